// Lays out graphs: a JSON list of DOT on standard input, a JSON list of SVG on standard output.

import { readFileSync } from "node:fs";
import { instance } from "@viz-js/viz";

const viz = await instance();
const graphs = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(graphs.map((/** @type {string} */ dot) => viz.renderString(dot, { format: "svg" }))));
