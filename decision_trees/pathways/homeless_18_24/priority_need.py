"""Who has priority need, as one checklist: Housing Act 1996 section 189(1) and articles 4 to 6 of the 2002 Order.

It is another test than leaving-care status: one night in care at 16 or 17 is enough for article 4.
"""

from __future__ import annotations

from ...engine.answers import Checklist
from ...engine.case import Case
from ...engine.questions import Finding, Option
from ...law.limits import PRIVATELY_FOSTERED as FOSTERED_FOR
from ...law.limits import QUALIFYING_STAY
from ...shared.facts import Age, Plain, under_21


class Reason(Option):
    """What can give priority need, and the one case in which care at 16 or 17 does not."""

    PREGNANT = "They or someone they live with is pregnant"
    CHILDREN = "A child lives with them, or would if they had a home"
    EMERGENCY = "They lost the home in an emergency, such as a fire or a flood"
    ABUSE = "They are homeless because of domestic abuse"
    IN_CARE = "At 16 or 17 they were looked after, accommodated or fostered, for any length of time"
    STUDENT = (
        "They were looked after by a council at 16 or 17, or before a special guardianship order, are under 25 and"
        " study full time, and only their term-time home is shut for the vacation"
    )
    PRIVATELY_FOSTERED = (
        "At 16 or 17 they lived with people who were not close relatives, arranged privately, for"
        f" {FOSTERED_FOR} or longer"
    )
    CARE_HARMED = "Being in care at any age has left them more at risk than others if they are homeless"
    VULNERABLE = "Illness, disability, mental health or something else puts them more at risk than others"
    CUSTODY = "Time in custody, on remand or in the armed forces puts them more at risk than others"
    VIOLENCE = "They fled violence or threats that were not domestic abuse"


class PriorityNeed(Option):
    """How far the boxes ticked settle priority need."""

    SURE = "Yes, without a test of vulnerability"
    CARE = "Care at 16 or 17, and nothing else that is sure"
    FOSTERED = "Private fostering at 16 or 17: whether that is care is not settled"
    TO_JUDGE = "It turns on whether they are vulnerable"
    STUDENT = "A student whose term-time home is shut: children's services are responsible"
    NONE = "None found"
    NOT_KNOWN = "Not known"


REASONS = Checklist[Reason](
    "priority_reasons",
    "Which of these are true?",
    ("HA96 s.189(1)", "PNO02"),
    why="Anyone who may have priority need is owed a place to stay while the council looks into it.",
    hint="Tick all that may be true. Looked after, accommodated or fostered includes a children's home, a voluntary"
    f" organisation's home, remand since December 2012, and {QUALIFYING_STAY} in hospital or in a school that a council"
    " paid for.",
    options=Reason,
    pairs=(
        (Reason.STUDENT, Reason.VULNERABLE),
        (Reason.STUDENT, Reason.CUSTODY),
        (Reason.IN_CARE, Reason.ABUSE),
        (Reason.EMERGENCY, Reason.ABUSE),
        (Reason.STUDENT, Reason.ABUSE),
        (Reason.PRIVATELY_FOSTERED, Reason.ABUSE),
    ),
)
PRIORITY_NEED = Finding[PriorityNeed]("priority_need", "Priority need", ("HA96 s.189(1)", "PNO02"))
CARE_TICKED = Finding[Plain]("care_ticked", "Care at 16 or 17 was ticked", ("PNO02 art.4",))
ABUSE = Finding[Plain]("abuse", "Domestic abuse", ("HA96 s.177", "HA96 s.198(2)"))
FAMILY = Finding[Plain]("family", "Pregnant, or with a child", ("HA96 s.189(1)", "SI 2003/3326"))

PRIVATE_FOSTERING = (
    "It is not settled whether a private arrangement at 16 or 17 counts for priority need. In the Children Act it takes"
    " a child under 16, or under 18 if disabled, who lives with somebody who is no close relative, for"
    f" {FOSTERED_FOR} or more. Get advice before anyone says no, and house them meanwhile."
)
WHO_FOUND_THAT_HOME = "Find out whether a council found or paid for that home. If so, tick that it looked after them."
STUDENT_RULE = (
    "Three things together make a relevant student: help under section 24B(3), full-time study, and a term-time home"
    " that is shut. If one is missing, articles 4 and 5 hold as for anybody else. Check all three."
)


def priority_need(case: Case, years: Age) -> PriorityNeed:
    """What the boxes ticked come to. Care at 16 or 17 is enough until the 21st birthday, whatever else is ticked; after
    it, vulnerability has to be looked at. Of a relevant student only care itself is left out: custody, violence and
    illness count as for anybody. Source: HA96 s.189(1); PNO02 arts 1(3), 4, 5, 6."""
    ticked = case.ask(REASONS)
    sure = {Reason.PREGNANT, Reason.CHILDREN, Reason.EMERGENCY}
    if case.in_force("HA96 s.189(1)(e)"):
        sure.add(Reason.ABUSE)
    student = Reason.STUDENT in ticked and years is Age.FROM_18
    if ticked.unknown:
        need = PriorityNeed.NOT_KNOWN
    elif sure.intersection(ticked):
        need = PriorityNeed.SURE
    elif Reason.IN_CARE in ticked and years is Age.FROM_18 and not student:
        need = PriorityNeed.CARE
    elif student and not {Reason.VULNERABLE, Reason.CUSTODY, Reason.VIOLENCE, Reason.ABUSE}.intersection(ticked):
        need = PriorityNeed.STUDENT
    elif Reason.PRIVATELY_FOSTERED in ticked and years is Age.FROM_18:
        need = PriorityNeed.FOSTERED
    else:
        need = PriorityNeed.TO_JUDGE if ticked.each else PriorityNeed.NONE
    if case.find(PRIORITY_NEED, need) is PriorityNeed.CARE:
        return PriorityNeed.SURE if under_21(case) else PriorityNeed.TO_JUDGE
    if need is PriorityNeed.FOSTERED:
        case.check(WHO_FOUND_THAT_HOME, REASONS)
        case.leave_unsettled(PRIVATE_FOSTERING)
        return PriorityNeed.TO_JUDGE
    if student:
        case.check(STUDENT_RULE, REASONS)
    return need


def care_ticked(case: Case) -> bool:
    """Whether the boxes say already that they were looked after at 16 or 17."""
    ticked = case.known(REASONS)
    return case.find(CARE_TICKED, Plain.of(Reason.IN_CARE in ticked or Reason.STUDENT in ticked)) is Plain.YES


def with_family(case: Case) -> bool:
    """Whether they are pregnant or have a child with them: rules on bed and breakfast, and on telling the school."""
    ticked = case.known(REASONS)
    return case.find(FAMILY, Plain.of(Reason.PREGNANT in ticked or Reason.CHILDREN in ticked)) is Plain.YES


def fled_abuse(case: Case) -> bool:
    """Whether domestic abuse was ticked: safety then comes before everything else."""
    return case.find(ABUSE, Plain.of(Reason.ABUSE in case.known(REASONS))) is Plain.YES
