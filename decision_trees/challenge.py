"""How a result can be questioned or challenged, and what none of them looks at: lines that results share."""

from __future__ import annotations

REASONS = "Ask for the decision and the reasons in writing, with the facts that were relied on."
ADVOCATE_AND_COMPLAINT = (
    "Offer an independent advocate. The young person can complain through the children's services complaints procedure."
)
HOUSING_REVIEW = (
    "Most homelessness decisions can be reviewed. Ask the housing authority within 21 days, counting the day the person"
    " was told of the decision as the first."
)
SOLICITOR = (
    "A solicitor can advise on judicial review. Time limits are short and a late challenge may fail, so get advice now."
)
OMBUDSMAN = "Once the council's own complaints process has ended, or takes too long, the ombudsman can look at it."

LOCAL_OFFER = "What this council offers beyond the law, in its local offer."
HOMELESSNESS_LAW = (
    "Help under homelessness law, which is separate: a young person with nowhere safe tonight needs help today."
)
