"""The files for other programs say what their schemas allow, and the example on the page runs on them."""

from __future__ import annotations

import contextlib
import io
import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from decision_trees import PATHWAYS
from decision_trees.law import CHECKED, PROVISIONS
from macros.open_data import DATA_SETS
from macros.project import REPOSITORY
from tests.serving import served

NAMES = [each.name for each in DATA_SETS]
EXAMPLE = re.compile(r"(?:^    .*\n|^\n)+", re.MULTILINE)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_says_what_its_schema_allows(name: str, edition: Path) -> None:
    schema = json.loads((edition / "data" / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    told = json.loads((edition / "data" / f"{name}.json").read_text(encoding="utf-8"))
    problems = Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(told)
    assert [f"{problem.json_path}: {problem.message[:120]}" for problem in problems] == []
    assert told


def test_the_description_names_every_file_with_version_and_licence(edition: Path) -> None:
    package = json.loads((edition / "data" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == edition.name and package["licenses"][0]["name"] == "CC-BY-4.0"
    assert [each["name"] for each in package["resources"]] == NAMES
    for each in package["resources"]:
        assert (edition / "data" / each["path"]).is_file() and (edition / "data" / each["jsonSchema"]).is_file()


def test_the_law_of_the_files_is_the_law_of_the_rules(edition: Path) -> None:
    rows = {row["key"]: row for row in json.loads((edition / "data" / "law.json").read_text(encoding="utf-8"))}
    assert rows.keys() == PROVISIONS.keys()
    for key, row in PROVISIONS.items():
        assert rows[key]["in_force"] == (row.in_force and str(row.in_force))


def test_every_way_of_a_graph_leads_on_and_every_end_is_a_result(edition: Path) -> None:
    for pathway in json.loads((edition / "data" / "pathways.json").read_text(encoding="utf-8")):
        assert pathway["as_at"] == str(CHECKED)
        nodes = pathway["graph"]
        for place, node in enumerate(nodes):
            kind, key = node["head"]
            assert key in pathway[f"{kind}s"]
            assert bool(node["ways"]) is (kind == "fact")
            assert all(place < way["to"] < len(nodes) for way in node["ways"])
            assert all(duty in pathway["duties"] for way in node["ways"] for duty in way["duties"])


def test_the_example_on_the_page_runs(edition: Path, public: Path) -> None:
    page = (REPOSITORY / "docs" / "about" / "open-data.md").read_text(encoding="utf-8")
    program = "\n".join(line[4:] for line in max(EXAMPLE.findall(page), key=len).splitlines())
    said = io.StringIO()
    with served(public) as root, contextlib.redirect_stdout(said):
        exec(re.sub(r'BASE = ".*"', f'BASE = "{root}/{edition.name}/"', program), {})  # noqa: S102  our own page
    assert said.getvalue().count("asks first:") == len(PATHWAYS)
    assert "HA96 s.191(1ZA) confirmed" in said.getvalue()
