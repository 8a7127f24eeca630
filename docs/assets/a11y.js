// Keyboard and screen reader mends for the theme: its menu, search, sections and tooltips work with a pointer only.

/**
 * The theme opens things with a label for a hidden checkbox, which no keyboard reaches: put a button in its place.
 * @param {HTMLLabelElement} label
 * @param {string} name   empty: the label's own text names it
 */
function buttonFor(label, name) {
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById(label.htmlFor));
  if (!box) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.id = label.id;
  button.setAttribute("for", label.htmlFor); // only so that the theme's own [for] rules go on matching
  if (name) button.setAttribute("aria-label", name);
  button.append(...label.childNodes);
  label.replaceWith(button);
  const tell = () => button.setAttribute("aria-expanded", String(box.checked));
  tell();
  button.addEventListener("click", () => box.click());
  box.addEventListener("change", tell);
}

/** @param {string} selector @returns {HTMLLabelElement[]} */
const labels = (selector) => [...document.querySelectorAll(/** @type {"label"} */ (selector))];

labels("label.md-header__button[for=__drawer]").forEach((label) => buttonFor(label, "Menu"));
labels("label.md-header__button[for=__search]").forEach((label) => buttonFor(label, "Search"));
labels(".md-nav__item--nested > label.md-nav__link").forEach((label) => buttonFor(label, ""));
labels(".md-nav__container > label.md-nav__link").forEach((label) =>
  buttonFor(label, `Pages of ${label.previousElementSibling?.textContent?.trim() ?? "this section"}`),
);
labels(".md-sidebar--primary label.md-nav__link[for=__toc]").forEach((label) =>
  buttonFor(label, `On this page: ${label.textContent?.trim() ?? ""}`),
);
labels(".md-sidebar--primary .md-nav .md-nav > label.md-nav__title").forEach((label) =>
  buttonFor(label, `Back from ${label.textContent?.trim() ?? "this section"}`),
);

// A dialog that is always on the page and has no name; the search landmark inside it says all there is to say.
document.querySelector(".md-search[role=dialog]")?.removeAttribute("role");

const drawer = /** @type {HTMLInputElement | null} */ (document.getElementById("__drawer"));
const menu = /** @type {HTMLElement | null} */ (document.querySelector("button[for=__drawer]"));
const sidebar = document.querySelector(".md-sidebar--primary");

/** Puts the focus on the first thing in the menu that is shown: the theme lays open sections over closed ones. */
function enterMenu() {
  for (const target of sidebar?.querySelectorAll("a[href], button") ?? []) {
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    return /** @type {HTMLElement} */ (target).focus();
  }
}

// The open menu takes the focus and gives it back; leaving it with Tab closes it, so focus is never behind it.
drawer?.addEventListener("change", () => (drawer.checked ? requestAnimationFrame(enterMenu) : menu?.focus()));
document.addEventListener("focusin", (event) => {
  const target = /** @type {Node} */ (event.target);
  if (!drawer?.checked || target === menu || target === drawer || sidebar?.contains(target)) return;
  drawer.checked = false; // without its event: the focus stays where the person took it
  menu?.setAttribute("aria-expanded", "false");
});
sidebar?.addEventListener("change", () => drawer?.checked && requestAnimationFrame(enterMenu));

const search = /** @type {HTMLInputElement | null} */ (document.getElementById("__search"));
search?.addEventListener("change", () => {
  const field = /** @type {HTMLElement | null} */ (document.querySelector(".md-search__input"));
  const opener = /** @type {HTMLElement | null} */ (document.querySelector("button[for=__search]"));
  if (search.checked) requestAnimationFrame(() => field?.focus());
  else if (opener?.offsetParent) opener.focus();
});

for (const link of document.querySelectorAll(".headerlink")) {
  const heading = link.parentElement?.textContent?.replace(link.textContent ?? "", "").trim();
  link.setAttribute("aria-label", `Link to “${heading}”`);
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  // What shows on hover or focus can be dismissed without moving either.
  document.querySelectorAll(".md-tooltip2--active").forEach((tip) => tip.classList.remove("md-tooltip2--active"));
  if (drawer?.checked) drawer.click();
});

// The theme names its edition button "Select version" while it shows "0.1 (draft)": let what is shown be the name.
function nameEditions() {
  const button = document.querySelector(".md-version__current[aria-label]");
  if (!button) return;
  button.removeAttribute("aria-label");
  const before = document.createElement("span");
  before.className = "seen-by-ear";
  before.textContent = "Edition ";
  button.prepend(before);
}
const header = document.querySelector(".md-header");
nameEditions();
if (header) new MutationObserver(nameEditions).observe(header, { childList: true, subtree: true });
