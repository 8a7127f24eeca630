// @ts-check
/**
 * The plan of a case without Python: what the pathways that were walked say, each thing once, in the order of the ranks
 * that the build wrote. It merges and sorts as `plan.py` does, which says it again once Python is up.
 */
import { inWords } from "./words.mjs";

/** @typedef {import("./tables.mjs").Tables} Tables */
/** @typedef {import("./tables.mjs").Advice} Advice */
/** @typedef {import("./tables.mjs").Action} Action */
/** @typedef {import("./card.mjs").Task} Task */
/** @typedef {import("./tables.mjs").Followed & { pathway: string, tables: Tables }} Walked a pathway at its end */
/** @typedef {{ task: Task, rank: number, law: boolean }} Ranked */

/** The role of whoever is with the young person: everybody's own. */
const ANYONE = "any_worker";
const MOST_NOW = 3;

/** @param {Walked} walked @param {string} key @returns {Advice} */
export const adviceOf = ({ tables }, key) => tables.advice[key];

/** @param {Walked[]} walks in their order @param {string} as_at @param {string | undefined} said the role of the person who asks */
export function planOf(walks, as_at, said) {
  const last = walks[walks.length - 1];
  const advised = new Map(walks.map((one) => [one, advisedBy(one, walks)]));
  const mine = said ?? last.tables.mainly;
  const urgent = new Set([...advised].flatMap(([one, keys]) => keys.filter((key) => adviceOf(one, key).urgent)));
  const cannotWait = (/** @type {Ranked} */ { task }) => task.ids.some((id) => urgent.has(id.slice(0, id.lastIndexOf("."))));
  const tasks = tasksOf([...advised].reverse(), as_at, mine).sort((one, other) =>
    Number(cannotWait(other)) - Number(cannotWait(one)) || one.rank - other.rank || Number(other.law) - Number(one.law));
  const own = tasks.filter(({ task }) => [mine, ANYONE].includes(task.role));
  const atOnce = own.filter(({ rank }) => rank <= 0).slice(0, MOST_NOW);
  const now = atOnce.length ? atOnce : (own.length ? own : tasks).slice(0, 1);
  const rest = tasks.filter((one) => !now.includes(one));
  const others = Object.keys(last.tables.roles)
    .map((role) => ({ role: last.tables.roles[role], tasks: rest.filter((one) => one.task.role === role && !own.includes(one)) }))
    .filter(({ tasks }) => tasks.length);
  const shown = (/** @type {Ranked[]} */ some) => some.map(({ task }) => task);
  return {
    role: { key: mine, name: last.tables.roles[mine], said: said !== undefined },
    now: shown(now),
    by_when: shown(rest.filter((one) => own.includes(one))),
    others: others.map(({ role, tasks }) => ({ role, today: tasks.filter(({ rank }) => rank <= 0).length, tasks: shown(tasks) })),
    go_on: handedOver(walks).filter((key) => !walks.some(({ pathway }) => pathway === key)),
  };
}

/** @param {Walked[]} walks @returns {string[]} the pathways that results and duties name, the latest result's first */
function handedOver(walks) {
  return [...new Set([...walks].reverse().flatMap((one) => [one.outcome, ...one.duties].flatMap((key) => adviceOf(one, key).hand_over)))];
}

/** The keys of what a walk advises, in order; of a signpost that was followed not the result. @param {Walked} one @param {Walked[]} walks */
function advisedBy(one, walks) {
  const [first] = adviceOf(one, one.outcome).hand_over;
  const followed = one.tables.signpost && walks.some(({ pathway }) => pathway === first);
  const urgent = one.duties.filter((key) => adviceOf(one, key).urgent);
  return [...urgent, ...(followed ? [] : [one.outcome]), ...one.duties.filter((key) => !adviceOf(one, key).urgent && !adviceOf(one, key).offer)];
}

/** @param {[Walked, string[]][]} advised the latest first @param {string} as_at @param {string} mine the role that does what any worker does @returns {Ranked[]} each thing that a role is asked to do, once */
function tasksOf(advised, as_at, mine) {
  /** @type {Map<string, Ranked[]>} */
  const asked = new Map();
  const seen = new Set();
  for (const [one, keys] of advised) {
    for (const key of keys) {
      const { same, actions } = adviceOf(one, key);
      if (seen.has(same)) continue;
      seen.add(same);
      for (const [n, action] of actions.entries()) {
        const what = `${action.role === ANYONE ? mine : action.role} ${action.do}`;
        asked.set(what, [...(asked.get(what) ?? []), ranked(one, `${key}.${n + 1}`, action, as_at)]);
      }
    }
  }
  return [...asked.values()].map((same) => {
    const first = same.reduce((best, one) => (one.rank < best.rank || (one.rank === best.rank && one.law && !best.law) ? one : best));
    const every = [first, ...same.filter((one) => one !== first)].map(({ task }) => task);
    return { ...first, task: { ...first.task, ids: every.flatMap(({ ids }) => ids), pathways: every.flatMap(({ pathways }) => pathways) } };
  });
}

/** @param {Walked} one @param {string} id @param {Action} action @param {string} as_at @returns {Ranked} */
function ranked({ pathway, tables }, id, action, as_at) {
  const { due, words, away } = dueOf(tables, action, as_at);
  const rank = action.ranks && away !== undefined ? away : action.rank;
  const { role, by, cites } = action;
  return { rank, law: action.law, task: { ids: [id], pathways: [pathway], words, role, who: tables.roles[role], do: action.do, due, by, today: rank <= 0, cites } };
}

/** @param {Tables} tables @param {Action} action @param {string} as_at @returns {{ due: string, words: string, away?: number }} by when something is due that runs from the day of the case */
export function dueOf(tables, { end, lasting }, as_at) {
  if (end === undefined) return { due: "", words: "" };
  const away = tables.ends[end][daysBetween(tables.from, as_at)];
  const due = new Date(Date.parse(as_at) + away * DAY).toISOString().slice(0, 10);
  return { due, words: `${lasting ? "until" : "by"} ${inWords(due)}`, away };
}

const DAY = 86_400_000;

/** @param {string} one @param {string} other @returns {number} */
const daysBetween = (one, other) => Math.round((Date.parse(other) - Date.parse(one)) / DAY);
