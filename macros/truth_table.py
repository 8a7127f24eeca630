"""The status truth table as a page: what each made-up person's status must be, and the rule that decides."""

from __future__ import annotations

from typing import Any

from decision_trees.engine.answers import PeriodsQuestion
from decision_trees.engine.language import NOT_SURE, OPEN
from decision_trees.engine.questions import Option, Question
from decision_trees.law.dates import PartialDate
from decision_trees.pathways.leaving_care_status import duties, forecast, section_20
from decision_trees.pathways.leaving_care_status import questions as facts
from decision_trees.pathways.leaving_care_status.status import STATUS_SAID

from .citations import links
from .explored import explored
from .project import Page, Project
from .questions import options, pairs
from .results import page_of
from .templating import render

PATHWAY = "leaving-care-status"
MARKED = (duties.WEEKS_COMPLETE, duties.BECAME_ELIGIBLE, duties.BECAME_RELEVANT, duties.SIX_MONTHS_HOME)
"""The milestones that a row may give; beside them the day on which an assessment is due."""


def truth_table(project: Project, page: Page) -> str:
    """HTML table of data/status-truth-table.yml. Raises ValueError when a row names a question or result unknown."""
    whole = explored(PATHWAY)
    questions = {question.key: question for question in whole.questions}
    outcomes = {outcome.key: outcome for outcome in whole.outcomes}
    rows = []
    for row in project.data("status-truth-table")["rows"]:
        unknown = {row["outcome"]} - outcomes.keys() | row["answers"].keys() - questions.keys()
        if unknown:
            raise ValueError(f"status-truth-table.yml, {row['id']}: the pathway has no {', '.join(sorted(unknown))}")
        outcome = outcomes[row["outcome"]]
        rows.append(
            {
                "id": row["id"],
                "sentence": row["sentence"],
                "as_at": _date(row["as_at"]),
                "facts": [
                    {"about": project.words[f"short_{key}"], "said": _said(project, questions[key], raw)}
                    for key, raw in row["answers"].items()
                ],
                "outcome": {"name": outcome.name, "href": page.link(page_of(PATHWAY, outcome))},
                "authority": row.get("authority", ""),
                "days": _days(project, row),
                "said": [
                    _label(kind, row[name])
                    for name, kind in (("ahead", forecast.Ahead), ("at_least", facts.AtLeast))
                    if name in row
                ],
                "cites": links(project, page, tuple(row["cites"])),
                "confidence": project.words[f"confidence_{row['confidence']}"],
            }
        )
    return render("truth_table.html.j2", rows=rows, words=project.words)


def forecast_table(project: Project, page: Page) -> str:
    """HTML table of the forecasts in data/status-truth-table.yml. Raises ValueError for a question unknown."""
    questions = {question.key: question for question in (*explored(PATHWAY).questions, STATUS_SAID)}
    rows = []
    for row in project.data("status-truth-table")["forecasts"]:
        if unknown := row["answers"].keys() - questions.keys():
            raise ValueError(f"status-truth-table.yml, {row['id']}: there is no {', '.join(sorted(unknown))}")
        complete = f"{project.words['truth_complete']}: {_date(row['complete'])}" if "complete" in row else ""
        rows.append(
            {
                "id": row["id"],
                "sentence": row["sentence"],
                "as_at": _date(row["as_at"]),
                "facts": [
                    {"about": project.words[f"short_{key}"], "said": _said(project, questions[key], raw)}
                    for key, raw in row["answers"].items()
                ],
                "outcome": {"name": _label(section_20.Ahead, row["comes_first"]), "href": ""},
                "authority": "",
                "days": [complete] if complete else [],
                "said": [],
                "cites": links(project, page, tuple(row["cites"])),
                "confidence": project.words[f"confidence_{row['confidence']}"],
            }
        )
    return render("truth_table.html.j2", rows=rows, words=project.words)


def _label(kind: type[Option], key: str) -> str:
    option = kind.keyed(key)
    if option is None:
        raise ValueError(f"status-truth-table.yml: {kind.__name__} has no {key}")
    return str(option.value)


def _days(project: Project, row: dict[str, Any]) -> list[str]:
    """The days that a row gives, in words."""
    titles = {one.key: one.text for one in MARKED} | {"assessment_due": project.words["truth_due"]}
    return [f"{titles[key]}: {_date(day)}" for key, day in row.get("milestones", {}).items()]


def _said(project: Project, question: Question[Any], raw: Any) -> list[str]:
    """An answer in words: one line, or one for each period."""
    if not isinstance(raw, list):
        return [dict(options(question, project.words)).get(raw) or _date(raw)]
    assert isinstance(question, PeriodsQuestion)
    labels = {field.key: dict(pairs(field.options)) for field in question.fields}
    return [
        f"{_date(each['start'])} to {_date(each['end'])} ("
        + ", ".join(labels[key][value] for key, value in each.items() if key in labels)
        + ")"
        for each in raw
    ]


def _date(raw: str) -> str:
    if raw == OPEN:
        return "now"
    return "not known" if raw == NOT_SURE else str(PartialDate.read(raw))
