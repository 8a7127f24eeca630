// @ts-check
/** Documents of this site that are fetched when they are needed. Nothing of a case is in what is asked for. */

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

/** @param {string} address of the page of a pathway @returns {Promise<Record<string, string>>} its blocks, by name */
export async function fetchBlocks(address) {
  return (await fetched(new URL("blocks.json", address))).json();
}

/** @param {string} address of the page of a pathway @returns {Promise<import("./tables.mjs").Tables | null>} its tables; null where they cannot be fetched, for Python knows all that they do */
export async function fetchTables(address) {
  return fetched(new URL("closed.json", address)).then((response) => response.json(), () => null).catch(() => null);
}
