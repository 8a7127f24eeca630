"""What was wrong with a talk about options, each named by itself. Children Act 1989 s.20(6); Mental Capacity Act 2005
ss.1 to 3."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.suggested import OTHER_KIND_FOUND
from ...shared.deadlines import PROMPTLY, TODAY, suggested, within
from .advice import duty

_BEFORE_THE_NEXT_TALK = suggested("before the next talk")

NOT_ALL_EXPLAINED = duty(
    "not_all_explained",
    "Not all of it was explained",
    "They can choose only between ways that they have heard about.",
    Action(Role.SOCIAL_WORKER, "Explain what is missing. Use the leaflet.", _BEFORE_THE_NEXT_TALK, ("CA89 s.20(6)",)),
    cites=("CA89 s.20(6)", "CPP10 reg.40"),
    clauses=("11.3", "11.28"),
)
NO_RANGE = duty(
    "no_range",
    "No real range of homes was on offer",
    "A kind of home that they are known not to want, or one kind only, is not an offer.",
    Action(
        Role.TEAM_MANAGER,
        "Find a second kind of home, one that they might want.",
        within(OTHER_KIND_FOUND, after=AS_AT),
        ("CA89 s.20(6)", "CA89 s.22C"),
    ),
    cites=("CA89 s.20(6)", "CA89 s.22C"),
    clauses=("11.4", "11.21", "11.28"),
)
NOT_UNDERSTOOD = duty(
    "not_understood",
    "It was not clear to them",
    "If they cannot say it in their own words, it was not explained well enough.",
    Action(
        Role.SOCIAL_WORKER, "Explain the choice another way, in short steps.", _BEFORE_THE_NEXT_TALK, ("CA89 s.20(6)",)
    ),
    cites=("CA89 s.20(6)", "G1617"),
    clauses=("11.6", "11.28"),
)
PUSHED = duty(
    "pushed",
    "Something pushed them one way",
    "Cost, what is free tonight, a worker or a parent may not steer the choice.",
    Action(
        Role.TEAM_MANAGER,
        "Ask them alone, or through the advocate, who said what. Keep whoever pushed out of the next talk.",
        PROMPTLY,
        ("CA89 s.20(6)",),
    ),
    cites=("CA89 s.20(6)", "OFG25"),
    clauses=("10.12", "11.7", "11.28"),
)
DOUBT_ABOUT_CAPACITY = duty(
    "doubt_about_capacity",
    "There is doubt whether they are able to decide this: assess it today",
    "They are taken to be able to decide unless an assessment shows otherwise. Nobody relies on a no meanwhile.",
    Action(
        Role.SOCIAL_WORKER,
        "Assess whether they can make this one decision now. Do so after every help to make it.",
        TODAY,
        ("MCA05 s.1", "MCA05 s.2", "MCA05 s.3"),
    ),
    Action(Role.TEAM_MANAGER, "Take legal advice on section 20 without their agreement.", TODAY, ("CA89 s.20(11)",)),
    cites=("MCA05 s.1", "MCA05 s.2", "MCA05 s.3", "CA89 s.20(6)"),
    urgent=True,
    clauses=("11.8", "11.28"),
)
