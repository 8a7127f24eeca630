// @ts-check
/** The days of a plan as a calendar file (RFC 5545), made on this device. It names roles and what they do, and nobody. */

/** @typedef {import("../card.mjs").Plan} Plan */
/** @typedef {import("../card.mjs").Task} Task */
/** @typedef {import("../card.mjs").Outcome} Outcome */

/** How many octets a line may have (RFC 5545, 3.1). */
const LONGEST = 75;

/** @param {Plan} plan @returns {Task[]} what has a last day, the soonest first */
export function dated({ now, by_when, others }) {
  const every = [...now, ...by_when, ...others.flatMap(({ tasks }) => tasks)];
  return every.filter(({ due }) => due).sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
}

/** @param {Task} task @returns {string} "Housing officer: hold the first review" */
export const summary = (task) => `${task.who}: ${begun(task.do)}`;

/** Words as they go on after a colon; an abbreviation or "I" keeps its capitals. @param {string} words */
const begun = (words) => (/^[A-Z](?![A-Z\s'’])/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);

/**
 * @param {Outcome} reply
 * @param {{ address: string, edition: string, words: string, now?: Date, name?: () => string }} about `words` tell what the days are and
 *   are not; `name` gives each event one of its own, so that the plan of one young person never takes the place of another's
 * @returns {string} the text of the file
 */
export function calendarText(reply, { address, edition, words, now = new Date(), name = () => crypto.randomUUID() }) {
  const events = dated(reply.plan).flatMap((task) => {
    const by = task.words || task.by;
    const told = [`${by.charAt(0).toUpperCase()}${by.slice(1)}: ${task.by}.`, task.cites.join(", "), words, `${address} ${edition}`];
    return [
      "BEGIN:VEVENT", `UID:${name()}`, `DTSTAMP:${stamp(now)}`,
      `DTSTART;VALUE=DATE:${compact(task.due)}`, `DTEND;VALUE=DATE:${compact(dayAfter(task.due))}`,
      `SUMMARY:${escaped(summary(task))}`, `DESCRIPTION:${escaped(told.filter(Boolean).join("\n"))}`,
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ];
  });
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Housing pathways//Plan of a case//EN", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"];
  return all.map((line) => `${folded(line)}\r\n`).join("");
}

/** @param {string} text of a property (3.3.11) */
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** @param {string} iso */
const compact = (iso) => iso.replaceAll("-", "");

/** The end of an event is the first day that is not in it. @param {string} iso */
const dayAfter = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** @param {Date} now @returns {string} "20261122T120000Z" */
const stamp = (now) => now.toISOString().replace(/[-:]|\.\d+/g, "");

/** A line in pieces of at most so many octets, no letter cut in two; each but the first begins with a space. @param {string} line */
function folded(line) {
  const octets = new TextEncoder();
  let whole = "";
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > LONGEST) [whole, length] = [`${whole}\r\n `, 1];
    whole += letter;
    length += size;
  }
  return whole;
}
