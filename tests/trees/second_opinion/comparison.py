"""The pathway and the second opinion on the same random cases: where they differ, and how many cases fall to each
status and each kind."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.walk import Walk, walk

from .random_lives import OTHERWISE, random_case
from .status import LEAVES_TODAY, PRIVATE_FOSTERING, REVIEW, Opinion, opinion

RARE = 0.01
Found = tuple[str, str, tuple[str, ...]]
NEVER = ("eighteen_first", "end_first", "breaks_only")


@dataclass(frozen=True)
class Difference:
    """One case on which the two differ."""

    kind: str
    says: str
    opinion: tuple[str, ...]
    points: tuple[str, ...]
    case: str

    @property
    def group(self) -> tuple[str, str, tuple[str, ...]]:
        """Differences of one group have one cause, more often than not."""
        return self.kind, self.says, self.opinion


@dataclass
class Report:
    """What a run came to."""

    seed: int
    count: int
    statuses: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)

    @property
    def rare(self) -> list[str]:
        """The statuses and kinds that fewer than one case in a hundred fall to."""
        return [
            f"{name}: {number}"
            for tally in (self.statuses, self.kinds)
            for name, number in tally.items()
            if number < RARE * self.count
        ]

    def __str__(self) -> str:
        lines = [f"{self.count} random cases, seed {self.seed}: {len(self.differences)} differ"]
        for title, tally in (("Status", self.statuses), ("Kind", self.kinds)):
            lines += [f"{title} {name}: {number} ({number / self.count:.1%})" for name, number in tally.most_common()]
        groups = Counter(difference.group for difference in self.differences)
        for group, number in groups.most_common():
            smallest = min((each for each in self.differences if each.group == group), key=lambda each: len(each.case))
            lines += [
                f"{number} x {group[0]}: says {group[1]}; second opinion {', '.join(group[2])}",
                f"    turns on: {'; '.join(smallest.points) or 'nothing open'}",
                f"    {smallest.case}",
            ]
        return "\n".join(lines)


def compare(count: int, seed: int) -> Report:
    """Put so many random cases to both."""
    random, report = Random(seed), Report(seed, count)
    report.statuses.update(dict.fromkeys(STATUSES, 0))
    report.kinds.update(dict.fromkeys(KINDS, 0))
    for _ in range(count):
        answers, as_at = random_case(random)
        here = walk(PATHWAYS["leaving-care-status"].run, answers, as_at)
        second = opinion(answers, as_at)
        says = here.at.key if isinstance(here.at, Outcome) else f"asks {here.at.key}"
        report.statuses[says] += 1
        own = kinds(answers, as_at, second)
        report.kinds.update(own)
        own |= second.statuses
        given = {key: raw for key, raw in answers.items() if OTHERWISE.get(key) != raw}
        case = json.dumps({"as_at": str(as_at), **given})
        for kind, what, other in differences(here, says, second, careful=_careful(answers, own)):
            report.differences.append(Difference(kind, what, other, tuple(sorted(second.points)), case))
    return report


def differences(here: Walk, says: str, second: Opinion, *, careful: bool) -> Iterator[Found]:
    """How the pathway and the second opinion differ on one case: the kind, what the pathway says, the opinion."""
    statuses = tuple(sorted(second.statuses))
    if not isinstance(here.at, Outcome):
        yield "does not end", f"{says} ({here.error and here.error.words})", statuses
    elif says == REVIEW:
        if len(statuses) == 1 and not careful:
            yield "doubts what every reading says", says, statuses
        elif second.floor and not {second.floor, "at_least_care_leaver"} & here.case.duties.keys():
            yield "does not say what is certain", says, statuses
    elif says not in statuses:
        yield "says what no reading says", says, statuses
    elif len(statuses) > 1 and not _in_order(here, says, second):
        yield "says for certain what is open", says, statuses
    elif len(statuses) == 1:
        yield from _days(here, says, second)


def _in_order(here: Walk, says: str, second: Opinion) -> bool:
    """Whether the lower of two statuses may be said: both qualify, what a council did is looked at, or advice is due on
    care outside England in any case, or they leave care on this day."""
    both_qualify = all(status.startswith("qualifying_") for status in second.statuses)
    fostered = PRIVATE_FOSTERING in second.points and says == "qualifying_privately_fostered"
    leaves_today = LEAVES_TODAY in second.points and says in ("eligible", "not_yet_eligible")
    looked_at = REVIEW in second.statuses or "look_at_substance" in here.case.duties
    return both_qualify or fostered or leaves_today or looked_at


def _days(here: Walk, says: str, second: Opinion) -> Iterator[Found]:
    for key, each in second.days.items():
        if key not in ("weeks_complete", f"became_{says}"):
            continue
        known = sorted(day for day in each if day)
        said = here.case.milestones.get(key)
        if key == "weeks_complete" and None in each:
            ahead = here.case.steps["ahead"].branch if "ahead" in here.case.steps else "nothing"
            if known and ahead in ("weeks_first", *NEVER):
                yield "forecast", f"{ahead} for certain", ("depends",)
            elif not known and ahead not in (*NEVER, "not_clear"):
                yield "forecast", ahead, ("never before 18",)
        elif known and said and said[1] != known[0] and not (key == "became_relevant" and said[1] in known):
            yield "milestone", f"{key}, {(said[1] - known[0]).days:+} days", ("the earliest day of any reading",)
        elif known and not said and (known[-1] - known[0]).days < 4 and "back_home" not in here.case.steps:
            yield "milestone", f"{key}, no day", ("a day",)


def _careful(answers: Mapping[str, Any], own: set[str]) -> bool:
    """Whether the pathway may leave more open than the readings: dates known in part; two ways to be a relevant child,
    of which one will do; or 25, on a course of the plan, where it asks no further."""
    two_ways = isinstance(answers["stays"], list) and len(answers["care"]) > 1
    return "known in part" in own or two_ways or "over_25" in own


def kinds(answers: Mapping[str, Any], as_at: date, second: Opinion) -> set[str]:
    """The kinds that a case belongs to."""
    care = answers["care"] if isinstance(answers["care"], list) else []
    home = answers["home"] if isinstance(answers["home"], list) else []
    ends = [entry["end"] for entry in care]
    return {
        name
        for name, holds in {
            "short breaks": any(entry["basis"] == "short_breaks" for entry in care),
            "home in pieces": len(home) > 1,
            "hospital or custody": isinstance(answers["stays"], list),
            "29 February": answers["born"].endswith("-02-29"),
            "planned end": any(len(end) == 10 and end > str(as_at) for end in ends),
            "known in part": any(
                4 < len(day) < 10 or (len(day) == 4 and day != "open")
                for day in (answers["born"], *(entry[end] for entry in (*care, *home) for end in ("start", "end")))
            ),
            "milestone": bool({"became_eligible", "became_relevant"} & set(second.days)),
            "forecast": "weeks_complete" in second.days,
            "in doubt": len(second.statuses) > 1,
            "certain at least in part": bool(second.floor),
        }.items()
        if holds
    }


KINDS = (
    "short breaks",
    "home in pieces",
    "hospital or custody",
    "29 February",
    "planned end",
    "known in part",
    "milestone",
    "forecast",
    "in doubt",
    "certain at least in part",
)
STATUSES = (
    "under_16",
    "eligible",
    "not_yet_eligible",
    "relevant",
    "qualifying_guardianship",
    "qualifying_looked_after",
    "qualifying_voluntary",
    "qualifying_childrens_home",
    "qualifying_health_education",
    "qualifying_privately_fostered",
    "former_relevant",
    "former_relevant_21",
    "former_relevant_education",
    "section_24b",
    "over_25",
    "none_found",
    REVIEW,
)
