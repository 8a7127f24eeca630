/** A saved case is opened as it was; a file that is none is told by a sentence, and never taken apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../pyodide_app/entries.mjs";
import { Kind } from "../../pyodide_app/language.mjs";
import { caseText, entered, readCase } from "../../pyodide_app/taken_away/case_file.mjs";
import { TAKEN } from "../../pyodide_app/taken_away/words.mjs";

const PERIODS = [{ start: "2024-06-03", end: "open", basis: "care_order", authority: "kent" }, { start: "2023", end: "not_sure", basis: "not_sure", authority: "medway" }];
const CASE = {
  edition: "0.1", saved_on: "2026-11-22", as_at: "2026-11-22", pathways: ["which-pathway", "leaving-care-status"],
  answers: { born: "2009-05", care: PERIODS, needs: ["one", "two"], danger: "no" },
};

test("what was saved is what is opened", () => {
  assert.deepEqual(readCase(caseText(CASE)), { saved: CASE });
});

test("each kind of answer stands in its form again as it was entered", () => {
  for (const [kind, key, answer] of [
    [Kind.CHOICE, "danger", "no"], [Kind.DATE, "born", "2009-05-01"], [Kind.DATE, "born", "2009"], [Kind.DATE, "born", "not_sure"],
    [Kind.CHECKLIST, "needs", ["one", "two"]], [Kind.CHECKLIST, "needs", "none"], [Kind.PERIODS, "care", PERIODS], [Kind.PERIODS, "care", "none"],
  ]) {
    const entry = entered(key, answer);
    const inForm = Object.fromEntries(Object.entries(entry).filter(([name]) => kind !== Kind.CHECKLIST || name !== key)); // no control has that name
    assert.deepEqual(read(kind, key, inForm), { answer }, `${kind} ${JSON.stringify(answer)}`);
  }
});

test("a file that is no saved case, or a broken one, is told in one sentence", () => {
  const broken = [
    "", "{", "null", "[]", "{}", '"a"', caseText(CASE).slice(0, -9), "x".repeat(300_000),
    ...[{ pathways: [] }, { pathways: ["../elsewhere"] }, { answers: [] }, { answers: { born: 1 } }, { answers: { "__proto__x": "a" } }, { as_at: "today" },
      { edition: 2 }, { version: 0 }, { answers: { care: [{ start: {} }] } }].map((change) => JSON.stringify({ ...JSON.parse(caseText(CASE)), ...change })),
  ];
  for (const text of broken) assert.deepEqual(readCase(text), { fault: TAKEN.notACase }, text.slice(0, 80));
  assert.deepEqual(readCase('{"format":"housing-pathways-case","version":1,"answers":{"__proto__":"x"}}'), { fault: TAKEN.notACase });
});

test("a file of a later version is not guessed at", () => {
  assert.deepEqual(readCase(JSON.stringify({ ...JSON.parse(caseText(CASE)), version: 2 })), { fault: TAKEN.newerCase });
});
