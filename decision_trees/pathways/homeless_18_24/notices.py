"""What a notice is worth: Housing Act 1996 section 175(4) for any, section 175(5) for some, in two versions since
1 May 2026, by landlord and kind of notice."""

from __future__ import annotations

from ...engine.advice import Action, Confidence, Role
from ...engine.answers import YesNo
from ...engine.case import Case
from ...law.limits import PREVENTION, SECTION_21_CLAIM, SECTION_21_CLAIM_BY_DATE, THREATENED
from ...shared.deadlines import IN_GOOD_TIME, SOON, TODAY
from ...shared.facts import LANDLORD, Landlord
from ...shared.notices import CLAIM, GIVEN, GIVEN_SINCE, PAPER, OldNotice, Paper, registered_provider, section_21
from ...shared.teams import LEGAL_AID
from .advice import HOUSING, duty, outcome
from .questions import LIKELY
from .steps import TELL_THE_ADVISER

NOTICE_PRIVATE = duty(
    "notice_private",
    "A section 8 notice counts here",
    "Since 1 May 2026, unless a registered provider let the home as social housing, a valid section 8 notice on the"
    f" only home that names a day within {THREATENED} means that they are threatened with homelessness. Whatever the"
    f" notice, the other test remains: are they likely to be homeless within {THREATENED}? Only a court can end the"
    " tenancy.",
    Action(
        Role.HOUSING_OFFICER,
        "Read the notice today. Look at its kind, its day and its reasons. Tell tenant and landlord what it is worth.",
        TODAY,
        ("HA96 s.175(5) private", "HA96 s.175(4)"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5) private", "SI 2026/421 reg.2", "RRA25"),
    clauses=("24.8", "23.8"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_CLAIM = duty(
    "notice_claim",
    "An older section 21 notice that may live on: the old law holds while it does",
    "A private notice from before 1 May 2026 lives on only where the landlord asked the court in time to start a claim."
    f" Then the old law goes on until the claim ends. Prevention may not be ended for the {PREVENTION} alone, although"
    " the day in the notice has passed. They are threatened with homelessness if they are likely to be homeless within"
    f" {THREATENED}.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask for the landlord's claim form today. See on what day the court was asked to issue it. That had to be by 31"
        f" July 2026, and within {SECTION_21_CLAIM} of the notice ({SECTION_21_CLAIM_BY_DATE} from its date in some"
        " cases).",
        TODAY,
        ("HA88 s.21 private", "RRA25 Sch.6 para.3", "HA96 s.195(6)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ring a housing solicitor today. Ring with the young person. They stay in the home meanwhile: only a court can"
        " end the tenancy.",
        TODAY,
        ("HA88 s.21 private",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5)", "HA96 s.195(6)", "RRA25 Sch.6 para.3"),
    clauses=("24.8", "23.8"),
    services=(HOUSING, LEGAL_AID),
    hand_over=("tenancy-at-risk",),
)
NOTICE_DEAD = duty(
    "notice_dead",
    "This section 21 notice has no effect any more: do not leave because of it",
    "Since 1 May 2026 only a registered provider of social housing can give one. An older one needed a claim that the"
    " court was asked for by 31 July 2026 at the latest. This one has neither: it is worth nothing, and nobody has to"
    " leave because of it. Whoever does so gives up a home that they could keep.",
    Action(
        Role.HOUSING_OFFICER,
        "Say in writing that the notice has no effect. Tell the young person and the landlord. Ask what is behind it,"
        " and what would keep the home.",
        SOON,
        ("HA88 s.21 private", "RRA25 s.145(8)", "RRA25 Sch.6 para.3"),
    ),
    cites=("HA88 s.21 private", "RRA25 s.145(8)", "RRA25 Sch.6 para.3", "HA96 s.175(4)"),
    clauses=("24.8", "23.8"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_NO_REASON = duty(
    "notice_no_reason",
    "A section 21 notice counts",
    f"A valid section 21 notice on the only home that ends within {THREATENED} means that they are threatened with"
    f" homelessness. After any other notice, ask whether they are likely to be homeless within {THREATENED}. Nobody has"
    " to wait for a court order.",
    Action(
        Role.HOUSING_OFFICER,
        "Read the notice today. Check whether it is valid, and accept the prevention duty if it ends within"
        f" {THREATENED}.",
        TODAY,
        ("HA96 s.175(5)",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5)", "HA88 s.21"),
    clauses=("24.8", "23.8"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_NOT_CLEAR = duty(
    "notice_not_clear",
    "A notice that nobody has read yet: help as if it counted",
    "Which notice counts depends on its kind and on the landlord. Until both are known, nobody is sent away because of"
    " the notice. They are threatened with homelessness in any case if they are likely to be homeless within"
    f" {THREATENED}.",
    Action(
        Role.HOUSING_OFFICER,
        "Read the notice today, and find out who the landlord is. The tenancy agreement or the rent shows that.",
        TODAY,
        ("HA96 s.175(4)",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5)", "HA96 s.175(5) private"),
    clauses=("24.8", "23.8"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_OTHER = duty(
    "notice_other",
    "Another kind of paper: what counts is what is likely",
    "The rules on section 8 and section 21 notices hold for some tenancies only, and not here as far as is known. They"
    f" are threatened with homelessness if they are likely to be homeless within {THREATENED}. Court papers or a day"
    " for bailiffs make that likely. A licence can end fast, and yet most cannot be ended without notice in writing and"
    " a court.",
    Action(
        Role.HOUSING_OFFICER,
        "Find out today when they really have to leave. Find out as well whether notice and a court order come first.",
        TODAY,
        ("HA96 s.175(4)",),
    ),
    cites=("HA96 s.175(4)",),
    clauses=("24.8", "23.8"),
    hand_over=("tenancy-at-risk",),
)
DEAD_NOTICE = outcome(
    "dead_notice",
    "The notice has no effect any more: stay, and get help early",
    "On these answers they are not threatened with homelessness: the notice is worth nothing, and nothing else is"
    f" likely to cost them the home within {THREATENED}. Advice is there for anyone, and a landlord who wants the home"
    " back may try again. Nobody leaves because of this notice.",
    TELL_THE_ADVISER,
    Action(
        Role.PERSONAL_ADVISER,
        "Look with them at the warning signs of losing the home. Tell them whom to ring the day anything new comes.",
        IN_GOOD_TIME,
        ("CA89 s.23C(4)",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.179", "RRA25 Sch.6 para.3"),
    clauses=("24.8", "23.8", "23.3"),
    hand_over=("tenancy-at-risk", "housing-options"),
    confidence=Confidence.DEPENDS,
)
WHO = (
    "Find out who the landlord is. No rule about notices is relied on before that. Meanwhile help as if the notice"
    " counted."
)
WHEN = (
    f"See what day the notice names. If it is more than {THREATENED} off, the council can still help early, and the"
    f" other test may be met: that they are likely to be homeless within {THREATENED}."
)
IS_THERE_A_CLAIM = "Ask the court whether a claim on this notice was issued. If there is one, answer again."
WHO_AND_WHEN = (
    "See on what day the notice was given. See that the landlord is not on the public list of registered providers."
    " If either is otherwise, answer again."
)
WHICH_TENANCY = (
    "See whether the tenancy is an assured shorthold one, which a starter tenancy is. If it is an assured tenancy"
    f" without that, a valid section 8 notice on the only home that names a day within {THREATENED} is enough."
)
IS_IT_LIKELY = (
    f"Find out whether they are likely to lose the home within {THREATENED}. Until that is known, prevention is owed."
)


def threatened_by_notice(case: Case) -> bool:
    """Add what the paper is worth, and say whether it, or what is likely, makes them threatened with homelessness. Only
    a section 21 notice that is dead for certain does not. Source: HA96 s.175(4), (5)."""
    landlord = case.ask(LANDLORD)
    if landlord is Landlord.NOT_SURE:
        case.check(WHO, LANDLORD)
        case.add(NOTICE_NOT_CLEAR)
        return True
    if landlord not in (Landlord.PRIVATE, Landlord.SOCIAL):
        case.check(WHEN, None)
        case.add(NOTICE_OTHER)
        return True
    paper = case.ask(PAPER)
    if paper is Paper.SECTION_21:
        return _section_21(case, landlord)
    case.check(WHEN, None)
    if paper is Paper.SECTION_8:
        older = _older_rules(case, landlord)
        case.add(_SECTION_8[older])
        if older is YesNo.YES and case.in_force("RRA25"):
            case.check(WHICH_TENANCY, None)
    else:
        case.add(NOTICE_NOT_CLEAR if paper is Paper.NOT_SURE else NOTICE_OTHER)
    return True


_SECTION_8 = {YesNo.NO: NOTICE_PRIVATE, YesNo.YES: NOTICE_OTHER, YesNo.NOT_SURE: NOTICE_NOT_CLEAR}


def _older_rules(case: Case, landlord: Landlord) -> YesNo:
    """Whether the rules from before 1 May 2026 hold: since then for social housing of a registered provider alone, and
    not for a charity or an association that is none. Source: RRA25 s.145(8); SI 2026/421 reg.2."""
    if not case.in_force("HA96 s.175(5) private"):
        return YesNo.YES
    return YesNo.NO if landlord is Landlord.PRIVATE else registered_provider(case)


def _section_21(case: Case, landlord: Landlord) -> bool:
    """A section 21 notice: alive, dead, or not known to be either. Source: RRA25 s.145(8), Sch.6 paras 3, 4."""
    life = section_21(case, landlord)
    if life is OldNotice.DEAD:
        return _dead(case)
    if case.in_force("RRA25") and case.steps.get(GIVEN_SINCE.key):  # not social housing of a registered provider
        case.add(NOTICE_CLAIM)
        return True
    case.check(WHEN, None)
    case.add(NOTICE_NO_REASON if life is OldNotice.LIVES else NOTICE_NOT_CLEAR)
    return True


def _dead(case: Case) -> bool:
    """Whether they are threatened with homelessness although the notice is worth nothing."""
    case.add(NOTICE_DEAD)
    if case.steps.get(CLAIM.key):
        case.check(IS_THERE_A_CLAIM, CLAIM)
    else:
        case.check(WHO_AND_WHEN, GIVEN)
    likely = case.ask(LIKELY)
    if likely is YesNo.NOT_SURE:
        case.check(IS_IT_LIKELY, LIKELY)
    return likely is not YesNo.NO
