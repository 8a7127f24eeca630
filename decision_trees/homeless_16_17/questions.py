"""What is asked about a young person of 16 or 17 without a safe home. Children Act 1989 sections 17 and 20, in the
order of R (G) v Southwark [2009] UKHL 26."""

from __future__ import annotations

from ..answers import YesNo
from ..engine import Choice, Option


class Stay(Option):
    """Whether there is a home with people they know, and who arranged it."""

    FAMILY = "Yes: family or friends offer it themselves, and a worker has checked that it is safe"
    COUNCIL = "Yes, but a council found it, set it up or pays for it"
    NO = "No, or it would not be safe"
    NOT_SURE = "Perhaps, or not sure yet"


class NotInNeed(Option):
    """Whether anyone has found that they are not a child in need. Doubt means that they are."""

    NOT_SURE = "No, or not sure"
    ONE = "Yes, but no second manager has looked at it"
    TWO = "Yes, and a second manager agrees in writing, with reasons"


class Talk(Option):
    """Whether the talk about options has been held as it should be."""

    YES = "Yes, and it is written down"
    NOT_SURE = "No, not all of it, or not sure"


class Objects(Option):
    """Whether a parent objects to section 20."""

    YES = "Yes"
    NOT_SURE = "No, or not sure"


IN_AREA = Choice(
    "in_area",
    "Are they in this council's area now?",
    ("CA89 s.20(1)", "Case Stewart"),
    why="The council where a child is acts tonight, wherever they lived before.",
    hint="Being here tonight brings help tonight. Ask for no address and no link with the area.",
    options=YesNo,
)
STAY = Choice(
    "stay",
    "Is there a home with family or friends where they can safely stay, and where they want to be?",
    ("CA89 s.17", "CA89 s.20(1)", "G1617"),
    why="Most do best with people they know. What a council arranged may in law be section 20, whatever its name.",
    hint=(
        "Ask them alone. Nobody goes home before a worker has seen it. Trying for it never holds up a bed or the"
        " assessment."
    ),
    options=Stay,
)
NOT_IN_NEED = Choice(
    "not_in_need",
    "Has anyone decided that they are not a child in need?",
    ("CA89 s.17(10)",),
    why="A homeless young person of 16 or 17 nearly always is one. One person alone does not decide otherwise.",
    hint="In need means that their health or development would suffer without help, or that they are disabled.",
    options=NotInNeed,
)
PARENT_CAN = Choice(
    "parent_can",
    "Can and will a parent or carer give them a suitable home and care?",
    ("CA89 s.20(1)",),
    why="If not, for whatever reason, the council must give them a home. Being told to leave is such a reason.",
    hint=(
        "No also if nobody has parental responsibility, if they are lost or left alone, if home is not safe, or if it"
        " is only for now."
    ),
    options=YesNo,
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
    "Does a parent who can house them object to section 20?",
    ("CA89 s.20(7)", "CA89 s.20(11)"),
    why="At 16 and 17 an objection does not stop it, where the young person agrees. The parent is told so.",
    options=Objects,
)
