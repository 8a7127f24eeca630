// @ts-check
/** A case in plain text, for the record of a council: no markup, no long lines, each thing under a heading of its own. */
import { WORDS, inWords } from "../words.mjs";
import { NOTE } from "./words.mjs";

/** @typedef {import("../card.mjs").Task} Task */
/** @typedef {import("../card.mjs").Outcome} Outcome */

/** How long a line may be: every system of a council shows so much. */
const WIDTH = 96;

/**
 * @param {Outcome} reply
 * @param {{ title: string, edition: string, rests: string[], confidence: string, address: string, today: string }} about `today` is a day
 * @returns {string}
 */
export function caseNote(reply, about) {
  const { plan } = reply;
  const asked = reply.steps.filter((step) => step.asked);
  const place = asked.find(({ fact }) => fact === "place")?.value ?? NOTE.notSaid;
  const tasks = [...plan.now, ...plan.by_when, ...plan.others.flatMap((other) => other.tasks)];
  const parts = [
    [NOTE.title],
    [`${NOTE.date}: ${inWords(about.today)}`, `${NOTE.place}: ${place}`],
    [NOTE.answer, `  ${reply.name}`, `  ${about.confidence}`, ...plan.earlier.map(({ title, name }) => `  ${title} ${name}`)],
    [NOTE.rests, `  ${about.rests.join(", ")}`],
    [NOTE.answers, ...asked.filter(({ fact }) => fact !== "place").map(({ text, value }) => `- ${text} ${value}`)],
    [NOTE.days, ...[...reply.notes, ...reply.dates].map(({ text, value }) => `- ${text}${text.endsWith("?") ? "" : ":"} ${value}`)],
    [NOTE.tasks, ...tasks.map((task) => `- ${who(task)} (${when(task)})`)],
    [NOTE.findOut, ...reply.find_out.map(({ words }) => `- ${words}`)],
    [NOTE.unsettled, ...reply.unsettled.map((words) => `- ${words}`)],
    [NOTE.next, ...plan.go_on.map(({ title }) => `- ${title}`)],
    [`${NOTE.made} “${about.title}”, ${NOTE.edition} ${about.edition}, ${WORDS.lawAsAt.toLowerCase()} ${inWords(reply.as_at)}. ${NOTE.standing}`, about.address],
  ];
  const said = parts.map((part) => part.filter((line) => line.trim())).filter((part) => part.length > 1 || part[0] === NOTE.title);
  return `${said.map((part) => part.map(wrapped).join("\n")).join("\n\n")}\n`;
}

/** @param {Task} task */
const who = (task) => `${task.who}: ${task.do}`;

/** @param {Task} task */
const when = ({ today, words, by }) => (today ? WORDS.dueToday.toLowerCase() : words || by);

/** A line in as many as it needs; what follows stands under its words. @param {string} line */
function wrapped(line) {
  const lead = /^(- | {2})?/.exec(line)?.[0] ?? "";
  const lines = [];
  let begun = lead;
  let empty = true;
  for (const word of line.slice(lead.length).split(/\s+/)) {
    if (!empty && begun.length + 1 + word.length > WIDTH) {
      lines.push(begun);
      begun = lead && "  ";
      empty = true;
    }
    begun += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, begun].join("\n");
}
