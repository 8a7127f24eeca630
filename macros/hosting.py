"""What a host should send, of data/headers.yml, and what visits took from one, of data/hosting.yml."""

from __future__ import annotations

from decision_trees.law.dates import in_words

from .project import Page, Project
from .tables import table

VISITS = 100_000
"""In a day, for the sums."""
PEAK = 10
"""One visit in so many falls into the busiest hour."""
_PAGES = {
    "home": "Home, which begins a pathway",
    "clause": "A page of the protocol",
    "pathway": "A pathway, to its result",
}
_WHICH = {"first": "first visit", "later": "later visit"}


def headers_table(project: Project, page: Page) -> str:
    """Markdown table: each header that goes with every answer, and why."""
    rows = [[f"`{one['name']}: {one['value']}`", one["why"]] for one in project.data("headers")["always"]]
    return table(["Header", "Why"], rows)


def caching_table(project: Project, page: Page) -> str:
    """Markdown table: how long a browser may keep what."""
    said = project.data("headers")["caching"]
    what = {
        "named_by_content": "`runtime/`, and files of the theme with a hash in their name",
        "all_else": "All else: pages, `sw.js`, scripts, data",
    }
    rows = [[words, f"`Cache-Control: {said[key]['value']}`", said[key]["why"]] for key, words in what.items()]
    return table(["What", "Header", "Why"], rows)


def types_table(project: Project, page: Page) -> str:
    """Markdown table: the type of each kind of file."""
    rows = [[f"`.{ending}`", f"`{kind}`"] for ending, kind in project.data("headers")["types"].items()]
    return table(["Ends in", "Type"], rows)


def hosting_run(project: Project, page: Page) -> str:
    """When it was last tried, on what, in words."""
    found = project.data("hosting")
    return f"{in_words(found['run'])}, with nginx {found['nginx']}"


def hosting_visits(project: Project, page: Page) -> str:
    """Markdown table: what each visit takes, and what a day of such visits comes to."""
    rows = []
    for name, visits in project.data("hosting")["visits"].items():
        for which, one in visits.items():
            in_busiest_hour = VISITS / PEAK * one["requests"] / 3600
            rows.append(
                [
                    f"{_PAGES[name]}: {_WHICH[which]}",
                    str(one["requests"]),
                    f"{one['bytes'] / 1000:,.0f}",
                    f"{VISITS * one['bytes'] / 1e9:,.1f}",
                    f"{VISITS * one['requests'] / 86_400:,.0f}",
                    f"{in_busiest_hour:,.0f}",
                ]
            )
    titles = ["Visit", "Requests", "Kilobytes", "Gigabytes a day", "Requests a second", "In the busiest hour"]
    return table(titles, rows)


def hosting_load(project: Project, page: Page) -> str:
    """How many pages nginx sent in a second, in words."""
    load = project.data("hosting")["load"]
    return (
        f"nginx sent {load['per_second']:,} packed pages a second over {load['connections']} connections, on a machine"
        f" with {load['cores']} cores that it shared with the program that asked and with other work"
    )
