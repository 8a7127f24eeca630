"""The result of every pathway, as far as axe can see it: once each, for the states of the walk are tested elsewhere."""

from __future__ import annotations

import pytest

from decision_trees import PATHWAYS
from tests.browser.axe import Axe
from tests.browser.conftest import Person
from tests.browser.routes import walks

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("key", PATHWAYS)
def test_no_result_of_a_pathway_has_a_barrier_that_axe_knows(person: Person, key: str) -> None:
    """By its longest walk, with its options, duties and one's own way through the chart."""
    longest = max(walks(key), key=lambda one: (len(one.case.duties), len(one.path)))
    axe = Axe(person)
    person.starts(key).gives(longest.case.answers)
    person.result.wait_for()
    person.opens_the_chart()
    axe.run(key, "#pathway")

    assert axe.found == []
    assert axe.runs == 1
