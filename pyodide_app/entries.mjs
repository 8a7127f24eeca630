// @ts-check
/**
 * From what stands in a form to an answer as the rules read it. Only what a form alone can know is refused here (nothing
 * entered, or two things that exclude each other); whether a date or a period is possible, the rules decide.
 */
import { WORDS } from "./words.mjs";

/** @typedef {import("./walk.mjs").Typed} Typed */
/** @typedef {import("./walk.mjs").Raw} Raw */
/** @typedef {{ field: string, words: string }} Fault `field` as in the rules' replies: "", "0" or "0.end" */

/** Answers to a checklist that stand alone; the form unticks the others. */
const ALONE = ["none", "not_sure"];

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december"];

/**
 * Read the entry of one question.
 * @param {string} kind "choice", "checklist", "date" or "periods"
 * @param {string} key the question's
 * @param {Typed} typed
 * @returns {{ raw: Raw } | { fault: Fault }}
 */
export function read(kind, key, typed) {
  if (kind === "date") return readDate(typed, key, "");
  if (kind === "checklist") return readTicked(typed, key);
  const chosen = typed[key];
  if (!chosen) return { fault: { field: "", words: WORDS.choose } };
  if (kind === "choice" || chosen !== "some") return { raw: chosen };
  const periods = [];
  for (let place = 0; place < countPeriods(typed, key); place += 1) {
    const period = readPeriod(typed, `${key}-${place}`, place);
    if ("fault" in period) return period;
    periods.push(period.raw);
  }
  return { raw: periods };
}

/**
 * The boxes ticked, in the order in which they stand; or the one that stands alone.
 * @param {Typed} typed @param {string} key @returns {{ raw: Raw } | { fault: Fault }}
 */
function readTicked(typed, key) {
  const ticked = Object.keys(typed).filter((name) => name.startsWith(`${key}-`)).map((name) => typed[name]);
  if (ticked.length === 0) return { fault: { field: "", words: WORDS.tick } };
  return { raw: ticked.find((value) => ALONE.includes(value)) ?? ticked };
}

/** @param {Typed} typed @param {string} key @returns {number} how many periods stand in a form, empty ones too */
export function countPeriods(typed, key) {
  return Math.max(0, ...Object.keys(typed).map((name) => periodOf(name, key) + 1));
}

/**
 * The entry without one of its periods; the later ones move up.
 * @param {Typed} typed @param {string} key @param {number} gone @returns {Typed}
 */
export function withoutPeriod(typed, key, gone) {
  /** @type {Typed} */
  const rest = {};
  for (const [name, value] of Object.entries(typed)) {
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
 * @param {Typed} typed @param {string} prefix @param {number} place
 * @returns {{ raw: Record<string, string> } | { fault: Fault }}
 */
function readPeriod(typed, prefix, place) {
  const start = readDate(typed, `${prefix}-start`, `${place}.start`);
  if ("fault" in start) return start;
  const end = readDate(typed, `${prefix}-end`, `${place}.end`);
  if ("fault" in end) return end;
  /** @type {Record<string, string>} */
  const raw = { start: start.raw, end: end.raw };
  for (const [name, value] of Object.entries(typed)) {
    const field = name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : "";
    if (field && !/^(start|end)-/.test(field)) raw[field] = value;
  }
  return { raw };
}

/**
 * A date as far as it is known ("2009-05-01", "2009-05", "2009"), or the box ticked instead of it. Anything else goes on
 * as it was typed, for the rules to say what is wrong with it.
 * @param {Typed} typed @param {string} prefix @param {string} field
 * @returns {{ raw: string } | { fault: Fault }}
 */
export function readDate(typed, prefix, field) {
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) => (typed[`${prefix}-${part}`] ?? "").trim());
  const ticked = ["open", "not_sure"].filter((box) => typed[`${prefix}-${box}`]);
  const entered = Boolean(day || month || year);
  if (!entered && ticked.length === 0) return { fault: { field, words: WORDS.enterDate } };
  if (Number(entered) + ticked.length > 1) return { fault: { field, words: WORDS.oneDate } };
  if (ticked[0]) return { raw: ticked[0] };
  const named = /^[a-z]{3,}$/i.test(month) ? MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1 : 0;
  const parts = [year, named ? String(named) : month, day].map((part) => (/^\d$/.test(part) ? `0${part}` : part));
  while (parts.at(-1) === "") parts.pop();
  return { raw: parts.join("-") };
}
