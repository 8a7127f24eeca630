// @ts-check
/** The entry of a session with a group: a deck is chosen, fetched, and shown one step at a time, or printed. */
import { copyAll, need } from "../blocks.mjs";
import { slides } from "./deck.mjs";
import { takeExercises } from "./exercises.mjs";
import { printHandOuts } from "./hand_outs.mjs";
import { fetchScenario } from "./scenario.mjs";
import { showDeck } from "./show.mjs";

const page = need(document, "[data-exercise]");
const form = /** @type {HTMLFormElement} */ (need(page, "[data-choose]"));
const deckChoice = /** @type {HTMLSelectElement} */ (need(form, "#choose-deck"));
const dialog = /** @type {HTMLDialogElement} */ (need(page, "dialog"));
const said = need(page, "[data-said]");
const handOuts = need(page, "[data-hand-outs]");
const exercises = takeExercises();

/** @returns {{ minutes: number, decks: string[][] }} what fits the role and the time that are chosen */
function chosen() {
  const read = new FormData(form);
  const minutes = String(read.get("minutes"));
  return { minutes: Number(minutes), decks: exercises.sets[String(read.get("role"))][minutes] };
}

function offer() {
  deckChoice.replaceChildren(...chosen().decks.map((keys, at) =>
    new Option(`Deck ${at + 1}: ${keys.map((key) => exercises.scenarios[key].title).join("; ")}`, String(at))));
}

/** @param {(deck: { title: string, scenario: import("./scenario.mjs").Scenario }[]) => void} then */
async function withDeck(then) {
  const keys = chosen().decks[Number(deckChoice.value)];
  said.hidden = true;
  try {
    then(await Promise.all(keys.map(async (key) => {
      const { title, address } = exercises.scenarios[key];
      return { title, scenario: await fetchScenario(key, address) };
    })));
  } catch {
    said.hidden = false;
  }
}

/** @param {string} id of a template of slides that belong to no scenario @returns {import("./deck.mjs").Slide[]} */
const standing = (id) => [...copyAll(id).children].map((one) => {
  const heading = need(one, "h2");
  return { kind: id, heading: heading.textContent ?? "", about: "", nodes: [...one.children].filter((each) => each !== heading) };
});

form.addEventListener("change", ({ target }) => { if (target !== deckChoice) offer(); });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { minutes } = chosen();
  withDeck((deck) => showDeck(dialog, [
    ...standing("session-opening"),
    ...deck.flatMap(({ title, scenario }) => slides(title, scenario, exercises.pathways.find(({ key }) => key === scenario.pathway))),
    ...standing("session-closing"),
  ], minutes));
});
need(form, "[data-hand-out]").addEventListener("click", () => withDeck((deck) => printHandOuts(deck, handOuts)));
addEventListener("afterprint", () => handOuts.replaceChildren());
addEventListener("pagehide", () => { if (dialog.open) dialog.close(); });
need(page, "[data-without]").hidden = true;
form.hidden = false;
form.reset();
offer();
