"""The wiring between MkDocs and the functions that render: what pages may call, and the three Markdown extensions.

Everything that renders is a plain function of the project and the page, in the modules beside this one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

from decision_trees.law import CHECKED
from decision_trees.law.dates import in_words
from decision_trees.law.in_texts import limit, reported

from . import (
    actions,
    blocks,
    chart,
    citations,
    clauses,
    closed,
    coming,
    engines,
    form_list,
    form_pages,
    glossary,
    glossary_page,
    hosting,
    imports,
    inventory,
    languages,
    measures,
    mistakes,
    on_device,
    paper,
    pathway,
    periods,
    proof,
    reach,
    results,
    roles,
    structured,
    truth_table,
)
from . import open_data as data
from . import publisher as settings
from .counties import ALL, COUNTIES
from .description import description
from .editions import behaviour, compared, log, of_words, overview, written
from .made import MadeExtension, made
from .offer import calls, contacts, gaps, local_offer, open_data, service_pages, services
from .project import REPOSITORY, Page, Project
from .training import cards, coverage, exercises, lesson, lists
from .training import page as training_page

_OF_A_PAGE: dict[str, Callable[..., str]] = {
    "any_worker": roles.any_worker,
    "actions_counted": actions.actions_counted,
    "actions_table": actions.actions_table,
    "call": calls.call,
    "calls": calls.calls,
    "cite": citations.cite,
    "clause": clauses.link,
    "clauses_reached": reach.clauses_reached,
    "clauses_unreached": reach.clauses_unreached,
    "caching_table": hosting.caching_table,
    "clauses_covered": coverage.clauses_covered,
    "closed_share": closed.share_table,
    "changes_by_concern": log.log,
    "coming_councils": coming.coming_councils,
    "coming_dated": coming.coming_dated,
    "coming_undated": coming.coming_undated,
    "compared": compared.compared,
    "contacts_tables": contacts.contacts_tables,
    "edition_list": overview.edition_list,
    "data_sets": data.data_sets,
    "defects_table": inventory.defects_table,
    "engines_open": engines.engines_open,
    "engines_places": engines.engines_places,
    "engines_tried": engines.engines_tried,
    "engines_walks": engines.engines_walks,
    "engines_ways": engines.engines_ways,
    "forms_table": form_list.forms_table,
    "gap_log": gaps.gap_log,
    "glossary_page": glossary_page.glossary_page,
    "headers_table": hosting.headers_table,
    "hosting_load": hosting.hosting_load,
    "hosting_run": hosting.hosting_run,
    "hosting_visits": hosting.hosting_visits,
    "imports_picture": imports.imports_picture,
    "terms_compared": overview.terms_compared,
    "imports_table": imports.imports_table,
    "invariants": proof.invariants,
    "inventory_table": inventory.inventory_table,
    "language_card": languages.language_card,
    "law_led_to": behaviour.law_led_to,
    "law_since": overview.law_since,
    "rules_since": behaviour.rules_since,
    "law_table": citations.law_table,
    "law_to_confirm": proof.law_to_confirm,
    "lessons_list": lesson.lessons_list,
    "lines_list": calls.lines_list,
    "on_duty_list": calls.on_duty_list,
    "lines_not_rung": calls.lines_not_rung,
    "local_offer": local_offer.local_offer,
    "mistakes_of_ours": coverage.mistakes_of_ours,
    "mistakes_with_people": coverage.mistakes_with_people,
    "measures_tables": measures.measures_tables,
    "offer_checked": gaps.offer_checked,
    "offer_facts": gaps.offer_facts,
    "offer_gaps": local_offer.offer_gaps,
    "offer_law": local_offer.offer_law,
    "offer_pages": local_offer.offer_pages,
    "offer_needs": gaps.offer_needs,
    "offer_states": gaps.offer_states,
    "open_data_facts": open_data.open_data_facts,
    "open_data_link": open_data.open_data_link,
    "on_device": on_device.on_device,
    "outcome_list": results.outcome_list,
    "packages": exercises.packages,
    "periods_table": periods.periods_table,
    "proof_branches": proof.proof_branches,
    "proof_recorded": proof.proof_recorded,
    "proof_runs": proof.proof_runs,
    "proof_table": proof.proof_table,
    "results_covered": coverage.results_covered,
    "role_cards": cards.role_cards,
    "role_page": roles.role_page,
    "roles_list": roles.roles_list,
    "scenarios_by_minutes": lists.scenarios_by_minutes,
    "scenarios_by_pathway": lists.scenarios_by_pathway,
    "scenarios_by_role": lists.scenarios_by_role,
    "scenarios_counted": lists.scenarios_counted,
    "scenarios_done_right": lists.scenarios_done_right,
    "scenarios_teaching": coverage.scenarios_teaching,
    "scenarios_that_cross": lists.scenarios_that_cross,
    "self_check": exercises.self_check,
    "service_filter": service_pages.service_filter,
    "service_lists": service_pages.service_lists,
    "session": exercises.session,
    "sources_table": citations.sources_table,
    "truth_table": truth_table.truth_table,
    "types_table": hosting.types_table,
    "who": services.who,
    "forecast_table": truth_table.forecast_table,
}
"""What a page may call. Each is given the project and the page first."""
CALLED = sorted([*_OF_A_PAGE, "law_checked", "limit", "publisher", "reported", "suggested"])


_WHOLE: dict[str, Callable[[Project, Page, str, bool], str]] = {
    "paper": paper.paper,
    "charts": paper.charts,
    "form": form_pages.form,
}
"""What a page ends with, by the word of its front matter that names it; but for a pathway, which stands first."""
LAST = 0.01
"""The weight in the search of what nobody acts on: made-up cases, and words of older editions."""
BESIDE = tuple(f"editions/{name}" for name in ("2018-and-", "behaviour-", "from-", "law-since-", "terms"))
"""Pages that set editions beside each other: what they say is found where it stands in each."""
_TITLE = re.compile(r"^# [^\n]*(?:\n|\Z)(?:\s*<div class=\"doors\" markdown>.*?</div>\n)?", re.MULTILINE | re.DOTALL)
"""The title of a page, with other ways in where it has any."""


def define_env(env: Any) -> None:
    """Called by mkdocs-macros at the start of a build."""
    project = _project(env)
    if project.holds_words:
        of_words.define(env, project)
        return
    try:
        chart.make_ready()
    except ValueError as problem:
        raise PluginError(str(problem)) from problem
    for folder in sorted({page.relative_to(project.docs).parts[0] for page in project.docs.rglob("*/*.md")}):
        if not (project.docs / folder / "index.md").is_file():
            raise PluginError(f"docs/{folder}/index.md is missing: whoever opens {folder}/ finds nothing. Put it back.")
    for name, function in _OF_A_PAGE.items():
        env.macro(_called_on(env, project, function), name)

    def suggested() -> str:
        """Marks what no source says and the councils have yet to agree."""
        return '<span class="suggested">(suggested)</span>'

    def publisher(key: str) -> str:
        """A setting that only the publisher can give; empty while it is not set."""
        return settings.publisher(project, key)

    def law_checked() -> str:
        """The day to which the law was last checked."""
        return in_words(CHECKED)

    def counties() -> str:
        """The names of all counties in a row."""
        return COUNTIES[ALL]

    for name in ("publisher", "law_checked"):
        env.variables.pop(name, None)  # the setting in `extra`, for the theme, would hide the macro
    for function in (suggested, publisher, law_checked, counties, limit, reported):
        env.macro(function)
    env.conf["extra"]["urgent"] = calls.urgent(project)  # for the foot of every page
    env.conf["markdown_extensions"] += [
        MadeExtension(),
        clauses.ClauseExtension(before=compared.said_before(project)),
        glossary.GlossaryExtension(project),
    ]


def on_pre_page_macros(env: Any) -> None:
    """Called by mkdocs-macros for each page: what cannot be read would stand there as text."""
    if problem := mistakes.front_matter(env.markdown):
        raise PluginError(f"docs/{_page(env).source}, {problem}")
    if alone := mistakes.single_brace(env.markdown, CALLED):
        line, name = alone
        words = f"one brace before {name}(…), which would be shown as it is: write {{{{ {name}(…) }}}}"
        raise PluginError(f"{mistakes.in_page(env.page, env.markdown, line)}: {words}")


def on_post_page_macros(env: Any) -> None:
    """Called by mkdocs-macros for each page: one whose front matter names a `pathway`, its `paper` version or
    `charts`, a `form`, an `outcome`, a `scenario` or a `lesson` shows it."""
    project, page, meta = _project(env), _page(env), env.page.meta
    shared = bool({"paper", "charts"} & {*meta}) or page.source.startswith("roles/")
    if words := not project.holds_words and project.data("search")["pages"].get(page.source):
        meta["tags"] = list(words)  # which the search puts before titles
    if page.source.startswith(BESIDE):
        meta["search"] = {"exclude": True}
    elif "scenario" in meta or page.source.startswith("editions/"):
        meta["search"] = {"boost": LAST}
    meta["description"] = description(env.markdown, env.page.title, meta.get("description", ""), shared)
    if site_url := env.conf["site_url"]:
        way = structured.way_to(env.page, site_url)
        meta["structured"] = structured.structured(way, meta["description"], "pathway" in meta)
    try:
        for name, whole in _WHOLE.items():
            if name in meta:
                env.markdown += made(whole(project, page, meta[name], bool(meta.get("quick_exit"))))
        if "pathway" in meta:
            block = made(pathway.pathway(project, page, meta["pathway"], bool(meta.get("quick_exit"))))
            env.markdown = _first(block, env.markdown)
            blocks.write(Path(env.conf["site_dir"]), project, page, meta["pathway"])
            closed.write(Path(env.conf["site_dir"]), page, meta["pathway"])
        if "outcome" in meta:
            card = results.outcome(project, page, meta["outcome"])
            env.markdown += f"\n\n## {project.words['card_title']}" + made(card)
            env.markdown += coverage.beside_result(project, page, meta["outcome"])
        if "lesson" in meta:
            env.markdown = lesson.lesson_page(project, page, env.markdown)
        if "scenario" in meta:
            key = Path(page.source).stem
            env.markdown = training_page.scenario_page(project, page, key, env.markdown)
    except ValueError as problem:
        raise mistakes.of_page(env.page, problem) from problem


def _first(walk: str, markdown: str) -> str:
    """A page with its walk below the title, and all else below the walk: the question comes first."""
    title = _TITLE.search(markdown)
    end = title.end() if title else 0
    return f'{markdown[:end]}{walk}\n\n<div class="pathway__said" markdown>\n\n{markdown[end:]}\n\n</div>\n'


def on_post_build(env: Any) -> None:
    """Called by mkdocs-macros at the end of a build: what is in it as data, for other editions and other programs."""
    project = _project(env)
    site = Path(env.conf["site_dir"])
    written.write(project, site)
    if project.holds_words:
        return
    data.write(project, site)
    open_data.write(project, site)
    file = site / "glossary.json"
    file.write_text(json.dumps(glossary.as_json(project), ensure_ascii=False), encoding="utf-8")


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
