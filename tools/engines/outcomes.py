"""What became of each way out, in the words of data/engines.yml, and which are known to be open.

`held`: heard without the seal, and not with it. `unheard`: not heard without the seal either, so it shows nothing.
`out over ...`: heard in spite of the seal.
"""

from __future__ import annotations

from tools.engines.ways_out import Tried

HELD, UNHEARD = "held", "unheard"
_LOOKS_UP = {
    "dns_prefetch",
    "preconnect",
    "frame",
    "link",
    "location",
    "refresh",
    "top",
    "form",
    "form_frame",
    "window",
}
KNOWN = {
    "worker": set[str](),
    "frame": {"web_rtc", *_LOOKS_UP},
    "page": {"web_rtc", "web_transport", "ping", *_LOOKS_UP},
}
"""Ways that no policy closes. From the worker there may be none. In the frame runs nothing but the one script that its
policy names by hash, and the page is trusted: what is open there is told, and has to be written down here first."""


def outcomes(place: str, tried: Tried, control: Tried) -> dict[str, str]:
    """For each way what became of it. A page may speak to its own site, so that is not counted there."""
    found = {}
    for way in tried.ways:
        over = [what for what in tried.heard.get(way, []) if (place, what) != ("page", "own")]
        found[way] = f"out over {', '.join(over)}" if over else HELD if control.heard.get(way) else UNHEARD
    return found


def wrong(place: str, found: dict[str, str]) -> list[str]:
    """What is open and not known to be; or that the control heard next to nothing, so that nothing is shown."""
    told = [f"{place}: {way} is {what}" for way, what in found.items() if _is_out(what) and way not in KNOWN[place]]
    live = sum(what != UNHEARD for what in found.values())
    return told if live * 2 > len(found) else [*told, f"{place}: only {live} of {len(found)} ways are heard at all"]


def _is_out(what: str) -> bool:
    return what not in (HELD, UNHEARD)
