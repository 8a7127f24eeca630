"""The card of every result: the answer and the first step on the first screen of a phone, and few words open."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from decision_trees import PATHWAYS, wire
from decision_trees.engine.walk import Walk
from tests.browser.conftest import Person
from tests.browser.routes import TODAY, walks

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
MOST_WORDS = 200
MORE_WORDS = {
    "homeless-16-17": 285,
    "homeless-18-24": 265,
    "tenancy-at-risk": 275,
    "housing-options": 250,
    "planning-a-move": 240,
    "immigration": 240,
    "informed-choice": 240,
    "which-council": 240,
    "emergency-accommodation": 215,
    "disagreement": 230,
}
"""Where so much is due on the day itself, for the one who asks, that it takes more words; none of it is folded away."""
MEASURED = """async ([key, reply]) => {
  const from = (name) => import(new URL(`../../app/${name}.mjs`, location.href).href);
  const { addBlocks, useBlocks } = await from("blocks");
  const [{ cardBlock }, { pageData }] = [await from("card"), await from("page")];
  addBlocks(key, await (await fetch("blocks.json")).json(), location.href);
  useBlocks(key);
  const card = cardBlock(reply, pageData(document));
  document.querySelector("#walk [data-place]").replaceChildren(card);
  scrollTo(0, 0);
  const words = card.innerText.trim().split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
  const bottom = (selector) => card.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
  const sizes = [...card.querySelectorAll("p, li, summary, dt, dd, button, a")]
    .filter((one) => one.checkVisibility() && !one.matches(".source, .govuk-visually-hidden"))
    .map((one) => parseFloat(getComputedStyle(one).fontSize));
  return { words, answer: bottom("#result-heading"), first: bottom(".task"), smallest: Math.min(...sizes) };
}"""


def fullest(key: str) -> Iterator[Walk]:
    """A walk to each result of a pathway: of a few, the one with the most duties and the most to find out."""
    found: dict[str, Walk] = {}
    for one in sorted(walks(key), key=lambda one: (len(one.case.duties), len(one.case.to_find_out))):
        found[one.at.key] = one
    yield from found.values()


def reply_of(key: str, walk: Walk) -> dict[str, Any]:
    answers = {**walk.case.answers, "place": "canterbury"}
    asked = {"pathway": key, "answers": answers, "as_at": str(TODAY), "plan": True}
    ring = {"at": "2026-11-27T16:50", "lines": []}
    said: dict[str, Any] = json.loads(wire.reply(json.dumps({"protocol": wire.PROTOCOL, "ring": ring, **asked})))
    return said


@pytest.mark.parametrize("key", PATHWAYS)
def test_every_result_answers_on_the_first_screen_in_few_words_of_a_size_to_read(arrives: Any, key: str) -> None:
    person: Person = arrives(viewport=PHONE)
    person.opens_the_page(key)
    person.walk.locator("form[data-question]").wait_for()
    faults = []
    for walk in fullest(key):
        seen = person.page.evaluate(MEASURED, [key, reply_of(key, walk)])
        if max(seen["answer"], seen["first"]) > PHONE["height"]:
            faults.append(f"{walk.at.key}: the first step ends at {seen['first']:.0f}")
        if seen["words"] > MORE_WORDS.get(key, MOST_WORDS):
            faults.append(f"{walk.at.key}: {seen['words']} words stand open")
        if seen["smallest"] < 16:
            faults.append(f"{walk.at.key}: words of {seen['smallest']} px")
    assert faults == []
