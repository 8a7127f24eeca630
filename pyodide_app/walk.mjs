// @ts-check
/**
 * The state of one case: what has been answered, in one pathway or in several, one after the other, which question is shown and how to go back. Pure, and in memory only.
 *
 * A state is never changed; each function gives a new one. Answers that no longer apply stay in it and are sent again,
 * so that they count again as soon as they apply.
 */
import { PROTOCOL, SOME, Stop } from "./language.mjs";

/** @typedef {Record<string, string>} Entry what stands in a question's form, by what each control stands for: "born-day" */
/** @typedef {string | string[] | Record<string, string>[]} Answer as the rules read it */
/** @typedef {{ text: string, value: string, branch?: string }} Step a question and its answer in words, as the rules recorded it; `branch` is the key of a closed answer */
/** @typedef {{ as_at: string }} Settings the day the law is applied on */
/**
 * @typedef {object} State
 * @property {string} pathway the key of the one walked
 * @property {string[]} walked those finished before it, in order
 * @property {Record<string, string[]>} earlier the questions asked in each pathway that was left
 * @property {Record<string, { answer: Answer, entry: Entry }>} answers by question, each with the entry it was read from
 * @property {Record<string, Entry>} drafts entries begun and not yet given
 * @property {Record<string, Step>} steps by question
 * @property {string[]} asked the questions asked on this walk, in order
 * @property {string} at the question shown; "" while waiting for the rules, and at a result
 */
/** @typedef {{ id: string, fact: string, kind: string, edges?: Record<string, number> }} Node */
/** @typedef {{ start: number, nodes: Node[] }} Graph the pathway's paths, folded at build */

/** @param {string} [pathway] its key @returns {State} a walk on which nothing has been answered */
export function begin(pathway = "") {
  return { pathway, walked: [], earlier: {}, answers: {}, drafts: {}, steps: {}, asked: [], at: "" };
}

/**
 * Walk another pathway of the same case: with its answers, and with the questions asked in it if it was walked before.
 * @param {State} state @param {string} pathway its key
 * @param {string[]} [walked] those finished before it: without this, the one walked now is finished too
 * @returns {State}
 */
export function enter(state, pathway, walked = [...new Set([...state.walked, state.pathway])]) {
  if (pathway === state.pathway) return { ...state, walked };
  const earlier = { ...state.earlier, [state.pathway]: state.asked };
  return { ...state, pathway, walked, earlier, asked: earlier[pathway] ?? [], at: "" };
}

/** @param {State} state @returns {string[]} the questions asked in this case, in the order of the first time */
export const askedInAll = (state) => [...new Set([...askedBefore(state), ...state.asked])];

/** @param {State} state @returns {string[]} */
const askedBefore = (state) => state.walked.flatMap((pathway) => state.earlier[pathway] ?? []);

/**
 * Take an answer, in place of any earlier one to the same question.
 * @param {State} state @param {string} key @param {Answer} answer @param {Entry} entry @returns {State}
 */
export function give(state, key, answer, entry) {
  return {
    ...state,
    answers: { ...state.answers, [key]: { answer, entry } },
    drafts: without(state.drafts, key),
    steps: without(state.steps, key),
  };
}

/**
 * Keep what has been entered in a form that is left. A given answer is not touched until another is given.
 * @param {State} state @param {string} key @param {Entry} entry @returns {State}
 */
export function setAside(state, key, entry) {
  return key in state.answers ? state : { ...state, drafts: { ...state.drafts, [key]: entry } };
}

/** @param {State} state @param {string} key @returns {Entry} what to put back into a question's form; one that was not asked has the answer that others imply */
export function entryFor(state, key) {
  const implied = state.steps[key]?.branch;
  return state.answers[key]?.entry ?? state.drafts[key] ?? (implied ? { [key]: implied } : {});
}

/** @param {State} state @param {string} key @returns {State} the same walk, with another question shown */
export function show(state, key) {
  return { ...state, at: key };
}

/** @param {State} state @returns {State} waiting for the rules, with the question just answered among those asked */
export function wait(state) {
  const on = state.at === "" || state.asked.includes(state.at);
  return { ...state, asked: on ? state.asked : [...state.asked, state.at], at: "" };
}

/**
 * Go as far as closed answers lead without the rules. A date or a list of periods is passed only where one way leads
 * on; at a finding and at a result it stops, because those are the rules' own.
 * @param {State} state @param {Graph} graph @returns {State} `at` is "" where only the rules can tell
 */
export function headStart(state, graph) {
  const asked = [];
  let node = graph.nodes[graph.start];
  while (node?.kind === Stop.QUESTION) {
    const answer = state.answers[node.fact]?.answer;
    if (!answer) return { ...state, asked, at: node.fact };
    asked.push(node.fact);
    const way = typeof answer === "string" ? answer : SOME;
    node = graph.nodes[node.edges?.[way] ?? node.edges?.[""] ?? -1];
  }
  return { ...state, asked, at: "" };
}

/**
 * Take over what the rules say: the way so far, and the question to ask ("" at a result).
 * @param {State} state
 * @param {Record<string, any>} reply of wire.py
 * @returns {State}
 */
export function follow(state, reply) {
  /** @type {(Step & { asked: boolean, question: string })[]} */
  const recorded = reply.steps ?? [];
  const steps = recorded.filter((step) => step.asked);
  return {
    ...state,
    asked: steps.map((step) => step.question),
    steps: {
      ...Object.fromEntries(askedBefore(state).filter((key) => key in state.steps).map((key) => [key, state.steps[key]])),
      ...Object.fromEntries(steps.map(({ question, text, value, branch = "" }) => [question, { text, value, branch }])),
    },
    at: reply.question ?? "",
  };
}

/** @param {State} state @returns {string} the question answered before the one shown, or "" at the first */
export function before(state) {
  const place = state.asked.indexOf(state.at);
  const earlier = place < 0 ? state.asked : state.asked.slice(0, place);
  return earlier.findLast((key) => key in state.answers) ?? ""; // one that other answers imply was never seen
}

/** @param {State} state @param {Settings} settings @returns {object} the request of wire.py */
export function request(state, settings) {
  const answers = Object.fromEntries(Object.entries(state.answers).map(([key, { answer }]) => [key, answer]));
  return { protocol: PROTOCOL, pathway: state.pathway, walked: state.walked, answers, plan: true, ...settings };
}

/** @template T @param {Record<string, T>} record @param {string} key @returns {Record<string, T>} */
function without(record, key) {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
