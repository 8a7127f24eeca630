"""Steps that several results on homelessness share: who does what, by when, from the first day to the main duty."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import RELIEF
from ...law.suggested import JOINT_PLAN_IN_WRITING
from ...shared.deadlines import TODAY, by_law, timed, within
from ...shared.personal_adviser import TELL_THE_ADVISER as TELL_THE_ADVISER
from .advice import LEAVING_CARE_HELP
from .questions import DUTY_BEGAN

TAKE_THE_APPLICATION = Action(
    Role.HOUSING_OFFICER,
    "If there is no homelessness application yet, take one today. Take it however they ask for help. No papers, no plan"
    " and no link with the district come first.",
    by_law("as soon as they ask"),
    ("HA96 s.183", "HA96 s.184"),
)
DECIDE_IN_WRITING = Action(
    Role.HOUSING_OFFICER,
    "Say in writing which duty is owed, if not done yet. The duty runs from the facts, and a late letter does not put"
    " it off.",
    within(JOINT_PLAN_IN_WRITING, after=AS_AT),
    ("HA96 s.184",),
)
GO_WITH_THEM = Action(
    Role.PERSONAL_ADVISER,
    "Go with them to the housing assessment. Check a deposit, a guarantor, benefits and what children's services can"
    " add.",
    TODAY,
    LEAVING_CARE_HELP,
)
JOIN_THE_PLANS = Action(
    Role.HOUSING_OFFICER,
    "Write the personalised housing plan with them and their adviser. Make it one set of steps with the pathway plan.",
    within(JOINT_PLAN_IN_WRITING, after=AS_AT),
    ("HA96 s.189A", "HCG ch.22"),
)
KEEP_BELONGINGS = Action(
    Role.HOUSING_OFFICER,
    "Protect their belongings if they are in danger. This is for where nobody else can see to them. Use a van, storage,"
    " real bags and boxes. The law allows a reasonable charge; ask a young person for none.",
    by_law("as long as they are in danger and a duty is owed"),
    ("HA96 s.211", "HA96 s.212"),
)
NO_REFERRAL_INTO_DANGER = Action(
    Role.HOUSING_OFFICER,
    "Ask where they would not be safe. Local connection matters only for a referral, and nobody is referred to where"
    " they would risk domestic abuse, or where violence is likely to happen again.",
    by_law("before any referral"),
    ("HA96 s.198(2)", "HA96 s.199"),
)
NOT_COOPERATING = Action(
    Role.HOUSING_OFFICER,
    "Never end help for not cooperating without warning and written notice. Give time to put it right as well. First"
    " ask the personal adviser what got in the way.",
    by_law("before any such notice"),
    ("HA96 s.193B", "HA96 s.193C(2)"),
)
MAIN_DUTY_DECISION = Action(
    Role.HOUSING_OFFICER,
    "Decide on the main duty before relief ends. Then help does not stop: relief ends by itself for someone in priority"
    " need who is not intentionally homeless. If that day has gone by, the decision is overdue: make it today.",
    timed(f"by the end of the {RELIEF:day} of relief, counting the first", RELIEF, after=DUTY_BEGAN),
    ("HA96 s.189B", "HA96 s.193"),
)
