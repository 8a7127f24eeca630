"""What holds beside the end: who stays responsible, where there is a connection, and the housing register."""

from __future__ import annotations

from ..advice import Action, Duty, Role
from ..areas import AREAS, Area, Authority
from ..challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, REASONS
from ..common import Common
from ..deadlines import TODAY, TWO_WORKING_DAYS, by_law

REORGANISATION = (
    "New councils: single-tier ones are planned for both counties from 1 April 2028. No decision was seen. Check again"
    " from that day on."
)
LIMITS = (
    "The rules for a new application after a private rented offer, and for somebody whom another council placed here.",
    REORGANISATION,
)
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW)
_NAMED = {Authority.KENT: "Kent County Council", Authority.WORCESTERSHIRE: "Worcestershire County Council"}
_SERVICES = {
    Authority.KENT: ("kent-18-plus-care-leavers-service", "kent-childrens-services"),
    Authority.WORCESTERSHIRE: ("worcestershire-care-leavers-service", "worcestershire-childrens-services"),
}


_duty = Common(not_considered=LIMITS, challenge=CHALLENGE).duty


def _responsible(key: str, name: str, plain: str, action: Action, council: Authority | None = None) -> Duty:
    return _duty(
        key,
        name,
        plain,
        action,
        cites=("CA89 s.22", "CA89 s.23A", "CA89 s.23C"),
        clauses=("15.3", "15.4", "17.32", "17.34"),
        terms=("responsible-authority",),
        services=_SERVICES.get(council, ()) if council else (),
    )


def _tell(council: str) -> Action:
    return Action(
        Role.ANY_WORKER,
        f"Tell {council} where the young person is and what they need. Agree in writing who does what.",
        TODAY,
    )


def _county(area: Area) -> Duty:
    council = _NAMED[area.authority]
    return _responsible(
        f"responsible_{area.key}",
        f"{council} stays responsible",
        f"{council} looks after them or did so last, so the leaving-care duties are its own wherever they live. The"
        f" service there is the {area.leaving_care_service}; for a child it can be the social worker's team.",
        _tell(council),
        area.authority,
    )


RESPONSIBLE_KENT = _county(AREAS["kent"])
RESPONSIBLE_WORCESTERSHIRE = _county(AREAS["worcestershire"])
RESPONSIBLE_MEDWAY = _responsible(
    "responsible_medway",
    "Medway Council stays responsible",
    "Medway is a council of its own and not part of Kent County Council's area. It keeps the leaving-care duties,"
    " wherever the young person lives.",
    _tell("Medway Council's leaving-care team"),
)
RESPONSIBLE_ELSEWHERE = _responsible(
    "responsible_england",
    "The council that looked after them last stays responsible",
    "The leaving-care duties stay with that council, in whatever part of England the young person lives now. The"
    " council where they are helps with today's need and does not send them back for it.",
    _tell("that council's leaving-care team"),
)
OUTSIDE_ENGLAND = _responsible(
    "outside_england",
    "Last looked after outside England: ask what is owed",
    "The council that looked after them last may owe duties under its own law. What is owed here was not checked, and"
    " the connection through leaving care is for councils in England only.",
    Action(
        Role.PA_MANAGER,
        "Ask that council what it owes, and take legal advice on the law here. Go on helping meanwhile.",
        TWO_WORKING_DAYS,
    ),
)
FIND_COUNCIL = _responsible(
    "find_council",
    "Find out which council looked after them last",
    "Until that is known, no council treats the case as another one's. The council that was asked first goes on"
    " helping.",
    Action(
        Role.ANY_WORKER,
        "Ask the young person, then the children's services of each place where they lived in care.",
        TWO_WORKING_DAYS,
    ),
)
RESPONSIBLE = {
    Authority.KENT: RESPONSIBLE_KENT,
    Authority.WORCESTERSHIRE: RESPONSIBLE_WORCESTERSHIRE,
    Authority.MEDWAY: RESPONSIBLE_MEDWAY,
    Authority.ENGLAND: RESPONSIBLE_ELSEWHERE,
    Authority.WALES: OUTSIDE_ENGLAND,
    Authority.ELSEWHERE: OUTSIDE_ENGLAND,
    Authority.NOT_SURE: FIND_COUNCIL,
}


def _connected(key: str, name: str, plain: str, services: tuple[str, ...] = ()) -> Duty:
    return _duty(
        key,
        name,
        f"{plain} It lasts while the section 23C duties do: to the 21st birthday, or longer for a course in the pathway"
        " plan. Support from 21 to 24 on request does not give it.",
        Action(
            Role.HOUSING_OFFICER,
            "Accept the connection. Ask the leaving-care team to confirm in writing that section 23C duties run.",
            TODAY,
            ("HA96 s.199(8)",),
        ),
        cites=("HA96 s.199(8)", "CA89 s.23C"),
        clauses=("15.5", "15.6", "17.48"),
        terms=("local-connection",),
        services=services,
    )


def _districts(area: Area, more: str = "") -> Duty:
    names = area.housing_authorities
    return _connected(
        f"connected_{area.key}",
        f"Local connection with all {len(names)} districts of {area.name}",
        f"They have a local connection with {', '.join(names[:-1])} and {names[-1]}.{more}",
        (f"{area.key}-housing-options",),
    )


CONNECTED_KENT = _districts(AREAS["kent"], " They have none with Medway through this rule.")
CONNECTED_WORCESTERSHIRE = _districts(AREAS["worcestershire"])
CONNECTED_MEDWAY = _connected(
    "connected_medway",
    "Local connection with Medway",
    "They have a local connection with Medway, and with none of Kent's 12 districts through this rule.",
)
CONNECTED_ENGLAND = _connected(
    "connected_england",
    "Local connection in the area of the council that looked after them last",
    "If that council is a county council, they have a local connection with every district of that county. If it is a"
    " single-tier council, they have one with its own area.",
)
CONNECTED = {
    Authority.KENT: CONNECTED_KENT,
    Authority.WORCESTERSHIRE: CONNECTED_WORCESTERSHIRE,
    Authority.MEDWAY: CONNECTED_MEDWAY,
    Authority.ENGLAND: CONNECTED_ENGLAND,
}
CARE_DISTRICT = _duty(
    "care_district",
    "A local connection where they lived in care, too",
    "Two years without a break in one district under a care order, some of it before 16, give a connection with that"
    " district until 21. The young person chooses between it and any other connection.",
    Action(
        Role.HOUSING_OFFICER,
        "Accept the connection with that district, and tell the young person that the choice is theirs.",
        by_law("until the 21st birthday"),
        ("HA96 s.199(10)", "HA96 s.199(11)"),
    ),
    cites=("HA96 s.199(10)", "HA96 s.199(11)", "CA89 s.22A"),
    clauses=("15.7",),
    terms=("local-connection", "care-order"),
)
CARE_DISTRICT_TO_CHECK = _duty(
    "care_district_to_check",
    "There may be a local connection where they lived in care",
    "The Act names care orders only. Whether two years under section 20 alone count is not confirmed, and guidance"
    " puts the rule more loosely. Until the dates and the orders are known, the connection is not ruled out.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask children's services for the dates and orders, take legal advice, and make no referral before that.",
        TWO_WORKING_DAYS,
        ("HA96 s.199(10)",),
    ),
    cites=("HA96 s.199(10)", "CA89 s.22A", "CA89 s.105", "HCG ch.10"),
    clauses=("15.7",),
    terms=("local-connection", "care-order"),
)
SUPPORT_FROM_21 = _duty(
    "support_from_21",
    "From 21 to 24: support is still on offer",
    "The council that looked after them last goes on offering a former relevant child a personal adviser until 25,"
    " wherever they live. They get it when they say that they want it. It gives no local connection by itself.",
    Action(
        Role.PA_MANAGER,
        "Offer it again, and write down the answer.",
        by_law("as soon as possible after 21, and then at least every 12 months"),
        ("CA89 s.23CZB",),
    ),
    cites=("CA89 s.23CZB",),
    clauses=("15.4", "15.6"),
    terms=("responsible-authority", "personal-adviser"),
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
    clauses=("15.12", "17.49"),
    terms=("housing-register",),
)
