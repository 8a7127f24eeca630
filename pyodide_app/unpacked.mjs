// @ts-check
/** A body piece by piece; and one that was packed with gzip, unpacked on the way. */

/** @typedef {ReadableStream<Uint8Array<ArrayBuffer>>} Body */

/** @param {Body} body @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>} */
export async function* pieces(body) {
  const reader = body.getReader(); // not every browser can go through a stream by itself
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel().catch(() => {}); // where it broke off, that has been said
  }
}

/**
 * Some hosts say of a file that ends in ".gz" that it was packed on the way, and then the browser has unpacked it.
 * @param {Body} body of such a file @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>}
 */
export async function* unpacked(body) {
  const rest = pieces(body);
  const first = (await rest.next()).value ?? new Uint8Array();
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield first;
    yield* rest;
    return;
  }
  const packed = new ReadableStream({
    start: (to) => to.enqueue(first),
    async pull(to) {
      const { done, value } = await rest.next();
      if (done) to.close();
      else to.enqueue(value);
    },
  });
  yield* pieces(packed.pipeThrough(new DecompressionStream("gzip")));
}
