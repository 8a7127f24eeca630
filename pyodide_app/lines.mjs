// @ts-check
/** Which services and telephone lines of a result are those of the place, and which line is rung first. */
import { copy } from "./blocks.mjs";

/** @typedef {{ place: string, area: string | null }} Where as in a plan: `area` is null where the place is not known */

/** How many lines stand beside what is done now. */
const FIRST = 3;

/**
 * Whether something serves a place: what names neither county nor place serves all, and where nobody said the place, nothing is hidden.
 * @param {Element} item @param {Where} where
 */
export function visible(item, { place, area }) {
  if (area === null) return true;
  return [null, area].includes(item.getAttribute("data-area")) && [null, place].includes(item.getAttribute("data-place"));
}

/**
 * The lines of each service by its role and county, none twice, and of them those to ring first: those of the first role that has any.
 * @param {Element[]} services @param {Where} where
 * @returns {{ under: [Element, Element[]][], first: Element[] }}
 */
export function linesOf(services, where) {
  const every = [...copy("lines").children].filter((line) => visible(line, where));
  const shown = new Set();
  /** @type {[Element, Element[]][]} */
  const under = [];
  for (const service of services) {
    const role = service.getAttribute("data-role") ?? "";
    const area = service.getAttribute("data-area");
    const lines = every.filter((line) => !shown.has(line) && (line.getAttribute("data-roles") ?? "").split(" ").includes(role)
      && [null, area ?? line.getAttribute("data-area")].includes(line.getAttribute("data-area")));
    for (const line of lines) shown.add(line);
    if (lines.length) under.push([service, lines]);
  }
  const first = under[0]?.[1] ?? [];
  return { under, first: first.slice(0, FIRST).map((line) => /** @type {Element} */ (line.cloneNode(true))) };
}

/** A line as it stands beside what is done now: whom and what number. @param {Element} line @returns {Element} */
export function short(line) {
  for (const more of line.querySelectorAll(".line__more")) more.remove();
  return line;
}
