// @ts-check
/** What the page says without Python to many requests: both come as one JSON object, and the replies go out as a list. */
import { readFileSync } from "node:fs";
import { reply } from "../pyodide_app/closed.mjs";

const { tables, titles, requests } = JSON.parse(readFileSync(0, "utf-8"));
const byPathway = new Map(Object.entries(tables));
process.stdout.write(JSON.stringify(requests.map((/** @type {any} */ request) => reply(byPathway, request, (key) => titles[key]))));
