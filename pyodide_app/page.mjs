// @ts-check
/** What the build has written into a pathway's page for the app. */
import { need } from "./blocks.mjs";
import { check } from "./checked.mjs";

/**
 * @typedef {object} PageData
 * @property {string} pathway its key
 * @property {string} title
 * @property {string} edition_title
 * @property {string} root
 * @property {string} since the first day whose law was checked
 * @property {string} checked the day on which the law was checked last
 * @property {import("./client.mjs").Manifest} runtime
 * @property {import("./walk.mjs").Graph} headstart
 * @property {Record<string, string>} straight_on the pathway that follows at once, by the key of the result before it
 * @property {{ key: string, title: string, address: string }[]} pathways all there are, with the addresses of their pages from this one
 * @property {Record<string, { title: string, url: string }>} provisions
 */

/** @param {ParentNode} root a page of a pathway @returns {PageData} */
export const pageData = (root) => JSON.parse(need(root, "#pathway-data").textContent ?? "");

/** @typedef {{ data: string, blocks: string, closed?: string }} Hashes of the data in a pathway's page, and of the files of its blocks and tables */

/** @param {ParentNode} root @returns {Record<string, Hashes>} what each pathway's data and blocks have to be, by its key */
export const pageHashes = (root) => JSON.parse(need(root, "#pathway-hashes").textContent ?? "");

/** @param {ParentNode} root @param {string} sha256 @returns {Promise<PageData>} the same of a page that was fetched @throws {import("./checked.mjs").Damaged} */
export async function checkedData(root, sha256) {
  await check(new TextEncoder().encode(need(root, "#pathway-data").textContent ?? ""), sha256, "pathway-data");
  return pageData(root);
}

/** @param {PageData} one @param {PageData} other @returns {boolean} whether the same Python answers for both */
export function sameEdition(one, other) {
  return one.edition_title === other.edition_title && JSON.stringify(one.runtime) === JSON.stringify(other.runtime);
}

/** Have the foot of each printed page say which edition and address it is from. @param {Pick<PageData, "title" | "edition_title">} page @param {string} [address] */
export function setPrintFoot({ title, edition_title }, address = location.origin + location.pathname) {
  const foot = `${title} Edition ${edition_title}. ${address}`;
  document.documentElement.style.setProperty("--print-foot", JSON.stringify(foot));
}
