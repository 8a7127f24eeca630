// @ts-check
/** Why a result is what it is: what it rests on, how it was reached, what would change it, and what it leaves open. */
import { copy, fill, focusOn, list, need } from "./blocks.mjs";
import { drawnSteps, showWhenOpened } from "./chart.mjs";
import { isAsked, questionText } from "./form.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {import("./card.mjs").Fact} Fact */
/** @typedef {import("./card.mjs").Step} Step */
/** @typedef {import("./card.mjs").Outcome} Outcome */
/** @typedef {import("./page.mjs").PageData} PageData */

/** How many provisions stand under the answer. */
const RESTS_ON = 2;

/** What stands in several pieces of advice, once. @param {HTMLElement[]} advice @param {string} selector */
export function once(advice, selector) {
  /** @type {Map<string, Element>} */
  const each = new Map();
  for (const one of advice) {
    for (const item of one.querySelectorAll(selector)) {
      const name = item.querySelector("a")?.getAttribute("href") ?? item.textContent ?? "";
      if (!each.has(name)) each.set(name, item);
    }
  }
  return [...each.values()];
}

/** What the result rests on, and what is said of it. @param {HTMLElement} block @param {HTMLElement[]} advice @param {Outcome} reply @param {PageData} page */
export function showWhy(block, advice, reply, page) {
  const outcome = advice[0];
  showConfidence(block, reply);
  list(block, "limits", once(advice, "[data-limits] > li"));
  list(block, "no", once(advice, "[data-challenge] > li"));
  for (const one of advice) for (const said of one.querySelectorAll(".advice__named, .advice__limits, .advice__confidence")) said.remove();
  if (outcome) {
    const law = outcome.querySelector(".advice__law");
    need(block, "[data-slot='rests']").append(...[...(law?.querySelectorAll("a") ?? [])].slice(0, RESTS_ON).flatMap((link, at) => (at ? [", ", link.cloneNode(true)] : [link.cloneNode(true)])));
    list(block, "tell", [...outcome.querySelectorAll(".advice__plain, .advice__soon, .advice__more, .advice__law")]);
  }
  list(block, "holds", advice.slice(1));
  /** @param {string} template @param {Fact} fact */
  const shown = (template, { text, value, cites = [] }) => {
    const row = fill(copy(template), { text, value });
    need(row, "[data-slot='cites']").replaceChildren(...cited(cites, page));
    return row;
  };
  list(block, "facts", [...reply.notes, ...reply.dates].map((fact) => shown("fact", fact)));
  list(block, "steps", nested(reply.steps, (step) => fill(shown("step", step), { how: step.asked ? "" : WORDS.workedOut })));
  list(block, "changes", reply.changes.map(({ text, answer, leads_to }) => fill(copy("change"), { text, answer, leads_to })));
  list(block, "can-add", reply.can_add.filter(isAsked).map(toAdd));
  list(block, "unsettled", reply.unsettled.map((words) => fill(copy("item"), { words })));
  list(block, "left-open", reply.left_open.map((words) => fill(copy("item"), { words })));
  list(block, "unused", reply.unused.filter(isAsked).map((key) => fill(copy("item"), { words: questionText(key) })));
}

/** How firmly the result stands. Where law that it rests on is not settled, the words open what that is. @param {HTMLElement} block @param {Outcome} reply */
function showConfidence(block, { confidence, unsettled }) {
  const kind = unsettled.length && confidence === "depends" ? "both" : confidence;
  for (const words of block.querySelectorAll("[data-confidence]")) {
    if (words.getAttribute("data-confidence") !== kind) words.remove();
    else if (unsettled.length) words.replaceChildren(fill(copy("doubt"), { words: words.textContent ?? "" }));
  }
  block.querySelector("[data-doubt]")?.addEventListener("click", () => {
    /** @type {HTMLDetailsElement} */ (need(block, "[data-part='why']")).open = true;
    focusOn(need(block, "[data-part='unsettled'] h4"));
  });
}

/** @param {string} key @returns {HTMLElement} a question that nobody has to answer, to open it */
function toAdd(key) {
  const item = fill(copy("can-add"), { text: questionText(key) });
  need(item, "[data-change]").dataset.change = key;
  return item;
}

/** The steps, those of a part under the step it led to. @param {Step[]} steps @param {(step: Step) => HTMLElement} show */
function nested(steps, show) {
  /** @type {HTMLElement[]} */
  let inside = [];
  return steps.flatMap((step) => {
    const shown = show(step);
    if (step.inside) {
      inside.push(shown);
      return [];
    }
    if (inside.length) shown.append(copy("inside"));
    shown.querySelector("[data-list='inside']")?.append(...inside);
    inside = [];
    return [shown];
  });
}

/** @param {HTMLElement} block @param {Outcome} reply @param {PageData} page */
export function showOwnWay(block, reply, page) {
  const part = need(block, "[data-own-way]");
  const way = drawnSteps(page.headstart, reply);
  if (way?.length) showWhenOpened(part, way, need(part, "summary").textContent ?? "");
  (way?.length ? need(block, "[data-no-way]") : part).remove();
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
