// @ts-check
/** Something that is taken away stands in place of the card, with a way back; printing then prints it and no card. */
import { copy, fill, focusOn, list, need } from "../blocks.mjs";
import { footFor } from "./printed.mjs";
import { TAKEN } from "./words.mjs";

/**
 * @param {HTMLElement} card @param {string} heading @param {HTMLElement} block @param {(words: string) => void} announce
 * @param {{ note?: string, foot?: string }} [more] a note above it, and what the foot of each sheet says
 */
export function showInPlace(card, heading, block, announce, { note = "", foot = heading } = {}) {
  const place = fill(copy("taken"), { heading, note });
  need(place, "[data-slot='note']").hidden = note === "";
  list(place, "taken", [block]);
  place.addEventListener("click", (event) => {
    event.stopPropagation(); // its buttons are its own, and not those of the walk
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.matches("[data-taken-print]")) window.print();
    if (!button?.matches("[data-taken-back]")) return;
    place.remove();
    card.hidden = false;
    focusOn(need(card, "[data-focus]"));
    announce(TAKEN.cardBack);
  });
  card.hidden = true;
  card.after(place);
  focusOn(need(place, "h2"));
  footFor(place, foot);
}
