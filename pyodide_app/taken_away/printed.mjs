// @ts-check
/** How the card is printed: what is done by whom on one sheet, or with all its reasons; then the folds are as they were. */

/** What stands folded on a screen and belongs on the sheet. */
const ON_THE_SHEET = "[data-part='later'], [data-part='find-out-more'], .card__others";

/**
 * Do something for paper alone, by whatever way it is printed, as long as an element is on the page and seen.
 * @param {HTMLElement} element @param {() => () => void} lay it out, and give what lays it back
 */
export function forPaper(element, lay) {
  let back = () => {};
  const before = () => {
    if (!element.isConnected) return removeEventListener("beforeprint", before), removeEventListener("afterprint", after);
    if (!element.hidden) back = lay();
  };
  const after = () => {
    back();
    back = () => {};
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
}

/** @param {HTMLElement} card @returns {() => void} prints it with its reasons */
export function layOutForPaper(card) {
  let whole = false;
  forPaper(card, () => {
    const folds = /** @type {HTMLDetailsElement[]} */ ([...card.querySelectorAll("details:not([open])")]);
    const opened = folds.filter((fold) => fold.matches(ON_THE_SHEET) || (whole && !fold.closest("[data-buttons], [data-own-way]"))); // a chart is drawn when it is opened by hand
    for (const fold of opened) fold.open = true;
    card.classList.toggle("card--whole", whole);
    return () => { for (const fold of opened) fold.open = false; };
  });
  return () => {
    whole = true;
    window.print();
    whole = false;
  };
}

/** Have the foot of the sheets say what stands in place of the card. @param {HTMLElement} place @param {string} foot */
export function footFor(place, foot) {
  const { style } = document.documentElement;
  forPaper(place, () => {
    const said = style.getPropertyValue("--print-foot");
    style.setProperty("--print-foot", JSON.stringify(foot));
    return () => style.setProperty("--print-foot", said);
  });
}
