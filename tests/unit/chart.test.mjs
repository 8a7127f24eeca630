/** A person's own way through the flow chart: box by box in the graph, and nothing where the graph is that of another day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { around, drawnSteps } from "../../pyodide_app/chart.mjs";

const GRAPH = {
  start: 0,
  nodes: [
    { id: "born", fact: "born", kind: "question", edges: { "": 1 } },
    { id: "age", fact: "age", kind: "finding", edges: { child: 3, adult: 2 } },
    { id: "home-2", fact: "home", kind: "question", edges: { yes: 3, no: 4, not_sure: 4 } },
    { id: "outcome-stay", fact: "stay", kind: "outcome", edges: {} },
    { id: "outcome-move", fact: "move", kind: "outcome", edges: {} },
  ],
};
const step = (fact, branch = "", more = {}) => ({ fact, branch, ...more });
const way = (outcome, ...steps) => drawnSteps(GRAPH, { outcome, steps });

test("each box on the way is named with the way out of it, where that leads, and the ways that lead there too", () => {
  assert.deepEqual(way("move", step("born"), step("age", "adult"), step("home", "not_sure")), [
    { box: "born", branch: "", to: "age", alike: [""] },
    { box: "age", branch: "adult", to: "home-2", alike: ["adult"] },
    { box: "home-2", branch: "not_sure", to: "outcome-move", alike: ["no", "not_sure"] },
  ]);
});

test("steps inside a part, and steps that the chart leaves out, are passed by", () => {
  const steps = [step("born"), step("home", "yes", { inside: true }), step("weather", "fine"), step("age", "child")];
  assert.deepEqual(way("stay", ...steps).map(({ box }) => box), ["born", "age"]);
});

test("where the walk goes a way that the chart does not have, nothing is marked", () => {
  assert.equal(way("stay", step("born"), step("age", "unclear")), null);
  assert.equal(way("stay", step("born")), null);
});

test("where the walk ends elsewhere than the chart, as under the law of another day, nothing is marked", () => {
  assert.equal(way("move", step("born"), step("age", "child")), null);
});

test("of a long chart only the boxes taken and those beside them are shown, whole", () => {
  const box = (top, bottom, isTaken = false) => ({ top, bottom, isTaken });
  const chart = [box(0, 10), box(20, 40, true), box(30, 70), box(50, 60, true), box(65, 90), box(100, 120)];
  assert.deepEqual(around(chart), { top: 20, bottom: 70 });
});
