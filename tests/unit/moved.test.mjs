/** What once stood on the page of a pathway is found at its old address, and nothing else is sent away. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { movedTo } from "../../pyodide_app/moved.mjs";

test("steps, results and duties are in the paper version, and boxes among the charts", () => {
  for (const hash of ["#q-born", "#outcome-eligible", "#duty-tell", "#offer-staying_put", "#paper-steps"]) {
    assert.equal(movedTo(hash), `paper/${hash}`);
  }
  assert.equal(movedTo("#chart-2"), "charts/#chart-2");
});

test("a place that is still on the page, or no place, moves nobody", () => {
  for (const hash of ["", "#", "#walk", "#paper", "#chart", "#born-day", "#../q-born"]) assert.equal(movedTo(hash), "");
});
