"""A lesson of the induction: what one can do afterwards, the lesson itself, clauses and scenarios, and a check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from markupsafe import Markup

from .. import clauses
from ..checked import Slip
from ..glossary import link_terms
from ..made import made
from ..mistakes import NotListed
from ..project import Page, Project, load
from ..templating import render
from . import front_matter
from .page import title_link
from .scenario import scenarios

FOLDER = "training/induction"


@dataclass(frozen=True)
class Lesson:
    """A lesson: its page in docs/, its title and description, and what its front matter says of it
    (data/schemas/lessons/each.yml)."""

    source: str
    title: str
    description: str
    said: dict[str, Any]


def lessons(project: Project) -> list[Lesson]:
    """Every lesson in its order. Raises Slip for one that cannot be used, or for numbers that are not 1, 2, 3 …"""
    found = sorted(_lessons(project), key=lambda lesson: int(lesson.said["number"]))
    if [lesson.said["number"] for lesson in found] != [*range(1, len(found) + 1)]:
        raise Slip(f"docs/{FOLDER}: the lessons are not numbered 1 to {len(found)}, each number once")
    return found


def _lessons(project: Project) -> Iterator[Lesson]:
    schema = load(project.root / "data" / "schemas" / "lessons" / "each.yml")
    for file in sorted((project.docs / FOLDER).glob("*.md")):
        written = front_matter.read(file, yaml.CSafeLoader)
        read = written.said
        if "lesson" in read:
            written.check(file.stem, schema)
            yield Lesson(f"{FOLDER}/{file.name}", read["title"], read["description"], read["lesson"])


def lesson_page(project: Project, page: Page, text: str) -> str:
    """Markdown of the page of a lesson, around its words. Raises Slip for one that names what there is not."""
    every = lessons(project)
    lesson = next(each for each in every if each.source == page.source)
    said, seen = lesson.said, set[str]()

    def words(of: str) -> Markup:
        return link_terms(project, page, of, seen)

    return "\n\n".join(
        [
            f"# {said['number']}. {lesson.title}",
            f"Lesson {said['number']} of {len(every)} of [the induction]({page.source_link(f'{FOLDER}/index.md')}), "
            f"about {said['minutes']} minutes with its scenarios.",
            "## Afterwards you can {: #afterwards }",
            "\n".join(f"- {line}" for line in said["afterwards"]),
            text,
            "## Read {: #read }",
            f"{clauses.link(project, page, *said['clauses'])}. Read them with the folds closed.",
            "## Work through {: #scenarios }",
            "\n".join(f"- {_scenario(project, page, lesson, key)}" for key in said["scenarios"]),
            "## Check yourself {: #check }",
            "Answer aloud or on paper before you open an answer.",
            *(
                made(
                    render(
                        "lesson_check.html.j2",
                        ask=words(each["ask"]),
                        answer=words(each["answer"]),
                        clause=clauses.links(project, page, (each["clause"],))[0],
                    )
                )
                for each in said["check"]
            ),
            _next(page, every, lesson),
        ]
    )


def _scenario(project: Project, page: Page, lesson: Lesson, key: str) -> str:
    known = scenarios(project)
    if key not in known:
        raise NotListed(f"docs/{lesson.source}: there is no scenario {key!r}", key, known)
    return f"{title_link(page, known[key])}: {known[key].description}"


def _next(page: Page, every: list[Lesson], lesson: Lesson) -> str:
    after = [each for each in every if each.said["number"] == lesson.said["number"] + 1]
    if after:
        return f"Next: [{after[0].title}]({page.source_link(after[0].source)})"
    return f"That was the last lesson. [Back to the induction]({page.source_link(f'{FOLDER}/index.md')})"


def lessons_list(project: Project, page: Page) -> str:
    """Markdown: every lesson in its order, with a sentence on it and its minutes, and the hours of all."""
    every = lessons(project)
    lines = [
        f"{each.said['number']}. [{each.title}]({page.source_link(each.source)}): {each.description} "
        f"About {each.said['minutes']} minutes."
        for each in every
    ]
    whole = sum(int(each.said["minutes"]) for each in every)
    return "\n".join(lines) + f"\n\nTogether about {round(whole / 60)} hours, in as many parts as you like."
