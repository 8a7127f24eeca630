"""The wiring between MkDocs and the functions that render: what pages may call, and the three Markdown extensions.

Everything that renders is a plain function of the project and the page, in the modules beside this one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

from . import chart, citations, clauses, directory, glossary, pathway, proof, results, tables, truth_table
from .made import MadeExtension, made
from .project import REPOSITORY, Page, Project

_OF_A_PAGE: dict[str, Callable[..., str]] = {
    "cite": citations.cite,
    "forms_table": directory.forms_table,
    "glossary_page": tables.glossary_page,
    "invariants": proof.invariants,
    "law_table": citations.law_table,
    "law_to_confirm": proof.law_to_confirm,
    "outcome_list": results.outcome_list,
    "proof_branches": proof.proof_branches,
    "proof_recorded": proof.proof_recorded,
    "proof_table": proof.proof_table,
    "services_table": directory.services_table,
    "sources_table": citations.sources_table,
    "truth_table": truth_table.truth_table,
}


def define_env(env: Any) -> None:
    """Called by mkdocs-macros at the start of a build."""
    project = _project(env)
    try:
        chart.make_ready()
    except ValueError as problem:
        raise PluginError(str(problem)) from problem
    for name, function in _OF_A_PAGE.items():
        env.macro(_called_on(env, project, function), name)

    def clause(number: str) -> str:
        """A link to a clause of the protocol."""
        found = clauses.clause(project, number)
        return f"[clause {number}]({_page(env).source_link(found.target)})"

    def suggested() -> str:
        """Marks what no source says and the councils have yet to agree."""
        return '<span class="suggested">(suggested)</span>'

    def publisher(key: str) -> str:
        """A setting that only the publisher can give; empty while it is not set."""
        return tables.publisher(project, key)

    env.variables.pop("publisher", None)  # the setting in `extra`, for the theme, would hide the macro
    for function in (clause, suggested, publisher):
        env.macro(function)
    env.conf["markdown_extensions"] += [
        MadeExtension(), clauses.ClauseExtension(project), glossary.GlossaryExtension(project)]


def on_post_page_macros(env: Any) -> None:
    """Called by mkdocs-macros for each page: one whose front matter names a `pathway` or an `outcome` ends with it."""
    project, page, meta = _project(env), _page(env), env.page.meta
    try:
        if "pathway" in meta:
            env.markdown += made(pathway.pathway(project, page, meta["pathway"], bool(meta.get("quick_exit"))))
        if "outcome" in meta:
            card = results.outcome(project, page, meta["outcome"])
            env.markdown += f"\n\n## {project.words['card_title']}" + made(card)
    except ValueError as problem:  # MkDocs then says it in one line, with the name of the page
        raise PluginError(str(problem)) from problem


def on_post_build(env: Any) -> None:
    """Called by mkdocs-macros at the end of a build: the glossary as data, for whoever wants to show it elsewhere."""
    file = Path(env.conf["site_dir"]) / "glossary.json"
    file.write_text(json.dumps(glossary.as_json(_project(env)), ensure_ascii=False), encoding="utf-8")


def _project(env: Any) -> Project:
    extra = dict(env.conf["extra"])
    return Project(Path(extra.get("source") or REPOSITORY), extra)


def _page(env: Any) -> Page:
    return Page(env.page.file.src_uri)


def _called_on(env: Any, project: Project, function: Callable[..., str]) -> Callable[..., str]:
    def macro(*arguments: str) -> str:
        return function(project, _page(env), *arguments)

    macro.__doc__ = function.__doc__
    return macro
