// @ts-check
/** Two settings of a walk: the county, and the day on which the law and the age are taken. */
import { fill, need } from "./blocks.mjs";
import { readDate } from "./entries.mjs";
import { clearFault, showFault } from "./faults.mjs";
import { refill, typedIn } from "./form.mjs";
import { WORDS, inWords, today } from "./words.mjs";

/** @typedef {import("./walk.mjs").Settings} Settings */

/**
 * Put the settings into their form, and hear when they change.
 * @param {HTMLElement} root the element #walk
 * @param {{ areas: { key: string, name: string }[], since: string }} page `since` is the first day whose law was checked
 * @param {(settings: Settings) => void} onChange
 * @returns {{ begin: () => Settings, show: (settings: Settings) => void, open: () => void }} `begin` sets them as at
 *   first: today, by this device's clock, and no county; `show` sets them otherwise; `open` leads to the form
 */
export function openSettings(root, { areas, since }, onChange) {
  const details = /** @type {HTMLDetailsElement} */ (need(root, "[data-settings]"));
  const form = /** @type {HTMLFormElement} */ (need(details, "[data-settings-form]"));
  const errors = document.createElement("div");
  form.prepend(errors);

  /** @param {Settings} settings */
  const show = ({ as_at, area }) => {
    clearFault(form);
    errors.replaceChildren();
    const [year = "", month = "", day = ""] = as_at.split("-");
    refill(form, { "as_at-day": String(Number(day)), "as_at-month": String(Number(month)), "as_at-year": year, area: area ?? "" });
    const name = areas.find(({ key }) => key === area)?.name ?? WORDS.noArea;
    const on = as_at === today() ? `${inWords(as_at)} ${WORDS.today}` : inWords(as_at);
    fill(details, { settings: `${WORDS.lawAsAt} ${on}, ${name}` });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = typedIn(form);
    const as_at = wholeDay(typed);
    clearFault(form);
    errors.replaceChildren();
    const words = as_at ? `${WORDS.tooEarly} ${inWords(since)}.` : WORDS.wholeDay;
    if (!as_at || as_at < since) return showFault(form, "as_at", { field: "", words }, errors);
    const settings = { as_at, area: typed.area || null };
    show(settings);
    details.open = false;
    need(details, "summary").focus();
    onChange(settings);
  });

  return {
    begin() {
      const settings = { as_at: today(), area: null };
      show(settings);
      return settings;
    },
    show,
    open() {
      details.open = true;
      need(form, "input").focus();
    },
  };
}

/** The last day the rules read. */
const LAST = "2100-12-31";

/** @param {import("./walk.mjs").Typed} typed @returns {string} a day of the calendar up to 2100, "2026-11-22", or "" */
export function wholeDay(typed) {
  const date = readDate(typed, "as_at", "");
  const iso = "raw" in date && /^\d{4}-\d\d-\d\d$/.test(date.raw) ? date.raw : "";
  const day = new Date(`${iso}T00:00:00Z`);
  return iso && iso <= LAST && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(iso) ? iso : "";
}
