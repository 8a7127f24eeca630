"""What a page says of itself to search engines, as JSON-LD: where it stands, and which service a pathway is. Data only:
nothing of it runs. Without a public address nothing is said, as each address has to be whole."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from .counties import COUNTIES, EACH


class Place(NamedTuple):
    """A page by its title and its whole address."""

    title: str
    address: str


def structured(way: Sequence[Place], description: str, pathway: bool) -> str:
    """For a script of data: the way to the page, which is last in it; "" where there is nothing to say. The
    description is that of an attribute of HTML."""
    said: list[dict[str, Any]] = []
    if pathway:
        said.append(
            {
                "@type": "GovernmentService",
                "name": way[-1].title,
                "description": html.unescape(description),
                "serviceType": "Housing of care leavers and homeless young people",
                "areaServed": [{"@type": "AdministrativeArea", "name": COUNTIES[county]} for county in EACH],
                "url": way[-1].address,
            }
        )
    if len(way) > 1:
        listed = [
            {"@type": "ListItem", "position": number, "name": place.title, "item": place.address}
            for number, place in enumerate(way, 1)
        ]
        said.append({"@type": "BreadcrumbList", "itemListElement": listed})
    if not said:
        return ""
    text = json.dumps({"@context": "https://schema.org", "@graph": said}, ensure_ascii=False)
    return text.replace("<", "\\u003c")  # or a title could end the script


def way_to(page: Any, site_url: str) -> list[Place]:
    """The pages on the way to a page of MkDocs, through the first page of each part of the menu that has one."""
    found = [
        Place(section.title, site_url + section.children[0].url)
        for section in reversed(page.ancestors)
        if section.children and getattr(section.children[0], "is_index", False)
    ]
    own = Place(page.title, site_url + page.url)
    return [*(place for place in found if place.address != own.address), own]
