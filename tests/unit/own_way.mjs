// For test_own_way_drawn.py: pathways with their graphs and walks come in as JSON, the walks that cannot be drawn go out.
import { readFileSync } from "node:fs";
import { drawnSteps } from "../../pyodide_app/chart.mjs";

const pathways = JSON.parse(readFileSync(0, "utf8"));
const lost = Object.entries(pathways).flatMap(([key, { graph, walks }]) =>
  walks.filter((walk) => drawnSteps(graph, walk) === null).map((walk) => ({ key, ...walk })));
process.stdout.write(JSON.stringify(lost));
