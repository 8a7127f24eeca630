"""Discrimination and human rights, as grounds of a challenge. Equality Act 2010; Human Rights Act 1998."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import DISCRIMINATION, HUMAN_RIGHTS, JUDICIAL_REVIEW
from ...law.suggested import TIME_LIMITS_ASKED
from ...shared.deadlines import SOON, by_law, within
from ...shared.teams import ADVOCACY, LEGAL_AID
from .outcomes import OFFER_ADVOCATE, outcome

EQUALITY = outcome(
    "equality",
    "Discrimination or a basic right: a ground of its own",
    "A council, and nearly every landlord and provider, may not treat somebody worse for who they are, and has to make"
    " fair changes for a disability. A council also has to keep to human rights. This can be said in a review, in a"
    " complaint and in court. It stops no other clock: if there is a decision, use its route as well. We did not read"
    " the words of the two Acts.",
    Action(
        Role.ADVOCATE,
        "Write down with the young person what was done. Add who was treated better, and what would have been"
        " fair. Say it in the request for a review or in the complaint itself.",
        SOON,
        ("EqA10 s.29", "EqA10 s.149", "HRA98 s.6"),
    ),
    Action(
        Role.ANY_WORKER,
        "Ring a solicitor with them about the time limits. These go on while a complaint is looked into.",
        within(TIME_LIMITS_ASKED, after=AS_AT),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Note the last day for each kind of claim. There is one for discrimination, one for human rights, and"
        " one for judicial review, which has to be prompt.",
        by_law(f"{DISCRIMINATION}, {HUMAN_RIGHTS}, and at most {JUDICIAL_REVIEW}"),
        ("EqA10 s.118", "HRA98 s.7", "CPR 54.5"),
    ),
    OFFER_ADVOCATE,
    cites=("EqA10 s.29", "EqA10 s.118", "EqA10 s.149", "HRA98 s.6", "HRA98 s.7", "CPR 54.5"),
    clauses=("29.2", "29.24"),
    services=(LEGAL_AID, ADVOCACY),
)
