"""The front door: safety and a bed first, nobody sent away for papers, and each person to the right pathway."""

from __future__ import annotations

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome, Role
from decision_trees.engine.graph import fold, nodes
from decision_trees.engine.questions import Question
from decision_trees.engine.walk import Walk
from decision_trees.pathways.which_pathway import by_need, outcomes
from tests.trees.cases import NOW, follow, period, stop
from tools import record

AT_15, AT_17, AT_19, AT_22, AT_26 = "2011-05-01", "2009-05-01", "2007-05-01", "2004-05-01", "2000-05-01"
SAFE = {"danger": "no", "tonight": "yes"}
NEVER_IN_CARE = {"cared_for": "no", "arranged": "no", "asked_before_18": "no"}
ENDS = [end for part in (outcomes, by_need) for end in vars(part).values() if isinstance(end, Outcome)]


def arrive(born: str, said: str = "not_sure", **more: str) -> Walk:
    """Somebody safe tonight, with a status as they say it, and whatever else is given."""
    return follow("which-pathway", {**SAFE, "born": born, "status_said": said, **more})


def going_on(end: Walk) -> tuple[str, ...]:
    """Where the person goes on, first things first."""
    assert isinstance(end.at, Outcome)
    return end.at.hand_over


# Safety first


@pytest.mark.parametrize("danger", ["yes", "not_sure"])
def test_danger_is_acted_on_before_anything_else_is_asked(danger: str) -> None:
    assert "safe_now" in stop("which-pathway", {"danger": danger}).case.duties


def test_danger_and_a_bed_are_asked_before_age() -> None:
    asked = [stop("which-pathway", answers).at.key for answers in ({}, {"danger": "no"}, SAFE)]
    assert asked == ["danger", "tonight", "age_said"]


@pytest.mark.parametrize("tonight", ["no", "not_sure"])
@pytest.mark.parametrize("born", [AT_15, AT_17, AT_19, AT_22, AT_26, "not_sure"])
def test_e1_nobody_without_a_safe_bed_leaves_without_one_for_tonight(tonight: str, born: str) -> None:
    """A young person slept rough for four nights after asking for help: whatever their age, the bed comes first."""
    end = follow(
        "which-pathway",
        {
            "danger": "no",
            "tonight": tonight,
            "born": born,
            "age_said": "not_sure",
            "status_said": "none",
            **NEVER_IN_CARE,
        },
    )
    assert "bed_tonight" in end.case.duties
    assert "emergency-accommodation" in end.case.duties["bed_tonight"].hand_over


def test_someone_with_no_bed_is_not_asked_what_they_need() -> None:
    end = follow("which-pathway", {"danger": "no", "tonight": "no", "born": AT_17, "status_said": "not_sure"})
    assert end.at.key == "homeless_16_17"
    assert "need" not in end.case.steps


# E2: nothing is a precondition


def test_e2_no_question_at_the_front_door_is_about_papers_a_letter_or_a_local_connection() -> None:
    top = fold(record.one_of_each_way(PATHWAYS["which-pathway"], NOW))
    asked = {node.head.key for node in nodes(top) if node.kind == "question"}
    assert asked == {
        "danger",
        "tonight",
        "born",
        "age_said",
        "status_said",
        "need",
        "cared_for",
        "arranged",
        "asked_before_18",
    }


def test_e2_a_bed_tonight_needs_no_paper_no_letter_and_no_link_with_the_area() -> None:
    """The housing team said: bring identification and a letter from a parent, and then we can help."""
    bed = stop("which-pathway", {"danger": "no", "tonight": "no"}).case.duties["bed_tonight"]
    assert all(word in bed.plain for word in ("no paper", "no letter", "no link with"))
    assert all("7.2" in end.clauses for end in ENDS if "HA96 s.188" in end.cites)


# E5: a child is never a housing applicant only


@pytest.mark.parametrize("said", ["qualifying", "none", "not_sure"])
def test_e5_a_homeless_child_gets_children_s_services_and_not_only_a_homelessness_application(said: str) -> None:
    end = arrive(AT_17, said, need="no_home")
    assert end.at.key == "homeless_16_17"
    assert isinstance(end.at, Outcome)
    assert {Role.SOCIAL_WORKER, Role.HOUSING_OFFICER} <= {action.role for action in end.at.actions}
    assert end.at.actions[0].role is Role.SOCIAL_WORKER
    assert going_on(end)[0] == "homeless-16-17"


def test_every_end_for_a_child_offers_an_advocate() -> None:
    for key in ("under_16", "age_in_doubt", "looked_after", "relevant_child", "homeless_16_17"):
        end = next(end for end in ENDS if end.key == key)
        assert any("advocate" in action.text for action in end.actions), key


# Age


@pytest.mark.parametrize("answers", [{"born": AT_15}, {"born": "not_sure", "age_said": "under_16"}])
def test_a_child_under_16_goes_to_children_s_services_today(answers: dict[str, str]) -> None:
    assert follow("which-pathway", {**SAFE, **answers}).at.key == "under_16"


def test_a_person_whose_age_is_in_doubt_is_treated_as_a_child() -> None:
    end = follow("which-pathway", {**SAFE, "born": "not_sure", "age_said": "not_sure"})
    assert end.at.key == "age_in_doubt"
    assert going_on(end)[0] == "homeless-16-17"
    assert end.case.to_find_out


@pytest.mark.parametrize("as_at, key", [("2026-11-21", "homeless_16_17"), ("2026-11-22", "homeless_18_24")])
def test_the_18th_birthday_decides_which_pathway(as_at: str, key: str) -> None:
    answers = {**SAFE, "born": "2008-11-22", "status_said": "not_sure", "need": "no_home"}
    assert follow("which-pathway", answers, as_at).at.key == key


def test_someone_of_25_goes_to_homelessness_help_and_hears_of_priority_need_through_care() -> None:
    end = arrive(AT_26)
    assert end.at.key == "over_25"
    assert "PNO02 art.5" in end.at.cites


# Status


def test_a_looked_after_child_is_no_homeless_applicant() -> None:
    end = arrive(AT_17, "looked_after", need="no_home")
    assert end.at.key == "looked_after"
    assert isinstance(end.at, Outcome)
    assert end.at.actions[0].role is Role.SOCIAL_WORKER


def test_a_relevant_child_goes_to_the_council_that_last_looked_after_them() -> None:
    end = arrive(AT_17, "care_leaver", need="no_home")
    assert end.at.key == "relevant_child"
    assert "CA89 s.23B(8)" in end.at.cites


def test_dates_given_here_give_the_status_and_nobody_asks_for_it_again() -> None:
    care = [period("2023-05-01", "2026-08-01")]
    nothing_else = {"home": "none", "stays": "none", "arranged": "no", "guardianship": "no", "elsewhere": "none"}
    end = follow("which-pathway", {**SAFE, "born": AT_17, "care": care, **nothing_else, "need": "no_home"})
    assert end.at.key == "relevant_child"


@pytest.mark.parametrize("born", [AT_17, AT_19, AT_22])
def test_not_sure_of_the_status_adds_working_it_out_and_stops_nothing(born: str) -> None:
    end = arrive(born, "not_sure", need="no_home")
    assert "status_too" in end.case.duties
    assert end.at.key in ("homeless_16_17", "homeless_18_24")


@pytest.mark.parametrize("cared_for", ["yes", "not_sure"])
def test_a_special_guardianship_order_at_17_is_not_missed_at_22(cared_for: str) -> None:
    """Someone of 22 who went from care to a special guardianship order: "no" to care is not yet the end."""
    end = arrive(AT_22, "none", cared_for=cared_for, need="status")
    assert end.at.key == "status_first"
    assert going_on(end)[0] == "leaving-care-status"
    assert "From 21 to 24 only help with education" in outcomes.STATUS_FIRST.plain


def test_someone_of_19_who_was_never_in_care_still_gets_homelessness_help() -> None:
    end = arrive(AT_19, "none", **NEVER_IN_CARE, need="no_home")
    assert end.at.key == "no_status"
    assert going_on(end)[0] == "homeless-18-24"


@pytest.mark.parametrize("cared_for", ["yes", "not_sure"])
def test_e1_a_bed_comes_before_working_out_the_status_of_somebody_privately_fostered_at_16(cared_for: str) -> None:
    """Someone of 20 with no bed was first sent to have a status worked out in five working days."""
    end = follow(
        "which-pathway",
        {"danger": "no", "tonight": "no", "born": "2006-05-01", "status_said": "none", "cared_for": cared_for},
    )
    assert end.at.key == "homeless_18_24"
    assert {"bed_tonight", "status_too", "duty_to_refer"} <= set(end.case.duties)


def test_h2_nobody_who_only_qualifies_is_promised_a_personal_adviser() -> None:
    end = arrive(AT_19, "qualifying", need="no_home")
    assert isinstance(end.at, Outcome)
    adviser = next(action for action in end.at.actions if action.role is Role.PERSONAL_ADVISER)
    assert "personal adviser" not in end.at.plain
    assert "Not everyone has an adviser" in adviser.text


@pytest.mark.parametrize("as_at, key", [("2026-11-21", "under_16"), ("2026-11-22", "homeless_16_17")])
def test_the_16th_birthday_decides_who_has_a_housing_application_too(as_at: str, key: str) -> None:
    answers = {**SAFE, "born": "2010-11-22", "status_said": "none", "need": "no_home"}
    assert follow("which-pathway", answers, as_at).at.key == key


@pytest.mark.parametrize("as_at, key", [("2026-11-21", "homeless_18_24"), ("2026-11-22", "over_25")])
def test_the_25th_birthday_ends_leaving_care_and_not_homelessness_help(as_at: str, key: str) -> None:
    answers = {**SAFE, "born": "2001-11-22", "status_said": "care_leaver", "need": "no_home"}
    end = follow("which-pathway", answers, as_at)
    assert end.at.key == key
    assert "HA96 s.184" in end.at.cites


@pytest.mark.parametrize(
    "born, said, first",
    [
        (AT_17, "none", "homeless-16-17"),
        (AT_17, "looked_after", "planning-a-move"),
        (AT_17, "care_leaver", "homeless-16-17"),
        (AT_19, "care_leaver", "homeless-18-24"),
        (AT_22, "qualifying", "homeless-18-24"),
        (AT_19, "not_sure", "homeless-18-24"),
        ("not_sure", "", "homeless-16-17"),
        (AT_15, "", ""),
        (AT_26, "", "homeless-18-24"),
    ],
)
def test_with_no_bed_at_most_five_questions_give_the_bed_and_the_pathway_and_two_more_where_there_seems_no_status(
    born: str, said: str, first: str
) -> None:
    age = {"age_said": "not_sure"} if born == "not_sure" else {"born": born}
    answers = {"danger": "no", "tonight": "no", **age, "status_said": said, **NEVER_IN_CARE}
    end = follow("which-pathway", answers)
    asked = [step for step in end.case.steps.values() if isinstance(step.fact, Question)]
    assert len(asked) <= (5 if end.at.key != "no_status" else 7)
    assert "bed_tonight" in end.case.duties
    assert (going_on(end) or ("",))[0] == first


def test_someone_with_no_status_still_finds_the_way_to_immigration_and_to_a_disagreement() -> None:
    assert {"immigration", "disagreement"} <= set(going_on(arrive(AT_19, "none", **NEVER_IN_CARE, need="no_home")))


# Need


@pytest.mark.parametrize(
    "need, pathway",
    [
        ("tenancy", "tenancy-at-risk"),
        ("move", "planning-a-move"),
        ("options", "housing-options"),
        ("council", "which-council"),
        ("immigration", "immigration"),
        ("sharing", "sharing-information"),
        ("disagreement", "disagreement"),
        ("status", "leaving-care-status"),
        ("no_home", "homeless-18-24"),
    ],
)
def test_someone_who_was_in_care_at_16_goes_where_their_need_is(need: str, pathway: str) -> None:
    assert going_on(arrive(AT_19, "care_leaver", need=need))[0] == pathway


@pytest.mark.parametrize("born, key", [(AT_17, "homeless_16_17"), (AT_19, "homeless_18_24")])
def test_someone_not_sure_what_they_need_gets_the_way_that_protects_the_home(born: str, key: str) -> None:
    assert arrive(born, "not_sure", need="not_sure").at.key == key


def test_every_pathway_can_be_reached_from_here() -> None:
    from_duties = {"emergency-accommodation", "leaving-care-status"}
    reached = {pathway for end in ENDS for pathway in end.hand_over} | from_duties
    assert reached == set(PATHWAYS) - {"which-pathway"}


# The duty to refer


@pytest.mark.parametrize("as_at, there", [("2018-09-30", False), ("2018-10-01", True)])
@pytest.mark.parametrize(
    "more",
    [{"status_said": "care_leaver", "need": "no_home"}, {"status_said": "none", **NEVER_IN_CARE, "need": "no_home"}],
)
def test_the_duty_to_refer_holds_from_1_october_2018(as_at: str, there: bool, more: dict[str, str]) -> None:
    end = follow("which-pathway", {**SAFE, "born": "1999-05-01", **more}, as_at)
    assert ("duty_to_refer" in end.case.duties) is there


# A status that is in doubt: 1.7


@pytest.mark.parametrize("arranged", ["yes", "not_sure"])
@pytest.mark.parametrize("tonight, key", [("yes", "status_review"), ("no", "homeless_18_24")])
def test_a_home_that_a_council_found_at_16_or_17_brings_a_review_and_help_meanwhile(
    arranged: str, tonight: str, key: str
) -> None:
    """Housing Act 1996 s.188(1); article 4 of the Priority Need Order: reason to believe is enough."""
    end = follow(
        "which-pathway",
        {
            "danger": "no",
            "tonight": tonight,
            "born": "2008-11-01",
            "status_said": "none",
            "cared_for": "no",
            "arranged": arranged,
            "need": "status",
        },
        "2026-11-29",
    )
    assert end.at.key == key
    duty = end.case.duties["arranged_home"]
    assert {"HA96 s.188(1)", "PNO02 art.4"} <= set(duty.cites)
    assert any(action.cites == ("HA96 s.188(1)", "PNO02 art.4") for action in duty.actions)
    assert "leaving-care-status" in (*duty.hand_over, *going_on(end))


@pytest.mark.parametrize("asked", ["yes", "not_sure"])
@pytest.mark.parametrize("tonight, key", [("yes", "status_review"), ("no", "homeless_18_24")])
def test_who_asked_before_18_and_was_never_assessed_has_a_review_which_is_not_article_4(
    asked: str, tonight: str, key: str
) -> None:
    """R (GE (Eritrea)) [2014] EWCA Civ 1490 and R (HP) v Greenwich [2023] EWHC 744 (Admin), second-hand."""
    end = follow(
        "which-pathway",
        {
            "danger": "no",
            "tonight": tonight,
            "born": "2008-11-01",
            "status_said": "none",
            **NEVER_IN_CARE,
            "asked_before_18": asked,
            "need": "status",
        },
        "2026-11-29",
    )
    assert end.at.key == key
    duty = end.case.duties["never_assessed"]
    assert {"Case GE", "Case HP", "HA96 s.188(1)"} <= set(duty.cites)
    assert "PNO02 art.4" not in duty.cites


def test_nobody_is_told_that_they_have_no_status_before_these_were_asked() -> None:
    here = stop(
        "which-pathway",
        {"danger": "no", "tonight": "no", "born": "2008-11-01", "status_said": "none", "cared_for": "no"},
        "2026-11-29",
    )
    assert here.at.key == "arranged"


def test_a_status_worked_out_from_dates_has_who_arranged_the_home_in_it_already() -> None:
    dates = {"care": "none", "arranged": "no", "guardianship": "no", "elsewhere": "none"}
    end = follow(
        "which-pathway", {**SAFE, "born": AT_19, **dates, "cared_for": "no", "asked_before_18": "no", "need": "no_home"}
    )
    assert end.at.key == "no_status"


# What somebody without a status needs: 2.3


@pytest.mark.parametrize(
    "need, pathway",
    [
        ("tenancy", "tenancy-at-risk"),
        ("sharing", "sharing-information"),
        ("disagreement", "disagreement"),
        ("immigration", "immigration"),
        ("council", "which-council"),
    ],
)
def test_an_adult_without_a_status_goes_where_their_need_is_too(need: str, pathway: str) -> None:
    end = arrive(AT_19, "none", **NEVER_IN_CARE, need=need)
    assert going_on(end)[0] == pathway
    assert "duty_to_refer" not in end.case.duties, "nobody said that they are or may be homeless (HA96 s.213B)"


@pytest.mark.parametrize("need", ["no_home", "for_now", "not_sure"])
def test_an_adult_without_a_status_who_may_be_homeless_is_referred_if_they_agree(need: str) -> None:
    end = arrive(AT_19, "none", **NEVER_IN_CARE, need=need)
    assert end.at.key == "no_status"
    assert "duty_to_refer" in end.case.duties


@pytest.mark.parametrize(
    "born, said, key",
    [
        (AT_17, "none", "homeless_16_17"),
        (AT_17, "looked_after", "looked_after"),
        (AT_19, "care_leaver", "homeless_18_24"),
    ],
)
def test_somewhere_for_a_night_or_two_only_is_no_home(born: str, said: str, key: str) -> None:
    end = arrive(born, said, need="for_now")
    assert end.at.key == key
    assert "bed_tonight" not in end.case.duties, "there is a bed for tonight"


def test_the_question_about_care_asks_first_whether_there_was_any() -> None:
    from decision_trees.pathways.leaving_care_status.status import STATUS_SAID

    assert STATUS_SAID.text.startswith("Have they been in care")
