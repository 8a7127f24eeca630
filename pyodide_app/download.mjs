// @ts-check
/** The runtime's files: asked for all at once, counted as they arrive, and checked against the manifest's sizes. */

/** @typedef {"mjs" | "asm" | "wasm" | "stdlib" | "trees"} Part */
/** @typedef {{ path: string, bytes: number }} File */

/**
 * Fetch one file whose size is known. Sizes are of the file itself: a content-length may be of its compressed form.
 * @param {string} url
 * @param {number} bytes
 * @param {(count: number) => void} onBytes called with the number of bytes in each piece
 * @param {AbortSignal} signal
 * @returns {Promise<ArrayBuffer>}
 */
async function fetchFile(url, bytes, onBytes, signal) {
  const response = await fetch(url, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
  const whole = new Uint8Array(bytes);
  const reader = response.body.getReader();
  let at = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    if (at + piece.value.length > bytes) break;
    whole.set(piece.value, at);
    at += piece.value.length;
    onBytes(piece.value.length);
  }
  if (at !== bytes) throw new Error(`not the size this page was made for: ${url}`);
  return whole.buffer;
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
  return new Map(entries.map(([part, { path, bytes }]) =>
    [part, fetchFile(new URL(path, root).href, bytes, count, signal)]));
}
