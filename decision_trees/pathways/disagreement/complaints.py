"""Complaints about children's services, the register, conduct and data. Children Act 1989 ss.24D and 26."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import COMPLAINT as TO_COMPLAIN
from ...law.limits import (
    COMPLAINT_ANSWERED,
    COMPLAINT_INVESTIGATED,
    COMPLAINT_INVESTIGATED_AT_MOST,
    COMPLEX_COMPLAINT_ANSWERED,
    DATA_COMPLAINT,
    PANEL_ASKED_FOR,
    PANEL_MEETS,
)
from ...law.suggested import REGISTER_REVIEW_HELPED
from ...shared.challenge import REGISTER_REVIEW as HAS_A_REVIEW
from ...shared.deadlines import IN_GOOD_TIME, SOON, TODAY, timed, within
from ...shared.teams import (
    ADVOCACY,
    COMPLAINTS,
    HOUSING,
    HOUSING_REGISTER,
    INFORMATION_GOVERNANCE,
    INFORMATION_REGULATOR,
    LEGAL_AID,
)
from .at_home import HOUSING_OMBUDSMAN, HURT_BY_CARERS
from .equality import EQUALITY
from .outcomes import OFFER_ADVOCATE, outcome
from .questions import Subject

_FIRST_STAGE = timed(
    f"within {COMPLAINT_ANSWERED}, or {COMPLEX_COMPLAINT_ANSWERED:count} if it is complex; the day shown is for one"
    " made today, so count one made before from its own day",
    COMPLAINT_ANSWERED,
    after=AS_AT,
)

CHILDRENS_COMPLAINT = outcome(
    "childrens_complaint",
    "The children's services complaints procedure",
    "Complaints about help for a child, or about leaving care, have a procedure of their own with three stages and a"
    " right to an advocate. The council's general procedure is the wrong one. A complaint can be spoken or written,"
    f" and should be made within {TO_COMPLAIN}; ask all the same if it is later.",
    Action(
        Role.ANY_WORKER,
        "Give the complaint to the children's services complaints team. Do not give it to the general one. Write"
        " down what was said, and the date.",
        TODAY,
        ("CRP06 reg.6", "CRP06 reg.9"),
    ),
    Action(
        Role.ADVOCATE,
        "Help to say what happened and what should have happened. Help to say as well what would put it right.",
        SOON,
        ("CA89 s.26A", "CRP06 reg.11"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Answer the complaint at the first stage. Putting the decision right now ends it soonest. If an advocate"
        " was asked for and none was there yet, the days run from when there is one.",
        _FIRST_STAGE,
        ("CRP06 reg.14",),
    ),
    Action(
        Role.DIRECTOR,
        "If they are not content, have the complaint looked into independently. This is the second stage. It is"
        " looked into with an independent person.",
        timed(
            f"within {COMPLAINT_INVESTIGATED}, and {COMPLAINT_INVESTIGATED_AT_MOST:count} at the very most",
            COMPLAINT_INVESTIGATED,
        ),
        ("CRP06 reg.17",),
    ),
    Action(
        Role.ADVOCATE,
        "Help to ask for a panel at the third stage.",
        timed(
            f"within {PANEL_ASKED_FOR} of the second answer; the panel meets within {PANEL_MEETS:count}",
            PANEL_ASKED_FOR,
        ),
        ("CRP06 reg.18", "CRP06 reg.19", "CRP06 reg.20"),
    ),
    OFFER_ADVOCATE,
    cites=("CA89 s.26", "CA89 s.24D", "CA89 s.26A", "CRP06"),
    clauses=("21.26", "29.1", "29.2", "29.7", "29.13", "29.15", "29.16", "29.20", "29.22"),
    services=(ADVOCACY, COMPLAINTS, LEGAL_AID),
)
REGISTER_REVIEW = outcome(
    "register_review",
    "A review under the district's allocation scheme",
    "Somebody who applies for the register has the right to be told of decisions about them, and to a review of these."
    " A no to being on it has to come in writing, with the grounds. Each district's scheme sets its own time limit,"
    " which may be short: so ask in writing at once. Only somebody who is on the list can bid.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help to ask for a review in writing. Get the scheme and its time limit.",
        within(REGISTER_REVIEW_HELPED, after=AS_AT),
        ("HA96 s.166A(9)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Give the decision in writing, with reasons. Say what it was, on which facts and grounds, and how to"
        " have it reviewed.",
        SOON,
        ("HA96 s.166A(9)", "HA96 s.160ZA(9)"),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.160ZA(9)", "HA96 s.166A", "HA96 s.166A(9)"),
    clauses=("29.2", "29.8"),
    services=(ADVOCACY, HOUSING_REGISTER, HOUSING),
    hand_over=("which-council", "housing-options"),
    challenge=(HAS_A_REVIEW,),
)
COMPLAINT = outcome(
    "complaint",
    "A complaint about delay or how it was handled",
    "It goes to the complaints procedure of the council that did it; about children's services or leaving care, to"
    " theirs. It does not stop the clock of a review or an appeal.",
    Action(
        Role.ANY_WORKER,
        "Help to send the complaint to the right team. Keep a copy, and ask by what day it will be answered.",
        TODAY,
    ),
    Action(
        Role.HOUSING_LEAD,
        "Find out why the answer is late, and give a day. Tell the young person that day. In children's"
        " services, the team manager does this.",
        SOON,
    ),
    OFFER_ADVOCATE,
    cites=("LGA74 s.26", "CA89 s.26"),
    clauses=("29.2", "29.9", "29.13", "29.18", "29.22"),
    services=(ADVOCACY, COMPLAINTS),
)
_COMMISSIONER = Action(
    Role.ANY_WORKER, "Tell them that they can go on to the Information Commissioner. Help them if they wish.", TODAY
)
_STOP = Action(
    Role.ANY_WORKER,
    "Stop sharing what is in dispute, unless somebody's safety needs it. Say so in the record.",
    TODAY,
    ("UKGDPR art.5",),
)
DATA_SINCE_2026 = outcome(
    "data_since_2026",
    "A data protection complaint, with a clock",
    f"Since 19 June 2026 the council must make it easy to complain electronically, acknowledge within {DATA_COMPLAINT},"
    " and answer without undue delay. A young person who is not content can go on to the Information Commissioner.",
    Action(
        Role.ANY_WORKER,
        "Help to send the complaint to the council holding the information. Keep a copy with the date.",
        TODAY,
        ("DPA18 s.164A",),
    ),
    Action(
        Role.DIRECTOR,
        "See that the complaint is looked into and answered. It is acknowledged first. The council's data"
        " protection officer does all of this.",
        timed(
            f"acknowledged within {DATA_COMPLAINT}, its day being the first; answered without undue delay",
            DATA_COMPLAINT,
        ),
        ("DPA18 s.164A", "DUAA25 s.103"),
    ),
    _STOP,
    _COMMISSIONER,
    OFFER_ADVOCATE,
    cites=("DPA18 s.164A", "DUAA25 s.103", "DUAA25 s.119", "UKGDPR art.5"),
    clauses=("29.2", "29.10"),
    services=(ADVOCACY, INFORMATION_GOVERNANCE, INFORMATION_REGULATOR),
    hand_over=("sharing-information",),
)
DATA = outcome(
    "data",
    "A complaint about how information was used",
    f"It goes to the council that holds the information. On this day no law gave such a complaint {DATA_COMPLAINT}:"
    " that rule began on 19 June 2026. A young person who is not content can go on to the Information Commissioner.",
    Action(
        Role.ANY_WORKER,
        "Help to send the complaint to the council holding the information. Keep a copy with the date.",
        TODAY,
        ("UKGDPR art.5",),
    ),
    Action(
        Role.DIRECTOR,
        "See that the complaint is looked into and answered. The council's data protection officer does this.",
        IN_GOOD_TIME,
        ("UKGDPR art.5",),
    ),
    _STOP,
    _COMMISSIONER,
    OFFER_ADVOCATE,
    cites=("UKGDPR art.5",),
    clauses=("29.2", "29.10"),
    services=(ADVOCACY, INFORMATION_GOVERNANCE, INFORMATION_REGULATOR),
    hand_over=("sharing-information",),
)
BY_SUBJECT = {
    Subject.CHILDREN: CHILDRENS_COMPLAINT,
    Subject.REGISTER: REGISTER_REVIEW,
    Subject.LANDLORD: HOUSING_OMBUDSMAN,
    Subject.HURT: HURT_BY_CARERS,
    Subject.UNEQUAL: EQUALITY,
    Subject.CONDUCT: COMPLAINT,
}
