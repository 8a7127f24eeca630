"""The pathways on the command line: what it prints, and one sentence and exit 2 for what it cannot take."""

import io
import json
from datetime import date

import pytest

from decision_trees import PATHWAYS, __main__
from decision_trees.__main__ import diff, main
from kept import cases
from tests.unit.toy import TICKETS

TREE = "leaving-care-status"
CARE = [{"start": "2026-10-01", "end": "open", "basis": "section_20", "authority": "kent"}]
ANSWERS = {"born": "2009-05-01", "care": CARE, "arranged": "no"}


@pytest.fixture
def walk(monkeypatch, capsys):
    def run(answers, *words, as_at="2026-11-22"):
        text = answers if isinstance(answers, str) else json.dumps(answers)
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        code = main(["walk", TREE, "--answers", "-", "--as-at", as_at, *words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def kept(monkeypatch):
    """What is explored for everybody is taken from there."""
    monkeypatch.setattr(__main__, "explored", cases.every)


def test_list_prints_one_key_and_title_a_line(capsys):
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"{TREE}  What is this young person's leaving-care status?" in lines
    assert [line.split("  ")[0] for line in lines] == list(PATHWAYS)


def test_walk_names_the_next_question(walk):
    code, out, _ = walk({})
    assert code == 0
    assert out.splitlines() == ["As at 2026-11-22", "Next question: born"]


def test_walk_prints_the_result_with_reasons_days_law_and_what_would_change_it(walk):
    code, out, _ = walk({**ANSWERS, "support": "yes"}, "--area", "kent")
    assert code == 0
    assert "Result: Looked after, not yet an eligible child (not_yet_eligible)" in out
    assert "53 days counted from the 14th birthday" in out
    assert "[CPP10 reg.40, CA89 Sch.2 para.19B]" in out
    assert "Responsible authority: Kent County Council" in out
    assert "13 weeks are complete: 30 December 2026" in out
    assert "(suggested), by 23 November 2026" in out
    assert "Not used: support" in out
    assert "Law last checked on" in out


def test_walk_prints_the_reply_of_the_browser_with_json(walk):
    code, out, _ = walk(ANSWERS, "--json")
    assert code == 0
    assert json.loads(out)["outcome"] == "not_yet_eligible"


def test_answers_are_read_from_a_file(tmp_path, capsys):
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(ANSWERS))
    assert main(["walk", TREE, "--answers", str(file), "--as-at", "2026-11-22"]) == 0
    assert "(not_yet_eligible)" in capsys.readouterr().out


@pytest.mark.parametrize(
    "answers, field",
    [
        ("not json", "answers"),
        ("[]", "answers"),
        ({"born": "2009-02-31"}, "born"),
        ({"born": "2027-01-01"}, "born"),
        ({"born": "soon"}, "born"),
        ({"no_such": "yes"}, "no_such"),
        ({"born": "2009-05-01", "care": [{**CARE[0], "end": "2026-09-30"}]}, "care, field 0.end"),
        ({"born": "2009-05-01", "care": [{**CARE[0], "end": "2027-06-01"}]}, "care, field 0.end"),
        ({"born": "2009-05-01", "care": [{**CARE[0], "start": "2026-02-30"}]}, "care, field 0.start"),
        ({"born": "2009-05-01", "care": [{**CARE[0], "basis": "luck"}]}, "care, field 0.basis"),
        ({**ANSWERS, "arranged": "perhaps"}, "arranged"),
    ],
)
def test_impossible_answers_exit_2_with_one_sentence_naming_the_field(walk, answers, field):
    code, out, err = walk(answers)
    assert (code, out) == (2, "")
    assert field in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "words, named",
    [
        (["walk", "no-such", "--answers", "-", "--as-at", "2026-11-22"], "pathway"),
        (["explore", "no-such", "--as-at", "2026-11-22"], "pathway"),
        (["walk", TREE, "--answers", "no-such-file.json", "--as-at", "2026-11-22"], "answers"),
        (["walk", TREE, "--answers", "-", "--as-at", "2026-11-31"], "as_at"),
        (["walk", TREE, "--answers", "-", "--as-at", "2010-01-01"], "as_at"),
        (["walk", TREE, "--answers", "-", "--as-at", "2026-11-22", "--area", "essex"], "area"),
        (["explore", TREE, "--as-at", "yesterday"], "--as-at"),
        (["diff", TREE, "--from", "2010-01-01", "--to", "2026-11-22"], "--from"),
        (["diff", TREE, "--from", "2018-03-31", "--to", "31/03/2018"], "--to"),
        (["walk", TREE, "--answers", "-"], "--as-at"),
        (["fly"], "COMMAND"),
        ([], "COMMAND"),
    ],
)
def test_a_command_line_that_cannot_be_used_exits_2_with_one_sentence(words, named, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("{}"))
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert named in err
    assert len(err.splitlines()) == 1


def test_explore_counts_cases_and_paths_and_names_the_outcomes(kept, capsys):
    assert main(["explore", TREE, "--as-at", "2026-11-22"]) == 0
    first, *reached = capsys.readouterr().out.splitlines()
    assert " cases, " in first and " paths, " in first and first.endswith(" seconds")
    assert {"eligible", "relevant", "former_relevant", "none_found", "status_review"} <= set(reached)


def test_diff_shows_what_1_april_2018_changed_for_people_of_21_to_24_and_for_nobody_else(kept, capsys):
    assert main(["diff", TREE, "--from", "2018-03-31", "--to", "2018-04-01"]) == 0
    *lines, count = capsys.readouterr().out.splitlines()
    gone, new = ([line for line in lines if line.startswith(sign)] for sign in "-+")
    assert count == f"{len(gone)} paths gone, {len(new)} paths new"
    assert any("-> ended_at_21" in line for line in gone)
    assert any("-> former_relevant_21" in line for line in new)
    assert all("under_21=no" in line or "age=unclear" in line for line in lines), "or a month that a birth falls in"


def test_diff_of_two_days_between_which_nothing_changed_shows_nothing():
    assert diff(TICKETS, date(2024, 1, 5), date(2024, 12, 31)) == "0 paths gone, 0 paths new"


def test_diff_leaves_out_what_is_the_same_for_everybody_on_a_day():
    lines = diff(TICKETS, date(2024, 12, 31), date(2025, 1, 1)).splitlines()
    assert "+ age=adult dog=no passes=some regular=yes -> cheap_ticket" in lines
    assert not any("cheap=" in line for line in lines)
