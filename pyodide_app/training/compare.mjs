// @ts-check
/** A prediction beside what the rules lead to. */
import { copyAll, fill, need } from "../blocks.mjs";
import { openBeside, shown } from "./scenario.mjs";

/** How sure somebody said that they were, in words. @type {Record<string, string>} */
export const SURE_WORDS = { sure: "sure", fairly: "fairly sure", guess: "a guess" };

/**
 * @param {import("./scenario.mjs").Scenario} scenario @param {import("./prediction.mjs").Prediction} said
 * @returns {{ pathway: boolean, result: boolean }} what of it was right; results of two pathways can have one key
 */
export function judge(scenario, said) {
  const pathway = scenario.pathway === said.pathway;
  return { pathway, result: pathway && scenario.result === said.result };
}

/**
 * @param {import("./exercises.mjs").Entry} entry @param {string} at which of how many
 * @param {import("./scenario.mjs").Scenario} scenario @param {import("./prediction.mjs").Prediction} said
 * @param {import("./exercises.mjs").Pathway[]} pathways
 * @returns {DocumentFragment}
 */
export function compared(entry, at, scenario, said, pathways) {
  const view = copyAll("stage-compare");
  const right = judge(scenario, said);
  const pathway = (/** @type {string} */ key) => pathways.find((one) => one.key === key);
  const result = pathway(said.pathway)?.results.find(([key]) => key === said.result)?.[1] ?? "";
  const verdict = (/** @type {"pathway" | "result"} */ part, /** @type {string} */ yours, /** @type {string} */ theirs) => {
    need(view, `[data-verdict=${part}]`).dataset.right = String(right[part]);
    return right[part] ? `You said “${yours}”.` : `You said “${yours}”. It is “${theirs}”.`;
  };
  fill(need(view, "section"), {
    at, title: entry.title,
    pathway: right.pathway ? "Pathway: right." : "Pathway: not right.",
    "pathway-said": verdict("pathway", pathway(said.pathway)?.title ?? "", pathway(scenario.pathway)?.title ?? ""),
    result: right.result ? "Result: right." : "Result: not right.",
    "result-said": verdict("result", result, scenario.resultName),
    "first-said": said.first || "Nothing written.", "when-said": said.when || "not said", "sure-said": SURE_WORDS[said.sure],
  });
  for (const part of view.querySelectorAll("[data-part]")) {
    const nodes = scenario[/** @type {"wrong"} */ (part.getAttribute("data-part"))];
    part.replaceChildren(...shown([nodes ?? []].flat()));
  }
  const walk = pathway(scenario.pathway)?.href ?? "";
  need(view, "[data-to-walk]").hidden = !walk; // a learning system has the scenarios, and not the pathways
  openBeside(need(view, "[data-own-walk]"), walk);
  openBeside(need(view, "[data-own-page]"), entry.address);
  return view;
}
