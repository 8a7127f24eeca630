// @ts-check
/** What the build has written into a pathway's page for the app. */
import { need } from "./blocks.mjs";

/**
 * @typedef {object} PageData
 * @property {string} pathway its key
 * @property {string} title
 * @property {string} edition_title
 * @property {string} root
 * @property {string} since
 * @property {import("./client.mjs").Manifest} runtime
 * @property {import("./walk.mjs").Graph} headstart
 * @property {{ key: string, title: string, address: string }[]} pathways all there are, with the addresses of their pages from this one
 * @property {Record<string, { title: string, url: string }>} provisions
 */

/** @param {ParentNode} root a page of a pathway @returns {PageData} */
export const pageData = (root) => JSON.parse(need(root, "#pathway-data").textContent ?? "");

/** @param {PageData} one @param {PageData} other @returns {boolean} whether the same Python answers for both */
export function sameEdition(one, other) {
  return one.edition_title === other.edition_title && JSON.stringify(one.runtime) === JSON.stringify(other.runtime);
}

/** Have the foot of each printed page say which edition and address it is from. @param {Pick<PageData, "title" | "edition_title">} page @param {string} [address] */
export function setPrintFoot({ title, edition_title }, address = location.origin + location.pathname) {
  const foot = `${title} Edition ${edition_title}. ${address}`;
  document.documentElement.style.setProperty("--print-foot", JSON.stringify(foot));
}
