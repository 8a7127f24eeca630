// @ts-check
/**
 * The seal: a hidden frame of its own origin, with a policy that allows no connection, holding the one worker
 * in which Python runs. Bytes and requests go in over one port, text comes out of it, nothing else.
 *
 * Why a frame: a page's own policy does not bind a worker started from an address, and a worker of the page's
 * origin could still write to this site's log. Why a worker inside it: navigation, links, images and WebRTC are
 * not merely forbidden there, they do not exist.
 */

/**
 * The frame's only script; the frame's policy names it by hash. bundle.py reads this text and writes its hash
 * into the manifest, so it may hold no backtick, dollar sign or backslash.
 */
export const FRAME_SCRIPT = `
addEventListener("message", (event) => {
  const { source, port } = event.data;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  worker.onerror = (error) => { error.preventDefault(); parent.postMessage("down", "*"); };
  worker.onmessageerror = () => parent.postMessage("down", "*");
  worker.postMessage(0, [port]);
}, { once: true });
parent.postMessage("up", "*");
`;

/** @param {string} hash the frame script's, as a policy writes it: "sha256-…" */
function framePolicy(hash) {
  return "default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'; " +
    `script-src '${hash}' 'wasm-unsafe-eval' blob:; worker-src blob:`;
}

/**
 * @typedef {object} SealOptions
 * @property {string} frameHash "sha256-…" of FRAME_SCRIPT, from the manifest
 * @property {Promise<string>} workerSource the text of a classic worker
 * @property {(text: unknown) => void} onMessage called with whatever the worker says; only text is ever expected
 * @property {() => void} onDeath called when the worker or the way to it breaks
 */
/**
 * @typedef {object} Seal
 * @property {(message: object) => void} post send to the worker; kept in order until the worker is there
 * @property {() => void} close end the worker and everything it holds
 */

/**
 * Make a sealed worker.
 * @param {SealOptions} options
 * @returns {Seal}
 */
export function openSeal({ frameHash, workerSource, onMessage, onDeath }) {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.hidden = true;
  frame.title = "Python, without a connection";
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${framePolicy(frameHash)}">` +
    `<script>${FRAME_SCRIPT}</script>`;

  const channel = new MessageChannel();
  channel.port1.onmessage = (event) => onMessage(event.data);
  channel.port1.onmessageerror = () => onDeath();

  /** @param {MessageEvent} event */
  const hear = (event) => {
    if (event.source !== frame.contentWindow) return;
    if (event.data === "down") onDeath();
    if (event.data === "up") workerSource.then(start, () => {}); // who asked for the source says that it failed
  };
  /** @param {string} source */
  const start = (source) => {
    // The frame has an opaque origin, which no target origin but "*" can name; what goes is code, not answers.
    frame.contentWindow?.postMessage({ source, port: channel.port2 }, "*", [channel.port2]);
  };
  window.addEventListener("message", hear);
  document.body.append(frame);

  return {
    post: (message) => channel.port1.postMessage(message),
    close: () => {
      window.removeEventListener("message", hear);
      channel.port1.close();
      frame.remove(); // ends its worker too
    },
  };
}
