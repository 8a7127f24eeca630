"""Templates, and GOV.UK Frontend's form parts for them: `govuk.radios({...})` is its macro `govukRadios`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, PackageLoader, PrefixLoader, StrictUndefined
from markupsafe import Markup

from decision_trees.engine import language

from .quick_exit import EXIT_TO

# Typed answers stay out of the browser's and any password manager's memory, and out of cloud spelling and translation.
KEPT_OUT: Mapping[str, str] = {
    "autocomplete": "off",
    "autocapitalize": "off",
    "autocorrect": "off",
    "spellcheck": "false",
    "writingsuggestions": "false",
    "translate": "no",
    "data-form-type": "other",
    "data-1p-ignore": "true",
    "data-lpignore": "true",
    "data-bwignore": "true",
}

# Chromium asks its maker about the fields of every form that it sees, unless the form leads to a search. None of ours
# leads anywhere: no script sends it, and the policy forbids it.
SEARCHING = Markup('action="search"')


@cache
def _library() -> Environment:
    """The library's own templates, which lean on undefined values."""
    loader = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)


class Govuk:
    """`govuk.date_input(params)` and so on: each takes the parameters that the GOV.UK Design System documents."""

    def __getattr__(self, name: str) -> Any:
        words = name.split("_")
        template = _library().get_template(f"govuk_frontend_jinja/components/{'-'.join(words)}/macro.html")
        macro = getattr(template.module, "govuk" + "".join(word.capitalize() for word in words))

        def component(params: Mapping[str, Any]) -> Markup:
            return Markup(macro(params).strip())

        return component


@cache
def templates() -> Environment:
    """Our templates: everything is escaped, and a name that is not given is an error."""
    env = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals.update(govuk=Govuk(), kept_out=dict(KEPT_OUT), searching=SEARCHING, language=language, exit_to=EXIT_TO)
    return env


def render(template: str, **values: Any) -> str:
    """One of our templates as HTML without blank lines, which would end a block of raw HTML in Markdown."""
    html = templates().get_template(template).render(**values)
    return "\n".join(line for line in html.splitlines() if line.strip())
