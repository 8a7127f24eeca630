"""Who may, and who may not, be blamed for the loss of a home, and what comes before any such decision: Housing Act 1996
section 191 with section 9 of the Act of 2026."""

from __future__ import annotations

from ...engine.advice import Action, Confidence, Role
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, TODAY, guidance, suggested
from .advice import ADVOCACY, HOUSING, LEAVING_CARE, LEAVING_CARE_HELP, duty, outcome
from .steps import (
    DECIDE_IN_WRITING,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    KEEP_BELONGINGS,
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    TAKE_THE_APPLICATION,
    TELL_THE_ADVISER,
)

NOT_A_BAR = duty(
    "not_a_bar",
    "How they lost the home stops neither relief nor a place to stay",
    "The question of intention matters for the main duty alone. It is no reason to turn someone away, or to refuse"
    " prevention or relief. Nobody threatens a young person with it.",
    Action(
        Role.HOUSING_OFFICER,
        "Go on with the assessment, the plan and the place to stay. If a finding is still possible in law, ask"
        " children's services for their view first.",
        TODAY,
        ("HA96 s.189B", "HA96 s.195", "HCG ch.22"),
    ),
    cites=("HA96 s.188(1)", "HA96 s.189B", "HA96 s.191"),
    clauses=("24.10", "24.11"),
)
NOT_INTENTIONALLY_HOMELESS = duty(
    "covered_since_2026",
    "The rule of 30 September 2026 covers them",
    "A former relevant child under 25 does not become homeless intentionally. The application was made from"
    " 30 September 2026 on, or was still undecided when the rule began. So the question is left out. Priority need has"
    " to be shown all the same, and to refuse a suitable final offer still ends a duty.",
    Action(
        Role.HOUSING_OFFICER,
        "Leave out the question whether they became homeless intentionally. Write down the status and the dates on"
        " which that rests. Take back a decision that says otherwise.",
        TODAY,
        ("CWSA26 s.9", "HA96 s.191(1ZA)"),
    ),
    cites=("CWSA26 s.9", "HA96 s.191(1ZA)", "SI 2026/803 reg.6"),
    clauses=("24.10", "26.5"),
)
RULE_NOT_SETTLED = duty(
    "rule_not_settled",
    "The dates leave it open whether the rule of 30 September 2026 covers them",
    "The rule covers an older application if it was still undecided when the rule began: are they eligible, and which"
    " duty is owed? If relief was accepted before that day, and intention was still open, the law is not"
    " confirmed.",
    Action(
        Role.HOUSING_LEAD,
        "Make no finding of intention. Take legal advice first, and treat them as covered meanwhile.",
        suggested("before any decision"),
        ("CWSA26 s.9",),
    ),
    cites=("CWSA26 s.9", "SI 2026/803 reg.6", "IHL24"),
    clauses=("24.10", "24.11"),
)
OLD_DECISION = duty(
    "old_decision",
    "The decision is older than the rule of 30 September 2026",
    "Where the council had already decided, the old test stands. Since 2024 guidance asks that such a finding about"
    " someone who has been in care stays an exception. Children's services are to be brought in first."
    " A new application, after a real change, falls under the new rule.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask whether children's services were heard before the decision. Ask too whether the facts have changed since."
        " Help with a late review or a new application.",
        PROMPTLY,
        ("IHL24", "HCG ch.22"),
    ),
    cites=("CWSA26 s.9", "HA96 s.191", "IHL24"),
    clauses=("24.10", "24.11"),
)
ONLY_AS_AN_EXCEPTION = duty(
    "only_as_an_exception",
    "The rule of 2026 does not protect them: only as an exception, and signed",
    "The Act protects relevant children and former relevant children under 25, from 30 September 2026. Others stay"
    " outside it: those who only qualify for advice, those of 25 or over, and those without a status. If they have"
    " been in care, guidance since 2024 asks that such a finding stays an exception.",
    Action(
        Role.HOUSING_LEAD,
        "Ask children's services before any decision on intention. What do they know, what could they do, and did"
        " trauma or lack of support play a part? Was the act deliberate, and was the home one they could reasonably"
        " keep?",
        guidance("before any decision"),
        ("IHL24", "HCG ch.22", "HA96 s.191"),
    ),
    Action(
        Role.DIRECTOR,
        "Sign a finding of intention only together with the other head. The heads of housing and of leaving care both"
        " sign it, or it is not made.",
        suggested("before any decision"),
        ("HA96 s.191",),
    ),
    cites=("HA96 s.190", "HA96 s.191", "IHL24"),
    clauses=("24.11", "24.38", "26.18"),
    services=(LEAVING_CARE,),
)
SETTLE_STATUS = duty(
    "settle_status_first",
    "Settle the leaving-care status before anyone decides about intention",
    "Whether the rule of 2026 protects them turns on the exact status. While it is open, treat them as protected.",
    Action(
        Role.PERSONAL_ADVISER,
        "Work out their leaving-care status from dates. Take them from the case record, and tell the housing officer.",
        PROMPTLY,
        ("CA89 s.23C", "CA89 s.24"),
    ),
    cites=("CA89 s.23C", "CA89 s.24", "HA96 s.191"),
    clauses=("24.11", "17.8"),
    hand_over=("leaving-care-status",),
)
INTENTIONALITY_OPEN = outcome(
    "intentionality_open",
    "Relief and a place to stay are owed; the main duty depends on how the home was lost",
    "On these answers the rule of 2026 does not protect them, so a finding is possible, but only as an exception."
    " If they are in priority need and the finding is made, there is still a place to stay for a fair time, with"
    " advice. Any leaving-care duties go on.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    Action(
        Role.ADVOCATE,
        "Hear from the young person how the home was lost. Put it in writing with them.",
        suggested("before any decision"),
        ("HA96 s.191",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Plan the next home with them, whatever the decision. Ask children's services what they can do towards it.",
        IN_GOOD_TIME,
        LEAVING_CARE_HELP,
    ),
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    KEEP_BELONGINGS,
    cites=("HA96 s.189B", "HA96 s.190", "HA96 s.191", "HCG ch.22"),
    clauses=("24.3", "24.9", "24.11", "24.38"),
    services=(HOUSING, LEAVING_CARE, ADVOCACY),
    forms=("f7", "f13"),
    hand_over=("leaving-care-status", "which-council", "disagreement"),
    confidence=Confidence.DEPENDS,
)
INTENTIONALITY_NOT_SETTLED = outcome(
    "intentionality_not_settled",
    "Relief and a place to stay are owed; nobody decides on intention before status and dates are clear",
    "The rule of 2026 may protect them. Until the status and the dates of the application are settled, they are"
    " treated as if it did.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    Action(
        Role.HOUSING_LEAD,
        "Hold back any decision on intention. Settle the dates from the letters, and take legal advice.",
        IN_GOOD_TIME,
        ("CWSA26 s.9",),
    ),
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    KEEP_BELONGINGS,
    cites=("CWSA26 s.9", "HA96 s.189B", "HA96 s.191"),
    clauses=("24.3", "24.9", "24.10"),
    hand_over=("leaving-care-status", "which-council", "disagreement"),
    confidence=Confidence.UNSETTLED,
)
