"""Nothing jumps under the finger: neither while a page loads, nor when Python confirms a plan that stands there."""

from __future__ import annotations

from typing import Any

import pytest

from decision_trees import PATHWAYS
from tests.browser.conftest import Person
from tests.browser.faults import with_time
from tests.browser.routes import TODAY
from tests.browser.test_card import LINES, PHONE, fullest, reply_of

pytestmark = pytest.mark.browser

MOST = 0.05
"""Of the screen, as browsers count layout shift."""
WATCHED = """() => {
  globalThis.shifted = 0;
  const watch = ({ value, hadRecentInput }) => { if (!hadRecentInput) globalThis.shifted += value; };
  new PerformanceObserver((list) => list.getEntries().forEach(watch)).observe({ type: "layout-shift", buffered: true });
}"""
CONFIRMED = """async ([key, asked, python]) => {
  const from = (name) => import(new URL(`../../app/${name}.mjs`, location.href).href);
  const [{ addBlocks, useBlocks }, { cardBlock }] = [await from("blocks"), await from("card")];
  const { reply } = await from("closed");
  const [{ putInPlace }, { pageData }] = [await from("in_place"), await from("page")];
  const { openTakenAway } = await from("taken_away/buttons");
  const about = { page: pageData(document), answers: {}, begun: new Map(), announce: () => {} };
  addBlocks(key, await (await fetch("blocks.json")).json(), location.href);
  useBlocks(key);
  const title = (pathway) => pageData(document).pathways.find((each) => each.key === pathway).title;
  const told = reply(new Map([[key, await (await fetch("closed.json")).json()]]), asked, title);
  if (told?.kind !== "outcome") return null;
  const frame = () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const place = document.querySelector("#walk [data-place]");
  const before = cardBlock({ ...told, ring: [] }, pageData(document));
  place.replaceChildren(before);
  openTakenAway(before, { ...told, ring: [] }, { ...about, waits: true });
  scrollTo(0, 0);
  await frame();
  let shifted = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shifted += value; }));
  observer.observe({ type: "layout-shift" });
  const after = cardBlock(python, pageData(document));
  putInPlace(place, after);
  openTakenAway(after, python, { ...about, waits: false });
  await frame();
  await new Promise((passed) => setTimeout(passed, 50));
  observer.disconnect();
  return shifted;
}"""


@pytest.mark.parametrize("key", PATHWAYS)
def test_nothing_jumps_when_python_adds_to_a_plan_what_is_still_to_come(arrives: Any, key: str) -> None:
    person: Person = arrives(viewport=PHONE)
    page = person.opens_the_page(key).waits_until_ready().page  # what a start on a busy machine moves is not the plan's
    ring = page.evaluate(LINES, key)
    shifts = {}
    for one in fullest(key):
        answers = {**one.case.answers, "place": "canterbury"}
        asked = {"pathway": key, "walked": [], "answers": answers, "as_at": str(TODAY)}
        shifts[one.at.key] = page.evaluate(CONFIRMED, [key, asked, reply_of(key, one, ring)])
    print(key, shifts)
    assert {result: shift for result, shift in shifts.items() if shift is not None and shift >= MOST} == {}


@pytest.mark.parametrize("key", PATHWAYS)
def test_nothing_jumps_while_the_page_of_a_pathway_loads(arrives: Any, key: str) -> None:
    person = with_time(arrives(viewport=PHONE))  # on a busy machine the note on a slow start is no jump of the page
    person.page.add_init_script(f"({WATCHED})()")
    person.opens_the_page(key).waits_until_ready()
    shift = person.page.evaluate("globalThis.shifted")
    print(key, shift)
    assert shift < MOST
