// @ts-check
/**
 * Run pyodide-build's own `pyodide py-compile` over a folder, inside Pyodide: the bytecode is then of the very Python
 * that will read it, whatever Python the machine has, and the same from the same input.
 *
 *   node py_compile.mjs FOLDER TOOLS [STDLIB]
 *
 * FOLDER: zips and wheels, replaced by their compiled forms. TOOLS: the wheels of pycompile.lock.txt.
 * STDLIB: an already compiled standard library to run on, which starts sooner than Pyodide's own.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadPyodide } from "pyodide";

const EPOCH = "315532800"; // 1 January 1980, the first day a zip can name

const [folder, tools, stdlib] = process.argv.slice(2);
const pyodide = await loadPyodide({
  env: { SOURCE_DATE_EPOCH: EPOCH, HOME: "/tmp" },
  stdLibURL: stdlib && resolve(stdlib),
});

/** @param {string} from @param {string} to */
function copyIn(from, to) {
  pyodide.FS.mkdirTree(to);
  for (const name of readdirSync(from)) {
    pyodide.FS.writeFile(`${to}/${name}`, new Uint8Array(readFileSync(join(from, name))));
  }
}
copyIn(tools, "/tools");
copyIn(folder, "/work");

try {
  pyodide.runPython(`
import pathlib, sys
sys.path.extend(str(wheel) for wheel in pathlib.Path("/tools").glob("*.whl"))
from pyodide_build.cli.py_compile import main
main(["/work", "--compression-level", "0", "--silent"], standalone_mode=False)
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error); // the traceback of Python, without JavaScript's
  process.exit(1);
}

for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const name of pyodide.FS.readdir("/work")) {
  if (!name.startsWith(".")) writeFileSync(join(folder, name), pyodide.FS.readFile(`/work/${name}`));
}
