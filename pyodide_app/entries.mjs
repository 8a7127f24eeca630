// @ts-check
/**
 * From what stands in a form to an answer as the rules read it. Only what a form alone can know is refused here (nothing
 * entered, or two things that exclude each other); whether a date or a period is possible, the rules decide.
 */
import { Kind, Mistake, NONE, NOT_SURE, OPEN, SOME } from "./language.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {import("./walk.mjs").Entry} Entry */
/** @typedef {import("./walk.mjs").Answer} Answer */
/** @typedef {{ field: string, words: string }} Fault `field` as in the rules' replies: "", "0" or "0.end" */

/** Answers to a checklist that stand alone; the form unticks the others. */
const ALONE = /** @type {string[]} */ ([NONE, NOT_SURE]);

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december"];

/**
 * Read what was entered for one question.
 * @param {string} kind one of `Kind`
 * @param {string} key the question's
 * @param {Entry} entry
 * @returns {{ answer: Answer } | { fault: Fault }}
 */
export function read(kind, key, entry) {
  if (kind === Kind.DATE) return readDate(entry, key, "");
  if (kind === Kind.CHECKLIST) return readTicked(entry, key);
  const chosen = entry[key];
  if (!chosen) return { fault: { field: "", words: Mistake.CHOOSE } };
  if (kind === Kind.CHOICE || chosen !== SOME) return { answer: chosen };
  const periods = [];
  for (let place = 0; place < countPeriods(entry, key); place += 1) {
    const period = readPeriod(entry, `${key}-${place}`, place);
    if ("fault" in period) return period;
    periods.push(period.answer);
  }
  return { answer: periods };
}

/**
 * The boxes ticked, in the order in which they stand; or the one that stands alone.
 * @param {Entry} entry @param {string} key @returns {{ answer: Answer } | { fault: Fault }}
 */
function readTicked(entry, key) {
  const ticked = Object.keys(entry).filter((name) => name.startsWith(`${key}-`)).map((name) => entry[name]);
  if (ticked.length === 0) return { fault: { field: "", words: Mistake.TICK } };
  return { answer: ticked.find((value) => ALONE.includes(value)) ?? ticked };
}

/** @param {Entry} entry @param {string} key @returns {number} how many periods stand in a form, empty ones too */
export function countPeriods(entry, key) {
  return Math.max(0, ...Object.keys(entry).map((name) => periodOf(name, key) + 1));
}

/**
 * The entry without one of its periods; the later ones move up.
 * @param {Entry} entry @param {string} key @param {number} gone @returns {Entry}
 */
export function withoutPeriod(entry, key, gone) {
  /** @type {Entry} */
  const rest = {};
  for (const [name, value] of Object.entries(entry)) {
    const place = periodOf(name, key);
    if (place === gone) continue;
    rest[place > gone ? name.replace(`${key}-${place}-`, `${key}-${place - 1}-`) : name] = value;
  }
  return rest;
}

/** @param {string} name @param {string} key @returns {number} the period a control belongs to, -1 for none */
function periodOf(name, key) {
  const place = name.startsWith(`${key}-`) ? name.slice(key.length + 1).match(/^(\d+)-/) : null;
  return place ? Number(place[1]) : -1;
}

/**
 * @param {Entry} entry @param {string} prefix @param {number} place
 * @returns {{ answer: Record<string, string> } | { fault: Fault }}
 */
function readPeriod(entry, prefix, place) {
  const start = readDate(entry, `${prefix}-start`, `${place}.start`);
  if ("fault" in start) return start;
  const end = readDate(entry, `${prefix}-end`, `${place}.end`);
  if ("fault" in end) return end;
  /** @type {Record<string, string>} */
  const answer = { start: start.answer, end: end.answer };
  for (const [name, value] of Object.entries(entry)) {
    const field = name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : "";
    if (field && !/^(start|end)-/.test(field)) answer[field] = value;
  }
  return { answer };
}

/**
 * A date as far as it is known ("2009-05-01", "2009-05", "2009"), or the box ticked instead of it. Anything else goes on
 * as it was typed, for the rules to say what is wrong with it.
 * @param {Entry} entry @param {string} prefix @param {string} field
 * @returns {{ answer: string } | { fault: Fault }}
 */
export function readDate(entry, prefix, field) {
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) => (entry[`${prefix}-${part}`] ?? "").trim());
  const ticked = [OPEN, NOT_SURE].filter((box) => entry[`${prefix}-${box}`]);
  const entered = Boolean(day || month || year);
  if (!entered && ticked.length === 0) return { fault: { field, words: Mistake.ENTER_DATE } };
  if (Number(entered) + ticked.length > 1) return { fault: { field, words: WORDS.oneDate } };
  if (ticked[0]) return { answer: ticked[0] };
  const named = /^[a-z]{3,}$/i.test(month) ? MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1 : 0;
  const parts = [year, named ? String(named) : month, day].map((part) => (/^\d$/.test(part) ? `0${part}` : part));
  while (parts.at(-1) === "") parts.pop();
  return { answer: parts.join("-") };
}
