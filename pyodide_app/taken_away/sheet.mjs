// @ts-check
/** The sheet for the young person: what happens now, who does something by when, what they can ask for and whom to ring. No reasons. */
import { block as told, copy, fill, list, need } from "../blocks.mjs";
import { short } from "../lines.mjs";
import { WORDS, inWords } from "../words.mjs";
import { dated } from "./calendar.mjs";

/** @typedef {import("../card.mjs").Outcome} Outcome */

/** How many rows of who does something, and how many lines to ring. */
const ROWS = 5;
const LINES = 6;

/** @param {Outcome} reply @param {HTMLElement} card @param {string} edition @param {boolean} large @returns {HTMLElement} */
export function sheetBlock(reply, card, edition, large) {
  const { plan, as_at } = reply;
  const block = fill(copy("sheet"), { made: `${WORDS.lawAsAt} ${inWords(as_at)}. ${edition}.` });
  block.classList.toggle("sheet--large", large);
  const ends = [reply.outcome, ...plan.earlier.map((one) => one.outcome)];
  list(block, "told", ends.map((key) => told(`sheet-${key}`) ?? plain(key)).filter((one) => one !== null));
  list(block, "who", whoByWhen(reply, JSON.parse(need(block, "[data-roles]").dataset.roles ?? "")));
  const age = reply.steps.find(({ fact, branch }) => ["age", "age_said"].includes(fact) && branch)?.branch ?? "";
  const ages = [...block.querySelectorAll("[data-ages]")].map((line) => ({ line, told: (line.getAttribute("data-ages") ?? "").split(" ") }));
  const known = ages.some((one) => one.told.includes(age));
  for (const one of ages) if (known && !one.told.includes(age)) one.line.remove();
  const lines = [...card.querySelectorAll("[data-list='services'] .lines > li")].slice(0, LINES);
  list(block, "place-lines", lines.map((line) => toRing(/** @type {HTMLElement} */ (line.cloneNode(true)), block)));
  return block;
}

/** Whom and what number; where no number may be shown, where to look. @param {HTMLElement} line @param {HTMLElement} block @returns {Element} */
function toRing(line, block) {
  if (line.querySelector(".line__call .call")) return short(line);
  const item = document.createElement("li");
  item.append(line.querySelector(".line__who") ?? "", `: ${need(block, "[data-website]").dataset.website}`);
  return item;
}

/** What a result says plainly, where its page has no words for the young person. @param {string} key @returns {HTMLElement | null} */
const plain = (key) => told(`outcome-${key}`)?.querySelector(".advice__plain") ?? null;

/** Roles with the first day by which each does something, and today's. @param {Outcome} reply @param {Record<string, string>} roles as the sheet calls them */
function whoByWhen({ plan, as_at }, roles) {
  const today = [...plan.now, ...plan.by_when].filter((task) => task.today).map(({ role }) => ({ role, when: WORDS.dueToday }));
  const ahead = dated(plan).filter(({ due, today: now }) => !now && due >= as_at).map(({ role, due }) => ({ role, when: inWords(due) }));
  const rows = new Map([...today, ...ahead].filter(({ role }) => role in roles).map((one) => [`${one.role} ${one.when}`, one]));
  const shown = [...rows.values()].slice(0, ROWS).map(({ role, when }) => fill(copy("who-row"), { who: roles[role] ?? "", when }));
  return [...shown, copy("who-row")];
}
