/** Leaving at once by Escape: three times in a row and soon, and not by accident. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnough, pressed } from "../../pyodide_app/exit.mjs";

const after = (...keys) => isEnough(keys.reduce((times, [key, now]) => pressed(times, key, now), []));

test("Escape three times within a few seconds leaves the page", () => {
  assert.equal(after(["Escape", 0], ["Escape", 400], ["Escape", 900]), true);
  assert.equal(after(["Escape", 0], ["Escape", 400]), false);
});

test("Escape pressed now and then, to close a menu, does not", () => {
  assert.equal(after(["Escape", 0], ["Escape", 4000], ["Escape", 9000]), false);
  assert.equal(after(["Escape", 0], ["Escape", 100], ["Tab", 200], ["Escape", 300]), false);
});
