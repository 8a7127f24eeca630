/** Without Python: tables lead from answer to answer, what they do not name waits, and a plan has each thing once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openAhead } from "../../pyodide_app/ahead.mjs";
import { reply } from "../../pyodide_app/closed.mjs";
import { follow } from "../../pyodide_app/tables.mjs";

const action = (role, what, more = {}) => ({ role, do: what, by: "soon", cites: [], rank: 1000, law: false, ...more });
const advice = (name, same, more = {}) => ({ name, urgent: false, offer: false, hand_over: [], same, actions: [], ...more });

/** A home that is safe or not, and boxes of which "fire" counts by itself and the others together. */
const TABLES = {
  from: "2026-11-01", until: "2026-11-30",
  begins: 0, top: 0,
  nodes: [
    ["home", [[""], 0, "?home"], [["yes"], 1, 1], [["no", "not_sure"], 2, ""]],
    ["signs", [[""], 0, "?signs"], [["none", "0"], 3, ""], [["1"], 2, ""]],
  ],
  said: [[], [[0, 0]], [[0, 0], [3, 3], [8, 1], [9, 4]], [[0, 5], [8, 2], [9, 4]]],
  items: [["home", false], ["leave", "clear"], ["stay", "depends"], "call", "Law last checked.", ["signs", false]],
  facts: { home: { text: "A home?", cites: [], asked: true }, signs: { text: "Signs?", cites: [], asked: true } },
  shown: { home: { yes: ["Yes", "yes"], no: ["No", "no"], not_sure: ["Not sure", "not_sure"] }, signs: { none: ["None", "none"] } },
  lists: { signs: { groups: [["fire"], ["damp", "mould"]], most: [1, 2], classes: [-1, 0, 1, 1, 1, 1], labels: { fire: "Fire", damp: "Damp", mould: "Mould" } } },
  advice: {
    leave: advice("Leave now", "a", { hand_over: ["second"], actions: [action("worker", "Pack"), action("boss", "Pay", { rank: 0 })] }),
    stay: advice("Stay", "b", { actions: [action("worker", "Write", { end: 0, ranks: true })] }),
    call: advice("Call", "c", { urgent: true, actions: [action("any_worker", "Ring", { rank: -1 }), action("worker", "Pack", { rank: 3, law: true })] }),
  },
  ends: [[...Array(30).keys()].map((day) => (day % 2 ? 3 : 1))],
  mainly: "worker", signpost: false,
  roles: { worker: "Worker", boss: "Boss", any_worker: "Anyone" },
  places: { here: { name: "Here", place: "here", area: "kent", council: "Kent" } },
  asks: { place: "Where?", role: "Who?" },
  working_days: "Counted.",
};
const request = (answers, more = {}) => ({ pathway: "first", walked: [], answers, as_at: "2026-11-02", ...more });
const said = (answers, more) => reply(new Map([["first", TABLES]]), request(answers, more), (key) => key);

test("each question follows from the answers, and the place is asked last", () => {
  assert.equal(said({}).question, "home");
  assert.equal(said({ home: "yes" }).question, "signs");
  assert.equal(said({ home: "no" }).question, "place");
  assert.deepEqual(said({ home: "no" }).steps.map(({ fact, value, branch }) => [fact, value, branch]), [["home", "No", "no"]]);
});

test("boxes count as the tables say, in whichever order they were ticked", () => {
  assert.equal(follow(TABLES, { home: "yes", signs: ["damp"] }).outcome, "stay");
  assert.equal(follow(TABLES, { home: "yes", signs: ["mould", "damp"] }).outcome, "leave");
  assert.equal(follow(TABLES, { home: "yes", signs: ["fire"] }).outcome, "leave");
  assert.equal(follow(TABLES, { home: "yes", signs: ["mould"] }).steps.at(-1).value, "Mould");
});

test("what the tables do not name waits for Python: other answers, days of other law, a pathway that is not here", () => {
  for (const home of ["2009-05-01", "", ["fire"], [{ start: "2009" }]]) assert.equal(said({ home }), null);
  for (const signs of [[], ["flood"], [{}]]) assert.equal(said({ home: "yes", signs }), null);
  assert.equal(said({ home: "no" }, { as_at: "2026-12-01" }), null);
  assert.equal(said({ home: "no" }, { walked: ["other"] }), null);
  assert.equal(said({ home: "no", place: "nowhere" }), null);
  assert.equal(said({ home: "no", place: "here", role: "king" }), null);
});

test("a plan has what cannot wait first, then by rank, each thing once and with all its names", () => {
  const { plan, urgent, duties } = said({ home: "no", place: "here" });
  assert.deepEqual([urgent, duties], [["call"], []]);
  assert.deepEqual(plan.now.map(({ ids }) => ids), [["call.1"]]);
  assert.deepEqual(plan.by_when.map(({ ids }) => ids), [["call.2", "leave.1"]]);
  assert.deepEqual(plan.others.map(({ role, today }) => [role, today]), [["Boss", 1]]);
  assert.deepEqual(plan.go_on, [{ pathway: "second", title: "second" }]);
  assert.deepEqual([plan.area, plan.role.said], ["kent", false]);
});

test("who asks has their own tasks first", () => {
  const { plan } = said({ home: "no", place: "here", role: "boss" });
  assert.deepEqual(plan.now.map(({ do: what }) => what), ["Ring", "Pay"]);
  assert.deepEqual(plan.others.map(({ role }) => role), ["Worker"]);
});

test("what runs from the day of the case is due as many days on as the tables count", () => {
  const [task] = said({ home: "yes", signs: "none", place: "here" }).plan.now;
  assert.deepEqual([task.due, task.words], ["2026-11-05", "by 5 November 2026"]);
  assert.equal(said({ home: "yes", signs: "none", place: "here" }, { as_at: "2026-11-03" }).plan.now[0].due, "2026-11-04");
});

test("what is to be found out comes with its question, each thing once, and what is not settled by itself", () => {
  const first = { ...TABLES, said: [...TABLES.said.slice(0, 3), [[0, 5], [4, 6, 7], [5, 3], [8, 2], [9, 4]]], items: [...TABLES.items, ["Look again.", "signs"], ["Ask.", ""]] };
  const later = { ...first, items: [...TABLES.items, ["Look again.", ""], ["Ask.", "home"]] };
  const asked = request({ home: "yes", signs: "none", place: "here" }, { pathway: "later", walked: ["first"] });
  const { find_out, unsettled } = reply(new Map([["first", first], ["later", later]]), asked, (key) => key);
  assert.deepEqual(find_out, [{ words: "Look again.", question: "signs" }, { words: "Ask.", question: "home" }]);
  assert.deepEqual(unsettled, ["call"]);
});

test("an answer that nothing hangs on is named as not used", () => {
  assert.deepEqual(said({ home: "no", signs: "none", place: "here" }).unused, ["signs"]);
});

test("Python confirms what was said, or the person is told what changed", () => {
  const ahead = openAhead((key) => key);
  ahead.add("first", TABLES);
  const asked = request({ home: "no", place: "here" });
  const told = ahead.tell(asked);
  assert.deepEqual(ahead.confirmed(asked, { ...told, dates: [{ key: "day" }], law: "" }), { said: true, changed: "" });
  assert.equal(ahead.told(), false);
  const other = (/** @type {object} */ now) => (ahead.tell(asked), ahead.confirmed(asked, { ...told, ...now }).changed);
  assert.match(other({ outcome: "stay", name: "Stay" }), /“Stay”/);
  assert.notEqual(other({ kind: "question", question: "signs" }), "");
  assert.match(other({ plan: { ...told.plan, by_when: [] } }), /Pack/);
  assert.equal(other({ kind: "failed" }), "");
});

test("what was said to other answers is neither confirmed nor changed", () => {
  const ahead = openAhead((key) => key);
  ahead.add("first", TABLES);
  const told = ahead.tell(request({ home: "no", place: "here" }));
  assert.deepEqual(ahead.confirmed(request({ home: "yes" }), told), { said: false, changed: "" });
  ahead.tell(request({ home: "no" }));
  ahead.forget();
  assert.equal(ahead.told(), false);
});
