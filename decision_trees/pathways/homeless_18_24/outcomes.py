"""What is owed to someone of 18 or over who is homeless or may become so: Housing Act 1996 sections 188 to 195."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import JUDICIAL_REVIEW, REVIEW, THREATENED
from ...law.limits import PREVENTION as PREVENTION_DAYS
from ...law.limits import RELIEF as RELIEF_DAYS
from ...law.suggested import HELP_BESIDE_HOUSING_DECIDED, VULNERABILITY_WRITTEN_DOWN
from ...shared.deadlines import TODAY, TONIGHT, by_law, suggested, timed, within
from ...shared.teams import PRIVATE_RENTING
from .advice import HOUSING, LEAVING_CARE, LEAVING_CARE_HELP, outcome
from .questions import DUTY_BEGAN
from .steps import (
    DECIDE_IN_WRITING,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    KEEP_BELONGINGS,
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    NOT_COOPERATING,
    TAKE_THE_APPLICATION,
    TELL_THE_ADVISER,
)

PREVENTION = outcome(
    "prevention",
    f"Prevention is owed: {PREVENTION_DAYS} of help to keep the home or find another",
    f"They are threatened with homelessness if they are likely to be homeless within {THREATENED}, or if a notice that"
    " counts runs out by then. Prevention takes no priority need and no local connection, and it does not"
    " matter how the home came to be at risk. Nobody has to wait for a court or for bailiffs. If they lose the home,"
    " relief begins.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    Action(
        Role.HOUSING_OFFICER,
        "Talk to the landlord or the family about the home. Work through money, repairs and support. Prevention may"
        f" only be ended after {PREVENTION_DAYS} by a notice, and not for that reason while a valid notice on the home"
        " stands.",
        timed(f"{PREVENTION_DAYS}, counting the day the duty was accepted", PREVENTION_DAYS, after=DUTY_BEGAN),
        ("HA96 s.195", "HA96 s.195(6)"),
    ),
    NOT_COOPERATING,
    cites=("HA96 s.175(4)", "HA96 s.189A", "HA96 s.195"),
    clauses=("24.1", "24.5", "24.8", "24.12"),
    hand_over=("tenancy-at-risk", "housing-options", "which-council"),
    not_considered=(
        "Priority need, and how the home was lost: neither matters before they are homeless. Answer again if that"
        " happens.",
    ),
)
RELIEF = outcome(
    "relief",
    "Relief is owed, with a place to stay, and then the main duty",
    f"They are homeless and in priority need. The council helps them to find a home for {RELIEF_DAYS}. If none is"
    " found, the main duty begins, and it has to find one. To turn down a suitable final offer can end that.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    KEEP_BELONGINGS,
    NOT_COOPERATING,
    cites=("HA96 s.188(1)", "HA96 s.189(1)", "HA96 s.189B", "HA96 s.193", "PNO02 art.4"),
    clauses=("24.3", "24.5", "24.6", "24.9", "24.16", "24.25", "24.30", "24.31", "26.20", "27.16"),
    not_considered=("A student whose term-time home is shut: children's services may owe a home in the vacation too.",),
)
MAIN_DUTY = outcome(
    "main_duty",
    f"{RELIEF_DAYS} of relief have gone by: the main duty is owed now",
    f"In priority need relief ends by itself after {RELIEF_DAYS}, unless it was ended in writing before. If they"
    " still have no home, the main duty begins then: a place to live until a home is found, and not relief for longer."
    " It is barred where the council finds that they became homeless intentionally, in writing and with a right of"
    " review. The place to stay goes on until they are told of the decision.",
    Action(
        Role.HOUSING_OFFICER,
        "Give the decision on the main duty in writing today. Keep the place to stay meanwhile.",
        by_law("at once: the day has gone by"),
        ("HA96 s.189B", "HA96 s.193", "HA96 s.188(1)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask today, in writing, for the decision on the main duty. Do it with them. If none comes, or the place stops,"
        " ring a housing solicitor: there is no review of a decision that was not made, only a court.",
        TODAY,
        ("HA96 s.184", "CPR 54.5"),
    ),
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    NO_REFERRAL_INTO_DANGER,
    KEEP_BELONGINGS,
    cites=("HA96 s.184", "HA96 s.188(1)", "HA96 s.189(1)", "HA96 s.189B", "HA96 s.193", "PNO02 art.4"),
    clauses=("24.3", "24.5", "24.9", "24.16", "24.30"),
    confidence=Confidence.DEPENDS,
)
RELIEF_VULNERABLE = outcome(
    "relief_vulnerable",
    "Relief is owed, with a place to stay while priority need is decided",
    "They are homeless and may be in priority need. That turns on what is still to be settled: care at 16 or 17, or"
    " whether they would cope much worse than an ordinary person without a home. Care in the past counts at any age."
    " Until it is decided, they are helped as if the answer were yes.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    Action(
        Role.PERSONAL_ADVISER,
        "Write down what care and everything since have left them with. Add what being homeless does to them. Send it"
        " to the housing officer with what health services know, as far as the young person wants.",
        within(VULNERABILITY_WRITTEN_DOWN, after=AS_AT),
        ("PNO02 art.5", "HA96 s.189(1)", "Case Hotak"),
    ),
    JOIN_THE_PLANS,
    Action(
        Role.HOUSING_LEAD,
        "See a decision of no priority need before it goes out. Do so with the personal adviser's manager.",
        suggested("before it is sent"),
        ("PNO02 art.5", "JHP24"),
    ),
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    KEEP_BELONGINGS,
    cites=("HA96 s.188(1)", "HA96 s.189(1)", "HA96 s.189B", "PNO02 art.5", "PNO02 art.6", "Case Hotak"),
    clauses=("24.3", "24.5", "24.6", "24.7", "24.9", "26.16"),
    confidence=Confidence.DEPENDS,
)
NO_PRIORITY_NEED = outcome(
    "no_priority_need",
    f"Relief is owed: {RELIEF_DAYS} of help to find a home; no priority need so far",
    "Relief takes no priority need. A place to stay meanwhile does: it is owed as soon as anything gives reason to"
    " believe in one, such as illness, pregnancy, care in the past, or harm. So ask once more, slowly and alone. And"
    " look for a bed today in other ways as well.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    Action(
        Role.PERSONAL_ADVISER,
        "Find a safe bed for tonight. Before 21, children's services help a former relevant child as far as welfare"
        " requires, and can house someone who only qualifies in an exceptional case. From 21, ask the team manager what"
        " they can do. If there is no adviser, the housing officer makes the calls.",
        TONIGHT,
        LEAVING_CARE_HELP,
    ),
    Action(
        Role.PA_MANAGER,
        "Decide what children's services do meanwhile. A place to stay is part of it: up to 21 that is owed to a former"
        " relevant child as far as welfare requires it.",
        within(HELP_BESIDE_HOUSING_DECIDED, after=AS_AT),
        LEAVING_CARE_HELP,
    ),
    JOIN_THE_PLANS,
    Action(
        Role.ADVOCATE,
        "If the answer stays no, ring a solicitor. Two clocks run: the review of the decision, and for a bed tonight a"
        f" court. Judicial review has to be asked for promptly, within {JUDICIAL_REVIEW} at the very most.",
        within(REVIEW, "being told of the decision, counting that day as the first"),
        ("HA96 s.202", "HA96 s.188(1ZA)", "CPR 54.5"),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Ask once more about health, care, violence and children. Do so with the personal adviser's manager, before the"
        " letter goes out.",
        suggested("before it is sent"),
        ("HA96 s.189(1)", "PNO02"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Help them to find a home, with a deposit or a guarantor. Without priority need relief ends only by a notice,"
        f" which may come after {RELIEF_DAYS}.",
        timed(f"{RELIEF_DAYS}, counting the first day of relief", RELIEF_DAYS, after=DUTY_BEGAN),
        ("HA96 s.189B",),
    ),
    KEEP_BELONGINGS,
    cites=("HA96 s.189A", "HA96 s.189B", "HA96 s.189(1)", "PNO02"),
    clauses=("24.5", "24.6", "24.7", "24.9", "24.28", "26.16"),
    services=(HOUSING, LEAVING_CARE, PRIVATE_RENTING),
    hand_over=("housing-options", "disagreement", "which-council"),
    not_considered=("Night shelters and other beds that charities offer.",),
)
RELEVANT_STUDENT = outcome(
    "relevant_student",
    "A student in the vacation: children's services provide the home",
    "Children's services have to house them, or pay for it, while the term-time home is shut. It has to be full-time"
    " study, in higher education or on a residential course. That is why the Order on priority need leaves them out."
    " In term time they are like anyone else.",
    Action(
        Role.PERSONAL_ADVISER,
        "Find the home for the vacation or pay for one. If they have nowhere tonight, do so today. Where there is no"
        " adviser, the leaving-care team's duty worker does it.",
        by_law("before the term-time home shuts"),
        ("CA89 s.24B(5)", "CA89 s.23C"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. Take it all the same: relief is owed, and another ground of priority"
        " need may be there. Nobody is left without a bed while the two services sort out who pays.",
        TODAY,
        ("HA96 s.184", "HA96 s.189B"),
    ),
    cites=("CA89 s.24B(3)", "CA89 s.24B(5)", "PNO02 art.1(3)"),
    clauses=("24.15",),
    hand_over=("emergency-accommodation", "disagreement"),
    confidence=Confidence.DEPENDS,
)
