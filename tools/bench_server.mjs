// @ts-check
/**
 * A static server for `dev.py bench`: brotli as a good host sends it, long caching, and a link of a given speed.
 *
 *   node bench_server.mjs FOLDER CACHE        prints its port; an address may begin with /@KBPS,LATENCY/
 *
 * KBPS is the width of one link that all responses share, LATENCY is in milliseconds, once a request.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [folder, cache] = process.argv.slice(2);
const TYPES = /** @type {Record<string, string>} */ ({
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript",
  ".json": "application/json", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".woff2": "font/woff2",
});
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
mkdirSync(cache, { recursive: true });
/** @type {Map<string, Buffer>} */
const packed = new Map();
/** @type {Map<number, number>} when a link of this width is free again */
const free = new Map();

/** @param {string} file */
function pack(file) {
  const known = packed.get(file);
  if (known) return known;
  const body = readFileSync(file);
  const kept = join(cache, `${createHash("sha256").update(body).digest("hex")}.br`);
  if (!existsSync(kept)) writeFileSync(kept, brotliCompressSync(body, BROTLI));
  const small = readFileSync(kept);
  packed.set(file, small);
  return small;
}

/**
 * Send in pieces, each no sooner than the link can carry it.
 * @param {import("node:http").ServerResponse} response @param {Buffer} body @param {number} kbps
 */
function send(response, body, kbps) {
  const PIECE = 4096;
  let at = 0;
  const next = () => {
    if (response.destroyed) return;
    if (at >= body.length) return void response.end();
    const piece = body.subarray(at, at + PIECE);
    at += PIECE;
    const carried = Math.max(free.get(kbps) ?? 0, performance.now()) + (piece.length * 8) / kbps;
    free.set(kbps, carried);
    const go = () => { response.write(piece); next(); };
    const wait = carried - performance.now();
    if (wait > 4) setTimeout(go, wait);
    else setImmediate(go);
  };
  next();
}

const server = createServer((request, response) => {
  let path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
  const link = /^\/@(\d+),(\d+)(\/.*)$/.exec(path);
  const [kbps, latency] = link ? [Number(link[1]), Number(link[2])] : [0, 0];
  path = normalize(link ? link[3] : path);
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  setTimeout(() => {
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const body = pack(file);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": body.length,
      "cache-control": file.endsWith(".html") ? "no-cache" : "public, max-age=31536000, immutable",
    });
    if (kbps) send(response, body, kbps);
    else response.end(body);
  }, latency);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address?.port);
});
process.stdin.on("end", () => process.exit()).resume(); // ends with the bench, however that ends
