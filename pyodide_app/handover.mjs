// @ts-check
/**
 * Going on with another pathway: its page is fetched like any page of this site, and what is particular to it takes the
 * place of what stands here. The document stays, and with it the answers in memory and the running Python.
 */
import { need } from "./blocks.mjs";
import { fetchPage } from "./fetched.mjs";
import { pageData, sameEdition } from "./page.mjs";

/** What is particular to a page of this site; all the rest of it is alike. */
const PARTICULAR = [
  ".md-content__inner", ".md-sidebar--secondary .md-sidebar__inner", ".md-footer__inner",
  "[data-md-component='skip']", "[data-md-component='header-topic']",
];

/** Make the addresses in the menu whole, while the page is at its own: "./" would lead elsewhere from another. */
export function wholeAddresses() {
  for (const link of document.querySelectorAll(".md-sidebar--primary a[href]")) link.setAttribute("href", /** @type {HTMLAnchorElement} */ (link).href);
}

/**
 * @param {string} address @param {import("./page.mjs").PageData} page the page shown now
 * @returns {Promise<Document>} the page at that address: parsed, not shown, and with nothing in it that runs
 * @throws {Error} when it cannot be fetched, or is no pathway of the same edition
 */
export async function fetchPathway(address, page) {
  const next = await fetchPage(address);
  if (!sameEdition(page, pageData(next))) throw new Error("another edition");
  for (const script of next.querySelectorAll("script:not([type='application/json'])")) script.remove();
  return next;
}

/** Show a fetched page, at its address: no entry is added to the history. @param {Document} next @param {string} address */
export function putInPlace(next, address) {
  markInMenu(new URL(address));
  history.replaceState(null, "", address);
  keepHeading(next);
  for (const selector of PARTICULAR) {
    document.querySelector(selector)?.replaceChildren(...(next.querySelector(selector)?.childNodes ?? []));
  }
  document.title = next.title;
}

/** The theme watches the heading that was there when the page was opened: it stays, with the words of the next. @param {Document} next */
function keepHeading(next) {
  const [here, there] = [need(document, ".md-content h1"), need(next, ".md-content h1")];
  here.replaceChildren(...there.childNodes);
  here.id = there.id;
  there.replaceWith(here);
}

/** The menu is the same on every page but for the place marked in it, and the sections open round that. @param {URL} address */
function markInMenu({ pathname }) {
  const menu = /** @type {HTMLElement} */ (need(document, ".md-sidebar--primary"));
  menu.querySelector(".md-nav--secondary")?.remove(); // the contents of the page before, for narrow screens
  for (const active of ["md-nav__item--active", "md-nav__link--active"]) {
    for (const marked of menu.querySelectorAll(`.${active}`)) marked.classList.remove(active);
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (menu.querySelectorAll("a.md-nav__link"))) {
    if (link.pathname === pathname) mark(link);
  }
}

/** @param {HTMLAnchorElement} link */
function mark(link) {
  link.classList.add("md-nav__link--active");
  for (let item = link.closest(".md-nav__item"); item; item = item.parentElement?.closest(".md-nav__item") ?? null) {
    item.classList.add("md-nav__item--active");
    const section = /** @type {HTMLInputElement | null} */ (item.matches(".md-nav__item--nested") ? item.querySelector(".md-nav__toggle") : null);
    if (!section || section.checked) continue;
    section.checked = true;
    section.dispatchEvent(new Event("change")); // its button then says that it is open
  }
}
