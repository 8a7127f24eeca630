"""What has to be known about immigration status, as a band and never as a case. Nationality, Immigration and Asylum
Act 2002 Schedule 3; Housing Act 1996 s.185; Modern Slavery Act 2015 s.52."""

from __future__ import annotations

from ...engine.answers import YesNo
from ...engine.questions import Choice, Option
from ...law.suggested import ADVICE_BEFORE_LEAVE_ENDS


class Permission(Option):
    """The bands of immigration status that lead to different help."""

    SETTLED = "British or Irish citizen, or indefinite leave (which includes settled status)"
    PROTECTION = "Refugee status or humanitarian protection, given by the United Kingdom"
    LIMITED = "Another leave with an end date, and public funds are allowed"
    NO_FUNDS = "A leave with an end date and no recourse to public funds"
    PENDING = "An asylum claim, or an appeal in it, is waiting for a decision"
    ENDED = "Asylum was refused and every appeal is over"
    NONE = "No permission to be here: leave ran out, or nothing was ever applied for"
    NOT_SURE = "Not sure"


class Assessed(Option):
    """How far a human rights assessment has come, and what it found."""

    NOT_DONE = "Not made, or not finished"
    BREACH = "Finished: ending help would breach their rights"
    NO_BREACH = "Finished: no breach was found"
    NOT_SURE = "Not sure"


EXPLOITED = Choice(
    "exploited",
    "Are there signs that somebody has trafficked or exploited them?",
    ("MSA15 s.52",),
    why="A council that has reason to believe this has a duty to report it, and other help opens up.",
    hint="For example unpaid or forced work, sexual exploitation, carrying drugs for others, a debt that never ends, or"
    " somebody else who keeps their papers.",
    options=YesNo,
)
PERMISSION = Choice(
    "permission",
    "What immigration status do they have today?",
    ("NIAA02 Sch.3", "HA96 s.185"),
    why="The status decides which housing help is open. It does not decide whether they have left care.",
    hint="Do not enter a name or a case number. Where they applied before their last leave ran out, choose the leave"
    " they had. Where the Home Office has declared a claim inadmissible, choose “refused and every appeal is over”."
    " Where only another country has given refugee status, choose “no permission to be here”.",
    options=Permission,
)
ENDS_SOON = Choice(
    "leave_ends_soon",
    f"Does their leave end within {ADVICE_BEFORE_LEAVE_ENDS}?",
    ("NIAA02 Sch.3",),
    why="A person who applies too late can lose the right to work, to benefits and to a home.",
    options=YesNo,
)
ADVISER = Choice(
    "immigration_adviser",
    "Do they have a solicitor or a regulated adviser for their immigration case?",
    ("NIAA02 Sch.3",),
    why="Only a regulated adviser or a solicitor may advise on the case, and good advice takes weeks to find.",
    options=YesNo,
)
ASSESSED = Choice(
    "human_rights_assessed",
    "Has the council made a human rights assessment?",
    ("NIAA02 Sch.3",),
    why="The law never bars help that is needed to avoid a breach of human rights, so this comes before any end.",
    hint="It is in writing, it looks at whether they can really leave the UK, and a lawyer has seen it.",
    options=Assessed,
)
