// @ts-check
/** SHA-256 (FIPS 180-4) where the browser offers none: it keeps its own from pages that are not on https. */

/* The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const ROUNDS = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);
/* The same of the square roots of the first 8. */
const BEGIN = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const BLOCK = 64;

/** @param {number} word @param {number} by how many bits @returns {number} */
const turned = (word, by) => (word >>> by) | (word << (32 - by));

/** @param {Uint8Array} bytes @returns {Uint8Array<ArrayBuffer>} the 32 bytes of its hash */
export function sha256(bytes) {
  const state = Int32Array.from(BEGIN);
  const words = new Int32Array(BLOCK);
  const whole = bytes.length - (bytes.length % BLOCK);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += BLOCK) add(state, words, view, at);

  // What is left, a bit that ends it, and the length in bits fill one block or two.
  const end = new DataView(new ArrayBuffer(bytes.length - whole < BLOCK - 8 ? BLOCK : 2 * BLOCK));
  new Uint8Array(end.buffer).set(bytes.subarray(whole));
  end.setUint8(bytes.length - whole, 0x80);
  end.setBigUint64(end.byteLength - 8, 8n * BigInt(bytes.length));
  for (let at = 0; at < end.byteLength; at += BLOCK) add(state, words, end, at);

  const hash = new DataView(new ArrayBuffer(4 * state.length));
  state.forEach((word, place) => hash.setInt32(4 * place, word));
  return new Uint8Array(hash.buffer);
}

/** Work one block into the state. @param {Int32Array} state @param {Int32Array} words scratch @param {DataView} from @param {number} at */
function add(state, words, from, at) {
  for (let n = 0; n < 16; n += 1) words[n] = from.getInt32(at + 4 * n);
  for (let n = 16; n < BLOCK; n += 1) {
    const early = words[n - 15];
    const late = words[n - 2];
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[n] = words[n - 16] + s0 + words[n - 7] + s1;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let n = 0; n < BLOCK; n += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[n] + words[n]) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0;
    d = c; c = b; b = a; a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => { state[place] += word; });
}
