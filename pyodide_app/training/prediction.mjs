// @ts-check
/** What somebody predicts of a scenario: pathway, result, what comes first, by when, and how sure. It stays in the form. */
import { copyAll, focusOn, list, need } from "../blocks.mjs";
import { openBeside } from "./scenario.mjs";

/** @typedef {{ pathway: string, result: string, first: string, when: string, sure: string }} Prediction */

/** What is asked for, and the field that says so: a set of radio buttons is entered at its first. */
const NEEDED = [
  ["pathway", "#predict-pathway", "Choose a pathway"], ["result", "#predict-result", "Choose a result"], ["sure", "#predict-sure", "Say how sure you are"],
];

/** @param {string} value @param {string} text @returns {HTMLOptionElement} */
const option = (value, text) => Object.assign(document.createElement("option"), { value, textContent: text });

/** @param {Element} form @param {string[][]} missing */
function showMissing(form, missing) {
  list(form, "errors", missing.map(([, field, words]) => {
    const link = Object.assign(document.createElement("a"), { href: field, textContent: words });
    link.addEventListener("click", (event) => { // the address stays as it is
      event.preventDefault();
      need(form, field).focus();
    });
    const line = document.createElement("li");
    line.append(link);
    return line;
  }));
  for (const [name, field] of NEEDED) need(form, field).toggleAttribute("aria-invalid", missing.some(([one]) => one === name));
  const summary = need(form, "[data-errors]");
  summary.hidden = missing.length === 0;
  if (missing.length) focusOn(summary);
}

/**
 * Put the form into its place.
 * @param {Element} place @param {import("./exercises.mjs").Pathway[]} pathways
 * @param {(prediction: Prediction) => void} predicted is called when all that is needed is there
 */
export function askPrediction(place, pathways, predicted) {
  place.replaceChildren(copyAll("exercise-predict"));
  const form = /** @type {HTMLFormElement} */ (need(place, "form"));
  const [pathway, result] = /** @type {HTMLSelectElement[]} */ (["#predict-pathway", "#predict-result"].map((one) => need(form, one)));
  pathway.addEventListener("change", () => {
    const chosen = pathways.find(({ key }) => key === pathway.value);
    if (chosen) result.replaceChildren(option("", "Choose one"), ...chosen.results.map(([key, name]) => option(key, name)));
    const walk = need(form, "[data-walk]");
    walk.hidden = !chosen?.href;
    if (chosen?.href) openBeside(need(walk, "a"), chosen.href);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = new FormData(form);
    const read = (/** @type {string} */ name) => String(said.get(name) ?? "").trim();
    const missing = NEEDED.filter(([name]) => !read(name));
    if (missing.length) return showMissing(form, missing);
    predicted({ pathway: read("pathway"), result: read("result"), first: read("first"), when: read("when"), sure: read("sure") });
  });
}
