// @ts-check
/**
 * In a learning system alone (SCORM 1.2): a button that sends that the self-check was completed, and the score. Nothing
 * is asked of the system, and nothing sent to it, before somebody presses the button.
 */
import { copyAll, fill, need } from "../blocks.mjs";

/** @typedef {{ LMSInitialize(none: string): string, LMSSetValue(name: string, value: string): string, LMSCommit(none: string): string, LMSFinish(none: string): string }} Api */

const DEPTH = 10;
const page = need(document, "[data-exercise]");

/** @returns {Api | null} that of the system, which stands in a window around this one, or in the one that opened it */
function findApi() {
  for (const first of [window.parent, window.opener]) {
    let around = first;
    for (let at = 0; around && at < DEPTH; at += 1) {
      try {
        if (around.API) return around.API;
      } catch {
        break; // a window of another site: it cannot be the system's
      }
      around = around.parent === around ? around.opener : around.parent;
    }
  }
  return null;
}

/** @param {number} score in a hundred @returns {boolean} whether the system took it */
function send(score) {
  const api = findApi();
  if (!api || String(api.LMSInitialize("")) !== "true") return false;
  const values = [["cmi.core.score.min", "0"], ["cmi.core.score.max", "100"], ["cmi.core.score.raw", String(score)], ["cmi.core.lesson_status", "completed"]];
  const taken = values.every(([name, value]) => String(api.LMSSetValue(name, value)) === "true");
  return taken && String(api.LMSCommit("")) === "true" && String(api.LMSFinish("")) === "true";
}

page.addEventListener("scored", (event) => {
  const { right, of } = /** @type {CustomEvent<{ right: number, of: number }>} */ (event).detail;
  const score = Math.round((100 * right) / of);
  const view = need(copyAll("stage-send"), "section");
  fill(view, { score: `${right} of ${of} results right: a score of ${score} in 100.` });
  need(page, ".exercise__sheet").append(view);
  need(view, "[data-send]").addEventListener("click", ({ currentTarget }) => {
    const isSent = send(score);
    const button = /** @type {HTMLButtonElement} */ (currentTarget);
    button.hidden = isSent;
    const said = need(view, "[data-sent]");
    said.textContent = isSent ? "Sent. You can close this page." : "The learning system did not take it. Nothing is lost: save the score sheet as a file, and try again.";
    said.hidden = false;
    need(page, "[data-announcer]").textContent = said.textContent;
  });
});
