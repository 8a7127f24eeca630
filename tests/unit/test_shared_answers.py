"""An answer that goes from one pathway to another by its key means the same there."""

from __future__ import annotations

from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.questions import Question
from tests.browser.routes import walks

OF_THE_PAGE = {"chart", "paper", "pathway", "result", "walk"}


def asked() -> dict[str, dict[str, Question[Any]]]:
    """By the key of each question, what each pathway asks under it."""
    found: dict[str, dict[str, Question[Any]]] = {}
    for pathway in PATHWAYS:
        for walk in walks(pathway):
            for key, step in walk.case.steps.items():
                if isinstance(step.fact, Question):
                    found.setdefault(key, {})[pathway] = step.fact
    return found


def test_two_pathways_that_use_a_key_ask_the_same_question() -> None:
    def shown(one: Question[Any]) -> tuple[object, ...]:
        return type(one), one.text, one.hint, getattr(one, "options", None)

    twins = {key: sorted(where) for key, where in asked().items() if len({*map(shown, where.values())}) > 1}
    assert twins == {}


def test_no_question_takes_the_id_of_a_place_on_the_page() -> None:
    assert not OF_THE_PAGE & asked().keys()
