"""How a result can be questioned or challenged, and what none of them looks at: lines that results share."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..law.limits import JUDICIAL_REVIEW, REVIEW

REASONS = "Ask for the decision and the reasons in writing, with the facts that were relied on."
ADVOCATE_AND_COMPLAINT = (
    "Offer an independent advocate. The young person can complain: about children's services or leaving care through"
    " their own complaints procedure, about housing through the council's."
)
HOUSING_REVIEW = (
    "A written homelessness decision can be reviewed: on eligibility, what is owed, the steps, an end or a referral,"
    f" and on whether a home under the main duty is suitable. Ask the housing authority within {REVIEW}, counting"
    " the day the person was told as the first."
)
INTERIM_HOME = (
    "A place to stay while the council looks into it, or a no to one, has no such review: ring a solicitor today, and"
    f" complain as well. Judicial review has to be asked for promptly, within {JUDICIAL_REVIEW} at the very most."
)
REGISTER_REVIEW = (
    "A decision on the housing register has a review of its own, under the scheme of the district. Ask at once, and for"
    " its time limit."
)
SOLICITOR = (
    "A solicitor can advise on judicial review. Time limits are short and a late challenge may fail, so get advice now."
)
OMBUDSMAN = "Once the council's own complaints process has ended, or takes too long, the ombudsman can look at it."

LOCAL_OFFER = "What this council offers beyond the law, in its local offer."
HOMELESSNESS_LAW = (
    "Help under homelessness law, which is separate: a young person with nowhere safe tonight needs help today."
)

_SECTION = re.compile(r"HA96 s\.((\d+)[A-Z]*)")
_REGISTER, _HOMELESSNESS = range(159, 175), range(175, 219)
"""The sections of Parts 6 and 7 of the Housing Act 1996."""
_UNTIL_A_DECISION = {"188", "199A", "200"}
"""Where a place to stay is owed until a decision."""


def remedies(lines: Iterable[str], cites: Iterable[str]) -> tuple[str, ...]:
    """The ways to challenge that exist for what rests on this law: no homelessness review for what is not decided
    under Part 7, and no silence on what has none. Source: HA96 ss.166A(9), 202(1)."""
    found = [section for cite in cites if (section := _SECTION.match(cite))]
    sections, numbers = {section[1] for section in found}, {int(section[2]) for section in found}
    ways = [line for line in lines if line != HOUSING_REVIEW or not numbers.isdisjoint(_HOMELESSNESS)]
    if sections & _UNTIL_A_DECISION:
        ways.append(INTERIM_HOME)
    if not numbers.isdisjoint(_REGISTER):
        ways.append(REGISTER_REVIEW)
    return tuple(dict.fromkeys(ways))
