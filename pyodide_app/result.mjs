// @ts-check
/** The result of a walk: the blocks that it leads to, with this case's dates, steps and reasons filled in. */
import { block as article, copy, fill, list, need, openLinksBeside } from "./blocks.mjs";
import { drawnSteps, showWhenOpened } from "./chart.mjs";
import { isAsked, questionText } from "./form.mjs";
import { WORDS, inWords } from "./words.mjs";

/** @typedef {{ text: string, value: string, cites?: string[] }} Fact */
/** @typedef {Fact & { asked: boolean, fact: string, branch?: string, inside?: boolean }} Step */
/**
 * @typedef {object} Outcome the reply of wire.py at an outcome
 * @property {string} outcome
 * @property {string} name
 * @property {string} as_at
 * @property {string[]} duties
 * @property {string[]} [urgent] duties that come before the result
 * @property {string[]} [options] offers, best fit first
 * @property {{ pathway: string, title: string }[]} [hand_over]
 * @property {string} [confidence]
 * @property {string} [working_days]
 * @property {Fact[]} dates
 * @property {Fact[]} notes
 * @property {{ id: string, words: string }[]} actions
 * @property {string[]} find_out
 * @property {string[]} [can_add] questions that nobody has to answer
 * @property {{ text: string, answer: string, leads_to: string }[]} changes
 * @property {string[]} unused
 * @property {string} law
 * @property {Step[]} steps
 */
/** @typedef {import("./page.mjs").PageData} PageData */

/** @param {Outcome} reply @param {PageData} page @param {string} area "" for all @returns {HTMLElement} */
export function resultBlock(reply, page, area) {
  const block = fill(copy("result"), {
    "as-at": `${WORDS.asAt} ${inWords(reply.as_at)}`,
    "as-at-date": inWords(reply.as_at),
    edition: page.edition_title,
    law: reply.law,
    "working-days": reply.working_days ?? "",
    address: location.origin + location.pathname,
  });
  /** @param {string} template @param {Fact} fact */
  const shown = (template, { text, value, cites = [] }) => {
    const block = fill(copy(template), { text, value });
    need(block, "[data-slot='cites']").replaceChildren(...cited(cites, page));
    return block;
  };
  const lines = (/** @type {string[]} */ texts) => texts.map((words) => fill(copy("item"), { words }));
  const step = (/** @type {Step} */ one) => fill(shown("step", one), { how: one.asked ? "" : WORDS.workedOut });

  list(block, "find-out", lines(reply.find_out));
  list(block, "can-add", (reply.can_add ?? []).filter(isAsked).map(toAdd));
  list(block, "facts", [...reply.notes, ...reply.dates].map((fact) => shown("fact", fact)));
  list(block, "urgent", articles("duty", reply.urgent ?? []));
  list(block, "options", articles("offer", reply.options ?? []).map(asItem));
  list(block, "duties", articles("duty", reply.duties));
  list(block, "steps", nested(reply.steps, step));
  list(block, "changes", reply.changes.map(({ text, answer, leads_to }) => fill(copy("change"), { text, answer, leads_to })));
  list(block, "unused", lines(reply.unused.filter(isAsked).map(questionText))); // those of a pathway before are its own
  list(block, "hand-over", (reply.hand_over ?? []).map(({ pathway, title }) => handOver(pathway, title)));
  showConfidence(block, reply);
  showOwnWay(block, reply, page);

  const outcome = article(`outcome-${reply.outcome}`);
  if (outcome) {
    need(block, "[data-outcome-place]").replaceChildren(outcome);
    for (const said of outcome.querySelectorAll(".advice__confidence, .advice__hand-over")) said.remove(); // said by the result itself
    outcome.querySelector("header")?.append(need(block, "[data-confidences]"));
    outcome.querySelector("header")?.after(...["find-out", "can-add"].map((part) => need(block, `[data-part='${part}']`)));
    outcome.querySelector(".actions")?.after(...["options", "duties", "hand-over", "facts"].map((part) => need(block, `[data-part='${part}']`)));
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
  for (const service of /** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-since], [data-until]"))) {
    const { since = "", until = reply.as_at } = service.dataset;
    if (reply.as_at < since || reply.as_at.slice(0, until.length) > until) service.hidden = true;
  }
  addLines(block, area);
  if (reply.urgent?.length) need(block, "[data-part='urgent']").append(need(block, ".result__urgent")); // who is rung stands with what cannot wait
  openLinksBeside(block);
  return block;
}

/**
 * Under each service that a result shows the telephone lines of its role and county. None stands twice.
 * @param {HTMLElement} block @param {string} area "" for all
 */
function addLines(block, area) {
  const shown = new Set();
  const every = copy("lines");
  for (const service of /** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-role]"))) {
    if (service.hidden || service.closest("[data-part='urgent']")) continue; // of what cannot wait only the first step is shown
    const within = service.getAttribute("data-area") || area;
    const lines = [...every.querySelectorAll(`:scope > [data-roles~="${CSS.escape(service.getAttribute("data-role") ?? "")}"]`)].filter(
      (line) => (!within || [null, within].includes(line.getAttribute("data-area"))) && !shown.has(line.getAttribute("data-line")),
    );
    if (!lines.length) continue;
    for (const line of lines) shown.add(line.getAttribute("data-line"));
    const under = document.createElement("ul");
    under.className = "lines";
    under.append(...lines.map((line) => line.cloneNode(true)));
    service.append(under);
  }
}

/** @param {string} kind @param {string[]} keys @returns {HTMLElement[]} */
const articles = (kind, keys) => keys.map((key) => article(`${kind}-${key}`)).filter((one) => one !== null);

/** @param {string} key @returns {HTMLElement} a question that nobody has to answer, to open it */
function toAdd(key) {
  const item = fill(copy("can-add"), { text: questionText(key) });
  need(item, "[data-change]").dataset.change = key;
  return item;
}

/** @param {HTMLElement} block */
function asItem(block) {
  const item = document.createElement("li");
  item.append(block);
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

/** @param {string} pathway @param {string} title @returns {HTMLElement} a link to another pathway, which takes the answers along */
function handOver(pathway, title) {
  const item = fill(copy("hand-over"), { title });
  const link = need(item, "a");
  link.setAttribute("href", `../${pathway}/`);
  link.dataset.handOver = pathway;
  return item;
}

/** How firmly the result stands. @param {HTMLElement} block @param {Outcome} reply */
function showConfidence(block, { confidence }) {
  for (const words of block.querySelectorAll("[data-confidence]")) {
    if (words.getAttribute("data-confidence") !== confidence) words.remove();
  }
}

/** @param {HTMLElement} block @param {Outcome} reply @param {PageData} page */
function showOwnWay(block, reply, page) {
  const part = need(block, "[data-part='chart']");
  const way = drawnSteps(page.headstart, reply);
  if (way?.length) showWhenOpened(need(part, "[data-own-way]"), way, need(part, "h3").textContent ?? "");
  need(part, way?.length ? "[data-no-way]" : "[data-own-way]").remove();
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
