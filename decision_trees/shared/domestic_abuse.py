"""What comes first where somebody is not safe from another person at home: one duty for all pathways. Housing Act 1996
ss.177, 189(1)(e), 198(2)."""

from __future__ import annotations

from ..engine.advice import Action, Duty, Role
from . import teams
from .challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS, SOLICITOR
from .deadlines import TODAY, by_law

DOMESTIC_ABUSE = Duty(
    key="domestic_abuse",
    name="Domestic abuse or other violence: safety first",
    plain="Nobody has to stay in a home, or go back to one, where violence or domestic abuse is likely: in law that is"
    " to be homeless, with or without a tenancy. Nobody is sent to a district where they would be at risk. The word of"
    " the young person is enough to start.",
    actions=(
        Action(
            Role.ANY_WORKER,
            "Speak with them alone about their safety. Ask where and from whom they are not safe, and keep"
            " the new address from that person.",
            TODAY,
            ("HA96 s.177",),
        ),
        Action(
            Role.HOUSING_OFFICER,
            "Treat them as homeless at once. To be homeless because of domestic abuse gives priority need by itself"
            " (section 189(1)(e)); after other violence or threats, ask whether they are vulnerable.",
            by_law("at once"),
            ("HA96 s.177", "HA96 s.189(1)(e)", "PNO02 art.6"),
        ),
        Action(
            Role.HOUSING_OFFICER,
            "Find a place outside the area of risk, if they want that. Ask a domestic abuse service to support them.",
            TODAY,
            ("HA96 s.198(2)",),
        ),
    ),
    cites=("HA96 s.177", "HA96 s.189(1)(e)", "HA96 s.198(2)"),
    clauses=("24.20", "25.21"),
    services=(teams.DOMESTIC_ABUSE,),
    hand_over=("emergency-accommodation", "which-council"),
    not_considered=("What family and criminal law can do, such as an order that keeps somebody away.", LOCAL_OFFER),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR),
    urgent=True,
)
