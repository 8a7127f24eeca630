"""What a pathway leads to: outcomes and added duties, with who does what, by when and on what authority."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ..law.dates import DAY
from ..law.limit import Limit, NotKnown
from ..law.limit import Source as Source


class Role(Enum):
    """Who acts: a role, never a person. The value is what people call it."""

    SOCIAL_WORKER = "Social worker"
    TEAM_MANAGER = "Children's services team manager"
    FAMILY_WORKER = "Family worker"
    OUT_OF_HOURS = "Out-of-hours duty team"
    PERSONAL_ADVISER = "Personal adviser"
    PA_MANAGER = "Personal adviser's manager"
    HOUSING_OFFICER = "Housing officer"
    HOUSING_LEAD = "Housing lead of the district"
    PROVIDER = "Accommodation provider"
    DIRECTOR = "Director or head of service"
    ADVOCATE = "Independent advocate"
    ANY_WORKER = "Whoever is with the young person"


@dataclass(frozen=True)
class Milestone:
    """A day in the person's life that the law hangs something on, worked out on the way.

    One that is `only_ahead` tells people nothing once it has gone by.
    """

    key: str
    text: str
    only_ahead: bool = False


AS_AT = Milestone("as_at", "The day of the case")
"""For deadlines that run from the day on which the case is looked at."""


@dataclass(frozen=True)
class Deadline:
    """By when. `words` always say it; with `after` it is also a date: that day itself, or the last day of a `limit`
    that runs from it or, with `ahead`, the day that lies the limit before it. An `eve` is the day before that.

    `lasting` says that something holds until then, rather than being due then.
    """

    words: str
    source: Source
    after: Milestone | None = None
    limit: Limit | None = None
    ahead: bool = False
    eve: bool = False
    lasting: bool = False

    def due(self, days: Mapping[str, date]) -> date | None:
        """The last day for it, where the day it runs from is known, and the bank holidays up to it."""
        start = days.get(self.after.key) if self.after else None
        if start is None:
            return None
        if self.limit:
            try:
                start = self.limit.before(start) if self.ahead else self.limit.last_day(start, days[AS_AT.key])
            except NotKnown:
                return None
        return start - DAY if self.eve else start

    @property
    def at_once(self) -> bool:
        """Whether its words say that nothing else comes before it."""
        return self.words.startswith(_AT_ONCE)

    @property
    def today(self) -> bool:
        """Whether its words say that it is done on the day itself."""
        return self.at_once or self.words.startswith(_TODAY)

    @property
    def in_working_days(self) -> bool:
        """Whether working it out takes bank holidays."""
        return bool(self.after and self.limit and (self.limit.working_days or self.limit.on_working_day))


_AT_ONCE = ("at once", "immediately")
_TODAY = ("today", "tonight", "from today", "from the first night", "as soon as th", "on the day")


@dataclass(frozen=True)
class Action:
    """One thing to do. The first sentence of its text says what, in at most twelve words; the rest says how."""

    role: Role
    text: str
    deadline: Deadline
    cites: tuple[str, ...] = ()

    @property
    def do(self) -> str:
        """What to do, without the full stop."""
        return self.text.partition(". ")[0].removesuffix(".")

    @property
    def how(self) -> str:
        """How it is done; "" where nothing more need be said."""
        return self.text.partition(". ")[2]


@dataclass(frozen=True, kw_only=True)
class Advice:
    """What an outcome and an added duty have in common. `cites` are keys of `law.PROVISIONS`, `clauses` numbers of
    protocol clauses, `services` roles of `shared.teams`, and `forms` ids of the forms. A role stands for the services
    that have it in each county or, where the advice is about one county, in `area`, its key. `hand_over` names the
    pathways to go on with, first things first."""

    key: str
    name: str
    plain: str
    actions: tuple[Action, ...]
    cites: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    area: str = ""
    forms: tuple[str, ...] = ()
    hand_over: tuple[str, ...] = ()
    not_considered: tuple[str, ...]
    challenge: tuple[str, ...]


class Confidence(Enum):
    """How firmly a result stands; the value is the label printed beside it."""

    CLEAR = "Clear on these answers"
    DEPENDS = "Depends on what is still open"
    UNSETTLED = "The law on this is not settled: take legal advice"


@dataclass(frozen=True, kw_only=True)
class Outcome(Advice):
    """Where a walk ends. It states a pathway; the named officer decides."""

    confidence: Confidence = Confidence.CLEAR
    straight_on: bool = False
    """Whether a page goes straight on with the first pathway of `hand_over`, where nothing is urgent or to be found out
    first: there is nothing else to read here, and what is to be done is part of the plan there."""


@dataclass(frozen=True, kw_only=True)
class Duty(Advice):
    """Something to do that holds whatever the end, added on the way. What is `urgent` comes before the result."""

    urgent: bool = False


@dataclass(frozen=True, kw_only=True)
class Offer(Duty):
    """One of several ways to go, which rank in the order in which they are added."""
