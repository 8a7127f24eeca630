"""What is asked about the talk on options at 16 and 17. Children Act 1989 section 20(6) and (11)."""

from __future__ import annotations

from ...engine.answers import Checklist, YesNo
from ...engine.questions import Choice, Finding, Option
from ...law.limits import THIRTEEN_WEEKS
from ...shared.facts import Plain


class Explained(Option):
    """What has to be talked through before anyone can choose."""

    LOOKED_AFTER = "Being looked after (section 20): the home, the social worker, the reviews"
    SECTION_17 = f"Help under section 17: what it can give, and that it does not count towards {THIRTEEN_WEEKS}"
    HOMELESSNESS = "Homelessness help: interim accommodation, a plan, and how long it lasts"
    MONEY = "Money and rent under each way"
    AFTER_18 = f"What each way brings after 18, with the day on which {THIRTEEN_WEEKS} would be complete"
    MIND = "That they can change their mind on any day, and that no way ends support"


class Range(Option):
    """Which homes were on offer."""

    SEVERAL = "Yes, more than one kind, and one at least that they might want"
    UNWANTED = "No, only a kind they are known not to want, or only one kind"
    NOT_SURE = "Not sure"


READY = Choice(
    "ready",
    "Are they ready to talk about it: fed, rested and housed for now, with an interpreter or other help if needed?",
    ("CA89 s.20(6)", "G1617"),
    why="A choice made tired, hungry or afraid is not a choice. The talk can wait; the bed cannot.",
    options=YesNo,
)
EXPLAINED = Checklist(
    "explained",
    "Which of these were explained to them, with what is good and what is hard about each?",
    ("CA89 s.20(6)", "CA89 s.17", "HA96 s.189A", "CPP10 reg.40", "OFG25"),
    why="They can choose only between ways that they have heard about.",
    hint="Tick what was really talked through, not what stands in a leaflet they were given.",
    options=Explained,
    none="None of these yet",
)
ALL_EXPLAINED = Finding[Plain]("all_explained", "All of it explained", ("CA89 s.20(6)",))
RANGE = Choice(
    "range",
    "Was more than one kind of home on offer?",
    ("CA89 s.20(6)", "CA89 s.22C"),
    why="Naming only a home that is known not to be wanted, and then writing down a no, is not an offer.",
    hint="For example with people they know, supported lodgings, supported accommodation or foster care, and where.",
    options=Range,
)
UNDERSTOOD = Choice(
    "understood",
    "Can they say in their own words what each way would bring, and what they would give up?",
    ("CA89 s.20(6)", "G1617"),
    why="It shows whether the talk was clear. If not, that is for the worker to mend.",
    options=YesNo,
)
PRESSURE = Choice(
    "pressure",
    "Did anything push them one way: a worker, a parent, or talk of cost or of what is free tonight?",
    ("CA89 s.20(6)", "OFG25"),
    why="What it costs, and how short of homes a council is, may not steer the choice.",
    hint="Ask them alone, or let the advocate ask.",
    options=YesNo,
)
CAPACITY = Choice(
    "capacity",
    "Is there real doubt whether they are able to make this decision just now?",
    ("MCA05 s.1", "MCA05 s.2", "MCA05 s.3"),
    why="From 16 people are taken to be able to decide. Where there is real doubt, it is assessed and not guessed.",
    hint="A choice that seems unwise is no sign of it. Think of understanding, keeping in mind, weighing and saying.",
    options=YesNo,
)
