"""What holds beside a result on sharing, and the day from which answers to a request are counted."""

from __future__ import annotations

from ...engine.advice import Action, Milestone, Role
from ...law.limits import DATA_COMPLAINT, SUBJECT_ACCESS
from ...shared.challenge import ADVOCATE_AND_COMPLAINT
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, TODAY, suggested, timed, within
from ...shared.teams import INFORMATION_GOVERNANCE

RECEIVED_ON = Milestone("request_received", "The request or complaint came in")

NOT_CONSIDERED = (
    "Whether they agree to a service. Saying yes to help is not the same as saying yes to sharing.",
    "Court orders, police powers and the rules on records about other people: ask the information governance team.",
)
REGULATOR = (
    "The young person can complain to the council, and then to the Information Commissioner. They need give no reason"
    " for asking."
)
CHALLENGE = ("Ask for the decision and the reasons in writing.", ADVOCATE_AND_COMPLAINT, REGULATOR)
IN_TIME = timed(
    f"within {SUBJECT_ACCESS} of the day it came in, by the calendar; on the next working day if that day is none",
    SUBJECT_ACCESS,
    after=RECEIVED_ON,
)


duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(INFORMATION_GOVERNANCE,)).duty


ASK_SAFEGUARDING_LEAD = duty(
    "ask_safeguarding_lead",
    "Not sure whether it is about safety: ask today",
    "If there is a chance that somebody is at risk, the safeguarding lead decides with you whether to share. Needing to"
    " protect someone outweighs waiting for consent.",
    Action(
        Role.ANY_WORKER,
        "Ask the safeguarding lead whether to share. Write down the answer and why.",
        TODAY,
        ("CA89 s.47",),
    ),
    cites=("UKGDPR art.6", "CA89 s.47"),
    clauses=("27.2",),
)
TELL_THEM_FIRST = duty(
    "tell_them_first",
    "Tell the young person before you share",
    "They should know who gets what, why, and for how long, and that they may object. Hear what they say. Being open is"
    " a duty of its own: it does not turn into a need for consent.",
    Action(
        Role.PERSONAL_ADVISER,
        "Show them the words you mean to share. Talk it through, and ask whether they object. If they do, stop and come"
        " back to this pathway.",
        suggested("before sharing"),
        ("UKGDPR art.13",),
    ),
    cites=("UKGDPR art.13", "UKGDPR art.6"),
    clauses=("27.3",),
)
CHECK_UNDERSTANDING = duty(
    "check_understanding",
    "Doubt whether they can decide: check it for this decision",
    "From 16 on, people are taken to be able to decide. Doubt is looked at for this one decision, after every help to"
    " understand it. Under 16 it depends on how well they understand. Where they cannot decide, what is best for them"
    " counts, and so does what they say.",
    Action(
        Role.TEAM_MANAGER,
        "Check with the worker whether the young person can decide this. Help them to understand, and write down what"
        " was found.",
        TODAY,
        ("MCA05 s.1", "MCA05 s.3"),
    ),
    cites=("MCA05 s.1", "MCA05 s.2", "MCA05 s.3"),
    clauses=("27.5",),
)
CHECK_AUTHORITY = duty(
    "check_authority",
    "Someone asks for them: check that they want it",
    "Another person may ask for the records, an advocate for example. The council then checks that the young person"
    " wants this. The young person can simply say so.",
    Action(
        Role.ANY_WORKER,
        "Ask the young person whether they want this request made. Or ask for a note from them.",
        IN_GOOD_TIME,
        ("UKGDPR art.15", "ICO"),
    ),
    cites=("UKGDPR art.15", "ICO"),
    clauses=("27.11",),
)
ASK_FOR_IDENTITY = duty(
    "ask_for_identity",
    "Real doubt who is asking: ask once, and for the least that settles it",
    "Proof of identity may be asked for only where there is real doubt. Proof of address is not a rule. A worker who"
    " knows the young person can vouch for them.",
    Action(
        Role.ANY_WORKER,
        "Say today what would settle who is asking. Offer an easy way: a call to a known number, or a worker who knows"
        " them.",
        TODAY,
        ("UKGDPR art.12", "ICO"),
    ),
    cites=("UKGDPR art.12", "ICO"),
    clauses=("27.11",),
)
ALREADY_LATE = duty(
    "already_late",
    "The month has gone by: answer now",
    "Unless the time was extended in the first month, or stood still while the council waited for an answer, the copy"
    " is late. A late answer is still owed.",
    Action(
        Role.TEAM_MANAGER,
        "Say sorry, and say when the copy will come. Give at once what is ready. Tell the young person that they can"
        " complain.",
        TODAY,
        ("UKGDPR art.12",),
    ),
    cites=("UKGDPR art.12", "UKGDPR art.15", "ICO"),
    clauses=("27.10",),
)
CLOCK_CAN_STOP = duty(
    "clock_can_stop",
    "The month stops only while the council waits for an answer",
    "Since 5 February 2026 the time limit stands still while the council waits to hear what the person wants, or who"
    " they are, if it really needs to know. The search has to be reasonable and in proportion.",
    Action(
        Role.ANY_WORKER,
        "Ask at once if something in the request is unclear. Note the day you asked and the day you were answered. Move"
        " the last day on by as many days.",
        IN_GOOD_TIME,
        ("DUAA25 s.76",),
    ),
    cites=("DUAA25 s.76", "UKGDPR art.12"),
    clauses=("27.10",),
)
ACKNOWLEDGE_IN_30_DAYS = duty(
    "acknowledge_complaint",
    f"Acknowledge the complaint in {DATA_COMPLAINT}",
    f"For complaints received on or after 19 June 2026 the law sets a time: {DATA_COMPLAINT} to say that it came in."
    " There has to be a way to complain electronically.",
    Action(
        Role.ANY_WORKER,
        "Tell the person that the complaint came in. Say who looks into it, and by when they hear more.",
        within(DATA_COMPLAINT, "its coming in; that day is the first", after=RECEIVED_ON),
        ("DPA18 s.164A",),
    ),
    cites=("DPA18 s.164A", "DUAA25 s.103"),
    clauses=("27.12",),
)
