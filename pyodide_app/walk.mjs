// @ts-check
/**
 * The state of one walk: what has been answered, which question is shown and how to go back. Pure, and in memory only.
 *
 * A state is never changed; each function gives a new one. Answers that no longer apply stay in it and are sent again,
 * so that they count again as soon as they apply.
 */

/** @typedef {Record<string, string>} Typed what stands in a question's form, by the name of the control */
/** @typedef {string | string[] | Record<string, string>[]} Raw an answer as the rules read it */
/** @typedef {{ raw: Raw, typed: Typed }} Answer */
/** @typedef {{ text: string, value: string, branch?: string }} Told a question and its answer in words, as the rules put it; for a closed one, its key */
/** @typedef {{ as_at: string, area: string | null }} Settings the day the law is applied on, and the county */
/**
 * @typedef {object} State
 * @property {Record<string, Answer>} answers by question
 * @property {Record<string, Typed>} drafts entries begun and not yet given
 * @property {Record<string, Told>} told by question
 * @property {string[]} trail the questions asked on this walk, in order
 * @property {string} at the question shown; "" while waiting for the rules, and at a result
 */
/** @typedef {{ id: string, fact: string, kind: string, edges?: Record<string, number> }} Node */
/** @typedef {{ start: number, nodes: Node[] }} Graph the pathway's paths, folded at build */

/** @returns {State} a walk on which nothing has been answered */
export function begin() {
  return { answers: {}, drafts: {}, told: {}, trail: [], at: "" };
}

/**
 * Take an answer, in place of any earlier one to the same question.
 * @param {State} state @param {string} key @param {Raw} raw @param {Typed} typed @returns {State}
 */
export function give(state, key, raw, typed) {
  return {
    ...state,
    answers: { ...state.answers, [key]: { raw, typed } },
    drafts: without(state.drafts, key),
    told: without(state.told, key),
  };
}

/**
 * Keep what has been entered in a form that is left. A given answer is not touched until another is given.
 * @param {State} state @param {string} key @param {Typed} typed @returns {State}
 */
export function setAside(state, key, typed) {
  return key in state.answers ? state : { ...state, drafts: { ...state.drafts, [key]: typed } };
}

/** @param {State} state @param {string} key @returns {Typed} what to put back into a question's form; one that was not asked has the answer that others imply */
export function typedFor(state, key) {
  const implied = state.told[key]?.branch;
  return state.answers[key]?.typed ?? state.drafts[key] ?? (implied ? { [key]: implied } : {});
}

/** @param {State} state @param {string} key @returns {State} the same walk, with another question shown */
export function show(state, key) {
  return { ...state, at: key };
}

/** @param {State} state @returns {State} waiting for the rules, with the question just answered on the trail */
export function wait(state) {
  const on = state.at === "" || state.trail.includes(state.at);
  return { ...state, trail: on ? state.trail : [...state.trail, state.at], at: "" };
}

/**
 * Go as far as closed answers lead without the rules. A date or a list of periods is passed only where one way leads
 * on; at a finding and at a result it stops, because those are the rules' own.
 * @param {State} state @param {Graph} graph @returns {State} `at` is "" where only the rules can tell
 */
export function headStart(state, graph) {
  const trail = [];
  let node = graph.nodes[graph.start];
  while (node?.kind === "question") {
    const answer = state.answers[node.fact];
    if (!answer) return { ...state, trail, at: node.fact };
    trail.push(node.fact);
    const way = typeof answer.raw === "string" ? answer.raw : "some";
    node = graph.nodes[node.edges?.[way] ?? node.edges?.[""] ?? -1];
  }
  return { ...state, trail, at: "" };
}

/**
 * Take over what the rules say: the way so far, and the question to ask ("" at a result).
 * @param {State} state
 * @param {Record<string, any>} reply of wire.py
 * @returns {State}
 */
export function follow(state, reply) {
  /** @type {(Told & { asked: boolean, question: string })[]} */
  const steps = reply.steps ?? [];
  const asked = steps.filter((step) => step.asked);
  return {
    ...state,
    trail: asked.map((step) => step.question),
    told: Object.fromEntries(asked.map(({ question, text, value, branch = "" }) => [question, { text, value, branch }])),
    at: reply.question ?? "",
  };
}

/** @param {State} state @returns {string} the question answered before the one shown, or "" at the first */
export function before(state) {
  const place = state.trail.indexOf(state.at);
  const earlier = place < 0 ? state.trail : state.trail.slice(0, place);
  return earlier.findLast((key) => key in state.answers) ?? ""; // one that other answers imply was never seen
}

/** @param {State} state @param {string} tree @param {Settings} settings @returns {object} the request of wire.py */
export function request(state, tree, settings) {
  const answers = Object.fromEntries(Object.entries(state.answers).map(([key, { raw }]) => [key, raw]));
  return { protocol: 1, tree, answers, ...settings };
}

/** @template T @param {Record<string, T>} record @param {string} key @returns {Record<string, T>} */
function without(record, key) {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
