/** The self-check: which scenario comes next, when it comes again, and that a score sheet is read only if it is one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { again, box, today, DAYS } from "../../pyodide_app/training/boxes.mjs";
import { next } from "../../pyodide_app/training/order.mjs";
import { due, MOST, readSheet, written } from "../../pyodide_app/training/score_sheet.mjs";

const about = {
  easy: { pathway: "a", level: 0 }, other: { pathway: "b", level: 0 }, same: { pathway: "a", level: 0 },
  harder: { pathway: "a", level: 1 }, hard: { pathway: "b", level: 2 },
};
const answered = (key, right, sure = "sure") => ({ key, right, sure });

test("the first of a set comes first", () => {
  assert.equal(next(["easy", "other"], [], about), "easy");
  assert.equal(next([], [], about), null);
});

test("after a wrong answer one of the same pathway comes that is no harder", () => {
  assert.equal(next(["easy", "other", "harder", "same"], [answered("easy", false)], about), "same");
  assert.equal(next(["easy", "other", "harder"], [answered("easy", false)], about), "other");
  assert.equal(next(["harder", "hard", "same"], [answered("harder", false)], about), "same");
});

test("after a right and sure answer a harder one comes, or one of another pathway", () => {
  assert.equal(next(["easy", "same", "harder"], [answered("easy", true)], about), "harder");
  assert.equal(next(["easy", "same", "other"], [answered("easy", true)], about), "other");
  assert.equal(next(["easy", "same"], [answered("easy", true)], about), "same");
});

test("after a right answer that was not sure the next of the set comes", () => {
  assert.equal(next(["easy", "same", "harder"], [answered("easy", true, "guess")], about), "same");
  assert.equal(next(["easy", "same", "harder"], [answered("easy", true, "fairly")], about), "same");
});

test("what was missed comes once more at the end, and then it ends", () => {
  const set = ["easy", "other"];
  const done = [answered("easy", false), answered("other", false)];
  assert.equal(next(set, done, about), "easy");
  done.push(answered("easy", false));
  assert.equal(next(set, done, about), "other");
  done.push(answered("other", true));
  assert.equal(next(set, done, about), null);
});

test("every scenario of a set comes, whatever is answered", () => {
  const set = Object.keys(about);
  for (let seed = 0; seed < 243; seed += 1) {
    const done = [];
    for (let key = next(set, done, about), turn = seed; key; key = next(set, done, about), turn = Math.floor(turn / 3)) {
      assert.ok(done.length < 10, "it ends");
      done.push(answered(key, turn % 3 > 0, turn % 3 > 1 ? "sure" : "guess"));
    }
    assert.deepEqual(new Set(done.map(({ key }) => key)), new Set(set));
  }
});

test("right moves a box up, wrong goes back to the first, and a right guess stays", () => {
  assert.equal(box(0, { right: true, sure: "sure" }), 1);
  assert.equal(box(1, { right: true, sure: "fairly" }), 2);
  assert.equal(box(3, { right: true, sure: "guess" }), 3);
  assert.equal(box(0, { right: true, sure: "guess" }), 1);
  assert.equal(box(4, { right: false, sure: "sure" }), 1);
  assert.equal(box(DAYS.length, { right: true, sure: "sure" }), DAYS.length);
});

test("the day for again is counted over the ends of months and years, and each box waits longer", () => {
  assert.equal(again("2026-12-31", 1), "2027-01-01");
  assert.equal(again("2027-02-27", 3), "2027-03-03");
  assert.equal(again("2027-03-27", 2), "2027-03-29");
  assert.ok(DAYS.every((days, at) => at === 0 || days > DAYS[at - 1]));
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});

const score = { pathway: true, result: false, sure: "fairly", box: 1, again: "2026-12-02" };
const isKnown = (key) => Object.hasOwn(about, key);

test("a score sheet that was saved is read as it was", () => {
  assert.deepEqual(readSheet(written({ easy: score }, "2026.1"), isKnown), { easy: score });
});

test("what an older sheet names and is no more is left out, and words in it are not taken", () => {
  const text = JSON.stringify({ kind: "scenario-score-sheet", version: 1, name: "x", scenarios: { gone: 1, easy: { ...score, note: "x" } } });
  assert.deepEqual(readSheet(text, isKnown), { easy: score });
});

test("what is no score sheet is not read", () => {
  const whole = { kind: "scenario-score-sheet", version: 1, scenarios: { easy: score } };
  const broken = [
    "", "{", "null", "[]", "7", '"text"', JSON.stringify({ ...whole, kind: "other" }), JSON.stringify({ ...whole, version: 2 }),
    JSON.stringify({ ...whole, scenarios: [score] }), JSON.stringify({ ...whole, scenarios: null }),
    ...[{ box: 0 }, { box: 6 }, { box: 1.5 }, { sure: "very" }, { again: "tomorrow" }, { again: "2026-13-45" }, { pathway: "yes" }, { result: null }]
      .map((wrong) => JSON.stringify({ ...whole, scenarios: { easy: { ...score, ...wrong } } })),
    JSON.stringify({ ...whole, scenarios: { easy: null } }),
    JSON.stringify({ ...whole, more: "x".repeat(MOST) }),
  ];
  for (const text of broken) assert.equal(readSheet(text, isKnown), null, text.slice(0, 90));
});

test("only what is due comes, the longest due first", () => {
  const on = (day) => ({ ...score, again: day });
  assert.deepEqual(due({ easy: on("2026-12-02"), other: on("2026-12-01"), hard: on("2026-12-03") }, "2026-12-02"), ["other", "easy"]);
});
