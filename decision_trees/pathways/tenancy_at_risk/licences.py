"""What protects a home that is no ordinary tenancy: lodgings, supported homes, a room with family. Protection from
Eviction Act 1977 ss.1, 3, 3A, 5."""

from __future__ import annotations

from ...engine.advice import Action, Milestone, Role
from ...engine.case import Case
from ...engine.questions import Finding
from ...law.limits import LICENCE_NOTICE
from ...shared.deadlines import TODAY, by_law, suggested
from ...shared.facts import Plain
from ...shared.notices import GIVEN, mark_named_day
from ...shared.teams import HOUSING, LEGAL_AID
from .advice import duty
from .questions import HOME_KIND, HomeKind

EXCLUDED = frozenset({HomeKind.WITH_LANDLORD, HomeKind.HOSTEL, HomeKind.NO_RENT, HomeKind.NIGHTLY})
PROTECTED = Finding[Plain]("court_needed", "A court is needed before they can be put out", ("PEA77 s.3", "PEA77 s.3A"))
TOO_SHORT = Finding[Plain]("notice_too_short", f"Less than {LICENCE_NOTICE:of} notice for sure", ("PEA77 s.5",))

LICENCE = duty(
    "licence",
    f"Nobody can put them out without a court, and notice is at least {LICENCE_NOTICE} in writing",
    "That is the law for most homes with a licence too, such as supported homes and flats for young people. An"
    " agreement that is called a licence can be a tenancy. While nobody knows what kind of home it is, act on this.",
    Action(
        Role.PROVIDER,
        "Hold the notice back until the meeting. The personal adviser and the housing authority come to it.",
        suggested("before any notice"),
    ),
    Action(
        Role.PROVIDER,
        "Make nobody leave before a court has ordered it. Change no locks and put no belongings out before that"
        " either. To do any of this is a crime.",
        by_law("at any time"),
        ("PEA77 s.1", "PEA77 s.3"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Show the agreement and the notice to a housing adviser today. With court papers, ring a housing solicitor"
        " today and go to court with them.",
        TODAY,
        ("PEA77 s.3", "PEA77 s.5"),
    ),
    cites=("PEA77 s.1", "PEA77 s.3", "PEA77 s.5", "HA96 s.175(4)"),
    clauses=("23.5", "23.8", "23.21", "23.25"),
    services=(HOUSING, LEGAL_AID),
)
EXCLUDED_LICENCE = duty(
    "excluded_licence",
    "This home can end without a court, but not without fair notice, and not by force",
    "Homes shared with the landlord, hostels of some bodies, homes without rent and rooms for the night while a council"
    f" looks into an application are left out of the rules on courts and {LICENCE_NOTICE}. That a fair time has to be"
    " given, and that force is a crime, is how we understand the law.",
    Action(
        Role.HOUSING_OFFICER,
        "Have a place ready before the day they are told to leave. Treat that day as the day they become"
        " homeless. Ask for more time today.",
        TODAY,
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Check today whether the home can really end without a court. Does the landlord live there, do they"
        " share, who runs it? If one of these is not sure, a court is needed until a housing adviser says"
        " otherwise.",
        TODAY,
        ("PEA77 s.3A",),
    ),
    Action(
        Role.PROVIDER,
        "Hold the notice back until the meeting. Give a fair time in writing, and keep the bed until there is another.",
        suggested("before any notice"),
    ),
    cites=("PEA77 s.3A", "HA85 s.622", "Case ZH and CN", "HA96 s.175(4)"),
    clauses=("23.26", "23.5", "23.8", "23.21"),
    services=(HOUSING, LEGAL_AID),
    hand_over=("homeless-18-24",),
)
SHORT_NOTICE = duty(
    "short_notice",
    "This notice is too short",
    "A licence that runs from week to week or month to month ends only with a notice in writing of"
    f" {LICENCE_NOTICE} or more. A shorter notice does not end it. A licence for a fixed time has rules of its"
    " own: show it to a housing adviser.",
    Action(
        Role.HOUSING_OFFICER,
        "Tell the landlord and young person that the notice is too short. Do so in writing, and say that a court"
        " is needed.",
        TODAY,
        ("PEA77 s.5", "PEA77 s.3"),
    ),
    cites=("PEA77 s.5",),
    clauses=("23.25",),
    services=(HOUSING,),
)
FOUR_WEEKS_ON = Milestone(
    "four_weeks_on", f"{LICENCE_NOTICE} from the notice: it cannot end the licence before this day"
)
GIVEN_ON = f"Find out the day on which the notice was given. {LICENCE_NOTICE} are counted from it."
ASK_KIND = (
    "Find out today whether the landlord lives there and shares it. Ask who runs it. Until a housing adviser has"
    " said so, nobody is put out without a court."
)


def court_needed(case: Case) -> bool:
    """Whether a court is needed, as it is unless the home is known to be excluded. Source: PEA77 ss.3, 3A."""
    kind = case.ask(HOME_KIND)
    if kind is HomeKind.NOT_SURE:
        case.check(ASK_KIND, HOME_KIND)
    return case.find(PROTECTED, Plain.of(kind not in EXCLUDED)) is Plain.YES


def add_licence(case: Case) -> None:
    """A licence that is not excluded: `LICENCE_NOTICE` in writing, and a court. Source: PEA77 ss.3, 5(1A)."""
    case.add(LICENCE)
    case.ask(GIVEN)
    named = mark_named_day(case)
    given = case.ask(GIVEN)
    first_day = LICENCE_NOTICE.last_day(given.earliest)
    if case.find(TOO_SHORT, Plain.of(named.latest < first_day)) is Plain.YES:
        case.add(SHORT_NOTICE)
    if given.exact:
        case.mark(FOUR_WEEKS_ON, first_day)
    else:
        case.check(GIVEN_ON, GIVEN)
