/** The state of one walk: no answer is ever lost, going back goes back, and the page goes ahead only where the graph tells it to. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PROTOCOL } from "../../pyodide_app/language.mjs";
import {
  askedInAll, before, begin, enter, entryFor, follow, give, headStart, request, setAside, show, wait,
} from "../../pyodide_app/walk.mjs";

/** Two closed questions, then one whose next step the rules alone can work out. */
const GRAPH = {
  start: 0,
  nodes: [
    { fact: "home", kind: "question", edges: { yes: 1, no: 2, not_sure: 2 } },
    { fact: "safe", kind: "question", edges: { yes: 4, no: 4 } },
    { fact: "born", kind: "question", edges: { "": 3 } },
    { fact: "age", kind: "finding", edges: { child: 4, adult: 4 } },
    { fact: "done", kind: "outcome", edges: {} },
  ],
};
const answered = (...pairs) => pairs.reduce((state, [key, answer]) => give(state, key, answer, { [key]: String(answer) }), begin("first"));
const reply = (question, ...asked) => ({
  question,
  steps: asked.map((key) => ({ asked: true, question: key, text: `Question ${key}`, value: `Answer ${key}` })),
});

test("the first question is there before anything has been answered", () => {
  assert.equal(headStart(begin(), GRAPH).at, "home");
});

test("a closed answer leads on at once, each to its own question", () => {
  assert.equal(headStart(answered(["home", "yes"]), GRAPH).at, "safe");
  assert.equal(headStart(answered(["home", "not_sure"]), GRAPH).at, "born");
});

test("at a finding and at a result the page waits for the rules, with every question answered among those asked", () => {
  const dated = headStart(answered(["home", "no"], ["born", "2009-05-01"]), GRAPH);
  assert.deepEqual([dated.at, dated.asked], ["", ["home", "born"]]);
  assert.equal(headStart(answered(["home", "yes"], ["safe", "no"]), GRAPH).at, "");
});

test("an answer that the graph does not know is left to the rules", () => {
  assert.equal(headStart(answered(["home", "perhaps"]), GRAPH).at, "");
});

test("a list of periods leads the way that is named for there being some", () => {
  const graph = { start: 0, nodes: [{ fact: "care", kind: "question", edges: { some: 1, none: 1 } }, GRAPH.nodes[0]] };
  assert.equal(headStart(answered(["care", [{ start: "2024", end: "open" }]]), graph).at, "home");
});

test("the rules' reply sets the questions asked, the words of the answers and the next question", () => {
  const state = follow(answered(["home", "yes"]), reply("safe", "home"));
  assert.deepEqual([state.asked, state.at], [["home"], "safe"]);
  assert.deepEqual(state.steps.home, { text: "Question home", value: "Answer home", branch: "" });
  assert.equal(follow(state, { kind: "outcome", steps: [] }).at, "");
});

test("what was worked out is no question to go back to", () => {
  const worked = { question: "home", steps: [{ asked: false, fact: "age", text: "Age", value: "17" }] };
  assert.deepEqual(follow(begin(), worked).asked, []);
});

test("Back leads to the question before, from a question, from waiting and from a result", () => {
  const state = follow(answered(["a", "yes"], ["b", "no"]), reply("c", "a", "b"));
  assert.equal(before(state), "b");
  assert.equal(before(show(state, "b")), "a");
  assert.equal(before(show(state, "a")), "");
  assert.equal(before(show(state, "")), "b");
  assert.equal(before(begin()), "");
});

test("a question that other answers imply is among those asked, with its answer to change, and Back passes it by", () => {
  const implied = { question: "c", steps: [...reply("", "a").steps,
    { asked: true, question: "b", text: "Question b", value: "From the dates", branch: "dates" }] };
  const state = follow(answered(["a", "yes"]), implied);
  assert.deepEqual(state.asked, ["a", "b"]);
  assert.deepEqual(entryFor(state, "b"), { b: "dates" });
  assert.equal(before(state), "a");
  const changed = give(state, "b", "no", { b: "no" });
  assert.deepEqual([entryFor(changed, "b"), before(changed)], [{ b: "no" }, "b"]);
});

test("another pathway begins with the answers to the questions it shares, and keeps the others without showing them", () => {
  const other = { start: 0, nodes: [
    { fact: "born", kind: "question", edges: { "": 1 } }, { fact: "rent", kind: "question", edges: { yes: 2 } },
    { fact: "paid", kind: "outcome", edges: {} },
  ] };
  const left = follow(answered(["home", "no"], ["born", "2009"]), { kind: "outcome", ...reply("", "home", "born") });
  const state = headStart(left, other);
  assert.deepEqual([state.asked, state.at], [["born"], "rent"]);
  assert.deepEqual(Object.keys(request(state, { as_at: "2026-11-22" }).answers), ["home", "born"]);
});

/** A case that has gone on from a first pathway, in which two questions were asked, to a second that asked one more. */
const goneOn = () => {
  const first = follow(answered(["home", "no"], ["born", "2009"]), { kind: "outcome", ...reply("", "home", "born") });
  return follow(give(enter(first, "second"), "rent", "yes", { rent: "yes" }), reply("paid", "born", "rent"));
};

test("a case that goes on keeps its answers, says which pathways were walked before, in order, and none twice", () => {
  const state = goneOn();
  const asked = request(enter(state, "third"), { as_at: "2026-11-22" });
  assert.deepEqual([asked.pathway, asked.walked, Object.keys(asked.answers)], ["third", ["first", "second"], ["home", "born", "rent"]]);
  assert.deepEqual(enter(enter(state, "first"), "third").walked, ["first", "second"]);
});

test("the answers so far are those of the whole case, in the words of the rules, each question once", () => {
  const state = goneOn();
  assert.deepEqual(askedInAll(state), ["home", "born", "rent"]);
  assert.deepEqual(askedInAll(state).map((key) => state.steps[key].value), ["Answer home", "Answer born", "Answer rent"]);
});

test("going back to a pathway before and forward again finds the questions that were asked in each", () => {
  const back = enter(goneOn(), "first", []);
  assert.deepEqual([back.asked, back.walked, askedInAll(back)], [["home", "born"], [], ["home", "born"]]);
  const on = enter(back, "second", ["first"]);
  assert.deepEqual([on.asked, askedInAll(on)], [["born", "rent"], ["home", "born", "rent"]]);
  assert.deepEqual(Object.keys(on.answers), ["home", "born", "rent"]);
});

test("ticked boxes lead the way that is named for there being some", () => {
  const graph = { start: 0, nodes: [{ fact: "flags", kind: "question", edges: { some: 1, none: 2 } }, GRAPH.nodes[0], GRAPH.nodes[2]] };
  assert.equal(headStart(answered(["flags", ["rent", "noise"]]), graph).at, "home");
  assert.equal(headStart(answered(["flags", "none"]), graph).at, "born");
});

test("while the rules work, the question just answered is among those asked, once", () => {
  const state = follow(begin(), reply("c", "a", "b"));
  assert.deepEqual([wait(state).asked, wait(state).at], [["a", "b", "c"], ""]);
  assert.deepEqual(wait(wait(state)).asked, ["a", "b", "c"]);
  assert.deepEqual(wait(show(state, "a")).asked, ["a", "b"]);
});

test("a changed answer takes the place of the old one, and its words wait for the rules", () => {
  const state = give(follow(answered(["home", "yes"]), reply("safe", "home")), "home", "no", { home: "no" });
  assert.equal(state.answers.home.answer, "no");
  assert.equal(state.steps.home, undefined);
});

test("answers that no longer apply are kept and sent again", () => {
  const state = follow(answered(["home", "no"], ["safe", "yes"]), reply("born", "home"));
  assert.deepEqual(request(enter(state, "moving"), { as_at: "2026-11-22" }), {
    protocol: PROTOCOL, pathway: "moving", walked: ["first"], answers: { home: "no", safe: "yes" }, plan: true, as_at: "2026-11-22",
  });
});

test("an entry begun and left is put back, and never taken for an answer", () => {
  const state = setAside(begin(), "born", { "born-day": "1" });
  assert.deepEqual(entryFor(state, "born"), { "born-day": "1" });
  assert.deepEqual(request(state, { as_at: "2026-11-22" }).answers, {});
});

test("a given answer is not changed by an entry that was not given", () => {
  const state = setAside(answered(["home", "yes"]), "home", { home: "no" });
  assert.deepEqual(entryFor(state, "home"), { home: "yes" });
});

test("what was entered is put back just as it was, wrong entries too", () => {
  const entry = { "born-day": "31", "born-month": "Febuary ", "born-year": "2009" };
  assert.deepEqual(entryFor(give(begin(), "born", "2009-Febuary-31", entry), "born"), entry);
});

test("no function changes the state it is given", () => {
  const frozen = Object.freeze(answered(["home", "yes"]));
  for (const part of Object.values(frozen)) Object.freeze(part);
  give(frozen, "safe", "no", {});
  setAside(frozen, "born", {});
  follow(frozen, reply("safe", "home"));
  assert.deepEqual(Object.keys(headStart(frozen, GRAPH).answers), ["home"]);
});
