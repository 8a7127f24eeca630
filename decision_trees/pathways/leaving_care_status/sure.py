"""Whether something is so on every way to read the facts and the law."""

from __future__ import annotations

from collections.abc import Iterable

from ...engine.questions import Option


class Sure(Option):
    """What all readings say."""

    YES = "Yes"
    NO = "No"
    DOUBT = "Not clear"

    @classmethod
    def of(cls, said: bool) -> Sure:
        """A plain yes or no."""
        return cls.YES if said else cls.NO

    @classmethod
    def agreed(cls, each: Iterable[Sure]) -> Sure:
        """Yes or no where all say so, doubt otherwise."""
        said = set(each)
        return said.pop() if len(said) == 1 else cls.DOUBT

    @classmethod
    def all_of(cls, *each: Sure) -> Sure:
        """Whether several conditions are all met: no if one is not, and in doubt if one is in doubt."""
        return next((sure for sure in (cls.NO, cls.DOUBT) if sure in each), cls.YES)
