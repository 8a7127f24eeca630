"""What a screen reader would say on three walks, by a virtual one: written down in build/spoken/, to be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Person

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
HEARD = ROOT / "build/spoken"
READ = """async (selector) => {
  const { virtual } = await import(new URL("/virtual-screen-reader.js", location.href).href);
  await virtual.start({ container: document.querySelector(selector) });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next(); while ((await virtual.lastSpokenPhrase()) !== first); // after the end it begins anew
  const said = (await virtual.spokenPhraseLog()).slice(0, -1);
  await virtual.stop();
  return said;
}"""
WALKS: dict[str, dict[str, Any]] = {
    "homeless-16-17": {"danger": "no", "tonight": "no", "age_said": "from_16", "status_said": "none", "in_area": "yes"}
    | {"parent_can": "no", "talk": "yes", "choice": "looked_after", "place": "canterbury"},
    "leaving-care-status": {"born": "2009-05-01", "care": "none", "place": "not_sure"},
    "emergency-accommodation": {"age_said": "from_16", "place_offered": "bed_and_breakfast", "place": "worcester_city"},
}


@pytest.fixture
def listener(arrives: Any) -> Person:
    """Somebody who hears the page."""
    person: Person = arrives(viewport={"width": 1280, "height": 900})
    reader = READER.read_text(encoding="utf-8")
    person.page.route(
        "**/virtual-screen-reader.js", lambda route: route.fulfill(body=reader, content_type="text/javascript")
    )
    return person


def heard(person: Person, selector: str) -> list[str]:
    return list(person.page.evaluate(READ, selector))


def note(key: str, parts: dict[str, list[str]]) -> None:
    HEARD.mkdir(parents=True, exist_ok=True)
    text = "".join(f"== {name}\n" + "".join(f"{phrase}\n" for phrase in said) for name, said in parts.items())
    (HEARD / f"{key}.txt").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("key", WALKS)
def test_each_question_is_heard_with_its_answers_and_the_result_with_its_steps(listener: Person, key: str) -> None:
    listener.opens_the_page(key).waits_until_ready()
    parts: dict[str, list[str]] = {}
    while not listener.result.count():
        question = listener.asked()
        legend = listener.question(question).locator("legend").first.inner_text().split("\n")[0].strip()
        said = parts[question] = heard(listener, "#walk")
        assert any(legend in phrase for phrase in said), f"{question} is not heard"
        for answer in listener.question(question).locator("button.choice").all():
            name = re.sub(r"\s+", " ", answer.inner_text().strip())
            assert any(phrase.startswith("button") and name in phrase for phrase in said), f"{question}: {name}"
        assert f"Next question: {legend}" in listener.announced.inner_text() or len(parts) == 1
        by_one_tap = listener.kind(question) == "choice"
        listener.enters(question, WALKS[key].get(question, "not_sure"))
        if not by_one_tap:
            listener.goes_on()
        listener.walk.locator(f"form[data-question]:not([data-question={question}]), .result").first.wait_for()
    answer = listener.result.locator("#result-heading").inner_text().strip()
    said = parts["the result"] = heard(listener, "#walk")
    note(key, parts)
    assert f"heading, {answer}, level 2" in said
    assert answer in listener.announced.inner_text()
    assert listener.focused() == answer
    for step in listener.result.locator("[data-part=now] .task__do").all():
        assert any(step.inner_text().strip() in phrase for phrase in said), step.inner_text()
    for phrase in (phrase for each in parts.values() for phrase in each):
        assert not re.fullmatch(r"(button|link|textbox|checkbox|radio)(, not checked)?", phrase), (
            "a control without a name"
        )
        assert "undefined" not in phrase and "null" not in phrase
