// @ts-check
/**
 * What is published as `sw.js`: answers the pages of this site from one version that is kept whole on this device.
 *
 * It hears no message and asks for nothing by itself. The version stands in its own address, which is also the name of
 * its cache: another version is another worker, which begins when no page of this one is open. So they never mix.
 */
"use strict";
(() => {
  const worker = /** @type {any} */ (self); // the types of a page know no service worker
  const root = /** @type {string} */ (worker.registration.scope);
  const cacheName = worker.location.href;
  const LIST = "kept-files.json";
  const ASKS_NOTHING = "/about/keep-on-this-device/";
  const SOON = 1000; // milliseconds: Chromium forgets the wish to start that is made while it installs

  /** @param {string} address @returns {Promise<Response | undefined>} */
  const kept = (address) => caches.match(address, { cacheName, ignoreVary: true });

  async function install() {
    if (!await kept(root + LIST)) throw new Error("not whole");
    setTimeout(startIfNothingCanBreak, SOON);
  }

  /** Where the page with the button is all that is open, this version need not wait: that page asks nothing. */
  async function startIfNothingCanBreak() {
    const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    const ours = open.map((/** @type {{ url: string }} */ { url }) => url).filter((/** @type {string} */ url) => url.startsWith(root));
    if (ours.every((/** @type {string} */ url) => new URL(url).pathname.endsWith(ASKS_NOTHING))) await worker.skipWaiting();
  }

  /** The pages of another version are closed by now. */
  async function removeOthers() {
    const ours = new URL("sw.js?", root).href;
    const names = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  /** @param {Request} request @returns {Promise<Response>} */
  async function answer(request) {
    const { origin, pathname } = new URL(request.url);
    const address = origin + pathname.replace(/\/index\.html$/, "/");
    const held = await kept(address);
    if (held) return held;
    try {
      return await fetch(request);
    } catch (error) {
      if (request.mode !== "navigate") throw error;
      return Response.redirect(await instead(address));
    }
  }

  /** @param {string} address of a page that is not kept @returns {Promise<string>} of the one to show while there is no connection */
  async function instead(address) {
    if (await kept(`${address}/`)) return `${address}/`;
    const { edition, aliases } = await (await kept(root + LIST))?.json() ?? { aliases: [] };
    const alias = aliases.find((/** @type {string} */ alias) => address.startsWith(root + alias));
    const same = alias && root + edition + address.slice((root + alias).length);
    return same && await kept(same) ? same : `${root}not-kept.html`;
  }

  worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(install()));
  worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(removeOthers()));
  worker.addEventListener("fetch", (/** @type {any} */ event) => {
    const { method, url, destination, cache } = /** @type {Request} */ (event.request);
    if (method !== "GET" || !url.startsWith(root)) return;
    if (destination === "" && cache !== "default") return; // a script asks past every copy
    event.respondWith(answer(event.request));
  });
})();
