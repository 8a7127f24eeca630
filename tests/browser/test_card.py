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
TWO_SCREENS = 2 * (PHONE["height"] - 48)
"""Beneath the bar of the theme."""
MOST_WORDS = 200
EXCEPTIONS = {
    "tenancy-at-risk/from_inside": 225,
    "homeless-16-17/own_social_worker": 225,
    "homeless-16-17/home_council": 220,
    "tenancy-at-risk/homeless_now": 215,
    "homeless-16-17/elsewhere": 215,
    "homeless-16-17/decided_against": 215,
    "homeless-18-24/intentionality_open": 210,
    "tenancy-at-risk/safe_first": 210,
    "housing-options/nothing_fits": 205,
    "homeless-18-24/relief": 205,
}
"""Results in which so much is due on the day itself, for the one who asks, that it takes more words than `MOST_WORDS`,
none of which is folded away: eight to eleven steps of one worker. There are ten at most."""
MANY_STEPS, HIGHEST = 4, 1860
"""A card with more steps and options open may take a little more than two screens, in px and in the widest fonts."""
LONG_ANSWER = 65
"""With text twice as large and the widest fonts the last line of the longest answer ends so far below, in px."""
LINES = """async (key) => {
  const from = (name) => import(new URL(`../../app/${name}.mjs`, location.href).href);
  const [{ addBlocks }, { atThisMoment }] = [await from("blocks"), await from("lines")];
  addBlocks(key, await (await fetch("blocks.json")).json(), location.href);
  return atThisMoment(new Date(2026, 10, 27, 16, 50));
}"""
SHOWN = """async ([key, reply]) => {
  const from = (name) => import(new URL(`../../app/${name}.mjs`, location.href).href);
  const { addBlocks, focusOn, useBlocks } = await from("blocks");
  const [{ cardBlock }, { pageData }] = [await from("card"), await from("page")];
  addBlocks(key, await (await fetch("blocks.json")).json(), location.href);
  useBlocks(key);
  const card = cardBlock(reply, pageData(document));
  document.querySelector("#walk [data-place]").replaceChildren(card);
  scrollTo(0, 0);
  const seen = (one) => one.checkVisibility() && !one.closest(".govuk-visually-hidden");
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT, (text) =>
    seen(text.parentElement) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
  const isWord = (word) => /[\\p{L}\\p{N}]/u.test(word);
  let words = 0;
  while (texts.nextNode()) words += texts.currentNode.data.split(/\\s+/).filter(isWord).length;
  const bottom = (selector) => card.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
  const sizes = [...card.querySelectorAll("p, li, summary, dt, dd, button, a")]
    .filter((one) => seen(one) && !one.matches(".source"))
    .map((one) => parseFloat(getComputedStyle(one).fontSize));
  const measured = { words, first: bottom(".task"), smallest: Math.min(...sizes), height: card.offsetHeight };
  measured.steps = [...card.querySelectorAll(".task, [data-list=options] > li")].filter(seen).length;
  focusOn(card.querySelector("#result-heading"));
  return { ...measured, answer: bottom("#result-heading") };
}"""


def fullest(key: str) -> Iterator[Walk]:
    """A walk to each result of a pathway: of a few, the one with the most duties and the most to find out."""
    found: dict[str, Walk] = {}
    for one in sorted(walks(key), key=lambda one: (len(one.case.duties), len(one.case.to_find_out))):
        found[one.at.key] = one
    yield from found.values()


def reply_of(key: str, walk: Walk, ring: dict[str, Any]) -> dict[str, Any]:
    answers = {**walk.case.answers, "place": "canterbury"}
    asked = {"pathway": key, "answers": answers, "as_at": str(TODAY), "plan": True}
    said: dict[str, Any] = json.loads(wire.reply(json.dumps({"protocol": wire.PROTOCOL, "ring": ring, **asked})))
    return said


def at_first_question(arrives: Any, key: str, **settings: Any) -> Person:
    person: Person = arrives(**settings)
    person.opens_the_page(key)
    return person


@pytest.mark.parametrize("key", PATHWAYS)
def test_every_result_answers_on_the_first_screen_in_few_words_of_a_size_to_read(arrives: Any, key: str) -> None:
    page = at_first_question(arrives, key, viewport=PHONE).page
    ring = page.evaluate(LINES, key)
    faults = []
    for walk in fullest(key):
        seen = page.evaluate(SHOWN, [key, reply_of(key, walk, ring)])
        if max(seen["answer"], seen["first"]) > PHONE["height"]:
            faults.append(f"{walk.at.key}: the first step ends at {seen['first']:.0f}")
        if seen["words"] > EXCEPTIONS.get(f"{key}/{walk.at.key}", MOST_WORDS):
            faults.append(f"{walk.at.key}: {seen['words']} words stand open")
        if seen["height"] > (HIGHEST if seen["steps"] > MANY_STEPS else TWO_SCREENS):
            faults.append(f"{walk.at.key}: {seen['height']} px high")
        if seen["smallest"] < 16:
            faults.append(f"{walk.at.key}: words of {seen['smallest']} px")
    assert faults == []


@pytest.mark.parametrize("screen", ["a phone held sideways", "text twice as large"])
def test_the_answer_stands_whole_on_the_first_screen(arrives: Any, screen: str) -> None:
    sideways = screen == "a phone held sideways"
    height = PHONE["width"] if sideways else PHONE["height"]
    viewport = {"width": PHONE["height"], "height": height} if sideways else PHONE
    page = at_first_question(arrives, "homeless-16-17", viewport=viewport).page
    faults = []
    for key in PATHWAYS:
        page.goto(page.url.replace(page.url.rstrip("/").rpartition("/")[2], key))
        page.locator("form[data-question]").wait_for()
        if not sideways:
            page.evaluate('() => { document.documentElement.style.fontSize = "250%"; }')  # the theme has 125%
        for walk in fullest(key):
            seen = page.evaluate(SHOWN, [key, reply_of(key, walk, {"at": "2026-11-27T16:50", "lines": []})])
            if seen["answer"] > height + (LONG_ANSWER if not sideways else 1):
                faults.append(f"{key}/{walk.at.key}: the answer ends at {seen['answer']:.0f}")
    assert faults == []
