/**
 * Walk cases with the Python that the browser gets: the built runtime and rules, under Node.
 *
 *   node pyodide_records.mjs BUILD LIBRARY SAID TASK
 *
 * BUILD: the folder with runtime/; LIBRARY: all of Python's library, for what this script itself needs and the rules do
 * not; SAID: the path of said_in_full.py.
 *
 * TASK is a JSON file: {"cases": {pathway: [[day, answers]]}, "explored": {pathway: [day]}, "today": day}. Prints a JSON
 * object: for each pathway the hash of what each case is told, and the records of the pathways that are explored here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide } from "pyodide";

const [build, library, said, task] = process.argv.slice(2);
const { files, lock } = JSON.parse(readFileSync(join(build, "runtime", "manifest.json"), "utf8"));
const pyodide = await loadPyodide({ stdLibURL: join(build, files.stdlib.path), lockFileContents: lock });
pyodide.FS.writeFile("/trees.whl", new Uint8Array(readFileSync(join(build, files.trees.path))));
pyodide.FS.writeFile("/whole.zip", new Uint8Array(readFileSync(library)));
pyodide.FS.mkdirTree("/project");
pyodide.FS.writeFile("/project/said_in_full.py", new Uint8Array(readFileSync(said)));
pyodide.FS.writeFile("/task.json", new Uint8Array(readFileSync(task)));
console.log(pyodide.runPython(`
import json, sys
from datetime import date
from pathlib import Path
sys.path[:0] = ["/trees.whl", "/project"]
sys.path.append("/whole.zip")
from decision_trees import PATHWAYS, engine
from decision_trees.engine.edges import a_day_later
from decision_trees.engine.explore import explore
from decision_trees.engine.records import Record
from decision_trees.engine.walk import walk
from said_in_full import hashed
sys.path.remove("/whole.zip")
assert engine.__file__.startswith("/trees.whl/"), engine.__file__
task = json.loads(Path("/task.json").read_text())

def record(run, days):
    made = Record()
    for day in map(date.fromisoformat, days):
        walks = list(explore(run, day))
        made.add(day, [*walks, *a_day_later(run, walks)] if str(day) == task["today"] else walks)
    return {"steps": made.steps_text(), "edges": made.edges_text()}

def told(run, some):
    return [hashed(walk(run, answers, date.fromisoformat(day))) for day, answers in some]

json.dumps({
    "cases": {key: told(PATHWAYS[key].run, some) for key, some in task["cases"].items()},
    "records": {key: record(PATHWAYS[key].run, days) for key, days in task["explored"].items()},
})
`));
