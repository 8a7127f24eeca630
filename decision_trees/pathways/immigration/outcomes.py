"""Where the immigration pathway ends: which help goes on, and what has to come before any of it stops."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.suggested import END_OF_HELP_TOLD, HUMAN_RIGHTS_LOOKED_AT, REGULATED_ADVISER_FOUND
from ...law.suggested import IN_DUE_TIME as DUE_TIME
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import IN_DUE_TIME, IN_GOOD_TIME, PROMPTLY, TODAY, by_law, suggested, timed, within
from ...shared.teams import ADVOCACY, CHILDRENS_SERVICES, HOUSING, IMMIGRATION_ADVICE, LEAVING_CARE, LEGAL_AID

_NOT_CONSIDERED = (
    "The immigration case itself. Only a solicitor or a regulated adviser may advise on it.",
    "Which leaving-care status they have, and so which duties: the status pathway works it out.",
    "Benefits, and help from adult social care.",
    LOCAL_OFFER,
)
_ADVICE = (IMMIGRATION_ADVICE, LEGAL_AID)
BEFORE_ANY_END = by_law("before any help ends")


_outcome = Common(
    not_considered=_NOT_CONSIDERED,
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR),
    hand_over=("leaving-care-status", "disagreement"),
).outcome


def _eligibility(text: str) -> Action:
    return Action(Role.HOUSING_OFFICER, text, TODAY, ("HA96 s.184", "HA96 s.185", "SI 2006/1294"))


_NOT_ELIGIBLE = _eligibility(
    "If they apply as homeless, decide in writing and give advice. Tell the personal adviser the same day."
)
CHILD = _outcome(
    "child",
    "Under 18: immigration status takes no help away",
    "Children's services owe a child the same help whatever the immigration status. The limits of the 2002 Act do not"
    " reach anyone under 18. Homelessness help from a housing authority can depend on status: where it does, children's"
    " services act instead. Plan now for 18.",
    Action(
        Role.SOCIAL_WORKER,
        "Give the help that the child needs, a safe home included. Papers can come later.",
        TODAY,
        ("CA89 s.17", "CA89 s.20"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "If a 16 or 17 year old comes, tell children's services today. Do not send them away because of status.",
        TODAY,
        ("HA96 s.184", "CA89 s.20"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Put into the pathway plan where they will live at 18. Do so for each possible answer from the Home Office.",
        timed(f"by 17½, or within {DUE_TIME} if they are older", DUE_TIME),
        ("CPP10 reg.43",),
    ),
    cites=("NIAA02 Sch.3 para.2", "CA89 s.17", "CA89 s.20"),
    clauses=("25.5", "25.7", "25.19"),
    services=(CHILDRENS_SERVICES, *_ADVICE, ADVOCACY),
    hand_over=("homeless-16-17", "leaving-care-status"),
)
AGE_NOT_SETTLED = _outcome(
    "age_not_settled",
    "Age not settled: treat them as a child",
    "Where there is real doubt whether someone is under 18, they are treated as a child until a lawful age assessment"
    " is made. Until then no limit that is meant for adults is applied to them.",
    Action(
        Role.SOCIAL_WORKER,
        "See that they have a safe home for a child tonight. Start the age assessment if it is needed, with an"
        " appropriate adult and an interpreter.",
        TODAY,
        ("CA89 s.20",),
    ),
    Action(
        Role.SOCIAL_WORKER, "Offer an independent advocate. Offer legal advice too, both before the assessment.", TODAY
    ),
    cites=("CA89 s.20", "NIAA02 Sch.3 para.2"),
    clauses=("25.5",),
    services=(CHILDRENS_SERVICES, *_ADVICE, ADVOCACY),
    hand_over=("homeless-16-17", "emergency-accommodation"),
    confidence=Confidence.UNSETTLED,
)
ALL_ROUTES = _outcome(
    "all_routes",
    "The housing routes are open",
    "Immigration status does not limit leaving-care help. It does not limit homelessness help or the housing register"
    " either, for almost everyone in this group. Someone who has lived abroad, or who came on a relative's promise to"
    " pay for them, may be asked more.",
    Action(
        Role.PERSONAL_ADVISER,
        "Plan the home with them as with anyone else. Help with proof of status if papers are missing.",
        IN_DUE_TIME,
        ("CA89 s.23C",),
    ),
    _eligibility("If they are homeless or may become so, take the application. Missing papers are no reason to wait."),
    cites=("HA96 s.185", "SI 2006/1294", "CA89 s.23C"),
    clauses=("25.4",),
    services=(LEAVING_CARE, HOUSING),
    hand_over=("homeless-18-24", "housing-options", "leaving-care-status"),
    challenge=(HOUSING_REVIEW,),
)
PROTECTED = _outcome(
    "protected",
    "The housing routes are open while the protection lasts",
    "Someone with refugee status or humanitarian protection can get leaving-care help, homelessness help and benefits."
    " After a first grant, Home Office accommodation and money can end quickly, so the next home comes first. The last"
    " district of a home under section 95 gives a local connection.",
    Action(
        Role.PERSONAL_ADVISER,
        "If they live in Home Office accommodation, find out its last day. Start the benefit claim, and make the"
        " homelessness application with them.",
        TODAY,
        ("HA96 s.184",),
    ),
    _eligibility(
        "Take a homelessness application today. Ask for proof of status, and do not wait for it before helping."
    ),
    Action(Role.PERSONAL_ADVISER, "Put the last day of the leave into the pathway plan.", IN_DUE_TIME),
    cites=("HA96 s.185", "SI 2006/1294", "CA89 s.23C", "HA96 s.199(6)", "IAA99 s.95"),
    clauses=("15.25", "25.4", "25.6"),
    services=(LEAVING_CARE, HOUSING, *_ADVICE),
    hand_over=("homeless-18-24", "which-council", "housing-options", "leaving-care-status"),
    challenge=(HOUSING_REVIEW,),
)
LIMITED_LEAVE = _outcome(
    "limited_leave",
    "Leave with public funds: help is open, with a date to watch",
    "Leaving-care help goes on as for anyone else. Most people in this group can also get benefits and homelessness"
    " help, but not every kind of leave is enough for homelessness help, so the exact kind is checked.",
    _eligibility(
        "If they are homeless or may become so, take the application. Read the exact kind of leave off their papers."
        " Decide in writing, with reasons."
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If housing says no, ask the responsible authority what it owes them. Ask at once, if housing says that"
        " they are not eligible. What it owes can include a home.",
        TODAY,
        ("CA89 s.23C",),
    ),
    Action(Role.PERSONAL_ADVISER, "Put the last day of the leave into the pathway plan.", IN_DUE_TIME),
    cites=("HA96 s.185", "SI 2006/1294", "CA89 s.23C"),
    clauses=("25.4", "25.6"),
    services=(LEAVING_CARE, HOUSING, *_ADVICE),
    hand_over=("homeless-18-24", "housing-options", "leaving-care-status"),
    challenge=(HOUSING_REVIEW,),
    confidence=Confidence.DEPENDS,
)
NO_PUBLIC_FUNDS = _outcome(
    "no_public_funds",
    "No recourse to public funds: the responsible authority helps",
    "This condition shuts out most benefits, homelessness help and the housing register. It does not end leaving-care"
    " help: someone with leave is here lawfully, and the home and the money come from the council that is responsible"
    " for them, as far as their welfare requires.",
    Action(
        Role.PERSONAL_ADVISER,
        "See what they need for rent, food and travel this week. Agree who pays.",
        TODAY,
        ("CA89 s.23C",),
    ),
    Action(Role.PERSONAL_ADVISER, "Ask their immigration adviser whether the condition can be lifted.", IN_GOOD_TIME),
    _NOT_ELIGIBLE,
    cites=("CA89 s.23C", "HA96 s.185", "SI 2006/1294"),
    clauses=("25.4",),
    services=(LEAVING_CARE, *_ADVICE),
    challenge=(HOUSING_REVIEW,),
    confidence=Confidence.DEPENDS,
)
CLAIM_PENDING = _outcome(
    "claim_pending",
    "Claim or appeal open: leaving-care help goes on",
    "While an asylum claim or an appeal in it is open, the rule on people who are here unlawfully does not apply. So it"
    " gives no ground to end leaving-care help. Homelessness help is not open to asylum seekers. The home of a former"
    " relevant child comes from the responsible authority, as far as welfare requires it. Asylum support is no"
    " alternative that it may count on, as we read the judgment in a law report.",
    Action(
        Role.PERSONAL_ADVISER,
        "Keep the home and the money going. If a landlord wants them out, act today as for any home at risk.",
        TODAY,
        ("CA89 s.23C", "NIAA02 Sch.3 para.7"),
    ),
    Action(
        Role.PA_MANAGER,
        "Decide what welfare requires as if there were no asylum support. Where the council says that the Home Office"
        " should house them, take legal advice. Nobody moves or loses a home meanwhile.",
        IN_DUE_TIME,
        ("Case SO v Barking", "CA89 s.23C(4)", "IAA99 s.95"),
    ),
    _NOT_ELIGIBLE,
    cites=(
        "NIAA02 Sch.3 para.7",
        "NIAA02 Sch.3 para.17",
        "CA89 s.23C",
        "CA89 s.23C(4)",
        "Case SO v Barking",
        "IAA99 s.95",
        "HA96 s.185",
        "SI 2006/1294",
    ),
    clauses=("25.4", "25.9", "25.39"),
    services=(LEAVING_CARE, *_ADVICE, ADVOCACY),
    hand_over=("tenancy-at-risk", "leaving-care-status", "disagreement"),
)
STATUS_NOT_KNOWN = _outcome(
    "status_not_known",
    "Status not known: everything goes on while it is found out",
    "Not knowing is no reason to refuse or to end anything. Give help as if it is owed, and find out with the young"
    " person and an adviser.",
    Action(Role.PERSONAL_ADVISER, "Go through their papers with them, and see the adviser together.", IN_GOOD_TIME),
    Action(
        Role.PA_MANAGER,
        "Do not end or refuse help before a lawyer has looked. The lawyer looks at the facts. Make no report to"
        " the Home Office before that either.",
        suggested("before anything is decided"),
        ("NIAA02 Sch.3",),
    ),
    cites=("NIAA02 Sch.3", "CA89 s.23C"),
    clauses=("25.4", "25.6"),
    services=(LEAVING_CARE, *_ADVICE, ADVOCACY),
    confidence=Confidence.UNSETTLED,
)
_TELL_HOME_OFFICE = Action(
    Role.PA_MANAGER,
    "Take legal advice on whether the council must tell the Home Office. It must where it believes that the person is"
    " in one of the barred groups. Tell the young person first.",
    PROMPTLY,
    ("NIAA02 Sch.3 para.14",),
)
STOP_ASSESS_FIRST = _outcome(
    "stop_assess_first",
    "Stop: end nothing before a human rights assessment",
    "No home and no money may end yet. The 2002 Act can bar some adults from help under sections 17, 23C, 23CA, 23CZB,"
    " 24A and 24B, but never from help that is needed to avoid a breach of human rights. Staying put is not on its"
    " list. That Home Office funding has ended changes none of this, nor does a home that the Home Office might give.",
    Action(
        Role.PA_MANAGER,
        "Keep the home and the money going. Withdraw any notice that help will end.",
        TODAY,
        ("NIAA02 Sch.3 para.3", "CA89 s.23C"),
    ),
    Action(
        Role.PA_MANAGER,
        "Have a human rights assessment made with the young person. Have a lawyer read it.",
        BEFORE_ANY_END,
        ("NIAA02 Sch.3 para.3",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to see a regulated immigration adviser. A new claim may be possible. Offer an independent advocate.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
    ),
    _TELL_HOME_OFFICE,
    cites=(
        "NIAA02 Sch.3 para.1",
        "NIAA02 Sch.3 para.3",
        "CA89 s.23C",
        "CA89 s.23CZA",
        "Case SO v Barking",
        "IAA99 s.4",
    ),
    clauses=("25.9", "25.39", "17.52"),
    services=(LEAVING_CARE, *_ADVICE, ADVOCACY),
    forms=("f12", "f13"),
)
HELP_GOES_ON = _outcome(
    "help_goes_on",
    "Ending help would breach their rights, so it goes on",
    "The assessment found that the person needs help to avoid a breach of human rights. The council has the power to"
    " give it, and goes on giving it for as long as that is so.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell them what the assessment found and what goes on. Keep the home and the money going.",
        TODAY,
        ("NIAA02 Sch.3 para.3", "CA89 s.23C"),
    ),
    Action(
        Role.PA_MANAGER,
        "Look at the human rights assessment again when something changes. Look at least every"
        f" {HUMAN_RIGHTS_LOOKED_AT} as well.",
        timed(f"at least every {HUMAN_RIGHTS_LOOKED_AT}", HUMAN_RIGHTS_LOOKED_AT),
    ),
    Action(Role.PERSONAL_ADVISER, "Keep the immigration case moving with their adviser.", IN_DUE_TIME),
    _TELL_HOME_OFFICE,
    cites=("NIAA02 Sch.3 para.3", "CA89 s.23C"),
    clauses=("25.9",),
    services=(LEAVING_CARE, *_ADVICE),
    forms=("f12",),
)
MANAGERS_DECIDE = _outcome(
    "managers_decide",
    "No breach was found: a senior manager decides, with a lawyer",
    "The assessment found no breach. That does not end help by itself. Someone with leave, or with a claim or an appeal"
    " open, is outside the rule on unlawful presence. Staying put is not on the list of barred help. So the facts are"
    " checked again before anyone decides.",
    Action(
        Role.PA_MANAGER,
        "Check with a lawyer that they are in a barred group today. Be sure of it: no leave, no claim or appeal"
        " open, no new evidence, and 18 or over.",
        suggested("before any help ends"),
        ("NIAA02 Sch.3 para.7", "NIAA02 Sch.3 para.17"),
    ),
    Action(
        Role.DIRECTOR,
        "Decide in writing, with reasons, notice and how to challenge it. Agree first with the young person where they"
        " will be safe.",
        timed(f"with at least {END_OF_HELP_TOLD:of} notice", END_OF_HELP_TOLD),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Explain the assessment, with an interpreter. Help them to see a solicitor about a challenge. Offer an"
        " independent advocate.",
        PROMPTLY,
    ),
    _TELL_HOME_OFFICE,
    cites=("NIAA02 Sch.3 para.1", "NIAA02 Sch.3 para.3", "CA89 s.23C"),
    clauses=("25.9",),
    services=(LEAVING_CARE, *_ADVICE, ADVOCACY),
    forms=("f13",),
    confidence=Confidence.UNSETTLED,
)
