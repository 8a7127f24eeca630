/** One Python answers for two pages only when the same build made them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sameEdition } from "../../pyodide_app/page.mjs";

const page = (pathway, more = {}) => ({ pathway, title: pathway, edition_title: "0.1", runtime: { files: { trees: { path: "a.whl" } } }, ...more });

test("two pathways of one edition can hand over to each other", () => {
  assert.equal(sameEdition(page("one"), page("two")), true);
});

test("a page of another edition, of other rules or without them is not gone on with", () => {
  assert.equal(sameEdition(page("one"), page("two", { edition_title: "0.2" })), false);
  assert.equal(sameEdition(page("one"), page("two", { runtime: { files: { trees: { path: "b.whl" } } } })), false);
  assert.equal(sameEdition(page("one"), page("two", { runtime: undefined })), false);
});
