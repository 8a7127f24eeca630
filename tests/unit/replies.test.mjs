/** What may come out of the seal: a reply with one thing in it that no rule would say is none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readReplies } from "../../pyodide_app/replies.mjs";

const blocks = new Set(["question-born", "outcome-eligible", "task-eligible.1"]);
const accept = readReplies({ pathways: [{ key: "status", title: "What status?" }], hasBlock: (name) => blocks.has(name) });
const MARKUP = "<img src=x onerror=alert(1)>";
const LONG = "a".repeat(20_001);
const DEEP = JSON.parse("[".repeat(500) + "]".repeat(500));

const step = () => ({ fact: "born", asked: true, question: "born", text: "When?", value: MARKUP, cites: ["CA89"], branch: "", inside: false });
const task = () => ({ ids: ["eligible.1"], pathways: ["status"], words: "", role: "any", who: "Anyone", do: "Ask", due: "2026-12-01", by: "soon", today: false, cites: [] });
const question = () => ({ protocol: 4, kind: "question", pathway: "status", as_at: "2026-11-22", steps: [step()], unused: [], question: "born", error: null });
const outcome = () => ({
  protocol: 4, kind: "outcome", pathway: "status", as_at: "2026-11-22", steps: [step()], unused: [], outcome: "eligible", name: "Eligible", confidence: "clear",
  law: "", working_days: "", urgent: [], duties: ["tell"], options: [], dates: [{ key: "x", text: "18", iso: "2027-05-01", value: "1 May 2027" }], notes: [],
  actions: [{ id: "eligible.1", due: "2026-12-01", words: "by 1 December 2026" }], find_out: [{ words: MARKUP, question: "born" }], unsettled: [], left_open: [], can_add: ["place"],
  changes: [{ question: "born", text: "a", answer: "b", leads_to: "c" }],
  plan: {
    role: { key: "any", name: "Any", said: false }, place: "", area: null, council: "", now: [task()], by_when: [], others: [{ role: "Adviser", today: 1, tasks: [task()] }],
    earlier: [{ pathway: "status", title: "Another title", outcome: "eligible", name: "Eligible" }], go_on: [{ pathway: "status", title: MARKUP }],
  },
  ring: [{ key: "a", state: "open" }],
});

/** Put a value at a place such as "plan.now.0.due". */
function put(reply, place, value) {
  const names = place.split(".");
  const last = names.pop();
  names.reduce((at, name) => at[name], reply)[last] = value;
  return reply;
}

test("a question and a result come through, and what looks like markup is text like any other", () => {
  assert.deepEqual(accept(question()), question());
  assert.equal(accept(outcome()).find_out[0].words, MARKUP);
});

test("titles of pathways are those of the page, whatever the rules say", () => {
  const { plan } = accept(outcome());
  assert.deepEqual([plan.go_on[0].title, plan.earlier[0].title], ["What status?", "What status?"]);
});

test("a reason for a failure is text", () => {
  assert.ok(accept({ protocol: 4, kind: "failed", reason: "crashed", words: "a" }));
  assert.equal(accept({ protocol: 4, kind: "failed", reason: "crashed", words: {} }), null);
});

for (const [what, make, places, values] of [
  ["kind", question, ["kind"], ["tried", "toString", "__proto__", ""]],
  ["pathway", outcome, ["pathway", "plan.go_on.0.pathway", "plan.earlier.0.pathway", "plan.now.0.pathways.0"],
    ["status/?dob=2010-03-01#", "../status", "https://example.org/", "javascript:alert(1)", "", null, 3, ["status"], { toString: "status" }]],
  ["question", question, ["question"], ["care", MARKUP, "", 1, null]],
  ["key", outcome, ["outcome", "steps.0.fact", "steps.0.branch", "find_out.0.question", "confidence", "duties.0", "can_add.0", "plan.place", "ring.0.key"],
    [MARKUP, "a b", "__proto__", "https://example.org/", LONG.slice(1) + "!", 3, [], {}]],
  ["day", outcome, ["as_at", "plan.now.0.due", "actions.0.due"], ["tomorrow", "2026-13-01", "2026-1-1", "20261-01-01", 20261122, null, []]],
  ["text", outcome, ["name", "law", "steps.0.value", "find_out.0.words", "plan.now.0.do", "plan.role.name", "changes.0.leads_to"], [LONG, 3, null, {}, [], DEEP]],
  ["list", outcome, ["steps", "find_out", "plan.now", "dates", "changes", "plan.others.0.tasks"], [null, "text", { length: 1 }, Array(501).fill("a"), DEEP]],
  ["number", outcome, ["plan.others.0.today"], ["1", -1, 1.5, 1e9, null, NaN]],
  ["truth", outcome, ["steps.0.asked", "plan.now.0.today", "plan.role.said"], ["yes", 1, null]],
  ["task", outcome, ["plan.now.0.ids"], [[], ["other.1"], ["eligible.1", "eligible.2"]]],
  ["part", outcome, ["plan", "plan.role", "steps.0", "find_out.0", "plan.now.0", "plan.others.0"], [null, "text", [], DEEP]],
]) {
  test(`a ${what} that no rule would say makes it no reply`, () => {
    for (const place of places) {
      for (const value of values) {
        assert.equal(accept(put(make(), place, value)), null, `${place}: ${JSON.stringify(value)?.slice(0, 80)}`);
      }
    }
  });
}
