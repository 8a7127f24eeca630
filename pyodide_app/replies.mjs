// @ts-check
/**
 * What may come out of the seal. Nothing that Python says is trusted: a reply has the shape that the page knows, its
 * keys are of what the build wrote, and the titles of pathways are those of the page. All else in it is text of a
 * length that can be shown, and is shown as text.
 */
import { Stop } from "./language.mjs";

/** The longest text, and the most items of a list: many times what the rules ever say. */
const LONGEST = 20_000;
const MOST = 500;

/** @typedef {Record<string, any> & { protocol: number, kind: string }} Reply */
/** @typedef {(value: any) => boolean} Fits */
/**
 * @typedef {object} Known what the build wrote
 * @property {{ key: string, title: string }[]} pathways
 * @property {(name: string) => boolean} hasBlock
 */

/** @type {Fits} */
const text = (value) => typeof value === "string" && value.length <= LONGEST;
/** @type {Fits} */
const truth = (value) => typeof value === "boolean";
/** @type {Fits} */
const count = (value) => Number.isInteger(value) && value >= 0 && value <= MOST;
/** @type {Fits} */
const key = (value) => text(value) && /^[a-z0-9][a-z0-9_-]*$/.test(value);
/** @type {Fits} */
const day = (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** @param {Fits} fits @param {...unknown} others @returns {Fits} */
const or = (fits, ...others) => (value) => others.includes(value) || fits(value);
/** @param {Fits} fits @returns {Fits} */
const list = (fits) => (value) => Array.isArray(value) && value.length <= MOST && value.every(fits);
/** @param {Record<string, Fits>} shape @returns {Fits} */
const having = (shape) => (value) => isObject(value) && Object.entries(shape).every(([name, fits]) => fits(value[name]));
/** @param {Fits} fits @returns {Fits} */
const recordOf = (fits) => (value) => isObject(value) && list(([name, one]) => key(name) && fits(one))(Object.entries(value));
/** @param {any} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const answers = recordOf((value) => text(value) || list((one) => text(one) || recordOf(text)(one))(value));
const fact = having({ text, value: text, cites: or(list(text), undefined) });
const step = having({ text, value: text, cites: list(text), fact: key, asked: truth, question: or(key, ""), branch: or(key, ""), inside: truth });
const change = having({ text, answer: text, leads_to: text });
const open = having({ words: text, question: or(key, "") }); // one without a block is not opened
const dated = having({ id: text, due: day, words: text });

/** @param {Known} known @returns {Record<string, Fits>} the shape of a reply of each kind */
function shapes({ pathways, hasBlock }) {
  /** @type {Fits} */
  const pathway = (value) => pathways.some((one) => one.key === value);
  /** @param {string} kind @returns {Fits} */
  const block = (kind) => (value) => key(value) && hasBlock(`${kind}-${value}`);
  /** @type {Fits} */
  const tasked = ({ ids, pathways }) => list(text)(ids) && list(pathway)(pathways) && ids.length === pathways.length
    && ids.length > 0 && hasBlock(`task-${ids[0]}`);
  const task = having({ words: text, role: key, who: text, do: text, due: or(day, ""), by: text, today: truth, cites: list(text) });
  const tasks = list((one) => task(one) && tasked(one));
  const plan = having({
    role: having({ key, name: text, said: truth }), place: or(key, ""), area: or(key, "", null), council: text,
    earlier: list(having({ pathway, outcome: key, name: text })), now: tasks, by_when: tasks,
    others: list(having({ role: text, today: count, tasks })), go_on: list(having({ pathway })),
  });
  const common = { pathway, as_at: day, steps: list(step), unused: list(text), answers: or(answers, undefined) };
  return {
    [Stop.FAILED]: having({ reason: key, words: text }),
    [Stop.QUESTION]: having({
      ...common, question: block(Stop.QUESTION), error: or(having({ question: key, field: text, words: text }), null),
    }),
    [Stop.OUTCOME]: having({
      ...common, outcome: block(Stop.OUTCOME), name: text, confidence: key, law: text, working_days: text,
      urgent: list(key), duties: list(key), options: list(key), // those without a block are not shown
      dates: list(fact),
      notes: list(fact), actions: list(dated), find_out: list(open), unsettled: list(text), left_open: list(text), can_add: list(key),
      changes: list(change), plan, ring: or(list(having({ key, state: key })), undefined),
    }),
  };
}

/**
 * @param {Known} known
 * @returns {(reply: Reply) => Reply | null} a reply as the page may use it; null for what is none
 */
export function readReplies(known) {
  const fits = shapes(known);
  const titles = new Map(known.pathways.map(({ key, title }) => [key, title]));
  /** @param {{ pathway: string }} one */
  const titled = (one) => ({ ...one, title: titles.get(one.pathway) });
  return (reply) => {
    if (!Object.hasOwn(fits, reply.kind) || !fits[reply.kind](reply)) return null;
    if (reply.kind !== Stop.OUTCOME) return reply;
    const { earlier, go_on } = reply.plan;
    return { ...reply, ring: reply.ring ?? [], plan: { ...reply.plan, earlier: earlier.map(titled), go_on: go_on.map(titled) } };
  };
}
