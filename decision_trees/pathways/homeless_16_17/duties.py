"""What holds beside the outcome for a homeless young person of 16 or 17."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import SCHOOL_AND_DOCTOR_TOLD, SIX_MONTHS_HOME
from ...law.suggested import FAMILY_WORK_BEGINS, JOINT_MEETING, PARENT_TOLD
from ...shared.deadlines import PROMPTLY, TODAY, by_law, timed, within
from .advice import ADVOCATES, CHILDRENS_SERVICES, FAMILY, HOUSING, duty

START_TODAY = duty(
    "start_today",
    "Start today, whatever comes next",
    "Both services know today, an advocate is offered before there is anything to choose, and one assessment begins."
    " The young person tells their story once. No guarantor, deposit or reference is asked of a child.",
    Action(
        Role.ANY_WORKER,
        "Tell the other service today. Tell children's services or housing, by phone and in writing. Tell the young"
        " person first. You keep the case as well.",
        TODAY,
        ("G1617",),
    ),
    Action(
        Role.ANY_WORKER,
        "Ask them alone about harm and exploitation. Ask about home and about going missing. Where there is any,"
        " it is told at once: enquiries need nobody's agreement.",
        TODAY,
        ("CA89 s.47",),
    ),
    Action(
        Role.ANY_WORKER,
        "Offer an independent advocate. Say what one does, and ring one with the young person if they wish. Do this"
        " before the talk about options.",
        TODAY,
        ("G1617",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Open the joint assessment with the housing officer. Where there is one behind a child in need or protection"
        " plan, bring that up to date instead. Ask where they have slept lately, and who arranged and paid for it: a"
        f" home that a council found may be section 20. Hold the meeting within {JOINT_MEETING} of the first contact.",
        PROMPTLY,
        ("CA89 s.17", "G1617"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Plan a home that keeps everyone safe, after an arrest too. Being arrested, on bail or called a risk to others"
        " takes none of this away. Where the police refuse bail and ask for a home, the council they ask receives the"
        " child.",
        TODAY,
        ("CA89 s.20", "CA89 s.21(2)", "PACE84 s.38(6)"),
    ),
    cites=("CA89 s.17", "CA89 s.20", "CA89 s.47", "G1617"),
    clauses=(
        "7.8",
        "8.1",
        "8.9",
        "8.11",
        "8.12",
        "10.1",
        "10.2",
        "10.3",
        "10.18",
        "10.19",
        "10.21",
        "10.24",
        "14.17",
        "25.35",
    ),
    services=(*CHILDRENS_SERVICES, HOUSING, ADVOCATES),
    forms=("f1", "f2"),
)
ASK_THE_OTHER_COUNCIL = duty(
    "ask_the_other_council",
    "A council may already be responsible: ask it today",
    f"They may be a relevant child, also where {SIX_MONTHS_HOME} or more back home have now failed. Then the council"
    " that last looked after them has to give them a home, wherever they are. Until it has, this council acts as if"
    " nobody else would.",
    Action(
        Role.SOCIAL_WORKER,
        "Ring each council that may have looked after them since 14. Ask for the dates. Find a bed meanwhile.",
        TODAY,
        ("CA89 s.23A", "CA89 s.23B(8)"),
    ),
    cites=("CA89 s.23A", "CA89 s.23B(8)", "CLR10 reg.3"),
    clauses=("7.6", "10.5", "17.10", "17.24"),
    hand_over=("leaving-care-status",),
)
TRY_FAMILY = duty(
    "try_family",
    "Ask about a safe stay with people they know",
    "There may be family or friends with whom they would be safe and want to live. It is asked about while they have a"
    " safe bed elsewhere, and it holds nothing up.",
    Action(
        Role.FAMILY_WORKER,
        "Ask them, alone, whom they trust and who must not be rung. Where they want it, visit and say whether it is"
        " safe. Offer mediation, but not where there is violence, abuse or control.",
        within(FAMILY_WORK_BEGINS),
        ("CA89 s.17",),
    ),
    cites=("CA89 s.17", "G1617"),
    clauses=("9.1", "9.2", "9.3", "9.4", "9.8", "9.9", "9.10", "9.15", "9.16", "9.17", "9.18"),
    services=FAMILY,
)
LOOK_AT_SUBSTANCE = duty(
    "look_at_this_home",
    "Look at what the council did, not at what it was called",
    "A home that a council found, set up or pays for may in law be section 20, whatever the file calls it. Then they"
    " may be looked after, and may have been since it began. A late challenge can fail, so it is looked at now.",
    Action(
        Role.TEAM_MANAGER,
        "Find out whether this home was in law section 20. Ask who first named it, who asked the carers, and who pays."
        " Decide with a legal adviser whether, and from which day, section 20 applied.",
        PROMPTLY,
        ("CA89 s.20", "Case Southwark", "Case Coventry"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Tell the young person what is being looked at. It is whether this home was section 20. If they want to stay,"
        " ask the fostering team whether the carers can be approved.",
        PROMPTLY,
        ("CA89 s.22C",),
    ),
    cites=(
        "CA89 s.20",
        "CA89 s.22",
        "Case Southwark",
        "Case Coventry",
        "Case D v Southwark",
        "Case SA",
        "Case Surrey v BC",
    ),
    clauses=("9.7", "10.11", "16.23", "17.7"),
    forms=("f12",),
    hand_over=("leaving-care-status",),
)
PARENT_OBJECTS = duty(
    "parent_objects",
    "A parent objects: the young person's agreement stands",
    "At 16 and 17 a parent's objection does not stop section 20, and a parent who takes back an agreement does not end"
    " it or take them away from it, as long as the young person agrees to be accommodated. A care order goes on in any"
    " case.",
    Action(
        Role.SOCIAL_WORKER,
        "Tell the parent in writing that the young person's agreement stands. Do it kindly, and say how to complain."
        " Keep the young person out of the argument.",
        within(PARENT_TOLD, after=AS_AT),
        ("CA89 s.20(11)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "If the young person wavers, do not move them. Take legal advice.",
        TODAY,
        ("CA89 s.20(7)", "CA89 s.20(11)"),
    ),
    cites=("CA89 s.20(7)", "CA89 s.20(8)", "CA89 s.20(11)"),
    clauses=("10.13", "10.14", "10.27", "11.10"),
)
TELL_SCHOOL_AND_DOCTOR = duty(
    "tell_school_and_doctor",
    "Ask whether school and doctor may be told",
    "When the housing authority gives a child a home under homelessness law, it asks for agreement to tell the doctor's"
    " practice and the school or college: it asks the young person who applied and lives independently, or the parent.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask whether school and doctor may be told. Ask once for each application. If they agree, tell those services.",
        timed(
            f"within {SCHOOL_AND_DOCTOR_TOLD}, from the latest of agreement, details and moving in",
            SCHOOL_AND_DOCTOR_TOLD,
        ),
        ("HA96 s.213AA",),
    ),
    cites=("HA96 s.213AA", "CWSA26 s.11"),
    clauses=("8.8",),
    services=(HOUSING,),
)
EXPECTING = duty(
    "expecting",
    "Pregnant, or with a child of their own: housing owes them a bed too",
    "A relevant child is left out of article 3 only. Pregnancy and a dependent child give priority need by themselves,"
    " whatever the age. So the housing authority cannot say that another council has to act first.",
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. Give interim accommodation tonight if the responsible authority has"
        " given no home. Not bed and breakfast.",
        by_law("at once, on reason to believe"),
        ("HA96 s.184", "HA96 s.188(1)", "HA96 s.189(1)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Find them a home that fits the baby too. It should be with whom they want to live.",
        TODAY,
        ("CA89 s.23B(8)",),
    ),
    cites=("HA96 s.188(1)", "HA96 s.189(1)", "CA89 s.23B(8)"),
    clauses=("16.9", "16.28", "25.1"),
    services=(HOUSING,),
)
