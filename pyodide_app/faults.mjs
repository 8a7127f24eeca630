// @ts-check
/** What is wrong with an entry, said as GOV.UK does: beside the field, and in a summary that takes focus and leads to the field. */
import { copy, fill, focusOn, need } from "./blocks.mjs";

/** @typedef {import("./entries.mjs").Fault} Fault */

/**
 * @param {HTMLFormElement} form
 * @param {string} key of the question, with which the entries of its controls begin
 * @param {Fault} fault
 * @param {Element} place where the summary goes
 */
export function showFault(form, key, { field, words }, place) {
  clearFault(form);
  const input = faulty(form, [key, ...field.split(".").filter(Boolean)].join("-"));
  const fieldset = /** @type {HTMLFieldSetElement} */ (input.closest("fieldset"));

  const message = fill(copy("error-message"), { words });
  message.id = `${input.id}-error`;
  need(fieldset, ":scope > .govuk-form-group").before(message);
  fieldset.setAttribute("aria-describedby", `${fieldset.getAttribute("aria-describedby") ?? ""} ${message.id}`.trim());
  fieldset.closest(".govuk-form-group")?.classList.add("govuk-form-group--error");
  for (const part of fieldset.querySelectorAll(":scope > .govuk-form-group > .govuk-date-input input")) part.classList.add("govuk-input--error");

  const summary = fill(copy("error-summary"), { words });
  need(summary, "a").addEventListener("click", (event) => {
    event.preventDefault(); // the address stays as it is; and the question is seen with its field
    fieldset.scrollIntoView();
    input.focus({ preventScroll: true });
  });
  place.replaceChildren(summary);
  focusOn(summary);
}

/** @param {HTMLFormElement} form take away what `showFault` put into it */
export function clearFault(form) {
  for (const message of form.querySelectorAll(".govuk-error-message")) {
    const described = message.closest("[aria-describedby]");
    const rest = described?.getAttribute("aria-describedby")?.split(" ").filter((id) => id !== message.id).join(" ");
    if (rest) described?.setAttribute("aria-describedby", rest);
    else described?.removeAttribute("aria-describedby");
    message.remove();
  }
  for (const name of ["govuk-form-group--error", "govuk-input--error"]) {
    for (const marked of form.querySelectorAll(`.${name}`)) marked.classList.remove(name);
  }
}

/** @param {HTMLFormElement} form @param {string} entry of a control, a date or a period @returns {HTMLInputElement | HTMLButtonElement} its first control */
function faulty(form, entry) {
  const controls = /** @type {(HTMLInputElement | HTMLButtonElement)[]} */ ([...form.querySelectorAll("input, button[name]")]);
  const found = controls.find((one) => one.dataset.entry === entry) ?? controls.find((one) => one.dataset.entry?.startsWith(`${entry}-`));
  return found ?? /** @type {HTMLInputElement} */ (need(form, "input, button[name]"));
}
