/** The first hits of the theme's own search: its worker, run on the index that was built. node search.mjs EDITION-FOLDER < queries as JSON */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const folder = process.argv[2];
const workers = path.join(folder, "assets", "javascripts", "workers");
const [worker] = fs.readdirSync(workers).filter((name) => name.startsWith("search"));
let ask = () => {};
const answers = [];
const inside = vm.createContext({
  addEventListener: (_, handler) => { ask = handler; }, postMessage: (answer) => answers.push(answer), console, URL, setTimeout,
});
inside.self = inside;
vm.runInContext(fs.readFileSync(path.join(workers, worker), "utf8"), inside);

/** @param {object} data @returns {Promise<any>} what the worker answers */
async function answered(data) {
  await ask({ data });
  while (!answers.length) await new Promise((passed) => setTimeout(passed, 5));
  return answers.shift().data;
}

const index = JSON.parse(fs.readFileSync(path.join(folder, "search", "search_index.json"), "utf8"));
await answered({ type: 0, data: { ...index, options: { suggest: false } } });
const found = {};
for (const query of JSON.parse(fs.readFileSync(0, "utf8"))) {
  const { items } = await answered({ type: 2, data: query });
  found[query] = items.slice(0, 3).map(([first]) => first.location);
}
process.stdout.write(JSON.stringify(found));
