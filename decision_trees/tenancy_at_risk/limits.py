"""What no result here looks at, how each can be challenged, and who helps: lines that results and duties share."""

from __future__ import annotations

from ..advice import Action, Duty
from ..challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS, SOLICITOR

HOUSING = ("kent-housing-options", "worcestershire-housing-options")
LEAVING_CARE = ("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service")
NOT_CONSIDERED = (
    "Whether a notice or a claim is valid in law: a housing adviser or a solicitor has to see the papers.",
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
