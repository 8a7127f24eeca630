// @ts-check
/**
 * The parts of a scenario, taken from its own page: fetched like any page of this site, parsed, and never run. Its
 * parts are adopted as they are, so each thing is said once. They stay out of the document until they are shown.
 */
import { need } from "../blocks.mjs";
import { fetchPage } from "../fetched.mjs";

/** @typedef {{ known: Node[], ask: string, answer: Node[] }} Pause what is known there, the question, and its answer */
/**
 * @typedef {object} Scenario
 * @property {string} pathway its key @property {string} result the key of the result that the rules lead to
 * @property {string} resultName @property {Node[]} resultLink
 * @property {HTMLElement} facts @property {Node[]} story @property {Pause[]} pauses
 * @property {HTMLElement[]} first what comes first: role, what, and by when @property {HTMLElement | null} then where the pathway leads on to
 * @property {HTMLElement} walked the answers of the walk @property {Node[]} misled what misled people at first
 * @property {Node[]} wrong what often goes wrong @property {Node[]} debrief @property {Node[]} hear how they would hear it
 * @property {Node[]} fact the one that changes @property {Node[]} other the result then @property {Node[]} law clauses and law
 */

/** @param {Document} page @param {string} id of a heading @returns {Element[]} what stands below it, up to the next heading */
function below(page, id) {
  const found = [];
  let next = need(page, `#${id}`).nextElementSibling;
  for (; next && !/^H[1-3]$/.test(next.tagName); next = next.nextElementSibling) found.push(next);
  return found;
}

/** @param {Element | undefined} details @returns {Element[]} what is folded in it */
const unfolded = (details) => [...details?.children ?? []].filter((one) => one.localName !== "summary");

/** @param {Element[]} parts @returns {Element | undefined} the first that is folded */
const folded = (parts) => parts.find((one) => one.localName === "details");

/** @param {Element[]} parts @returns {Element[]} those that are not folded */
const open = (parts) => parts.filter((one) => one.localName !== "details");

/** Have a link open beside this page: leaving it would lose what was answered. @param {Element} link @param {string} address */
export function openBeside(link, address) {
  link.setAttribute("href", address);
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener noreferrer");
}

/** Links of the other page lead to the same places from here. @param {Document} page @param {string} address */
function mendLinks(page, address) {
  for (const link of page.querySelectorAll("a[href]")) openBeside(link, new URL(link.getAttribute("href") ?? "", address).href);
}

/** @param {Document} page of a scenario @param {string} address where it came from @param {string} key @returns {Scenario} @throws {Error} when it is another page */
export function read(page, address, key) {
  mendLinks(page, address);
  const end = need(page, `details[data-scenario="${key}"]`);
  const [wrong, debrief, changed] = ["wrong-turn", "debrief", "changed"].map((id) => below(page, id));
  const pauses = [...page.querySelectorAll("[id^=pause-]")].map(({ id }) => {
    const parts = below(page, id);
    const ask = parts.find((one) => one.querySelector("strong")?.textContent === one.textContent?.trim());
    return { known: open(parts).filter((one) => one !== ask), ask: ask?.textContent?.trim() ?? "", answer: unfolded(folded(parts)) };
  });
  const named = unfolded(folded(changed));
  const result = need(end, "[data-end]");
  return {
    pathway: end.dataset.pathway ?? "", result: end.dataset.result ?? "",
    resultName: result.textContent ?? "", resultLink: [...result.childNodes],
    facts: need(page, ".scenario__facts"), story: below(page, "story"), pauses,
    first: /** @type {HTMLElement[]} */ ([...end.querySelectorAll("[data-first] > li")]), then: end.querySelector("[data-then]"),
    walked: need(end, "[data-walked]"), misled: unfolded(folded(debrief)), wrong: unfolded(folded(wrong)),
    debrief: open(debrief), hear: below(page, "hear"), fact: open(changed), other: named, law: below(page, "law"),
  };
}

/** @param {string} key @param {string} address of its page, as seen from this one @returns {Promise<Scenario>} @throws {Error} when it does not come, or is another page */
export async function fetchScenario(key, address) {
  const whole = new URL(address, document.baseURI).href;
  return read(await fetchPage(whole), whole, key);
}

/** @param {Node[]} nodes of a scenario @returns {Node[]} copies for this document, so that they can be shown again */
export const shown = (nodes) => nodes.map((one) => document.importNode(one, true));
