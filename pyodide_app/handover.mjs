// @ts-check
/**
 * Going on with another pathway of the same case. Its page is fetched like any page of this site and read: it is not
 * shown, and nothing in it runs. Document, address, answers and the running Python stay.
 */
import { need } from "./blocks.mjs";
import { fetchBlocks, fetchPage, fetchTables } from "./fetched.mjs";
import { checkedData, sameEdition } from "./page.mjs";

/** @typedef {import("./page.mjs").PageData} PageData */
/** @typedef {import("./page.mjs").Hashes} Hashes */

/**
 * @param {string} key of the pathway @param {string} address of its page @param {PageData} own the data of this page
 * @param {Hashes} hashes what this page says of what is there
 * @returns {Promise<{ page: PageData, blocks: Record<string, string>, tables: import("./tables.mjs").Tables | null, exit: Element[] }>} what a walk of it needs
 * @throws {Error} when that cannot be fetched, is not this pathway of the same edition, or is not as it was published
 */
export async function fetchPathway(key, address, own, hashes) {
  const [next, blocks, tables] = await Promise.all([
    fetchPage(address, "low"), fetchBlocks(address, hashes.blocks, "low"), fetchTables(address, hashes.closed, "low"),
  ]);
  const page = await checkedData(next, hashes.data);
  if (page.pathway !== key || !sameEdition(own, page)) throw new Error("another edition");
  return { page, blocks, tables, exit: [...next.querySelectorAll(".pathway__exit, .pathway__exit-note")] };
}

/** Once a case comes to a pathway that may have to be left at once, this page can be left so. @param {Element[]} exit of that pathway's page */
export function takeExit(exit) {
  if (!document.querySelector("[data-exit]")) need(document, "#walk").before(...exit.map((one) => document.adoptNode(one)));
}
