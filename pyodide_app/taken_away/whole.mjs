// @ts-check
/** Printing with the reasons: every fold of the card is open on paper, and as it was before once that is done. */

/** @param {HTMLElement} card */
export function printWhole(card) {
  const folds = [...card.querySelectorAll("details:not([open])")].filter((fold) => !fold.closest("[data-buttons]"));
  const opened = /** @type {HTMLDetailsElement[]} */ (folds.filter((fold) => !fold.matches("[data-own-way]"))); // a chart is drawn when it is opened by hand
  for (const fold of opened) fold.open = true;
  card.classList.add("card--whole");
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    card.classList.remove("card--whole");
  }, { once: true });
  window.print();
}
