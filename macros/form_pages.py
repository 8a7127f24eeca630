"""The page of a form, on which it is filled in, printed or saved: what it asks stands in data/forms/<key>.yml."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from markupsafe import Markup

from . import clauses
from .checked import entry
from .citations import links
from .form_list import forms
from .offer import calls
from .project import Page, Project
from .results import pathway_link
from .templating import render


@dataclass(frozen=True)
class Field:
    """One thing to fill in: what is asked, and how it is answered; data/schemas/forms/each.yml lists the kinds."""

    ask: str
    kind: str = "line"
    hint: str = ""
    lines: int = 3
    """How many lines a `text` has on paper."""
    options: tuple[str, ...] = ()
    """What to choose one of, or to tick; a `choice` without any is yes, no or not sure."""
    of: str = ""
    """What each of the `rows` is, such as "Step"; its `parts` are what is written about it."""
    parts: tuple[str, ...] = ()
    count: int = 3
    carried: str = ""
    """What a result of a walk can fill in here: data/schemas/forms/each.yml lists it."""
    results: tuple[str, ...] = ()
    """For each of the options, the key of the result or of the answer that it stands for; "" for one that none does."""

    def __post_init__(self) -> None:
        if {bool(self.of), bool(self.parts)} != {self.kind == "rows"}:
            raise ValueError(f"rows say what each is and have parts, and nothing else does: {self.ask}")
        if self.kind == "ticks" and not self.options:
            raise ValueError(f"there is nothing to tick: {self.ask}")
        if self.results and not (self.carried and len(self.results) == len(self.options)):
            raise ValueError(f"results stand beside the options of a field that is carried: {self.ask}")


def form(project: Project, page: Page, key: str, quick_exit: bool = False) -> str:
    """The page of one form as a block of HTML: "f3", or another version of one, "f14-easy-read".

    Raises ValueError when there is none, when it cites what does not exist, or when a field cannot be filled in.
    """
    row = forms(project).get(key.partition("-")[0])
    if row is None or not (project.root / "data" / "forms" / f"{key}.yml").is_file():
        raise ValueError(f"there is no form {key!r} in data/forms")
    asked = project.data(f"forms/{key}")
    with entry("forms/" + key, asked.get("title", row["title"])):
        return render(
            "form.html.j2",
            key=key,
            row=row,
            words=project.words,
            app=page.path("app/"),
            quick_exit=quick_exit,
            edition=str(project.extra.get("edition_title", "")),
            calls=_calls(project, asked),
            intro=asked.get("intro", []),
            draft=asked.get("draft", ""),
            plain=asked.get("plain", False),
            title=asked.get("title", row["title"]),
            also=_also(project, page, asked.get("also", "")),
            pathways=[pathway_link(page, one) for one in asked.get("pathways", [])],
            law=links(project, page, tuple(asked["law"])),
            sections=[_section(project, page, one) for one in asked["sections"]],
        )


def carried(project: Project, page: Page) -> list[dict[str, str]]:
    """For templates: the forms that a result of a walk can begin to fill in."""
    return [
        {"title": row["title"], "href": page.link(f"forms/{row['page']}.md")}
        for key, row in forms(project).items()
        if "page" in row
        and any("carried" in one for part in project.data(f"forms/{key}")["sections"] for one in part.get("fields", ()))
    ]


def _also(project: Project, page: Page, key: str) -> dict[str, str]:
    """Another version of a form: its title and address; nothing where there is none."""
    if not key:
        return {}
    version = project.data(f"forms/{key}")
    return {"title": version["title"], "href": page.link(f"forms/{version['page']}.md")}


def _calls(project: Project, given: dict[str, Any]) -> list[dict[str, Any]]:
    """The lines that a form or a section names: of whom each is, and its number. Raises ValueError for one that there
    is not."""
    return [short for key in given.get("calls", ()) for short in calls.shorts(project, key)]


def _pictures(project: Project, section: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What stands beside a picture; one that names a role in `ring` is there once for each line of it."""
    for given in section.get("pictures", []):
        if "ring" not in given:
            call = _call(project, given.get("call", ""))
            yield {"icon": icon(given["picture"]), "text": given["text"], "call": call}
            continue
        for line in calls.shorts(project, given["ring"]):
            picture = "moon-waning-crescent" if line["night"] else "phone-outline"
            yield {
                "icon": icon(picture),
                "text": ", ".join(filter(None, (line["who"], line["when"]))) + ":",
                "call": line["call"],
            }


def _call(project: Project, key: str) -> Markup:
    return calls.number_of(project, key) if key else Markup()


def fields(section: dict[str, Any]) -> list[Field]:
    """What a section asks. Raises ValueError for a field that cannot be filled in."""

    def read(given: dict[str, Any]) -> Field:
        words: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in given.items()}
        return Field(**words)

    return [read(one) for one in section.get("fields", [])]


def _section(project: Project, page: Page, section: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": section["title"],
        "stop": section.get("stop", ""),
        "read": section.get("read", []),
        "say": section.get("say", []),
        "calls": _calls(project, section),
        "pictures": list(_pictures(project, section)),
        "fields": [asdict(one) for one in fields(section)],
        "clauses": clauses.links(project, page, section.get("clauses", [])),
    }


@cache
def icon(name: str) -> Markup:
    """One of the Material icons that come with the theme, as a picture that is only looked at. Raises ValueError."""
    file = files("material") / "templates" / ".icons" / "material" / f"{name}.svg"
    if not file.is_file():
        raise ValueError(f"the theme has no icon {name!r}")
    return Markup(file.read_text(encoding="utf-8").replace("<svg", '<svg aria-hidden="true" focusable="false"', 1))
