"""What is not known of the services: how many are checked, what the entries lack, and what else is missing."""

from __future__ import annotations

from ..checked import each
from ..citations import cite
from ..counties import COUNTIES, EACH, counties
from ..project import Page, Project
from ..tables import table
from .local_offer import NONE
from .services import is_known, services

_FACTS = {
    "provider": "Who provides it",
    "ages": "Ages",
    "groups": "Whom it is for by status",
    "referral": "How to get it",
    "response": "How soon it answers",
    "hours": "Opening hours",
    "place": "Place",
    "capacity": "How many places",
    "stay": "How long a stay lasts",
    "cost": "Cost",
    "contact": "Whom to ask for",
    "url": "Website",
}


def offer_checked(project: Project, page: Page) -> str:
    """How many of the entries somebody has checked."""
    rows = services(project).values()
    checked = sum("assured" in row for row in rows)
    have = "have" if checked > 1 else "has"
    return f"{checked or 'None'} of the {len(rows)} entries {have} been checked with the provider."


def offer_states(project: Project, page: Page) -> str:
    """Markdown table of how many entries are in each state."""
    states = [row["state"] for row in services(project).values()]
    return table(
        ["State", "Entries"],
        [[title, str(states.count(state))] for state, title in project.data("services")["states"].items()],
    )


def offer_facts(project: Project, page: Page) -> str:
    """Markdown table of how many entries give each kind of fact."""
    rows = services(project).values()
    known = {key: sum(is_known(row, key) for row in rows) for key in _FACTS}
    return table(
        ["Fact", "Known", "Not known"],
        [[title, str(known[key]), str(len(rows) - known[key])] for key, title in _FACTS.items()],
    )


def offer_needs(project: Project, page: Page) -> str:
    """Markdown table of how many services there are for each kind of help in each county."""

    def count(need: str, county: str) -> str:
        found = sum(
            need in row["needs"] and row["state"] not in ("proposed", "ended") and county in counties(row["county"])
            for row in services(project).values()
        )
        return str(found) if found else NONE

    return table(
        ["What is needed", *(COUNTIES[county] for county in EACH)],
        [
            [title, *(count(need, county) for county in EACH)]
            for need, title in project.data("services")["needs"].items()
        ],
    )


def gap_log(project: Project, page: Page) -> str:
    """Markdown table of the other gaps, with the role that could close each."""
    return table(
        ["What is missing", "Who could say", "Source"],
        each(
            "local-offer",
            project.data("local-offer")["gaps"],
            lambda row: [
                f'<span id="{row["id"]}">{row["gap"]}</span>',
                row["who"],
                cite(project, page, *row["source"]),
            ],
        ),
    )
