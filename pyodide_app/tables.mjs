// @ts-check
/**
 * The tables of a pathway, which exploring wrote: what it does on closed answers, choices and boxes. They are followed
 * from answer to answer, and no rule stands here. What they do not name, only Python can tell.
 */
import { SOME } from "./language.mjs";

/** @typedef {string | (string | boolean)[]} Item */
/**
 * @typedef {object} Action
 * @property {string} role @property {string} do @property {string} by @property {string[]} cites
 * @property {number} rank where no day of the case decides
 * @property {boolean} law whether the law itself sets when
 * @property {number} [end] in `ends`: how many days from the day of the case it is due
 * @property {boolean} [ranks] whether that orders it too
 * @property {boolean} [lasting] whether it holds until then
 * @property {boolean} [working] whether working days were counted
 */
/** @typedef {{ name: string, urgent: boolean, offer: boolean, hand_over: string[], same: string, actions: Action[] }} Advice `same` is equal for what two pathways say alike */
/**
 * @typedef {object} Tables one file a pathway, written by the build
 * @property {string} from @property {string} until the days between which the same law holds
 * @property {number | string} top @property {number} begins
 * @property {[string, ...[string[], number, number | string][]][]} nodes a question, and for its values what is said and where that leads
 * @property {number[][][]} said for each channel the items @property {Item[]} items
 * @property {Record<string, { text: string, cites: string[], asked: boolean }>} facts
 * @property {Record<string, Record<string, [string, string]>>} shown the words and the branch of answers
 * @property {Record<string, { groups: string[][], most: number[], classes: number[], labels: Record<string, string> }>} lists
 * @property {Record<string, Advice>} advice @property {number[][]} ends
 * @property {string} mainly @property {boolean} signpost
 * @property {Record<string, string>} roles in their order
 * @property {Record<string, { name: string, place: string, area: string | null, council: string }>} places
 * @property {{ place: string, role: string }} asks the texts of these questions
 * @property {string} working_days
 */
/** @typedef {Record<string, unknown>} Answers */
/** @typedef {{ fact: string, asked: boolean, question: string, text: string, value: string, cites: string[], branch: string, inside: boolean }} Step */
/** @typedef {{ key: string, text: string, value: string, cites: string[] }} Note */
/** @typedef {import("./card.mjs").ToFindOut} ToFindOut */
/**
 * @typedef {object} Followed where the tables lead
 * @property {string} question "" at the end @property {Step[]} steps @property {Note[]} notes
 * @property {string} outcome @property {string} confidence @property {string} law
 * @property {string[]} duties @property {ToFindOut[]} find_out @property {string[]} unsettled @property {string[]} left_open @property {string[]} can_add
 */

/** @param {Tables} tables @param {Answers} answers @returns {Followed | null} null where only Python can tell */
export function follow(tables, answers) {
  /** @type {Item[][]} */
  const said = [[], [], [], [], [], [], [], [], [], []];
  const say = (/** @type {number} */ n) => {
    for (const [channel, ...items] of tables.said[n]) said[channel].push(...items.map((item) => tables.items[item]));
  };
  say(tables.begins);
  let to = tables.top;
  while (typeof to === "number") {
    const [key, ...ways] = tables.nodes[to];
    const value = valueOf(tables, key, answers[key]);
    const way = ways.find(([values]) => value !== null && values.includes(value));
    if (!way) return null;
    say(way[1]);
    to = way[2];
  }
  const [steps, notes, first, duties, find_out, unsettled, left_open, can_add, end, law] = said;
  const [outcome = "", confidence = ""] = /** @type {string[]} */ (end[0] ?? []);
  return /** @type {Followed} */ ({
    question: to.slice(1),
    steps: steps.map((item) => stepOf(tables, /** @type {string[]} */ (item), answers)),
    notes: notes.map(([key, value]) => ({ key, text: tables.facts[/** @type {string} */ (key)].text, value, cites: tables.facts[/** @type {string} */ (key)].cites })),
    duties: [...first, ...duties], find_out: find_out.map(([words, question]) => ({ words, question })), unsettled, left_open, can_add, outcome, confidence, law: law.at(-1) ?? "",
  });
}

/** @param {Tables} tables @param {string} key @param {unknown} raw @returns {string | null} how tables name an answer; null where they do not */
function valueOf(tables, key, raw) {
  if (raw === undefined) return "";
  const list = tables.lists[key];
  if (!list || typeof raw === "string") return typeof raw === "string" && raw ? raw : null;
  const boxes = /** @type {string[]} */ (raw);
  if (!Array.isArray(raw) || !boxes.length || !boxes.every((box) => typeof box === "string" && Object.hasOwn(list.labels, box))) return null;
  const place = list.groups.reduce((sum, group, n) => {
    const count = group.filter((box) => boxes.includes(box)).length;
    return sum * (list.most[n] + 1) + Math.min(count, list.most[n]);
  }, 0);
  return String(list.classes[place]);
}

/** @param {Tables} tables @param {(string | boolean)[]} item @param {Answers} answers @returns {Step} */
function stepOf(tables, [key, ...rest], answers) {
  const fact = /** @type {string} */ (key);
  const { text, cites, asked } = tables.facts[fact];
  const [value, branch, inside] = rest.length > 1 ? rest : [...shown(tables, fact, answers[fact]), rest[0]];
  return /** @type {Step} */ ({ fact, asked, question: asked ? fact : "", text, value, cites, branch, inside });
}

/** @param {Tables} tables @param {string} key @param {unknown} raw @returns {[string, string]} an answer in words, and its branch */
function shown(tables, key, raw) {
  if (typeof raw === "string") return tables.shown[key][raw];
  const ticked = Object.entries(tables.lists[key].labels).filter(([box]) => /** @type {string[]} */ (raw).includes(box));
  return [ticked.map(([, label]) => label).join("; "), SOME];
}
