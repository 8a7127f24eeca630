// @ts-check
/** Which services and telephone lines of a result are those of the place, and which line is rung first. */
import { copy } from "./blocks.mjs";
import { WORDS, today } from "./words.mjs";

/** @typedef {{ place: string, area: string | null }} Where as in a plan: `area` is null where the place is not known */

/** @type {Record<string, string>} what is said of a line by its state; nothing where that is not known */
const ANSWERS_NOW = { open: WORDS.lineOpen, closed: WORDS.lineClosed };

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

/** @typedef {{ key: string, state: string }} Answering whether a line answers now, as far as that is known; the likelier first */

/** What the rules need to tell which lines answer now. @param {Date} [now] by this device's clock */
export function atThisMoment(now = new Date()) {
  const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  const lines = [...copy("lines").children].map((line) => ({
    key: line.getAttribute("data-line"), hours: JSON.parse(line.getAttribute("data-times") ?? "[]"), night: line.hasAttribute("data-night"),
  }));
  return { at: `${today(now)}T${clock}`, lines };
}

/**
 * The lines of each service by its role and county, none twice, and of them those to ring first: those of the first role that has any.
 * @param {Element[]} services @param {Where} where @param {Answering[]} answering @param {boolean} adult whether nobody under 18 is meant
 * @returns {{ under: [Element, Element[]][], first: Element[] }}
 */
export function linesOf(services, where, answering, adult) {
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
  const turn = (/** @type {Element} */ line) => answering.findIndex(({ key }) => key === line.getAttribute("data-line"));
  const first = [...(under[0]?.[1] ?? [])].sort((one, other) => turn(one) - turn(other)).slice(0, FIRST);
  return { under, first: first.map((line) => short(/** @type {Element} */ (line.cloneNode(true)), answering[turn(line)], adult)) };
}

/**
 * A line in short: whom, what number, and whether it answers.
 * @template {Element} T @param {T} line @param {Answering} [answering] @param {boolean} [adult] whether nobody under 18 is meant @returns {T}
 */
export function short(line, answering, adult = false) {
  for (const more of line.querySelectorAll(".line__more, .line__what, .line__adults")) more.remove();
  if (adult) for (const other of line.querySelectorAll(".line__under-18")) other.remove();
  const instead = line.querySelector(".line__instead");
  if (!instead?.querySelector("a")) instead?.remove();
  const now = ANSWERS_NOW[answering?.state ?? ""];
  if (now) line.append(` ${now}`);
  return line;
}
