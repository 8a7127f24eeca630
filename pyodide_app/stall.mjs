// @ts-check
/**
 * A line that is open and brings nothing. One clock for all files, because a slow line brings one after the other: while
 * any of them moves, none is given up.
 */

/** How long nothing at all may arrive before what is under way is given up; in milliseconds. */
export const LONGEST = 15_000;

/**
 * @typedef {object} Watch
 * @property {AbortSignal} signal of all
 * @property {() => void} moved something has arrived
 * @property {<T>(fetch: (signal: AbortSignal) => Promise<T>) => Promise<T>} attempt rejects when nothing arrives
 */

/** @param {AbortSignal} signal that ends all of it @param {number} [longest] @returns {Watch} */
export function watchFor(signal, longest = LONGEST) {
  /** @type {Set<AbortController>} */
  const under = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {unknown} reason */
  function giveUp(reason) {
    clearTimeout(timer);
    for (const one of under) one.abort(reason);
  }

  function moved() {
    clearTimeout(timer);
    if (under.size) timer = setTimeout(() => giveUp(new Error("nothing arrives")), longest);
  }

  signal.addEventListener("abort", () => giveUp(signal.reason));
  return {
    signal,
    moved,
    async attempt(fetch) {
      signal.throwIfAborted();
      const one = new AbortController();
      under.add(one);
      moved();
      try {
        return await fetch(one.signal);
      } finally {
        under.delete(one);
        moved();
      }
    },
  };
}
