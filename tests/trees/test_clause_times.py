"""Who does what by when, where a clause of the protocol says it: the action has the role and the time of the clause."""

from __future__ import annotations

import pytest

from decision_trees.engine.advice import Action, Advice, Role
from decision_trees.pathways.emergency_accommodation import outcomes as emergency
from decision_trees.pathways.homeless_16_17 import another_council
from decision_trees.pathways.homeless_16_17 import duties as child_duties
from decision_trees.pathways.homeless_16_17 import outcomes as child
from decision_trees.pathways.homeless_16_17 import section_20_outcomes as section_20
from decision_trees.pathways.homeless_18_24 import duties as adult_duties
from decision_trees.pathways.informed_choice import choices
from decision_trees.pathways.leaving_care_status import advice_and_assistance
from decision_trees.pathways.leaving_care_status import duties as status_duties
from decision_trees.pathways.leaving_care_status import outcomes as status
from decision_trees.pathways.planning_a_move import elsewhere
from decision_trees.pathways.planning_a_move import outcomes as move
from decision_trees.pathways.sharing_information import outcomes as sharing
from decision_trees.pathways.tenancy_at_risk import duties as tenancy_duties
from decision_trees.pathways.tenancy_at_risk import outcomes as tenancy
from decision_trees.pathways.which_council import duties as council_duties
from decision_trees.pathways.which_council import outcomes as council
from decision_trees.pathways.which_pathway import by_need
from decision_trees.pathways.which_pathway import outcomes as front
from decision_trees.shared.areas import rows

WITHIN_A_DAY = "within 1 working day"
TOLD_HOUSING = "within 72 hours of the first contact; within 1 working day if those have gone by"
FIVE_IF_HOMELESS = "within 10 working days; within 5 if they are homeless or may become so"
BEFORE_THE_ANSWER = "within 2 working days of the offer, and before they answer it"

TIMES: list[tuple[str, Advice, str, Role, str]] = [
    ("15.3", council_duties.RESPONSIBLE[rows("kent")[0]], "Tell Kent County Council", Role.ANY_WORKER, "today"),
    ("17.34", council_duties.RESPONSIBLE_ELSEWHERE, "Tell that council's", Role.ANY_WORKER, "today"),
    ("15.3", council.LOOKED_AFTER, "Have the council that looks after them", Role.TEAM_MANAGER, "today"),
    ("15.3", council.RELEVANT_CHILD, "Have the council that looks after them", Role.TEAM_MANAGER, "today"),
    ("24.5", council.OWN_LINK, "Write down what the link", Role.HOUSING_OFFICER, "today"),
    ("8.15", choices.CHOSE_TO_BE_LOOKED_AFTER, "Give them a copy of the record", Role.SOCIAL_WORKER, "today"),
    (
        "12.1",
        choices.CHOSE_TO_BE_LOOKED_AFTER,
        "Give the young person a decision notice",
        Role.TEAM_MANAGER,
        WITHIN_A_DAY,
    ),
    ("11.22", choices.CHOSE_NOT_TO_BE, "Write down the choice", Role.SOCIAL_WORKER, "today"),
    (
        "8.6",
        choices.CHOSE_NOT_TO_BE,
        "Tell the housing authority what",
        Role.SOCIAL_WORKER,
        "within 1 working day, and within 72 hours of the first contact",
    ),
    ("11.24", choices.CHOSE_NOT_TO_BE, "Read the record", Role.TEAM_MANAGER, WITHIN_A_DAY),
    ("12.1", choices.CHOSE_NOT_TO_BE, "Give the young person a decision notice", Role.TEAM_MANAGER, WITHIN_A_DAY),
    ("8.15", section_20.ACCOMMODATE, "Tell the housing authority that section 20", Role.SOCIAL_WORKER, "today"),
    ("11.22", section_20.DECIDED_AGAINST, "Write down their choice", Role.SOCIAL_WORKER, "today"),
    ("11.24", section_20.DECIDED_AGAINST, "Read the record", Role.TEAM_MANAGER, WITHIN_A_DAY),
    ("8.6", section_20.DECIDED_AGAINST, "Tell the housing authority", Role.SOCIAL_WORKER, TOLD_HOUSING),
    ("8.6", section_20.CONSIDER_THE_POWER, "Tell the housing authority", Role.SOCIAL_WORKER, TOLD_HOUSING),
    ("8.6", section_20.SECTION_17_HELP, "Tell the housing authority", Role.SOCIAL_WORKER, TOLD_HOUSING),
    ("12.1", section_20.SECTION_17_HELP, "Give the decision in writing", Role.TEAM_MANAGER, WITHIN_A_DAY),
    ("8.6", child.NOT_IN_NEED, "Tell the housing authority", Role.SOCIAL_WORKER, TOLD_HOUSING),
    ("12.4", child.NOT_IN_NEED, "Give the decision in writing", Role.TEAM_MANAGER, "today"),
    ("7.8", section_20.TALK_FIRST, "Offer an independent advocate", Role.SOCIAL_WORKER, "today"),
    ("7.8", section_20.NEEDS_TIME, "Offer an independent advocate", Role.SOCIAL_WORKER, "today"),
    (
        "11.9",
        section_20.NEEDS_TIME,
        "Meet the young person again",
        Role.SOCIAL_WORKER,
        "within 72 hours of the first talk; if those have gone by, within 5 working days",
    ),
    ("13.2", emergency.STOP_TONIGHT, "If no bed is found, ring the manager on call", Role.OUT_OF_HOURS, "tonight"),
    ("13.9", emergency.FIT_FOR_A_SHORT_STAY, "Go over the stay", Role.SOCIAL_WORKER, "within 72 hours"),
    ("13.5", emergency.FIT_FOR_A_SHORT_STAY, "Decide on section 20", Role.TEAM_MANAGER, WITHIN_A_DAY),
    ("24.24", emergency.MOVE_ON_QUICKLY, "Tell the heads of housing", Role.HOUSING_LEAD, WITHIN_A_DAY),
    ("16.3", status.NOT_YET_ELIGIBLE, "Write down the day", Role.SOCIAL_WORKER, WITHIN_A_DAY),
    ("16.16", status_duties.EIGHTEEN_COMES_FIRST, "Tell the young person that 18", Role.SOCIAL_WORKER, "today"),
    (
        "26.13",
        status_duties.SUPPORT_TO_25,
        "See them within 2 working days",
        Role.PERSONAL_ADVISER,
        "within 5 working days",
    ),
    ("24.5", advice_and_assistance.QUALIFYING_LOOKED_AFTER, "Ask what help", Role.PERSONAL_ADVISER, FIVE_IF_HOMELESS),
    ("24.5", elsewhere.QUALIFYING, "Ask what help", Role.PERSONAL_ADVISER, FIVE_IF_HOMELESS),
    ("22.4", move.MOVE, "Tell the landlord who you are", Role.PERSONAL_ADVISER, "on or before the moving day"),
    ("23.2", tenancy.UNDER_18_WATCH, "Tell the social worker at once", Role.PROVIDER, "at once"),
    ("23.16", tenancy.SAVE_THE_HOME, "Say what the authority can pay", Role.HOUSING_LEAD, "within 2 working days"),
    (
        "23.3",
        by_need.TENANCY,
        "Ring the young person",
        Role.PERSONAL_ADVISER,
        "within 1 working day; today for a notice, violence, somebody using them, a home that is not safe, no food or"
        " heating, or a child whom nobody can find",
    ),
    ("10.3", front.HOMELESS_16_17, "See the young person and begin the assessment", Role.SOCIAL_WORKER, "today"),
    ("24.29", adult_duties.PRIVATE_OFFER, "See the home", Role.PERSONAL_ADVISER, BEFORE_THE_ANSWER),
    ("24.29", adult_duties.PRIVATE_OFFER_BEFORE, "See the home", Role.PERSONAL_ADVISER, BEFORE_THE_ANSWER),
    ("27.19", sharing.DATA_COMPLAINT, "If something went to the wrong person", Role.ANY_WORKER, "today"),
    ("27.19", sharing.DATA_COMPLAINT, "Tell the young person of the mistake", Role.TEAM_MANAGER, "today"),
]


def action(advice: Advice, begins: str) -> Action:
    """The one action of an outcome or duty that begins with these words."""
    (found,) = (each for each in advice.actions if each.text.startswith(begins))
    return found


@pytest.mark.parametrize(
    ("clause", "advice", "begins", "role", "words"), TIMES, ids=[f"{row[0]} {row[1].key}: {row[2]}" for row in TIMES]
)
def test_an_action_has_the_role_and_the_time_of_its_clause(
    clause: str, advice: Advice, begins: str, role: Role, words: str
) -> None:
    done = action(advice, begins)
    assert (done.role, done.deadline.words) == (role, words), f"clause {clause}"


def test_the_meeting_of_both_services_is_within_two_working_days_of_the_first_contact() -> None:
    opened = action(child_duties.START_TODAY, "Open the joint assessment")
    assert "within 2 working days of the first contact" in opened.text


def test_a_landlord_who_says_that_the_home_is_at_risk_makes_it_at_once() -> None:
    assert "Do both at once where the landlord" in action(tenancy_duties.MEET, "Speak with the young person").text


def test_section_20_does_not_wait_where_a_child_has_no_safe_bed() -> None:
    decided = action(front.HOMELESS_16_17, "See the young person")
    assert "today, where they have no safe bed" in decided.text


def test_nobody_who_has_been_in_care_is_charged_for_storage_and_nobody_else_more_than_they_can_pay() -> None:
    stored = action(tenancy_duties.BELONGINGS, "Arrange storage").text
    assert "no charge for a young person who has been in care" in stored
    assert "for anybody else one they can pay" in stored


def test_someone_referred_who_has_no_bed_is_rung_the_same_day() -> None:
    assert "Ring the same day if there is no bed" in action(sharing.REFER, "Get in touch").text


def test_an_approval_before_care_ends_is_asked_for_as_regulation_39_asks_for_it() -> None:
    ended = action(status.NOT_YET_ELIGIBLE, "Do not end being looked after").text
    assert "After 20 working days, it takes an approval" in ended
    assert "director of children's services" in ended and "secondary source" in ended


def test_case_law_that_was_not_read_is_not_told_as_certain() -> None:
    for advice, warning in ((council.ACT_FIRST, "not confirmed"), (another_council.ELSEWHERE, "in a summary only")):
        assert warning in advice.plain, advice.key
