// @ts-check
/**
 * What is said before Python is up, by the tables of the pathways; and, once Python has said it again, whether it
 * differs. Then Python's word counts, and the person is told what changed.
 */
import { reply } from "./closed.mjs";
import { Stop } from "./language.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {import("./client.mjs").Reply} Reply */
/** @typedef {import("./tables.mjs").Tables} Tables */
/** @typedef {import("./card.mjs").Task} Task */

/** @param {(pathway: string) => string} title of a pathway */
export function openAhead(title) {
  /** @type {Map<string, Tables>} */
  const tables = new Map();
  /** @type {{ asked: string, said: Reply } | null} */
  let last = null;

  return {
    /** @param {string} pathway @param {Tables | null} its null where they could not be fetched */
    add(pathway, its) {
      if (its) tables.set(pathway, its);
    },

    /** What the tables say to a request. @param {object} request @returns {Reply | null} null where only Python can tell */
    tell(request) {
      const said = reply(tables, /** @type {any} */ (request), title);
      last = said && { asked: JSON.stringify(request), said };
      return said;
    },

    /** Whether what was said last was said without Python. */
    told: () => last !== null,

    /** Know nothing more of the case. */
    forget() {
      last = null;
    },

    /**
     * Python has replied: from now on that counts.
     * @param {object} request @param {Reply} python @returns {{ said: boolean, changed: string }} whether the same was asked before, and in words how the reply differs from what was said then; "" where it does not
     */
    confirmed(request, python) {
      const was = last?.asked === JSON.stringify(request) ? last.said : null;
      last = null;
      return { said: was !== null, changed: was ? changeInWords(was, python) : "" };
    },
  };
}

/** What Python may not say otherwise. @param {Reply} said */
const heart = ({ kind, question, outcome, confidence, urgent, options, duties, find_out, unsettled, plan }) => JSON.stringify([
  kind, question, outcome, confidence, urgent, options, duties, find_out, unsettled,
  plan && [plan.now, plan.by_when, ...plan.others.map((/** @type {{ tasks: Task[] }} */ { tasks }) => tasks)].map(ids), plan?.go_on,
]);

/** @param {Task[]} tasks */
const ids = (tasks) => tasks.map((task) => task.ids);

/** @param {Reply} was @param {Reply} now @returns {string} */
function changeInWords(was, now) {
  if (now.kind === Stop.FAILED || heart(was) === heart(now)) return "";
  if (now.kind === Stop.QUESTION) return WORDS.checkedQuestion;
  if (was.kind === Stop.QUESTION || was.outcome !== now.outcome) return `${WORDS.checkedResult} “${now.name}”.`;
  const [before, after] = [was, now].map(tasksOf);
  const added = after.filter((task) => !before.includes(task));
  const gone = before.filter((task) => !after.includes(task));
  return [
    WORDS.checkedPlan, added.length && `${WORDS.newTasks} ${added.join("; ")}.`, gone.length && `${WORDS.goneTasks} ${gone.join("; ")}.`,
  ].filter(Boolean).join(" ");
}

/** @param {Reply} said @returns {string[]} what is to be done, in words */
function tasksOf({ plan }) {
  const others = plan.others.flatMap((/** @type {{ tasks: Task[] }} */ { tasks }) => tasks);
  return [...plan.now, ...plan.by_when, ...others].map(({ do: what }) => what);
}
