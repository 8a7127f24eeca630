// @ts-check
/** Blocks that the build has rendered into the page: copy one and fill its places with text. Nothing is made of markup here. */

/** The id of the note on links. */
export const LINK_NOTE = "walk-links";

/**
 * @param {ParentNode} root @param {string} selector
 * @returns {HTMLElement}
 * @throws {Error} when the page and the app are not of one edition
 */
export function need(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`this page has no ${selector}`);
  return /** @type {HTMLElement} */ (found);
}

/** @param {string} id of a template @returns {DocumentFragment} a copy of all that is in it */
export function copyAll(id) {
  const template = /** @type {HTMLTemplateElement} */ (need(document, `template#${id}`));
  return document.importNode(template.content, true);
}

/** @param {string} id of a template @returns {HTMLElement} a copy of the element in it */
export const copy = (id) => need(copyAll(id), "*");

/**
 * A copy of one of many, in a template that has `__n__` where the names of each differ.
 * @param {ParentNode} root @param {string} selector of the template @param {string} n @returns {DocumentFragment}
 */
export function copyNumbered(root, selector, n) {
  const one = document.importNode(/** @type {HTMLTemplateElement} */ (need(root, selector)).content, true);
  for (const element of one.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (value.includes("__n__")) element.setAttribute(name, value.replaceAll("__n__", n));
    }
  }
  return one;
}

/**
 * Put text into the places of a block; a place that is not there is left out.
 * @param {HTMLElement} block @param {Record<string, string>} texts by name of the place @returns {HTMLElement}
 */
export function fill(block, texts) {
  for (const slot of [block, ...block.querySelectorAll("[data-slot]")]) {
    const text = texts[slot.getAttribute("data-slot") ?? ""];
    if (text !== undefined) slot.textContent = text;
  }
  return block;
}

/**
 * Put blocks into a list of a block, and hide the part that would be empty.
 * @param {Element} block @param {string} name @param {Element[]} items
 */
export function list(block, name, items) {
  need(block, `[data-list="${name}"]`).replaceChildren(...items);
  const part = /** @type {HTMLElement | null} */ (block.querySelector(`[data-part="${name}"]`));
  if (part) part.hidden = items.length === 0;
}

/**
 * A copy of an article of the paper version, without the ids that only one element may have.
 * @param {string} id @returns {HTMLElement | null}
 */
export function article(id) {
  const clone = /** @type {HTMLElement | undefined} */ (document.getElementById(id)?.cloneNode(true));
  for (const element of clone ? [clone, ...clone.querySelectorAll("*")] : []) element.removeAttribute("id");
  return clone ?? null;
}

/** Leaving the page clears the answers, so links out of it open beside it, and a note in the view says so; but a hand-over takes them along. @param {Element} block */
export function openLinksBeside(block) {
  for (const link of block.querySelectorAll("a[href]:not([href^='#'], [href^='tel:'], [data-hand-over])")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
    link.setAttribute("aria-describedby", LINK_NOTE);
  }
}

/** Move focus to what is no control: it takes focus now, and is not in the tab order. @param {HTMLElement} element */
export function focusOn(element) {
  element.tabIndex = -1;
  element.focus();
}
