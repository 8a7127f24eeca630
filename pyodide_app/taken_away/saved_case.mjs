// @ts-check
/** A saved case is opened: read here, asked of the rules, and only then put in place of what stands on the page. */
import { need } from "../blocks.mjs";
import { PROTOCOL, Stop } from "../language.mjs";
import { inWords, today } from "../words.mjs";
import { entered, readCase } from "./case_file.mjs";
import { TAKEN } from "./words.mjs";

/** @typedef {import("../walk.mjs").Answer} Answer */
/** @typedef {import("../walk.mjs").Entry} Entry */
/** @typedef {{ pathway: string, walked: string[] }} Asked with the answers, as the rules read it */
/** @typedef {{ answers: Record<string, { answer: Answer, entry: Entry }>, settings: import("../walk.mjs").Settings, pathways: string[], note: string }} Opened */

/**
 * @param {HTMLElement} root the element #walk
 * @param {{ edition: string, ask: (request: Asked) => Promise<Record<string, any>>, open: (opened: Opened) => unknown, fault: (words: string) => void }} about
 */
export function openSavedCases(root, { edition, ask, open, fault }) {
  const input = /** @type {HTMLInputElement} */ (need(root, "[data-saved-case] input"));
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const told = await openedFrom(await file.text().catch(() => ""), edition, ask);
    input.value = ""; // the same file can be opened again, and its name does not stand on the page
    if (typeof told === "string") fault(told);
    else open(told);
  });
}

/** @param {string} text of the file @param {string} edition of this page @param {(request: Asked) => Promise<Record<string, any>>} ask @returns {Promise<Opened | string>} */
async function openedFrom(text, edition, ask) {
  const read = readCase(text);
  if ("fault" in read) return read.fault;
  const { saved } = read;
  const { pathways } = saved;
  const as_at = saved.as_at === saved.saved_on ? today() : saved.as_at; // that day was chosen, and not the day it happened to be
  const settings = { as_at };
  const request = { protocol: PROTOCOL, pathway: pathways.at(-1) ?? "", walked: pathways.slice(0, -1), answers: saved.answers, saved: true, plan: true, ...settings };
  /** @type {Record<string, any>} */
  const reply = await ask(request).catch(() => ({ kind: Stop.FAILED }));
  if (reply.kind === Stop.FAILED) return TAKEN.caseNotOpened;
  const answers = Object.fromEntries(Object.entries(reply.answers).map(([key, answer]) => [key, { answer, entry: entered(key, answer) }]));
  const other = saved.edition === edition ? "" : ` ${TAKEN.otherEdition} ${saved.edition}.`;
  return { answers, settings, pathways, note: `${TAKEN.caseOpened} ${inWords(saved.saved_on)}.${other}` };
}
