// @ts-check
/** Hand-outs of a deck: each story with its pauses and room to write, and no answers. They are there for the printer only. */
import { copyAll, fill, need } from "../blocks.mjs";
import { shown } from "./scenario.mjs";

/** @param {{ title: string, scenario: import("./scenario.mjs").Scenario }[]} deck @param {Element} place */
export function printHandOuts(deck, place) {
  place.replaceChildren(...deck.map(({ title, scenario }) => {
    const sheet = fill(need(copyAll("session-hand-out"), "section"), { title });
    need(sheet, "[data-story]").append(...shown(scenario.story));
    need(sheet, "[data-pauses]").append(...scenario.pauses.map(({ known, ask }, at) => {
      const pause = fill(need(copyAll("session-hand-out-pause"), "div"), { number: `Pause ${at + 1}`, ask });
      need(pause, "[data-known]").append(...shown(known));
      return pause;
    }));
    return sheet;
  }));
  window.print();
}
