/**
 * Ways out of a document, beside those of channels.mjs, which comes first: through elements, styles, hints and
 * navigation. A worker has none of them. `self.tryDocument(targets, leave)` tries all that leave the document standing
 * and at work, or the one way named `leave` that does not.
 */
"use strict";
(() => {
  const add = (name, attributes, parent = document.body ?? document.documentElement) => {
    const element = Object.assign(document.createElement(name), attributes);
    parent.append(element);
    return element;
  };
  const hint = (rel, more = {}) => (url) => { add("link", { rel, href: url, ...more }); };
  const style = (text) => { add("style", { textContent: text }); };
  const svg = (inside) => { add("div", { innerHTML: `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>` }); };

  const ELEMENTS = {
    image: (url) => { new Image().src = url; },
    image_set: (url) => { add("img", { srcset: `${url} 1x` }); },
    svg_image: (url) => svg(`<image href="${url}"/>`),
    svg_use: (url) => svg(`<use href="${url}#x"/>`),
    svg_filter: (url) => svg(`<filter id="f"><feImage href="${url}"/></filter><rect width="9" height="9" filter="url(#f)"/>`),
    video: (url) => { add("video", { src: url, preload: "auto" }); },
    audio: (url) => { add("audio", { src: url, preload: "auto" }); },
    poster: (url) => { add("video", { poster: url }); },
    script: (url) => { add("script", { src: url }); },
    script_module: (url) => { add("script", { src: url, type: "module" }); },
    speculation: (url) => {
      add("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ urls: [url], eagerness: "immediate" }] }) });
    },
    stylesheet: hint("stylesheet"),
    icon: hint("icon"),
    manifest: hint("manifest"),
    preload: hint("preload", { as: "image" }),
    module_preload: hint("modulepreload"),
    prefetch: hint("prefetch"),
    prerender: hint("prerender"),
    next: hint("next"),
    preconnect: hint("preconnect"),
    dns_prefetch: hint("dns-prefetch"),
    css_import: (url) => style(`@import "${url}";`),
    css_background: (url) => { style(`body, html { background: url("${url}"); }`); },
    css_cursor: (url) => { add("p", { style: `cursor: url("${url}"), auto` }); },
    css_font: (url) => {
      style(`@font-face { font-family: "leak"; src: url("${url}"); }`);
      add("p", { textContent: "text", style: "font-family: leak" });
    },
    frame: (url) => { add("iframe", { src: url }); },
    frame_text: (url) => { add("iframe", { srcdoc: `<img src="${url}">` }); },
    object: (url) => { add("object", { data: url }); },
    embed: (url) => { add("embed", { src: url }); },
    policy_report: (url) => {
      add("iframe", { srcdoc: `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri ${url}"><img src="data:,">` });
    },
    paint_worklet: (url) => CSS.paintWorklet.addModule(url),
    audio_worklet: (url) => new AudioContext().audioWorklet.addModule(url),
    service_worker: (url) => navigator.serviceWorker.register(url),
  };
  const LEAVING = {
    ping: (url) => { add("a", { href: "#", ping: url }).click(); },
    window: (url) => { window.open(url); },
    form_frame: (url) => {
      add("iframe", { name: "into" });
      add("form", { action: url, method: "post", target: "into" }).submit();
    },
    location: (url) => { location.href = url; },
    top: (url) => { window.top.location.href = url; },
    refresh: (url) => { add("meta", { httpEquiv: "refresh", content: `0;url=${url}` }, document.head); },
    link: (url) => { add("a", { href: url }).click(); },
    form: (url) => { add("form", { action: url, method: "get" }).submit(); },
  };

  self.tryDocument = (targets, leave) => {
    const { location: _, ...here } = { ...self.waysOut, ...ELEMENTS };
    return self.tryWaysOut(targets, leave ? { [leave]: LEAVING[leave] } : here);
  };
})();
