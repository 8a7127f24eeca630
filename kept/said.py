"""What a walk says, in parts that can be said at different times: what several walks say in common, and what one says
beside another."""

from __future__ import annotations

from typing import TypeAlias

CHANNELS = ("steps", "notes", "first", "duties", "find_out", "unsettled", "left_open", "can_add", "end", "law")
"""What a walk says, each a list in its order: `first` are duties put before all others, `end` is the result
and how firmly it stands. Of `law` the last sentence counts."""
Item: TypeAlias = "str | tuple[str | bool, ...]"
Said: TypeAlias = "tuple[tuple[Item, ...] | None, ...]"
"""What is said, by channel; None where that does not matter, as at a question."""
ANYTHING: Said = tuple(None for _ in CHANNELS)


def in_common(each: list[Said]) -> Said:
    """How far all of these say the same, channel by channel."""
    return tuple(_beginning([said for said in channel if said is not None]) for channel in zip(*each, strict=True))


def _beginning(each: list[tuple[Item, ...]]) -> tuple[Item, ...] | None:
    if not each:
        return None
    first = min(each, key=len)
    return first[: next((n for n, item in enumerate(first) if any(one[n] != item for one in each)), len(first))]


def less(said: Said, before: Said) -> Said:
    """The rest of what is said, where its beginning was said before."""
    return tuple(each[len(begun or ()) :] if each else () for each, begun in zip(said, before, strict=True))


def more(base: Said, said: Said) -> Said | None:
    """What is said beside `base`; None where that is not all said too."""
    named = dict(zip(CHANNELS, zip(base, said, strict=True), strict=True))
    extra: dict[str, tuple[Item, ...]] = {"first": ()}
    for channel, (was, now) in named.items():
        before, after = was or (), now or ()
        if channel == "law":
            extra[channel] = after if after != before else ()
        elif channel == "duties" and before and after[-len(before) :] == before:
            extra["first"], extra[channel] = after[: -len(before)], ()
        elif channel != "first" and after[: len(before)] == before:
            extra[channel] = after[len(before) :]
        elif channel != "first":
            return None
    return tuple(extra[channel] for channel in CHANNELS)
