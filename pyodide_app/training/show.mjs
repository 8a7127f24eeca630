// @ts-check
/** A deck on the whole screen: one step at a time, by keyboard, clicker or button. Escape leaves it, as it does any dialog. */
import { copyAll, fill, focusOn, need } from "../blocks.mjs";
import { clock, minutesAndSeconds } from "./clock.mjs";
import { moved, moveOf } from "./keys.mjs";
import { shown } from "./scenario.mjs";
import { ballot } from "./votes.mjs";

/** @typedef {import("./deck.mjs").Slide} Slide */

/** @param {HTMLDialogElement} dialog @param {Slide[]} slides @param {number} minutes of the deck @param {string} stopWords @param {string} goWords */
export function showDeck(dialog, slides, minutes, stopWords = "Stop the clock", goWords = "Start the clock") {
  const place = need(dialog, "[data-slide]");
  const votes = slides.map(({ choices }) => (choices ?? []).map(() => 0));
  const ending = new AbortController();
  const { signal } = ending;
  let at = 0;

  function show() {
    const { kind, heading, about, nodes, choices } = slides[at];
    const view = fill(need(copyAll("session-slide"), "article"), { heading, about: about === heading ? "" : about });
    view.dataset.kind = kind;
    need(view, "[data-body]").append(...shown(nodes), ...choices ? [ballot(choices, votes[at])] : []);
    place.replaceChildren(view);
    place.scrollTop = 0;
    fill(dialog, { step: `Step ${at + 1} of ${slides.length}` });
    focusOn(need(view, "h2"));
  }

  /** @param {import("./keys.mjs").Move} move */
  function go(move) {
    const to = moved(at, move, slides.length);
    if (to === at) return;
    at = to;
    show();
  }

  const time = need(dialog, "[data-clock]");
  const runs = clock((seconds) => { time.textContent = `${minutesAndSeconds(seconds)} of ${minutes}`; });
  const toggle = need(dialog, "[data-toggle-clock]");
  const toggleClock = () => { toggle.textContent = runs.toggle() ? stopWords : goWords; };
  const full = need(dialog, "[data-full]");
  full.hidden = !document.fullscreenEnabled;
  dialog.addEventListener("keydown", (event) => {
    const move = moveOf(event, event.target instanceof Element && event.target.matches("button, a, summary"));
    if (!move) return;
    event.preventDefault();
    go(move);
  }, { signal });
  dialog.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("button")) : null;
    if (button?.dataset.move) go(/** @type {import("./keys.mjs").Move} */ (button.dataset.move));
    else if (button === toggle) toggleClock();
    else if (button === full) document.fullscreenElement ? document.exitFullscreen() : dialog.requestFullscreen().catch(() => { full.hidden = true; });
    else if (button?.matches("[data-leave]")) dialog.close();
  }, { signal });
  dialog.addEventListener("close", () => {
    ending.abort();
    runs.stop();
    place.replaceChildren();
    if (document.fullscreenElement) document.exitFullscreen();
  }, { signal });
  dialog.showModal();
  toggleClock();
  show();
}
