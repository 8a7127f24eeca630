/**
 * Ways out of a worker, for the test of the seal: put before the text of worker.mjs, so that they hold on to everything
 * the worker later takes away. Each is tried against each target, in whose address WAY stands for its name; servers in
 * the test write down what arrives. Ways out of a document are in channels_of_documents.mjs.
 */
"use strict";
(() => {
  const held = {};
  for (let holder = self; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (/^(fetch|fetchLater|XMLHttp|Web|Event|Worker|Shared|Broadcast|Font|indexedDB|caches|importScripts)/.test(name)) {
        try { held[name] ??= self[name]; } catch { /* some getters refuse */ }
      }
    }
  }
  // The second wall may not be put up: it is the policy that is tried here.
  const define = Object.defineProperty;
  Object.defineProperty = (object, name, how) =>
    object === self && name !== "importScripts" ? object : define(object, name, how);
  const { importScripts } = held;

  const script = (url) => `${url}&type=text/javascript`;
  const source = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const dataUrl = (text) => `data:text/javascript,${encodeURIComponent(text)}`;
  const fetching = (url) => `fetch(${JSON.stringify(url)})`;
  const WAYS = {
    fetch: (url) => fetch(url),
    fetch_post: (url) => fetch(url, { mode: "no-cors", method: "POST", body: "answers" }),
    fetch_keepalive: (url) => fetch(url, { keepalive: true, mode: "no-cors", method: "POST", body: "answers" }),
    fetch_later: (url) => { fetchLater(url, { activateAfter: 0 }); },
    xhr: (url) => { const request = new XMLHttpRequest(); request.open("GET", url); request.send(); },
    xhr_sync: (url) => { const request = new XMLHttpRequest(); request.open("GET", url, false); request.send(); },
    websocket: (url) => { new WebSocket(url.replace(/^http/, "ws")); },
    websocket_stream: (url) => { new WebSocketStream(url.replace(/^http/, "ws")); },
    event_source: (url) => { new EventSource(url); },
    web_transport: (url) => { new WebTransport(url.replace(/^http:/, "https:")); },
    import: (url) => import(script(url)),
    import_scripts: (url) => importScripts.call(self, script(url)),
    import_scripts_data: (url) => importScripts.call(self, dataUrl(fetching(url))),
    worker: (url) => { new Worker(script(url)); },
    worker_module: (url) => { new Worker(script(url), { type: "module" }); },
    worker_blob_import: (url) => { new Worker(source(`import(${JSON.stringify(script(url))})`), { type: "module" }); },
    worker_blob_fetch: (url) => { new Worker(source(fetching(url))); },
    worker_data_fetch: (url) => { new Worker(dataUrl(fetching(url))); },
    shared_worker: (url) => { new SharedWorker(script(url)); },
    font: (url) => { const face = new FontFace("x", `url("${url}")`); self.fonts.add(face); return face.load(); },
    cache: async (url) => (await caches.open("x")).add(url),
    wasm_streaming: (url) => WebAssembly.compileStreaming(fetch(url)),
    eval_fetch: (url) => (0, eval)(fetching(url)),
    new_function_fetch: (url) => new Function(fetching(url))(),
    beacon: (url) => { if (!navigator.sendBeacon(url, "answers")) throw new Error("refused"); },
    location: (url) => { location.href = url; },
    web_rtc: (url) => {
      const { hostname, port } = new URL(url);
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${hostname}:${port}` }] });
      peer.createDataChannel("x");
      return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
  };

  /** What could keep an answer on the machine, or pass it to another page: each says what became of it. */
  const STORES = {
    indexed_db: () => new Promise((resolve, reject) => {
      const request = indexedDB.open("x");
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    }),
    caches: async () => {
      const cache = await caches.open("x");
      await cache.put("https://x.invalid/", new Response("answers"));
      if (!await cache.match("https://x.invalid/")) throw new Error("not kept");
    },
    files: () => navigator.storage.getDirectory(),
    locks: () => navigator.locks.request("x", () => 1),
    cookies: () => cookieStore.set("x", "answers"),
  };

  const waiting = (promise) =>
    Promise.race([promise, new Promise((_, reject) => setTimeout(reject, 1000, new Error("no answer")))]);

  self.waysOut = WAYS;
  /** Once the worker has taken them away: Python, too, looks for them by name. */
  self.giveBack = () => {
    for (const [name, value] of Object.entries(held)) if (name !== "importScripts") self[name] = value;
  };
  self.tryWaysOut = async (targets, ways = WAYS) => {
    const tried = {};
    for (const [way, go] of Object.entries(ways)) {
      tried[way] = [];
      self.trying = way; // for whoever asks why it does not end
      for (const [target, base] of Object.entries(targets)) {
        try {
          const gone = go(`${base.replace("WAY", way.replaceAll("_", "-"))}/x/${way}/${target}?case=answers`);
          Promise.resolve(gone).catch(() => {});
          tried[way].push("tried");
        } catch (error) {
          tried[way].push(String(error).slice(0, 80));
        }
        await new Promise((resolve) => setTimeout(resolve, 20)); // or a fast loop drowns the browser
      }
    }
    return JSON.stringify(tried);
  };
  self.tryStores = async () => {
    const kept = [];
    for (const [store, keep] of Object.entries(STORES)) {
      await waiting(Promise.resolve().then(keep)).then(() => kept.push(store), () => {});
    }
    return JSON.stringify(kept);
  };
})();
