"""The page on law that is known to change, and on the councils."""

from __future__ import annotations

from datetime import date

from decision_trees import PATHWAYS
from decision_trees.law import CHECKED, PROVISIONS
from decision_trees.law.coming import Change, changes
from decision_trees.law.dates import DAY, in_words
from decision_trees.shared.areas import AREAS, COUNCILS, Council, rows, to_end

from .citations import cite
from .explored import explored
from .project import Page, Project
from .results import page_of
from .tables import table


def coming_dated(project: Project, page: Page) -> str:
    """Markdown: each known change with its day, and which pathways lead elsewhere from then on."""
    dated: dict[date, list[Change]] = {ahead.day: [] for key in PATHWAYS for ahead in explored(key).ahead}
    for change in changes(CHECKED):
        if change.day:
            dated.setdefault(change.day, []).append(change)
    return "\n\n".join(_day(project, page, day, dated[day]) for day in sorted(dated)) or "None is known."


def coming_undated(project: Project, page: Page) -> str:
    """Markdown table of law that is passed or planned and whose first day was not seen."""
    rows = [
        [cite(project, page, row.key), row.title, row.note]
        for change in changes(CHECKED)
        if not change.day
        for row in map(PROVISIONS.__getitem__, change.cites)
    ]
    return table(["Cited as", "What", "What is known of its start"], rows) if rows else "None is known."


def coming_councils(project: Project, page: Page) -> str:
    """Markdown: until when each county is planned to have the councils that it has now, and what is known after."""
    return "\n".join(f"- {_council(one)}" for key in AREAS for one in rows(key))


def _council(council: Council) -> str:
    if council.since:
        return f"{council.place}: {council.name}, from {in_words(council.since)}."
    kind = "the county council and the districts" if council.districts else council.name
    until = f", to {in_words(council.until)}" if council.until else ""
    return f"{council.place}: {kind} as they are now{until}."


def _day(project: Project, page: Page, day: date, here: list[Change]) -> str:
    said = [f"- {change.what} {cite(project, page, *change.cites)}" for change in here]
    said += [
        f"- Planned: new councils in {council.place}. No decision was seen, and no new council is named."
        for council in to_end().get(day - DAY, ())
    ]
    said += [f"- {council.place}: from this day {council.name}." for council in COUNCILS if council.since == day]
    led = [(key, ahead) for key in PATHWAYS for ahead in explored(key).ahead if ahead.day == day]
    rows = [
        [
            f"[{PATHWAYS[key].title}]({page.source_link(f'pathways/{key}.md')})",
            str(ahead.paths),
            _results(page, key, ahead.new),
            _results(page, key, ahead.gone),
        ]
        for key, ahead in led
        if ahead.paths
    ]
    titles = ["Pathway", "Ways through that change", "Said from then on", "Said until then"]
    led_to = table(titles, rows) if rows else "No pathway leads elsewhere from this day."
    return "\n".join([f"### {in_words(day)}", "", *said, "", led_to])


def _results(page: Page, key: str, names: tuple[str, ...]) -> str:
    by_key = {advice.key: advice for advice in explored(key).advice}
    outcomes = {outcome.key for outcome in explored(key).outcomes}
    return (
        "; ".join(
            f"[{by_key[name].name}]({page.source_link(page_of(key, by_key[name]))})"
            if name in outcomes
            else by_key[name].name
            for name in names
        )
        or "none"
    )
