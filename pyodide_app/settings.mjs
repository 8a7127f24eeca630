// @ts-check
/**
 * A setting of a walk: the day on which the law and the age are taken. It is today by this device's clock, unless that may
 * be years off: then a person says which day it is.
 */
import { fill, need } from "./blocks.mjs";
import { readDate } from "./entries.mjs";
import { clearFault, showFault } from "./faults.mjs";
import { entryIn, refill } from "./form.mjs";
import { LATEST_YEAR } from "./language.mjs";
import { WORDS, inWords, today } from "./words.mjs";

/** @typedef {import("./walk.mjs").Settings} Settings */

/** So long before or after the law was last checked, today by a clock is not taken for granted; in days. */
const BEFORE = 183;
const AFTER = 2 * 365;
const LATEST = `${LATEST_YEAR}-12-31`;

/**
 * Put the settings into their form, and hear when they change.
 * @param {HTMLElement} root the element #walk
 * @param {{ since: string, checked: string }} page `since` is the first day whose law was checked, `checked` the day on which it was checked last
 * @param {(settings: Settings) => void} onChange
 * @returns {{ begin: () => Settings, show: (settings: Settings) => void, doubt: (settings: Settings) => string, since: (day: string) => void, open: () => void }}
 *   `begin` sets it as at first: today, by this device's clock; `show` sets it otherwise; `doubt` says why the day has to
 *   be chosen first, if so; `since` tells the first day of another pathway; the last leads to the form
 */
export function openSettings(root, { since, checked }, onChange) {
  let chosen = false;
  let byClock = "";
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
    const words = !as_at ? WORDS.wholeDay
      : as_at < since ? `${WORDS.tooEarly} ${inWords(since)}.`
        : as_at > LATEST ? `${WORDS.tooLate} ${LATEST_YEAR}.` : "";
    if (words) return showFault(form, "as_at", { field: "", words }, errors);
    chosen = true;
    const settings = { as_at };
    show(settings);
    details.open = false;
    need(details, "summary").focus();
    onChange(settings);
  });

  return {
    begin() {
      [chosen, byClock] = [false, today()];
      const settings = { as_at: byClock };
      show(settings);
      return settings;
    },
    show,
    doubt({ as_at }) {
      const days = daysBetween(checked, as_at);
      const isByClock = !chosen && [byClock, today()].includes(as_at);
      if (!isByClock || (-BEFORE <= days && days <= AFTER)) return "";
      return `${WORDS.deviceSays} ${inWords(as_at)}. ${WORDS.lawChecked} ${inWords(checked)}. ${WORDS.chooseDay}`;
    },
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

/** @param {string} from @param {string} to @returns {number} */
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** @param {import("./walk.mjs").Entry} entry @returns {string} a day of the calendar, "2026-11-22", or "" */
export function wholeDay(entry) {
  const date = readDate(entry, "as_at", "");
  const iso = "answer" in date && /^\d{4}-\d\d-\d\d$/.test(date.answer) ? date.answer : "";
  const day = new Date(`${iso}T00:00:00Z`);
  return iso && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(iso) ? iso : "";
}
