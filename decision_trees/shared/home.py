"""Where a young person stands with a home, and whether they can stay: one question for each pathway that plans a move.
Staying put is Children Act 1989 section 23CZA, and Schedule 2 paragraph 19BA before 18."""

from __future__ import annotations

from ..engine.advice import Action, Duty, Role
from ..engine.answers import YesNo
from ..engine.case import Case
from ..engine.questions import Choice, Finding, Option
from ..law.limits import THIRTEEN_WEEKS as IN_CARE_BEFORE
from .challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS, SOLICITOR
from .deadlines import TODAY, by_law
from .facts import under_21
from .teams import LEAVING_CARE


class Home(Option):
    """Where they stand with a home today."""

    FOSTER = "They live with a foster carer, and would like to stay"
    STAY = "They live somewhere else where they can stay, and would like to"
    ENDS = "They would like to stay, but the home or its support ends at a set age or on a set day"
    LOOKING = "They want to move or have to, and no home is found yet"
    OFFERED = "A particular home has been offered to them"
    STUDENT = "They live in a student home that they cannot use in the vacation"
    NOT_SURE = "Not sure"


class Next(Option):
    """What that means for the plan."""

    PLAN_STAYING_PUT = "Staying put can be planned"
    STAYING_PUT = "Staying put"
    STAY = "They can stay, by agreement"
    VACATION = "A home in the vacation"
    OFFER = "The home that is offered has to be checked"
    SEARCH = "A home has to be found"


HOME = Choice(
    "home_now",
    "Where do they stand with a home?",
    ("CA89 s.23CZA", "CA89 s.24B(5)"),
    why="Nobody should have to move on a birthday from a home that they want and can keep. So staying comes first.",
    hint="If no one has asked the young person and the carer or landlord yet, choose not sure.",
    options=Home,
)
SAME_CARER = Choice(
    "same_carer",
    "Were they looked after right up to their 18th birthday, and is this the foster carer they lived with then?",
    ("CA89 s.23CZA",),
    why="Only then is staying put theirs by law. Others can still stay if all agree.",
    hint="Somebody who left care at 16 or 17, or came from a children's home, is outside this rule.",
    options=YesNo,
)
NEXT = Finding[Next]("home_next", "What that means for the plan", ("CA89 s.23CZA", "CA89 Sch.2 para.19BA"))

CARER = (
    "Find out whether they live with the foster carer they had at 18. If they do, and were looked after right up to 18,"
    " the council has to support staying put. The home goes on while this is checked."
)
UNTIL_18 = (
    f"Staying put is for those who are looked after right up to 18, with {IN_CARE_BEFORE} or more in care since 14."
    " Check the dates, and do not end being looked after before that is clear."
)
STAYING_CLOSE = (
    "Staying Close: section 23CZAA of the Children Act 1989, from an Act of 29 April 2026, has councils assess what a"
    " former relevant child under 25 needs, and give advice, information and representations where welfare asks for it."
    " That it has begun is not confirmed: do not promise it or rule it out before you know."
)
THIRTEEN_WEEKS = (
    f"Staying put by law also needs {IN_CARE_BEFORE} in care since 14, some of it at 16 or 17. Check the dates, and"
    " support the home meanwhile."
)
RELEVANT_HOME = Duty(
    key="relevant_home",
    name="16 or 17 and out of care: the council provides the home",
    plain="The council that last looked after them provides or keeps up suitable accommodation and maintains them,"
    " wherever they live now, unless it is satisfied that their welfare does not require it. Universal credit never"
    " pays housing costs for a relevant child, so the rent is that council's cost.",
    actions=(
        Action(
            Role.SOCIAL_WORKER,
            "Find out which council last looked after them. Have it say in writing that it provides the home.",
            by_law("until 18"),
            ("CA89 s.23B(8)", "CA89 s.23A"),
        ),
        Action(
            Role.ANY_WORKER,
            "If they have no safe bed tonight, ring children's services here. They act at once and settle the cost"
            " later.",
            TODAY,
            ("CA89 s.17", "CA89 s.20"),
        ),
    ),
    cites=("CA89 s.23A", "CA89 s.23B(8)", "UC13 Sch.4 para.4"),
    clauses=("17.37", "21.4", "21.16"),
    services=(LEAVING_CARE,),
    hand_over=("which-council",),
    not_considered=(LOCAL_OFFER,),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR),
)


def next_for_home(case: Case, *, looked_after: bool, former_relevant: bool) -> Next:
    """What their answer about the home means. Staying put is planned for those who are, or may be, looked after now,
    and holds up to 21 for those who are, or may be, former relevant children. Source: CA89 s.23CZA."""
    home = case.ask(HOME)
    if home is Home.FOSTER:
        return case.find(NEXT, _with_foster_carer(case, looked_after, former_relevant))
    return case.find(NEXT, _NEXT.get(home, Next.SEARCH))


def _with_foster_carer(case: Case, looked_after: bool, former_relevant: bool) -> Next:
    if looked_after:
        return Next.PLAN_STAYING_PUT
    if not former_relevant or not under_21(case):
        return Next.STAY
    same = case.ask(SAME_CARER)
    if same is YesNo.NOT_SURE:
        case.check(CARER, SAME_CARER)
    return Next.STAYING_PUT if same is YesNo.YES else Next.STAY


_NEXT = {Home.STAY: Next.STAY, Home.STUDENT: Next.VACATION, Home.OFFERED: Next.OFFER}
