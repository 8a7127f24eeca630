// @ts-check
/** The score sheet on the screen and on paper. */
import { copyAll, fill, list, need } from "../blocks.mjs";
import { SURE_WORDS } from "./compare.mjs";

/** @param {string} day as 2026-12-01 @returns {string} the day in words */
export const inWords = (day) => new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });

/** @param {boolean} right */
const rightOrNot = (right) => (right ? "right" : "not right");

/**
 * @param {import("./score_sheet.mjs").Sheet} sheet @param {string} today
 * @param {Record<string, import("./exercises.mjs").Entry>} scenarios
 * @returns {DocumentFragment}
 */
export function sheetView(sheet, today, scenarios) {
  const view = copyAll("stage-sheet");
  const rows = Object.entries(sheet).map(([key, one]) => {
    const row = need(copyAll("exercise-row"), "tr");
    return fill(row, {
      title: scenarios[key].title, pathway: rightOrNot(one.pathway), result: rightOrNot(one.result),
      sure: SURE_WORDS[one.sure], box: String(one.box), again: inWords(one.again),
    });
  });
  const right = Object.values(sheet).filter(({ result }) => result).length;
  fill(need(view, "section"), { count: `${right} of ${rows.length} results right.`, day: `Today is ${inWords(today)} by this device.` });
  list(need(view, "section"), "rows", rows);
  return view;
}
