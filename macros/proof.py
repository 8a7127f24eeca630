"""The page about what was proved: how much of each pathway was walked, what is held, and what is not confirmed."""

from __future__ import annotations

from datetime import date
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.law import PROVISIONS, Confidence, Provision
from decision_trees.law.dates import in_words

from .citations import cite
from .project import Page, Project
from .tables import table


def proof_table(project: Project, page: Page) -> str:
    """Markdown table: for each pathway the cases walked, the ways they took, what they met, and the days."""
    found = project.data("proof")["pathways"]
    rows = [
        [
            f"[{PATHWAYS[key].title}]({page.source_link(f'pathways/{key}.md')})",
            f"{row['cases']:,}",
            f"{row['paths']:,}",
            _of(row["outcomes"]),
            _of(row["duties"]),
            _days(row["days"]),
        ]
        for key, row in found.items()
    ]
    total = [
        "All",
        f"{sum(row['cases'] for row in found.values()):,}",
        f"{sum(row['paths'] for row in found.values()):,}",
        _of(_sum(found, "outcomes")),
        _of(_sum(found, "duties")),
        "",
    ]
    titles = ["Pathway", "Cases", "Different ways", "Results met", "Own duties met", "Law as at"]
    return table(titles, [*rows, total])


def _sum(found: dict[str, Any], what: str) -> dict[str, int]:
    return {part: sum(row[what][part] for row in found.values()) for part in ("met", "declared")}


def _of(count: dict[str, int]) -> str:
    return f"{count['met']} of {count['declared']}"


def _days(days: list[date]) -> str:
    return "; ".join(map(in_words, days))


def proof_branches(project: Project, page: Page) -> str:
    """Markdown: how many lines and branches of the rules exploring alone reaches, and which it does not."""
    proof = project.data("proof")
    found = proof["branches"]
    of = (
        "These are the rules of the table above."
        if found["rules"] == proof["rules"]
        else ("The rules have changed since this was measured: it is measured again before an edition is published.")
    )
    said = (
        f"Exploring alone runs {found['lines_run']:,} of {found['lines']:,} lines of the rules and takes "
        f"{found['branches_taken']:,} of {found['branches']:,} branches. {of}"
    )
    missed = "\n".join(f"- `{line}`" for line in found["missed"])
    return f"{said} These it does not reach:\n\n{missed}" if missed else said


def proof_runs(project: Project, page: Page) -> str:
    """Markdown table: what each slow proof came to, its seed, and whether it is of the rules of the other figures."""
    proof = project.data("proof")
    rows = [
        [run["says"], str(run["seed"]), "These" if run["rules"] == proof["rules"] else "Earlier ones"]
        for run in (proof.get("proofs") or {}).values()
    ]
    titles = ["What was tried", "Seed", "Of which rules"]
    return table(titles, rows) if rows else "None has been run on these rules yet."


def proof_recorded(project: Project, page: Page) -> str:
    """The day on which the figures were last taken, in words."""
    return in_words(project.data("proof")["recorded"])


def invariants(project: Project, page: Page) -> str:
    """Markdown table: what is held of every pathway, and the tests that hold it."""
    return table(
        ["What is held", "Held by"],
        [
            [row["says"], "; ".join(f"`{test}`" for test in row["tests"]) + f" in `{row['file']}`"]
            for row in project.data("invariants")["invariants"]
        ],
    )


def law_to_confirm(project: Project, page: Page, how: str) -> str:
    """Markdown table of law that is not yet confirmed: `unconfirmed`, `secondary`, or `start` where its first day is
    not."""
    rows = [[cite(project, page, row.key), row.title] for row in PROVISIONS.values() if _is(row, how)]
    return table(["Cited as", "What"], rows) if rows else "None."


def _is(row: Provision, how: str) -> bool:
    if how == "start":
        return row.in_force is None
    return row.confidence is Confidence[how.upper()]
