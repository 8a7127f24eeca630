// @ts-check
/** The buttons by which a result is taken away. All is made on the device; file names and addresses say nothing of the case. */
import { need } from "../blocks.mjs";
import { saveText } from "../record.mjs";
import { today } from "../words.mjs";
import { calendarText, dated } from "./calendar.mjs";
import { carriedFrom } from "./carried.mjs";
import { caseText } from "./case_file.mjs";
import { copyText } from "./copying.mjs";
import { formOfCase } from "./forms.mjs";
import { showInPlace } from "./in_place.mjs";
import { caseNote } from "./note.mjs";
import { layOutForPaper } from "./printed.mjs";
import { sheetBlock } from "./sheet.mjs";
import { TAKEN } from "./words.mjs";

/** @typedef {import("../card.mjs").Outcome} Outcome */
/** @typedef {import("../page.mjs").PageData} PageData */
/** @typedef {import("../walk.mjs").Answer} Answer */

/**
 * @param {HTMLElement} card as shown @param {Outcome & { pathway: string }} reply that it shows
 * @param {object} about
 * @param {PageData} about.page
 * @param {Record<string, { answer: Answer }>} about.answers
 * @param {Map<string, { title: string, block: HTMLElement }>} about.begun forms of this case, by address: what is typed into one stays when the card is shown anew
 * @param {boolean} about.waits whether the dates are still to come: what is taken away is whole, or waits for them
 * @param {(words: string) => void} about.announce
 */
export function openTakenAway(card, reply, { page, answers, begun, waits, announce }) {
  need(card, "[data-take-waits]").hidden = !waits;
  if (waits) return;
  const address = location.origin + location.pathname;
  const edition = `${TAKEN.edition} ${page.edition_title}`;
  const rests = [...card.querySelectorAll("[data-slot='rests'] a")].map((link) => link.textContent ?? "");
  const challenge = [...card.querySelectorAll("[data-list='no'] > li")].map((line) => (line.textContent ?? "").trim());

  /** @param {boolean} large */
  function sheet(large) {
    const block = sheetBlock(reply, card, edition, large);
    showInPlace(card, block.dataset.heading ?? "", block, announce, { foot: `${block.dataset.heading}. ${edition}.` });
  }

  /** @type {Record<string, (button: HTMLElement) => unknown>} */
  const ways = {
    calendar() {
      if (dated(reply.plan).length === 0) return announce(TAKEN.noDays);
      saveText(calendarText(reply, { address, edition, words: TAKEN.calendar }), "days.ics", "text/calendar");
      announce(TAKEN.calendarSaved);
    },
    async note(button) {
      const confidence = need(card, "[data-confidence]").textContent ?? "";
      const text = caseNote(reply, { title: page.title, edition: page.edition_title, rests, confidence, address, today: today() });
      if (await copyText(card, button.textContent ?? "", text, announce)) announce(TAKEN.copied);
      else announce(TAKEN.notCopied);
    },
    sheet: () => sheet(false),
    "sheet-large": () => sheet(true),
    whole: layOutForPaper(card),
    case() {
      const given = Object.fromEntries(Object.entries(answers).map(([key, { answer }]) => [key, answer]));
      const pathways = [...reply.plan.earlier.map((one) => one.pathway), reply.pathway];
      saveText(caseText({ edition: page.edition_title, saved_on: today(), as_at: reply.as_at, pathways, answers: given }), "case.json", "application/json");
      announce(TAKEN.caseSaved);
    },
    async form(button) {
      const at = new URL(button.dataset.address ?? "", location.href).href;
      const carried = carriedFrom(reply, { rests, challenge, today: today() });
      try {
        const form = begun.get(at) ?? await formOfCase(at, carried, announce);
        begun.set(at, form);
        if (card.isConnected && !card.hidden) showInPlace(card, form.title, form.block, announce, { note: TAKEN.draft, foot: `${form.title}. ${edition}. ${at}` });
      } catch {
        announce(TAKEN.formNotOpened);
      }
    },
  };
  card.addEventListener("click", ({ target }) => {
    const button = /** @type {HTMLElement | null} */ (target instanceof Element ? target.closest("[data-take]") : null);
    if (!button) return;
    const said = ways[button.dataset.take ?? ""]?.(button);
    void said;
  });
  putFirst(card);
}

/** The drafts that the result itself names come first. @param {HTMLElement} card */
function putFirst(card) {
  const named = [...card.querySelectorAll("[data-list='forms'] a")].map((link) => /** @type {HTMLAnchorElement} */ (link).href);
  const drafts = need(card, "[data-carried]");
  const isNamed = (/** @type {Element} */ one) => named.includes(new URL(one.getAttribute("data-address") ?? "", location.href).href);
  drafts.prepend(...[...drafts.children].filter(isNamed));
}
