// @ts-check
/**
 * The page's way to Python: starts the sealed worker, numbers the requests, and starts another worker when one dies.
 *
 * The worker keeps nothing, so a request may be sent again to the next one. Answers live in the page's memory only,
 * and go nowhere but into the seal.
 */
import { fetchFiles, fetchText } from "./download.mjs";
import { webAssemblyWorks, whyNotFetched, whyStopped } from "./failures.mjs";
import { PROTOCOL } from "./language.mjs";
import { openSeal } from "./seal.mjs";
import { WORDS } from "./words.mjs";

/**
 * In milliseconds: one reply once ready; the start of Python once its files are here; and how long it all may take before
 * a way out is offered. Restarts are in a row.
 */
export const LIMITS = { reply: 5000, start: 60000, late: 15000, restarts: 3 };

/** The longest message from a worker that is read. */
const LONGEST = 5_000_000;

/** @typedef {import("./download.mjs").Part} Part */
/**
 * @typedef {object} Manifest what bundle.py writes
 * @property {string} pyodide
 * @property {string} frame_script_sha256
 * @property {string} worker_sha256
 * @property {Record<Part, import("./download.mjs").File>} files
 * @property {object} lock
 */
/**
 * @typedef {object} State
 * @property {"loading" | "late" | "ready" | "restarting" | "over"} state
 * @property {"files" | "start" | "rules"} [part] what is being done while loading
 * @property {number} [loaded] bytes here so far
 * @property {number} [total] bytes in all
 * @property {string} [words] for the person, when late or over
 * @property {string} [detail] for whoever mends it, when the start failed; never holds an answer
 */
/** @typedef {Record<string, any> & { protocol: number, kind: string }} Reply */
/**
 * @typedef {object} Request
 * @property {string} text
 * @property {(reply: Reply) => void} resolve
 * @property {(error: Error) => void} reject
 * @property {ReturnType<typeof setTimeout>} [timer]
 */
/**
 * @typedef {object} Options
 * @property {Manifest} manifest
 * @property {string} root address of the public root, relative to the page
 * @property {(state: State) => void} onState
 * @property {(reply: Reply) => Reply | null} [accept] what it makes of a reply is given on; null where that is none
 * @property {string} [workerSource] for tests: other text for the worker
 * @property {typeof openSeal} [seal] for tests: another way to make a worker
 * @property {typeof LIMITS} [limits] for tests
 */

/** @param {unknown} text @returns {any} what a worker said, or null when it is not the JSON it should be */
function parse(text) {
  try {
    return typeof text === "string" && text.length <= LONGEST ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/**
 * Start Python behind its seal.
 * @param {Options} options
 * @returns {{ walk: (request: object) => Promise<Reply>, renew: () => void, stop: () => void }}
 *   `walk` takes the request of wire.py and may be called at once: the reply comes when Python is ready. It rejects
 *   with words for the person when Python cannot run. `renew` ends the worker, and with it all it has heard, and starts
 *   another from the files that are here. `stop` drops everything.
 */
export function startRuntime({ manifest, root, onState, accept = (reply) => reply, workerSource, seal = openSeal, limits = LIMITS }) {
  /** @type {Map<number, Request>} */
  const pending = new Map();
  const fetching = new AbortController();
  /** @type {import("./seal.mjs").Seal | null} */
  let worker = null;
  /** @type {Map<string, Promise<ArrayBuffer>>} */
  let parts = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let startTimer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let lateTimer;
  let begun = false; // the worker has its text
  let heard = false; // and has said a word
  let ready = false;
  let over = ""; // the words with which it ended
  let restarts = 0;
  let lastId = 0;

  /** @param {string} words @param {string} [detail] */
  function end(words, detail) {
    if (over) return;
    over = words;
    globalThis.removeEventListener?.("pagehide", stop);
    fetching.abort();
    drop();
    parts.clear();
    refuse(words);
    if (words !== WORDS.stopped) onState({ state: "over", words, detail });
  }
  const stop = () => end(WORDS.stopped);

  /** @param {string} words */
  function refuse(words) {
    for (const request of pending.values()) request.reject(new Error(words));
    pending.clear();
  }

  function renew() {
    if (over) return;
    drop();
    refuse(WORDS.stopped);
    restarts = 0;
    onState({ state: "loading", part: "start" });
    begin();
  }

  function drop() {
    ready = false;
    heard = false;
    clearTimeout(startTimer);
    clearTimeout(lateTimer);
    for (const request of pending.values()) clearTimeout(request.timer);
    worker?.close();
    worker = null;
  }

  /** @param {string} [detail] */
  function died(detail) {
    if (over) return;
    drop();
    restarts += 1;
    if (restarts > limits.restarts) return end(whyStopped(detail), detail);
    onState({ state: "restarting" });
    begin();
  }

  function begin() {
    const mine = seal({
      frameHash: manifest.frame_script_sha256,
      workerSource: source,
      onMessage: (text) => { if (mine === worker) hear(parse(text)); }, // a late word of a dead worker is nothing
      onDeath: () => { if (mine === worker) died(); },
    });
    worker = mine;
    lateTimer = setTimeout(() => onState({ state: "late", words: begun && !heard ? WORDS.notSealed : WORDS.late }), limits.late);
    mine.post({ part: "lock", bytes: manifest.lock });
    // Copied, not transferred: the next worker needs them too, and there may be no connection by then.
    for (const [part, bytes] of parts) bytes.then((bytes) => mine === worker && mine.post({ part, bytes }), () => {});
    Promise.all([source, ...parts.values()]).then(() => {
      if (mine === worker && !ready) startTimer = setTimeout(() => died("no word from the worker"), limits.start);
    }, (error) => end(whyNotFetched(error), String(error)));
  }

  /** @param {number} id @param {Request} request */
  function send(id, request) {
    worker?.post({ id, request: request.text });
    request.timer = setTimeout(() => died(), limits.reply);
  }

  /** @param {any} message */
  function hear(message) {
    heard = true;
    if (message?.step) {
      onState({ state: "loading", part: message.step });
    } else if (message?.ready) {
      const { protocol, pyodide } = message.ready;
      if (protocol !== PROTOCOL || pyodide !== manifest.pyodide) return end(WORDS.stale);
      clearTimeout(startTimer);
      clearTimeout(lateTimer);
      ready = true;
      performance.mark("python-ready"); // for dev.py bench
      for (const [id, request] of pending) send(id, request);
      onState({ state: "ready" }); // last, for what it asks is sent at once
    } else if (Number.isInteger(message?.id)) {
      const request = pending.get(message.id);
      if (!request) return;
      const said = parse(message.reply);
      const reply = said?.protocol === PROTOCOL && typeof said.kind === "string" ? accept(said) : null;
      if (!reply) return died();
      restarts = 0;
      clearTimeout(request.timer);
      pending.delete(message.id);
      request.resolve(reply);
    } else {
      died(message?.detail); // it says that it failed, or what it says is not ours
    }
  }

  /** @param {object} request @returns {Promise<Reply>} */
  const walk = (request) => new Promise((resolve, reject) => {
    if (over) return reject(new Error(over));
    const waiting = { text: JSON.stringify(request), resolve, reject };
    pending.set(++lastId, waiting);
    if (ready) send(lastId, waiting);
  });

  if (!webAssemblyWorks()) {
    end(WORDS.blocked);
    return { walk, renew, stop };
  }
  // Nothing of a case may come back with a page that the browser kept in memory.
  globalThis.addEventListener?.("pagehide", stop);
  const source = workerSource === undefined ? fetchText(new URL("./worker.mjs", import.meta.url), manifest.worker_sha256, fetching.signal) : Promise.resolve(workerSource);
  const base = new URL(root, globalThis.document?.baseURI);
  parts = fetchFiles(manifest.files, base, (loaded, total) =>
    onState({ state: "loading", part: "files", loaded, total }), fetching.signal);
  source.then(() => { begun = true; }, () => {});
  begin();
  return { walk, renew, stop };
}
