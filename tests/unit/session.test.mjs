/** A session: which key moves where, what fits on a slide, between which results a room votes, and how its clock reads. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { minutesAndSeconds } from "../../pyodide_app/training/clock.mjs";
import { choices, pieces } from "../../pyodide_app/training/deck.mjs";
import { moved, moveOf } from "../../pyodide_app/training/keys.mjs";

const key = (name, more = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...more });

test("keyboards and clickers go on and back", () => {
  for (const on of ["ArrowRight", "PageDown", " "]) assert.equal(moveOf(key(on), false), "on");
  for (const back of ["ArrowLeft", "PageUp"]) assert.equal(moveOf(key(back), false), "back");
  assert.equal(moveOf(key("Home"), false), "first");
  assert.equal(moveOf(key("End"), false), "last");
});

test("other keys are left to the browser, and so is Space on a button", () => {
  for (const other of ["Tab", "Escape", "Enter", "ArrowDown", "a", "toString"]) assert.equal(moveOf(key(other), false), null);
  assert.equal(moveOf(key(" "), true), null);
  assert.equal(moveOf(key("ArrowLeft", { altKey: true }), false), null);
});

test("a move stops at both ends", () => {
  assert.equal(moved(0, "back", 5), 0);
  assert.equal(moved(4, "on", 5), 4);
  assert.equal(moved(2, "on", 5), 3);
  assert.equal(moved(2, "first", 5), 0);
  assert.equal(moved(2, "last", 5), 4);
});

test("what fits stands together in its order, and nothing is lost", () => {
  const nodes = [5, 4, 3, 20, 1].map((size) => ({ textContent: "x".repeat(size) }));
  assert.deepEqual(pieces(nodes, 10).map((some) => some.map(({ textContent }) => textContent.length)), [[5, 4], [3], [20], [1]]);
  assert.deepEqual(pieces([], 10), []);
});

test("a room votes between four results, the right one and what a changed fact would lead to among them", () => {
  const names = [..."abcdefgh"];
  for (const right of names) {
    for (const near of names.filter((name) => name !== right)) {
      const offered = choices(names, right, near);
      assert.equal(offered.length, 4);
      assert.ok(offered.includes(right) && offered.includes(near));
      assert.deepEqual(offered, [...offered].sort(), "their order tells nothing");
    }
  }
  assert.deepEqual(choices(["a", "b"], "b", "elsewhere"), ["a", "b"]);
});

test("the clock reads minutes and seconds", () => {
  assert.equal(minutesAndSeconds(0), "0:00");
  assert.equal(minutesAndSeconds(605.9), "10:05");
});
