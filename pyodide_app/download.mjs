// @ts-check
/** The runtime's files: asked for all at once, counted as they arrive, and checked against what the manifest says. */
import { check } from "./checked.mjs";
import { pieces, unpacked } from "./unpacked.mjs";

/** @typedef {"mjs" | "asm" | "wasm" | "stdlib" | "trees"} Part */
/** @typedef {{ path: string, bytes: number, sha256: string }} File */

/** @param {string} url @param {RequestInit} options @returns {Promise<Response & { body: NonNullable<Response["body"]> }>} */
async function ask(url, options) {
  const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", ...options });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
  return /** @type {any} */ (response);
}

/**
 * The body of a file, unpacked. A host that packs nothing is asked for the packed copy beside the file.
 * @param {string} url @param {RequestInit} options
 * @returns {Promise<AsyncIterable<Uint8Array>>}
 */
async function asSmallAsCanBe(url, options) {
  const plain = await ask(url, options);
  // The browser unpacks what a host packs by itself: with brotli smaller than our copy, with gzip as small.
  if (plain.headers.get("content-encoding") || !globalThis.DecompressionStream) return pieces(plain.body);
  await plain.body.cancel();
  return unpacked((await ask(`${url}.gz`, options)).body);
}

/**
 * Sizes are of the file itself: a content-length may be of its compressed form.
 * @param {AsyncIterable<Uint8Array>} body @param {number} bytes
 * @param {(count: number) => void} onBytes called with the number of bytes in each piece
 * @returns {Promise<ArrayBuffer>} what came, as far as there is room; the hash tells whether it is the file
 */
async function gathered(body, bytes, onBytes) {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for await (const piece of body) {
    if (at + piece.length > bytes) break;
    whole.set(piece, at);
    at += piece.length;
    onBytes(piece.length);
  }
  return whole.buffer;
}

/**
 * Fetch one file. What went wrong is tried once more: plain, and past every copy that the browser or somebody on the way
 * has kept.
 * @param {string} url
 * @param {File} file
 * @param {(count: number) => void} onBytes
 * @param {AbortSignal} signal
 * @returns {Promise<ArrayBuffer>}
 * @throws {import("./checked.mjs").Damaged} when it is not as it was published
 */
export async function fetchFile(url, { bytes, sha256 }, onBytes, signal) {
  try {
    return await check(await gathered(await asSmallAsCanBe(url, { signal }), bytes, onBytes), sha256, url);
  } catch {
    signal.throwIfAborted();
    const again = await ask(url, { signal, cache: "reload" });
    return check(await gathered(pieces(again.body), bytes, () => {}), sha256, url);
  }
}

/**
 * Start all fetches.
 * @param {Record<Part, File>} files
 * @param {URL} root the folder that the paths are relative to
 * @param {(loaded: number, total: number) => void} onProgress called at the start and once for each per cent
 * @param {AbortSignal} signal
 * @returns {Map<string, Promise<ArrayBuffer>>} a promise for each part
 */
export function fetchFiles(files, root, onProgress, signal) {
  const entries = Object.entries(files);
  const total = entries.reduce((sum, [, file]) => sum + file.bytes, 0);
  let loaded = 0;
  let shown = 0;
  onProgress(0, total);
  /** @param {number} count */
  const count = (count) => {
    loaded += count;
    const percent = Math.floor((100 * loaded) / total);
    if (percent === shown) return;
    shown = percent;
    onProgress(loaded, total);
  };
  return new Map(entries.map(([part, file]) =>
    [part, fetchFile(new URL(file.path, root).href, file, count, signal)]));
}
