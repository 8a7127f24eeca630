// @ts-check
/** What the build wrote into the page of an exercise: which scenarios and sets there are, and what can be predicted. */
import { need } from "../blocks.mjs";

/** @typedef {{ title: string, pathway: string, minutes: number, level: number, address: string }} Entry a scenario; level 0 is the easiest */
/** @typedef {{ key: string, title: string, href: string, results: [key: string, name: string][] }} Pathway */
/**
 * @typedef {object} Exercises
 * @property {string[]} levels how hard, in words, by number
 * @property {Record<string, Entry>} scenarios by key @property {Pathway[]} pathways
 * @property {Record<string, Record<string, string[][]>>} sets keys of scenarios, by role and minutes
 */

/** @returns {Exercises} and takes them out of the document: they say which pathway a scenario is in, before anybody predicted it */
export function takeExercises() {
  const script = need(document, "#exercises");
  script.remove();
  return JSON.parse(script.textContent ?? "");
}
