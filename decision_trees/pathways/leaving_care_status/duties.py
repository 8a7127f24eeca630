"""What holds beside a leaving-care status, whatever it is: duties added on the way, and the days they run from."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Deadline, Milestone, Role, Source
from ...law.limits import ADVISER_OFFERED
from ...law.limits import SIX_MONTHS_HOME as MONTHS_HOME
from ...law.limits import THIRTEEN_WEEKS as WEEKS
from ...law.suggested import COMES_BACK_PLAN, COMES_BACK_SEEN, REGULATED_ADVISER_FOUND
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOMELESSNESS_LAW, LOCAL_OFFER, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, TODAY, by_law, timed, within
from ...shared.facts import TURNS_18, TURNS_21

WEEKS_COMPLETE = Milestone("weeks_complete", f"{WEEKS} are complete")
BECAME_ELIGIBLE = Milestone("became_eligible", "Became an eligible child")
BECAME_RELEVANT = Milestone("became_relevant", "Became a relevant child")
SIX_MONTHS_HOME = Milestone("six_months_home", f"{MONTHS_HOME} at home are complete")

NOT_CONSIDERED = (HOMELESSNESS_LAW, LOCAL_OFFER)
CHALLENGE = (
    "Ask for the decision and the reasons in writing, with the dates that were counted.",
    ADVOCATE_AND_COMPLAINT,
    SOLICITOR,
)


_duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE).duty


LOOK_AT_SUBSTANCE = _duty(
    "look_at_substance",
    "Look at what the council did, not at what it was called",
    "A home that a council arranged at 16 or 17 may in law have been section 20, whatever the file says. "
    "If it was, those days count and the status may be higher.",
    Action(
        Role.TEAM_MANAGER,
        "Read the records of that time. Find who arranged the home, who paid, and what the young person was"
        " told. Take legal advice on whether section 20 applied.",
        IN_GOOD_TIME,
        ("CA89 s.20", "Case Southwark", "Case GE"),
    ),
    Action(
        Role.SOCIAL_WORKER, "Offer an independent advocate. Tell the young person that this is being checked.", TODAY
    ),
    cites=("CA89 s.17", "CA89 s.20", "Case Southwark", "Case GE", "Case Surrey v BC"),
    clauses=("17.7", "17.11", "17.13"),
)
AT_LEAST_LOOKED_AFTER = _duty(
    "at_least_looked_after",
    "Certain meanwhile: looked after now",
    "Whatever the review finds, they are looked after today: they have a social worker, a care plan, reviews and a home"
    " from the council. None of this stops or waits because the status is looked at.",
    Action(
        Role.SOCIAL_WORKER,
        "Go on with the care plan and the reviews. Plan as for an eligible child.",
        TODAY,
        ("CA89 s.22",),
    ),
    cites=("CA89 s.22", "CA89 Sch.2 para.19B"),
    clauses=("17.8", "17.12"),
)
AT_LEAST_CARE_LEAVER = _duty(
    "at_least_care_leaver",
    "Certain meanwhile: a personal adviser and a pathway plan",
    f"{WEEKS} are complete on every reading. Which name the status has depends on the birthday that is in doubt, but a"
    " personal adviser and a pathway plan are theirs either way; from 21, if they want them.",
    Action(
        Role.PA_MANAGER,
        "See that they have a personal adviser and a pathway plan.",
        IN_GOOD_TIME,
        ("CA89 Sch.2 para.19C", "CA89 s.23B", "CA89 s.23C"),
    ),
    cites=("CA89 Sch.2 para.19B", "CA89 s.23A", "CA89 s.23C", "CA89 s.23CZB"),
    clauses=("17.8", "17.15"),
)
AT_LEAST_QUALIFYING = _duty(
    "at_least_qualifying",
    "Certain meanwhile: at least qualifying for advice and assistance",
    "Whatever the review finds, they qualify at least for advice and assistance until 21. The review can only add to"
    " it. Those who were looked after, accommodated or fostered at 16 or 17 also have priority need from 18 until 21,"
    " unless they are a relevant student.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask what help they need now, and give it. Do not wait for the review.",
        IN_GOOD_TIME,
        ("CA89 s.24A",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Accept priority need under article 4 at 18 to 20. Take it from these facts, and do not wait.",
        TODAY,
        ("PNO02 art.4",),
    ),
    cites=("CA89 s.24", "CA89 s.24A", "PNO02 art.4"),
    clauses=("17.8", "17.28", "17.43"),
)
AT_LEAST_EDUCATION = _duty(
    "at_least_education",
    "Certain meanwhile: at least help with education and training",
    "Whatever the review finds, help with the costs of education or training, and with a home in the vacation for some"
    " students, can go on until 25. The review can only add to it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask about education and training. If they study full time, ask about the vacation.",
        IN_GOOD_TIME,
        ("CA89 s.24B",),
    ),
    cites=("CA89 s.24B",),
    clauses=("17.8", "17.29"),
)
IF_HOME_BREAKS_DOWN = _duty(
    "if_home_breaks_down",
    "If this home breaks down before 18, they are a relevant child again",
    f"{MONTHS_HOME} with a parent, or with somebody who has parental responsibility, ended the rights of a relevant"
    " child. If that home breaks down before the 18th birthday and they leave, the rights are back from that day: a"
    " personal adviser, a plan, a home and money to live on. They need not be looked after again first.",
    Action(
        Role.SOCIAL_WORKER,
        "Tell them today whom to call if this home breaks down. Leave it in writing: whom they call, by day and"
        " by night, if it goes wrong.",
        TODAY,
        ("CLR10 reg.3",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "When the home breaks down, start the duties to a relevant child.",
        Deadline("on the day it breaks down", Source.SUGGESTED),
        ("CLR10 reg.3", "CA89 s.23B"),
    ),
    cites=("CLR10 reg.3", "CA89 s.23A", "CA89 s.23B"),
    clauses=("17.23", "17.24", "17.36"),
)
EIGHTEEN_COMES_FIRST = _duty(
    "eighteen_comes_first",
    f"18 comes before the {WEEKS} are complete",
    f"On these dates {WEEKS} are not complete before the 18th birthday. That is no reason to end being looked"
    " after early. The young person should know now what this means for support after 18.",
    Action(
        Role.SOCIAL_WORKER,
        "Tell the young person that 18 comes first. Tell them what help there is after 18.",
        TODAY,
        ("CPP10 reg.40",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Check whether earlier days looked after were missed. That can be time with another council, on remand,"
        " or in a home that a council arranged.",
        IN_GOOD_TIME,
        ("CPP10 reg.40",),
    ),
    cites=("CPP10 reg.40", "CA89 s.24"),
    clauses=("16.16", "16.22", "16.23", "16.24", "16.25", "17.20"),
)
ENDS_TOO_SOON = _duty(
    "ends_too_soon",
    f"Being looked after would end before {WEEKS} are complete",
    f"On the dates entered, being looked after ends before {WEEKS.in_days} days are complete. Without those days the"
    " young person would not become an eligible child.",
    Action(
        Role.TEAM_MANAGER,
        "Look again at the planned end of being looked after. Do it before it happens. Assess the step, record"
        " it in the care plan, and hear what the young person wants.",
        Deadline("before being looked after ends", Source.LAW),
        ("CPP10 reg.39",),
    ),
    cites=("CPP10 reg.39", "CPP10 reg.40"),
    clauses=("17.20", "18.10"),
)
CONSIDER_STAYING_PUT = _duty(
    "consider_staying_put",
    "Consider staying put",
    "A young person who lives with a foster carer may be able to stay after 18. It has to be considered while they are"
    " still an eligible child. It is for foster homes alone: not for custody, a children's home or supported"
    " accommodation, from which the next home is planned at once.",
    Action(
        Role.SOCIAL_WORKER,
        "Ask the young person and the carer about staying put. If they live with a foster carer, ask both"
        " whether they would like this to go on after 18.",
        by_law("before the 18th birthday", after=TURNS_18, eve=True),
        ("CA89 Sch.2 para.19BA",),
    ),
    cites=("CA89 Sch.2 para.19BA",),
    clauses=("18.9",),
)
STAYING_PUT = _duty(
    "support_staying_put",
    "Support staying put",
    "They were looked after right up to 18. If they still live with the foster carer they were living with then, the"
    " council supports both until 21, with money for the carer, unless that goes against the young person's welfare.",
    Action(
        Role.PERSONAL_ADVISER,
        "If they live with that carer, keep the arrangement going. Check on it.",
        Deadline("until the 21st birthday", Source.LAW, TURNS_21, lasting=True),
        ("CA89 s.23CZA",),
    ),
    cites=("CA89 s.23CZA",),
    clauses=("17.40",),
)
SUPPORT_TO_25 = _duty(
    "support_to_25",
    "Support up to 25: they have asked for it",
    "A former relevant child of 21 to 24 who asks gets a personal adviser, an assessment and a pathway plan.",
    Action(
        Role.PERSONAL_ADVISER,
        f"See them within {COMES_BACK_SEEN}, sooner with a home at risk. If one is, see them the same day."
        " Assess what help they need, and write the plan with them.",
        within(COMES_BACK_PLAN, after=AS_AT),
        ("CA89 s.23CZB",),
    ),
    cites=("CA89 s.23CZB", "CSWA17 s.3"),
    clauses=("17.42", "26.13", "26.14"),
)
OFFER_AGAIN = _duty(
    "offer_again",
    "Support up to 25: offer it, and again every year",
    "A former relevant child of 21 to 24 can ask for support at any time. Someone who has not taken it up must be"
    f" offered it as soon as possible after 21, and then at least once in every {ADVISER_OFFERED}.",
    Action(
        Role.PERSONAL_ADVISER,
        "Offer support up to 25, and note when it was offered. Say that yes is possible at any time.",
        timed(f"at least once in every {ADVISER_OFFERED}", ADVISER_OFFERED),
        ("CA89 s.23CZB",),
    ),
    cites=("CA89 s.23CZB",),
    clauses=("18.15", "26.2", "26.12"),
)
HUMAN_RIGHTS_FIRST = _duty(
    "human_rights_first",
    "Immigration: nothing ends without a human rights assessment",
    "The law bars some adults from some leaving-care help. A person whose asylum claim or appeal is still open is"
    " outside its rule on unlawful presence, and help that is needed to protect human rights is never barred.",
    Action(
        Role.PA_MANAGER,
        "Do not end or refuse help. Have a human rights assessment made, and take legal advice on it.",
        Deadline("before any help ends", Source.LAW),
        ("NIAA02 Sch.3",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to see a regulated immigration adviser.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
    ),
    cites=("NIAA02 Sch.3",),
    clauses=("17.51", "17.52"),
)
NOT_INTENTIONALLY_HOMELESS = _duty(
    "not_intentionally_homeless",
    "If they become homeless: not intentionally",
    "A relevant child, or a former relevant child under 25, who applies as homeless on or after 30 September 2026 does"
    " not become homeless intentionally. An earlier application is covered if the council had not yet decided it. Take"
    " advice on that, and where the home was lost before they had this status.",
    Action(
        Role.HOUSING_OFFICER,
        "Do not find that they became homeless intentionally. Ask the responsible authority to confirm the status in"
        " writing.",
        Deadline("on every application since 30 September 2026", Source.LAW),
        ("HA96 s.191", "CWSA26 s.9"),
    ),
    cites=("HA96 s.191", "CWSA26 s.9"),
    clauses=("17.46", "17.47"),
)
