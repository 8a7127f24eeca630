// @ts-check
/** Old addresses: what once stood on the page of a pathway now has a document of its own, with the same names in it. */

/** @param {string} hash of an address, "#q-born" @returns {string} where that stands now, relative to the pathway's page; "" where it did not move */
export function movedTo(hash) {
  if (/^#chart-/.test(hash)) return `charts/${hash}`;
  return /^#(paper|q|outcome|offer|duty)-/.test(hash) ? `paper/${hash}` : "";
}
