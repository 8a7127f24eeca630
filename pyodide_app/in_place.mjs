// @ts-check
/** Putting a block in the place of one that says the same in fewer words: what was unfolded stays so, and so does focus. */
import { focusOn, need } from "./blocks.mjs";

/** @param {Element} place @param {HTMLElement} block */
export function putInPlace(place, block) {
  const words = (/** @type {Element | null} */ one) => one?.textContent?.trim() ?? "";
  const opened = new Set([...place.querySelectorAll("details[open] > summary")].map(words));
  const active = document.activeElement;
  const had = active && place.contains(active) ? { tag: active.localName, words: words(active) } : null;
  place.replaceChildren(block);
  for (const fold of block.querySelectorAll("details")) fold.open ||= opened.has(words(fold.querySelector("summary")));
  if (!had) return;
  const same = /** @type {HTMLElement | undefined} */ ([...block.querySelectorAll(had.tag)].find((one) => words(one) === had.words));
  if (same && same.matches("a, button, summary")) same.focus({ preventScroll: true });
  else focusOn(need(block, "[data-focus]"));
}
