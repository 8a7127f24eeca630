// @ts-check
/** A result, or a form that was filled in, as one file that needs nothing else: made here, saved on this device, sent nowhere. */

/** The file is opened years later, without this site: nothing in it runs or is fetched, and it brings its few rules of style. */
const HEAD = `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c; background: #fff; }
h1, h2, h3, h4, h5 { line-height: 1.25; }
a { color: #00594f; }
dt { font-weight: bold; }
dd { margin: 0 0 .5rem; }
li { margin-bottom: .4rem; }
section, footer { margin-top: 1.5rem; }
.advice > header, .result__find-out { border-left: .4rem solid #00594f; padding-left: 1rem; }
.actions__deadline, .result__step-text { display: block; }
.source { border: 1px solid; border-radius: .6rem; font-size: .8em; padding: 0 .4em; white-space: nowrap; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend { padding: 0; }
.govuk-date-input__item { display: inline-block; margin-right: 1rem; }
legend, .asked, .form__about dt { font-weight: bold; }
.govuk-checkboxes__item .asked, .govuk-radios__item .asked { font-weight: normal; }
.filled { border-left: 3px solid #00594f; margin: .2rem 0 1rem; padding-left: .6rem; white-space: pre-wrap; }
.form__pictures { list-style: none; padding: 0; }
.form__pictures svg { height: 3rem; vertical-align: middle; width: 3rem; }
.result__inside { border-left: 3px solid; margin: .4rem 0; }
svg { max-width: 100%; height: auto; color: #4a4f54; }
svg :is(path, polygon) { stroke-dasharray: 2 3; }
.taken { color: #0b0c0c; }
.taken :is(path, polygon) { stroke-dasharray: none; stroke-width: 2; }
.edge.taken path { stroke-width: 4; }
.row:not(.taken) polygon { stroke-width: 1; }
.row.taken text { font-weight: bold; }
.govuk-visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
</style>`;

/** What can be used on the page only, and a chart that nobody has opened. */
const LEFT_OUT = "button, input[type=checkbox], [hidden], [data-buttons], .result__save-note, .chart__full, .result__chart:not([open])";

/** @param {Element} result the result as shown @param {string} title of the pathway @returns {string} the text of the file */
export function fileText(result, title) {
  const copy = /** @type {HTMLElement} */ (result.cloneNode(true));
  for (const opens of copy.querySelectorAll(".to-settle__first")) opens.replaceWith(opens.lastElementChild ?? "");
  for (const control of copy.querySelectorAll(LEFT_OUT)) control.remove();
  for (const link of copy.querySelectorAll("a[href]")) {
    link.setAttribute("href", /** @type {HTMLAnchorElement} */ (link).href); // whole, because the file has no site around it
    link.removeAttribute("aria-describedby");
  }
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  const heading = page.createElement("h1");
  heading.textContent = title;
  page.body.append(heading, page.importNode(copy, true));
  return `<!doctype html>\n${page.documentElement.outerHTML.replace("<head>", () => `<head>${HEAD}`)}\n`;
}

/** @param {Element} result @param {string} title of the pathway @param {string} pathway its key, which names the file */
export function save(result, title, pathway) {
  saveText(fileText(result, title), `${pathway}-result.html`); // no answer, name or date: others see the names of files
}

/** @param {string} text @param {string} name of the file @param {string} [type] of what it holds */
export function saveText(text, name, type = "text/html") {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
