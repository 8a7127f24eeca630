"""What holds beside the end: who stays responsible, where there is a connection, and the housing register."""

from __future__ import annotations

from datetime import date

from ...engine.advice import Action, Deadline, Duty, Role, Source
from ...law.dates import DAY, in_words
from ...law.limits import ADVISER_OFFERED, TWO_YEARS_IN_CARE
from ...shared.areas import COUNCILS, Council, beside, council_on, county_of, listed, rows, to_end
from ...shared.authorities import Authority, Lived, known_on, stands
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, REASONS
from ...shared.common import Common
from ...shared.deadlines import SOON, TODAY, by_law, suggested, timed
from ...shared.facts import TURNS_21
from ...shared.teams import CHILDRENS_SERVICES, HOUSING, LEAVING_CARE, OUT_OF_HOURS

UNTIL_21 = Deadline("until the day before the 21st birthday", Source.LAW, TURNS_21, eve=True, lasting=True)
LIMITS = tuple(
    f"New councils: single-tier ones are planned for {listed(one.place for one in ending)} from {in_words(last + DAY)}."
    " No decision was seen. Check again from that day on."
    for last, ending in to_end().items()
)
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW)


_duty = Common(not_considered=LIMITS, challenge=CHALLENGE).duty


def _responsible(key: str, name: str, plain: str, action: Action, area: str = "") -> Duty:
    return _duty(
        key,
        name,
        plain,
        action,
        cites=("CA89 s.22", "CA89 s.23A", "CA89 s.23C"),
        clauses=("15.3", "15.4", "17.32", "17.34"),
        services=(LEAVING_CARE, CHILDRENS_SERVICES) if area else (),
        area=area,
    )


def _tell(council: str) -> Action:
    return Action(
        Role.ANY_WORKER, f"Tell {council} where they are and what they need. Agree in writing who does what.", TODAY
    )


def _planned_end(council: Council) -> str:
    """Until when a council is there; who comes after it, only where the table has it."""
    if not council.until:
        return ""
    if later := council_on(council.key, council.until + DAY):
        return f" From {in_words(council.until + DAY)} it is {later.name}."
    return f" It is planned to end on {in_words(council.until)}. Who takes over is not decided, as far as we saw."


def _council(council: Council) -> Duty:
    """The responsible authority by its name. Where it lies beside a county, that county's services are not its own."""
    county = county_of(council)
    if county:
        return _responsible(
            f"responsible_{council.row}",
            f"{council.name} stays responsible",
            f"{council.place} is a council of its own and not part of {county.name}'s area. It keeps the leaving-care"
            " duties, wherever the young person lives.",
            _tell(f"{council.name}'s leaving-care team"),
        )
    team = f" The service there is the {council.leaving_care_service}; for a child it can be the social worker's team."
    return _responsible(
        f"responsible_{council.row}",
        f"{council.name} stays responsible",
        f"{council.name} looks after them or did so last, so the leaving-care duties are its own wherever they live."
        + (team if council.leaving_care_service else "")
        + _planned_end(council),
        _tell(council.name),
        council.area,
    )


RESPONSIBLE_ELSEWHERE = _responsible(
    "responsible_england",
    "The council that looked after them last stays responsible",
    "The leaving-care duties stay with that council, or with the one that has taken its place, in whatever part of"
    " England the young person lives now. The council where they are helps with today's need and does not send them"
    " back for it.",
    _tell("that council's leaving-care team"),
)
OUTSIDE_ENGLAND = _responsible(
    "outside_england",
    "Last looked after outside England: ask what is owed",
    "The council that looked after them last may owe duties under its own law. What is owed here was not checked, and"
    " the connection through leaving care is for councils in England only.",
    Action(
        Role.PA_MANAGER,
        "Ask that council what it owes. Take legal advice on the law here. Go on helping meanwhile.",
        SOON,
    ),
)
FIND_COUNCIL = _responsible(
    "find_council",
    "Find out which council looked after them last",
    "Until that is known, no council treats the case as another one's. The council that was asked first goes on"
    " helping.",
    Action(
        Role.ANY_WORKER,
        "Ask the young person which council looked after them. Then ask the children's services of each place"
        " where they lived in care.",
        SOON,
    ),
)
RESPONSIBLE: dict[Council | Authority, Duty] = {
    **{council: _council(council) for council in COUNCILS},
    Authority.ENGLAND: RESPONSIBLE_ELSEWHERE,
    Authority.WALES: OUTSIDE_ENGLAND,
    Authority.ELSEWHERE: OUTSIDE_ENGLAND,
    Authority.NOT_SURE: FIND_COUNCIL,
}


def responsible(council: Authority, day: date) -> Duty:
    """Who stays responsible on a day, by the name of that day. A council that is not known on it is not named."""
    return RESPONSIBLE[known_on(council, day) or council] if stands(council, day) else RESPONSIBLE_ELSEWHERE


def _connected(key: str, name: str, plain: str, area: str = "") -> Duty:
    return _duty(
        key,
        name,
        f"{plain} It lasts while the section 23C duties do: to the 21st birthday, or longer for a course in the pathway"
        " plan. Support from 21 to 24 on request does not give it. The day of the decision, or of its review, counts.",
        Action(
            Role.HOUSING_OFFICER,
            "Accept the local connection. Ask the leaving-care team to confirm in writing that section 23C duties run.",
            TODAY,
            ("HA96 s.199(8)",),
        ),
        Action(
            Role.PERSONAL_ADVISER,
            "Make the homelessness application in time. Ask for a decision before the connection ends, and write"
            " a course that goes on into the pathway plan before then.",
            suggested("before the 21st birthday, where that is still ahead", after=TURNS_21, eve=True),
            ("CA89 s.23C(7)", "Case Mohamed"),
        ),
        cites=("HA96 s.199(8)", "CA89 s.23C", "Case Mohamed"),
        clauses=("15.5", "15.6", "15.25", "17.48", "26.4"),
        services=(HOUSING,) if area else (),
        area=area,
    )


def _district_count(county: Council) -> str:
    return f"{len(county.districts)} district{'s' if len(county.districts) > 1 else ''}"


def _connected_with(council: Council) -> Duty:
    """The connection with the area of a council: with each district of a county, or with a single-tier council."""
    key, county = f"connected_{council.row}", county_of(council)
    if not council.districts:
        none = f", and with none of {county.place}'s {_district_count(county)} through this rule" if county else ""
        return _connected(
            key,
            f"Local connection with {council.place}",
            f"They have a local connection with {council.place}{none}.",
            council.area,
        )
    apart = [one.place for one in beside(council)]
    without = f" They have none with {listed(apart, 'or')} through this rule." if apart else ""
    ends = council.until if council is rows(council.key)[-1] else None
    last = f" These districts are planned to end on {in_words(ends)}." if ends else ""
    return _connected(
        key,
        f"Local connection with all {_district_count(council)} of {council.place}"
        if len(council.districts) > 1
        else f"Local connection with the district of {council.place}",
        f"They have a local connection with {listed(council.districts)}.{without}{last}",
        council.area,
    )


CONNECTED_ENGLAND = _connected(
    "connected_england",
    "Local connection in the area of the council that looked after them last",
    "If that council is a county council, they have a local connection with every district of that county. If it is a"
    " single-tier council, they have one with its own area.",
)
CONNECTED: dict[Council | Authority, Duty] = {
    **{council: _connected_with(council) for council in COUNCILS},
    Authority.ENGLAND: CONNECTED_ENGLAND,
}


def connected(council: Authority, day: date) -> Duty | None:
    """The connection through leaving care on a day, if there is one. Districts of a council that is not known on it
    are not named."""
    return CONNECTED.get(known_on(council, day) or council) if stands(council, day) else CONNECTED_ENGLAND


CARE_DISTRICT = _duty(
    "care_district",
    "A local connection where they lived in care, too",
    f"{TWO_YEARS_IN_CARE.words.capitalize()} without a break in one district under a care order, some of it before 16,"
    " give a connection with that district until 21. The young person chooses between it and any other connection. The"
    " day of the decision, or of its review, counts.",
    Action(
        Role.HOUSING_OFFICER,
        "Accept the local connection with that district. Where it is the one they ask for help, refer them to no other."
        " Tell the young person that the choice is theirs.",
        UNTIL_21,
        ("HA96 s.199(10)", "HA96 s.199(11)", "HA96 s.198"),
    ),
    cites=("HA96 s.199(10)", "HA96 s.199(11)", "CA89 s.22A", "Case Mohamed"),
    clauses=("15.7",),
)
CARE_DISTRICT_TO_CHECK = _duty(
    "care_district_to_check",
    "There may be a local connection where they lived in care",
    "The Act names care orders only. Whether two years under section 20 alone count is not confirmed, and guidance"
    " puts the rule more loosely. Until the dates and the orders are known, the connection is not ruled out.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask children's services for the dates and orders. Take legal advice, and make no referral before that.",
        SOON,
        ("HA96 s.199(10)",),
    ),
    cites=("HA96 s.199(10)", "CA89 s.22A", "CA89 s.105", "HCG ch.10"),
    clauses=("15.7",),
)
SUPPORT_FROM_21 = _duty(
    "support_from_21",
    "From 21 to 24: support is still on offer",
    "The council that looked after them last goes on offering a former relevant child a personal adviser until 25,"
    " wherever they live. They get it when they say that they want it. It gives no local connection by itself.",
    Action(
        Role.PA_MANAGER,
        "Offer a personal adviser again, and write down the answer.",
        timed(f"as soon as possible after 21, and then at least every {ADVISER_OFFERED}", ADVISER_OFFERED),
        ("CA89 s.23CZB",),
    ),
    cites=("CA89 s.23CZB",),
    clauses=("15.4", "15.6", "26.14"),
)
REGISTER = _duty(
    "register",
    "Housing register: no local connection test",
    "Since 10 July 2025 no housing authority in England may use local connection to keep an eligible child, a relevant"
    " child, or a former relevant child under 25 off its register. The rule says nothing about bands.",
    Action(
        Role.HOUSING_OFFICER,
        "Turn nobody with this status down for want of a local connection. The scheme's other rules still hold. Ask"
        " children's services to confirm the status: not every looked-after child is an eligible child yet.",
        by_law("on every application since 10 July 2025"),
        ("SI 2025/706",),
    ),
    cites=("SI 2025/706", "HA96 s.160ZA"),
    clauses=("15.12", "17.49", "20.24", "26.6"),
)


def _home_council(
    key: str, name: str, plain: str, text: str, services: tuple[str, ...] = (CHILDRENS_SERVICES,), area: str = ""
) -> Duty:
    return _duty(
        key,
        name,
        plain,
        Action(Role.ANY_WORKER, text, TODAY, ("CA89 s.17", "CA89 s.20", "CA89 s.27")),
        cites=("CA89 s.17", "CA89 s.20", "Case Sutton"),
        clauses=("15.24",),
        services=services,
        area=area,
    )


def _home_of(council: Council) -> Duty:
    return _home_council(
        f"home_{council.row}",
        f"{council.name}'s children's services plan the home",
        f"They lived in {council.place} before, so {council.name} names the home before they leave, wherever the"
        " prison, the ward or the school is." + _planned_end(council),
        f"Ring {council.name}'s children's services, and ask for a named worker. Ring with the young person, and"
        " write down what was said.",
        (CHILDRENS_SERVICES, OUT_OF_HOURS),
        council.area,
    )


HOME_ELSEWHERE = _home_council(
    "home_elsewhere",
    "The children's services of the place where they lived plan the home",
    "They lived in another council's area before. Its children's services name the home before they leave.",
    "Ring that council's children's services, and ask for a named worker. Stay in touch until one has taken over.",
    (),
)
HOME_NOT_KNOWN = _home_council(
    "home_not_known",
    "Find out where they lived before, and act here until then",
    "It is not known which council's area was home, or there was none. Until that is known, the children's services of"
    " the place where the child is plan the home.",
    "Ring the children's services here now. Ask the young person, their family and the staff where they lived before.",
)
HOME: dict[Council | Lived, Duty] = {
    **{council: _home_of(council) for council in COUNCILS if council.area},
    Lived.ELSEWHERE: HOME_ELSEWHERE,
    Lived.NOT_SURE: HOME_NOT_KNOWN,
}


def home_council(lived: Lived, day: date) -> Duty:
    """Whose children's services plan the home of a child who is in custody, hospital or a placement."""
    return HOME[known_on(lived, day) or lived] if stands(lived, day) else HOME_ELSEWHERE
