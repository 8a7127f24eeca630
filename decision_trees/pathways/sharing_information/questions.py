"""What has to be known before information about a young person is passed on. UK GDPR articles 6, 9, 12 and 15; Housing
Act 1996 ss.213A to 213B."""

from __future__ import annotations

from datetime import date

from ...engine.answers import DateQuestion, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Option
from ...law.dates import DAY, in_words
from ...shared.facts import Plain


class Subject(Option):
    """What the request is about, as far as different rules hold."""

    PART = "Part of what we know, such as the housing part of the plan, a risk or an address"
    MORE = "A diagnosis, their history, or the whole file"
    REFERRAL = "Telling a housing authority that they are or may become homeless"
    FAMILY = "Telling children's services of a family with children that may get no homelessness help"
    PLACED = "Telling a child's doctor, health visitor, school or college of a temporary home"
    OWN_RECORDS = "Their own records: they, or someone else, ask to see them"
    COMPLAINT = "A complaint about how their information was used"
    NOT_SURE = "Not sure yet"


class Receiver(Option):
    """Who would get the information."""

    PUBLIC = "A council, a health service, a school, the police, or a provider working for one of them"
    PRIVATE = "A private landlord, a letting agent, an employer, family or friends"
    NOT_SURE = "Not sure yet"


class Late(Option):
    """Whether the month for an answer has gone by."""

    YES = "The month has gone by"
    NO = "There is still time"
    NOT_CLEAR = "Not clear"


class Asker(Option):
    """Who asks for a young person's records."""

    SELF = "The young person"
    FOR_THEM = "Someone whom they have asked to act for them"
    OTHER = "A parent, or someone else who wants them for themselves"
    NOT_SURE = "Not sure"


class Holder(Option):
    """Who holds the records that are asked for."""

    COUNTY = "Children's services or leaving care: their care file, pathway plan or social worker's notes"
    DISTRICT = "A housing authority: their homelessness application or the housing register"
    OTHER = "Somebody else: a landlord, a provider, a school, a health service, the police"
    SEVERAL = "Several of these"
    NOT_SURE = "Not sure"


SUBJECT = Choice(
    "what_is_shared",
    "What is it about?",
    ("UKGDPR art.6",),
    why="Some notices need the young person's agreement by law. Most sharing does not, but has other limits.",
    options=Subject,
)
FOR_SAFETY = Choice(
    "share_for_safety",
    "Is it needed to keep someone safe?",
    ("UKGDPR art.6", "CA89 s.47"),
    why="Information that is needed to protect someone can be shared without consent.",
    hint="For example a child who is missing, or a threat to someone in the same building.",
    options=YesNo,
)
PURPOSE = Choice(
    "share_purpose",
    "Do they need it to decide what is owed, to find the right home, or to agree the right support?",
    ("UKGDPR art.6",),
    why="Only what is needed for a clear task may be shared.",
    options=YesNo,
)
RECEIVER = Choice(
    "who_receives",
    "Who would get it?",
    ("UKGDPR art.6",),
    why="A public body has a task in law to rely on. A private landlord has not.",
    hint="Count a housing association as a private landlord unless it is acting for the council here.",
    options=Receiver,
)
OBJECTS = Choice(
    "says_no_to_sharing",
    "Has the young person said no, or taken back a yes?",
    ("UKGDPR art.6",),
    why="They are entitled to object, and a no is weighed before anything is passed on.",
    options=YesNo,
)
TOLD = Choice(
    "told_what_is_shared",
    "Do they know who would get what, why, and for how long?",
    ("UKGDPR art.13",),
    why="Sharing behind someone's back costs trust. The law asks us to be open about it.",
    options=YesNo,
)
ABLE = Choice(
    "able_to_decide_on_sharing",
    "Can they understand this and weigh it up?",
    ("MCA05 s.1",),
    why="From 16 on people are taken to be able to decide, unless it is shown that they cannot for this decision.",
    hint="Under 16 it depends on how well they understand what is asked.",
    options=YesNo,
)
AGREES = Choice(
    "agrees_to_sharing",
    "Do they agree to exactly this?",
    ("UKGDPR art.6",),
    why="Here their agreement decides, so it has to be a real one: they know what it is about and may say no.",
    options=YesNo,
)
AGREES_TO_NOTICE = Choice(
    "agrees_to_notice",
    "Does the person who has to be asked agree to this notice?",
    ("HA96 s.213A",),
    why="The Housing Act makes this notice depend on agreement. That is not the same as consent in data protection.",
    hint="Ask the person who is or may become homeless, or the applicant. For telling a child's school or doctor, ask"
    " the parent, or the applicant of 16 or 17 who lives independently.",
    options=YesNo,
)
ASKER = Choice(
    "who_asks_for_records",
    "Who is asking for the records?",
    ("UKGDPR art.15",),
    why="The records belong to the person they are about. A parent has no right to them just by being the parent.",
    options=Asker,
)
IDENTITY_DOUBT = Choice(
    "doubt_about_identity",
    "Is there real doubt about who is asking?",
    ("UKGDPR art.12",),
    why="Proof of identity may be asked for only where there is real doubt.",
    hint="A worker who knows the young person has no such doubt.",
    options=YesNo,
)

HOLDER = Choice(
    "who_holds_records",
    "Whose records do they want to see?",
    ("UKGDPR art.15",),
    why="Each council and each organisation holds its own and answers for itself, with a month of its own.",
    hint="The care file stays with the council that looked after them, wherever they live now.",
    options=Holder,
)


def _days_received(case: Case) -> list[str]:
    """Today, long ago, and the day before the complaints procedure began, where that has gone by."""
    days = {case.as_at, case.as_at - 60 * DAY, min(case.as_at, date(2026, 6, 18))}
    return [*map(str, sorted(days)), "not_sure"]


def _not_ahead(case: Case) -> tuple[date, str]:
    return case.as_at, f"This is after {in_words(case.as_at)}, the day you are looking at. Check the date."


RECEIVED = DateQuestion(
    "request_received",
    "On what day did the council get the request or the complaint?",
    ("UKGDPR art.12",),
    why="The time limit runs from that day.",
    hint="A request counts from the day any worker heard it. It may be spoken, and needs no form.",
    samples=_days_received,
    last=_not_ahead,
)
NEW_COMPLAINT = Finding[Plain](
    "complaint_since_june_2026", "Complaint received on or after 19 June 2026", ("DPA18 s.164A",)
)
LATE = Finding[Late]("answer_late", "Time for the answer", ("UKGDPR art.12", "ICO"))
