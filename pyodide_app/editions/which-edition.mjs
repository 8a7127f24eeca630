// @ts-check
/**
 * Beside all editions, and read by each of them, also by those that are frozen: whether a page is of the current edition,
 * of an older one, or of a draft. So this file changes with the publication, and the pages do not.
 *
 * A page has `<aside data-which-edition hidden>` with an empty `[data-words]`; its edition is the folder it stands in.
 */

/** @typedef {{ version: string, title: string, aliases: string[], state?: string }} Listed */

const ROOT = new URL("./", import.meta.url);
const WORDS = {
  older: "This is an older edition. The law and the duties may have changed. ",
  draft: "This is a draft. It is not the current edition. ",
  here: "See this in the current edition",
  start: "Go to the current edition",
};

const banner = /** @type {HTMLElement | null} */ (document.querySelector("[data-which-edition]"));
const [edition = "", ...inside] = location.href.slice(ROOT.href.length).split("/");
if (banner && edition) show(banner).catch(() => {}); // no list, no word: the page says itself of what day it is

/** @param {HTMLElement} banner */
async function show(banner) {
  /** @type {Listed[]} */
  const editions = await read("versions.json");
  const state = editions.find(({ version }) => version === edition)?.state;
  const current = editions.find((each) => each.state === "current");
  if (!current || (state !== "older" && state !== "draft")) return;
  /** @type {Record<string, string>} */
  const today = state === "older" ? await read(`today/${encodeURIComponent(edition)}.json`).catch(() => ({})) : {};
  const words = document.createElement("p");
  const link = document.createElement("a");
  words.append(WORDS[state], link, ".");
  banner.querySelector("[data-words]")?.replaceChildren(words);
  const lead = () => {
    const page = inside.join("/").split(/[?#]/)[0];
    const there = [page + location.hash, page].map((place) => today[place]).find((place) => place !== undefined);
    link.textContent = there ? WORDS.here : WORDS.start;
    link.href = new URL(`${current.version}/${there ?? ""}`, ROOT).href;
  };
  lead();
  addEventListener("hashchange", lead);
  banner.hidden = false;
}

/** @param {string} name @returns {Promise<any>} */
async function read(name) {
  const response = await fetch(new URL(name, ROOT), { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.json();
}
