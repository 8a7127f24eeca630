// @ts-check
/**
 * The entry of the self-check: a set is chosen, its scenarios come one after the other, and a score sheet ends it.
 * What is answered stands in the memory of this page only, until it is saved as a file.
 */
import { copyAll, fill, focusOn, need } from "../blocks.mjs";
import { setPrintFoot } from "../page.mjs";
import { saveText } from "../record.mjs";
import { again, box, today } from "./boxes.mjs";
import { compared, judge } from "./compare.mjs";
import { takeExercises } from "./exercises.mjs";
import { next } from "./order.mjs";
import { askPrediction } from "./prediction.mjs";
import { fetchScenario, shown } from "./scenario.mjs";
import { MOST, due, readSheet, written } from "./score_sheet.mjs";
import { inWords, sheetView } from "./sheet_view.mjs";

const page = need(document, "[data-exercise]");
const stage = need(page, "[data-stage]");
const announcer = need(page, "[data-announcer]");
const exercises = takeExercises();
const edition = page.dataset.edition ?? "";

/** @type {string[]} */ let set = [];
/** @type {import("./order.mjs").Answered[]} */ let done = [];
/** @type {import("./score_sheet.mjs").Sheet} */ let sheet = {};
let saved = true;

/** @param {DocumentFragment} view @param {string} [focus] what takes the reading position, if anything */
function show(view, focus) {
  stage.replaceChildren(view);
  if (!focus) return;
  focusOn(need(stage, focus));
  need(stage, focus).scrollIntoView(); // a long view before it left the window further down
}

/** @param {string} selector @param {() => void} act */
const onPress = (selector, act) => need(stage, selector).addEventListener("click", act);

/** @param {boolean} [focus] whether somebody came here by a button */
function choose(focus) {
  show(copyAll("stage-choose"), focus ? "h2" : undefined);
  const form = /** @type {HTMLFormElement} */ (need(stage, "[data-choose]"));
  const select = /** @type {HTMLSelectElement} */ (need(form, "#choose-set"));
  const sets = () => {
    const said = new FormData(form);
    return exercises.sets[String(said.get("role"))][String(said.get("minutes"))];
  };
  const offer = () => select.replaceChildren(...sets().map((one, at) => {
    const minutes = one.reduce((sum, key) => sum + exercises.scenarios[key].minutes, 0);
    return new Option(`Set ${at + 1}: ${one.length} ${one.length === 1 ? "scenario" : "scenarios"}, ${minutes} minutes`, String(at));
  }));
  offer();
  form.addEventListener("change", ({ target }) => { if (target !== select) offer(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start(sets()[Number(select.value)]);
  });
  const file = /** @type {HTMLInputElement} */ (need(stage, "#open-file"));
  file.addEventListener("change", async () => {
    if (file.files?.[0]) await openSheet(file.files[0]);
    file.value = "";
  });
  need(stage, "[data-open]").addEventListener("submit", (event) => event.preventDefault());
}

/** @param {string} words about a file */
function sayOfFile(words) {
  const said = need(stage, "[data-open-said]");
  said.hidden = false;
  said.textContent = words;
  announcer.textContent = words;
}

/** @param {File} file */
async function openSheet(file) {
  const text = file.size > MOST ? "" : await file.text().catch(() => "");
  const read = readSheet(text, (key) => Object.hasOwn(exercises.scenarios, key));
  if (!read) return sayOfFile("This file is not a score sheet that this page can read. Nothing is lost: choose another file, or a set.");
  sheet = { ...read, ...sheet }; // what was answered just now is newer
  const waiting = due(sheet, today());
  if (waiting.length) return start(waiting);
  const soonest = Object.values(sheet).map((one) => one.again).sort()[0];
  sayOfFile(soonest ? `Nothing is due today. The next scenario comes on ${inWords(soonest)}. You can choose a set.` : "No scenario of this score sheet is still there. You can choose a set.");
}

/** @param {string[]} keys */
function start(keys) {
  set = keys;
  done = [];
  goOn();
}

function goOn() {
  const key = next(set, done, exercises.scenarios);
  if (key) open(key);
  else finish();
}

/** @param {string} key */
async function open(key) {
  show(copyAll("stage-waiting"));
  try {
    story(key, await fetchScenario(key, exercises.scenarios[key].address));
  } catch {
    show(copyAll("stage-missing"), "h2");
    onPress("[data-try]", () => open(key));
    onPress("[data-finish]", finish);
  }
}

/** @param {string} key @param {import("./scenario.mjs").Scenario} scenario */
function story(key, scenario) {
  const entry = exercises.scenarios[key];
  const isOnceMore = done.some((one) => one.key === key);
  const at = isOnceMore ? "Once more" : `Scenario ${done.length + 1} of ${set.length}`;
  const view = copyAll("stage-story");
  fill(need(view, "section"), { at, title: entry.title });
  need(view, "[data-facts]").append(...shown([scenario.facts]));
  need(view, "[data-story]").append(...shown(scenario.story));
  show(view, "h2");
  const predict = () => askPrediction(need(stage, "[data-predict]"), exercises.pathways, (said) => {
    count(key, judge(scenario, said), said.sure, isOnceMore);
    compare(compared(entry, at, scenario, said, exercises.pathways));
  });
  pause(scenario.pauses, 0, predict);
}

/** One pause, and the next when its answer was opened. @param {import("./scenario.mjs").Pause[]} pauses @param {number} at @param {() => void} then */
function pause(pauses, at, then) {
  if (at === pauses.length) return then();
  const { known, ask, answer } = pauses[at];
  const view = need(copyAll("exercise-pause"), "div");
  fill(view, { number: `Pause ${at + 1} of ${pauses.length}`, ask });
  need(view, "[data-known]").append(...shown(known));
  need(stage, "[data-pauses]").append(view);
  need(view, "[data-reveal]").addEventListener("click", ({ currentTarget }) => {
    /** @type {Element} */ (currentTarget).remove();
    need(view, "[data-answer]").append(...shown(answer));
    focusOn(need(view, "[data-answer]"));
    pause(pauses, at + 1, then);
  });
}

/** @param {string} key @param {{ pathway: boolean, result: boolean }} right @param {string} sure @param {boolean} isOnceMore the first answer of a sitting counts */
function count(key, right, sure, isOnceMore) {
  const answer = { right: right.result, sure };
  done.push({ key, ...answer });
  if (isOnceMore) return;
  const now = box(sheet[key]?.box ?? 0, answer);
  sheet[key] = { ...right, sure, box: now, again: again(today(), now) };
  saved = false;
}

/** @param {DocumentFragment} view */
function compare(view) {
  show(view, "h2");
  onPress("[data-next]", goOn);
  onPress("[data-finish]", finish);
  const isLast = next(set, done, exercises.scenarios) === null;
  need(stage, "[data-finish]").textContent = isLast ? "See the score sheet" : "Stop and see the score sheet";
  need(stage, "[data-next]").hidden = isLast;
}

function finish() {
  if (Object.keys(sheet).length === 0) return choose(true);
  show(sheetView(sheet, today(), exercises.scenarios), "h2");
  const scores = Object.values(sheet);
  const detail = { right: scores.filter(({ result }) => result).length, of: scores.length };
  page.dispatchEvent(new CustomEvent("scored", { detail })); // for a learning system, if it is one that shows this page
  onPress("[data-save]", () => {
    saveText(written(sheet, edition), "score-sheet.json", "application/json"); // no role or day: others see the names of files
    saved = true;
    announcer.textContent = "Saved as a file on this device.";
  });
  onPress("[data-print]", () => window.print());
  onPress("[data-again]", () => choose(true));
}

need(page, "[data-without]").hidden = true;
choose();
setPrintFoot({ title: document.querySelector("h1")?.firstChild?.textContent?.trim() ?? "", edition_title: edition });
addEventListener("beforeunload", (event) => { if (!saved) event.preventDefault(); });
addEventListener("pagehide", () => { // nor does anything come back with a page that the browser has kept
  set = [];
  done = [];
  sheet = {};
  saved = true;
  choose();
});
