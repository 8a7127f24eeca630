"""What the front door asks beside danger, a bed, age and status: what is needed most. Housing Act 1996 s.179."""

from __future__ import annotations

from ...engine.answers import YesNo
from ...engine.questions import Choice, Option
from ...law.limits import QUALIFYING_STAY, THREATENED


class Need(Option):
    """What brings somebody here; each is a pathway."""

    NO_HOME = f"They have no home, or may lose it within {THREATENED}"
    FOR_NOW = "They have somewhere to stay, but only for a night or two"
    TENANCY = "Something is going wrong with the home they have: rent, notice, neighbours, repairs"
    MOVE = "A move out of care, or on from a first home, has to be planned"
    OPTIONS = "They want to know which kinds of home would fit"
    COUNCIL = "It is not clear which council does what"
    IMMIGRATION = "Immigration status may limit the help"
    SHARING = "Somebody asks for information about them"
    DISAGREEMENT = "Services disagree, or the young person is unhappy with a decision"
    STATUS = "Their leaving-care status, and what it brings"
    NOT_SURE = "Not sure, or several of these"


NEED = Choice(
    "need",
    "What is needed most?",
    ("HA96 s.179", "HA96 s.175(4)"),
    why="It decides which pathway comes next. The answers so far go with you.",
    hint="If a home may be lost, choose that: it comes before the rest.",
    options=Need,
)
CARED_FOR = Choice(
    "cared_for",
    "Is one of these true of them?",
    ("CA89 s.24", "CA89 s.24B"),
    why="Each can give rights that people, and councils, often overlook.",
    hint="They went from being looked after to a special guardianship order, at whatever age, which was in force at 16"
    " or later. Or, at 16 or 17, they lived with somebody outside the close family by a private arrangement (private"
    " fostering), or in a private children's home or a voluntary organisation's home. Or, some of it at 16 or 17, they"
    f" spent {QUALIFYING_STAY} or more in hospital, in a care home, or in a boarding or residential school that a"
    " council paid for.",
    options=YesNo,
)
