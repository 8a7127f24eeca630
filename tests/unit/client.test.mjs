/** The page's way to Python, with a worker that a test plays: what happens when it is late, out of order, or dies. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { gzipSync } from "node:zlib";

const windowEvents = new EventTarget(); // what `pagehide` is sent to, in a page
globalThis.addEventListener = windowEvents.addEventListener.bind(windowEvents);
globalThis.removeEventListener = windowEvents.removeEventListener.bind(windowEvents);
const { LIMITS, startRuntime } = await import("../../pyodide_app/client.mjs");
const { PROTOCOL } = await import("../../pyodide_app/language.mjs");
const { WORDS } = await import("../../pyodide_app/words.mjs");

const PARTS = ["mjs", "asm", "wasm", "stdlib", "trees"];
const SIZE = 50_000;
const FILE = Buffer.alloc(SIZE, 7);
const SHA256 = `sha256-${createHash("sha256").update(FILE).digest("base64")}`;
const LONG = { reply: 60_000, start: 60_000, late: 60_000, restarts: 3 };
const asked = [];
let server, serve;
let site = 0; // each test has a site of its own: a request that a test before gave up may come late

before(async () => {
  server = createServer((request, response) => { asked.push(request.url); serve(request, response); });
  await once(server.listen(0, "127.0.0.1"), "listening");
});
after(() => { server.closeAllConnections(); server.close(); });
beforeEach(() => {
  serve = (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(FILE));
});

/** Start a runtime whose workers the test plays: `workers[n].says(…)`, `workers[n].heard`, `workers[n].dies()`. */
function start(limits = LONG, onState = () => {}) {
  const workers = [];
  const states = [];
  const seal = ({ onMessage, onDeath }) => {
    const worker = {
      heard: [],
      closed: false,
      requests: () => worker.heard.filter((message) => message.request),
      says: (message) => onMessage(typeof message === "string" ? message : JSON.stringify(message)),
      replies: ({ id, request }) =>
        worker.says({ id, reply: JSON.stringify({ protocol: PROTOCOL, kind: "question", echo: JSON.parse(request).n }) }),
      getsReady: (facts = {}) => worker.says({ ready: { protocol: PROTOCOL, pyodide: "9.9.9", python: "3.14", ...facts } }),
      dies: onDeath,
    };
    workers.push(worker);
    return { post: (message) => worker.heard.push(message), close: () => { worker.closed = true; } };
  };
  const files = Object.fromEntries(PARTS.map((part) => [part, { path: `runtime/${part}`, bytes: SIZE, sha256: SHA256 }]));
  site += 1;
  const root = `http://127.0.0.1:${server.address().port}/${site}/`;
  let runtime;
  const hear = (state) => { states.push(state); onState(state, runtime); };
  const manifest = { pyodide: "9.9.9", frame_script_sha256: "sha256-x", files, lock: { packages: {} } };
  runtime = startRuntime({ manifest, root, onState: hear, workerSource: "", seal, limits });
  const filesHere = async (worker) => {
    while (worker.heard.filter(({ part }) => PARTS.includes(part)).length < PARTS.length) await tick();
  };
  return { runtime, workers, states, filesHere, last: () => states.at(-1) };
}
const askedHere = () => asked.filter((url) => url.startsWith(`/${site}/`));
const tick = () => new Promise((resolve) => setTimeout(resolve, 2));

test("all files are asked for at once, under the site's own path, and counted in their unpacked size", async () => {
  const { runtime, workers, states, filesHere } = start();
  await filesHere(workers[0]);
  assert.deepEqual(askedHere().toSorted(), PARTS.map((part) => `/${site}/runtime/${part}`).toSorted());
  const counted = states.filter(({ part }) => part === "files").map(({ loaded }) => loaded);
  assert.equal(counted[0], 0);
  assert.equal(counted.at(-1), PARTS.length * SIZE);
  assert.deepEqual(counted, counted.toSorted((a, b) => a - b));
  assert.equal(states.at(-1).total, PARTS.length * SIZE);
  runtime.stop();
});

test("what is asked before Python is ready is answered when it is", async () => {
  const { runtime, workers, states } = start();
  const reply = runtime.walk({ n: 1 });
  assert.equal(workers[0].requests().length, 0);
  workers[0].says({ step: "rules" });
  workers[0].getsReady();
  assert.deepEqual(states.slice(-2).map(({ state, part }) => part ?? state), ["rules", "ready"]);
  workers[0].replies(workers[0].requests()[0]);
  assert.equal((await reply).echo, 1);
  runtime.stop();
});

test("what is asked the moment Python is ready is asked once", async () => {
  const replies = [];
  const ask = ({ state }, runtime) => { if (state === "ready") replies.push(runtime.walk({ n: 2 })); };
  const { runtime, workers } = start(LONG, ask);
  replies.push(runtime.walk({ n: 1 }));
  workers[0].getsReady();
  assert.deepEqual(workers[0].requests().map(({ request }) => JSON.parse(request).n), [1, 2]);
  for (const request of workers[0].requests()) workers[0].replies(request);
  assert.deepEqual((await Promise.all(replies)).map(({ echo }) => echo), [1, 2]);
  runtime.stop();
});

test("replies that come out of order reach the request they belong to", async () => {
  const { runtime, workers } = start();
  workers[0].getsReady();
  const replies = [1, 2, 3].map((n) => runtime.walk({ n }));
  for (const request of workers[0].requests().toReversed()) workers[0].replies(request);
  assert.deepEqual((await Promise.all(replies)).map(({ echo }) => echo), [1, 2, 3]);
  runtime.stop();
});

test("a reply that comes twice, or to no question, is let go", async () => {
  const { runtime, workers, states } = start();
  workers[0].getsReady();
  const reply = runtime.walk({ n: 1 });
  const [request] = workers[0].requests();
  workers[0].replies(request);
  workers[0].replies(request);
  workers[0].replies({ id: 77, request: "{}" });
  assert.equal((await reply).echo, 1);
  assert.equal(workers.length, 1);
  assert.equal(states.at(-1).state, "ready");
  runtime.stop();
});

test("a worker that dies is replaced, is given the same files without asking for them again, and the question with it",
  async () => {
    const { runtime, workers, last, filesHere } = start();
    await filesHere(workers[0]);
    workers[0].getsReady();
    const reply = runtime.walk({ n: 5 });
    serve = () => assert.fail("there is no connection any more");
    workers[0].dies();
    assert.equal(workers[0].closed, true);
    assert.equal(last().state, "restarting");
    await filesHere(workers[1]);
    workers[0].replies(workers[0].requests()[0]); // too late: it counts as dead
    assert.equal(last().state, "restarting");
    workers[1].getsReady();
    workers[1].replies(workers[1].requests()[0]);
    assert.equal((await reply).echo, 5);
    assert.equal(askedHere().length, PARTS.length);
    runtime.stop();
  });

test("a worker that stays silent is taken for dead", async () => {
  const { runtime, workers } = start({ ...LONG, reply: 20 });
  workers[0].getsReady();
  const reply = runtime.walk({ n: 6 });
  while (workers.length < 2) await tick();
  workers[1].getsReady();
  workers[1].replies(workers[1].requests()[0]);
  assert.equal((await reply).echo, 6);
  runtime.stop();
});

test("a worker that has its files and never gets ready is taken for dead", async () => {
  const { runtime, workers, filesHere } = start({ ...LONG, start: 20 });
  await filesHere(workers[0]);
  while (workers.length < 2) await tick();
  assert.equal(workers[0].closed, true);
  runtime.stop();
});

/** The state in which a runtime says that it takes long, once it does. */
async function lateness(states) {
  for (;;) {
    const late = states.find(({ state }) => state === "late");
    if (late) return late;
    await tick();
  }
}

test("a start that takes long offers a way out, and may still come", async () => {
  const { runtime, workers, states, last } = start({ ...LONG, late: 20 });
  workers[0].says({ step: "start" });
  assert.equal((await lateness(states)).words, WORDS.late);
  workers[0].getsReady();
  assert.equal(last().state, "ready");
  runtime.stop();
});

test("a worker that says no word at all may not be allowed to start: that is what is said", async () => {
  const { runtime, workers, states } = start({ ...LONG, late: 20 });
  assert.equal((await lateness(states)).words, WORDS.notSealed);
  assert.equal(workers[0].closed, false, "it may only be slow");
  runtime.stop();
});

test("no way out is offered once Python is ready, nor after the end", async () => {
  const { runtime, workers, states } = start({ ...LONG, late: 20 });
  workers[0].getsReady();
  await new Promise((resolve) => setTimeout(resolve, 60));
  runtime.stop();
  assert.ok(!states.some(({ state }) => state === "late"));
});

for (const detail of [
  "RangeError: WebAssembly.Memory(): could not allocate memory",
  "RangeError: WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance",
  "RangeError: Array buffer allocation failed",
]) {
  test(`a device without enough memory is told so: ${detail}`, () => {
    const { workers, last } = start();
    for (let n = 0; n <= LIMITS.restarts; n += 1) workers[n].says({ failed: "start", detail });
    assert.deepEqual([last().state, last().words], ["over", WORDS.memory]);
  });
}

for (const [what, message] of [
  ["is not JSON", "{"],
  ["is no message of ours", { hello: 1 }],
  ["says that it failed", { failed: "reply" }],
  ["holds a reply that is not JSON", { id: 1, reply: "<p>" }],
  ["holds a reply of another protocol", { id: 1, reply: JSON.stringify({ protocol: PROTOCOL + 1, kind: "question" }) }],
  ["holds a reply of no kind", { id: 1, reply: JSON.stringify({ protocol: PROTOCOL }) }],
]) {
  test(`a worker whose message ${what} is replaced, and the question asked again`, async () => {
    const { runtime, workers } = start();
    workers[0].getsReady();
    const reply = runtime.walk({ n: 7 });
    workers[0].says(message);
    workers[1].getsReady();
    workers[1].replies(workers[1].requests()[0]);
    assert.equal((await reply).echo, 7);
    runtime.stop();
  });
}

test("after a few deaths in a row it gives up with plain words and the way to the paper version", async () => {
  const { runtime, workers, last } = start();
  const reply = assert.rejects(runtime.walk({ n: 8 }), { message: WORDS.crashed });
  for (let n = 0; n <= LIMITS.restarts; n += 1) workers[n].dies();
  await reply;
  assert.deepEqual([last().state, last().words], ["over", WORDS.crashed]);
  assert.equal(workers.length, LIMITS.restarts + 1);
  await assert.rejects(runtime.walk({ n: 9 }), { message: WORDS.crashed });
});

test("deaths with a reply between them do not add up", async () => {
  const { runtime, workers } = start();
  for (let n = 0; n < 3 * LIMITS.restarts; n += 1) {
    workers[n].getsReady();
    const reply = runtime.walk({ n });
    workers[n].replies(workers[n].requests()[0]);
    assert.equal((await reply).echo, n);
    workers[n].dies();
  }
  runtime.stop();
});

test("rules of another version than the page are refused", () => {
  for (const facts of [{ protocol: PROTOCOL + 1 }, { pyodide: "9.9.8" }]) {
    const { workers, last } = start();
    workers[0].getsReady(facts);
    assert.equal(last().words, WORDS.stale);
    assert.equal(workers[0].closed, true);
  }
});

for (const [what, answer] of [
  ["is not there", (response) => response.writeHead(404).end()],
  ["breaks off", (response) => { response.write("x", () => response.destroy()); }],
]) {
  test(`a file that ${what} ends in words about the connection`, async () => {
    const { workers, last } = await ends(answer);
    assert.equal(last().words, WORDS.download);
    assert.equal(workers[0].closed, true);
  });
}

for (const [what, body] of [
  ["is shorter than it should be", FILE.subarray(1)],
  ["is longer than it should be", Buffer.concat([Buffer.of(7), FILE, FILE])],
  ["has one other byte", Buffer.concat([FILE.subarray(1), Buffer.of(8)])],
]) {
  test(`a file that ${what} ends in words that say so, before anything runs`, async () => {
    const { workers, last } = await ends((response) => response.end(body));
    assert.equal(last().words, WORDS.damaged);
    assert.equal(workers[0].closed, true);
    assert.ok(!workers[0].heard.some(({ part }) => part === "wasm"));
  });
}

test("a proxy that does not let a file through ends in words about the network", async () => {
  const { last } = await ends((response) => response.writeHead(403, { "content-type": "text/html" }).end("<p>No</p>"));
  assert.equal(last().words, WORDS.refused);
});

/** A runtime that has ended, because of how one of its files was answered. */
async function ends(answer) {
  serve = (request, response) => request.url.includes("wasm") ? answer(response) : response.end(FILE);
  const started = start();
  while (started.last().state !== "over") await tick();
  return started;
}

test("without WebAssembly nothing is fetched or started, and the words say so", (context) => {
  const { WebAssembly } = globalThis;
  context.after(() => { globalThis.WebAssembly = WebAssembly; });
  delete globalThis.WebAssembly;
  const { workers, states } = start();
  assert.deepEqual(states.map(({ state, words }) => [state, words]), [["over", WORDS.blocked]]);
  assert.equal(workers.length, 0);
  assert.equal(askedHere().length, 0);
});

test("a policy that forbids WebAssembly counts as a browser without it", (context) => {
  context.mock.method(WebAssembly, "Module", () => { throw new WebAssembly.CompileError("blocked"); });
  assert.equal(start().last().words, WORDS.blocked);
});

test("when the page is left everything is dropped, and nothing is said", async () => {
  const { runtime, workers, states } = start();
  workers[0].getsReady();
  const reply = assert.rejects(runtime.walk({ n: 1 }), { message: WORDS.stopped });
  const said = states.length;
  windowEvents.dispatchEvent(new Event("pagehide"));
  await reply;
  assert.equal(workers[0].closed, true);
  await tick();
  assert.equal(states.length, said);
});

test("a renewed runtime has another worker, which has heard nothing, from the files that are here", async () => {
  const { runtime, workers, filesHere, last } = start();
  await filesHere(workers[0]);
  workers[0].getsReady();
  const lost = runtime.walk({ n: 1 });
  lost.catch(() => {});
  const fetched = askedHere().length;
  runtime.renew();
  await assert.rejects(lost);
  assert.deepEqual([workers[0].closed, workers.length, last().state, last().part], [true, 2, "loading", "start"]);
  await filesHere(workers[1]);
  workers[1].getsReady();
  const reply = runtime.walk({ n: 2 });
  assert.deepEqual(workers[1].requests().map(({ request }) => JSON.parse(request).n), [2]);
  workers[1].replies(workers[1].requests()[0]);
  assert.equal((await reply).echo, 2);
  assert.equal(askedHere().length, fetched, "nothing was fetched again");
  runtime.stop();
});

test("a runtime that has ended is not renewed", async () => {
  const { runtime, workers } = start();
  runtime.stop();
  runtime.renew();
  assert.equal(workers.length, 1);
});
