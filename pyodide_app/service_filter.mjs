// @ts-check
/** Shortens the list of services to those that may fit. Nothing chosen here is sent, kept or put in the address. */
import { need } from "./blocks.mjs";

const finder = need(document, "[data-service-filter]");
const form = /** @type {HTMLFormElement} */ (need(finder, "form"));
const age = /** @type {HTMLInputElement} */ (need(finder, "[name=age]"));
const wrong = need(finder, "#filter-age-wrong");
const shown = need(finder, "[data-shown]");
const lists = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-services]")]);
const services = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-services] > .service")]);
const choices = /** @type {HTMLSelectElement[]} */ ([...form.querySelectorAll("select")]);

/** @returns {number | null} the age entered; null when there is none, or none that can be read */
const read = () => (/^\d{1,3}$/.test(age.value.trim()) ? Number(age.value) : null);

/** @param {HTMLElement} service @param {number | null} years @returns {boolean} whether it may fit: what is not known of it never speaks against it */
function fits(service, years) {
  const given = service.dataset;
  if (years !== null && (years < Number(given.youngest || 0) || years > Number(given.oldest || 120))) return false;
  return choices.every(({ name, value }) => !value || !given[name] || given[name].split(" ").includes(value));
}

function shorten() {
  const years = read();
  wrong.hidden = !age.value.trim() || years !== null;
  age.setAttribute("aria-invalid", String(!wrong.hidden));
  for (const service of services) service.hidden = !fits(service, years);
  for (const list of lists) {
    const empty = !list.querySelector(".service:not([hidden])");
    list.hidden = empty;
    const heading = /** @type {HTMLElement | null} */ (list.previousElementSibling);
    if (heading) heading.hidden = empty;
  }
  const left = services.filter((service) => !service.hidden).length;
  const { all = "", some = "", none = "" } = shown.dataset;
  const words = left === services.length ? all : left ? some : none;
  shown.textContent = words.replace("{shown}", String(left)).replace("{all}", String(services.length));
}

/** A link to a service that is not shown shows them all, so that no link leads nowhere. */
function follow() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest(".service[hidden]")) return;
  form.reset();
  target.scrollIntoView();
}

age.setAttribute("aria-describedby", "filter-age-hint filter-age-wrong");
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", shorten);
form.addEventListener("reset", () => { // which comes before the fields are reset
  age.value = "";
  for (const choice of choices) choice.selectedIndex = 0;
  shorten();
});
addEventListener("hashchange", follow);
addEventListener("pagehide", () => form.reset()); // nor does it come back with a page that the browser has kept
finder.hidden = false;
form.reset();
