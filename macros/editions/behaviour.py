"""What pathways say otherwise: by other rules, put to the cases that an older edition keeps; or by the law of another
day, put to the cases of today. Each difference comes with one case that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup, escape

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.questions import Question
from decision_trees.engine.walk import Walk, walk
from decision_trees.law import CHECKED
from decision_trees.law.dates import in_words
from decision_trees.shared.renamed import ADVICE, brought_up

from ..citations import began
from ..explored import explored
from ..project import Page, Project
from ..results import page_of
from ..templating import render
from . import cases


@dataclass(frozen=True)
class End:
    """Where a case ends: the keys of its result, "" where a question is asked first, and of its duties."""

    result: str
    duties: frozenset[str]
    asks: str = ""


@dataclass(frozen=True)
class Difference:
    """One thing that cases say otherwise: another result, a duty that came or went, or a question that is asked first.
    `then` and `now` are keys of results, or of the duty; "" where there is none. `shown` is one case, walked by the
    rules and the law of now; `count` says how many of the cases that were looked at say the same."""

    kind: str
    then: str
    now: str
    shown: Walk
    count: int


def by_rules(key: str, kept: cases.Pathway, day: date) -> list[Difference]:
    """What the rules of now say otherwise of the cases of an older edition, as at the day of the law in it."""

    def compared() -> Iterator[tuple[End, End, Walk]]:
        for case in kept.cases:
            now = walk(PATHWAYS[key].run, brought_up(case.answers), day)
            duties = frozenset(ADVICE.get((key, duty), duty) for duty in case.duties)
            yield End(ADVICE.get((key, case.result), case.result), duties), _end(now), now

    return _differences(compared())


def by_law(key: str, law: date) -> list[Difference]:
    """What the law of another day led to in the cases of now. Raises ValueError where no day of that law has the month
    and day of today's, so that ages and times would not stay as they are."""
    day = _same_law(key, law)

    def compared() -> Iterator[tuple[End, End, Walk]]:
        for case in cases.of_today(key).cases:
            answers = {name: cases.in_another_year(raw, day.year - CHECKED.year) for name, raw in case.answers.items()}
            then, now = walk(PATHWAYS[key].run, answers, day), walk(PATHWAYS[key].run, case.answers, CHECKED)
            yield _end(then), _end(now), now

    return _differences(compared())


def _same_law(key: str, law: date) -> date:
    for year in (law.year, law.year - 1, law.year + 1):
        day = CHECKED.replace(year=year)
        first, last = sorted((day, law))
        if not any(first < change <= last for change in PATHWAYS[key].changes):
            return day
    raise ValueError(f"the law of {key} on {law} cannot be compared: choose a day further from a change")


def _end(here: Walk) -> End:
    ends = isinstance(here.at, Outcome)
    return End(here.at.key if ends else "", frozenset(here.case.duties), "" if ends else here.at.key)


def _differences(compared: Iterator[tuple[End, End, Walk]]) -> list[Difference]:
    shown: dict[tuple[str, str, str], list[Walk]] = {}
    for then, now, here in compared:
        said = [("result", then.result, now.result)] if then.result and now.result and then.result != now.result else []
        if then.asks != now.asks:
            said.append(("asks", then.asks, now.asks))
        elif not then.asks:
            said += [("duty", "", key) for key in here.case.duties if key not in then.duties]
            said += [("duty", key, "") for key in sorted(then.duties - now.duties)]
        for each in said:
            shown.setdefault(each, []).append(here)
    order = ("result", "asks", "duty")
    found = [Difference(*each, min(walks, key=_length), len(walks)) for each, walks in shown.items()]
    return sorted(found, key=lambda each: (order.index(each.kind), not each.now))


def _length(here: Walk) -> int:
    return len(here.case.steps)


def rules_since(project: Project, page: Page, edition: str) -> str:
    """Markdown: what the rules of this edition say otherwise of the cases that an older one keeps, by pathway. Raises
    StopIteration where there is no edition of this id."""
    day = _law_of(project, edition)
    kept = cases.cases_of(project, edition)
    found = {key: by_rules(key, each, day) for key, each in kept.items() if key in PATHWAYS}
    said = [_of_pathway(project, page, key, found[key], kept[key].names, edition) for key in found if found[key]]
    gone = [f"- The pathway {key} is no longer there." for key in kept if key not in PATHWAYS]
    return "\n\n".join([*said, *gone]) or _nothing(sum(len(each.cases) for each in kept.values()))


def law_led_to(project: Project, page: Page, edition: str) -> str:
    """Markdown: what the law of an older edition led to in the cases of this one, by pathway."""
    day = _law_of(project, edition)
    found = {key: by_law(key, day) for key in PATHWAYS}
    names = {key: cases.of_today(key).names for key in PATHWAYS}
    said = [_of_pathway(project, page, key, found[key], names[key], edition, day) for key in found if found[key]]
    return "\n\n".join(said) or _nothing(sum(len(cases.of_today(key).cases) for key in PATHWAYS))


def _law_of(project: Project, edition: str) -> date:
    return next(date.fromisoformat(each["law"]) for each in project.extra["others"] if each["id"] == edition)


def _nothing(count: int) -> str:
    return f"None of the {count} cases leads elsewhere."


def _of_pathway(
    project: Project,
    page: Page,
    key: str,
    found: list[Difference],
    names: dict[str, str],
    edition: str,
    law: date | None = None,
) -> str:
    advice = {each.key: each for each in explored(key).advice}
    questions = {question.key: question.text for question in explored(key).questions}

    def named(what: str) -> Markup:
        if what in advice and (project.docs / page_of(key, advice[what])).is_file():
            return Markup('<a href="{}">{}</a>').format(page.link(page_of(key, advice[what])), advice[what].name)
        return escape(names.get(what) or questions.get(what, what))

    rows = [
        {
            "kind": each.kind,
            "then": named(each.then) if each.then else "",
            "now": named(each.now) if each.now else "",
            "count": each.count,
            "law": began(project, page, advice[each.now].cites, law) if law and each.now in advice else [],
            "answers": _answers(each.shown),
            "day": in_words(each.shown.case.as_at),
        }
        for each in found
    ]
    link = f"[{PATHWAYS[key].title}]({page.source_link(f'pathways/{key}.md')})"
    return f"## {link} {{: #{key} }}\n\n" + render("behaviour.html.j2", rows=rows, edition=edition).strip()


def _answers(here: Walk) -> list[dict[str, str]]:
    """The answers of a case in words, in the order in which they were asked for."""
    asked = [step for step in here.case.steps.values() if isinstance(step.fact, Question)]
    return [{"ask": step.fact.text, "answer": step.fact.show(step.value)} for step in asked]


