"""What only the publisher can say, in `data/publisher.yml`: the address and the contacts."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml


class Contact(NamedTuple):
    """The out-of-hours team of one area. `link` may be empty."""

    area: str
    words: str
    link: str


class Publisher(NamedTuple):
    """The publisher's settings; every text may be empty. `review_date` is written in words, and `approver` stays empty
    for as long as no council has approved the protocol."""

    site_url: str
    contact_url: str
    out_of_hours: tuple[Contact, ...]
    name: str = ""
    page_owner: str = ""
    approver: str = ""
    review_date: str = ""

    def unset(self) -> list[str]:
        """The names of the settings that are still empty."""
        texts = ("name", "page_owner", "review_date", "site_url", "contact_url")
        empty = [name for name in texts if not getattr(self, name)]
        return empty + [f"out_of_hours.{contact.area}" for contact in self.out_of_hours if not contact.words]


def read(path: Path) -> Publisher:
    """Read the settings. Raises ValueError naming the setting that is not known or not text."""
    given: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    teams: dict[str, dict[str, Any]] = given.pop("out_of_hours", None) or {}
    texts = {
        name: str(given.pop(name, "") or "")
        for name in ("site_url", "contact_url", "name", "page_owner", "approver", "review_date")
    }
    if given:
        raise ValueError(f"{path.name}: unknown setting {', '.join(given)}")
    for name in ("site_url", "contact_url"):
        if texts[name] and not texts[name].startswith(("https://", "http://127.0.0.1")):
            raise ValueError(f"{path.name}: {name} must be an address that begins with https://")
    contacts = tuple(
        Contact(area, str(team.get("words") or ""), str(team.get("link") or "")) for area, team in teams.items()
    )
    return Publisher(out_of_hours=contacts, **texts)
