// @ts-check
/** The entry of the page with the one button: keeps the site on this device when asked, and takes it away again. */
import { need } from "../blocks.mjs";
import { Damaged } from "../checked.mjs";
import { canKeep, drop, keep, kept, published, removeAll } from "./kept.mjs";
import { publishedVersion } from "./version.mjs";

/** @typedef {"cannot" | "elsewhere" | "absent" | "part" | "fetching" | "kept" | "newer" | "waiting" | "removed"} State */
/** @typedef {"damaged" | "room" | "broken"} Fault */

const block = need(document, "[data-on-device]");
const bar = /** @type {HTMLProgressElement} */ (need(block, "progress"));
const amount = need(block, "[data-amount]");
const isCurrent = need(block, "[data-room]").textContent !== ""; // the build says the size of the current edition only
let fetching = new AbortController();

/** Show what is said and offered in a state. @param {State} state @param {Fault} [fault] */
function show(state, fault) {
  block.dataset.state = state;
  const had = block.contains(document.activeElement);
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-when]"))) {
    one.hidden = !one.dataset.when?.split(" ").includes(state);
  }
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-fault]"))) {
    one.hidden = one.dataset.fault !== fault;
  }
  if (had && document.activeElement?.closest("[hidden]")) block.focus();
}

/** @returns {Promise<State>} how things are; what is left of a version that is neither used nor published is taken away */
async function look() {
  const [{ used, next, begun }, newest] = await Promise.all([kept(), publishedVersion().catch(() => "")]);
  if (newest) await Promise.all(begun.filter((version) => version !== newest).map(drop));
  if (next && (!newest || next === newest)) return "waiting";
  if (used) return newest && newest !== used ? "newer" : "kept";
  if (!isCurrent) return "elsewhere";
  return begun.includes(newest) ? "part" : "absent";
}

/** @param {number} bytes @param {number} all */
function tell(bytes, all) {
  const { words = "" } = amount.dataset;
  bar.value = bytes / all;
  amount.textContent = words.replace("{done}", inMegabytes(bytes)).replace("{all}", inMegabytes(all));
}

/** @param {number} bytes */
const inMegabytes = (bytes) => String(Math.ceil(bytes / 1_000_000));

/** @param {unknown} error @returns {Fault | undefined} undefined when the person has stopped it */
function faultOf(error) {
  if (fetching.signal.aborted) return undefined;
  if (error instanceof Damaged) return "damaged";
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "room" : "broken";
}

async function start() {
  fetching = new AbortController();
  bar.value = 0;
  amount.textContent = "";
  show("fetching");
  /** @type {Fault | undefined} */
  let fault;
  let version = "";
  try {
    const edition = await published();
    ({ version } = edition);
    await keep(edition, (bytes) => tell(bytes, edition.list.bytes), fetching.signal);
  } catch (error) {
    fault = faultOf(error);
    fetching.abort(); // what else is under way ends
    if (version && (fault === "damaged" || fault === "room")) await drop(version);
  }
  show(await look(), fault);
}

async function remove() {
  fetching.abort();
  await removeAll();
  show("removed");
}

block.addEventListener("click", ({ target }) => {
  const action = target instanceof Element ? target.closest("button")?.dataset.action : "";
  if (action === "keep") start();
  if (action === "stop") fetching.abort();
  if (action === "remove") remove();
});
addEventListener("pagehide", () => fetching.abort());

if (canKeep()) {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload()); // this page asks nothing
  look().then(show, () => show("cannot")); // a private window may refuse
} else {
  show("cannot");
}
