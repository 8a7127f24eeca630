// @ts-check
/** What was fetched is used only if it is, byte for byte, what the build wrote the hash of into the page. */
import { sha256 } from "./sha256.mjs";

/** Something did not arrive as it was published. */
export class Damaged extends Error {}

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
