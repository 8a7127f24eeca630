"""Who does it, where: the team that has a role in each county, as ids of the service offer."""

from __future__ import annotations

CHILDRENS_SERVICES = ("kent-childrens-services", "worcestershire-childrens-services")
OUT_OF_HOURS = ("kent-emergency-duty-team", "worcestershire-emergency-duty-team")
HOUSING = ("kent-housing-options", "worcestershire-housing-options")
LEAVING_CARE = ("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service")
ADVOCACY = ("kent-independent-advocacy", "worcestershire-independent-advocacy")
