"""Which home of a housing authority it is, and so what can be done if it is not right: a review, if it is asked for in
time, or no review and a court. Housing Act 1996 section 202(1)."""

from __future__ import annotations

from ..engine.advice import Action, Role
from ..engine.case import Case
from ..engine.questions import Choice, Option
from ..law.limits import REVIEW
from .challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, INTERIM_HOME, REASONS
from .common import Common
from .deadlines import TODAY, within
from .teams import ADVOCACY, LEGAL_AID

TOLD_FIRST = "being told; that day is the first"


class HousedUnder(Option):
    """What a home is given under, as far as the remedies differ."""

    INTERIM = "A place to stay while the council looks into it, or while a referral or a review is decided"
    DECIDED = "A home under the main duty or after another decision, or the final offer at the relief stage"
    NOT_HOUSING = "Not from a housing authority: from children's services, a charity, family or friends"
    NOT_SURE = "Not sure"


WHICH_HOME = Choice(
    "which_home",
    "Which home is it?",
    ("HA96 s.188", "HA96 s.202(1)"),
    why="A home under the main duty has a review. A place to stay until a decision has none: there it is a solicitor.",
    hint="The letter that came with it names the section: 188, 199A or 200(1) is a place to stay until a decision.",
    options=HousedUnder,
)

_duty = Common(
    not_considered=("Whether this home is suitable for this person: this finds what can be done if it is not.",),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT),
    services=(LEGAL_AID, ADVOCACY),
).duty
INTERIM_HOME_REMEDY = _duty(
    "interim_home_remedy",
    "Not right, or refused? No review for this: a solicitor today",
    "A place to stay until the council has decided has to be suitable too. But nobody can ask for a review of it, or of"
    " a no to one, so the way is a court, and quickly.",
    Action(
        Role.ANY_WORKER,
        "If the place is wrong or refused, ring a housing solicitor today. Ring with the young person, about judicial"
        " review. Tell the housing authority in writing what is wrong, and complain as well.",
        TODAY,
        ("HA96 s.206", "CPR 54.5"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If a decision ends the stay, help them ask for its review. This is for a written decision on what is owed"
        " because of which the place stops: it can be reviewed too.",
        within(REVIEW, TOLD_FIRST),
        ("HA96 s.202(1)",),
    ),
    cites=("HA96 s.188", "HA96 s.202(1)", "HA96 s.206", "CPR 54.5"),
    clauses=("29.19", "29.11"),
    hand_over=("disagreement",),
    challenge=(INTERIM_HOME,),
)
HOME_REVIEW = _duty(
    "home_review",
    "Not right? This home has a review",
    "Whether it is suitable can be reviewed. Most of these homes can be taken and reviewed at the same time, so get"
    " advice before anybody says no to it. While a final offer at the relief stage is reviewed, a place to stay that"
    " was owed goes on by law.",
    Action(
        Role.PERSONAL_ADVISER,
        "If the home is not right, help them ask for a review. Ask in writing, and keep a copy.",
        within(REVIEW, TOLD_FIRST),
        ("HA96 s.202(1)", "HA96 s.202(1A)"),
    ),
    cites=("HA96 s.202(1)", "HA96 s.202(1A)", "HA96 s.206", "HA96 s.188(2A)"),
    clauses=("29.3", "29.19"),
    hand_over=("disagreement",),
    challenge=(HOUSING_REVIEW,),
)
HOME_GOES_ON = _duty(
    "home_goes_on",
    "The place to stay goes on by law until the review is decided",
    "This is a review of a final offer at the relief stage. Once it is asked for, the relief duty counts as not ended,"
    " so a place to stay that was owed goes on until the council has told them the result. That is a duty.",
    Action(
        Role.HOUSING_OFFICER,
        "House them until they are told the result of the review. Keep the place to stay, or give one, until then.",
        TODAY,
        ("HA96 s.188(2A)", "HA96 s.188(1)"),
    ),
    Action(
        Role.ANY_WORKER,
        "Name section 188(2A) in the request for the review. If the place is to end all the same, ring a solicitor"
        " today.",
        TODAY,
        ("HA96 s.188(2A)",),
    ),
    cites=("HA96 s.188(2A)", "HA96 s.188(1)", "HA96 s.193A"),
    clauses=("29.6",),
    challenge=(INTERIM_HOME,),
)


HOME_MAY_GO_ON = _duty(
    "home_may_go_on",
    "The place to stay may have to go on by law",
    "In a review of a final offer at the relief stage, asked for in time or allowed late, a place to stay that was owed"
    " goes on by law. In other reviews the council has a power. Until it is clear which it is, ask for it as a duty.",
    Action(
        Role.ANY_WORKER,
        "Ask in the review letter for the home to be kept. Ask for the place by section 188(2A) if this is about a"
        " final offer, and by the council's power if it is not.",
        TODAY,
        ("HA96 s.188(2A)", "HA96 s.188(3)"),
    ),
    cites=("HA96 s.188(2A)", "HA96 s.188(3)", "HA96 s.199A", "HA96 s.200"),
    clauses=("29.6",),
    challenge=(INTERIM_HOME,),
)
ASK_TO_KEEP_THE_HOME = _duty(
    "ask_to_keep_the_home",
    "Ask for the home to be kept until the review is decided",
    "In this review the council has a power to go on housing them. If a duty ended because of a final offer at the"
    " relief stage, ask for a review of that home's suitability too: then it is a duty. After a finding that the home"
    " was lost intentionally, a place for a fair time is owed in priority need, review or not.",
    Action(
        Role.ANY_WORKER,
        "Ask in the review letter for the home to be kept. It is to be kept until this is decided; say why it matters.",
        TODAY,
        ("HA96 s.188(3)", "HA96 s.199A", "HA96 s.200"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Decide today whether to keep them housed. Give the reasons in writing if not.",
        TODAY,
        ("HA96 s.188(3)", "HA96 s.199A", "HA96 s.200"),
    ),
    cites=("HA96 s.188(3)", "HA96 s.199A", "HA96 s.200", "HA96 s.188(2A)", "HA96 s.190"),
    clauses=("29.6",),
    challenge=(INTERIM_HOME,),
)


def add_remedies(case: Case) -> None:
    """Ask which home it is, and add what can be done about it; where that is not known, both ways are kept open."""
    home = case.ask(WHICH_HOME)
    if home in (HousedUnder.INTERIM, HousedUnder.NOT_SURE):
        case.add(INTERIM_HOME_REMEDY)
    if home in (HousedUnder.DECIDED, HousedUnder.NOT_SURE):
        case.add(HOME_REVIEW)
