// @ts-check
/**
 * The entry of a pathway's page. It leads one walk: takes answers from the view, keeps them, asks the rules, and shows
 * where they lead. Until Python is up it goes ahead by the pathway's graph; then Python replays and takes over.
 */
import { need, openLinksBeside, useBlocks } from "./blocks.mjs";
import { cardBlock } from "./card.mjs";
import { startRuntime } from "./client.mjs";
import { read } from "./entries.mjs";
import { watchExit } from "./exit.mjs";
import { fetchBlocks } from "./fetched.mjs";
import { answerText, isAsked, questionText } from "./form.mjs";
import { fetchPathway, putInPlace, wholeAddresses } from "./handover.mjs";
import { NO_RULE_CHECKED, Stop } from "./language.mjs";
import { movedTo } from "./moved.mjs";
import { pageData, setPrintFoot } from "./page.mjs";
import { save } from "./record.mjs";
import { openSettings } from "./settings.mjs";
import { openTakenAway } from "./taken_away/buttons.mjs";
import { openSavedCases } from "./taken_away/saved_case.mjs";
import { openView } from "./view.mjs";
import { before, begin, entryFor, follow, give, headStart, request, setAside, show, wait } from "./walk.mjs";
import { WORDS, inWords } from "./words.mjs";

/** @typedef {import("./client.mjs").Reply} Reply */

/** How long a reply may take before the page says that it is waiting; in milliseconds. */
const PATIENCE = 400;

let page = pageData(document);
let state = begin();
let pythonIsUp = false;
let blocksAreHere = false;
let ready = false; // both: what the rules lead to can be shown
let arrived = 0; // how much of the runtime, from 0 to 1
let restarting = false;
let broken = ""; // why it does not go on here, once that is known
let turn = 0; // the latest request: replies to earlier ones are not looked at
let waits = false; // whether the person waits to be led on, rather than being at a question of their own choice

/** @type {import("./view.mjs").Wishes} */
const wishes = {
  answer({ key, kind, entry }) {
    const given = read(kind, key, entry);
    if ("fault" in given) return view.fault(given.fault);
    state = give(state, key, given.answer, entry);
    view.note("");
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
    save(need(document, "#walk .result"), page.title, page.pathway);
    view.announce(WORDS.saved);
  },
  settings: () => settingsForm.open(),
  handOver: goOnWith,
};
let address = ""; // the path of the pathway that stands on the page
let { view, settingsForm } = layOut();
let settings = settingsForm.begin();

/** Lay out the walk of the pathway that stands on the page. */
function layOut() {
  const root = need(document, "#walk");
  setPrintFoot(page);
  openLinksBeside(need(document, ".pathway__also"));
  address = location.pathname;
  const laidOut = openView(root, wishes);
  openSavedCases(root, { edition: page.edition_title, ask: (asked) => runtime.walk(asked), open: openCase, fault: laidOut.note });
  return {
    view: laidOut,
    settingsForm: openSettings(root, page, (changed) => {
      settings = changed;
      view.note("");
      view.announce(WORDS.settingsUsed);
      if (ready) ask(state.at === "");
    }),
  };
}

/**
 * Go on with another pathway, with the answers and settings of this one.
 * @param {string} to the address of its page @returns {Promise<boolean>} whether it could be opened
 */
async function goOnWith(to) {
  keepDraft();
  const mine = ++turn;
  const late = setTimeout(() => { if (mine === turn) view.note(WORDS.opening); }, PATIENCE);
  try {
    const [next, blocks] = await Promise.all([fetchPathway(to, page), fetchBlocks(to)]);
    if (mine !== turn) return true;
    putInPlace(next, to);
    takeBlocks(blocks);
  } catch {
    if (mine === turn) view.note(WORDS.notOpened, "elsewhere", to);
    return false;
  } finally {
    clearTimeout(late);
  }
  page = pageData(document);
  ({ view, settingsForm } = layOut());
  settingsForm.show(settings);
  showReadiness();
  state = headStart(state, page.headstart); // the questions of this pathway alone
  view.arrived(`${WORDS.opened} ${page.title}`);
  goOn();
  return true;
}

/** Put a saved case in place of what was answered here. @param {import("./taken_away/saved_case.mjs").Opened} opened */
async function openCase({ answers, settings: of, pathways, note }) {
  const before = { state, settings };
  const last = pathways.at(-1) ?? "";
  state = Object.assign(begin(), { answers, walked: pathways.slice(0, -1) });
  settings = of;
  if (last === page.pathway) goOn();
  else if (!await goOnWith(new URL(`../${last}/`, location.href).href)) return ({ state, settings } = before);
  settingsForm.show(settings);
  view.note(note);
}

/** Lead the person on from an answer. */
function goOn() {
  if (ready && Object.keys(state.answers).length) return ask(true);
  const led = restarting && state.at ? wait(state) : headStart(state, page.headstart);
  const canBeShown = led.at !== "" && isAsked(led.at);
  if (!canBeShown && broken) return stay(broken);
  state = led;
  if (!canBeShown) return waitForRules();
  view.question(state.at, entryFor(state, state.at));
  showSteps();
}

function waitForRules() {
  state = wait(state);
  waits = true;
  view.waiting();
  showSteps();
}

/** Say why it does not go on, lead to a way out, and stay at the last question or a result. @param {string} words @param {"paper" | "settings"} [way] */
function stay(words, way = "paper") {
  waits = false;
  const ahead = headStart(state, page.headstart).at;
  if (view.isWaiting()) goTo(isAsked(ahead) ? ahead : state.asked.at(-1) ?? "");
  view.note(words, way);
}

/** Show a question again. @param {string} key */
function goTo(key) {
  if (!key) return;
  keepDraft();
  turn += 1;
  waits = false;
  state = show(state, key);
  view.question(key, entryFor(state, key));
  showSteps();
}

/** Keep what stands in the form shown, when the person leaves it or is led away from it. */
function keepDraft() {
  const draft = view.draft();
  if (draft) state = setAside(state, draft.key, draft.entry);
}

/** Ask the rules where the answers lead. @param {boolean} leadOn whether the person waits for it */
async function ask(leadOn) {
  const mine = ++turn;
  waits = leadOn;
  const late = setTimeout(() => { if (mine === turn && waits) waitForRules(); }, PATIENCE);
  try {
    const reply = await runtime.walk(request(state, page.pathway, settings));
    if (mine === turn) take(reply);
  } catch {
    // The runtime has ended, and says so by its state.
  } finally {
    clearTimeout(late);
  }
}

/** Go where the rules lead, unless the person is at a question of their own choice that is on the way. @param {Reply} reply */
function take(reply) {
  if (reply.reason === NO_RULE_CHECKED) return stay(`${WORDS.tooEarly} ${inWords(page.since)}. ${WORDS.otherDay}`, "settings");
  if (reply.kind === Stop.FAILED) return stay(reply.words);
  const here = state.at;
  const next = follow(state, reply);
  if (!waits && !reply.error && here && (here === next.at || next.asked.includes(here))) {
    state = show(next, here);
    return showSteps();
  }
  keepDraft();
  waits = false;
  state = follow(state, reply);
  if (reply.kind === Stop.OUTCOME) {
    const card = cardBlock(/** @type {any} */ (reply), page);
    view.result(card, reply.name);
    openTakenAway(card, /** @type {any} */ (reply), { page, answers: state.answers, area: settings.area, announce: view.announce });
  } else {
    view.question(state.at, entryFor(state, state.at), Boolean(reply.error));
    if (reply.error) view.fault(reply.error);
  }
  showSteps();
}

function showSteps() {
  const steps = state.asked.filter((key) => key !== state.at).map((key) => ({ key, ...(state.steps[key] ?? inShort(key)) }));
  view.steps(steps, before(state) !== "");
}

/** A question and its answer until the rules put them into words. @param {string} key @returns {import("./walk.mjs").Step} */
const inShort = (key) => ({ text: questionText(key), value: answerText(key, state.answers[key]?.answer ?? "") });

/** @param {import("./client.mjs").State} now */
function hear(now) {
  pythonIsUp = now.state === "ready";
  ready = pythonIsUp && blocksAreHere;
  if (now.state === "loading") {
    if (now.total) arrived = (now.loaded ?? 0) / now.total;
    showReadiness();
  } else if (now.state === "ready") {
    showReadiness();
    if (!ready) return;
    if (restarting) view.note(WORDS.restarted);
    restarting = false;
    if (Object.keys(state.answers).length) ask(waits);
    else view.announce(WORDS.ready);
  } else if (now.state === "restarting") {
    restarting = true;
    view.note(WORDS.restarting);
  } else {
    broken = `${now.words} ${WORDS.kept}`;
    showReadiness();
    stay(broken);
  }
}

/** @param {Record<string, string>} blocks of the pathway that stands on the page */
function takeBlocks(blocks) {
  useBlocks(blocks);
  blocksAreHere = true;
  ready = pythonIsUp;
}

/** Fetch the blocks of the pathway that was opened: its first question stands in the page and need not wait for them. */
async function fetchOwnBlocks() {
  const first = page;
  try {
    const blocks = await fetchBlocks(location.href);
    if (page !== first) return; // another pathway has brought its own
    takeBlocks(blocks);
    if (pythonIsUp) hear({ state: "ready" });
    else if (waits) goOn();
  } catch {
    if (page === first) hear({ state: "over", words: WORDS.download });
  }
}

function showReadiness() {
  if (broken) view.progress(WORDS.notReady, 1);
  else if (ready) view.progress(WORDS.ready, 1);
  else if (arrived < 1) view.progress(WORDS.loading, arrived);
  else view.progress(WORDS.starting);
}

/** Nothing of a case stays on the page. */
function forget() {
  state = begin();
  turn += 1;
  view.clear();
}

addEventListener("pagehide", forget); // nor does it come back with a page that the browser has kept
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
addEventListener("popstate", async () => { // back to an address that another pathway took over from, still this document
  if (location.pathname !== address && !await goOnWith(location.href)) location.reload();
});
watchExit((to) => {
  forget();
  document.body.replaceChildren();
  location.replace(to);
});

const moved = movedTo(location.hash);
if (moved) location.replace(moved);
wholeAddresses();
state = headStart(state, page.headstart);
view.question(state.at, {}, true);
const runtime = startRuntime({ manifest: page.runtime, root: page.root, onState: hear });
fetchOwnBlocks();
