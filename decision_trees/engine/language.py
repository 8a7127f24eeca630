"""What the rules and the scripts of a page both say, each in one place; the build writes it for the scripts."""

from __future__ import annotations

from enum import StrEnum

NONE = "none"
SOME = "some"
NOT_SURE = "not_sure"
OPEN = "open"
"""Answers that every question may use; `OPEN` stands for the end of a period that goes on."""


class Kind(StrEnum):
    """In which way a question is answered, and so the form it is shown in."""

    CHOICE = "choice"
    CHECKLIST = "checklist"
    DATE = "date"
    PERIODS = "periods"


class Stop(StrEnum):
    """Where a walk, or a reply about it, has come to. A finding stands in the graph of a pathway alone."""

    QUESTION = "question"
    FINDING = "finding"
    OUTCOME = "outcome"
    FAILED = "failed"


NO_RULE_CHECKED = "no_rule_checked"
"""Why a request is refused whose day is earlier than any for which the rules were checked."""


class Mistake(StrEnum):
    """What is wrong with an answer, in words for the screen, where a form finds it as well as the rules."""

    CHOOSE = "Choose one of the answers."
    TICK = "Choose at least one answer, or none of these."
    ENTER_DATE = "Enter the date, or what is known of it."
