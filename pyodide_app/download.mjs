// @ts-check
/** The runtime's files: asked for all at once, counted as they arrive, and checked against what the manifest says. */
import { answered, check } from "./checked.mjs";
import { watchFor } from "./stall.mjs";
import { pieces, unpacked } from "./unpacked.mjs";

/** @typedef {"mjs" | "asm" | "wasm" | "stdlib" | "trees"} Part */
/** @typedef {{ path: string, bytes: number, sha256: string }} File */

/** @param {string | URL} url @param {RequestInit} options @returns {Promise<Response & { body: NonNullable<Response["body"]> }>} */
async function ask(url, options) {
  const response = answered(await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", ...options }));
  if (!response.body) throw new Error(`nothing in ${url}`);
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
 * Fetch one file. What went wrong or came to a standstill is tried once more: plain, and past every copy that the browser
 * or somebody on the way has kept.
 * @param {string} url
 * @param {File} file
 * @param {(count: number) => void} onBytes
 * @param {import("./stall.mjs").Watch} watch
 * @returns {Promise<ArrayBuffer>}
 * @throws {import("./checked.mjs").Damaged} when it is not as it was published
 */
export async function fetchFile(url, { bytes, sha256 }, onBytes, watch) {
  /** @param {number} count */
  const counted = (count) => {
    watch.moved();
    onBytes(count);
  };
  try {
    const whole = watch.attempt(async (signal) => gathered(await asSmallAsCanBe(url, { signal }), bytes, counted));
    return await check(await whole, sha256, url);
  } catch {
    const again = watch.attempt(async (signal) =>
      gathered(pieces((await ask(url, { signal, cache: "reload" })).body), bytes, watch.moved));
    return check(await again, sha256, url);
  }
}

/** @param {URL} url of a small file @param {string} sha256 @param {AbortSignal} signal @returns {Promise<string>} its text */
export async function fetchText(url, sha256, signal) {
  return new TextDecoder().decode(await check(await (await ask(url, { signal })).arrayBuffer(), sha256, url));
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
  const watch = watchFor(signal);
  /** @param {number} count */
  const count = (count) => {
    loaded += count;
    const percent = Math.floor((100 * loaded) / total);
    if (percent === shown) return;
    shown = percent;
    onProgress(loaded, total);
  };
  return new Map(entries.map(([part, file]) =>
    [part, fetchFile(new URL(file.path, root).href, file, count, watch)]));
}
