"""What a pathway leads to: outcomes and added duties, with who does what, by when and on what authority."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from .dates import add_months


class Role(Enum):
    """Who acts: a role, never a person. The value is what people call it."""

    SOCIAL_WORKER = "Social worker"
    TEAM_MANAGER = "Children's services team manager"
    PERSONAL_ADVISER = "Personal adviser"
    PA_MANAGER = "Personal adviser's manager"
    HOUSING_OFFICER = "Housing officer"
    ADVOCATE = "Independent advocate"
    ANY_WORKER = "Whoever is with the young person"


class Source(Enum):
    """Where a deadline comes from; the value is the label printed beside it."""

    LAW = "law"
    GUIDANCE = "guidance"
    PROTOCOL = "local protocol"
    SUGGESTED = "suggested"


@dataclass(frozen=True)
class Milestone:
    """A day in the person's life that the law hangs something on, worked out on the way.

    One that is `only_ahead` tells people nothing once it has gone by.
    """

    key: str
    text: str
    only_ahead: bool = False


@dataclass(frozen=True)
class Deadline:
    """By when. `words` always say it; with `after` it is also a date: so many months, then days, later.

    `lasting` says that something holds until then, rather than being due then.
    """

    words: str
    source: Source
    after: Milestone | None = None
    months: int = 0
    days: int = 0
    lasting: bool = False

    def due(self, milestones: Mapping[str, date]) -> date | None:
        """The last day for it, where the milestone it runs from is known to the day."""
        start = milestones.get(self.after.key) if self.after else None
        return start and add_months(start, self.months) + timedelta(days=self.days)


@dataclass(frozen=True)
class Action:
    """One thing to do."""

    role: Role
    text: str
    deadline: Deadline
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Advice:
    """What an outcome and an added duty have in common. `cites` are keys of `law.PROVISIONS`,
    `clauses` numbers of protocol clauses, `terms` ids of the glossary."""

    key: str
    name: str
    plain: str
    actions: tuple[Action, ...]
    cites: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    not_considered: tuple[str, ...]
    challenge: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Outcome(Advice):
    """Where a walk ends. It states a pathway; the named officer decides."""

    certain: bool = True


@dataclass(frozen=True, kw_only=True)
class Duty(Advice):
    """Something to do that holds whatever the end, added on the way."""
