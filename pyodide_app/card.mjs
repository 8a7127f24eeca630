// @ts-check
/** The card that a case ends in: the plan that the rules made, of blocks that the build wrote. Each thing stands once. */
import { block as article, copy, fill, list, need, openLinksBeside } from "./blocks.mjs";
import { isAsked } from "./form.mjs";
import { Stop } from "./language.mjs";
import { linesOf, visible } from "./lines.mjs";
import { showTasks } from "./tasks.mjs";
import { once, showOwnWay, showWhy } from "./why.mjs";
import { WORDS, inWords } from "./words.mjs";

/** @typedef {{ text: string, value: string, cites?: string[] }} Fact */
/** @typedef {Fact & { asked: boolean, fact: string, branch?: string, inside?: boolean }} Step */
/** @typedef {{ ids: string[], pathways: string[], words: string, role: string, who: string, do: string, due: string, by: string, today: boolean, cites: string[] }} Task `ids` name its actions, the one shown first; `who` is the role in words, `by` says when */
/** @typedef {{ pathway: string, title: string }} Onward */
/** @typedef {{ words: string, question: string }} ToFindOut with the key of the question that would settle it, "" where none would */
/**
 * @typedef {object} Plan what report.py says of the whole case
 * @property {{ key: string, name: string, said: boolean }} role whose tasks come first
 * @property {string} place the key of the answer, "" where it is not known
 * @property {string | null} area the county whose services the place has, "" for none, null where that is not known
 * @property {string} council that owes leaving-care duties there, "" where none is known
 * @property {(Onward & { outcome: string, name: string })[]} earlier
 * @property {Task[]} now
 * @property {Task[]} by_when
 * @property {{ role: string, today: number, tasks: Task[] }[]} others
 * @property {Onward[]} go_on
 */
/**
 * @typedef {object} Outcome the reply of report.py at an outcome
 * @property {string} outcome
 * @property {string} name
 * @property {string} as_at
 * @property {string[]} duties
 * @property {string[]} urgent duties that come before the result
 * @property {string[]} options offers, best fit first
 * @property {string} confidence
 * @property {string} working_days
 * @property {Fact[]} dates
 * @property {Fact[]} notes
 * @property {{ id: string, words: string }[]} actions those with a date
 * @property {ToFindOut[]} find_out
 * @property {string[]} unsettled what the law does not settle and the result rests on
 * @property {string[]} left_open what the sources leave open
 * @property {string[]} can_add questions that nobody has to answer
 * @property {{ text: string, answer: string, leads_to: string }[]} changes
 * @property {string[]} unused
 * @property {string} law
 * @property {Step[]} steps
 * @property {Plan} plan
 * @property {import("./lines.mjs").Answering[]} ring
 */
/** @typedef {import("./page.mjs").PageData} PageData */

/** How many things to find out, and options, stand open; beside many tasks fewer things to find out. */
const OPEN = 2;
const OPEN_OPTIONS = 4;
const MANY_TASKS = 6;
const TOO_MANY_TASKS = 7;

/** @param {Outcome} reply @param {PageData} page @returns {HTMLElement} */
export function cardBlock(reply, page) {
  const { plan } = reply;
  const block = fill(copy("result"), {
    answer: reply.name,
    context: context(reply),
    role: plan.role.name,
    "as-at-date": inWords(reply.as_at),
    edition: page.edition_title,
    law: reply.law,
    "working-days": reply.working_days,
    address: location.origin + location.pathname,
  });
  const advice = [
    ...articles(Stop.OUTCOME, [reply.outcome]), ...articles("duty", reply.urgent), ...articles("duty", reply.duties),
    ...plan.earlier.flatMap(({ outcome, pathway }) => articles(Stop.OUTCOME, [outcome], pathway)),
  ];
  listSome(block, "options", articles("offer", reply.options).map(offered), OPEN_OPTIONS);
  const tasks = showTasks(block, reply) + Math.min(reply.options.length, OPEN_OPTIONS);
  listSome(block, "find-out", reply.find_out.map(toFindOut), tasks > TOO_MANY_TASKS ? 0 : tasks > MANY_TASKS ? 1 : OPEN);
  listSome(block, "next", plan.go_on.flatMap(({ pathway, title }) => {
    const to = page.pathways.find(({ key }) => key === pathway); // a key from the rules is no address
    return to ? [handOver(pathway, title, to.address)] : [];
  }), 1);
  block.querySelector("[data-list='next'] a")?.classList.add("govuk-button");
  showServices(block, advice, reply);
  showWhy(block, advice, reply, page);
  showOwnWay(block, reply, page);
  openLinksBeside(block);
  return block;
}

/** Who, where, when and as at which law, in a line. @param {Outcome} reply */
function context({ steps, as_at }) {
  const said = ["age_said", "age"].map((key) => steps.find(({ fact }) => fact === key)?.value).find(Boolean);
  const place = steps.find(({ fact }) => fact === "place")?.value;
  return [said, place, `${WORDS.lawAsAt} ${inWords(as_at)}`].filter(Boolean).join(" · ");
}

/** The first items of a list, and the rest folded under them. @param {HTMLElement} block @param {string} name @param {HTMLElement[]} items @param {number} open */
function listSome(block, name, items, open) {
  const more = items.slice(open);
  list(block, name, items.slice(0, open));
  list(block, `${name}-more`, more);
  fill(block, { [`${name}-more`]: `(${more.length})` });
  need(block, `[data-part="${name}"]`).hidden = items.length === 0; // also where all of it is folded
}

/** What to find out, in a sentence that opens its question, and what more is to be said of it folded. @param {ToFindOut} open */
function toFindOut({ words, question }) {
  const end = words.indexOf(". ");
  const [first, rest] = end < 0 ? [words, ""] : [words.slice(0, end + 1), words.slice(end + 2)];
  if (!isAsked(question)) return rest ? fill(copy("folded"), { first, rest }) : fill(copy("item"), { words });
  const item = fill(copy("to-settle"), { first, rest });
  need(item, "[data-change]").dataset.change = question;
  if (!rest) need(item, "details").remove();
  return item;
}

/** @param {string} kind @param {string[]} keys @param {string} [pathway] whose they are @returns {HTMLElement[]} */
const articles = (kind, keys, pathway) => keys.map((key) => article(`${kind}-${key}`, pathway)).filter((one) => one !== null);

/** One of several ways to go: its name, and the rest folded. @param {HTMLElement} offer @returns {HTMLElement} */
function offered(offer) {
  const item = copy("folded");
  need(item, "summary").textContent = need(offer, ".advice__name").textContent;
  need(item, "p").replaceWith(offer);
  return item;
}

/** The services of the place with their telephone lines, and of these the first to ring. @param {HTMLElement} block @param {HTMLElement[]} advice @param {Outcome} reply */
function showServices(block, advice, { as_at, plan, ring, steps }) {
  const services = once(advice, "[data-named='services'] > ul > li").filter((item) => visible(item, plan) && runsOn(item, as_at));
  const { under, first } = linesOf(services, plan, ring, isAdult(steps));
  for (const [service, lines] of under) {
    const told = document.createElement("ul");
    told.className = "lines";
    told.append(...lines);
    service.append(told);
  }
  list(block, "services", services);
  list(block, "forms", once(advice, "[data-named='forms'] > ul > li"));
  list(block, "ring", first);
}

/** @param {Step[]} steps @returns {boolean} whether they are 18 or older, as far as that is said */
const isAdult = (steps) => steps.some(({ fact, branch }) => ["age_said", "age"].includes(fact) && ["from_18", "from_21", "from_25"].includes(branch ?? ""));

/** @param {Element} item a service @param {string} day */
function runsOn(item, day) {
  const { since = "", until = day } = /** @type {HTMLElement} */ (item).dataset;
  return day >= since && day.slice(0, until.length) <= until;
}

/** @param {string} pathway @param {string} title @param {string} address @returns {HTMLElement} a link to another pathway, which takes the answers along */
function handOver(pathway, title, address) {
  const item = fill(copy("hand-over"), { title });
  const link = need(item, "a");
  link.setAttribute("href", new URL(address, document.baseURI).href);
  link.dataset.handOver = pathway;
  return item;
}
