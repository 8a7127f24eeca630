// @ts-check
/** Documents of this site that the page fetches after it has opened. Nothing of a case is in what is asked for. */
import { check } from "./checked.mjs";

/** How long to wait for one; in milliseconds. */
const LONGEST = 20_000;

/** Nothing came, for want of a connection or of a host that answers: it may come another time. */
export class Unreachable extends Error {}

/**
 * @param {string | URL} address @param {RequestPriority} [priority]
 * @returns {Promise<ArrayBuffer>} @throws {Unreachable} @throws {Error} when the host does not have it
 */
async function fetched(address, priority) {
  try {
    const response = await fetch(address, {
      credentials: "omit", referrerPolicy: "no-referrer", priority, signal: AbortSignal.timeout(LONGEST),
    });
    if (response.ok) return await response.arrayBuffer();
    if (response.status < 500) throw new Error(String(response.status));
    throw new Unreachable(String(response.status));
  } catch (error) {
    throw error instanceof TypeError || error instanceof DOMException ? new Unreachable(String(error)) : error;
  }
}

/** @param {string | URL} address @param {RequestPriority} [priority] @returns {Promise<Document>} the page at that address: parsed, not shown, and not run */
export async function fetchPage(address, priority) {
  return new DOMParser().parseFromString(new TextDecoder().decode(await fetched(address, priority)), "text/html");
}

/**
 * @param {string} address of the page of a pathway @param {string | undefined} sha256 of the file @param {RequestPriority} [priority]
 * @returns {Promise<Record<string, string>>} its blocks, by name @throws {import("./checked.mjs").Damaged}
 */
export const fetchBlocks = (address, sha256, priority) => fetchData(new URL("blocks.json", address), sha256, priority);

/**
 * @param {string} address of the page of a pathway @param {string | undefined} sha256 of the file @param {RequestPriority} [priority]
 * @returns {Promise<import("./tables.mjs").Tables | null>} its tables; null where they cannot be fetched or are not as
 *   they were published, for Python knows all that they do
 */
export const fetchTables = (address, sha256, priority) => fetchData(new URL("closed.json", address), sha256, priority).catch(() => null);

/** @param {URL} file @param {string | undefined} sha256 @param {RequestPriority} [priority] @returns {Promise<any>} */
async function fetchData(file, sha256, priority) {
  return JSON.parse(new TextDecoder().decode(await check(await fetched(file, priority), sha256, file)));
}
