"""What the outcomes and duties of one pathway have in common, said once: limits, challenge, and what stands unless
one of them names its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from ..engine.advice import Action, Confidence, Duty, Offer, Outcome
from .challenge import remedies


class Own(TypedDict, total=False):
    """What one outcome or duty has of its own; see `engine.advice.Advice`."""

    clauses: tuple[str, ...]
    services: tuple[str, ...]
    area: str
    forms: tuple[str, ...]
    hand_over: tuple[str, ...]
    not_considered: tuple[str, ...]
    challenge: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Common:
    """What holds for all advice of a pathway.

    What one did not consider comes before `not_considered`, its own ways to challenge it after `challenge`: of all
    these, and of what the law it cites adds, those that exist. `services_before` and `services_after` stand round its
    services. All else holds where it names none.
    """

    not_considered: tuple[str, ...]
    challenge: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    hand_over: tuple[str, ...] = ()
    services_before: tuple[str, ...] = ()
    services_after: tuple[str, ...] = ()
    confidence: Confidence = Confidence.CLEAR
    straight_on: bool = False

    def outcome(
        self,
        key: str,
        name: str,
        plain: str,
        *actions: Action,
        cites: tuple[str, ...],
        confidence: Confidence | None = None,
        **own: Unpack[Own],
    ) -> Outcome:
        """An end of the pathway."""
        return Outcome(
            key=key,
            name=name,
            plain=plain,
            actions=actions,
            cites=cites,
            confidence=confidence or self.confidence,
            straight_on=self.straight_on,
            **self._with(own, actions, cites),
        )

    def duty(
        self,
        key: str,
        name: str,
        plain: str,
        *actions: Action,
        cites: tuple[str, ...],
        urgent: bool = False,
        **own: Unpack[Own],
    ) -> Duty:
        """A duty that is added on the way."""
        return Duty(
            key=key,
            name=name,
            plain=plain,
            actions=actions,
            cites=cites,
            urgent=urgent,
            **self._with(own, actions, cites),
        )

    def offer(
        self, key: str, name: str, plain: str, *actions: Action, cites: tuple[str, ...], **own: Unpack[Own]
    ) -> Offer:
        """One of several ways to go."""
        return Offer(key=key, name=name, plain=plain, actions=actions, cites=cites, **self._with(own, actions, cites))

    def _with(self, own: Own, actions: tuple[Action, ...], cites: tuple[str, ...]) -> dict[str, Any]:
        law = (*cites, *(cite for action in actions for cite in action.cites))
        services = own.get("services", self.services)
        return {
            "clauses": self.clauses,
            "forms": self.forms,
            "hand_over": self.hand_over,
            **own,
            "services": (*self.services_before, *services, *self.services_after),
            "not_considered": (*own.get("not_considered", ()), *self.not_considered),
            "challenge": remedies((*self.challenge, *own.get("challenge", ())), law),
        }
