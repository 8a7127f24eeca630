/**
 * Have the Python of the browser answer requests, and fail in every way there is, and tell what of its library it used.
 *
 *   node library.mjs BUILD STDLIB REQUESTS       BUILD: the folder with runtime/; REQUESTS: a JSON file, a list of texts
 *
 * Prints {"replies": {request: reply}, "imported": [names of the modules that came out of STDLIB]}.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide } from "pyodide";

const [build, stdLibURL, requests] = process.argv.slice(2);
const { files, lock } = JSON.parse(readFileSync(join(build, "runtime", "manifest.json"), "utf8"));
const pyodide = await loadPyodide({ stdLibURL, lockFileContents: lock, stdout: () => {}, stderr: () => {} });
pyodide.FS.writeFile("/trees.whl", new Uint8Array(readFileSync(join(build, files.trees.path))));
pyodide.FS.writeFile("/requests.json", new Uint8Array(readFileSync(requests)));
pyodide.runPython("import sys; sys.path.insert(0, '/trees.whl')");
const { reply } = pyodide.pyimport("decision_trees.wire");
for (const wrong of ["{", "[]", undefined, 7, "\ud800"]) reply(wrong); // as JavaScript would hand it over

/** What goes wrong while Python starts comes out as an error of JavaScript, which holds Python's own words. */
const faults = [
  "import decision_trees.not_there", "from decision_trees import not_there", "not_there", "printt", "[].not_there",
  "def f(:", "if True\n  pass", "'a' + 1", "{}['a']", "raise ExceptionGroup('several', [ValueError('a'), KeyError('b')])",
  "try:\n  1 / 0\nexcept ZeroDivisionError as error:\n  raise ValueError('after') from error",
  "import sys\nsys.exit(1)", "assert not 'a'", "b'\\xff'.decode()", "raise KeyboardInterrupt",
];
for (const fault of faults) {
  try {
    pyodide.runPython(fault);
    throw new Error(`nothing went wrong: ${fault}`);
  } catch (error) {
    if (!(error instanceof pyodide.ffi.PythonError)) throw error;
  }
}

console.log(pyodide.runPython(`
import json, traceback, warnings
from decision_trees import PATHWAYS, wire

replies = {request: wire.reply(request) for request in json.load(open("/requests.json"))}

def crash(case):
    warnings.warn("something is old")
    raise RuntimeError("a fault in a pathway")

pathway = PATHWAYS["informed-choice"]
object.__setattr__(pathway, "run", crash)
asked = json.dumps({"protocol": wire.PROTOCOL, "pathway": pathway.key, "answers": {}, "as_at": "2026-11-22"})
replies["a crash inside a pathway"] = wire.reply(asked)
try:
    crash(None)
except RuntimeError:
    traceback.format_exc()

library = [(name, getattr(module.__spec__, "origin", None) or "") for name, module in sys.modules.items() if module]
json.dumps({
    "replies": replies,
    "imported": sorted(name for name, origin in library if ".zip/" in origin and "trees.whl" not in origin),
})
`));
