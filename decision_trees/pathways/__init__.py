"""The pathways, a package each, and the list of them."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import Any

from ..engine.advice import Outcome, Role
from ..engine.case import Case
from ..engine.walk import Pathway
from ..shared.areas import TURNS
from ..shared.safety import told_before

STATUS = date(2011, 4, 1)
HOMELESSNESS = date(2018, 4, 3)
INFORMATION = date(2018, 5, 25)
"""The first days whose law was checked: those of the Care Leavers Regulations 2010, the Homelessness Reduction Act 2017
and the Data Protection Act 2018."""


def _pathway(
    key: str,
    title: str,
    purpose: str,
    since: date,
    mainly: Role,
    switches: tuple[str, ...],
    turns: tuple[date, ...] = (),
) -> Pathway:
    def run(case: Case) -> Outcome:
        """The function of the same name, imported when it is first walked: a page needs the rules of one pathway."""
        rules = import_module(f".{pathway.package}.pathway", __name__)
        outcome: Outcome = getattr(rules, pathway.package)(case)
        told_before(case, key)
        return outcome

    pathway = Pathway(key, title, purpose, run, since, mainly, switches, turns)
    return pathway


_ALL = (
    _pathway(
        "which-pathway",
        "Which pathway do I need?",
        "Sends anyone who asks for help to the right pathway in under a minute, with the answers already given.",
        HOMELESSNESS,
        Role.ANY_WORKER,
        ("HA96 s.213B",),
    ),
    _pathway(
        "homeless-16-17",
        "Homeless or at risk at 16 or 17: what has to happen?",
        "Puts the questions of the Children Act in their order for a young person of 16 or 17 with no safe"
        " home, and says which duty follows.",
        HOMELESSNESS,
        Role.SOCIAL_WORKER,
        ("HA96 s.213B", "SI 2023/416 offence", "HA96 s.213AA"),
    ),
    _pathway(
        "informed-choice",
        "Has the young person made an informed choice?",
        "Helps to talk through the options with a young person of 16 or 17, and to record a choice that is"
        " really theirs.",
        HOMELESSNESS,
        Role.SOCIAL_WORKER,
        (),
    ),
    _pathway(
        "leaving-care-status",
        "What is this young person's leaving-care status?",
        "Works out from real dates which leaving-care status the law gives a young person, what follows from it,"
        " and which council is responsible.",
        STATUS,
        Role.PERSONAL_ADVISER,
        ("CA89 s.23CZA", "CA89 Sch.2 para.19BA", "CA89 s.23CZB", "CWSA26 s.9", "LASPO12 s.104"),
    ),
    _pathway(
        "emergency-accommodation",
        "Is this emergency accommodation allowed?",
        "Says whether a place offered for tonight may be used, and what has to be in place if it is.",
        HOMELESSNESS,
        Role.OUT_OF_HOURS,
        ("CPP10 reg.27A", "CPP10 reg.27B", "CPP10 reg.27C"),
    ),
    _pathway(
        "planning-a-move",
        "What is next in planning a move from care?",
        "Finds the next step in planning a move from care, and who takes it by when.",
        HOMELESSNESS,
        Role.PERSONAL_ADVISER,
        ("SI 2023/416 offence", "Setting up home allowance"),
    ),
    _pathway(
        "homeless-18-24",
        "Homeless or threatened with homelessness at 18 to 24: what is owed?",
        "Works out what a council owes a young adult who has been in care and is losing a home or has none.",
        HOMELESSNESS,
        Role.HOUSING_OFFICER,
        (
            "HA96 s.213B",
            "HA96 s.189(1)(e)",
            "HA96 s.195A",
            "HA96 s.175(5) private",
            "RRA25",
            "HA88 s.21 private",
            "HA96 s.193(7AA) private",
            "SI 2026/421 reg.3",
            "HA96 s.213AA",
            "CWSA26 s.9",
        ),
    ),
    _pathway(
        "tenancy-at-risk",
        "A home at risk: how is it saved?",
        "Reads the warning signs, says how urgent they are, and who does what to save the home.",
        HOMELESSNESS,
        Role.PERSONAL_ADVISER,
        ("HA96 s.213B", "RRA25", "HA88 s.21 private"),
    ),
    _pathway(
        "which-council",
        "Which council does what?",
        "Says which council acts tonight, which stays responsible for leaving care, and where there is a"
        " local connection.",
        HOMELESSNESS,
        Role.HOUSING_OFFICER,
        ("SI 2025/706",),
        TURNS,
    ),
    _pathway(
        "immigration",
        "What does immigration status change?",
        "Says what immigration status changes for leaving-care and housing help, and what must never be stopped first.",
        HOMELESSNESS,
        Role.PERSONAL_ADVISER,
        (),
    ),
    _pathway(
        "sharing-information",
        "Can we share this?",
        "Helps to decide in a minute what may be shared, on what basis, and what the young person is told.",
        INFORMATION,
        Role.ANY_WORKER,
        ("HA96 s.213B", "DUAA25 s.76", "DPA18 s.164A", "HA96 s.213AA"),
    ),
    _pathway(
        "disagreement",
        "We disagree, or a young person is unhappy: what now?",
        "Finds the right route and the right clock when services disagree or a young person wants to"
        " challenge a decision.",
        HOMELESSNESS,
        Role.PERSONAL_ADVISER,
        ("UKGDPR", "DPA18 s.164A"),
    ),
    _pathway(
        "housing-options",
        "Which housing options fit?",
        "Makes a short list of the homes that fit a young person, best fit first, with what speaks for and"
        " against each.",
        HOMELESSNESS,
        Role.PERSONAL_ADVISER,
        ("SI 2021/546", "SI 2023/416 offence", "SI 2025/706", "RRA25"),
    ),
)
PATHWAYS = {pathway.key: pathway for pathway in _ALL}


def declared(pathway: Pathway) -> Any:
    """The module in which a pathway lists what it can meet. Nothing that a browser runs needs it."""
    return import_module(f".{pathway.package}.declared", __name__)
