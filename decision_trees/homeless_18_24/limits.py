"""What no result here looks at, how each can be challenged, and who helps: lines that results and duties share."""

from __future__ import annotations

from ..advice import Action, Confidence, Duty, Outcome
from ..challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS, SOLICITOR

HOUSING = ("kent-housing-options", "worcestershire-housing-options")
LEAVING_CARE = ("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service")
LEAVING_CARE_HELP = ("CA89 s.23C(4)", "CA89 s.23CZB", "CA89 s.24A")
"""Help to 21 for a former relevant child; from 21 on request; and for someone who only qualifies."""
ADVOCACY = ("kent-independent-advocacy", "worcestershire-independent-advocacy")
NOT_CONSIDERED = (
    "Whether a particular home or offer is suitable for them.",
    "The housing register, which is separate from homelessness help.",
    LOCAL_OFFER,
)
CHALLENGE = (REASONS, HOUSING_REVIEW, ADVOCATE_AND_COMPLAINT, SOLICITOR)


def duty(
    key: str,
    name: str,
    plain: str,
    *actions: Action,
    cites: tuple[str, ...],
    clauses: tuple[str, ...],
    terms: tuple[str, ...] = (),
    services: tuple[str, ...] = (),
    hand_over: tuple[str, ...] = (),
    urgent: bool = False,
) -> Duty:
    """A duty with the limits and the routes of challenge that all of them share here."""
    return Duty(
        key=key,
        name=name,
        plain=plain,
        actions=actions,
        cites=cites,
        clauses=clauses,
        terms=terms,
        services=services,
        hand_over=hand_over,
        urgent=urgent,
        not_considered=NOT_CONSIDERED,
        challenge=CHALLENGE,
    )


def outcome(
    key: str,
    name: str,
    plain: str,
    *actions: Action,
    cites: tuple[str, ...],
    clauses: tuple[str, ...],
    terms: tuple[str, ...] = (),
    services: tuple[str, ...] = (*HOUSING, *LEAVING_CARE),
    forms: tuple[str, ...] = ("f7",),
    hand_over: tuple[str, ...] = ("which-council", "disagreement"),
    not_considered: tuple[str, ...] = (),
    confidence: Confidence = Confidence.CLEAR,
) -> Outcome:
    """A result with the limits and the routes of challenge that all of them share here."""
    return Outcome(
        key=key,
        name=name,
        plain=plain,
        actions=actions,
        cites=cites,
        clauses=clauses,
        terms=terms,
        services=services,
        forms=forms,
        hand_over=hand_over,
        not_considered=(*not_considered, *NOT_CONSIDERED),
        challenge=CHALLENGE,
        confidence=confidence,
    )
