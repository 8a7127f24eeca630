// @ts-check
/** The score sheet as a file: which scenarios, right or not, how sure, and when again. No free text and nobody's name. */
import { DAYS } from "./boxes.mjs";

/** @typedef {{ pathway: boolean, result: boolean, sure: string, box: number, again: string }} Score */
/** @typedef {Record<string, Score>} Sheet by the keys of the scenarios */

/** How sure somebody can be, as the file and the form name it. */
export const SURE = ["sure", "fairly", "guess"];
/** What the file says that it is. */
const KIND = "scenario-score-sheet";
const VERSION = 1;
/** So many bytes are read: a sheet of every scenario takes a tenth of it. */
export const MOST = 200_000;

/** @param {Sheet} sheet @param {string} edition @returns {string} the text of the file */
export const written = (sheet, edition) => `${JSON.stringify({ kind: KIND, version: VERSION, edition, scenarios: sheet }, null, 1)}\n`;

/** @param {any} one @returns {boolean} */
const isDay = (one) => typeof one === "string" && /^\d{4}-\d\d-\d\d$/.test(one) && !Number.isNaN(Date.parse(one));

/** @param {any} one @returns {boolean} whether it is all that a score is */
const isScore = (one) => typeof one === "object" && one !== null && typeof one.pathway === "boolean" && typeof one.result === "boolean"
  && SURE.includes(one.sure) && Number.isInteger(one.box) && one.box >= 1 && one.box <= DAYS.length && isDay(one.again);

/**
 * @param {string} text of a file that somebody chose
 * @param {(key: string) => boolean} isKnown whether there is such a scenario: what an older file names and is no more is left out
 * @returns {Sheet | null} null when it is no score sheet that this page can read
 */
export function readSheet(text, isKnown) {
  if (text.length > MOST) return null;
  try {
    const file = JSON.parse(text);
    if (file?.kind !== KIND || file.version !== VERSION || typeof file.scenarios !== "object" || !file.scenarios || Array.isArray(file.scenarios)) return null;
    const rows = Object.entries(file.scenarios).filter(([key]) => isKnown(key));
    if (!rows.every(([, one]) => isScore(one))) return null;
    return Object.fromEntries(rows.map(([key, { pathway, result, sure, box, again }]) => [key, { pathway, result, sure, box, again }]));
  } catch {
    return null;
  }
}

/** @param {Sheet} sheet @param {string} today @returns {string[]} the keys of what is due, the longest due first */
export const due = (sheet, today) => Object.keys(sheet).filter((key) => sheet[key].again <= today).sort((one, other) => sheet[one].again.localeCompare(sheet[other].again));
