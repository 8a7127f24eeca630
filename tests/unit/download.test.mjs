/** One file of the runtime, from hosts of every kind: the same bytes come of it, as few as can be are sent, or none are used. */
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Damaged, Refused, check } from "../../pyodide_app/checked.mjs";
import { fetchFile } from "../../pyodide_app/download.mjs";
import { sha256 } from "../../pyodide_app/sha256.mjs";
import { watchFor } from "../../pyodide_app/stall.mjs";

const FILE = Buffer.concat([randomBytes(70_000), Buffer.alloc(70_000)]);
const WRONG = Buffer.concat([FILE.subarray(1), Buffer.of(1)]);
const hashed = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
const [plain, packed] = ["/a.wasm", "/a.wasm.gz"];
let server, serve, asked;

before(async () => {
  server = createServer((request, response) => { asked.push(request.url); serve(request.url, response); });
  await once(server.listen(0, "127.0.0.1"), "listening");
});
after(() => { server.closeAllConnections(); server.close(); });
beforeEach(() => { asked = []; });

/** What comes of the file, and how many bytes were counted. */
async function fetched(watch = watchFor(new AbortController().signal)) {
  let counted = 0;
  const url = `http://127.0.0.1:${server.address().port}${plain}`;
  const file = { path: plain, bytes: FILE.length, sha256: hashed(FILE) };
  const bytes = await fetchFile(url, file, (count) => { counted += count; }, watch);
  assert.deepEqual(Buffer.from(bytes), FILE);
  return counted;
}

/** A browser that lacks something, for as long as one test runs. */
function without(context, name) {
  const had = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  context.after(() => Object.defineProperty(globalThis, name, had));
}

/** A host that sends each address the body it has, packed in a way of its own. */
const host = (bodies, headers = {}) => (url, response) =>
  bodies[url] ? response.writeHead(200, headers).end(bodies[url]) : response.writeHead(404).end();

test("a host that packs with brotli is asked for the plain file alone", async () => {
  serve = host({ [plain]: brotliCompressSync(FILE) }, { "content-encoding": "br" });
  assert.equal(await fetched(), FILE.length);
  assert.deepEqual(asked, [plain]);
});

test("a host that packs nothing is asked for the packed copy", async () => {
  serve = host({ [plain]: FILE, [packed]: gzipSync(FILE) });
  assert.equal(await fetched(), FILE.length, "counted as unpacked");
  assert.deepEqual(asked, [plain, packed]);
});

test("a packed copy that the host says it packed on the way is not unpacked twice", async () => {
  serve = (url, response) =>
    url === plain ? response.end(FILE) : response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(FILE));
  await fetched();
  assert.deepEqual(asked, [plain, packed]);
});

test("where the host has no packed copy, or a browser cannot unpack it, the plain file will do", async (context) => {
  serve = host({ [plain]: FILE });
  await fetched();
  assert.deepEqual(asked, [plain, packed, plain]);
  without(context, "DecompressionStream");
  await fetched();
  assert.equal(asked.length, 4);
});

for (const [what, copy] of [
  ["is another file", gzipSync(WRONG)],
  ["is cut short", gzipSync(FILE).subarray(0, 50_000)],
  ["cannot be unpacked", Buffer.concat([gzipSync(FILE).subarray(0, 40), randomBytes(500)])],
  ["is empty", Buffer.alloc(0)],
]) {
  test(`a packed copy that ${what} is not used: the plain file is`, async () => {
    serve = (url, response) => response.end(url === plain ? FILE : copy);
    await fetched();
    assert.deepEqual(asked, [plain, packed, plain]);
  });
}

test("a wrong file that is right when it is asked for again does no harm", async () => {
  serve = (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(asked.length < 2 ? WRONG : FILE));
  await fetched();
});

test("a file that is wrong wherever it is asked for is refused", async () => {
  serve = (_, response) => response.end(WRONG);
  await assert.rejects(fetched(), Damaged);
});

for (const [what, status, body, type] of [
  ["says no to the file", 403, "", "application/octet-stream"],
  ["wants somebody to sign in", 511, "<p>Sign in</p>", "text/html"],
  ["answers with a page of its own", 200, "<p>Not allowed here</p>", "text/html; charset=utf-8"],
]) {
  test(`a proxy that ${what} is told from a damaged file`, async () => {
    serve = (_, response) => response.writeHead(status, { "content-type": type }).end(body);
    await assert.rejects(fetched(), Refused);
  });
}

test("a host that says with a page of its own that there is no such file is no proxy", async () => {
  serve = (_, response) => response.writeHead(404, { "content-type": "text/html" }).end("<p>Not found</p>");
  await assert.rejects(fetched(), (error) => !(error instanceof Refused));
});

/** A host whose line comes to a standstill in the middle of a file, for so many times. */
const standing = (times) => (_, response) => {
  response.writeHead(200, { "content-encoding": "identity" });
  if (asked.length > times) response.end(FILE);
  else response.write(FILE.subarray(0, 50_000));
};

test("a line that comes to a standstill is given up, and the file is asked for once more", async () => {
  serve = standing(1);
  await fetched(watchFor(new AbortController().signal, 500));
  assert.deepEqual(asked, [plain, plain]);
});

test("a line that stands still again has an end", async () => {
  serve = standing(2);
  await assert.rejects(fetched(watchFor(new AbortController().signal, 500)), /nothing arrives/);
  assert.equal(asked.length, 2);
});

test("a file that waits for its turn is not given up while another one moves", async () => {
  const watch = watchFor(new AbortController().signal, 500);
  const moving = setInterval(watch.moved, 20);
  serve = (_, response) => setTimeout(() => response.writeHead(200, { "content-encoding": "identity" }).end(FILE), 1200);
  await fetched(watch);
  clearInterval(moving);
  assert.equal(asked.length, 1);
});

test("what is no longer wanted is not asked for once more", async () => {
  const all = new AbortController();
  serve = () => all.abort();
  await assert.rejects(fetched(watchFor(all.signal)), { name: "AbortError" });
  assert.equal(asked.length, 1);
});

test("what the page has no hash of is refused", async () => {
  await assert.rejects(check(FILE, undefined, "a file"), Damaged);
});

test("where the browser has no hash of its own, as on plain http, ours is the same", async (context) => {
  for (const size of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = new Uint8Array(randomBytes(size));
    assert.deepEqual(Buffer.from(sha256(bytes)), createHash("sha256").update(bytes).digest(), `${size} bytes`);
  }
  without(context, "crypto");
  assert.equal(await check(FILE, hashed(FILE), "a file"), FILE);
  await assert.rejects(check(WRONG, hashed(FILE), "a file"), Damaged);
});
