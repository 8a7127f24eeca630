// @ts-check
/** A form of this site, fetched like any of its pages, shown in place of the card, and filled in with what the case says. */
import { need, openLinksBeside } from "../blocks.mjs";
import { fetchPage } from "../fetched.mjs";
import { letFill } from "../filling.mjs";

/** @typedef {import("./carried.mjs").Carried} Carried */

/**
 * @param {string} address of the page of the form @param {(word: string) => Carried} carried @param {(words: string) => void} announce
 * @returns {Promise<{ title: string, block: HTMLElement }>}
 */
export async function formOfCase(address, carried, announce) {
  const fetched = await fetchPage(address);
  const title = fetched.querySelector("h1")?.firstChild?.textContent?.trim() ?? "";
  const block = document.importNode(need(fetched, "[data-form]"), true);
  for (const gone of block.querySelectorAll("script, noscript, .pathway__exit, .pathway__exit-note")) gone.remove();
  for (const link of block.querySelectorAll("a[href]:not([href^='tel:'])")) link.setAttribute("href", new URL(link.getAttribute("href") ?? "", address).href);
  openLinksBeside(block);
  const form = letFill(block, { title, address, announce });
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-carried]"))) {
    fillField(field, carried(field.dataset.carried ?? ""), form.addRow);
  }
  return { title, block };
}

/** @param {HTMLElement} field @param {Carried} carried @param {(button: HTMLElement) => void} addRow */
function fillField(field, carried, addRow) {
  const first = carried[0] ?? "";
  const choices = (field.dataset.results ?? "").split(" ").map((one) => one.split("+"));
  if (Array.isArray(first)) return fillRows(field, /** @type {string[][]} */ (carried), addRow);
  if (field.dataset.results) {
    const radio = field.querySelectorAll("input")[choices.findIndex((one) => one.includes(first))];
    if (radio && first) radio.checked = true;
  } else if (field.querySelector(".govuk-date-input")) {
    const parts = first.split("-").reverse().map((part) => String(Number(part)));
    field.querySelectorAll("input").forEach((input, at) => write(input, parts[at] ?? ""));
  } else {
    const control = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (need(field, "input, textarea"));
    write(control, carried.join(control instanceof HTMLTextAreaElement ? "\n" : "; "));
  }
}

/** @param {HTMLElement} field @param {string[][]} rows @param {(button: HTMLElement) => void} addRow */
function fillRows(field, rows, addRow) {
  const shown = () => field.querySelectorAll("[data-row]");
  while (shown().length < rows.length) addRow(need(field, "[data-add]"));
  rows.forEach((row, at) => shown()[at]?.querySelectorAll("input").forEach((input, part) => write(input, row[part] ?? "")));
}

/** @param {HTMLInputElement | HTMLTextAreaElement} control @param {string} text */
function write(control, text) {
  control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true })); // and its copy for print
}
