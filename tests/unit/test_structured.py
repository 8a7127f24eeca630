"""What a page tells search engines of itself is whole, true and harmless."""

from __future__ import annotations

import json

from macros.structured import Place, structured

WAY = [Place("Pathways", "https://example.org/1/pathways/"), Place("A </script> of mine", "https://example.org/1/a/")]


def test_a_pathway_is_a_service_for_the_counties_and_names_no_provider() -> None:
    service, way = json.loads(structured(WAY, "What &amp; how", True))["@graph"]
    assert service["@type"] == "GovernmentService" and service["description"] == "What & how"
    assert [area["name"] for area in service["areaServed"]] == ["Kent", "Worcestershire"]
    assert "provider" not in service
    assert [item["item"] for item in way["itemListElement"]] == [place.address for place in WAY]


def test_a_title_cannot_end_the_script() -> None:
    assert "</script>" not in structured(WAY, "", False)


def test_a_page_at_the_top_that_is_no_pathway_says_nothing() -> None:
    assert structured(WAY[:1], "", False) == ""
