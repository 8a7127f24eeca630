// @ts-check
/**
 * Going on with another pathway of the same case. Its page is fetched like any page of this site and read: it is not
 * shown, and nothing in it runs. Document, address, answers and the running Python stay.
 */
import { need } from "./blocks.mjs";
import { fetchBlocks, fetchPage, fetchTables } from "./fetched.mjs";
import { pageData, sameEdition } from "./page.mjs";

/** @typedef {import("./page.mjs").PageData} PageData */

/**
 * @param {string} key of the pathway @param {string} address of its page @param {PageData} own the data of this page
 * @returns {Promise<{ page: PageData, blocks: Record<string, string>, tables: import("./tables.mjs").Tables | null, exit: Element[] }>} what a walk of it needs
 * @throws {Error} when that cannot be fetched, or is not this pathway of the same edition
 */
export async function fetchPathway(key, address, own) {
  const [next, blocks, tables] = await Promise.all([fetchPage(address), fetchBlocks(address), fetchTables(address)]);
  const page = pageData(next);
  if (page.pathway !== key || !sameEdition(own, page)) throw new Error("another edition");
  return { page, blocks, tables, exit: [...next.querySelectorAll(".pathway__exit, .pathway__exit-note")] };
}

/** Once a case comes to a pathway that may have to be left at once, this page can be left so. @param {Element[]} exit of that pathway's page */
export function takeExit(exit) {
  if (!document.querySelector("[data-exit]")) need(document, "#walk").before(...exit.map((one) => document.adoptNode(one)));
}
