// @ts-check
/** What was fetched is used only if it is, byte for byte, what the build wrote the hash of into the page. */
import { sha256 } from "./sha256.mjs";

/** Something did not arrive as it was published. */
export class Damaged extends Error {}

/** Something between this device and this site does not let a file through, or answers in its place. */
export class Refused extends Error {}

/** How a proxy says no. */
const NO = [401, 403, 451, 511];

/**
 * @template {Response} T
 * @param {T} response to a request for a file that is no page
 * @returns {T} the same @throws {Refused} @throws {Error} when it is no such file
 */
export function answered(response) {
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (NO.includes(response.status) || (response.ok && isPage)) throw new Refused(`${response.status} ${response.url}`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** @param {BufferSource} bytes @returns {Promise<string>} "sha256-…", as in a policy */
async function hashOf(bytes) {
  // Pages that are not on https have no `subtle`.
  const hash = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
    : sha256(bytes instanceof Uint8Array ? bytes : new Uint8Array(/** @type {ArrayBuffer} */ (bytes)));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * @template {BufferSource} T
 * @param {T} bytes @param {string | undefined} wanted their hash; what the page has none of is not taken either
 * @param {string | URL} name for whoever mends it
 * @returns {Promise<T>} the same bytes @throws {Damaged}
 */
export async function check(bytes, wanted, name) {
  if (await hashOf(bytes) !== wanted) throw new Damaged(`not as published: ${name}`);
  return bytes;
}
