"""Who helps somebody who was in care hears of it the same day, whichever service was asked first. Homelessness Code of
Guidance ch.22."""

from __future__ import annotations

from ..engine.advice import Action, Role
from .deadlines import TODAY

TELL_THE_ADVISER = Action(
    Role.HOUSING_OFFICER,
    "Ring the personal adviser. Tell the young person first. If they have none, ring the leaving-care team's duty"
    " worker and ask whether they should have one.",
    TODAY,
    ("HCG ch.22", "JHP24"),
)
