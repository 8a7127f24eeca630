// @ts-check
/** While a case is in the page, the browser asks before that is left or loaded again. It never asks for a way out, and not for a call. */

/** For how long after a tap on a number the browser may take that for leaving the page; in milliseconds. */
const CALLING = 1000;
const CALLS = "a[href^='tel:'], a[href^='sms:'], a[href^='mailto:']";

let calls = false;

/** @param {BeforeUnloadEvent} event */
function ask(event) {
  if (calls) return;
  event.preventDefault();
  event.returnValue = true; // for browsers that do not hear the first
}

/** @param {MouseEvent} event */
function hear({ target }) {
  if (!(target instanceof Element) || !target.closest(CALLS)) return;
  calls = true;
  setTimeout(() => { calls = false; }, CALLING);
}

/** From now on the browser asks. */
export function askBeforeLeaving() {
  addEventListener("beforeunload", ask);
  document.addEventListener("click", hear, { capture: true });
}

/** It asks no more. */
export function letLeave() {
  removeEventListener("beforeunload", ask);
  document.removeEventListener("click", hear, { capture: true });
}
