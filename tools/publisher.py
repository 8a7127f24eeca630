"""What only the publisher can say, in `data/publisher.yml`: who it is, and the address. Their telephone
numbers stand in `data/contacts.yml`."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml


class Publisher(NamedTuple):
    """The publisher's settings; every text may be empty. `review_date` is written in words, and `approver` stays empty
    for as long as no council has approved the protocol."""

    site_url: str
    contact_url: str
    name: str = ""
    page_owner: str = ""
    approver: str = ""
    review_date: str = ""

    def unset(self) -> list[str]:
        """The names of the settings that are still empty."""
        texts = ("name", "page_owner", "review_date", "site_url", "contact_url")
        return [name for name in texts if not getattr(self, name)]


def read(path: Path) -> Publisher:
    """Read the settings. Raises ValueError naming the setting or the area that is not known, or what is no address."""
    given: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    texts = {
        name: str(given.pop(name, "") or "")
        for name in ("site_url", "contact_url", "name", "page_owner", "approver", "review_date")
    }
    if given:
        raise ValueError(f"{path.name}: unknown setting {', '.join(given)}")
    for name in ("site_url", "contact_url"):
        if texts[name] and not texts[name].startswith(("https://", "http://127.0.0.1")):
            raise ValueError(f"{path.name}: {name} must be an address that begins with https://")
    return Publisher(**texts)
