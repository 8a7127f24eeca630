"""What a shortlist asks beside age, status, immigration and home: what the home has to allow for, support and money.
Care Leavers Regulations 2010 regulation 9 and Schedule 2."""

from __future__ import annotations

from ...engine.questions import Choice, Option


class Sharing(Option):
    """Whether the home could be shared with others."""

    YES = "Yes"
    NO = "No: with a child or a partner, or because sharing is not safe for them or for others"
    NOT_SURE = "Not sure"


class Support(Option):
    """How much support they want in a normal week."""

    LIGHT = "None, or a visit now and then"
    REGULAR = "Somebody on most days"
    INTENSIVE = "Somebody every day or more, or at night"
    NOT_SURE = "Not sure yet"


class Money(Option):
    """Whether they can pay for a home of their own."""

    ENOUGH = "Yes, or with help with a deposit, rent in advance or a guarantor"
    NOT_ENOUGH = "No, not even with that help"
    NOT_SURE = "Not sure, or nobody has worked it out"


SHARING = Choice(
    "share_home",
    "Could they share a home with others?",
    ("CLR10 Sch.2", "CLR10 reg.9"),
    why="A home that has to be shared, and should not be, does not last.",
    hint="Ask the young person. Who is at risk, and from what, need not be written here.",
    options=Sharing,
)
SUPPORT = Choice(
    "support_level",
    "How much support do they want in a normal week?",
    ("CLR10 Sch.2", "CLR10 reg.6"),
    why="Support is what makes a home last. It is matched to the person; nobody has to earn a home by needing less.",
    hint="The readiness checklist can help to talk about it.",
    options=Support,
)
MONEY = Choice(
    "money",
    "Can they pay the rent and bills of a home of their own, and have enough left to live on?",
    ("CLR10 Sch.2",),
    why="Young people have been left with homes they could never afford, and with debts.",
    hint="Use a written money plan. Count benefits that they can get at their age.",
    options=Money,
)
