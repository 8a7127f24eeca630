// @ts-check
/**
 * Python's side of the seal: the text of a classic worker, which starts Pyodide from posted bytes, takes the network
 * away, and then answers each request with `decision_trees.wire.reply`. It keeps nothing between requests.
 *
 * In: {part, bytes} for each file, {part: "lock", bytes: {...}}, and {id, request} with a JSON text.
 * Out: JSON texts only. {step}, {ready: {protocol, pyodide, python}}, {id, reply} with a JSON text, {failed}.
 */
"use strict";
(() => {
  const scope = /** @type {Record<string, any>} */ (/** @type {unknown} */ (self));

  // Pyodide refuses a classic worker unless this throws; and module workers cannot start in an opaque origin.
  Object.defineProperty(scope, "importScripts", { value: () => { throw new TypeError("refused"); } });

  const HOME = "https://runtime.invalid/"; // never asked: fetch is the shim below
  const FILES = /** @type {Record<string, [string, string]>} */ ({
    "pyodide.asm.wasm": ["wasm", "application/wasm"],
    "python_stdlib.zip": ["stdlib", "application/zip"],
  });

  /** Everything that could reach out, or leave something behind. The frame's policy is the wall; this is a second. */
  const CONNECTIONS = [
    "fetch", "fetchLater", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport",
    "Worker", "SharedWorker", "BroadcastChannel", "FontFace", "indexedDB", "caches",
  ];

  /** @type {Map<string, any>} */
  const parts = new Map();
  /** @type {Map<string, (value: any) => void>} */
  const wanted = new Map();
  /** @param {string} part @returns {Promise<any>} */
  const want = (part) =>
    parts.has(part) ? Promise.resolve(parts.get(part)) : new Promise((resolve) => wanted.set(part, resolve));

  /** @param {BufferSource} bytes */
  async function importModule(bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type: "text/javascript" }));
    try {
      return await import(url);
    } finally {
      URL.revokeObjectURL(url);
    }
  }

  function takeConnectionsAway() {
    for (const name of CONNECTIONS) {
      for (let holder = scope; holder; holder = Object.getPrototypeOf(holder)) delete holder[name];
      Object.defineProperty(scope, name, { value: undefined });
    }
    for (const name of ["debug", "error", "info", "log", "trace", "warn"]) scope.console[name] = () => {};
  }

  /** @param {MessagePort} port */
  async function start(port) {
    /** @param {object} message */
    const say = (message) => port.postMessage(JSON.stringify(message));
    /** @type {((request: string) => string) | null} */
    let reply = null;

    port.onmessage = ({ data }) => {
      if (data.part) {
        parts.set(data.part, data.bytes);
        wanted.get(data.part)?.(data.bytes);
        return;
      }
      try {
        if (!reply) throw new Error("not ready");
        say({ id: data.id, reply: reply(data.request) });
      } catch {
        say({ failed: "reply" }); // the error may hold answers, so it stays here
      }
    };

    try {
      say({ step: "start" });
      scope.fetch = async (/** @type {any} */ from) => {
        const [part, type] = FILES[String(from.url ?? from).slice(HOME.length)] ?? [];
        if (!part) throw new TypeError("refused");
        return new Response(await want(part), { headers: { "content-type": type } });
      };
      const engine = want("asm").then(importModule); // beside the other files, not after them
      const { loadPyodide, version } = await importModule(await want("mjs"));
      const pyodide = await loadPyodide({
        indexURL: HOME,
        packageBaseUrl: HOME,
        lockFileContents: await want("lock"),
        createPyodideModule: async (/** @type {object} */ settings) => (await engine).default(settings),
        stdout: () => {},
        stderr: () => {},
      });

      say({ step: "rules" });
      pyodide.FS.writeFile("/trees.whl", new Uint8Array(await want("trees")));
      takeConnectionsAway();
      pyodide.runPython("import sys; sys.path.insert(0, '/trees.whl')");
      const wire = pyodide.pyimport("decision_trees.wire");
      reply = wire.reply;
      const python = pyodide.runPython("'%d.%d.%d' % sys.version_info[:3]");
      parts.clear();
      say({ ready: { protocol: wire.PROTOCOL, pyodide: version, python } });
    } catch (error) {
      say({ failed: "start", detail: String(error) }); // no answer has been seen yet
    }
  }

  self.onmessage = (event) => {
    self.onmessage = null;
    start(event.ports[0]);
  };
})();
