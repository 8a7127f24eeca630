// @ts-check
/** What is seen of a walk: question, waiting, result and answers so far, with focus and announcements. It decides nothing. */
import { LINK_NOTE, copy, fill, focusOn, list, need } from "./blocks.mjs";
import { showFault } from "./faults.mjs";
import { entryIn, entryOf, openForm } from "./form.mjs";
import { putInPlace } from "./in_place.mjs";
import { WORDS } from "./words.mjs";

/** @typedef {import("./walk.mjs").Entry} Entry */
/** @typedef {"paper" | "settings" | "elsewhere"} Way what a note leads to */
/**
 * @typedef {object} Wishes what a person can ask for
 * @property {(draft: { key: string, kind: string, entry: Entry }) => void} answer
 * @property {() => void} back
 * @property {(key: string) => void} change
 * @property {() => void} restart
 * @property {() => void} print
 * @property {() => void} save
 * @property {() => void} settings
 * @property {(pathway: string) => void} handOver
 */

/** How long after a question is shown a second tap of the same gesture is no answer to it; in milliseconds. */
const SETTLING = 400;

/** The one place of what is announced. */
function newAnnouncer() {
  const announcer = document.createElement("p");
  [announcer.id, announcer.className] = ["walk-announcer", "seen-by-ear"];
  announcer.setAttribute("role", "status");
  document.body.append(announcer);
  return announcer;
}

/** Lay out the walk in its place on the page. @param {HTMLElement} root the element #walk @param {Wishes} wishes */
export function openView(root, wishes) {
  const plainTitle = document.title;
  const announcer = newAnnouncer();
  const links = document.createElement("p");
  [links.className, links.id, links.textContent] = ["walk__privacy", LINK_NOTE, WORDS.links];
  root.append(links);
  root.inert = false;

  const place = need(root, "[data-place]");
  const errors = need(root, "[data-errors]");
  const notice = need(root, "[data-notice]");
  const ready = need(root, ".walk__ready");
  const bar = /** @type {HTMLProgressElement} */ (need(root, "progress"));
  const answers = /** @type {HTMLDetailsElement} */ (need(root, "[data-answers] > details"));
  /** @type {HTMLFormElement | null} */
  let form = null;
  let lead = ""; // said before the next announcement
  let isNew = false; // whether the question was shown just now
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;

  /** @param {string} words */
  const announce = (words) => {
    announcer.textContent = `${lead} ${words}`.trim();
    lead = "";
  };
  const draft = () => form && { key: form.dataset.question ?? "", kind: form.dataset.kind ?? "", entry: entryIn(form) };

  /** @param {string} prefix before the title of the page, which says nothing else of the walk */
  function newPlace(prefix = "") {
    document.title = prefix + plainTitle;
    errors.replaceChildren();
  }

  /** @param {HTMLElement} block */
  function put(block) {
    newPlace();
    form = null;
    place.replaceChildren(block);
    focusOn(need(block, "[data-focus]"));
  }

  /** @param {string} words @param {string} [way] @param {string} [address] */
  function note(words, way = "", address = "") {
    fill(notice, { notice: words });
    for (const link of /** @type {NodeListOf<HTMLElement>} */ (notice.querySelectorAll("[data-way]"))) {
      link.hidden = link.dataset.way !== way;
      if (link.dataset.way === "elsewhere") link.setAttribute("href", address);
    }
    notice.hidden = !words;
  }

  /** @type {Record<string, (button: HTMLElement) => void>} */
  const buttons = {
    "[data-back]": wishes.back,
    "[data-change]": (button) => wishes.change(button.dataset.change ?? ""),
    "[data-restart]": wishes.restart,
    "[data-print]": wishes.print,
    "[data-save]": wishes.save,
    "[data-to-settings]": wishes.settings,
  };
  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest("button");
    for (const [selector, wish] of Object.entries(buttons)) if (button?.matches(selector)) wish(button);
    const on = /** @type {HTMLElement | null} */ (event.target.closest("[data-hand-over]"));
    if (!on || event.ctrlKey || event.metaKey || event.shiftKey) return; // those open the plain page beside this one
    event.preventDefault();
    wishes.handOver(on.dataset.handOver ?? "");
  });
  root.addEventListener("click", (event) => {
    const control = event.target instanceof Element && event.target.closest(".question [type=submit]");
    if (!control || !isNew || event.detail === 0) return; // by keyboard it is never the tap before
    if (control.matches(".choice") || event.detail > 1) event.preventDefault();
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = event.target === form && draft();
    const choice = event.submitter instanceof HTMLButtonElement && event.submitter.name ? event.submitter : null;
    if (given) wishes.answer(choice ? { ...given, entry: entryOf(choice) } : given);
  });

  return {
    announce,
    draft,

    /**
     * @param {string} key @param {Entry} entry what was entered before
     * @param {boolean} [quiet] leave focus where it is, as on a page just opened
     */
    question(key, entry, quiet = false) {
      newPlace();
      answers.open = true;
      form = openForm(place, key, entry, announce);
      clearTimeout(settling);
      isNew = !quiet;
      settling = setTimeout(() => { isNew = false; }, SETTLING);
      if (quiet) return;
      const heading = need(form, "legend h2, legend");
      focusOn(heading);
      announce(`${WORDS.nextQuestion} ${heading.textContent?.trim()}`);
    },

    /** Say what is wrong with the entry of the question shown. @param {import("./entries.mjs").Fault} fault */
    fault(fault) {
      if (!form) return;
      newPlace(WORDS.errorTitle);
      showFault(form, form.dataset.question ?? "", fault, errors);
    },

    /** Whether neither a question nor a result is shown. */
    isWaiting: () => place.querySelector(".walk__waiting") !== null || place.childElementCount === 0,

    waiting() {
      put(copy("waiting"));
      announce(WORDS.working);
    },

    /** @param {HTMLElement} block @param {string} name of the outcome @param {boolean} [again] whether it is shown already, with less in it */
    result(block, name, again = false) {
      if (again) return putInPlace(place, block);
      put(block);
      answers.open = false; // it is of no use now, and long
      announce(`${WORDS.result} ${name}`);
    },

    /** @param {{ key: string, text: string, value: string }[]} steps the questions answered so far @param {boolean} canGoBack */
    steps(steps, canGoBack) {
      list(root, "answers", steps.map(({ key, text, value }) => {
        const row = fill(copy("answer-row"), { text, value, about: text });
        need(row, "[data-change]").dataset.change = key;
        return row;
      }));
      need(root, "[data-answers]").hidden = steps.length === 0;
      need(root, "[data-back]").hidden = !canGoBack;
    },

    /** How far the rules have come; without numbers, that is not known. @param {string} words @param {number} [part] of 1 */
    progress(words, part) {
      ready.dataset.state = words === WORDS.ready ? "ready" : "loading";
      if (part === undefined) bar.removeAttribute("value");
      else bar.value = part * bar.max;
      fill(ready, { ready: part === undefined || part === 1 ? words : `${words} ${Math.floor(part * 100)}%` });
    },

    /** A note above the question; no words take it away. @param {string} words @param {Way | ""} [way] that it leads @param {string} [address] elsewhere */
    note(words, way = "", address = "") {
      note(words, way, address);
      if (words) announce(words);
    },

    /** Say this before what is announced next. @param {string} words */
    lead: (words) => { lead = `${words}.`; },

    /** Which pathway is walked now. @param {string} key @param {string} title "" where the page itself is named so @param {string} address */
    walked(key, title, address) {
      Object.assign(root.dataset, { pathway: key, address });
      need(root, "[data-way='paper']").setAttribute("href", new URL("paper/", address).href);
      const now = fill(need(root, "[data-now]"), { now: title });
      now.hidden = !title;
    },

    /** Show nothing in the place of the question: what comes belongs to another pathway. */
    empty() {
      form = null;
      place.replaceChildren();
    },

    /** Show and say nothing more. */
    clear() {
      root.replaceChildren();
      announcer.textContent = "";
    },
  };
}
