"""The leaving-care status on a day, under one reading, and under all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from . import home
from .birthdays import reaches
from .diary import Diary, keep
from .life import DAY, Life, Piece, lives
from .readings import Reading, every_reading

GROUPS = {
    "voluntary": "qualifying_voluntary",
    "childrens_home": "qualifying_childrens_home",
    "health_education": "qualifying_health_education",
    "privately_fostered": "qualifying_privately_fostered",
}
OF_24B = ("qualifying_guardianship", "qualifying_looked_after")
REVIEW = "status_review"
PRIVATE_FOSTERING = "private fostering reaches 16 and 17"
"""CA89 s.66: under 16, or under 18 if disabled; unsettled for CA89 s.24, and helped meanwhile (errors-found 3)."""
LEAVES_TODAY = "they have left already on the day they leave"
NO_FLOOR = {REVIEW, "under_16", "none_found", "over_25"}


@dataclass(frozen=True)
class Opinion:
    """Every status that a reading gives, with the points on which they turn, and the days that go with them."""

    statuses: frozenset[str]
    points: frozenset[str]
    days: Mapping[str, frozenset[date | None]]

    @property
    def floor(self) -> str | None:
        """What is certain where the status is not."""
        in_care = self.statuses & {"eligible", "not_yet_eligible"}
        if len(self.statuses) == 1 or self.statuses & NO_FLOOR or (in_care and in_care < self.statuses and self.points):
            return None
        if in_care == self.statuses:
            return "at_least_looked_after"
        past_21 = self.statuses & {"section_24b", "former_relevant_21", "former_relevant_education"}
        return "at_least_education" if past_21 else "at_least_qualifying"


def opinion(answers: Mapping[str, Any], as_at: date) -> Opinion:
    """What every life and every reading that the answers allow say."""
    statuses: set[str] = set()
    points: set[str] = set()
    found: dict[str, set[date | None]] = {}
    for life in lives(answers, as_at):
        for chosen, (possible, noted) in every_reading(lambda law, life=life: _one_reading(life, law)):  # type: ignore[misc]
            statuses |= possible
            points |= set(chosen)
            for key, day in noted.items():
                found.setdefault(key, set()).add(day)
    return Opinion(frozenset(statuses), frozenset(points), {key: frozenset(each) for key, each in found.items()})


def weeks_if_placed(answers: Mapping[str, Any], as_at: date) -> frozenset[date | None]:
    """The days on which 13 weeks are complete if section 20 begins on the day of the case and goes on to 18; None where
    18 comes first."""
    found: set[date | None] = set()
    for life in lives(answers, as_at):
        placed = Piece(as_at, None, {"basis": "section_20", "authority": "kent"})
        longer = replace(life, care=(*life.care, placed))
        for _, day in every_reading(lambda law, life=longer: _complete(life, law)):  # type: ignore[misc]
            found.add(day)
    return frozenset(found)


def _complete(life: Life, law: Reading) -> date | None:
    return min(keep(life, law, reaches(life.born, 18, law) - DAY).eligible, default=None)


def _one_reading(life: Life, law: Reading) -> tuple[set[str], dict[str, date | None]]:
    if life.as_at < reaches(life.born, 16, law):
        return {"under_16"}, {}
    diary = keep(life, law)
    base = _status(life, diary, law)
    end = min(life.as_at, reaches(life.born, 18, law) - DAY)
    still_home = bool(diary.homes) and any(
        (piece.last is None or piece.last >= end) and piece.said["who"] not in ("relative", "not_sure")
        for piece in life.home
    )
    return _with_what_is_unknown(life, base, still_home, law), _days(life, diary, base, law)


def _status(life: Life, diary: Diary, law: Reading) -> str:
    today = life.as_at
    if today >= reaches(life.born, 25, law):
        keeps_on = life.said.get("education") == "in_plan" and _former_relevant(life, diary, law)
        return "former_relevant_education" if keeps_on else "over_25"
    if today >= reaches(life.born, 18, law):
        return _adult(life, diary, law)
    if today in diary.relevant:
        return "relevant"
    left = today in diary.looked_after and not any(piece.goes_on(today) for piece in life.care if piece.first <= today)
    if left and law.open(LEAVES_TODAY):
        out = today not in diary.eligible or home.taken_out(diary.homes, today, today, law)
        return _qualifying(life, diary, law) if out else "relevant"
    if today in diary.looked_after:
        return "eligible" if today in diary.eligible else "not_yet_eligible"
    return _qualifying(life, diary, law)


def _adult(life: Life, diary: Diary, law: Reading) -> str:
    past_21 = life.as_at >= reaches(life.born, 21, law)
    if _former_relevant(life, diary, law):
        if not past_21:
            return "former_relevant"
        studies = life.said.get("education") in ("in_plan", "other")
        return "former_relevant_education" if studies else "former_relevant_21"
    under_21 = _qualifying(life, diary, law)
    if not past_21:
        return under_21
    return "section_24b" if under_21 in OF_24B else "none_found"


def _former_relevant(life: Life, diary: Diary, law: Reading) -> bool:
    """CA89 s.23C(1): on turning 18 looked after and an eligible child, or a relevant child."""
    eighteen = reaches(life.born, 18, law)
    eve = eighteen - DAY
    if eve in diary.eligible:
        to_eighteen = any(piece.first <= eve and (piece.last is None or piece.last >= eighteen) for piece in life.care)
        out = home.taken_out(diary.homes, eve, eve, law)
        return to_eighteen or not out or law.open("who leaves care on the eve of 18 is looked after when turning 18")
    would_be = bool(diary.eligible | diary.relevant) and eve in diary.looked_after
    if eve in diary.relevant or (would_be and not home.taken_out(diary.homes, eve, eve, law)):
        return True
    return (
        any(
            arrangement.complete <= eve
            and arrangement.broke_down
            and arrangement.last is not None
            and arrangement.last >= eighteen
            for arrangement in diary.homes
        )
        and _left_eligible(diary)
        and law.open("a breakdown at home after 18 brings the status back")
    )


def _left_eligible(diary: Diary) -> bool:
    return bool(diary.eligible) and max(diary.eligible) == max(diary.looked_after, default=None)


def _qualifying(life: Life, diary: Diary, law: Reading) -> str:
    """CA89 s.24(1A), (1B) and (2)."""
    guardianship = life.said.get("guardianship", "no")
    if guardianship == "yes" or (guardianship == "not_sure" and law.open("there was a special guardianship order")):
        return "qualifying_guardianship"
    sixteen, eighteen = reaches(life.born, 16, law), reaches(life.born, 18, law)
    since_16 = {day for day in diary.looked_after if sixteen <= day < eighteen}
    if since_16 == {sixteen} and not law.open("a time that ends on the 16th birthday ends after 16 is reached"):
        since_16 = set()
    if since_16 and (since_16 - diary.in_breaks or law.open("short breaks alone make a person qualify")):
        return "qualifying_looked_after"
    elsewhere = life.said.get("elsewhere", "none")
    if elsewhere == "not_sure" and law.open("they lived in one of the other homes"):
        return "qualifying_voluntary"
    if elsewhere == "privately_fostered" and not law.open(PRIVATE_FOSTERING):
        return "none_found"
    return GROUPS.get(elsewhere, "none_found")


def _with_what_is_unknown(life: Life, base: str, still_home: bool, law: Reading) -> set[str]:
    """What else it can be where a council arranged a home, or nobody knows of care: a home that was section 20 in
    substance can bring any status that more days bring. Who is at home with a parent to the end cannot have lived
    there after it. Care outside England is a case for advice."""
    abroad = _outside_england(life)
    doubtful = life.care_unknown or life.said.get("arranged", "no") != "no" or abroad
    if base == "over_25" and life.said.get("education") != "in_plan":
        return {base}
    if abroad:
        return {base, REVIEW}
    if base == "over_25":
        return {base, "former_relevant_education"} if doubtful and not still_home else {base}
    if not doubtful or still_home or base in ("eligible", "relevant") or base.startswith("former_relevant"):
        return {base}
    if life.as_at < reaches(life.born, 18, law):
        if base == "not_yet_eligible":
            return {base, "eligible"}
        return {base, "qualifying_looked_after", "relevant", "eligible", "not_yet_eligible"}
    if life.as_at < reaches(life.born, 21, law):
        return {base, "qualifying_looked_after", "former_relevant"}
    return {base, "section_24b", "former_relevant_21"}


def _outside_england(life: Life) -> bool:
    return any(piece.said["authority"] in ("wales", "elsewhere", "not_sure") for piece in life.care)


def _days(life: Life, diary: Diary, base: str, law: Reading) -> dict[str, date | None]:
    """The milestones: when somebody became eligible or relevant, and when 13 weeks will be complete."""
    if base == "eligible":
        return {"became_eligible": min(diary.eligible)}
    if base == "relevant":
        day = life.as_at
        while day - DAY in diary.relevant:
            day -= DAY
        left = day - DAY in diary.looked_after or any(at_home.last == day - DAY for at_home in diary.homes)
        return {"became_relevant": max(day - DAY, reaches(life.born, 16, law)) if left else day}
    if base == "not_yet_eligible":
        return {"weeks_complete": _complete(life, law)}
    return {}
