"""What has to be known about a place offered for tonight. Care Planning Regulations 2010 regs 27A to 27C; SI 2003/3326;
statutory guidance of 2018 on ages 16 and 17."""

from __future__ import annotations

from ...engine.answers import Checklist, DateQuestion, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Option, Raw
from ...law.limits import BED_AND_BREAKFAST
from ...law.suggested import FIRST_NIGHT_VISITED
from ...shared.facts import Plain


class Offered(Option):
    """The kinds of place that different rules hold for."""

    BED_AND_BREAKFAST = "Bed and breakfast, or a room in a hotel"
    NIGHT_SHELTER = "A night shelter, or a hostel for adults of all ages"
    NO_ROOF = "A tent, a car or another vehicle"
    CARE_HOME = "A foster home or a registered children's home"
    SUPPORTED = "Supported accommodation, such as a foyer, or supported lodgings"
    CRASH_PAD = "A crash pad, Nightstop, or another host for a few nights"
    FLAT = "A self-contained flat or house"
    FAMILY = "With family or friends"
    NOT_SURE = "Not sure, or something else"


class Footing(Option):
    """The law under which a child would stay there."""

    CARE = "Looked after: section 20, a care order or remand"
    RELEVANT = "Relevant child: section 23B"
    SECTION_17 = "Help under section 17"
    HOUSING = "Homelessness help from a housing authority"
    NOT_SURE = "Not sure"


class InPlace(Option):
    """What has to be in place before a child sleeps somewhere new."""

    STAFF = "Staff or hosts are checked, and someone can be reached all night"
    RESIDENTS = "The other people there are suitable company"
    LOCK = "They have a room of their own that locks"
    VISIT = f"A worker visits within {FIRST_NIGHT_VISITED}"


class Sound(Option):
    """The basic safety of a home."""

    HEATING = "Heating and hot water work"
    ELECTRICS = "Electrics, gas and fire alarms are safe"
    LOCKS = "Outer doors and windows lock"
    DRY = "There is no damp or mould"
    THREATS = "Nobody who threatens them is near"


def _known_footing(case: Case) -> Raw | None:
    """What a plain answer about status says of it already."""
    said = case.answers.get("status_said")
    return "care" if said == "looked_after" else "relevant" if said == "care_leaver" else None


OFFERED = Choice(
    "place_offered",
    "What kind of place is offered?",
    ("G1617", "CA89 s.22C"),
    why="Some places are never right for anyone under 18, and some need registration.",
    options=Offered,
)
FOOTING = Choice(
    "legal_footing",
    "Under which law would they stay there?",
    ("CA89 s.22C", "CA89 s.23B"),
    why="A home for a looked-after or relevant child of 16 or 17 has to be registered with Ofsted.",
    hint="If nobody has decided yet, choose “not sure”.",
    options=Footing,
    implied=_known_footing,
)
REGISTERED = Choice(
    "ofsted_registered",
    "Is the provider registered with Ofsted for this home, or is it one of the excepted kinds?",
    ("CPP10 reg.27C", "SI 2023/416"),
    why="Since 28 October 2023 running such a home without registration is an offence.",
    hint="Ask for the registration number and look it up. Excepted are, for example, a hospital, a care home or a"
    " school.",
    options=YesNo,
)
IN_PLACE = Checklist(
    "in_place_tonight",
    "Which of these are in place?",
    ("G1617", "CA89 s.22C"),
    why="All four belong to a first night. If one is missing, a manager decides before anyone goes there.",
    hint="Tick only what you have checked yourself tonight, or what someone has told you who did.",
    options=InPlace,
    none="None of these yet",
)
SOUND = Checklist(
    "home_is_sound",
    "Which of these have been checked and are all right?",
    ("CLR10 Sch.2", "HA96 s.210"),
    why="Young people have been put into homes with no heating, broken locks or unsafe wiring.",
    hint="Ask the provider, ask for photos, or go and see.",
    options=Sound,
    none="None of these yet",
)
FAR_AWAY = Choice(
    "far_from_support",
    "Is it far from their school, their work or the people who support them?",
    ("CA89 s.22C", "SI 2012/2601 art.2"),
    why="A long way can cost a young person school, work and friends in one night.",
    options=YesNo,
)
FIRST_NIGHT = DateQuestion(
    "first_night_in_bed_and_breakfast",
    "Which was, or would be, the first night in bed and breakfast?",
    ("SI 2003/3326",),
    why=f"The {BED_AND_BREAKFAST} are counted from it. Earlier stays in the same application count too.",
    hint="The rule does not reach places that a council, a housing association or a charity owns or runs.",
    samples=lambda case: [*map(str, (case.as_at, *reversed(BED_AND_BREAKFAST.turns(case.as_at)))), "not_sure"],
)

ALL_IN_PLACE = Finding[Plain]("all_in_place", "All four are in place for the first night", ("G1617",))
ALL_SOUND = Finding[Plain]("home_all_sound", "Every basic safety check is passed", ("CLR10 Sch.2",))
OVER_SIX_WEEKS = Finding[Plain]("stay_over", f"More than {BED_AND_BREAKFAST} in bed and breakfast", ("SI 2003/3326",))
