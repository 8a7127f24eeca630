// @ts-check
/** Leaving a page at once, by a link or by pressing Escape three times, for people who may be watched. */

/** Within how long, in milliseconds, and how often Escape is pressed. */
const WITHIN = 5000;
const TIMES = 3;

/**
 * @param {number[]} before when Escape was pressed last @param {string} key pressed now @param {number} now
 * @returns {number[]} when Escape was pressed in a row, none longer ago than counts
 */
export function pressed(before, key, now) {
  return key === "Escape" ? [...before, now].filter((time) => now - time < WITHIN) : [];
}

/** @param {number[]} times @returns {boolean} */
export const isEnough = (times) => times.length >= TIMES;

/**
 * Hear when somebody wants to leave. Only a page that has the link can be left so.
 * @param {(address: string) => void} leave
 */
export function watchExit(leave) {
  const link = () => /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-exit]"));
  /** @type {number[]} */
  let times = [];
  document.addEventListener("click", (event) => {
    const exit = link();
    if (!exit || !(event.target instanceof Node) || !exit.contains(event.target)) return;
    event.preventDefault();
    leave(exit.href);
  });
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    times = pressed(times, event.key, event.timeStamp);
    const exit = link();
    if (exit && isEnough(times)) leave(exit.href);
  });
}
