// @ts-check
/** On every page: where it was answered from what is kept on this device, say so when the host has a newer version. */
import { publishedVersion, versionOfThisPage } from "./version.mjs";

const used = versionOfThisPage();
const banner = /** @type {HTMLElement | null} */ (document.querySelector("[data-newer]"));
if (used && banner) publishedVersion().then((newest) => { if (newest !== used) offer(banner); }, () => {}); // no connection: nothing to say

/** @param {HTMLElement} banner */
function offer(banner) {
  if (!document.querySelector("#walk, [data-form]")) { // nothing is filled in here, so the page can make room for the update
    banner.querySelector("a")?.removeAttribute("target");
    banner.querySelector("[data-beside]")?.remove();
  }
  banner.hidden = false;
}
