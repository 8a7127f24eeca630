"""What all ends of this pathway share: the first steps at any front door, and what they do not look at."""

from __future__ import annotations

from dataclasses import replace

from ...engine.advice import Action, Role
from ...shared import teams
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS
from ...shared.common import Common
from ...shared.deadlines import TODAY, by_law

QUICK = "Anything beyond a few quick questions. The next pathway, and the workers who decide, look at the rest."
ON_ASKING = by_law("as soon as there is reason to believe that they may be homeless")
FRONT_DOORS = (teams.CHILDRENS_SERVICES, teams.OUT_OF_HOURS)
ADVOCATES = teams.ADVOCACY
HOUSING = teams.HOUSING
LEAVING_CARE = teams.LEAVING_CARE
TAKE_APPLICATION = Action(
    Role.HOUSING_OFFICER,
    "Take a homelessness application today. Do not ask for papers or for a link with the area first. Where they may be"
    " homeless, eligible and in priority need, give them somewhere to stay while you look into it.",
    ON_ASKING,
    ("HA96 s.183", "HA96 s.184", "HA96 s.188"),
)
OFFER_ADVOCATE = Action(Role.ANY_WORKER, "Offer an independent advocate. Make the first call with them.", TODAY)


_COMMON = Common(
    not_considered=(QUICK, LOCAL_OFFER),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW),
    clauses=("7.2", "7.6"),
    forms=("f1",),
)
outcome = _COMMON.outcome
signpost = replace(_COMMON, straight_on=True).outcome
