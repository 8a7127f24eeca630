"""What decides which council does what: the last council, and links with districts. Housing Act 1996 ss.198, 199."""

from __future__ import annotations

from ..answers import YesNo
from ..areas import Authority
from ..engine import Choice, Finding, Option


class Owed(Option):
    """Whether a council owes section 23C duties today."""

    YES = "Yes"
    NO = "No"
    DOUBT = "Not clear"


class Where(Option):
    """Where they apply, for someone with a connection through leaving care."""

    IN_AREA = "In the area of the council that looked after them last"
    ELSEWHERE = "Somewhere else"
    NOT_SURE = "Not decided yet, or not sure"


class TwoYears(Option):
    """Two years in care in one district, as section 199(10) tells it apart."""

    CARE_ORDER = "Yes, under a care order"
    SECTION_20 = "Yes, but all or part of it under section 20, with no care order"
    NO = "No"
    NOT_SURE = "Not sure"


class Link(Option):
    """An ordinary local connection, or one through two years in care."""

    HERE = "Yes, with the district where they apply"
    ELSEWHERE = "Only with another district in England"
    NONE = "With no district, as far as they know"
    NOT_SURE = "Not sure"


LAST_COUNCIL = Choice(
    "last_council",
    "Which council looks after them, or looked after them last?",
    ("CA89 s.22", "CA89 s.23A", "HA96 s.199(8)"),
    why="That council stays responsible for leaving care wherever they live. Its area can give a local connection.",
    hint="It is the council that had the duty, which is not always the area where they lived. Medway is not Kent.",
    options=Authority,
)
TWO_YEARS = Choice(
    "two_years",
    "Before they were 18, did they live in one district for two years without a break because a council placed them"
    " there, some of it before they were 16?",
    ("HA96 s.199(10)", "CA89 s.22A"),
    why="Under a care order, that gives a local connection with that district until 21.",
    hint="A district is the area of one housing authority: Thanet, say, or Redditch.",
    options=TwoYears,
)
WHERE = Choice(
    "where",
    "Where are they applying, or where do they want to live?",
    ("HA96 s.199(8)",),
    why="While the leaving-care duties run, every district of that council's area is one of theirs.",
    options=Where,
)
LINK = Choice(
    "link",
    "Do they have a local connection of their own: by living there by choice, work, family, or a special reason?",
    ("HA96 s.199(1)", "HA96 s.198"),
    why="It matters only if a housing authority thinks of referring them. It is never a reason to refuse help.",
    hint="Count time there now or in the past, and the two years in care if there were any. Time in hospital or prison"
    " is not by choice.",
    options=Link,
)
VIOLENCE = Choice(
    "violence",
    "Where they have a connection, could they, or someone who lives with them, be at risk of domestic abuse or other"
    " violence?",
    ("HA96 s.198(2)",),
    why="The law forbids a referral to where they would risk domestic abuse, or where other violence that they have"
    " suffered is likely to happen again.",
    hint="Ask in private. They need not name anyone.",
    options=YesNo,
)

OWED = Finding[Owed]("owed", "Section 23C duties run today", ("CA89 s.23C", "HA96 s.199(8)"))
FROM_DATES = Finding[Authority]("council_from_dates", "Council that looked after them last", ("CA89 s.23A",))
