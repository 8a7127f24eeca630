/**
 * Make the records with the Python that the browser gets: the built runtime and rules, under Node.
 *
 *   node pyodide_records.mjs BUILD RECORD       BUILD: the folder with runtime/; RECORD: the path of tools/record.py
 *
 * Prints a JSON object: the name of each file of records, and the text it is to hold.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide } from "pyodide";

const [build, record] = process.argv.slice(2);
const { files, lock } = JSON.parse(readFileSync(join(build, "runtime", "manifest.json"), "utf8"));
const pyodide = await loadPyodide({ stdLibURL: join(build, files.stdlib.path), lockFileContents: lock });
pyodide.FS.writeFile("/trees.whl", new Uint8Array(readFileSync(join(build, files.trees.path))));
pyodide.FS.mkdirTree("/project/tools");
pyodide.FS.writeFile("/project/tools/record.py", new Uint8Array(readFileSync(record)));
console.log(pyodide.runPython(`
import json, sys
sys.path[:0] = ["/trees.whl", "/project"]
from decision_trees import PATHWAYS, engine
from tools import record
assert engine.__file__.startswith("/trees.whl/"), engine.__file__
made = [record.files(pathway, record.record(pathway)) for pathway in PATHWAYS.values()]
json.dumps({file.name: text for files in made for file, text in files.items()})
`));
