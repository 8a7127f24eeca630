"""Random cases for the status pathway, with their dates crowded where the law turns: birthdays, 13 weeks, 17 and 75
days, six months, the day of the case. Each is drawn from a plot, so that no kind of life is rare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from .drawing import Answers, Draw

ELSEWHERE = ("voluntary", "childrens_home", "health_education", "privately_fostered")
OTHERWISE = {
    "care": "none",
    "arranged": "no",
    "guardianship": "no",
    "immigration": "no",
    "home": "none",
    "stays": "none",
    "elsewhere": "none",
    "education": "no",
    "support": "no",
    "age_said": "not_sure",
}


def in_care(draw: Draw) -> None:
    """One to four times in care, the last of them perhaps still going on, with or without a planned end."""
    periods: list[dict[str, str]] = []
    end = min(draw.as_at, draw.turns(18))
    day = draw.random.choice(
        (draw.near(draw.turns(14)), draw.between(draw.turns(13), end), draw.near(draw.turns(16), 100))
    )
    for _ in range(draw.random.randint(1, 4)):
        if day > end:
            break
        last: date | None = draw.random.choice(
            (
                day + timedelta(draw.length() - 1),
                draw.near(draw.turns(16), 2),
                draw.near(draw.turns(18), 2),
                draw.near(draw.as_at, 100),
            )
        )
        last = day if last is not None and last < day else last
        if last is not None and last > draw.turns(18):
            last = draw.turns(18)
        periods.append(draw.care(day, last))
        if periods[-1]["end"] == "open" or last is None or last > draw.as_at:
            break
        day = last + timedelta(draw.random.choice((0, 1, 2, 30, 200)))
    draw.answers["care"] = periods or "none"


def short_breaks(draw: Draw) -> None:
    """A series of short breaks about the limits of 17 and 75 days, with or without other care."""
    length, gap = draw.random.choice((5, 10, 14, 15, 16, 17, 17, 18, 19, 28)), draw.random.choice((1, 14, 30, 40, 60))
    end = min(draw.as_at, draw.turns(18) - timedelta(1))
    day = draw.random.choice((end - timedelta(draw.random.choice((10, 200, 400))), draw.near(draw.turns(16), 60)))
    periods = []
    for _ in range(draw.random.randint(1, 8)):
        if day > end:
            break
        last = min(day + timedelta(length - 1), draw.turns(18))
        periods.append(draw.care(day, last, "short_breaks"))
        if last >= end:
            break
        day = last + timedelta(gap)
    if draw.random.random() < 0.4:
        first = draw.random.choice((draw.turns(14) + timedelta(draw.random.randint(0, 200)), day))
        if first <= end:
            periods.append(draw.care(first, min(first + timedelta(draw.length()), draw.turns(18)), "section_20"))
    draw.answers["care"] = periods or "none"


def placed_lately(draw: Draw) -> None:
    """At 16 or 17 and in care since weeks or days, with or without earlier care."""
    draw.aged(16, 18)
    first = draw.as_at - timedelta(draw.random.choice((0, 1, 2, 10, 40, 60, *range(86, 95))))
    before_18 = draw.turns(18) - timedelta(draw.random.choice((60, 89, 90, 91, 92, 93, 94, 120)))
    first = min(draw.random.choice((first, before_18)), draw.as_at)
    last = draw.random.choice((None, None, None, first + timedelta(draw.random.choice((88, 89, 90, 91, 92, 93, 120)))))
    periods = [draw.care(first, min(last, draw.turns(18)) if last else None)]
    if draw.random.random() < 0.4 and draw.turns(14) + timedelta(10) < first:
        before = draw.between(draw.turns(14), first - timedelta(10))
        periods.append(draw.care(before, min(before + timedelta(draw.length()), first - timedelta(2))))
    draw.answers["care"] = periods


def back_home(draw: Draw) -> None:
    """Care to 16 or 17, then home in one piece or several, about six months long; or home under a care order."""
    leaves = draw.near(draw.turns(16) + timedelta(draw.random.choice((2, 30, 100, 300, 500))))
    leaves = min(leaves, draw.as_at, draw.turns(18))
    basis = draw.random.choice(("section_20", "care_order"))
    draw.answers["care"] = [draw.care(draw.between(draw.turns(14), leaves - timedelta(95)), leaves, basis)]
    day, homes = leaves + timedelta(draw.random.choice((0, 1, 1, 5))), list[dict[str, str]]()
    if basis == "care_order" and draw.random.random() < 0.5:
        placed = leaves - timedelta(draw.random.choice((20, 100, 181, 182, 183, 200, 300)))
        day = max(placed, date.fromisoformat(draw.answers["care"][0]["start"]))
    for _ in range(draw.random.randint(1, 3)):
        last = day + timedelta(draw.random.choice((30, 60, 90, 120, *range(179, 187), 250, 400)))
        homes.append(draw.home(day, last, draw.random.choice(("parent", "parent", "pr_holder", ""))))
        if homes[-1]["end"] == "open":
            break
        day = last + timedelta(draw.random.choice((0, 1, 1, 2, 40)))
        if day > draw.as_at:
            break
    draw.answers["home"] = homes


def sixteen_away(draw: Draw) -> None:
    """In hospital or detained on the 16th birthday, after care."""
    first = draw.turns(16) - timedelta(draw.random.choice((0, 1, 5, 30, 100)))
    last = draw.turns(16) + timedelta(draw.random.choice((-1, 0, 1, 20, 200)))
    left = first - timedelta(draw.random.choice((0, 1, 1, 2, 60)))
    start = left - timedelta(draw.random.choice((60, 88, 89, 90, 91, 92, 93, 150, 400)))
    if first > draw.as_at:
        return in_care(draw)
    draw.answers["care"] = [draw.care(start, left, draw.random.choice(("section_20", "section_20", "short_breaks")))]
    if draw.random.random() < 0.2:
        back = last + timedelta(draw.random.choice((1, 30)))
        if back <= min(draw.as_at, draw.turns(18) - timedelta(1)):
            draw.answers["care"].append(draw.care(back, min(back + timedelta(draw.length()), draw.turns(18))))
    draw.answers["stays"] = [
        {
            "start": str(first),
            "end": "open" if last > draw.as_at else str(max(first, last)),
            "kind": draw.random.choice(("hospital", "custody", "custody", "not_sure")),
        }
    ]
    draw.answers["elsewhere"] = draw.random.choice(("none", "health_education"))


def other_ways(draw: Draw) -> None:
    """No care, or none that counts, and perhaps another way to qualify."""
    draw.aged(16, 22)
    draw.answers["guardianship"] = draw.random.choice(("no", "no", "yes", "yes", "not_sure"))
    draw.answers["elsewhere"] = draw.random.choice((*ELSEWHERE, *ELSEWHERE, "none", "not_sure"))
    draw.answers["arranged"] = draw.random.choices(("no", "yes", "not_sure"), (80, 12, 8))[0]
    draw.answers["care"] = draw.random.choices(("none", "not_sure"), (92, 8))[0]


PLOTS: tuple[tuple[Callable[[Draw], None], int], ...] = (
    (in_care, 30),
    (short_breaks, 16),
    (placed_lately, 10),
    (back_home, 16),
    (sixteen_away, 10),
    (other_ways, 18),
)


def random_case(random: Random) -> tuple[Answers, date]:
    """The answers of one case, and its day."""
    draw = Draw(random)
    random.choices([plot for plot, _ in PLOTS], [weight for _, weight in PLOTS])[0](draw)
    if random.random() < 0.06:
        draw.answers["arranged"] = random.choice(("yes", "not_sure"))
    draw.answers.setdefault("education", random.choice(("no", "no", "other", "in_plan")))
    answers = {**OTHERWISE, **draw.answers, "born": str(draw.born)}
    if random.random() < 0.06:
        _known_in_part(answers, random)
    return answers, draw.as_at


def _known_in_part(answers: Answers, random: Random) -> None:
    """Blur a date to its month or year, or leave it out."""
    entries = [entry for key in ("care", "home") if isinstance(answers[key], list) for entry in answers[key]]
    spots = [(entry, key) for entry in entries for key in ("start", "end") if entry[key] != "open"]
    if not spots or random.random() < 0.2:
        answers["born"] = answers["born"][:7]
        return
    entry, key = random.choice(spots)
    entry[key] = random.choice((entry[key][:7], entry[key][:7], entry[key][:4], "not_sure"))
