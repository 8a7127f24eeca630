// @ts-check
/** Text into the clipboard of the device; where a browser does not let a page do that, it stands there to be copied by hand. */
import { copy } from "../blocks.mjs";
import { showInPlace } from "./in_place.mjs";
import { TAKEN } from "./words.mjs";

/** @param {HTMLElement} card @param {string} heading @param {string} text @param {(words: string) => void} announce */
export async function copyText(card, heading, text, announce) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = /** @type {HTMLTextAreaElement} */ (copy("text-to-copy"));
    area.value = text;
    showInPlace(card, heading, area, announce, { note: TAKEN.notCopied });
    area.select();
    return false;
  }
}
