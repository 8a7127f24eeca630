// @ts-check
/**
 * Where the browser's Back and Forward lead within the page: an entry of its history for each question and result that
 * was shown. An entry holds a number and nothing else; what the number stands for is known to this page's memory alone.
 * A number from before a reload stands for nothing.
 */

/**
 * @typedef {object} Place
 * @property {string} pathway the key of the one walked
 * @property {string[]} walked those finished before it
 * @property {string} at the question shown; "" at a result
 */
/**
 * @typedef {object} Browser for tests: what stands in for the browser's own
 * @property {Pick<History, "state" | "go" | "pushState" | "replaceState">} history
 * @property {(type: "popstate", heard: (event: { state: unknown }) => void) => void} addEventListener
 * @property {() => number} chance a whole number, another each time
 */

/** How many entries may follow one another before their numbers could meet those of another page. */
const APART = 2 ** 20;
/** How long the browser may take to go back within the page before that is no longer waited for; in milliseconds. */
const LONGEST = 500;

/** @returns {number} */
const chance = () => crypto.getRandomValues(new Uint32Array(1))[0];

/** @param {Place} one @param {Place | undefined} other */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * @param {(place: Place | null) => void} come is called when the browser has gone to a place; null where nothing is known of it
 * @param {Browser} [browser]
 */
export function openPlaces(come, browser = { history, addEventListener: (type, heard) => addEventListener(type, heard), chance }) {
  /** @type {Map<number, Place>} those behind and before the one shown, in order; numbers without a gap lie in a row */
  const places = new Map();
  let here = begin();
  let open = true; // what is shown here is not settled: the next place takes this entry
  let moving = false;
  /** @type {(() => void) | null} */
  let rewound = null;

  /** Number the entry shown anew. */
  function begin() {
    const number = browser.chance() * APART;
    browser.history.replaceState(number, "");
    return number;
  }

  /** @param {Place | undefined} place */
  function push(place) {
    for (let later = here + 1; places.delete(later); later += 1); // as the browser drops them
    here += 1;
    browser.history.pushState(here, "");
    if (place) places.set(here, place);
  }

  /** @returns {number} how many entries back something else was shown; 0 where nothing was */
  function away() {
    const now = places.get(here);
    for (let back = 1; places.has(here - back); back += 1) {
      if (!now || !same(now, /** @type {Place} */ (places.get(here - back)))) return back;
    }
    return 0;
  }

  browser.addEventListener("popstate", ({ state }) => {
    moving = false;
    if (rewound) return rewound();
    if (typeof state !== "number") { // a link within the page, which the browser has made an entry of
      const now = places.get(here);
      for (let later = here + 1; places.delete(later); later += 1);
      here += 1;
      browser.history.replaceState(here, "");
      if (now) places.set(here, now);
      return;
    }
    const place = places.get(state);
    here = place ? state : begin();
    open = !place || place.at === ""; // a result is worked out again
    come(place ?? null);
  });

  return {
    /** Something is shown. @param {Place} place @param {boolean} [waiting] whether it is yet to be known what comes */
    shown(place, waiting = false) {
      if (open) places.set(here, place);
      else if (!same(place, places.get(here))) push(place);
      open = waiting;
    },

    /** Whether there is something else to go back to in this page. */
    canGoBack: () => away() > 0,

    /** Go back as the browser does, but never out of the page. @returns {boolean} whether there is anything to go back to */
    back() {
      const back = away();
      if (back && !moving) {
        moving = true;
        browser.history.go(-back);
      }
      return back > 0;
    },

    /**
     * Know nothing more, and have the browser go back to where the page was opened, as far as that is known.
     * @returns {Promise<void>} when it is there
     */
    async forget() {
      let back = 0;
      while (places.has(here - back - 1)) back += 1;
      this.clear();
      if (back) {
        await /** @type {Promise<void>} */ (new Promise((resolve) => {
          rewound = () => setTimeout(resolve); // only then is Firefox there, and replaces this entry by another page
          setTimeout(resolve, LONGEST);
          browser.history.go(-back);
        }));
        rewound = null;
      }
      here = begin();
    },

    /** Know nothing more. */
    clear() {
      places.clear();
      open = true;
    },
  };
}
