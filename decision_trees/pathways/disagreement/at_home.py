"""What goes wrong in the home itself: a social landlord, and harm by people who are paid to care. Housing Act 1996
Schedule 2; Criminal Justice and Courts Act 2015 sections 20 and 21."""

from __future__ import annotations

from ...engine.advice import Action, Role
from ...law.limits import HOUSING_OMBUDSMAN as TO_THE_HOUSING_OMBUDSMAN
from ...law.limits import (
    LANDLORD_COMPLAINT_ACKNOWLEDGED,
    LANDLORD_COMPLAINT_ANSWERED,
    LANDLORD_SECOND_STAGE_ACKNOWLEDGED,
    LANDLORD_SECOND_STAGE_ANSWERED,
)
from ...shared import teams
from ...shared.deadlines import PROMPTLY, SOON, TODAY, TONIGHT, guidance, timed
from .outcomes import OFFER_ADVOCATE, outcome

HOUSING_OMBUDSMAN = outcome(
    "housing_ombudsman",
    "A complaint to the landlord, then the Housing Ombudsman",
    "A council or a housing association answers as a landlord in two stages. After that, or when it is late, the"
    " Housing Ombudsman can be asked, free of charge. What is unsafe is put right first, and waits for no complaint.",
    Action(
        Role.ANY_WORKER,
        "Ring the landlord today if unsafe, and help to complain in writing. If the home is not safe, ring the"
        " district today too, and find another place if need be. Complain to the landlord with photos and dates,"
        " and keep a copy.",
        TODAY,
        ("HA96 s.210",),
    ),
    Action(
        Role.PROVIDER,
        "Say that the complaint has come in, then answer it. This is the first stage.",
        timed(
            f"in {LANDLORD_COMPLAINT_ACKNOWLEDGED}, and the answer within {LANDLORD_COMPLAINT_ANSWERED} of that",
            LANDLORD_COMPLAINT_ANSWERED,
        ),
        ("HA96 Sch.2",),
    ),
    Action(
        Role.PROVIDER,
        "If they are not content, have somebody not involved answer. This is the second stage. It goes as the"
        " first did, by somebody who was not involved.",
        timed(
            f"in {LANDLORD_SECOND_STAGE_ACKNOWLEDGED}, and the answer within {LANDLORD_SECOND_STAGE_ANSWERED} of that",
            LANDLORD_SECOND_STAGE_ANSWERED,
        ),
        ("HA96 Sch.2",),
    ),
    Action(
        Role.ADVOCATE,
        "Help to send the complaint to the Housing Ombudsman. Do so after the second answer, or when the"
        " landlord is over its time.",
        guidance(f"within {TO_THE_HOUSING_OMBUDSMAN} of the last answer"),
        ("HA96 Sch.2",),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 Sch.2", "HA96 s.210"),
    clauses=("29.2", "29.26", "13.18"),
    services=(teams.HOUSING_OMBUDSMAN, teams.ADVOCACY),
    hand_over=("tenancy-at-risk", "emergency-accommodation"),
)
HURT_BY_CARERS = outcome(
    "hurt_by_carers",
    "Hurt or badly neglected by those who are paid to care: safety and the police first",
    "Nobody has to complain first. Ill-treatment or wilful neglect by somebody who is paid to care can be a crime, of"
    " the worker and of the provider. Since 29 June 2026 that includes people of 16 and 17 in registered supported"
    " accommodation. We have read the Act of 2026, and not the one of 2015 that it widens.",
    Action(
        Role.ANY_WORKER,
        "Make the young person safe. Ring 999 in danger, and children's services or adult social care today."
        " Tell the police, together with the young person.",
        TODAY,
        ("CA89 s.47", "CWSA26 s.22", "CJCA15 s.20"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "See them alone the same day, and move them if unsafe. Move them tonight if the place is not safe or"
        " nobody can tell. From 18 on the personal adviser sees to it.",
        TONIGHT,
        ("CA89 s.22C", "CA89 s.47"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Tell Ofsted, the commissioner and the officer for allegations. That officer looks into allegations"
        " against staff.",
        PROMPTLY,
        ("CJCA15 s.21", "SI 2023/416"),
    ),
    Action(
        Role.ADVOCATE,
        "Help to complain as well, if they wish. A complaint can wait where it would harm the case of the police.",
        SOON,
        ("CA89 s.26", "CRP06 reg.8"),
    ),
    OFFER_ADVOCATE,
    cites=("CWSA26 s.22", "CJCA15 s.20", "CJCA15 s.21", "CA89 s.47"),
    clauses=("13.18", "13.24"),
    services=(teams.CHILDRENS_SERVICES, teams.OUT_OF_HOURS, teams.ADVOCACY, teams.LEGAL_AID),
    hand_over=("emergency-accommodation",),
)
