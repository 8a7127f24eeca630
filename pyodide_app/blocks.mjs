// @ts-check
/**
 * Blocks that the build has rendered: into the page, or into the file of its pathway. Copy one and fill its places with
 * text. Nothing is made of markup but what the build wrote.
 */

/** @type {Map<string, { blocks: Map<string, string>, address: string }>} the blocks of each pathway, as HTML of one element, by their names */
const files = new Map();
let walked = ""; // the pathway whose blocks are meant, where several have one of a name

/** Add the blocks of a pathway to those of others. @param {string} pathway its key @param {Record<string, string>} blocks @param {string} address of its page, which theirs are relative to */
export function addBlocks(pathway, blocks, address) {
  files.set(pathway, { blocks: new Map(Object.entries(blocks)), address });
}

/** Use the blocks of this pathway first, and those of the others where it has none. @param {string} pathway its key */
export function useBlocks(pathway) {
  walked = pathway;
}

/** @param {string} id @returns {boolean} whether there is such a block, as far as blocks have come */
export const hasBlock = (id) => fileWith(id) !== undefined || document.querySelector(`template#${CSS.escape(id)}`) !== null;

/** @param {string} id @param {string} [pathway] whose it is, if not that of the one walked now */
const fileWith = (id, pathway = walked) => [files.get(pathway), ...files.values()].find((one) => one?.blocks.has(id));

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

/** @param {string} id of a template or a block @returns {HTMLElement} a copy of the element in it */
export const copy = (id) => block(id) ?? need(copyAll(id), "*");

/** @param {string} id @param {string} [pathway] whose it is @returns {HTMLElement | null} a new copy of a block from the file, if it is there */
export function block(id, pathway) {
  const file = fileWith(id, pathway);
  if (!file) return null;
  const parsed = new DOMParser().parseFromString(file.blocks.get(id) ?? "", "text/html");
  for (const link of parsed.querySelectorAll("a[href]")) makeWhole(link, file.address);
  return document.importNode(need(parsed.body, "*"), true);
}

/** A case may run on in a page that lies elsewhere than the one for which the address was written. @param {Element} link @param {string} from */
function makeWhole(link, from) {
  const address = link.getAttribute("href") ?? "";
  if (!/^(#|tel:)/.test(address)) link.setAttribute("href", new URL(address, from).href);
}

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
