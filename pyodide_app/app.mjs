// @ts-check
/**
 * The entry of a pathway's page. It leads one case: takes answers from the view, keeps them, asks the rules, and shows
 * where they lead, also into other pathways. Until Python is up it goes ahead by the pathway's tables, to the plan if
 * every answer is closed; then Python replays and takes over.
 */
import { openAhead } from "./ahead.mjs";
import { addBlocks, hasBlock, need, openLinksBeside, useBlocks } from "./blocks.mjs";
import { cardBlock } from "./card.mjs";
import { Damaged } from "./checked.mjs";
import { LIMITS, startRuntime } from "./client.mjs";
import { read } from "./entries.mjs";
import { watchExit } from "./exit.mjs";
import { whyNotFetched } from "./failures.mjs";
import { fetchBlocks, fetchTables } from "./fetched.mjs";
import { answerText, isAsked, questionText } from "./form.mjs";
import { askBeforeLeaving, letLeave } from "./guard.mjs";
import { fetchPathway, takeExit } from "./handover.mjs";
import { Kind, NO_RULE_CHECKED, Stop } from "./language.mjs";
import { atThisMoment } from "./lines.mjs";
import { movedTo } from "./moved.mjs";
import { openOnward } from "./onward.mjs";
import { pageData, pageHashes, setPrintFoot } from "./page.mjs";
import { openPlaces } from "./places.mjs";
import { save } from "./record.mjs";
import { readReplies } from "./replies.mjs";
import { openSettings } from "./settings.mjs";
import { openTakenAway } from "./taken_away/buttons.mjs";
import { openSavedCases } from "./taken_away/saved_case.mjs";
import { openView } from "./view.mjs";
import {
  askedInAll, before, begin, enter, entryFor, follow, give, headStart, request, setAside, show, wait,
} from "./walk.mjs";
import { WORDS, inWords } from "./words.mjs";

/** @typedef {import("./client.mjs").Reply} Reply */

/** How long a reply may take before the page says that it is waiting; in milliseconds. */
const PATIENCE = 400;

const own = pageData(document);
const hashes = pageHashes(document);
/** @type {Map<string, { page: import("./page.mjs").PageData, address: string }>} the pathways of this case, by key */
const known = new Map([[own.pathway, { page: own, address: addressOf(own.pathway) }]]);
const others = own.pathways.map(({ key }) => key).filter((key) => key !== own.pathway);
const onward = openOnward(others, (key) => fetchPathway(key, addressOf(key), own, hashes[key]), () => { root.dataset.others = "here"; });
let page = own; // of the pathway walked now
let state = begin(own.pathway);
let pythonIsUp = false;
let blocksAreHere = false;
let ready = false; // both: what the rules lead to can be shown
let arrived = 0; // how much of the runtime, from 0 to 1
let restarting = false;
let slow = ""; // that it takes long, once it does
let broken = ""; // why it does not go on here, once that is known
let turn = 0; // the latest request: replies to earlier ones are not looked at
let drafts = { of: "", begun: new Map() }; // forms begun with the result of a request
let opening = 0; // the turn of a hand-over that is on its way, 0 for none
let waits = false; // whether the person waits to be led on, rather than being at a question of their own choice

/** @type {import("./view.mjs").Wishes} */
const wishes = {
  answer({ key, kind, entry }) {
    const given = read(kind, key, entry);
    if ("fault" in given) return view.fault(given.fault);
    state = give(state, key, given.answer, entry);
    askBeforeLeaving();
    view.note("");
    goOn();
  },
  back: () => { if (!places.back()) goTo(before(state)); },
  change: goTo,
  restart: startAgain,
  print: () => window.print(),
  save() {
    save(need(document, "#walk .result"), page.title, page.pathway);
    view.announce(WORDS.saved);
  },
  settings: () => settingsForm.open(),
  handOver: goOnWith,
};
const root = need(document, "#walk");
const first = need(root, "[data-question]"); // the other questions come in a file
addBlocks(own.pathway, { [`question-${first.dataset.question}`]: first.outerHTML }, location.href);
const view = openView(root, wishes);
const settingsForm = openSettings(root, own, (changed) => {
  settings = changed;
  view.note("");
  view.announce(WORDS.settingsUsed);
  if (ready) ask(state.at === "");
  else if (state.at === "") goOn();
});
let settings = settingsForm.begin();
const places = openPlaces(come);
const ahead = openAhead((pathway) => own.pathways.find(({ key }) => key === pathway)?.title ?? "");
openSavedCases(root, { edition: own.edition_title, ask: askSaved, open: openCase, fault: view.note });

/**
 * Go on with another pathway, with the answers and settings of this one.
 * @param {string} key of the pathway @param {() => void} [stayHere] what is done first where it cannot be opened
 */
async function goOnWith(key, stayHere = () => {}) {
  const address = addressOf(key);
  if (!address) return view.note(WORDS.noPathway);
  keepDraft();
  const mine = opening = ++turn;
  const late = setTimeout(() => { if (mine === turn) view.note(WORDS.opening, "elsewhere", address); }, PATIENCE);
  try {
    await meet(key);
    if (mine !== turn) return view.note("");
  } catch (error) {
    if (mine !== turn) return;
    stayHere();
    view.note(whyNot(error), "elsewhere", address);
    if (ready && ahead.told()) ask(false);
    return;
  } finally {
    clearTimeout(late);
    if (opening === mine) opening = 0;
  }
  view.note("");
  walkIn(enter(state, key));
  view.lead(`${WORDS.opened} ${page.title}`);
  goOn();
}

/** Have what a walk of a pathway needs: its turn comes in the order that is the same for everybody. @param {string} key @throws {Error} when it cannot be had */
async function meet(key) {
  if (known.has(key)) return;
  const address = addressOf(key);
  const { page, blocks, tables, exit } = await onward.get(key);
  known.set(key, { page, address });
  addBlocks(key, blocks, address);
  ahead.add(key, tables);
  takeExit(exit);
}

/** @param {unknown} error why a pathway could not be gone on with */
const whyNot = (error) => error instanceof Damaged ? WORDS.notTheSame : WORDS.notOpened;

/** @param {string} key @returns {string} the address of the page of a pathway; "" where there is none of this key */
function addressOf(key) {
  const listed = own.pathways.find((one) => one.key === key);
  return listed ? new URL(listed.address, document.baseURI).href : "";
}

/** Walk the pathway of a state: it has been fetched. @param {import("./walk.mjs").State} next */
function walkIn(next) {
  if (next.pathway !== state.pathway) view.empty();
  state = next;
  const { page: there, address } = /** @type {{ page: import("./page.mjs").PageData, address: string }} */ (known.get(state.pathway));
  page = there;
  useBlocks(page.pathway);
  view.walked(page.pathway, page === own ? "" : page.title, address);
  settingsForm.since(page.since);
  setPrintFoot(page, address);
}

/** Begin anew with the pathway of this page, and with a worker that has heard nothing. */
async function startAgain() {
  clear();
  await places.forget();
  settings = settingsForm.begin();
  view.note("");
  goOn();
  view.announce(WORDS.cleared);
}

/** Nothing of the case is left in the page, nor in the worker, whose memory held it. */
function clear() {
  forget();
  waits = false;
  restarting = false;
  if (Object.keys(state.answers).length) runtime.renew();
  view.empty();
  walkIn(begin(own.pathway));
}

/** What is on the way, begun or said is of no case any more, and leaving asks nothing. */
function forget() {
  letLeave();
  turn += 1;
  drafts = { of: "", begun: new Map() };
  ahead.forget();
}

/** The browser went back or forward. @param {import("./places.mjs").Place | null} place null where nothing is known of it: the first question */
function come(place) {
  keepDraft();
  turn += 1;
  waits = false;
  view.note("");
  const { pathway, walked, at } = place ?? { pathway: own.pathway, walked: [], at: headStart(begin(), own.headstart).at };
  walkIn(enter(state, pathway, walked));
  if (at) return showQuestion(at);
  state = show(state, "");
  goOn();
}

/** What the rules say of a saved case: its pathways are met first, for a reply may name only what is here. @param {{ pathway: string, walked: string[] }} asked */
async function askSaved(asked) {
  await Promise.all([...asked.walked, asked.pathway].map(meet));
  return runtime.walk(asked);
}

/** Put a saved case in place of what was answered here. @param {import("./taken_away/saved_case.mjs").Opened} opened */
async function openCase({ answers, settings: of, pathways, note }) {
  const mine = ++turn;
  try {
    await Promise.all(pathways.map(meet));
  } catch (error) {
    return view.note(whyNot(error));
  }
  if (mine !== turn) return;
  settings = of;
  settingsForm.show(settings);
  walkIn({ ...begin(pathways.at(-1)), answers, walked: pathways.slice(0, -1) });
  askBeforeLeaving();
  goOn();
  view.note(note);
}

/** Lead the person on from an answer. @param {boolean} [again] whether what is said is shown already */
function goOn(again = false) {
  const begun = Object.keys(state.answers).length > 0;
  if (begun && isDayInDoubt()) return;
  if (ready && begun) return ask(true);
  const told = begun && blocksAreHere ? ahead.tell(request(state, settings)) : null;
  if (told) {
    turn += 1;
    waits = true;
    return take({ ...told, ring: [] }, { said: again, changed: "" });
  }
  const led = restarting && state.at ? wait(state) : headStart(state, page.headstart);
  const canBeShown = led.at !== "" && isAsked(led.at);
  if (!canBeShown && broken) return stay(broken);
  state = led;
  if (!canBeShown) return waitForRules();
  showQuestion(state.at);
}

/** Whether the day has to be chosen before anything is worked out: then that is said. */
function isDayInDoubt() {
  const words = settingsForm.doubt(settings);
  if (words) stay(words, "settings");
  return words !== "";
}

function waitForRules() {
  state = wait(state);
  waits = true;
  view.waiting();
  if (slow) view.note(slow, "paper");
  showPlace(true);
}

/** @param {string} key @param {boolean} [quiet] leave focus where it is */
function showQuestion(key, quiet = false) {
  state = show(state, key);
  view.question(key, entryFor(state, key), quiet);
  showPlace();
}

/** What is shown becomes an entry of the browser's history. @param {boolean} [waiting] */
function showPlace(waiting = false) {
  places.shown({ pathway: state.pathway, walked: state.walked, at: state.at }, waiting);
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
  showQuestion(key);
}

/** Keep what stands in the form shown, when the person leaves it or is led away from it. */
function keepDraft() {
  const draft = view.draft();
  if (draft && draft.kind !== Kind.CHOICE) state = setAside(state, draft.key, draft.entry);
}

/** Ask the rules where the answers lead. @param {boolean} leadOn whether the person waits for it */
async function ask(leadOn) {
  if (isDayInDoubt()) return;
  const mine = ++turn;
  waits = leadOn;
  const late = setTimeout(() => { if (mine === turn && waits) waitForRules(); }, PATIENCE);
  try {
    const asked = request(state, settings);
    const reply = await runtime.walk({ ...asked, ring: atThisMoment() });
    if (mine === turn) take(reply, ahead.confirmed(asked, reply));
  } catch {
    // A runtime that has ended says so by its state; else it is the reply that cannot be shown.
    if (mine === turn && pythonIsUp) stay(`${WORDS.notShown} ${WORDS.kept}`);
  } finally {
    clearTimeout(late);
  }
}

/**
 * Go where the rules lead, unless the person is at a question of their own choice that is on the way.
 * @param {Reply} reply @param {{ said: boolean, changed: string }} [before] whether it was said before without Python, and how that differed
 */
function take(reply, { said, changed } = { said: false, changed: "" }) {
  if (reply.reason === NO_RULE_CHECKED) return stay(`${WORDS.tooEarly} ${inWords(page.since)}. ${WORDS.otherDay}`, "settings");
  if (reply.kind === Stop.FAILED) return stay(`${WORDS.failed} ${WORDS.kept}`);
  const here = state.at;
  const next = follow(state, reply);
  if (!waits && !reply.error && here && [next.at, ...next.asked, ...(reply.can_add ?? [])].includes(here)) {
    state = show(next, here);
    return showSteps();
  }
  keepDraft();
  state = follow(state, reply);
  const on = waits && !changed && reply.kind === Stop.OUTCOME ? straightOn(/** @type {any} */ (reply)) : "";
  waits = false;
  if (on) void goOnWith(on, () => showCard(reply, false));
  else if (reply.kind === Stop.OUTCOME) showCard(reply, said && !changed && !here);
  else {
    useBlocks(reply.pathway); // an earlier one, where a changed answer has opened a question of it
    showQuestion(state.at, Boolean(reply.error));
    if (reply.error) view.fault(reply.error);
  }
  if (changed) view.note(changed);
  showReadiness();
}

/** The pathway that follows a result at once, "" where there is something to read before it. @param {import("./card.mjs").Outcome} reply */
function straightOn({ outcome, urgent, find_out, unsettled }) {
  const to = page.straight_on[outcome] ?? "";
  return urgent.length || find_out.length || unsettled.length || state.walked.includes(to) ? "" : to;
}

/** @param {Reply} reply at an outcome @param {boolean} again whether it is shown already, with less in it */
function showCard(reply, again) {
  const of = JSON.stringify(request(state, settings));
  if (drafts.of !== of) drafts = { of, begun: new Map() };
  const card = cardBlock(/** @type {any} */ (reply), { ...page, pathways: own.pathways });
  view.result(card, reply.name, again);
  openTakenAway(card, /** @type {any} */ (reply), {
    page, answers: state.answers, begun: drafts.begun, waits: ahead.told() && !broken, announce: view.announce,
  });
  showPlace();
}

function showSteps() {
  const steps = askedInAll(state).filter((key) => key !== state.at).map((key) => ({ key, ...(state.steps[key] ?? inShort(key)) }));
  view.steps(steps, places.canGoBack() || before(state) !== "");
}

/** A question and its answer until the rules put them into words. @param {string} key @returns {import("./walk.mjs").Step} */
const inShort = (key) => ({ text: questionText(key), value: answerText(key, state.answers[key]?.answer ?? "") });

/** @param {import("./client.mjs").State} now */
function hear(now) {
  if (now.state === "late") return offerAWayOut(now.words ?? "");
  pythonIsUp = now.state === "ready";
  ready = pythonIsUp && blocksAreHere;
  if (now.state === "loading") {
    if (now.total) arrived = (now.loaded ?? 0) / now.total;
    showReadiness();
  } else if (now.state === "ready") {
    showReadiness();
    if (!ready) return;
    fetchOthers();
    if (restarting) view.note(WORDS.restarted);
    else if (slow) view.note("");
    slow = "";
    restarting = false;
    if (opening && opening === turn) return; // the next pathway asks
    if (Object.keys(state.answers).length) ask(waits);
    else view.announce(WORDS.ready);
  } else if (now.state === "restarting") {
    restarting = true;
    view.note(WORDS.restarting);
  } else {
    fetchOthers();
    broken = `${now.words} ${WORDS.kept}`;
    if (ahead.told() && state.at === "") goOn(true); // its dates do not come: it is taken away without them
    showReadiness();
    stay(broken);
  }
}

/** It takes long, and may still come. @param {string} words */
function offerAWayOut(words) {
  slow = words;
  view.note(slow, "paper");
}

/** Fetch the blocks of the pathway that was opened: its first question stands in the page and need not wait for them. */
async function fetchOwnBlocks(isAgain = false) {
  const late = setTimeout(() => offerAWayOut(WORDS.late), LIMITS.late);
  try {
    const [blocks, tables] = await Promise.all([
      fetchBlocks(location.href, hashes[own.pathway].blocks), fetchTables(location.href, hashes[own.pathway].closed),
    ]);
    addBlocks(own.pathway, blocks, location.href);
    ahead.add(own.pathway, tables);
    blocksAreHere = true;
    if (pythonIsUp) hear({ state: "ready" });
    else if (waits) goOn();
  } catch (error) {
    if (isAgain) return hear({ state: "over", words: whyNotFetched(error) });
    fetchOwnBlocks(true);
  } finally {
    clearTimeout(late);
  }
}

/** Have all other pathways at hand before any of them is wanted; what cannot be had now is asked for again when one is. */
const fetchOthers = () => void onward.begin().catch(() => {});

function showReadiness() {
  if (broken) view.progress(WORDS.notReady, 1);
  else if (ready) view.progress(WORDS.ready, 1);
  else if (ahead.told() && state.at === "") view.progress(WORDS.adding, arrived);
  else if (arrived < 1) view.progress(WORDS.loading, arrived);
  else view.progress(WORDS.starting);
}

addEventListener("pagehide", () => { // nor does a case come back with a page that the browser has kept
  forget();
  state = begin(own.pathway);
  places.clear();
  view.clear();
});
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
watchExit(async (to) => {
  forget();
  document.body.replaceChildren();
  runtime.stop();
  state = begin(own.pathway);
  await places.forget(); // so that no step of the case lies between the other site and the page before this one
  location.replace(to);
});

const moved = movedTo(location.hash);
if (moved) location.replace(moved);
openLinksBeside(need(document, ".pathway__also"));
const accept = readReplies({ pathways: own.pathways, hasBlock });
view.note(settingsForm.doubt(settings), "settings");
fetchOwnBlocks(); // before the larger files, which would keep them waiting on a slow line
const runtime = startRuntime({ manifest: own.runtime, root: own.root, onState: hear, accept });
walkIn(state);
showQuestion(headStart(state, own.headstart).at, true);
need(document, "#not-begun").hidden = true;
