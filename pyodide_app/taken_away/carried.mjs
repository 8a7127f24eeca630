// @ts-check
/** What a result can fill in on a form, by the word that the field has in `carried` (data/schemas/forms/each.yml). */
import { block } from "../blocks.mjs";
import { WORDS, inWords } from "../words.mjs";
import { dated } from "./calendar.mjs";

/** @typedef {import("../card.mjs").Outcome} Outcome */
/** @typedef {import("../card.mjs").Task} Task */
/** @typedef {string[] | string[][]} Carried lines, or rows of parts; for a day and a choice, one word */

/** How many tasks a letter names. */
const ROWS = 6;

/**
 * @param {Outcome} reply @param {{ rests: string[], challenge: string[], today: string }} about
 * @returns {(word: string) => Carried}
 */
export function carriedFrom(reply, { rests, challenge, today }) {
  const { plan } = reply;
  const asked = reply.steps.filter((step) => step.asked);
  const answers = asked.map(({ text, value }) => `${text} ${value}`);
  const tasks = [...plan.now, ...plan.by_when, ...plan.others.flatMap((other) => other.tasks)];
  const by = (/** @type {Task} */ task) => (task.today ? WORDS.dueToday : task.due ? inWords(task.due) : task.by);
  const council = reply.notes.find((note) => /** @type {any} */ (note).key === "responsible_authority")?.value ?? plan.council;
  /** @type {Record<string, () => Carried>} */
  const words = {
    today: () => [today],
    council: () => [[plan.role.said ? plan.role.name : "", council].filter(Boolean).join(", ")],
    told: () => [...(block(`sheet-${reply.outcome}`)?.querySelectorAll("p") ?? [])].map((one) => one.textContent ?? ""),
    result: () => [`${reply.name}.`, rests.join(", ")],
    [RESULT]: () => [reply.outcome],
    answers: () => answers,
    reasons: () => [...answers, rests.join(", ")],
    law: () => [rests.join(", ")],
    tasks: () => dated(plan).filter(({ due }) => due >= reply.as_at).slice(0, ROWS).map((task) => [task.do, task.who, by(task)]),
    housing_tasks: () => tasks.filter(({ role }) => role === "housing_officer").map((task) => `${task.do} (${by(task)})`),
    find_out: () => reply.find_out.map(({ words }) => words),
    challenge: () => challenge,
  };
  return (word) => {
    const answer = word.startsWith(ANSWER) ? reply.steps.find(({ fact }) => fact === word.slice(ANSWER.length))?.branch ?? "" : "";
    return word.startsWith(ANSWER) ? [answer] : words[word]?.() ?? [];
  };
}

const ANSWER = "answer_";
const RESULT = "end";
