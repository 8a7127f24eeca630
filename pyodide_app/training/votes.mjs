// @ts-check
/** A show of hands, counted on the slide: by buttons, or by + and − while one of them has focus. */
import { copyAll, fill, need } from "../blocks.mjs";

/**
 * @param {string[]} choices @param {number[]} counted the votes of each, which are kept while the session lasts
 * @returns {HTMLElement}
 */
export function ballot(choices, counted) {
  const list = document.createElement("ul");
  list.className = "session__votes";
  list.append(...choices.map((name, at) => {
    const row = fill(need(copyAll("session-vote"), "li"), { name, count: String(counted[at]) });
    const count = (/** @type {number} */ by) => {
      counted[at] = Math.max(0, counted[at] + by);
      need(row, "[data-slot=count]").textContent = String(counted[at]);
    };
    for (const button of row.querySelectorAll("button")) {
      const by = Number(button.dataset.by);
      button.setAttribute("aria-label", `${by > 0 ? "One vote more for" : "One vote less for"} ${name}`);
      button.addEventListener("click", () => count(by));
    }
    row.addEventListener("keydown", ({ key }) => {
      if (key === "+" || key === "=") count(1); // "=" is the same key without Shift
      else if (key === "-" || key === "−") count(-1);
    });
    return row;
  }));
  return list;
}
