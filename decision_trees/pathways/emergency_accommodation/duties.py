"""What holds beside a result on emergency accommodation."""

from __future__ import annotations

from ...engine.advice import Action, Milestone, Role
from ...law.limits import BED_AND_BREAKFAST, FIRST_REVIEW, FIRST_VISIT, FOUND_UNDER_16_MOVED, NEXT_REVIEWS, NEXT_VISITS
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, INTERIM_HOME, LOCAL_OFFER, REASONS
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, TODAY, TONIGHT, by_law, suggested, timed, within
from ...shared.teams import CHILDRENS_SERVICES, LEAVING_CARE

FIRST_NIGHT_THERE = Milestone("first_night_there", "First night in bed and breakfast")

NOT_CONSIDERED = (
    "Which duty the bed is given under, and who pays. That is settled afterwards, and not in front of the young"
    " person.",
    "What they need beyond a bed: food, medicine, clothes, and someone to talk to.",
    LOCAL_OFFER,
)


_duty = Common(not_considered=NOT_CONSIDERED, challenge=(REASONS, ADVOCATE_AND_COMPLAINT)).duty


AGE_UNCERTAIN = _duty(
    "age_uncertain",
    "Age not certain: the rules for under 18 apply",
    "Where somebody may be under 18, they are housed as a child until that is settled. So nothing that is wrong for a"
    " child is used.",
    Action(
        Role.SOCIAL_WORKER,
        "Take charge of the case as for a child. Offer an independent advocate, and have the age assessed lawfully if"
        " it matters.",
        TODAY,
        ("CA89 s.20",),
    ),
    cites=("CA89 s.20",),
    clauses=("13.1", "25.5"),
    services=(CHILDRENS_SERVICES,),
)
OUT_IN_TEN_DAYS = _duty(
    "out_in_ten_days",
    f"If they are found to be under 16: out of there in {FOUND_UNDER_16_MOVED}",
    "An unaccompanied young person who says that they are 16 or 17, and whose age is uncertain, may stay in supported"
    " accommodation. If an assessment then finds that they are under 16, they may not stay longer than"
    f" {FOUND_UNDER_16_MOVED}. This exception is for nobody else: use no such place for another child who may be under"
    " 16.",
    Action(
        Role.SOCIAL_WORKER,
        "Move them to a home that is allowed under 16. That is a foster home, a children's home or another place that"
        " the regulations allow.",
        timed(f"within {FOUND_UNDER_16_MOVED}, beginning with the day of that finding", FOUND_UNDER_16_MOVED),
        ("CPP10 reg.27B",),
    ),
    cites=("CPP10 reg.27A", "CPP10 reg.27B"),
    clauses=("13.3",),
)
LOOK_AT_SECTION_20 = _duty(
    "look_at_section_20",
    "Look again at section 20",
    "A child with nowhere to live is usually owed a home under section 20. Calling it section 17, or leaving them to"
    " homelessness law, can cost them support after 18. The registration rules do not cover such a stay, so check the"
    " place yourself. A late challenge may fail: act now.",
    Action(
        Role.TEAM_MANAGER,
        "Decide on section 20 now, with reasons. Offer an independent advocate first.",
        PROMPTLY,
        ("CA89 s.20", "Case Southwark"),
    ),
    cites=("CA89 s.17", "CA89 s.20", "Case Southwark"),
    clauses=("13.5",),
    challenge=(INTERIM_HOME,),
)
WHO_ARRANGED_IT = _duty(
    "who_arranged_it",
    "Family or friends: who arranged it?",
    "If a council arranged the stay, the child may be looked after in law, whatever the stay is called. Then the days"
    " count, and the carer has to be approved. If that is in doubt, get legal advice now: a late challenge may fail.",
    Action(
        Role.SOCIAL_WORKER,
        "See the home and the people tonight. Write down who arranged it and who pays. For a looked-after child, get"
        " the carer approved first.",
        TONIGHT,
        ("CPP10 reg.24",),
    ),
    cites=("CA89 s.22C", "CPP10 reg.24", "Case Coventry"),
    clauses=("13.5",),
)
VISITS_BY_LAW = _duty(
    "visits_to_relevant_child",
    "Relevant child: the law sets visits and a review",
    "A relevant child has a personal adviser. Where the responsible authority gives them a home, the adviser visits,"
    " and the pathway plan is looked at again.",
    Action(
        Role.PERSONAL_ADVISER, "Visit the new home. Go once they are there.", within(FIRST_VISIT), ("CLR10 reg.8(2)",)
    ),
    Action(
        Role.PERSONAL_ADVISER,
        f"Review the pathway plan. Do it with them, and visit before that. Then review every {NEXT_REVIEWS} and visit"
        f" every {NEXT_VISITS:count}.",
        timed(f"as soon as practicable after {FIRST_REVIEW}", FIRST_REVIEW),
        ("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    ),
    cites=("CA89 s.23B", "CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    clauses=("13.11",),
    services=(LEAVING_CARE,),
)
FAR_FROM_SUPPORT = _duty(
    "far_from_support",
    "Far from school, work or support: a manager signs the reason",
    "Sometimes a safe bed is far away. Then it is for as short as can be, and the way to school or work is paid for.",
    Action(
        Role.TEAM_MANAGER,
        "Write down why nothing nearer will do. Write down as well who looks for a nearer place.",
        TODAY,
    ),
    Action(
        Role.ANY_WORKER, "Sort out tomorrow's journey to school, college or work. Settle who goes with them.", TONIGHT
    ),
    cites=("CA89 s.22C", "SI 2012/2601 art.2"),
    clauses=("13.8", "15.14", "15.15", "15.16"),
)
SIX_WEEKS = _duty(
    "short_stay_only",
    f"With a child or in pregnancy: {BED_AND_BREAKFAST} in bed and breakfast at most",
    "This holds for people who are pregnant or have a child with them. For them bed and breakfast is suitable only"
    f" where there is nothing else. It is never suitable for more than {BED_AND_BREAKFAST} in all.",
    Action(
        Role.HOUSING_OFFICER,
        "Move the family to a suitable home of their own.",
        timed(f"before {BED_AND_BREAKFAST} in all have gone by", BED_AND_BREAKFAST, after=FIRST_NIGHT_THERE),
        ("SI 2003/3326",),
    ),
    cites=("SI 2003/3326", "HA96 s.188"),
    clauses=("13.10", "25.1"),
    challenge=(INTERIM_HOME, HOUSING_REVIEW),
)
SIX_WEEKS_OVER = _duty(
    "stay_too_long",
    f"{BED_AND_BREAKFAST} are over: this is not suitable any more",
    "For people who are pregnant or have a child with them, bed and breakfast stops being suitable after"
    f" {BED_AND_BREAKFAST} in all. The housing authority has to find something else now.",
    Action(
        Role.HOUSING_LEAD,
        "Find the family a suitable home. Tell them today what happens.",
        by_law("at once"),
        ("SI 2003/3326", "HA96 s.206"),
    ),
    Action(Role.PERSONAL_ADVISER, "Help them to get housing advice and to complain.", IN_GOOD_TIME),
    cites=("SI 2003/3326", "HA96 s.206"),
    clauses=("13.10", "25.1"),
    challenge=(INTERIM_HOME, HOUSING_REVIEW),
)
VISIT_DAILY = suggested("every day until they move")
