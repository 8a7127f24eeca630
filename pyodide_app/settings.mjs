// @ts-check
/** A setting of a walk: the day on which the law and the age are taken. */
import { fill, need } from "./blocks.mjs";
import { readDate } from "./entries.mjs";
import { clearFault, showFault } from "./faults.mjs";
import { entryIn, refill } from "./form.mjs";
import { LATEST_YEAR } from "./language.mjs";
import { WORDS, inWords, today } from "./words.mjs";

/** @typedef {import("./walk.mjs").Settings} Settings */

/**
 * Put the settings into their form, and hear when they change.
 * @param {HTMLElement} root the element #walk
 * @param {{ since: string }} page `since` is the first day whose law was checked
 * @param {(settings: Settings) => void} onChange
 * @returns {{ begin: () => Settings, show: (settings: Settings) => void, since: (day: string) => void, open: () => void }}
 *   `begin` sets it as at first: today, by this device's clock; `show` sets it otherwise; `since` tells the first day of
 *   another pathway; the last leads to the form
 */
export function openSettings(root, { since }, onChange) {
  const details = /** @type {HTMLDetailsElement} */ (need(root, "[data-settings]"));
  const form = /** @type {HTMLFormElement} */ (need(details, "[data-settings-form]"));
  const errors = document.createElement("div");
  form.prepend(errors);

  /** @param {Settings} settings */
  const show = ({ as_at }) => {
    clearFault(form);
    errors.replaceChildren();
    const [year = "", month = "", day = ""] = as_at.split("-");
    refill(form, { "as_at-day": String(Number(day)), "as_at-month": String(Number(month)), "as_at-year": year });
    const on = as_at === today() ? `${inWords(as_at)} ${WORDS.today}` : inWords(as_at);
    fill(details, { settings: `${WORDS.lawAsAt} ${on}` });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const entry = entryIn(form);
    const as_at = wholeDay(entry);
    clearFault(form);
    errors.replaceChildren();
    const words = as_at ? `${WORDS.tooEarly} ${inWords(since)}.` : WORDS.wholeDay;
    if (!as_at || as_at < since) return showFault(form, "as_at", { field: "", words }, errors);
    const settings = { as_at };
    show(settings);
    details.open = false;
    need(details, "summary").focus();
    onChange(settings);
  });

  return {
    begin() {
      const settings = { as_at: today() };
      show(settings);
      return settings;
    },
    show,
    since(day) {
      const hint = need(form, "#setting-hint");
      hint.textContent = hint.textContent?.replace(inWords(since), inWords(day)) ?? "";
      since = day;
    },
    open() {
      details.open = true;
      need(form, "input").focus();
    },
  };
}

/** @param {import("./walk.mjs").Entry} entry @returns {string} a day of the calendar up to `LATEST_YEAR`, "2026-11-22", or "" */
export function wholeDay(entry) {
  const date = readDate(entry, "as_at", "");
  const iso = "answer" in date && /^\d{4}-\d\d-\d\d$/.test(date.answer) ? date.answer : "";
  const day = new Date(`${iso}T00:00:00Z`);
  return iso && iso <= `${LATEST_YEAR}-12-31` && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(iso) ? iso : "";
}
