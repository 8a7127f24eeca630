/** From a form to an answer: dates as far as they are known, periods in any number, and the few entries a form itself refuses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countPeriods, read, withoutPeriod } from "../../pyodide_app/entries.mjs";
import { Mistake } from "../../pyodide_app/language.mjs";
import { WORDS } from "../../pyodide_app/words.mjs";

const date = (prefix, day, month, year) => ({ [`${prefix}-day`]: day, [`${prefix}-month`]: month, [`${prefix}-year`]: year });
const born = (...parts) => read("date", "born", date("born", ...parts));
const period = (place, start, end, more = {}) => ({
  ...date(`care-${place}-start`, ...start), ...date(`care-${place}-end`, ...end),
  ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`care-${place}-${name}`, value])),
});
const NOTHING = ["", "", ""];

test("a date is read to the day, the month or the year, as far as it is known", () => {
  assert.deepEqual(born("1", "5", "2009"), { answer: "2009-05-01" });
  assert.deepEqual(born(" 01 ", "05", " 2009"), { answer: "2009-05-01" });
  assert.deepEqual(born("", "5", "2009"), { answer: "2009-05" });
  assert.deepEqual(born("", "", "2009"), { answer: "2009" });
});

test("a month may be named, whole or shortened to three letters or more", () => {
  for (const month of ["May", "may", "MAY"]) assert.deepEqual(born("1", month, "2009"), { answer: "2009-05-01" });
  assert.deepEqual(born("1", "sept", "2009"), { answer: "2009-09-01" });
  assert.deepEqual(born("1", "ma", "2009"), { answer: "2009-ma-01" });
  assert.deepEqual(born("1", "marmalade", "2009"), { answer: "2009-marmalade-01" });
});

test("a date that is no date goes to the rules as it was typed: they say what is wrong with it", () => {
  assert.deepEqual(born("31", "2", "2009"), { answer: "2009-02-31" });
  assert.deepEqual(born("1", "", "2009"), { answer: "2009--01" });
  assert.deepEqual(born("1", "5", "09"), { answer: "09-05-01" });
  assert.deepEqual(born("x", "5", ""), { answer: "-05-x" });
});

test("a date that the person does not know is an answer", () => {
  assert.deepEqual(read("date", "born", { ...date("born", ...NOTHING), "born-not_sure": "not_sure" }), { answer: "not_sure" });
});

test("an empty date, and a date with its box ticked, are refused in words", () => {
  assert.deepEqual(born(...NOTHING), { fault: { field: "", words: Mistake.ENTER_DATE } });
  const both = { ...date("born", "", "", "2009"), "born-not_sure": "not_sure" };
  assert.deepEqual(read("date", "born", both), { fault: { field: "", words: WORDS.oneDate } });
});

test("a choice is the key of its option, and none chosen is refused", () => {
  assert.deepEqual(read("choice", "support", { support: "not_sure" }), { answer: "not_sure" });
  assert.deepEqual(read("choice", "support", {}), { fault: { field: "", words: Mistake.CHOOSE } });
});

test("ticked boxes are their keys, in the order in which they stand", () => {
  const entry = { "flags-arrears": "arrears", "flags-lost_keys": "lost_keys" };
  assert.deepEqual(read("checklist", "flags", entry), { answer: ["arrears", "lost_keys"] });
  assert.deepEqual(read("checklist", "flags", { ...entry, "other-box": "box" }), { answer: ["arrears", "lost_keys"] });
});

test("a box that stands alone is the whole answer, and ticking nothing is refused in words", () => {
  assert.deepEqual(read("checklist", "flags", { "flags-none": "none" }), { answer: "none" });
  assert.deepEqual(read("checklist", "flags", { "flags-not_sure": "not_sure" }), { answer: "not_sure" });
  assert.deepEqual(read("checklist", "flags", {}), { fault: { field: "", words: Mistake.TICK } });
});

test("no periods, and not knowing whether there were any, need no dates", () => {
  const left = period(0, ["1", "1", "2024"], NOTHING);
  assert.deepEqual(read("periods", "care", { ...left, care: "none" }), { answer: "none" });
  assert.deepEqual(read("periods", "care", { ...left, care: "not_sure" }), { answer: "not_sure" });
});

test("periods are read in the order in which they stand, each with its dates and choices", () => {
  const entry = {
    care: "some",
    ...period(0, ["1", "6", "2024"], ["1", "9", "2024"], { basis: "section_20", authority: "kent" }),
    ...period(1, ["", "3", "2025"], NOTHING, { "end-open": "open", basis: "care_order" }),
    ...period(2, NOTHING, NOTHING, { "start-not_sure": "not_sure", "end-not_sure": "not_sure" }),
  };
  assert.deepEqual(read("periods", "care", entry), { answer: [
    { start: "2024-06-01", end: "2024-09-01", basis: "section_20", authority: "kent" },
    { start: "2025-03", end: "open", basis: "care_order" },
    { start: "not_sure", end: "not_sure" },
  ] });
});

test("a period without a date names the field, as the rules do", () => {
  const entry = { care: "some", ...period(0, ["1", "6", "2024"], NOTHING) };
  assert.deepEqual(read("periods", "care", entry), { fault: { field: "0.end", words: Mistake.ENTER_DATE } });
  const both = { care: "some", ...period(0, ["1", "6", "2024"], ["1", "7", "2024"], { "end-open": "open" }) };
  assert.deepEqual(read("periods", "care", both), { fault: { field: "0.end", words: WORDS.oneDate } });
});

test("an empty period is counted, so that it is not lost when another is added", () => {
  assert.equal(countPeriods({ care: "some", ...period(0, NOTHING, NOTHING), ...period(1, NOTHING, NOTHING) }, "care"), 2);
  assert.equal(countPeriods({ care: "none" }, "care"), 0);
  assert.equal(countPeriods(period(0, NOTHING, NOTHING), "car"), 0);
});

test("when a period is removed the later ones move up, just as they were typed", () => {
  const entry = { care: "some", ...period(0, ["1", "1", "2024"], NOTHING), ...period(1, ["2", "x", "2024"], NOTHING),
    ...period(2, ["3", "3", "2024"], NOTHING) };
  const rest = withoutPeriod(entry, "care", 0);
  assert.deepEqual(rest, { care: "some", ...period(0, ["2", "x", "2024"], NOTHING), ...period(1, ["3", "3", "2024"], NOTHING) });
});
