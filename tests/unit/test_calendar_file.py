"""What a plan becomes outside the page: a calendar file that calendars read, and a note for any case system."""

from __future__ import annotations

import json
import re
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest

from decision_trees import wire

AS_AT = "2026-11-22"
CARE = [{"start": "2024-06-03", "end": "open", "basis": "care_order", "authority": "kent"}]
BORN = "2009-05-01"
CASES = {
    "homeless-16-17": {"danger": "no", "tonight": "no", "age_said": "from_16", "status_said": "none"}
    | {"place": "canterbury", "in_area": "yes", "parent_can": "no", "talk": "yes", "choice": "looked_after"}
    | {"earlier_care": "no", "arranged": "no"},
    "leaving-care-status": {"born": BORN, "care": CARE, "place": "canterbury"},
}


def reply(pathway: str, answers: dict[str, Any]) -> dict[str, Any]:
    """The rules' word on a case, with whatever else is asked not being sure."""
    answers = dict(answers)
    for _ in range(40):
        asked = {"protocol": wire.PROTOCOL, "pathway": pathway, "answers": answers, "as_at": AS_AT, "plan": True}
        said = json.loads(wire.reply(json.dumps(asked)))
        if said["kind"] == "outcome":
            return dict(said)
        assert said["question"] not in answers, said
        answers[said["question"]] = "not_sure"
    raise AssertionError("this walk does not end")


@pytest.fixture(scope="module")
def replies() -> list[dict[str, Any]]:
    return [reply(key, answers) for key, answers in CASES.items()]


@pytest.fixture(scope="module")
def made(replies: list[dict[str, Any]]) -> list[dict[str, str]]:
    program = Path(__file__).with_name("taken_away.mjs")
    done = subprocess.run(["node", program], input=json.dumps(replies), capture_output=True, text=True, check=True)
    return list(json.loads(done.stdout))


def tasks(said: dict[str, Any]) -> list[dict[str, Any]]:
    plan = said["plan"]
    return [*plan["now"], *plan["by_when"], *(task for other in plan["others"] for task in other["tasks"])]


def test_each_task_with_a_day_is_a_whole_day_in_the_calendar(
    replies: list[dict[str, Any]], made: list[dict[str, str]]
) -> None:
    for said, one in zip(replies, made, strict=True):
        events = icalendar.Calendar.from_ical(one["calendar"]).walk("VEVENT")
        due = sorted(task["due"] for task in tasks(said) if task["due"])
        assert due, "a case without a day shows nothing"
        assert [str(event["DTSTART"].dt) for event in events] == due
        for event in events:
            first, after = event["DTSTART"].dt, event["DTEND"].dt
            assert type(first) is date and type(after) is date
            assert (after - first).days == 1
            assert not event.errors
        assert len({str(event["UID"]) for event in events}) == len(events)
        assert {str(event["DTSTAMP"].dt) for event in events} == {"2026-11-22 12:00:00+00:00"}


def test_an_event_names_a_role_and_what_it_does_and_no_answer(
    replies: list[dict[str, Any]], made: list[dict[str, str]]
) -> None:
    for said, one in zip(replies, made, strict=True):
        events = icalendar.Calendar.from_ical(one["calendar"]).walk("VEVENT")
        words = {f"{task['who']}: {task['do']}".lower() for task in tasks(said)}
        assert {str(event["SUMMARY"]).lower() for event in events} <= words
        for step in said["steps"]:
            if step["asked"] and len(step["value"]) > 3:
                assert not any(step["value"] in str(event["SUMMARY"]) for event in events)


def test_the_file_is_cut_into_lines_as_the_standard_says(made: list[dict[str, str]]) -> None:
    for one in made:
        text = one["calendar"]
        assert text.endswith("END:VCALENDAR\r\n") and "\n" not in text.replace("\r\n", "")
        assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
        assert "look\\, then do." in re.sub(r"\r\n ", "", text).replace("\\;", ";")


def test_a_note_has_short_lines_no_markup_and_says_the_answer_and_who_decides(
    replies: list[dict[str, Any]], made: list[dict[str, str]]
) -> None:
    for said, one in zip(replies, made, strict=True):
        note = one["note"]
        assert max(map(len, note.splitlines())) < 100
        assert not re.search(r"[<>*#_|]", note.replace("https://", ""))
        flat = " ".join(note.split())
        for words in (said["name"], "22 November 2026", "CA89 s.20", "named officer", "Canterbury"):
            assert " ".join(words.split()) in flat
        for task in tasks(said):
            assert " ".join(f"{task['who']}: {task['do']}".split()) in flat
