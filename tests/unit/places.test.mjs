/** Back and Forward within the page: entries hold numbers only, nothing is shown that is not known, and no step leaves the page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlaces } from "../../pyodide_app/places.mjs";

/** A browser's history, in which going is at once. */
function browser(entries = [null]) {
  let at = entries.length - 1;
  let hear = () => {};
  let number = 0;
  return {
    entries,
    at: () => at,
    follow: () => { entries.splice(++at, entries.length, null); hear({ state: null }); },
    addEventListener: (type, heard) => { hear = heard; },
    chance: () => ++number,
    history: {
      go(by) {
        if (!(at + by in entries)) throw new Error("out of the page");
        at += by;
        hear({ state: entries[at] });
      },
      pushState: (state) => entries.splice(++at, entries.length, state),
      replaceState: (state) => { entries[at] = state; },
    },
  };
}
const question = (at, pathway = "first", walked = []) => ({ pathway, walked, at });
function open(entries) {
  const shows = browser(entries);
  const come = [];
  const places = openPlaces((place) => { come.push(place?.at ?? null); if (place) places.shown(place); }, shows);
  return { shows, come, places };
}

test("each question is an entry, and the browser's Back and Forward come to them again", () => {
  const { shows, come, places } = open();
  for (const key of ["a", "b", "c"]) places.shown(question(key));
  assert.equal(shows.entries.length, 3);
  shows.history.go(-2);
  shows.history.go(1);
  assert.deepEqual(come, ["a", "b"]);
});

test("an entry is a number and nothing else, and no two pages have the same", () => {
  const { shows, places } = open();
  for (const key of ["a", "b"]) places.shown(question(key));
  assert.ok(shows.entries.every((entry) => Number.isSafeInteger(entry)));
  assert.equal(new Set([...shows.entries, ...open([null, null]).shows.entries]).size > 2, true);
});

test("the same question shown twice is one entry", () => {
  const { shows, places } = open();
  places.shown(question("a"));
  places.shown(question("a"));
  assert.equal(shows.entries.length, 1);
  places.shown(question("a", "second", ["first"]));
  assert.equal(shows.entries.length, 2);
});

test("while it is worked out what comes there is one entry, which the question or the result takes", () => {
  const { shows, come, places } = open();
  places.shown(question("a"));
  places.shown(question(""), true);
  places.shown(question("b"));
  assert.equal(shows.entries.length, 2);
  places.shown(question("c"));
  shows.history.go(-1);
  assert.deepEqual(come, ["b"]);
});

test("another answer given after going back drops what came after", () => {
  const { shows, come, places } = open();
  for (const key of ["a", "b", "c"]) places.shown(question(key));
  shows.history.go(-2);
  places.shown(question("d"));
  assert.equal(shows.entries.length, 2);
  shows.history.go(-1);
  shows.history.go(1);
  assert.deepEqual(come, ["a", "a", "d"]);
});

test("the button Back goes back as far as something else was shown, and never out of the page", () => {
  const { shows, come, places } = open();
  places.shown(question("a"));
  assert.deepEqual([places.canGoBack(), places.back()], [false, false]);
  places.shown(question("b"));
  shows.follow(); // a link within the page
  assert.equal(places.canGoBack(), true);
  places.back();
  assert.deepEqual([come, shows.at()], [["a"], 0]);
});

test("a question opened at a result leads back to the result", () => {
  const { come, places } = open();
  for (const key of ["a", "b", "", "a"]) places.shown(question(key));
  places.back();
  assert.deepEqual(come, [""]);
});

test("an entry from before a reload stands for nothing, and leads on from there", () => {
  const { shows, come, places } = open([4711, 4712]);
  places.shown(question("a"));
  places.shown(question("b"));
  shows.history.go(-2);
  assert.deepEqual([come, places.canGoBack()], [[null], false]);
  places.shown(question("a"));
  places.shown(question("b"));
  assert.equal(places.canGoBack(), true);
  assert.ok(shows.entries.every((entry) => entry < 4711 || entry > 4712));
});

test("a case that is cleared is known no more, and the browser stands where the page was opened", async () => {
  const { shows, come, places } = open();
  for (const key of ["a", "b", "c"]) places.shown(question(key));
  await places.forget();
  places.shown(question("a"));
  assert.deepEqual([shows.at(), places.canGoBack(), come], [0, false, []]);
  shows.history.go(1);
  assert.deepEqual(come, [null]);
});
