"""What holds beside a result on immigration, whatever the status is: advice, renewal, and signs of exploitation."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.suggested import LEAVE_APPLIED_FOR, REGULATED_ADVISER_FOUND, TRAFFICKING_TOLD
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, REASONS
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, TODAY, suggested, timed, within
from ...shared.teams import IMMIGRATION_ADVICE, LEGAL_AID, MODERN_SLAVERY

NOT_CONSIDERED = ("The immigration case itself. Only a solicitor or a regulated adviser may advise on it.",)


_duty = Common(
    not_considered=NOT_CONSIDERED, challenge=(REASONS, ADVOCATE_AND_COMPLAINT), services=(IMMIGRATION_ADVICE, LEGAL_AID)
).duty


POSSIBLE_EXPLOITATION = _duty(
    "possible_exploitation",
    "There may be trafficking or exploitation: tell someone today",
    "A county or district council that has reasonable grounds to believe that someone may be a victim must report it to"
    " the Home Office. An adult is not named in that report without their consent. A first responder can refer them for"
    " support.",
    Action(Role.ANY_WORKER, "Call 999 if someone is in danger now. For a child, ring children's services.", TODAY),
    Action(
        Role.SOCIAL_WORKER,
        "Ask a first responder to make the report. Explain to an adult what it means, and ask whether they agree to be"
        " named. Find a home that the people who exploit them do not know.",
        within(TRAFFICKING_TOLD, after=AS_AT),
        ("MSA15 s.52",),
    ),
    cites=("MSA15 s.52",),
    clauses=("25.8", "25.22"),
    services=(MODERN_SLAVERY, LEGAL_AID),
)
GET_ADVICE = _duty(
    "get_immigration_advice",
    "Find a regulated immigration adviser now",
    "Without advice, deadlines pass and rights are lost. A worker may help to find an adviser and to keep appointments,"
    " and may not advise on the case.",
    Action(
        Role.PERSONAL_ADVISER,
        "Book a solicitor or regulated adviser with them. Ask about legal aid, and go with them if they would"
        " like that.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
    ),
    cites=("NIAA02 Sch.3",),
    clauses=("25.6",),
)
ADVICE_BEFORE_18 = _duty(
    "advice_before_18",
    "Find a regulated immigration adviser well before 18",
    "Some choices end at 18. Advice that comes before then can open more of them.",
    Action(
        Role.SOCIAL_WORKER,
        "Book a solicitor or regulated adviser with them. Write into the pathway plan what each possible answer from"
        " the Home Office would mean at 18.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
    ),
    cites=("CA89 s.20", "NIAA02 Sch.3"),
    clauses=("25.6", "25.7"),
)
RENEW_IN_TIME = _duty(
    "renew_in_time",
    "Apply before the leave runs out",
    "An application made in time normally keeps the old leave going until there is an answer. One that is late does"
    " not. We did not check this rule: ask the adviser.",
    Action(
        Role.PERSONAL_ADVISER,
        "See the adviser with them and have the application ready. Ask about the fee and whether it can be waived.",
        timed(f"at least {LEAVE_APPLIED_FOR} before the leave ends, or now if that day has gone by", LEAVE_APPLIED_FOR),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Put the last day of the leave into the pathway plan. Give the landlord and the benefits office proof of"
        " the application.",
        suggested("before the last day of the leave"),
    ),
    cites=("NIAA02 Sch.3",),
    clauses=("25.6",),
)
RIGHT_TO_RENT = _duty(
    "right_to_rent",
    "Renting privately: the landlord checks the right to rent",
    "A private landlord may not let to an adult who has no right to rent, and checks everyone who is to live there."
    " Leave with an end date gives the right for that time. Without leave, also while a claim is open, the Home Office"
    " can give permission. A home that the council provides under its duties is outside this, as far as we know.",
    Action(
        Role.PERSONAL_ADVISER,
        "Have the proof ready before a viewing, with the adviser's help. Ask the adviser about permission to rent where"
        " there is no leave.",
        suggested("before a private home is looked for"),
        ("IA14 s.21", "IA14 s.22"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Where they cannot rent, ask the responsible authority for a home. Ask for any refusal in writing.",
        IN_GOOD_TIME,
        ("CA89 s.23C(4)", "IA14 Sch.3"),
    ),
    cites=("IA14 s.21", "IA14 s.22", "IA14 Sch.3"),
    clauses=("20.42", "25.40"),
    hand_over=("housing-options",),
)
