// @ts-check
/**
 * The reply to a case without Python, shaped like that of the rules: where every answer that counts is closed, the
 * tables tell the next question and the plan. Days ahead, and what would change a result, only Python tells.
 */
import { PROTOCOL, Stop } from "./language.mjs";
import { adviceOf, dueOf, planOf } from "./plan.mjs";
import { follow } from "./tables.mjs";

/** @typedef {import("./tables.mjs").Tables} Tables */
/** @typedef {import("./tables.mjs").Step} Step */
/** @typedef {import("./plan.mjs").Walked} Walked */
/** @typedef {{ pathway: string, walked: string[], answers: import("./tables.mjs").Answers, as_at: string }} Request as of the rules */

/**
 * @param {Map<string, Tables>} tables by pathway @param {Request} request @param {(pathway: string) => string} title
 * @returns {import("./client.mjs").Reply | null} null where only Python can tell
 */
export function reply(tables, { pathway, walked, answers, as_at }, title) {
  /** @type {Walked[]} */
  const walks = [];
  const pathways = [...new Set([...walked, pathway].reverse())].reverse();
  for (const key of pathways) {
    const own = tables.get(key);
    const there = own && own.from <= as_at && as_at <= own.until ? follow(own, answers) : null;
    if (!own || !there) return null;
    walks.push({ ...there, pathway: key, tables: own });
    if (there.question) return question(walks, key, there.question, answers, as_at);
  }
  const { roles, places, asks } = walks[0].tables;
  const [role, place] = [answers.role, answers.place];
  if (role !== undefined && !(typeof role === "string" && Object.hasOwn(roles, role))) return null;
  if (place === undefined) return question(walks, pathway, "place", answers, as_at);
  if (typeof place !== "string" || !Object.hasOwn(places, place)) return null;
  const { name, ...where } = places[place];
  const told = [
    ...(role === undefined ? [] : [step("role", asks.role, roles[role], role)]), step("place", asks.place, name, place),
  ];
  return {
    protocol: PROTOCOL, pathway, as_at, kind: Stop.OUTCOME, ...met(walks, answers, told), ...outcome(walks, as_at, title),
    plan: { ...where, ...planWithTitles(walks, as_at, role, title) },
  };
}

/** @param {Walked[]} walks @param {string} as_at @param {string | undefined} role @param {(pathway: string) => string} title */
function planWithTitles(walks, as_at, role, title) {
  const plan = planOf(walks, as_at, role);
  return {
    ...plan,
    earlier: walks.slice(0, -1).map((one) => ({
      pathway: one.pathway, title: title(one.pathway), outcome: one.outcome, name: adviceOf(one, one.outcome).name,
    })),
    go_on: plan.go_on.map((key) => ({ pathway: key, title: title(key) })),
  };
}

/** @param {Walked[]} walks @param {string} pathway @param {string} key @param {Request["answers"]} answers @param {string} as_at */
function question(walks, pathway, key, answers, as_at) {
  return { protocol: PROTOCOL, pathway, as_at, kind: Stop.QUESTION, question: key, error: null, ...met(walks, answers) };
}

/** The steps of a case, each fact once, and the answers that it did not use. @param {Walked[]} walks @param {Request["answers"]} answers @param {Step[]} [told] */
function met(walks, answers, told = []) {
  const steps = byKey([...walks.flatMap((one) => one.steps), ...told], ({ fact }) => fact);
  const used = new Set(walks.flatMap((one) => [
    ...one.steps.map(({ fact }) => fact), ...one.notes.map(({ key }) => key), one.question || one.outcome,
  ]).concat("place", "role"));
  return { steps, unused: Object.keys(answers).filter((key) => !used.has(key)) };
}

/** @param {string} fact @param {string} text @param {string} value @param {string} branch @returns {Step} */
const step = (fact, text, value, branch) => ({ fact, asked: true, question: fact, text, value, cites: [], branch, inside: false });

/** @param {Walked[]} walks @param {string} as_at @param {(pathway: string) => string} title */
function outcome(walks, as_at, title) {
  const last = walks[walks.length - 1];
  const latestFirst = [...walks].reverse();
  const duties = byKey(latestFirst.flatMap((one) => one.duties.map((key) => ({ key, ...adviceOf(one, key) }))), ({ key }) => key);
  const keys = (/** @type {(duty: import("./tables.mjs").Advice) => boolean} */ which) => duties.filter(which).map(({ key }) => key);
  const ends = latestFirst.map((one) => adviceOf(one, one.outcome));
  const onward = [...new Set([...ends, ...duties].flatMap((one) => one.hand_over))];
  const dated = walks.flatMap((one) => [one.outcome, ...one.duties].flatMap((key) => adviceOf(one, key).actions.flatMap((action, n) => {
    const { due, words } = dueOf(one.tables, action, as_at);
    return due ? [{ id: `${key}.${n + 1}`, due, words }] : [];
  })));
  const once = (/** @type {"unsettled" | "left_open" | "can_add"} */ what) => [...new Set(latestFirst.flatMap((one) => one[what]))];
  return {
    outcome: last.outcome,
    name: adviceOf(last, last.outcome).name,
    confidence: last.confidence,
    urgent: keys(({ urgent }) => urgent),
    options: keys(({ offer }) => offer),
    duties: keys(({ urgent, offer }) => !urgent && !offer),
    hand_over: onward.filter((key) => walks.length === 1 || !walks.some(({ pathway }) => pathway === key))
      .map((key) => ({ pathway: key, title: title(key) })),
    dates: [],
    notes: byKey(latestFirst.flatMap((one) => one.notes), ({ key }) => key),
    actions: byKey(dated, ({ id }) => id),
    find_out: toFindOut(latestFirst),
    unsettled: once("unsettled"),
    left_open: once("left_open"),
    can_add: once("can_add"),
    changes: [],
    law: last.law,
    working_days: [...ends, ...duties].some(({ actions }) => actions.some(({ working }) => working)) ? last.tables.working_days : "",
    ring: [],
  };
}

/** What is to be found out, each thing once, with the first question that would settle it. @param {Walked[]} walks @returns {import("./card.mjs").ToFindOut[]} */
function toFindOut(walks) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { words, question: key } of walks.flatMap((one) => one.find_out)) found.set(words, found.get(words) || key);
  return [...found].map(([words, key]) => ({ words, question: key }));
}

/** Things once each, the last of each key in the place of the first. @template T @param {T[]} things @param {(thing: T) => string} key @returns {T[]} */
const byKey = (things, key) => [...new Map(things.map((thing) => [key(thing), thing])).values()];
