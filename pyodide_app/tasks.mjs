// @ts-check
/** Who does what by when: one's own tasks first, those of others by their role. */
import { block as article, copy, fill, list, need } from "./blocks.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {import("./card.mjs").Task} Task */
/** @typedef {import("./card.mjs").Outcome} Outcome */

/** The role of whoever is with the young person: everybody's own. */
const ANYONE = "any_worker";
/** How many tasks of one's own stand open, beside those that are due today. */
const OPEN_TASKS = 5;

/** @param {HTMLElement} block of the card @param {Outcome} reply @returns {number} how many tasks stand open */
export function showTasks(block, { plan }) {
  const task = (/** @type {Task} */ one) => taskItem(one, plan.role.key);
  const byDay = (/** @type {Task[]} */ tasks) => dueGroups(tasks, task);
  const open = plan.by_when.filter(({ today }, at) => today || at + plan.now.length < OPEN_TASKS);
  const later = plan.by_when.filter((one) => !open.includes(one));

  list(block, "now", plan.now.map(task));
  list(block, "later", byDay(later));
  fill(block, { later: `${WORDS.later} (${later.length})` });
  list(block, "by-when", byDay(open));
  need(block, "[data-part='by-when']").hidden = plan.by_when.length === 0; // also where all of it comes later
  list(block, "others", plan.others.map(({ role, today, tasks }) => {
    const others = fill(copy("tasks-of"), { role: `${role}${today ? ` (${today} ${WORDS.ofToday})` : ""}` });
    list(others, "tasks", byDay(tasks));
    return others;
  }));
  const named = plan.others.map(({ role, today }) => (today ? `${role} (${WORDS.ofToday})` : role));
  fill(block, { who: named.join(", ") });
  return plan.now.length + open.length;
}

/** Tasks under the day, or the words, by which they are due. @param {Task[]} tasks @param {(task: Task) => HTMLElement} show */
function dueGroups(tasks, show) {
  /** @type {Map<string, HTMLElement[]>} */
  const groups = new Map();
  for (const task of tasks) {
    const day = task.today ? WORDS.dueToday : capital(task.words || task.by);
    groups.set(day, [...(groups.get(day) ?? []), show(task)]);
  }
  return [...groups].map(([day, items]) => {
    const group = fill(copy("due"), { day });
    list(group, "due", items);
    return group;
  });
}

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** @param {Task} task @param {string} mine @returns {HTMLElement} */
function taskItem({ ids, pathways, role }, mine) {
  const [first = "", ...others] = ids;
  const item = /** @type {HTMLElement} */ (article(`task-${first}`, pathways[0]));
  const how = need(item, "details");
  for (const [at, id] of others.entries()) {
    how.append(...(article(`task-${id}`, pathways[at + 1])?.querySelectorAll(".task__more") ?? []));
  }
  need(item, "[data-task-role]").hidden = [mine, ANYONE].includes(role);
  return item;
}
