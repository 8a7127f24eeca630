"""Where the pathway on sharing ends: share, narrow, ask, stop, or give people what is theirs."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Outcome, Role
from ...law.limits import DATA_COMPLAINT as ACKNOWLEDGED
from ...law.limits import SCHOOL_AND_DOCTOR_TOLD, SUBJECT_ACCESS, SUBJECT_ACCESS_LONGER
from ...law.suggested import DATA_COMPLAINT_LOOKED_INTO, HOLDERS_TOLD_TO_STOP, REFERRED_PERSON_RUNG
from ...shared.challenge import LOCAL_OFFER
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, TODAY, by_law, suggested, timed, within
from ...shared.teams import CHILDRENS_SERVICES, HOUSING, INFORMATION_GOVERNANCE, INFORMATION_REGULATOR, OUT_OF_HOURS
from .duties import CHALLENGE, IN_TIME, NOT_CONSIDERED

_TEAM = (INFORMATION_GOVERNANCE,)
_REGULATOR = (INFORMATION_GOVERNANCE, INFORMATION_REGULATOR)
_BASIS = ("UKGDPR art.5", "UKGDPR art.6", "UKGDPR art.9", "DPA18 Sch.1")
_LOG = Action(
    Role.ANY_WORKER,
    "Write down what was shared, with whom and why. Add what the young person said.",
    TODAY,
    ("UKGDPR art.5",),
)


_outcome = Common(not_considered=(*NOT_CONSIDERED, LOCAL_OFFER), challenge=CHALLENGE, services=_TEAM).outcome


SHARE_TO_PROTECT = _outcome(
    "share_to_protect",
    "Share now what is needed to keep someone safe",
    "Information that is needed to protect a child, or an adult at risk, can be shared without consent. The council"
    " relies on its tasks in law. A fear of data protection is no reason to wait.",
    Action(
        Role.ANY_WORKER,
        "Tell the people who can act, by phone and now. Share what they need and no more.",
        suggested("at once"),
        ("CA89 s.47", "UKGDPR art.6"),
    ),
    Action(
        Role.ANY_WORKER,
        "Tell the young person what you shared, unless that brings danger. Say why you shared it. Hold back only where"
        " it would put someone in danger.",
        TODAY,
        ("UKGDPR art.13",),
    ),
    _LOG,
    cites=("CA89 s.47", *_BASIS),
    clauses=("27.2", "27.8", "27.21"),
    services=(CHILDRENS_SERVICES, OUT_OF_HOURS),
    forms=("f5",),
)
SHARE_WHAT_IS_NEEDED = _outcome(
    "share_what_is_needed",
    "Share the part that is needed, and be open about it",
    "Councils and those who work for them may share what they need for their tasks in law. That is the basis, not"
    " consent: a yes that cannot really be refused is not a free one. The young person still knows what is shared, and"
    " can object.",
    Action(
        Role.PERSONAL_ADVISER,
        "Share the housing part of the plan and the housing risks. These are the risks that bear on housing. Leave the"
        " rest out. Send it to an address that you have checked.",
        PROMPTLY,
        ("UKGDPR art.5", "UKGDPR art.6"),
    ),
    _LOG,
    cites=_BASIS,
    clauses=("27.1", "27.3", "27.4", "27.8", "27.15", "27.16"),
    forms=("f5",),
)
NARROW_OR_REFUSE = _outcome(
    "narrow_or_refuse",
    "Too much: narrow it down, or say no",
    "A diagnosis, a history or a whole file is hardly ever needed to find a home. Ask what decision it is for, and"
    " answer that question only. “They cannot manage stairs” is enough; the reason why is theirs to tell.",
    Action(
        Role.PERSONAL_ADVISER,
        "Offer only the one fact that is needed. Show it to the young person first. Say no to the rest, in a sentence"
        " and without blame.",
        PROMPTLY,
        ("UKGDPR art.5", "UKGDPR art.9"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "If the other side still wants more, ask for written reasons. Ask the information governance team as well.",
        IN_GOOD_TIME,
        ("UKGDPR art.9", "DPA18 Sch.1"),
    ),
    cites=_BASIS,
    clauses=("27.4", "27.7"),
    forms=("f5",),
)
ASK_WHAT_IS_NEEDED = _outcome(
    "ask_what_is_needed",
    "Find out first what is needed, by whom and for what",
    "Nothing is shared before that is clear. This holds up no help: a home, an assessment and an application do not"
    " wait for it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask whoever wants the information what it is for. What decision is it for, who will see it, and how long is it"
        " kept? Then start this pathway again.",
        PROMPTLY,
        ("UKGDPR art.5",),
    ),
    cites=("UKGDPR art.5", "UKGDPR art.6"),
    clauses=("27.4",),
    confidence=Confidence.DEPENDS,
)
STOP_AND_WEIGH = _outcome(
    "stop_and_weigh",
    "They said no: stop, and weigh it",
    "Stop sharing for now. A no is respected wherever that is possible. Where the task in law really cannot be done"
    " without the information, a manager may decide to share it all the same: with reasons, and after telling the young"
    " person.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the young person what worries them. Often leaving out one line, or letting them tell it themselves,"
        " settles it.",
        TODAY,
    ),
    Action(
        Role.ANY_WORKER,
        "Tell those who have the information to pass on nothing more. This holds for now.",
        within(HOLDERS_TOLD_TO_STOP, after=AS_AT),
        ("UKGDPR art.5",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Decide in writing whether the need outweighs the no. Tell the young person before anything is shared.",
        IN_GOOD_TIME,
        ("UKGDPR art.6",),
    ),
    cites=("UKGDPR art.6", "UKGDPR art.7", "UKGDPR art.5"),
    clauses=("27.3", "27.6"),
    forms=("f5",),
    hand_over=("disagreement",),
    confidence=Confidence.DEPENDS,
)
SHARE_AS_AGREED = _outcome(
    "share_as_agreed",
    "Share exactly what they agreed to",
    "A private landlord, an employer or a relative has no task in law. Here the young person's free agreement decides"
    " what is passed on, and they can take it back at any time.",
    Action(
        Role.PERSONAL_ADVISER,
        "Show the young person the words, then share only those. Share nothing else, and say how they can take their"
        " agreement back.",
        PROMPTLY,
        ("UKGDPR art.6", "UKGDPR art.7"),
    ),
    _LOG,
    cites=("UKGDPR art.6", "UKGDPR art.7", "UKGDPR art.9"),
    clauses=("27.7",),
    forms=("f5",),
)
DO_NOT_SHARE = _outcome(
    "do_not_share",
    "Do not share this",
    "As a rule nothing goes to a private landlord, an employer or a relative without the young person's free agreement."
    " A yes counts only if they understand what it is about. Saying no costs them no help from us.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell whoever asked that you cannot pass anything on. Do not even say whether there is something to tell.",
        PROMPTLY,
        ("UKGDPR art.6",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If a home is at stake, look for another way together. Look with the young person: a reference, a guarantor,"
        " another landlord.",
        IN_GOOD_TIME,
    ),
    cites=("UKGDPR art.6", "UKGDPR art.7"),
    clauses=("27.7",),
    hand_over=("housing-options", "tenancy-at-risk"),
)
REFER = _outcome(
    "refer",
    "Refer them to the housing authority of their choice",
    "A council's children's services, and the other public bodies on the list of 2018, must ask a person who is or may"
    " become homeless whether they agree to a referral, and which housing authority in England it should go to. They"
    " agree, so the referral is made. Anyone who is not on the list can still help them to apply.",
    Action(
        Role.ANY_WORKER,
        "Ask which housing authority they choose, and refer them there. Send their name, how to reach them and why.",
        TODAY,
        ("HA96 s.213B", "SI 2018/223 Sch"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Get in touch with the person referred. Where there is reason to believe that they may be homeless, take it as"
        " an application. Ring the same day if there is no bed.",
        within(REFERRED_PERSON_RUNG, after=AS_AT),
        ("HA96 s.184",),
    ),
    _LOG,
    cites=("HA96 s.213B", "SI 2018/223 Sch"),
    clauses=("8.14", "27.9"),
    services=(HOUSING,),
    hand_over=("which-council", "homeless-18-24", "homeless-16-17"),
)
TELL_CHILDRENS_SERVICES = _outcome(
    "tell_childrens_services",
    "Tell children's services about the family",
    "A family with children may not be eligible, or may be found to have become homeless intentionally. Then the"
    " housing authority asks the applicant: may it tell children's services the essential facts? They agree.",
    Action(
        Role.HOUSING_OFFICER,
        "Tell children's services the essential facts. Tell the family whom they will hear from.",
        TODAY,
        ("HA96 s.213A",),
    ),
    _LOG,
    cites=("HA96 s.213A",),
    clauses=("27.9",),
    services=(CHILDRENS_SERVICES,),
)
TELL_SCHOOL_AND_HEALTH = _outcome(
    "tell_school_and_health",
    "Tell the doctor, health visitor, school or college",
    "Since 1 September 2026 a housing authority that houses a child while it helps asks the parent, or the applicant of"
    " 16 or 17 who lives independently, to agree to this notice. They agree. It is asked once for each application, and"
    " not for a home that ends the main duty.",
    Action(
        Role.HOUSING_OFFICER,
        "Take reasonable steps to tell the services they agreed to.",
        timed(
            f"within {SCHOOL_AND_DOCTOR_TOLD} of the agreement, the details or the move, whichever is latest, counting"
            " that day",
            SCHOOL_AND_DOCTOR_TOLD,
        ),
        ("HA96 s.213AA", "CWSA26 s.11"),
    ),
    _LOG,
    cites=("HA96 s.213AA", "CWSA26 s.11"),
    clauses=("27.9",),
    services=(HOUSING,),
)


def _not_agreed(
    key: str, name: str, plain: str, section: str, *actions: Action, hand_over: tuple[str, ...] = ()
) -> Outcome:
    """A notice that is not sent, and what is done in its place. Help never hangs on it."""
    explain = Action(
        Role.ANY_WORKER,
        "Explain once more what would be told, and to whom. Say what it is good for. Take no for an answer, and write"
        " it down.",
        TODAY,
        (section,),
    )
    return _outcome(
        key,
        name,
        f"{plain} Help goes on as before, they can change their mind, and what is needed for somebody's safety can"
        " still be shared.",
        explain,
        *actions,
        cites=(section,),
        clauses=("27.9", "27.2"),
        services=(HOUSING,),
        hand_over=hand_over,
    )


NOT_REFERRED = _not_agreed(
    "not_referred",
    "No agreement: no referral is sent",
    "A referral to a housing authority needs the person's agreement, by the Housing Act. Without it, none is sent.",
    "HA96 s.213B",
    Action(
        Role.ANY_WORKER,
        "Ring children's services for anyone under 18 with no safe home. They act today where a young person has"
        " nowhere safe to live. That does not need this referral.",
        TODAY,
        ("CA89 s.20",),
    ),
    Action(
        Role.ANY_WORKER,
        "Tell them how to reach the housing authority themselves. Offer to go with them.",
        TODAY,
        ("HA96 s.184",),
    ),
    hand_over=("homeless-16-17", "homeless-18-24"),
)
FAMILY_NOT_TOLD = _not_agreed(
    "family_not_told",
    "No agreement: children's services are not told in this way",
    "The housing authority asks the applicant before it tells children's services under this section. Without a yes it"
    " does not.",
    "HA96 s.213A",
    Action(
        Role.HOUSING_OFFICER,
        "Tell the family how to reach children's services themselves. Offer to ring with them.",
        TODAY,
        ("CA89 s.17",),
    ),
    hand_over=("homeless-18-24",),
)
SCHOOL_AND_HEALTH_NOT_TOLD = _not_agreed(
    "school_and_health_not_told",
    "No agreement: the school and the doctor are not told",
    "The parent, or the applicant of 16 or 17 who lives independently, decides on this notice. Without a yes it is not"
    " sent.",
    "HA96 s.213AA",
    Action(
        Role.HOUSING_OFFICER,
        "Help them to tell the school and the doctor themselves. Give them what they need for it: the address, the day,"
        " and help with the call.",
        TODAY,
    ),
)
OWN_RECORDS = _outcome(
    "own_records",
    f"Give them their records, within {SUBJECT_ACCESS}",
    "Anyone may ask to see what is held about them. They can ask in any form, spoken too, and any worker can be asked."
    f" It is free. The time is {SUBJECT_ACCESS} by the calendar: not {ACKNOWLEDGED}, as for a complaint.",
    Action(
        Role.ANY_WORKER,
        "Pass the request to the information governance team. Write down the request and its day.",
        TODAY,
        ("UKGDPR art.15", "ICO"),
    ),
    Action(
        Role.ANY_WORKER,
        "Give them the copy of their records. If the month has no such day, its last day counts.",
        IN_TIME,
        ("UKGDPR art.12", "UKGDPR art.15", "ICO"),
    ),
    Action(
        Role.ANY_WORKER,
        "If you need more time, tell them so, and why. If it is complex or there are several requests, up to"
        f" {SUBJECT_ACCESS_LONGER} more can be taken.",
        by_law("within the first month"),
        ("UKGDPR art.12", "ICO"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Have the information governance team decide on any part that may harm. A worry about harm is no reason to"
        " wait. The team decides whether a part would cause serious harm, with somebody who knows their health or care."
        " The rest is given in time.",
        IN_GOOD_TIME,
        ("DPA18 Sch.3", "UKGDPR art.15"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Offer to read the file with them, and support afterwards. It can be hard to read.",
        suggested("before the copy is handed over"),
    ),
    cites=("UKGDPR art.12", "UKGDPR art.15", "DPA18 Sch.3", "ICO"),
    clauses=("27.10", "27.11", "27.22", "27.23", "27.24"),
    services=_REGULATOR,
)
NOT_THEIR_RECORDS = _outcome(
    "not_their_records",
    "The records are the young person's, so ask the young person",
    "A parent, a carer or a landlord has no right to a young person's records in their own name. Someone with parental"
    " responsibility may ask for a child who does not understand enough to ask. A teenager nearly always does.",
    Action(
        Role.ANY_WORKER,
        "Tell the young person who asked, unless that brings danger. Say for what they asked. Hold back only where it"
        " would put someone in danger. Nothing is given without them.",
        PROMPTLY,
        ("UKGDPR art.15", "ICO"),
    ),
    Action(
        Role.ANY_WORKER,
        "Tell whoever asked that the young person has to ask. The request has to come from the young person, or from"
        " someone they choose.",
        IN_GOOD_TIME,
        ("UKGDPR art.12",),
    ),
    cites=("UKGDPR art.15", "ICO"),
    clauses=("27.11",),
    services=_REGULATOR,
)
DATA_COMPLAINT = _outcome(
    "data_complaint",
    "Take the complaint, and answer it without undue delay",
    "Anyone can complain that their information was used wrongly. The council looks into it, tells them what it found,"
    " and puts right what can be put right.",
    Action(
        Role.ANY_WORKER,
        "Pass the complaint to the information governance team. Take it in any form, and tell them the day it came in.",
        TODAY,
    ),
    Action(
        Role.ANY_WORKER,
        "If something went to the wrong person, say so at once. Tell the information governance team and the manager,"
        " and try to get it back.",
        TODAY,
        ("UKGDPR art.5",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Tell the young person of the mistake, unless that brings danger. Do so then, and hold back only where it puts"
        " somebody in danger.",
        TODAY,
    ),
    Action(
        Role.ANY_WORKER,
        "Look into the complaint and keep the person informed. Give the result in writing.",
        timed(f"without undue delay, and within {DATA_COMPLAINT_LOOKED_INTO}", DATA_COMPLAINT_LOOKED_INTO, after=AS_AT),
    ),
    cites=("UKGDPR art.5", "UKGDPR art.12", "DUAA25 s.119"),
    clauses=("27.12", "27.19"),
    services=_REGULATOR,
    hand_over=("disagreement",),
)
