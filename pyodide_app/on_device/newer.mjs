// @ts-check
/** On every page: where it was answered from what is kept on this device, say so when the host has a newer version. */
import { publishedVersion, versionOfThisPage } from "./version.mjs";

const used = versionOfThisPage();
const banner = /** @type {HTMLElement | null} */ (document.querySelector("[data-newer]"));
if (used && banner) {
  publishedVersion().then((newest) => { banner.hidden = newest === used; }, () => {}); // no connection: nothing to say
}
