"""Where a request for one's own records goes: each holder answers for itself. UK GDPR article 15."""

from __future__ import annotations

from ...engine.advice import Action, Duty, Role
from ...shared.deadlines import TODAY
from ...shared.teams import CHILDRENS_SERVICES, HOUSING, INFORMATION_GOVERNANCE, LEAVING_CARE
from .duties import duty
from .questions import Holder


def _goes_to(key: str, name: str, plain: str, text: str, *services: str) -> Duty:
    return duty(
        key,
        name,
        f"{plain} The month runs for each holder from the day on which the request reached it.",
        Action(Role.ANY_WORKER, text, TODAY, ("UKGDPR art.15", "ICO")),
        cites=("UKGDPR art.15", "ICO"),
        clauses=("27.10", "27.22"),
        services=(INFORMATION_GOVERNANCE, *services),
    )


REQUEST_TO_COUNTY = _goes_to(
    "request_to_county",
    "It goes to the council that looked after them",
    "Children's services and leaving care keep the care file, and so does a council that looked after them before,"
    " wherever the young person lives now.",
    "Send the request to the county council's information governance team. Send it instead to that of the council that"
    " looked after them, where that was another. Tell the young person where it went and on what day.",
    CHILDRENS_SERVICES,
    LEAVING_CARE,
)
REQUEST_TO_DISTRICT = _goes_to(
    "request_to_district",
    "It goes to the district",
    "A housing authority keeps its own records of applications, and the county council cannot answer for it.",
    "Send the request to the district's information governance team. Send it to that of each district where they"
    " applied. Tell the young person where it went and on what day.",
    HOUSING,
)
REQUEST_ELSEWHERE = _goes_to(
    "request_elsewhere",
    "It goes to whoever holds the records",
    "A landlord, a provider, a school, a health service and the police each answer for themselves. A provider that"
    " works for a council may have to pass it on to that council.",
    "Help the young person to send the request to the holder. Help to send it to the council as well, where the"
    " provider works for one.",
)
REQUEST_TO_EACH = _goes_to(
    "request_to_each",
    "It goes to each of them today",
    "Where it is not known who holds what, each council is asked, and nobody is sent away to find out.",
    "Send the request to the county council and the district today. Send both on the same day, with a copy for the"
    " young person. Ask each what it holds and who else may hold something.",
    CHILDRENS_SERVICES,
    HOUSING,
)
SENT_TO = {
    Holder.COUNTY: REQUEST_TO_COUNTY,
    Holder.DISTRICT: REQUEST_TO_DISTRICT,
    Holder.OTHER: REQUEST_ELSEWHERE,
    Holder.SEVERAL: REQUEST_TO_EACH,
    Holder.NOT_SURE: REQUEST_TO_EACH,
}
