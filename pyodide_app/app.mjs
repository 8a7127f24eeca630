// @ts-check
/**
 * The entry of a pathway's page. It leads one walk: takes answers from the view, keeps them, asks the rules, and shows
 * where they lead. Until Python is up it goes ahead by the pathway's graph; then Python replays and takes over.
 */
import { need } from "./blocks.mjs";
import { startRuntime } from "./client.mjs";
import { read } from "./entries.mjs";
import { save } from "./record.mjs";
import { optionText, questionText } from "./form.mjs";
import { resultBlock } from "./result.mjs";
import { openSettings } from "./settings.mjs";
import { openView } from "./view.mjs";
import { before, begin, follow, give, headStart, request, setAside, show, typedFor, wait } from "./walk.mjs";
import { WORDS } from "./words.mjs";

/**
 * @typedef {object} PageData what the build has written into the page
 * @property {string} tree
 * @property {string} title
 * @property {string} edition_title
 * @property {string} root
 * @property {string} since
 * @property {import("./client.mjs").Manifest} runtime
 * @property {import("./walk.mjs").Graph} headstart
 * @property {{ key: string, name: string }[]} areas
 * @property {Record<string, { title: string, url: string }>} provisions
 */
/** @typedef {import("./client.mjs").Reply} Reply */

/** How long a reply may take before the page says that it is waiting; in milliseconds. */
const PATIENCE = 400;

/** @type {PageData} */
const page = JSON.parse(need(document, "#pathway-data").textContent ?? "");
let state = begin();
let ready = false;
let arrived = 0; // how much of the runtime, from 0 to 1
let restarting = false;
let broken = ""; // why Python cannot run here, once that is known
let turn = 0; // the latest request: replies to earlier ones are not looked at
let waits = false; // whether the person waits to be led on, rather than being at a question of their own choice

const view = openView(need(document, "#walk"), {
  answer({ key, kind, typed }) {
    const entry = read(kind, key, typed);
    if ("fault" in entry) return view.fault(entry.fault);
    state = give(state, key, entry.raw, typed);
    goOn();
  },
  back: () => goTo(before(state)),
  change: goTo,
  restart() {
    state = begin();
    settings = settingsForm.begin();
    turn += 1;
    waits = false;
    view.note("");
    goOn();
    view.announce(WORDS.cleared);
  },
  print: () => window.print(),
  save() {
    save(need(document, "#walk .result"), page.title, page.tree);
    view.announce(WORDS.saved);
  },
});
const settingsForm = openSettings(need(document, "#walk"), page, (changed) => {
  settings = changed;
  view.note("");
  view.announce(WORDS.settingsUsed);
  if (ready) ask(state.at === "");
});
let settings = settingsForm.begin();

/** Lead the person on from an answer. */
function goOn() {
  view.note("");
  if (ready && Object.keys(state.answers).length) return ask(true);
  const led = restarting && state.at ? wait(state) : headStart(state, page.headstart);
  if (led.at === "" && broken) return stay(broken);
  state = led;
  if (state.at === "") return waitForRules();
  view.question(state.at, typedFor(state, state.at));
  showPath();
}

function waitForRules() {
  state = wait(state);
  waits = true;
  view.waiting();
  showPath();
}

/** Say why it does not go on, lead to the paper version, and stay at the last question or a result. @param {string} words */
function stay(words) {
  waits = false;
  if (view.isWaiting()) goTo(state.trail.at(-1) ?? "");
  view.note(words, true);
}

/** Show a question again. @param {string} key */
function goTo(key) {
  if (!key) return;
  keepDraft();
  turn += 1;
  waits = false;
  state = show(state, key);
  view.question(key, typedFor(state, key));
  showPath();
}

/** Keep what stands in the form shown, when the person leaves it or is led away from it. */
function keepDraft() {
  const entry = view.entry();
  if (entry) state = setAside(state, entry.key, entry.typed);
}

/** Ask the rules where the answers lead. @param {boolean} leadOn whether the person waits for it */
async function ask(leadOn) {
  const mine = ++turn;
  waits = leadOn;
  const late = setTimeout(() => { if (mine === turn && waits) waitForRules(); }, PATIENCE);
  try {
    const reply = await runtime.walk(request(state, page.tree, settings));
    if (mine === turn) take(reply);
  } catch {
    // The runtime has ended, and says so by its state.
  } finally {
    clearTimeout(late);
  }
}

/** Go where the rules lead, unless the person is at a question of their own choice that is on the way. @param {Reply} reply */
function take(reply) {
  if (reply.kind === "failed") return stay(reply.words);
  const here = state.at;
  const next = follow(state, reply);
  if (!waits && !reply.error && here && (here === next.at || next.trail.includes(here))) {
    state = show(next, here);
    return showPath();
  }
  keepDraft();
  waits = false;
  state = follow(state, reply);
  if (reply.kind === "outcome") {
    view.result(resultBlock(/** @type {any} */ (reply), page, settings.area ?? ""), reply.name);
  } else {
    view.question(state.at, typedFor(state, state.at), Boolean(reply.error));
    if (reply.error) view.fault(reply.error);
  }
  showPath();
}

function showPath() {
  const rows = state.trail.filter((key) => key !== state.at).map((key) => ({ key, ...(state.told[key] ?? inShort(key)) }));
  view.path(rows, before(state) !== "");
}

/** A question and its answer until the rules put them into words. @param {string} key @returns {import("./walk.mjs").Told} */
function inShort(key) {
  const raw = state.answers[key]?.raw ?? "";
  const value = optionText(key, typeof raw === "string" ? raw : "some") || String(raw).split("-").reverse().join(" ");
  return { text: questionText(key), value };
}

/** @param {import("./client.mjs").State} now */
function hear(now) {
  ready = now.state === "ready";
  if (now.state === "loading") {
    if (now.total) arrived = (now.loaded ?? 0) / now.total;
    if (arrived < 1) view.progress(WORDS.loading, arrived);
    else view.progress(WORDS.starting);
  } else if (now.state === "ready") {
    view.progress(WORDS.ready, 1);
    if (restarting) view.note(WORDS.restarted);
    restarting = false;
    if (Object.keys(state.answers).length) ask(waits);
    else view.announce(WORDS.ready);
  } else if (now.state === "restarting") {
    restarting = true;
    view.note(WORDS.restarting);
  } else {
    broken = `${now.words} ${WORDS.kept}`;
    view.progress(WORDS.notReady, 1);
    stay(broken);
  }
}

// Nothing of a case may come back with a page that the browser has kept.
addEventListener("pagehide", () => {
  state = begin();
  need(document, "#walk").replaceChildren();
});
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

const foot = `${page.title} Edition ${page.edition_title}. ${location.origin}${location.pathname}`;
document.documentElement.style.setProperty("--print-foot", JSON.stringify(foot)); // at the foot of each printed page

state = headStart(state, page.headstart);
view.question(state.at, {}, true);
const runtime = startRuntime({ manifest: page.runtime, root: page.root, onState: hear });
