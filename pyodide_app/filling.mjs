// @ts-check
/** A form that is filled in on this device: rows, print, save and clear. Nothing typed is sent, or kept anywhere else. */
import { copyNumbered, focusOn, need } from "./blocks.mjs";
import { fileText, saveText } from "./record.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Control */

const TEXTS = "input:not([type=radio], [type=checkbox]), textarea";
let added = 0;

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
const all = (root, selector) => [...root.querySelectorAll(/** @type {"div"} */ (selector))];

/** @param {HTMLFormElement} form @returns {boolean} whether anything is typed, chosen or ticked */
export function isTouched(form) {
  return [...form.elements].some((one) => one instanceof HTMLTextAreaElement ? one.value !== ""
    : one instanceof HTMLInputElement && (one.type === "text" ? one.value !== "" : one.checked));
}

/** A field cannot grow over pages of paper, so its text stands behind it a second time, for print. @param {Element} field */
function copyForPrint(field) {
  if (!field.matches(TEXTS)) return;
  let copy = field.nextElementSibling;
  if (!copy?.matches(".form__copy")) {
    copy = document.createElement("div");
    copy.className = "form__copy";
    copy.setAttribute("translate", "no");
    field.after(copy);
  }
  copy.textContent = /** @type {Control} */ (field).value;
}

/** Number the rows of a list, and let all but the last be taken away. @param {Element} rows */
function number(rows) {
  const each = all(rows, "[data-row]");
  each.forEach((row, at) => {
    for (const slot of all(row, "[data-slot=number]")) slot.textContent = String(at + 1);
    need(row, "[data-remove]").hidden = each.length === 1;
  });
}

/** @param {HTMLElement} page with the form @param {string} address @returns {HTMLElement} a copy of it in which what was filled in stands as text */
function filledIn(page, address) {
  const copy = /** @type {HTMLElement} */ (page.cloneNode(true));
  const controls = all(copy, "form input, form textarea");
  all(page, "form input, form textarea").forEach((field, at) => {
    const { type, value, checked } = /** @type {HTMLInputElement} */ (field);
    const text = document.createElement(type === "radio" || type === "checkbox" ? "span" : "p");
    if (type === "radio" || type === "checkbox") text.textContent = checked ? "☒ " : "☐ ";
    else text.textContent = value || WORDS.empty;
    if (text.localName === "p") text.className = "filled";
    controls[at].replaceWith(text);
  });
  for (const one of all(copy, ".form__copy, template, script, [data-exit], .pathway__exit-note, [data-announcer]")) one.remove();
  for (const one of all(copy, "label")) {
    const name = document.createElement("span");
    name.className = "asked";
    name.textContent = one.textContent;
    one.replaceWith(name);
  }
  for (const one of all(copy, "form")) one.replaceWith(...one.childNodes);
  const foot = document.createElement("footer");
  const standing = need(document, ".standing p").textContent ?? ""; // which edition, and the law of which day
  foot.textContent = `${standing.replace(/\s+/g, " ").trim()} ${address}`;
  copy.append(foot);
  return copy;
}

/**
 * Let a form be filled in: on its own page, or in place of the result of a case.
 * @param {HTMLElement} page with the form
 * @param {{ title: string, address: string, announce: (words: string) => void }} about
 * @returns {{ form: HTMLFormElement, addRow: (button: HTMLElement) => void }}
 */
export function letFill(page, { title, address, announce }) {
  const form = /** @type {HTMLFormElement} */ (need(page, "form"));

  /** @param {HTMLElement} button */
  function addRow(button) {
    const group = /** @type {Element} */ (button.parentElement);
    const rows = need(group, "[data-rows]");
    added += 1;
    rows.append(copyNumbered(group, "template", `added-${added}`));
    number(rows);
    const legend = need(/** @type {Element} */ (rows.lastElementChild), "legend");
    focusOn(legend);
    announce(`${legend.textContent} ${WORDS.added}`);
  }

  /** @param {HTMLElement} button */
  function removeRow(button) {
    const row = /** @type {HTMLElement} */ (button.closest("[data-row]"));
    const rows = /** @type {HTMLElement} */ (row.parentElement);
    const at = all(rows, "[data-row]").indexOf(row);
    const name = need(row, "legend").textContent;
    row.remove();
    number(rows);
    const left = all(rows, "[data-row]");
    focusOn(need(left[Math.min(at, left.length - 1)], "legend"));
    announce(`${name} ${WORDS.removed}`);
  }

  page.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("button")) : null;
    if (button?.matches("[data-print]")) window.print();
    else if (button?.matches("[type=reset]") && isTouched(form) && !confirm(WORDS.clearAll)) event.preventDefault();
    else if (button?.matches("[data-add]")) addRow(button);
    else if (button?.matches("[data-remove]")) removeRow(button);
    else if (button?.matches("[data-save]")) {
      saveText(fileText(filledIn(page, address), title), `${page.dataset.file}.html`); // no answer or name: others see the names of files
      announce(WORDS.saved);
    }
  });
  form.addEventListener("input", ({ target }) => { if (target instanceof Element) copyForPrint(target); });
  form.addEventListener("reset", () => {
    for (const copy of all(form, ".form__copy")) copy.remove();
    announce(WORDS.cleared);
  });
  for (const rows of all(form, "[data-rows]")) number(rows);
  for (const button of all(page, "[data-print], [data-save], [data-add]")) button.hidden = false;
  return { form, addRow };
}
