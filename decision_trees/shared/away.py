"""Somewhere for a reason: in custody, in hospital, or placed away from home. Being held, ill or placed in an area makes
it nobody's home. Children Act 1989 ss.20, 23ZA, 85 and 86; R (S) v Sutton [2007] EWCA Civ 790."""

from __future__ import annotations

from ..engine.advice import Action, Duty, Role
from ..engine.answers import YesNo
from ..engine.case import Case
from ..engine.questions import Choice, Option, Raw
from ..law.limits import PLACED_AWAY, THREATENED
from ..law.suggested import RELEASE_MEETING
from .challenge import ADVOCATE_AND_COMPLAINT, INTERIM_HOME, LOCAL_OFFER, REASONS
from .deadlines import TODAY, TONIGHT, by_law, timed
from .teams import CHILDRENS_SERVICES, HOUSING, LEAVING_CARE


class Away(Option):
    """Why somebody is where they are."""

    CUSTODY = "In custody: on remand, or serving a sentence"
    PLACED = "In hospital, or in a home or school where a council or a health service placed them"
    NO = "No: none of these"
    NOT_SURE = "Not sure"


def _inside(case: Case) -> Raw | None:
    """What an answer about where they are inside says of it already."""
    inside = case.answers.get("homeless_now") == "inside"
    return _INSIDE.get(str(case.answers.get("where_inside"))) if inside else None


_INSIDE = {"custody": "custody", "detained": "placed", "hospital": "placed"}

AWAY = Choice(
    "away",
    "Are they in custody, in hospital, or placed away from where they lived?",
    ("CA89 s.20", "CA89 s.85", "Case Sutton"),
    why="Then the council of the place where they lived before plans the home, and not the one round the prison or"
    " the ward.",
    hint="If they have left and stand outside without a bed, the answer is still where they come from. The bed is found"
    " where they stand.",
    options=Away,
    implied=_inside,
)
FIND_OUT = "Find out whether they are in custody, in hospital or placed. Ask where they lived before."
WITHIN_THE_AREA = (
    "Whether a child in custody is “within the area” of the home council was not read in the judgment. Ask your legal"
    " team, and let nobody wait for the answer."
)
PLAN_FROM_INSIDE = Duty(
    key="plan_from_inside",
    name="In custody, in hospital or placed away: name the home before they leave",
    plain="Being inside changes no council's duty. On remand, the council that the court named looks after the child."
    " Else, under 18, the children's services of the place where they lived before name the home, and do so before"
    " release or discharge. A council that looked after them last stays responsible for a relevant or former relevant"
    " child. From 18, housing takes an application from inside.",
    actions=(
        Action(
            Role.ANY_WORKER,
            "Ask where they lived before. Under 18, ring the children's services there; ring as well any council that"
            " looked after them. Ask each for a named worker.",
            TODAY,
            ("CA89 s.20", "CA89 s.23A(4)", "Case Sutton"),
        ),
        Action(
            Role.ANY_WORKER,
            "Hold one meeting with the young person and both services. Have youth justice, probation, the ward or the"
            " school there. Fix the home, who fetches them, money and the first visit.",
            timed(
                f"{RELEASE_MEETING} before they leave, or today if that day has gone by or nobody knows it",
                RELEASE_MEETING,
            ),
            ("CLR10 reg.6", "CPP10 reg.43"),
        ),
        Action(
            Role.SOCIAL_WORKER,
            "Visit a child in custody who was looked after until then. Visit as well where being looked after ended"
            " because of it. On remand a child is looked after.",
            by_law("while they are in custody"),
            ("CA89 s.23ZA", "SI 2010/2797", "LASPO12 s.104"),
        ),
        Action(
            Role.PROVIDER,
            "Tell children's services in the child's home area of the stay. That is the place where the child lived"
            " before. This is for a hospital, a care home, or a council that pays for a boarding or residential school"
            " away from home.",
            timed(f"at {PLACED_AWAY}, or as soon as so long a stay is meant", PLACED_AWAY),
            PLACED_AWAY.cites,
        ),
        Action(
            Role.SOCIAL_WORKER,
            "If detained for treatment, ask the ward and council about after-care. This is for a stay in hospital. The"
            " health body and the council owe it together, and it can go with a home.",
            by_law("when they leave hospital, for as long as it is needed"),
            ("MHA83 s.117",),
        ),
        Action(
            Role.HOUSING_OFFICER,
            "From 18, take the homelessness application while they are inside. Nobody has to be at the gate first.",
            by_law(f"as soon as it is likely that they leave within {THREATENED} with no home to go to"),
            ("HA96 s.175(4)", "HA96 s.184"),
        ),
        Action(
            Role.ANY_WORKER,
            "If they come out with no bed, find one first. The services of the place where they stand find it. No talk"
            " between councils comes before it.",
            TONIGHT,
            ("CA89 s.20", "HA96 s.188(1)"),
        ),
    ),
    cites=("CA89 s.20", "CA89 s.23ZA", "CA89 s.23A(4)", "CA89 s.85", "CA89 s.86", "Case Sutton", "HA96 s.175(4)"),
    clauses=("15.24", "25.10", "25.23", "25.24", "25.25", "25.33", "25.34", "25.36"),
    services=(CHILDRENS_SERVICES, LEAVING_CARE, HOUSING),
    hand_over=("leaving-care-status",),
    not_considered=("Which council owes after-care from hospital, and what release on licence asks.", LOCAL_OFFER),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, INTERIM_HOME),
)


def _not_in_custody(case: Case) -> Raw | None:
    """Whoever is known to be in hospital, or placed somewhere, is not in custody. A court can also remand a child to a
    home that a council names: the page of the result says so."""
    return "no" if (case.answers.get(AWAY.key) or _inside(case)) == "placed" else None


REMAND = Choice(
    "on_remand",
    "Are they in custody on remand, before any sentence?",
    ("LASPO12 s.104", "CA89 s.22"),
    why="A child on remand is looked after by the council that the court named, whatever was said of care before.",
    hint="A sentence, such as a detention and training order, is not remand.",
    options=YesNo,
    implied=_not_in_custody,
)
ASK_WHETHER_ON_REMAND = (
    "Ask the court or the unit whether they are on remand. Youth justice may know too. If they are, the council"
    " that the court named looks after them, and its social worker plans the home: ring it as well."
)
ON_REMAND = (
    "On remand the council that the court named looks after them. Its social worker plans the home. Ring it today:"
    " the other councils named here come after it."
)


def plan_for_a_child(case: Case) -> None:
    """What is to be found out of a child who is somewhere for a reason. Source: R (S) v Sutton; LASPO12 s.104."""
    case.leave_open(WITHIN_THE_AREA)
    asked = case.steps.get(AWAY.key)
    if asked and asked.value is Away.CUSTODY:
        said = case.answers.get(REMAND.key)  # by an earlier pathway, if at all
        if said != "no":
            case.check(ON_REMAND if said == "yes" else ASK_WHETHER_ON_REMAND, None)  # only another pathway asks it


def away(case: Case) -> bool:
    """Whether they are somewhere for a reason; then the way out is planned from inside. Not sure is found out."""
    where = case.ask(AWAY)
    if where is Away.NOT_SURE:
        case.check(FIND_OUT, AWAY)
    if where not in (Away.CUSTODY, Away.PLACED):
        return False
    case.add(PLAN_FROM_INSIDE)
    return True
