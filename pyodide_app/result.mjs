// @ts-check
/** The result of a walk: the blocks of the paper version that it leads to, with this case's dates, steps and reasons filled in. */
import { article, copy, fill, list, need, openLinksBeside } from "./blocks.mjs";
import { questionText } from "./form.mjs";
import { WORDS, inWords } from "./words.mjs";

/** @typedef {{ text: string, value: string, cites?: string[] }} Told */
/**
 * @typedef {object} Outcome the reply of wire.py at an outcome
 * @property {string} outcome
 * @property {string} name
 * @property {string} as_at
 * @property {string[]} duties
 * @property {Told[]} dates
 * @property {Told[]} notes
 * @property {{ id: string, words: string }[]} actions
 * @property {string[]} find_out
 * @property {{ text: string, answer: string, leads_to: string }[]} changes
 * @property {string[]} unused
 * @property {string} law
 * @property {(Told & { asked: boolean })[]} steps
 */
/** @typedef {import("./app.mjs").PageData} PageData */

/** @param {Outcome} reply @param {PageData} page @param {string} area "" for all @returns {HTMLElement} */
export function resultBlock(reply, page, area) {
  const block = fill(copy("result"), {
    "as-at": `${WORDS.asAt} ${inWords(reply.as_at)}`,
    "as-at-date": inWords(reply.as_at),
    edition: page.edition_title,
    law: reply.law,
    address: location.origin + location.pathname,
  });
  /** @param {string} template @param {Told} told */
  const told = (template, { text, value, cites = [] }) => {
    const row = fill(copy(template), { text, value });
    need(row, "[data-slot='cites']").replaceChildren(...cited(cites, page));
    return row;
  };
  const lines = (/** @type {string[]} */ texts) => texts.map((words) => fill(copy("item"), { words }));

  list(block, "find-out", lines(reply.find_out));
  list(block, "facts", [...reply.notes, ...reply.dates].map((fact) => told("fact", fact)));
  list(block, "duties", reply.duties.map((key) => article(`duty-${key}`)).filter((duty) => duty !== null));
  list(block, "steps", reply.steps.map((step) => fill(told("step", step), { how: step.asked ? "" : WORDS.workedOut })));
  list(block, "changes", reply.changes.map(({ text, answer, leads_to }) => fill(copy("change"), { text, answer, leads_to })));
  list(block, "unused", lines(reply.unused.map((key) => questionText(key))));

  const outcome = article(`outcome-${reply.outcome}`);
  if (outcome) {
    need(block, "[data-outcome-place]").replaceChildren(relevelled(outcome));
    outcome.querySelector("header")?.after(...block.querySelectorAll("[data-part='find-out'], [data-part='facts']"));
  }
  for (const { id, words } of reply.actions) {
    const due = /** @type {HTMLElement | null} */ (block.querySelector(`[data-action="${CSS.escape(id)}"] [data-due]`));
    if (!due || !words) continue;
    due.textContent = words;
    due.hidden = false;
  }
  for (const contact of block.querySelectorAll("[data-area]")) {
    /** @type {HTMLElement} */ (contact).hidden = area !== "" && contact.getAttribute("data-area") !== area;
  }
  openLinksBeside(block);
  return block;
}

/** @param {string[]} keys @param {PageData} page @returns {(Node | string)[]} links, with addresses that the build wrote */
function cited(keys, page) {
  return keys.flatMap((key, at) => {
    const { url = "", title = "" } = page.provisions[key] ?? {};
    const cite = document.createElement(url ? "a" : "span");
    if (url) cite.setAttribute("href", url);
    cite.title = title;
    cite.textContent = key;
    return at ? [", ", cite] : [cite];
  });
}

/** An outcome stands one level higher in a result than in the paper version. @param {HTMLElement} outcome */
function relevelled(outcome) {
  const levels = [...outcome.querySelectorAll("h3, h4, h5, h6")];
  const up = Math.min(...levels.map((heading) => Number(heading.tagName[1]))) - 3;
  for (const heading of up > 0 ? levels : []) {
    const other = document.createElement(`h${Number(heading.tagName[1]) - up}`);
    other.className = heading.className;
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
  return outcome;
}
