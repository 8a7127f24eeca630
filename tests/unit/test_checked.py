"""A slip in a data file is told with the file, the entry and what is wrong, before anything is made of it."""

import re
import shutil
from pathlib import Path

import pytest

from macros import actions, form_pages, measures, roles
from macros.checked import check
from macros.offer import contacts, local_offer, service_pages
from macros.project import REPOSITORY, Page, Project

PROJECT = Project()
DATA = REPOSITORY / "data"
CHECKED = sorted(file.stem for file in (DATA / "schemas").glob("*.yml"))


def with_a_slip(root: Path, file: str, right: str, wrong: str) -> Project:
    """A copy of our data with one slip, and of the clauses."""
    shutil.copytree(DATA, root / "data")
    shutil.copytree(REPOSITORY / "docs" / "protocol", root / "docs" / "protocol")
    place = root / "data" / file
    text = place.read_text(encoding="utf-8")
    assert right in text
    place.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return Project(root)


def test_every_schema_is_that_of_a_file_and_every_form_is_checked():
    assert CHECKED == [
        "actions",
        "contacts",
        "errors",
        "forms",
        "glossary",
        "languages",
        "local-offer",
        "measures",
        "roles",
        "search",
        "services",
        "sheet",
        "source-inventory",
        "status-truth-table",
        "unreached-clauses",
        "what-changed",
    ]
    assert all(PROJECT.data(name) for name in CHECKED)
    for file in (DATA / "forms").glob("*.yml"):
        assert PROJECT.data(f"forms/{file.stem}")["sections"]


@pytest.mark.parametrize(
    ("file", "right", "wrong", "said"),
    [
        ("actions.yml", "state: unknown", "state: unkown", "actions.yml, a-agreed-list: state: 'unkown' is not one of"),
        (
            "measures.yml",
            "    group: source",
            "    group: sauce",
            "measures.yml, homes-private-sector: group: .sauce. is",
        ),
        (
            "measures.yml",
            "    kind: count",
            "    kind: share",
            "measures.yml, homes-private-sector: out_of is missing: write what",
        ),
        ("contacts.yml", "kind: district,", "kind: distrikt,", "contacts.yml, ashford: kind: 'distrikt' is not one of"),
        ("contacts.yml", "id: canterbury", "id: ashford", "contacts.yml, ashford: the id stands twice"),
        (
            "local-offer.yml",
            "counties: {worcestershire:",
            "counties: {worcester:",
            "local-offer.yml, relationships: counties: 'worcester' is not one of",
        ),
        ("forms.yml", "county: all,", "county: bth,", "forms.yml, f1: county: 'bth' is not one of"),
        (
            "actions.yml",
            '["31.17"]',
            "[31.17]",
            r"actions.yml, a-agreed-list: clauses: number 1: 31\.17 is meant as text",
        ),
        (
            "forms/f1.yml",
            "    say:",
            "    said:",
            r"forms/f1.yml, Say this first: 'said' is not known here: write one of title, stop, read, say",
        ),
        (
            "forms/f1.yml",
            "kind: choice",
            "kind: signature",
            r"forms/f1.yml, Ask this, in this order: “Are you safe now\?.*: kind: 'signature' is not one of",
        ),
        (
            "forms/f1.yml",
            "[Under 16,",
            "[yes,",
            r"forms/f1.yml, .*“How old are you\?”: options: number 1: True is meant",
        ),
        ("roles.yml", "names: [", "name: [", "roles.yml, social-worker: 'name' is not known here: write names"),
        (
            "source-inventory.yml",
            "{action: [a-agr",
            "{acton: [a-agr",
            "source-inventory.yml, rows: number 1: homes: .acto",
        ),
    ],
)
def test_a_slip_is_told_with_file_line_and_entry(tmp_path, file, right, wrong, said):
    project = with_a_slip(tmp_path, file, right, wrong)
    text = (tmp_path / "data" / file).read_text(encoding="utf-8")
    with pytest.raises(ValueError, match=f"^data/{said.replace('.yml, ', r'.yml, line [0-9]+, ', 1)}") as told:
        project.data(file.removesuffix(".yml"))
    line = int(re.findall(r"line ([0-9]+), ", str(told.value))[0])
    around = "\n".join(text.splitlines()[line - 1 : line + 40])
    assert wrong.strip().split("\n")[0] in around  # it stands there, or in the entry that begins there


@pytest.mark.parametrize(
    ("file", "right", "wrong", "said", "made"),
    [
        (
            "actions.yml",
            '["31.17"]',
            '["99.17"]',
            r"actions.yml, a-agreed-list: there is no clause 99\.17",
            lambda project: actions.actions_table(project, Page("about/actions.md"), "S0"),
        ),
        (
            "actions.yml",
            "[S0 Head]",
            "[S0 Hed]",
            "actions.yml, a-agreed-list: cannot cite 'S0 Hed'",
            lambda project: actions.actions_table(project, Page("about/actions.md"), "S0"),
        ),
        (
            "services.yml",
            "source: [S",
            "source: [S9 1, S",
            "services.yml, kent-18-plus-care-leavers-service: cannot cite",
            lambda project: service_pages.service_list(project, Page("services/index.md"), "kent"),
        ),
        (
            "contacts.yml",
            "county, link: ",
            "county, lnk: ",
            r"contacts.yml, line \d+, kent-county-council: 'lnk' is not known here: write link",
            lambda project: local_offer.local_offer(project, Page("services/local-offer.md"), "categories"),
        ),
        (
            "measures.yml",
            "source: [",
            "source: [S9, ",
            "measures.yml, homes-private-sector: cannot cite 'S9'",
            lambda project: measures.measures_tables(project, Page("about/measures.md")),
        ),
        (
            "contacts.yml",
            "[S0 C1,",
            "[S0 C99,",
            "contacts.yml, kent-county-council: cannot cite 'S0 C99'",
            lambda project: contacts.contacts_table(project, Page("services/contacts.md"), "kent"),
        ),
        (
            "forms/f1.yml",
            'clauses: ["7.1"',
            'clauses: ["7.991"',
            r"forms/f1.yml, .*: there is no clause 7\.991",
            lambda project: form_pages.form(project, Page("forms/first-contact.md"), "f1"),
        ),
        (
            "roles.yml",
            "[SOCIAL_WORKER,",
            "[SOCIAL_WRKER,",
            "roles.yml, social-worker: acts_as: there is no 'SOCIAL_WRKER'",
            lambda project: roles.role_page(project, Page("roles/social-worker.md"), "social-worker"),
        ),
        (
            "roles.yml",
            "terms: [social-worker,",
            "terms: [worker,",
            "roles.yml, social-worker: terms: there is no 'worker'",
            lambda project: roles.role_page(project, Page("roles/social-worker.md"), "social-worker"),
        ),
    ],
)
def test_a_name_that_leads_nowhere_is_told_with_file_and_entry(tmp_path, file, right, wrong, said, made):
    project = with_a_slip(tmp_path, file, right, wrong)
    with pytest.raises(ValueError, match=f"^data/{said}"):
        made(project)


def test_a_slip_in_an_entry_without_a_name_is_told_by_its_number():
    schema = {"properties": {"rows": {"items": {"type": "array", "items": {"type": "string"}}}}}
    with pytest.raises(ValueError, match=r"^data/a\.yml, rows: number 2: number 1: 3 is meant"):
        check("a", {"rows": [["x"], [3]]}, schema)


def test_all_slips_of_a_file_are_told_at_once():
    schema = {"properties": {"rows": {"items": {"required": ["who"]}}}}
    with pytest.raises(ValueError, match=r"^data/a\.yml, b: who is missing") as told:
        check("a", {"rows": [{"id": "b"}, {"id": "c"}]}, schema)
    assert [line.partition(": ")[0] for line in str(told.value).splitlines()] == ["data/a.yml, b", "data/a.yml, c"]


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (
            "changed: 2026-11-29",
            'changed: "2019-13-12"',
            r"services.yml, line \d+, changed: 2019-13-12 is no day of the calendar",
        ),
        ("    line: ", '    line: "', r"services.yml, line \d+: a quotation mark opens here and nothing closes it"),
        ("    line: ", "\tline: ", r"services.yml, line \d+: a tab stands in this line: use spaces"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line_and_the_mend(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    project = with_a_slip(tmp_path, "services.yml", right, wrong)
    with pytest.raises(ValueError, match=f"^data/{said}"):
        project.data("services")
