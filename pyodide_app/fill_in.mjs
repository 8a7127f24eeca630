// @ts-check
/** The entry of a form's own page. What is filled in goes when the page is left. */
import { need } from "./blocks.mjs";
import { watchExit } from "./exit.mjs";
import { isTouched, letFill } from "./filling.mjs";
import { setPrintFoot } from "./page.mjs";

const page = need(document, "[data-form]");
const announcer = need(page, "[data-announcer]");
const title = document.querySelector("h1")?.firstChild?.textContent?.trim() ?? "";
const { form } = letFill(page, { title, address: location.origin + location.pathname, announce: (words) => { announcer.textContent = words; } });

addEventListener("beforeunload", (event) => { if (isTouched(form)) event.preventDefault(); });
addEventListener("pagehide", () => form.reset()); // nor does it come back with a page that the browser has kept
watchExit((to) => {
  form.reset();
  document.body.replaceChildren();
  location.replace(to);
});
setPrintFoot({ title, edition_title: page.dataset.edition ?? "" });
