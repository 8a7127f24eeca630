"""What all ends of this pathway share: the first steps at any front door, and what they do not look at."""

from __future__ import annotations

from ..advice import Action, Confidence, Outcome, Role
from ..challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS
from ..deadlines import TODAY, by_law, guidance

QUICK = "Anything beyond a few quick questions. The next pathway, and the workers who decide, look at the rest."
CHILD_TODAY = guidance("today")
ON_ASKING = by_law("as soon as there is reason to believe that they may be homeless")
FRONT_DOORS = (
    "kent-childrens-services",
    "worcestershire-childrens-services",
    "kent-emergency-duty-team",
    "worcestershire-emergency-duty-team",
)
ADVOCATES = ("kent-independent-advocacy", "worcestershire-independent-advocacy")
HOUSING = ("kent-housing-options", "worcestershire-housing-options")
LEAVING_CARE = ("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service")
TAKE_APPLICATION = Action(
    Role.HOUSING_OFFICER,
    "Take a homelessness application without asking for papers or for a link with the area first. Where they may be"
    " homeless, eligible and in priority need, give them somewhere to stay while you look into it.",
    ON_ASKING,
    ("HA96 s.183", "HA96 s.184", "HA96 s.188"),
)
OFFER_ADVOCATE = Action(Role.ANY_WORKER, "Offer an independent advocate, and make the first call with them.", TODAY)


def outcome(
    key: str,
    name: str,
    plain: str,
    *actions: Action,
    on: tuple[str, ...] = (),
    cites: tuple[str, ...],
    services: tuple[str, ...] = (),
    clauses: tuple[str, ...] = ("7.2", "7.6"),
    terms: tuple[str, ...] = (),
    forms: tuple[str, ...] = ("f1",),
    confidence: Confidence = Confidence.CLEAR,
) -> Outcome:
    """One end, with the limits and the ways to challenge it that all of them have; `on` is where to go on."""
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
        hand_over=on,
        not_considered=(QUICK, LOCAL_OFFER),
        challenge=(REASONS, ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW),
        confidence=confidence,
    )
