"""What decides which council does what: the last council, and links with districts. Housing Act 1996 ss.198, 199."""

from __future__ import annotations

from ...engine.answers import YesNo
from ...engine.questions import Choice, Finding, Option
from ...law.limits import PLACED_BY_ANOTHER, PRIVATE_OFFER, TWO_YEARS_IN_CARE
from ...shared.authorities import APART, Authority, Lived


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
    """A local connection of their own, or of somebody who is to live with them."""

    HERE = "Yes, with the district where they apply"
    ELSEWHERE = "Only with another district in England"
    NONE = "With no district, as far as they know"
    NOT_SURE = "Not sure"


class AsylumHome(Option):
    """Where the Home Office housed them last, under section 95."""

    HERE = "Yes, and the last such home was in the district where they apply"
    ELSEWHERE = "Yes, and the last one was in another district in England"
    NO = "No, or only in a hotel or hostel before that was decided, after a refusal, or in an accommodation centre"
    NOT_SURE = "Not sure"


LAST_COUNCIL = Choice(
    "last_council",
    "Which council looks after them, or looked after them last?",
    ("CA89 s.22", "CA89 s.23A", "HA96 s.199(8)"),
    why="That council stays responsible for leaving care wherever they live. Its area can give a local connection.",
    hint=f"It is the council that had the duty, which is not always the area where they lived. {APART}",
    options=Authority,
)
TWO_YEARS = Choice(
    "placed_in_district",
    f"Before they were 18, did they live in one district for {TWO_YEARS_IN_CARE} without a break because a"
    " council placed them there, some of it before they were 16?",
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
    "Do they, or someone who is to live with them, have a local connection of their own with a district?",
    ("HA96 s.199(1)", "HA96 s.199(3)", "HA96 s.198"),
    why="It matters only if a housing authority thinks of referring them. It is never a reason to refuse help.",
    hint="By living there by choice, now or in the past; by work; by family; for a special reason; by years in care. A"
    " home that a council gave or chose, and a stay in hospital by consent, can count if they normally live or lived"
    " there. Only time detained under an Act is left out.",
    options=Link,
)
EARLIER = Choice(
    "earlier_council",
    f"Did another council place them in this district as homeless less than {PLACED_BY_ANOTHER} ago, or did they"
    f" accept its private rented offer less than {PRIVATE_OFFER} ago?",
    ("HA96 s.198(4)", "HA96 s.198(2ZA)", "SI 2006/2527 reg.3"),
    why="Then a referral to that council is possible although they have a link here. It may be asked, and need not.",
    hint="Placed means on a homelessness application to that council; count from the first day here. An offer means one"
    " that ended its main duty; count from the day they accepted it. A home from leaving care is neither.",
    options=YesNo,
)
ASYLUM_HOME = Choice(
    "asylum_home",
    "Did they ever live in a home that the Home Office gave to asylum seekers (section 95)?",
    ("HA96 s.199(6)", "IAA99 s.95"),
    why="The last such home gives a local connection with its district. Many people do not know that.",
    hint="It counts for someone who lived there with their family too, and after leave was granted.",
    options=AsylumHome,
)
LIVED_BEFORE = Choice(
    "lived_before",
    "Where did they live before that?",
    ("CA89 s.20", "CA89 s.85", "Case Sutton"),
    why="The children's services of that place name the home before release or discharge.",
    hint="Where they normally lived, with whomever it was, before custody or hospital, or before they were placed.",
    options=Lived,
)
VIOLENCE = Choice(
    "violence",
    "In the district that they could be referred to, could they, or someone who lives with them, be at risk of domestic"
    " abuse or other violence?",
    ("HA96 s.198(2)", "HA96 s.198(2ZA)"),
    why="The law forbids a referral to where they would risk domestic abuse, or where other violence that they have"
    " suffered is likely to happen again.",
    hint="Ask in private. They need not name anyone.",
    options=YesNo,
)

OWED = Finding[Owed]("owed", "Section 23C duties run today", ("CA89 s.23C", "HA96 s.199(8)"))
FROM_DATES = Finding[Authority]("council_from_dates", "Council that looked after them last", ("CA89 s.23A",))
