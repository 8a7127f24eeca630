// @ts-check
/** Documents of this site that are fetched when they are needed. Nothing of a case is in what is asked for. */
import { check } from "./checked.mjs";

/** How long to wait for one; in milliseconds. */
const LONGEST = 20_000;

/** @param {string | URL} address @returns {Promise<Response>} @throws {Error} when it cannot be fetched */
async function fetched(address) {
  const response = await fetch(address, {
    credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(LONGEST),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

/** @param {string | URL} address @returns {Promise<Document>} the page at that address: parsed, not shown, and not run */
export async function fetchPage(address) {
  return new DOMParser().parseFromString(await (await fetched(address)).text(), "text/html");
}

/**
 * @param {string} address of the page of a pathway @param {string | undefined} sha256 of the file
 * @returns {Promise<Record<string, string>>} its blocks, by name @throws {import("./checked.mjs").Damaged}
 */
export const fetchBlocks = (address, sha256) => fetchData(new URL("blocks.json", address), sha256);

/**
 * @param {string} address of the page of a pathway @param {string | undefined} sha256 of the file
 * @returns {Promise<import("./tables.mjs").Tables | null>} its tables; null where they cannot be fetched or are not as
 *   they were published, for Python knows all that they do
 */
export const fetchTables = (address, sha256) => fetchData(new URL("closed.json", address), sha256).catch(() => null);

/** @param {URL} file @param {string | undefined} sha256 @returns {Promise<any>} */
async function fetchData(file, sha256) {
  return JSON.parse(new TextDecoder().decode(await check(await (await fetched(file)).arrayBuffer(), sha256, file)));
}
