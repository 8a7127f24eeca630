"""The pathways, as typed functions of one case: pure standard library, no clock, no files, no network."""

from __future__ import annotations

from .engine import Pathway
from .law import SINCE
from .leaving_care_status import leaving_care_status

PATHWAYS = {
    pathway.key: pathway
    for pathway in (
        Pathway(
            "leaving-care-status",
            "What is this young person's leaving-care status?",
            "Works out from real dates which leaving-care status the law gives a young person, what follows from it,"
            " and which council is responsible.",
            leaving_care_status,
            SINCE,
            ("17.1", "17.5"),
        ),
    )
}
