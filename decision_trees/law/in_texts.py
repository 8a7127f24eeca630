"""How pages and data name a period: `{{ limit("review") }}`, and a length of time that is only told of:
`{{ reported("three years", "Case X") }}`."""

from __future__ import annotations

import re

from . import limits, suggested
from .limit import Limit

LIMITS = {
    name.lower(): limit
    for module in (limits, suggested)
    for name, limit in vars(module).items()
    if isinstance(limit, Limit)
}
"""Every period by the key that pages and data name it by."""
_NAMED = re.compile(r"""\{\{ ?limit\((["'])(\w+)\1(?:, ?(["'])(\w+)\3)?\) ?\}\}""")
_REPORTED = re.compile(r"""\{\{ ?reported\((["'])(.+?)\1, ?(["']).+?\3\) ?\}\}""")


def limit(key: str, form: str = "") -> str:
    """A period in words; the forms are those of `Limit`. Raises ValueError for a key or a form that there is not."""
    if key not in LIMITS:
        raise ValueError(f"there is no period {key!r} in decision_trees/law/limits.py or suggested.py")
    return format(LIMITS[key], form)


def reported(words: str, source: str) -> str:
    """A length of time that a source tells of and nothing here runs by, as it is. `source` is a key of
    `law.PROVISIONS` or of data/sources.yml, or says in words who tells it."""
    return words


def spell_out(text: str) -> str:
    """A text with the words of every period that it names. Raises ValueError as `limit` does."""
    text = _NAMED.sub(lambda named: limit(named[2], named[4] or ""), text)
    return _REPORTED.sub(lambda told: told[2], text)
