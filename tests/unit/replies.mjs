/**
 * Which replies of the rules the page would not take:  node replies.mjs FILE
 *
 * FILE is a JSON file: {"pathways": [{"key", "title"}], "replies": [texts]}. Prints a JSON list of those.
 */
import { readFileSync } from "node:fs";
import { readReplies } from "../../pyodide_app/replies.mjs";

const { pathways, replies } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const accept = readReplies({ pathways, hasBlock: () => true });
console.log(JSON.stringify(replies.filter((reply) => !accept(JSON.parse(reply)))));
