"""Keys that questions, answers, results and duties had before, and what they are called now.

Answers that somebody kept, and links to results, go on meaning what they meant. A key that is here is never used again
for anything else.
"""

from __future__ import annotations

from ..engine.questions import Answers, Raw

QUESTIONS: dict[str, str] = {
    "claim_by_july_2026": "claim_in_time",
    "likely_within_56_days": "likely_to_lose_home",
    "told": "told_on",
    "two_years": "placed_in_district",
}
ANSWERS: dict[tuple[str, str], str] = {}
"""(the question as it is called now, the answer as it was): the answer now."""
ADVICE: dict[tuple[str, str], str] = {
    ("emergency-accommodation", "six_weeks_at_most"): "short_stay_only",
    ("emergency-accommodation", "six_weeks_over"): "stay_too_long",
    ("emergency-accommodation", "visits_by_law"): "visits_to_relevant_child",
    ("homeless-16-17", "look_at_substance"): "look_at_this_home",
    ("homeless-18-24", "family"): "bed_and_breakfast_limit",
    ("homeless-18-24", "not_intentionally_homeless"): "covered_since_2026",
    ("homeless-18-24", "prevention_after_56_days"): "prevention_may_end",
    ("homeless-18-24", "settle_status"): "settle_status_first",
    ("leaving-care-status", "staying_put"): "support_staying_put",
    ("sharing-information", "acknowledge_in_30_days"): "acknowledge_complaint",
}
"""(the pathway, its result or duty as it was called): what it is called now."""


def brought_up(answers: Answers) -> dict[str, Raw]:
    """Answers under the keys of today; where one stands under its old key and its new one, the new one's holds."""
    old = {QUESTIONS[key]: raw for key, raw in answers.items() if key in QUESTIONS}
    now = old | {key: raw for key, raw in answers.items() if key not in QUESTIONS}
    return {key: _answer(key, raw) for key, raw in now.items()}


def advice(pathway: str, key: str) -> str:
    """What a result or a duty of a pathway is called now."""
    return ADVICE.get((pathway, key), key)


def _answer(key: str, raw: Raw) -> Raw:
    if isinstance(raw, str):
        return ANSWERS.get((key, raw), raw)
    ticked = [ANSWERS.get((key, each), each) for each in raw if isinstance(each, str)]
    return ticked if ticked and len(ticked) == len(raw) else raw
