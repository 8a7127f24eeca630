// @ts-check
/** Documents of this site that the page fetches after it has opened. Nothing of a case is in what is asked for. */
import { answered, check } from "./checked.mjs";
import { watchFor } from "./stall.mjs";
import { pieces } from "./unpacked.mjs";

/** Nothing came, for want of a connection or of a host that answers: it may come another time. */
export class Unreachable extends Error {}

/** @template T @param {Promise<T>} coming @returns {Promise<T>} @throws {Unreachable} when it does not come */
const reached = (coming) => coming.catch((error) => { throw new Unreachable(String(error)); });

/**
 * @param {string | URL} address @param {(response: Response) => Response} accepted gives a response back, or throws
 * @param {RequestPriority} [priority]
 * @returns {Promise<Blob>} @throws {Unreachable} @throws {Error} when it is not accepted
 */
function fetched(address, accepted, priority) {
  const watch = watchFor(new AbortController().signal);
  return watch.attempt(async (signal) => {
    const response = await reached(fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", priority, signal }));
    if (response.status >= 500) throw new Unreachable(String(response.status));
    const { body } = accepted(response);
    return reached(whole(/** @type {import("./unpacked.mjs").Body} */ (body), watch.moved));
  });
}

/** @param {import("./unpacked.mjs").Body} body @param {() => void} moved is called when a piece has arrived @returns {Promise<Blob>} */
async function whole(body, moved) {
  const all = [];
  for await (const piece of pieces(body)) {
    moved();
    all.push(piece);
  }
  return new Blob(all);
}

/** @param {Response} response @returns {Response} the same @throws {Error} when there is no such page */
function there(response) {
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

/** @param {string | URL} address @param {RequestPriority} [priority] @returns {Promise<Document>} the page at that address: parsed, not shown, and not run */
export async function fetchPage(address, priority) {
  return new DOMParser().parseFromString(await (await fetched(address, there, priority)).text(), "text/html");
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
  const bytes = await (await fetched(file, answered, priority)).arrayBuffer();
  return JSON.parse(new TextDecoder().decode(await check(bytes, sha256, file)));
}
