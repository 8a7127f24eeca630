// @ts-check
/**
 * The form of one question: copied from its block, filled with what was entered before, read, and given its periods. What
 * a control stands for is in its `data-entry` alone: its name and id are the same in every question, for browsers tell them.
 */
import { copy, copyNumbered, focusOn, hasBlock, need, openLinksBeside } from "./blocks.mjs";
import { countPeriods, withoutPeriod } from "./entries.mjs";
import { clearFault } from "./faults.mjs";
import { Kind, SOME } from "./language.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {import("./walk.mjs").Entry} Entry */

/**
 * Show a question's form in a place, filled with what was entered.
 * @param {Element} place @param {string} key @param {Entry} entry
 * @param {(words: string) => void} announce
 * @returns {HTMLFormElement}
 */
export function openForm(place, key, entry, announce) {
  const form = /** @type {HTMLFormElement} */ (copy(`question-${key}`));
  openLinksBeside(form);
  place.replaceChildren(form);
  if (form.dataset.kind === Kind.PERIODS) {
    setPeriods(form, Math.max(1, countPeriods(entry, key)));
    form.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("[data-add], [data-remove]") : null;
      if (button?.matches("[data-add]")) addPeriod(form, announce);
      else if (button) removePeriod(form, key, button, announce);
    });
  }
  refill(form, entry);
  form.addEventListener("change", ({ target }) => {
    if (form.dataset.kind === Kind.CHECKLIST && target instanceof HTMLInputElement) untickOthers(form, target);
    reveal(form);
  });
  return form;
}

/** @param {string} key @returns {string} the words of a question */
export const questionText = (key) => need(copy(`question-${key}`), "legend").textContent?.trim() ?? "";

/**
 * An answer in words, until the rules put it into theirs.
 * @param {string} key @param {import("./walk.mjs").Answer} answer @returns {string}
 */
export function answerText(key, answer) {
  const controls = /** @type {(HTMLInputElement | HTMLButtonElement)[]} */ ([...copy(`question-${key}`).querySelectorAll("input, button[name]")]);
  /** @param {unknown} value */
  const label = (value) => wordsOf(controls.find((one) => one.value === value))?.textContent?.trim() ?? "";
  if (typeof answer === "string") return label(answer) || (/^\d/.test(answer) ? answer.split("-").reverse().join(" ") : "");
  return answer.map(label).filter(Boolean).join("; ") || label(SOME);
}

/** @param {HTMLInputElement | HTMLButtonElement | undefined} control @returns {Element | null | undefined} where the words of an answer stand */
const wordsOf = (control) => control?.querySelector(".choice__words") ?? control?.parentElement?.querySelector("label");

/** @param {string} key @returns {boolean} whether this pathway has such a question, as far as its blocks have come */
export const isAsked = (key) => hasBlock(`question-${key}`);

/** @param {HTMLFormElement} form @returns {Entry} what stands in it now; an unticked box is not named */
export function entryIn(form) {
  const fields = [...form.querySelectorAll("input")].filter((one) => one.type === "text" || one.checked);
  return Object.fromEntries(fields.map((one) => [one.dataset.entry ?? "", one.value]));
}

/** @param {HTMLButtonElement} choice by which an answer was given @returns {Entry} */
export const entryOf = (choice) => ({ [choice.dataset.entry ?? ""]: choice.value });

/** @param {HTMLFormElement} form @param {Entry} entry */
export function refill(form, entry) {
  for (const control of form.elements) {
    if (!(control instanceof HTMLButtonElement || control instanceof HTMLInputElement)) continue;
    const entered = entry[control.dataset.entry ?? ""];
    if (control instanceof HTMLButtonElement) {
      if (control.name) markGiven(control, entered === control.value);
    } else if (control.type !== "text") control.checked = entered === control.value;
    else control.value = entered ?? "";
  }
  reveal(form);
}

/** Mark the answer given before, by more than colour. @param {HTMLButtonElement} choice @param {boolean} given */
function markGiven(choice, given) {
  choice.classList.toggle("choice--given", given);
  need(choice, "[data-given]").hidden = !given;
}

/** A box such as "None of these" stands alone, as GOV.UK's checkboxes have it. @param {HTMLFormElement} form @param {HTMLInputElement} box */
function untickOthers(form, box) {
  if (!box.checked) return;
  for (const other of form.querySelectorAll("input")) {
    if (other !== box && (isExclusive(box) || isExclusive(other))) other.checked = false;
  }
}

/** @param {HTMLInputElement} box */
const isExclusive = (box) => box.dataset.behaviour === "exclusive";

/**
 * Show what belongs to an answer only while that answer is chosen, as GOV.UK's radios do; but without `aria-expanded`,
 * which a radio may not have. What is shown comes next in reading order.
 * @param {HTMLFormElement} form
 */
function reveal(form) {
  for (const input of form.querySelectorAll("input")) {
    const id = input.dataset.ariaControls;
    if (!id) continue;
    form.querySelector(`#${CSS.escape(id)}`)?.classList.toggle("govuk-radios__conditional--hidden", !input.checked);
  }
}

/** @param {HTMLFormElement} form @returns {Element[]} */
const groups = (form) => [...form.querySelectorAll("[data-period-group]")];

/** @param {Element | undefined} group @returns {HTMLElement} "Period 2" */
const legend = (group) => need(/** @type {Element} */ (group), "legend");

/** Lay out so many empty periods, numbered from 0 in entries and from 1 for people. @param {HTMLFormElement} form @param {number} count */
function setPeriods(form, count) {
  const place = need(form, "[data-periods]");
  place.replaceChildren();
  for (let at = 0; at < count; at += 1) {
    const group = copyNumbered(form, "template[data-period]", String(at));
    for (const number of group.querySelectorAll("[data-slot='number']")) number.textContent = String(at + 1);
    need(group, "[data-remove]").hidden = count === 1;
    place.append(group);
  }
}

/** @param {HTMLFormElement} form @param {(words: string) => void} announce */
function addPeriod(form, announce) {
  const count = groups(form).length;
  change(form, count + 1, entryIn(form), count);
  announce(`${legend(groups(form)[count]).textContent?.trim()} ${WORDS.added}`);
}

/** @param {HTMLFormElement} form @param {string} key @param {Element} button @param {(words: string) => void} announce */
function removePeriod(form, key, button, announce) {
  const count = groups(form).length;
  const gone = groups(form).findIndex((group) => group.contains(button));
  const name = legend(groups(form)[gone]).textContent?.trim();
  change(form, count - 1, withoutPeriod(entryIn(form), key, gone), Math.min(gone, count - 2));
  announce(`${name} ${WORDS.removed}`);
}

/** @param {HTMLFormElement} form @param {number} count @param {Entry} entry @param {number} focused which period takes focus */
function change(form, count, entry, focused) {
  clearFault(form);
  setPeriods(form, count);
  refill(form, entry);
  focusOn(legend(groups(form)[focused]));
}
