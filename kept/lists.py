"""Which boxes of a checklist a pathway cannot tell apart, learned from what it does with them.

Nobody can walk every set of seventeen boxes. But boxes that may stand for each other are one group, and of most groups
it only matters whether none is ticked, one, or more. What is learned so from many sets is held by random walks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Any, TypeAlias

from decision_trees.engine.answers import Checklist
from decision_trees.engine.questions import Raw

Boxes: TypeAlias = frozenset[str]
Seen: TypeAlias = Callable[[Mapping[str, Raw]], object]

CANDIDATES, PROBES = 500, 60
"""Of how many cases, and in how many of them, each set of boxes is tried."""
AMONG = 12
"""How many sets of other boxes two are tried among, beside each of these alone and all of them."""


@dataclass(frozen=True)
class Alike:
    """Boxes in groups, of each of which up to `most` count, and the class of each count: the counts of the groups are
    the digits of a place in `classes`, the first group the slowest; -1 for no box at all. `samples` has boxes for each
    class."""

    groups: tuple[tuple[str, ...], ...]
    most: tuple[int, ...]
    classes: tuple[int, ...]
    samples: tuple[list[str], ...]

    def named(self, ticked: Iterable[object]) -> str:
        """The class of some boxes."""
        boxes, place = {*ticked}, 0
        for group, most in zip(self.groups, self.most, strict=True):
            place = place * (most + 1) + min(len(boxes.intersection(group)), most)
        return str(self.classes[place])


def alike(question: Checklist[Any], probes: list[dict[str, Raw]], seen: Seen, boxes: list[str] | None = None) -> Alike:
    """What a pathway can tell apart of the boxes of a question, at which it looks in the cases `probes`; it looks for
    some `boxes` alone where these are given."""
    return _Learner(question, probes, seen, boxes).learned()


class _Learner:
    def __init__(
        self, question: Checklist[Any], probes: list[dict[str, Raw]], seen: Seen, boxes: list[str] | None
    ) -> None:
        self.key, self.seen_in, self.random = question.key, seen, Random(0)
        self.names: list[str] = [option.key for option in question.options]
        self.told_apart = self.names if boxes is None else boxes
        self.idle = [name for name in self.names if name not in self.told_apart]
        self.known: dict[tuple[int, Boxes], object] = {}
        self.probes = probes if len(probes) <= CANDIDATES else self.random.sample(probes, CANDIDATES)
        self.probes, self.known = self._telling(), {}

    def _telling(self) -> list[dict[str, Raw]]:
        """The cases that tell most apart, one of those that tell the same apart."""
        sets = [*self._among(self.told_apart)]
        found: dict[tuple[object, ...], int] = {}
        for n in range(len(self.probes)):
            each = [self._sees(n, some) for some in sets if some]
            found.setdefault(tuple(map(each.index, each)), n)
        most = sorted(found, key=lambda told: -len({*told}))[:PROBES]
        return [self.probes[found[told]] for told in most]

    def learned(self) -> Alike:
        groups = self._groups()
        most = [self._most(group) for group in groups]
        idle = self.idle + [name for group, count in zip(groups, most, strict=True) if count == 0 for name in group]
        kept = [(tuple(group), count) for group, count in zip(groups, most, strict=True) if count]
        of: dict[object, int] = {}
        classes, samples = list[int](), list[list[str]]()
        for counts in product(*(range(count + 1) for _, count in kept)):
            some = {name for (group, _), n in zip(kept, counts, strict=True) for name in group[:n]} or {*idle[:1]}
            if not some:
                classes.append(-1)
                continue
            whole = tuple(self._sees(n, frozenset(some)) for n in range(len(self.probes)))
            classes.append(of.setdefault(whole, len(of)))
            if len(of) > len(samples):
                samples.append(self._ordered(some))
        return Alike(
            tuple(group for group, _ in kept), tuple(count for _, count in kept), tuple(classes), tuple(samples)
        )

    def _groups(self) -> list[list[str]]:
        groups: list[list[str]] = []
        for name in self.told_apart:
            same = next((group for group in groups if self._may_stand_for(name, group[0])), None)
            if same:
                same.append(name)
            else:
                groups.append([name])
        return groups

    def _may_stand_for(self, one: str, other: str) -> bool:
        rest = [name for name in self.told_apart if name not in (one, other)]
        return all(self._same(some | {one}, some | {other}) for some in self._among(rest))

    def _most(self, group: list[str]) -> int:
        """How many boxes of a group count at most."""
        rest = [name for name in self.told_apart if name not in group]
        among = [*self._among(rest), frozenset(self.idle[:1])]
        for most in range(0 if any(among) else 1, len(group)):
            if all(
                self._same(some | {*group[:most]}, some | {*group[:more]})
                for some in among
                for more in range(most + 1, len(group) + 1)
                if some or most
            ):
                return most
        return len(group)

    def _among(self, rest: list[str]) -> Iterator[Boxes]:
        yield frozenset()
        yield from (frozenset({name}) for name in rest)
        yield frozenset(rest)
        for _ in range(AMONG):
            often = self.random.choice((0.15, 0.3, 0.6))
            yield frozenset(name for name in rest if self.random.random() < often)

    def _same(self, one: Boxes, other: Boxes) -> bool:
        return all(self._sees(n, one) == self._sees(n, other) for n in range(len(self.probes)))

    def _sees(self, n: int, some: Boxes) -> object:
        if (n, some) not in self.known:
            self.known[n, some] = hash(self.seen_in({**self.probes[n], self.key: self._ordered(some)}))
        return self.known[n, some]

    def _ordered(self, some: Iterable[str]) -> list[str]:
        return [name for name in self.names if name in some]
