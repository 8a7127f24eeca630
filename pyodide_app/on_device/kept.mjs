// @ts-check
/** The whole current edition in a cache of this device, each file as it was published, and the worker that answers from it. */
import { check } from "../checked.mjs";
import { ROOT, fromHost, named, publishedVersion, versionIn } from "./version.mjs";

const LIST = new URL("kept-files.json", ROOT).href;
const TOGETHER = 6; // as many as a browser asks one host for

/** @typedef {{ bytes: number, sha256: string }} File */
/** @typedef {{ edition: string, aliases: string[], bytes: number, files: Record<string, File> }} List addresses are relative to the root */
/** @typedef {{ version: string, text: string, list: List }} Published */

/** Whether this browser can keep a site, on a page that came this way. */
export const canKeep = () => isSecureContext && Boolean(navigator.serviceWorker) && "caches" in globalThis;

/** @returns {Promise<Published>} what the host has now @throws {import("../checked.mjs").Damaged} when the list is not that of its hash */
export async function published() {
  const version = await publishedVersion();
  const bytes = await check(await (await fromHost(LIST, "no-cache")).arrayBuffer(), version, LIST);
  const text = new TextDecoder().decode(bytes);
  return { version, text, list: JSON.parse(text) };
}

/** @returns {Promise<ServiceWorkerRegistration | undefined>} ours: another site may stand above it on the same host */
async function registration() {
  const nearest = await navigator.serviceWorker.getRegistration(ROOT);
  return nearest?.scope === ROOT.href ? nearest : undefined;
}

const ours = async () => (await caches.keys()).filter((name) => versionIn(name));

/** @typedef {{ used: string, next: string, begun: string[] }} Kept versions: in use; waiting for the last page of that to close; not finished. "" for none */
/** @returns {Promise<Kept>} */
export async function kept() {
  const mine = await registration();
  const here = (await ours()).map(versionIn);
  /** @param {(ServiceWorker | null)[]} workers */
  const of = (...workers) => workers.map((worker) => versionIn(worker?.scriptURL)).find((one) => here.includes(one)) ?? "";
  const used = of(mine?.active ?? null);
  const next = of(mine?.waiting ?? null, mine?.installing ?? null);
  return { used, next: next === used ? "" : next, begun: here.filter((one) => one !== used && one !== next) };
}

/** @param {BodyInit} body unpacked @param {Headers} sent what the host says of the file, such as its type and its policy @returns {Response} */
function asKept(body, sent) {
  const headers = new Headers(sent);
  for (const name of ["vary", "content-length"]) headers.delete(name);
  headers.set("content-encoding", "identity"); // so that nobody looks for a packed copy of it
  return new Response(body, { headers });
}

/** @returns {Promise<{ cacheName: string, files: Record<string, File> }[]>} the versions that are here whole, with their files */
async function wholeOnes() {
  const found = (await ours()).map(async (cacheName) => {
    const list = await caches.match(LIST, { cacheName });
    return list ? [{ cacheName, files: /** @type {List} */ (await list.json()).files }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** @param {string} address @param {string} sha256 @param {string | undefined} cacheName where the same file should be @returns {Promise<Response | undefined>} it, if it is */
async function unchanged(address, sha256, cacheName) {
  const here = cacheName && await caches.match(address, { cacheName });
  if (!here) return undefined;
  const bytes = await here.arrayBuffer();
  return check(bytes, sha256, address).then(() => asKept(bytes, here.headers), () => undefined);
}

/** @param {string} address @param {string} sha256 @param {AbortSignal} signal @returns {Promise<Response>} @throws {import("../checked.mjs").Damaged} */
async function fetched(address, sha256, signal) {
  /** @param {RequestCache} cache */
  const ask = async (cache) => {
    const response = await fromHost(address, cache, signal);
    return asKept(await check(await response.arrayBuffer(), sha256, address), response.headers);
  };
  return ask("no-cache").catch(() => {
    signal.throwIfAborted();
    return ask("reload"); // past a copy that was damaged
  });
}

/**
 * Keep a version whole, and then have it used. What is here already is not fetched again.
 * @param {Published} published
 * @param {(bytes: number) => void} onKept called with how many are here so far
 * @param {AbortSignal} signal
 * @throws {import("../checked.mjs").Damaged} when a file is not as it was published
 */
export async function keep({ version, text, list }, onKept, signal) {
  const earlier = await wholeOnes();
  const cache = await caches.open(named(version));
  const files = Object.entries(list.files);
  let bytes = 0;
  const some = async () => {
    for (let next = files.shift(); next; next = files.shift()) {
      signal.throwIfAborted();
      const [path, { sha256, bytes: more }] = next;
      const address = new URL(path, ROOT).href;
      if (!await cache.match(address)) {
        const same = earlier.find(({ files }) => files[path]?.sha256 === sha256)?.cacheName;
        await cache.put(address, await unchanged(address, sha256, same) ?? await fetched(address, sha256, signal));
      }
      onKept(bytes += more);
    }
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, some));
  } finally {
    files.length = 0;
  }
  await cache.put(LIST, asKept(text, new Headers({ "content-type": "application/json" }))); // last: it says that all is here
  await use(version);
}

/** @param {string} version kept whole @returns {Promise<void>} once it is used, or waits until the pages of an earlier one are closed */
async function use(version) {
  const mine = await navigator.serviceWorker.register(named(version), { scope: ROOT.href });
  const worker = mine.installing;
  if (!worker) return;
  await new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "redundant") reject(new Error("not used"));
      if (worker.state === "activated" || (worker.state === "installed" && mine.active)) resolve(null);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Take away what is here of a version that is not used. @param {string} version */
export const drop = (version) => caches.delete(named(version));

/** Take all of it away: the worker and every version. */
export async function removeAll() {
  await (await registration())?.unregister();
  await Promise.all((await ours()).map((name) => caches.delete(name)));
}
