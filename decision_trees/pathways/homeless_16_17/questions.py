"""What is asked about a young person of 16 or 17 without a safe home. Children Act 1989 sections 17 and 20, in the
order of R (G) v Southwark [2009] UKHL 26."""

from __future__ import annotations

from dataclasses import replace

from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Option, Raw
from ...shared.areas import AREAS, listed
from ...shared.authorities import APART
from ...shared.facts import FAMILY_COMMITMENTS


class Stay(Option):
    """Whether there is a home for longer than tonight, whose it is, and who arranged it."""

    FAMILY = "With family or friends who offer it themselves, and a worker has checked that it is safe"
    COUNCIL = "In a home that a council found, set up or pays for, with people they know or elsewhere"
    OWN = "In a home of their own that nobody is ending now: a tenancy, say, or lodgings"
    AWAY = "In custody or hospital, or where they were placed away from home"
    NO = "No, or it would not be safe"
    NOT_SURE = "Perhaps, or not sure yet"


class NotInNeed(Option):
    """Whether anyone has found that they are not a child in need. Doubt means that they are."""

    NOT_SURE = "Nobody has said that they do not need help, or not sure"
    ONE = "One person says that they do not, and no second manager has looked at it"
    TWO = "A manager and a second manager have found in writing, with reasons, that they do not"


class ParentCan(Option):
    """Whether a parent or carer gives them a home, and whether the family has one itself."""

    YES = "Yes: somebody can, is willing, and it is a suitable home"
    NO = "No, whatever the reason"
    HOMELESS_TOO = "No: the parent or family has no home either, and they are together"
    NOT_SURE = "Not sure"


class Talk(Option):
    """Whether the talk about options has been held as it should be."""

    YES = "Yes, and it is written down"
    NOT_SURE = "No, not all of it, or not sure"


class Objects(Option):
    """Whether a parent objects to section 20."""

    YES = "Yes"
    NOT_SURE = "No, or not sure"


def _away_already(case: Case) -> Raw | None:
    return "away" if case.answers.get("away") in ("custody", "placed") else None


IN_AREA = Choice(
    "in_area",
    "Are they now in the area of the children's services that were asked?",
    ("CA89 s.20(1)", "CA89 s.47", "Case Stewart"),
    why="The council where a child is acts tonight, wherever they lived before.",
    hint=f"{listed(AREAS.values(), 'or')}, say. {APART} Being here tonight brings help tonight. Ask for no address and"
    " no link with the area.",
    options=YesNo,
)
STAY = Choice(
    "stay",
    "Where can they safely stay for longer than tonight, and do they want to be there?",
    ("CA89 s.17", "CA89 s.20(1)", "G1617"),
    why="Most do best with people they know. What a council arranged may in law be section 20, whatever its name.",
    hint="Ask them alone. Nobody goes home before a worker has seen it. A home that a council gives to a parent and"
    " them together is not meant by the second answer.",
    options=Stay,
    implied=_away_already,
)
NOT_IN_NEED = Choice(
    "not_in_need",
    "Who has looked at whether they need help as a child in need?",
    ("CA89 s.17(10)",),
    why="A homeless young person of 16 or 17 nearly always is one. One person alone does not decide otherwise.",
    hint="In need means that their health or development would suffer without help, or that they are disabled.",
    options=NotInNeed,
)
PARENT_CAN = Choice(
    "parent_can",
    "Does a parent or carer give them a suitable home and care?",
    ("CA89 s.20(1)", "CA89 s.17(6)"),
    why="If not, for whatever reason, the council must give them a home. Being told to leave is such a reason.",
    hint="No also if somebody can but will not, or would but cannot: nobody has parental responsibility, they are lost"
    " or left alone, home is not safe, bail or a court's order keeps them away, or it is only for now.",
    options=ParentCan,
)
WELFARE = Choice(
    "welfare",
    "Would their welfare be seriously harmed if the council did not give them a home?",
    ("CA89 s.20(3)",),
    why="At 16 and 17 this is a duty of its own. It holds even where a parent could house them.",
    options=YesNo,
)
HELPS = Choice(
    "helps",
    "Would a home from the council still help them, or protect their welfare?",
    ("CA89 s.20(4)",),
    why="The council may give a home although a parent could. Not to use that power is a decision, with reasons.",
    options=YesNo,
)
TALK = Choice(
    "talk",
    "Have they had the talk about options, with an advocate offered before it?",
    ("CA89 s.20(6)", "G1617", "OFG25"),
    why="A choice counts when it is informed. Without the talk a no does not count, and a bed is due all the same.",
    hint=(
        "All three ways explained, more than one kind of home on offer, no pressure, time to think, and no doubt left"
        " that they can decide it."
    ),
    options=Talk,
)
OBJECTS = Choice(
    "objects",
    "Does a parent who can house them object to section 20, or take back their agreement to it?",
    ("CA89 s.20(7)", "CA89 s.20(8)", "CA89 s.20(11)"),
    why="At 16 and 17 that does not stop or end it, where the young person agrees. The parent is told so.",
    options=Objects,
)
EXPECTING = replace(
    FAMILY_COMMITMENTS,
    cites=("HA96 s.189(1)", "CA89 s.23B(8)"),
    why="Then there is priority need by another way than age, and housing owes a bed where the other council gives"
    " none.",
)
