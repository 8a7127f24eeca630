// @ts-check
/** A case as a file, to go on with it another day. It holds the answers, so it is personal data; nothing of it is kept here. */
import { SOME } from "../language.mjs";
import { TAKEN } from "./words.mjs";

/** @typedef {import("../walk.mjs").Answer} Answer */
/** @typedef {import("../walk.mjs").Entry} Entry */
/** @typedef {import("../walk.mjs").Settings} Settings */
/**
 * @typedef {object} Case
 * @property {string} edition whose rules led to its result
 * @property {string} saved_on the day
 * @property {string} as_at the day of the law
 * @property {string[]} pathways those walked, the latest last
 * @property {Record<string, Answer>} answers
 */

const FORMAT = "housing-pathways-case";
/** The version of this file; a later one may say more. */
const VERSION = 1;
/** No case is as long as this; in characters. */
const LONGEST = 200_000;
const PATHWAY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const QUESTION = /^[a-z][a-z0-9_]*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param {Case} one @returns {string} */
export const caseText = (one) => `${JSON.stringify({ format: FORMAT, version: VERSION, ...one }, null, 2)}\n`;

/** @param {string} text of a file that anybody may have written @returns {{ saved: Case } | { fault: string }} `fault` in words */
export function readCase(text) {
  const told = parsed(text);
  if (!isRecord(told) || told.format !== FORMAT) return { fault: TAKEN.notACase };
  if (typeof told.version === "number" && told.version > VERSION) return { fault: TAKEN.newerCase };
  const { edition, saved_on, as_at, pathways, answers } = told;
  const whole = told.version === VERSION && typeof edition === "string" && edition.length < 100
    && [saved_on, as_at].every((day) => typeof day === "string" && DAY.test(day))
    && Array.isArray(pathways) && pathways.length > 0 && pathways.every((key) => typeof key === "string" && PATHWAY.test(key))
    && isRecord(answers) && Object.entries(answers).every(([key, answer]) => QUESTION.test(key) && isAnswer(answer));
  return whole ? { saved: /** @type {any} */ ({ edition, saved_on, as_at, pathways, answers }) } : { fault: TAKEN.notACase };
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {unknown} value @returns {value is Record<string, any>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is Answer} */
function isAnswer(value) {
  if (typeof value === "string") return true;
  if (!Array.isArray(value)) return false;
  const words = (/** @type {unknown} */ one) => typeof one === "string";
  return value.every(words) || value.every((one) => isRecord(one) && Object.values(one).every(words));
}

/**
 * What stood in the form of a question, from its answer: the other way round as `read` in entries.mjs. Names that the
 * form does not have do nothing in it.
 * @param {string} key @param {Answer} answer @returns {Entry}
 */
export function entered(key, answer) {
  if (typeof answer === "string") return { [key]: answer, ...enteredDate(key, answer) };
  /** @type {Entry} */
  const entry = { [key]: SOME };
  answer.forEach((one, place) => {
    if (typeof one === "string") entry[`${key}-${one}`] = one;
    else Object.assign(entry, ...Object.entries(one).map(([field, value]) => enteredField(`${key}-${place}`, field, value)));
  });
  return entry;
}

/** @param {string} period @param {string} field of it @param {string} answer @returns {Entry} */
function enteredField(period, field, answer) {
  return ["start", "end"].includes(field) ? enteredDate(`${period}-${field}`, answer) : { [`${period}-${field}`]: answer };
}

/** A date as far as it is known, or a box that is ticked. @param {string} name @param {string} answer @returns {Entry} */
function enteredDate(name, answer) {
  if (!/^\d+(-\d+)*$/.test(answer)) return { [`${name}-${answer}`]: answer };
  const [year = "", month = "", day = ""] = answer.split("-");
  return { [`${name}-year`]: year, ...(month && { [`${name}-month`]: String(Number(month)) }), ...(day && { [`${name}-day`]: String(Number(day)) }) };
}
