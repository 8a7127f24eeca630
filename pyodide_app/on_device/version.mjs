// @ts-check
/** Which version of the site is published, and which one a page was answered from. A version is the hash of the list of its files. */

/** The public root: this file stands in <root>/<edition>/app/on_device/. */
export const ROOT = new URL("../../../", import.meta.url);

/** @param {string} version @returns {string} the address of its worker, which is also the name of its cache */
export const named = (version) => new URL(`sw.js?${encodeURIComponent(version)}`, ROOT).href;

/** @param {string} [name] of a cache, or address of a worker @returns {string} the version; "" where it is none of ours */
export const versionIn = (name = "") => name.startsWith(named("")) ? decodeURIComponent(name.slice(named("").length)) : "";

/** @returns {string} the version that this page was answered from; "" when it came from the host */
export const versionOfThisPage = () => versionIn(navigator.serviceWorker?.controller?.scriptURL);

/**
 * @param {string} address @param {RequestCache} cache not the default, which the worker would answer @param {AbortSignal} [signal]
 * @returns {Promise<Response>} from the host, whatever is kept here
 */
export async function fromHost(address, cache, signal) {
  const response = await fetch(address, { cache, signal, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** @returns {Promise<string>} the version that the host has now, "sha256-…" */
export async function publishedVersion() {
  const text = (await (await fromHost(new URL("kept-files.sha256", ROOT).href, "no-cache")).text()).trim();
  if (!/^sha256-[\w+/]{43}=$/.test(text)) throw new Error("no version");
  return text;
}
