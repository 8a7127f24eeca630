"""Kinds of error that were found in one pathway, looked for in the others: 29 November 2026."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from decision_trees.engine.advice import Role
from decision_trees.engine.walk import Walk
from tests.trees.cases import follow, stop

NOW = date(2026, 11, 29)
AT_18 = "2008-01-01"
AT_22 = "2004-01-01"
TURNS_21 = "2005-12-20"
"""21 on 20 December 2026."""


def to_find_out(here: Walk, *words: str) -> bool:
    return any(all(word in said for word in words) for said in here.case.to_find_out)


# --- an answer that is given and ignored ---------------------------------------------------------------------------


DOUBTS = [
    {"cared_for": "yes"},
    {"cared_for": "no", "arranged": "yes"},
    {"cared_for": "no", "arranged": "no", "asked_before_18": "yes"},
]


def front_door(**answers: str) -> Walk:
    safe = {"danger": "no", "tonight": "yes", "born": AT_18, "status_said": "none"}
    return follow("which-pathway", {**safe, **answers}, NOW)


@pytest.mark.parametrize("doubt", DOUBTS)
@pytest.mark.parametrize("need", ["no_home", "for_now", "not_sure"])
def test_an_adult_whose_status_is_in_doubt_and_who_may_lose_the_home_is_helped_with_the_home_too(
    doubt: dict[str, str], need: str
) -> None:
    """HA96 ss.175(4), 184: what they need is asked, and not only what they may have been."""
    end = front_door(**doubt, need=need)
    assert end.at.key == "homeless_18_24"
    assert "status_too" in end.case.duties


@pytest.mark.parametrize("doubt", DOUBTS)
def test_an_adult_whose_status_is_in_doubt_and_whose_tenancy_goes_wrong_comes_to_the_tenancy(
    doubt: dict[str, str],
) -> None:
    end = front_door(**doubt, need="tenancy")
    assert end.at.key == "tenancy"
    assert "status_too" in end.case.duties


@pytest.mark.parametrize("arranged", ["yes", "not_sure"])
@pytest.mark.parametrize("status", ["none", "qualifying"])
def test_nobody_for_whom_a_council_found_a_home_at_16_or_17_is_referred_away_before_the_status_is_clear(
    arranged: str, status: str
) -> None:
    """CA89 s.20; HA96 s.199(8): section 20 in substance can mean a connection with every district of that council."""
    answers = {"born": AT_18, "status_said": status, "link": "elsewhere", "placed_in_district": "no", "violence": "no"}
    assert follow("which-council", {**answers, "arranged": arranged}, NOW).at.key == "not_settled"
    assert follow("which-council", {**answers, "arranged": "no"}, NOW).at.key == "referral_possible"


@pytest.mark.parametrize("arranged", ["yes", "not_sure"])
def test_somebody_for_whom_a_council_found_a_home_may_have_an_adviser_although_no_status_is_known(
    arranged: str,
) -> None:
    """CA89 ss.23C, 24A."""
    answers = {"born": AT_18, "status_said": "none", "red_flags": ["arrears", "neighbours"], "can_save": "yes"}
    assert stop("tenancy-at-risk", {**answers, "arranged": arranged}, NOW).at.key == "adviser"
    assert follow("tenancy-at-risk", {**answers, "arranged": "no"}, NOW).at.key == "save_the_home"


# --- a birthday that comes before the duty ends ---------------------------------------------------------------------


def homeless(**answers: Any) -> Walk:
    otherwise = {"born": TURNS_21, "how_far": "no_decision", "homeless_now": "homeless"}
    return follow("homeless-18-24", {**otherwise, **answers}, NOW)


@pytest.mark.parametrize(
    "answers",
    [
        {"immigration": "yes"},
        {"homeless_now": "inside", "where_inside": "custody", "leaves_on": "2027-03-01"},
        {"homeless_now": "inside", "where_inside": "hospital", "leaves_on": "2026-11-29"},
        {
            "how_far": "decided",
            "council_decided": "offer",
            "how_told": "received",
            "told_on": "2026-11-20",
            "offer_decided": "ended",
        },
        {"how_far": "decided", "council_decided": "steps", "how_told": "received", "told_on": "2026-11-20"},
        {
            "how_far": "decided",
            "council_decided": "referred",
            "how_told": "received",
            "told_on": "2026-11-20",
            "referral_decided": "notice",
        },
    ],
)
def test_the_21st_birthday_ahead_is_shown_wherever_the_case_stands(answers: dict[str, str]) -> None:
    """Article 4 of the Priority Need Order ends at 21 and is judged on the day of the decision or review."""
    end = homeless(**answers)
    assert end.case.milestones["turns_21"][1] == date(2026, 12, 20)
    assert to_find_out(end, "21st birthday")
    assert not to_find_out(homeless(**{**answers, "born": "2007-12-20"}), "21st birthday")


def test_a_no_to_a_place_to_stay_shortly_before_21_says_so_with_every_clock() -> None:
    """HA96 s.188(1); PNO02 art.4; R (Robinson) v Hammersmith and Fulham [2006] EWCA Civ 1122, second-hand."""
    end = homeless(how_far="decided", council_decided="interim", told_on="2026-11-20")
    assert "before_21" in end.case.duties


@pytest.mark.parametrize(
    ("born", "status", "more", "birthday"),
    [
        ("2008-12-20", "looked_after", {"home_now": "stay"}, 18),
        ("2008-12-20", "care_leaver", {"home_now": "stay"}, 18),
        ("2005-12-20", "care_leaver", {"home_now": "stay"}, 21),
        ("2005-12-20", "care_leaver", {"home_now": "foster", "same_carer": "yes"}, 21),
        ("2002-01-10", "care_leaver", {"home_now": "student", "education": "in_plan"}, 25),
    ],
)
def test_who_can_stay_is_told_of_the_birthday_on_which_the_home_or_the_support_ends(
    born: str, status: str, more: dict[str, str], birthday: int
) -> None:
    """CA89 ss.22, 23B(8), 23C(6), 23CZA, 23CZB."""
    end = follow("planning-a-move", {"born": born, "status_said": status, **more}, NOW)
    assert to_find_out(end, f"They turn {birthday} in less than")
    born_on = date.fromisoformat(born)
    assert end.case.milestones["support_changes"][1] == born_on.replace(year=born_on.year + birthday)


@pytest.mark.parametrize(
    ("born", "more", "birthday"),
    [
        ("2008-12-20", {"status_said": "care_leaver", "home_now": "stay"}, 18),
        ("2005-12-20", {"status_said": "care_leaver", "home_now": "stay", "immigration": "no"}, 21),
        (
            "2001-12-20",
            {
                "status_said": "care_leaver",
                "home_now": "looking",
                "immigration": "no",
                "support_level": "light",
                "money": "enough",
            },
            25,
        ),
    ],
)
def test_a_shortlist_of_homes_shows_the_birthday_on_which_the_home_or_the_support_ends(
    born: str, more: dict[str, str], birthday: int
) -> None:
    """CA89 ss.22, 23B(8), 23C(6); SI 2021/546: the one-bedroom rate ends at 25 as well."""
    assert to_find_out(follow("housing-options", {"born": born, **more}, NOW), f"They turn {birthday}")


def test_a_child_with_an_immigration_status_is_shown_18_from_which_help_can_be_limited() -> None:
    """NIAA02 Sch.3 paras 1 to 3: nobody under 18, and nobody before a human rights assessment."""
    answers = {"exploited": "no", "permission": "pending", "immigration_adviser": "yes"}
    end = follow("immigration", {"born": "2008-12-20", **answers}, NOW)
    assert end.case.milestones["turns_18"][1] == date(2026, 12, 20)
    assert to_find_out(end, "turn 18")
    assert not to_find_out(follow("immigration", {"born": "2010-09-20", **answers}, NOW), "turn 18")


CHILD = {"status_said": "none", "in_area": "yes"}


@pytest.mark.parametrize(
    "more",
    [
        {"tonight": "no", "not_in_need": "not_sure", "parent_can": "homeless_too"},
        {"tonight": "yes", "stay": "away", "away": "placed", "danger": "no", "on_remand": "no"},
    ],
)
def test_a_child_who_is_homeless_with_the_family_or_is_inside_is_shown_the_18th_birthday(more: dict[str, str]) -> None:
    """HA96 s.184; PNO02 art.3: what age alone gives ends with it; section 20 before it lasts longer."""
    end = follow("homeless-16-17", {"born": "2009-01-10", **CHILD, **more}, NOW)
    assert end.case.milestones["turns_18"][1] == date(2027, 1, 10)
    assert any("18th birthday" in words for words in end.case.unsettled)


def test_a_family_that_housing_takes_in_is_asked_about_school_and_doctor() -> None:
    """HA96 s.213AA, since 1 September 2026."""
    answers = {"born": "2009-09-10", **CHILD, "tonight": "no", "not_in_need": "not_sure", "parent_can": "homeless_too"}
    assert "tell_school_and_doctor" in follow("homeless-16-17", answers, NOW).case.duties


# --- a power shown where there is a duty -----------------------------------------------------------------------------


def test_after_a_finding_of_intention_a_place_for_a_fair_time_is_owed_review_or_not() -> None:
    """HA96 s.190(2): a duty in priority need. Only what comes after it is the power of s.188(3)."""
    end = homeless(
        how_far="decided",
        council_decided="intentional",
        how_told="received",
        told_on="2026-11-20",
        status_said="qualifying",
        arranged="no",
    )
    owed = end.case.duties["time_to_find_a_home"]
    assert "HA96 s.190" in owed.cites
    others = homeless(how_far="decided", council_decided="no_duty", how_told="received", told_on="2026-11-20")
    assert "time_to_find_a_home" not in others.case.duties
    waiting = follow(
        "disagreement",
        {
            "tonight": "yes",
            "urgent": "no",
            "who": "young_person",
            "subject": "homelessness",
            "stage": "waiting",
            "reviewed": "other",
            "review_asked": "2026-11-20",
        },
        NOW,
    )
    assert "HA96 s.190" in waiting.case.duties["ask_to_keep_the_home"].cites


def test_a_no_to_section_20_does_not_touch_the_home_of_a_relevant_child() -> None:
    """CA89 s.23B(8): the council that last looked after them gives a home, which is a duty."""
    from decision_trees.pathways.informed_choice.choices import CHOSE_NOT_TO_BE

    assert any("CA89 s.23B(8)" in action.cites for action in CHOSE_NOT_TO_BE.actions)


# --- a rule's scope, wider or narrower than its words ----------------------------------------------------------------


@pytest.mark.parametrize("reason", ["vulnerable", "custody", "violence"])
def test_a_student_in_the_vacation_is_left_out_for_care_alone(reason: str) -> None:
    """PNO02 arts 5, 6: being vulnerable through custody, violence or illness counts as for anybody."""
    end = homeless(born="2004-05-20", immigration="no", priority_reasons=["student", reason], said_intentional="no")
    assert end.at.key == "relief_vulnerable"
    assert homeless(born="2004-05-20", immigration="no", priority_reasons=["student"]).at.key == "relevant_student"


@pytest.mark.parametrize(
    ("registered", "duty"), [("no", "notice_private"), ("yes", "notice_other"), ("not_sure", "notice_not_clear")]
)
def test_a_section_8_notice_of_a_charity_counts_as_that_of_any_private_landlord(registered: str, duty: str) -> None:
    """Renters' Rights Act 2025 s.145(8); SI 2026/421 reg.2: only a registered provider's social housing is left out."""
    end = homeless(
        born=AT_22,
        homeless_now="notice",
        tonight="yes",
        immigration="no",
        landlord="social",
        written_notice="section_8",
        registered_provider=registered,
    )
    assert duty in end.case.duties
    assert end.at.key == "prevention"


def test_who_has_an_asylum_home_here_or_no_link_at_all_can_be_referred_back_to_an_earlier_council() -> None:
    """HA96 s.198(4), (2ZA): it hangs on no local connection."""
    from decision_trees.pathways.which_council.outcomes import NO_LINK

    answers = {"born": AT_22, "status_said": "none", "link": "none", "asylum_home": "here", "violence": "no"}
    assert follow("which-council", {**answers, "earlier_council": "yes"}, NOW).at.key == "referral_back"
    assert follow("which-council", {**answers, "earlier_council": "no"}, NOW).at.key == "own_link"
    assert any("HA96 s.198(4)" in action.cites for action in NO_LINK.actions)


# --- an open period taken to last for ever ----------------------------------------------------------------------------


NOTICE = {
    "born": AT_22,
    "red_flags": ["papers"],
    "papers_about": "home",
    "written_notice": "section_21",
    "notice_names": "not_sure",
    "can_save": "yes",
    "adviser": "known",
}


@pytest.mark.parametrize(("given", "duty"), [("2026-05-29", "section_21_social"), ("2026-05-28", "read_the_paper")])
def test_a_registered_providers_notice_does_not_live_for_ever_without_a_claim(given: str, duty: str) -> None:
    """HA88 s.21(4D): as a rule six months; past them nobody knows before the court has been asked."""
    end = follow(
        "tenancy-at-risk", {**NOTICE, "landlord": "social", "registered_provider": "yes", "notice_given": given}, NOW
    )
    assert duty in end.case.duties


def test_a_private_notice_shows_the_earlier_of_its_six_months_and_31_july_2026_and_a_dead_one_no_day() -> None:
    """Renters' Rights Act 2025 Sch.6 paras 3, 4."""
    claimed = {**NOTICE, "landlord": "private", "claim_in_time": "yes"}
    for given, last in (("2026-04-29", date(2026, 7, 31)), ("2025-12-10", date(2026, 6, 10))):
        end = follow("tenancy-at-risk", {**claimed, "notice_given": given}, NOW)
        assert end.case.milestones["claim_by"][1] == last
    for dead in ({"notice_given": "2026-06-10"}, {"notice_given": "2026-04-29", "claim_in_time": "no"}):
        end = follow("tenancy-at-risk", {**NOTICE, "landlord": "private", **dead}, NOW)
        assert "dead_notice" in end.case.duties
        assert "claim_by" not in end.case.milestones


@pytest.mark.parametrize(("accepted", "over"), [("2026-10-04", True), ("2026-10-05", False), ("2026-10", False)])
def test_relief_does_not_last_for_ever_in_priority_need_the_main_duty_follows_on_the_57th_day(
    accepted: str, over: bool
) -> None:
    """HA96 ss.189B(4), 193(1): relief ends by itself with the 56th day, the day of acceptance being the first."""
    answers = {"how_far": "accepted", "accepted_on": accepted, "born": "2006-05-01", "said_intentional": "no"}
    end = homeless(**answers, priority_reasons=["in_care"])
    assert end.at.key == ("main_duty" if over else "relief")
    assert "interim_accommodation" in end.case.duties
    judged = homeless(**answers, priority_reasons=["vulnerable"], arranged="no", status_said="none")
    assert judged.at.key == "relief_vulnerable"


# --- a clock that nobody mentions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", ["none", "workers", "managers", "heads", "not_sure"])
def test_a_talk_between_services_stops_no_clock_of_the_young_person(level: str) -> None:
    """HA96 s.202(3): 21 days; clause 28.8."""
    end = follow("disagreement", {"tonight": "yes", "urgent": "no", "who": "services", "level": level}, NOW)
    assert any("HA96 s.202" in action.cites for action in end.at.actions)  # type: ignore[union-attr]
    assert "28.8" in end.at.clauses  # type: ignore[union-attr]


def test_a_councils_hostel_or_room_for_the_night_is_not_taken_for_a_council_tenancy() -> None:
    """PEA77 s.3A; R (ZH and CN) v Newham and Lewisham [2014] UKSC 62, second-hand."""
    end = follow("tenancy-at-risk", {**NOTICE, "landlord": "council", "written_notice": "other"}, NOW)
    assert {"PEA77 s.3A", "Case ZH and CN"} <= set(end.case.duties["council_notice"].cites)


# --- what an earlier pathway was told of a home, and of remand --------------------------------------------------------


def child_placed(**answers: str) -> Walk:
    otherwise = {
        "born": "2009-09-01",
        "status_said": "none",
        "danger": "no",
        "tonight": "yes",
        "in_area": "yes",
        "stay": "away",
    }
    return stop("homeless-16-17", {**otherwise, **answers}, NOW)


@pytest.mark.parametrize("where", [{"away": "placed"}, {"homeless_now": "inside", "where_inside": "hospital"}])
def test_a_child_who_is_known_to_be_in_hospital_or_placed_is_not_asked_about_custody_again(
    where: dict[str, str],
) -> None:
    """LASPO12 s.104; CA89 s.85."""
    assert child_placed(**where).at.key == "home_council"
    assert child_placed(away="custody").at.key == "on_remand"
    assert child_placed(away="custody", on_remand="yes").at.key == "own_social_worker"


def test_whoever_is_known_to_serve_a_sentence_is_not_sent_to_ask_about_remand_again() -> None:
    """LASPO12 s.104."""
    answers = {"born": "2009-09-01", "status_said": "none", "away": "custody"}
    assert to_find_out(stop("planning-a-move", answers, NOW), "on remand")
    assert not to_find_out(stop("planning-a-move", {**answers, "on_remand": "no"}, NOW), "on remand")
    assert to_find_out(stop("planning-a-move", {**answers, "on_remand": "yes"}, NOW), "On remand", "Ring it today")


TOLD_OF_A_HOME = [{"arranged": "yes"}, {"arranged": "not_sure"}, {"stay": "council"}]


@pytest.mark.parametrize("told", TOLD_OF_A_HOME)
@pytest.mark.parametrize("said", ["none", "qualifying"])
def test_a_home_that_a_council_found_puts_a_status_that_is_only_said_in_doubt_where_a_move_is_planned(
    told: dict[str, str], said: str
) -> None:
    """CA89 s.20, R (G) v Southwark: what the council did counts, whatever was said of it."""
    for born in ("2009-06-01", "2007-06-01", "2004-06-01"):
        answers = {
            "born": born,
            "status_said": said,
            "education": "no",
            "home_now": "not_sure",
            "away": "no",
            "immigration": "no",
        }
        for pathway in ("planning-a-move", "housing-options"):
            here = stop(pathway, {**answers, **told}, NOW)
            assert here.case.steps["status"].value.key == "not_settled"
            assert here.case.steps["arranged"].value.key in ("yes", "not_sure")
            assert "settle_status" in here.case.duties
            assert stop(pathway, {**answers, "arranged": "no"}, NOW).case.steps["status"].value.key == said


@pytest.mark.parametrize("told", TOLD_OF_A_HOME)
def test_somebody_in_bed_and_breakfast_for_whom_a_council_found_a_home_is_helped_as_a_care_leaver(
    told: dict[str, str],
) -> None:
    """CA89 s.20; HCG ch.22."""
    answers = {
        "born": AT_18,
        "status_said": "none",
        "place_offered": "bed_and_breakfast",
        "family_commitments": "no",
        "which_home": "not_sure",
    }
    assert stop("emergency-accommodation", {**answers, **told}, NOW).at.key == "move_on_quickly"
    assert stop("emergency-accommodation", {**answers, "arranged": "no"}, NOW).at.key == "housing_rules"


@pytest.mark.parametrize("arranged", ["yes", "not_sure"])
def test_a_homeless_child_for_whom_a_council_found_a_home_before_may_have_a_council_already(arranged: str) -> None:
    """CA89 ss.20, 23A(4)."""
    assert "ask_the_other_council" in child_placed(arranged=arranged).case.duties
    assert "ask_the_other_council" not in child_placed(arranged="no").case.duties


@pytest.mark.parametrize("told", TOLD_OF_A_HOME)
def test_the_council_that_found_a_home_for_a_child_may_be_responsible_beside_the_one_that_acts(
    told: dict[str, str],
) -> None:
    """CA89 ss.20, 23A(4): the council where the child is acts first all the same."""
    answers = {"born": "2009-09-01", "status_said": "none", "tonight": "no", "away": "no", "last_council": "kent"}
    here = follow("which-council", {**answers, **told}, NOW)
    assert here.at.key == "act_first"
    assert "last_council" in here.case.steps and "register" in here.case.duties
    assert "register" not in follow("which-council", {**answers, "arranged": "no"}, NOW).case.duties


@pytest.mark.parametrize(
    ("born", "since", "result"),
    [("2009-05-01", "2026-06-01", "eligible"), ("2009-05-01", "2026-11-01", "not_yet_eligible")],
)
def test_nobody_counts_on_a_remand_that_lasts_until_18(born: str, since: str, result: str) -> None:
    """LASPO12 s.104: a remanded child is looked after; a court ends the remand, not the council."""

    def looked_after(basis: str) -> Walk:
        care = [{"start": since, "end": "open", "basis": basis, "authority": "kent"}]
        return stop("leaving-care-status", {"born": born, "care": care, "arranged": "no"}, NOW)

    assert looked_after("remand").at.key == result
    assert to_find_out(looked_after("remand"), "remand")
    assert not to_find_out(looked_after("section_20"), "remand")


def test_staying_put_is_offered_from_a_foster_home_alone() -> None:
    """CA89 s.23CZA, Sch.2 para.19BA: not from custody, a children's home or supported accommodation."""
    care = [{"start": "2026-06-01", "end": "open", "basis": "remand", "authority": "kent"}]
    here = follow("leaving-care-status", {"born": "2009-05-01", "care": care}, NOW)
    assert "foster homes alone" in here.case.duties["consider_staying_put"].plain


def test_at_24_nobody_is_told_to_write_a_course_into_the_plan_before_21() -> None:
    """CA89 s.23C(7)."""

    def near(born: str) -> Walk:
        answers = {"status_said": "care_leaver", "education": "no", "home_now": "stay", "immigration": "no"}
        return stop("housing-options", {"born": born, **answers}, NOW)

    assert to_find_out(near("2001-12-20"), "turn 25") and not to_find_out(near("2001-12-20"), "course")
    assert to_find_out(near(TURNS_21), "turn 21") and to_find_out(near(TURNS_21), "course")


def test_before_18_only_an_asylum_claim_is_said_to_keep_the_rule_on_unlawful_presence_away() -> None:
    """NIAA02 Sch.3 paras 7, 17."""
    answers = {
        "born": "2008-12-20",
        "permission": "pending",
        "exploited": "no",
        "immigration_adviser": "yes",
        "ends_soon": "no",
    }
    assert to_find_out(stop("immigration", answers, NOW), "asylum claim", "unlawful presence")


def test_at_16_and_17_the_social_worker_acts_and_tells_the_adviser_as_clause_23_13_has_it() -> None:
    """CA89 ss.20, 23B: the clause, the page and the result name the same team."""
    end = follow("tenancy-at-risk", {"born": "2009-06-01", "red_flags": ["neighbours"], "away": "no"}, NOW)
    assert end.at.key == "under_18_watch"
    first = end.at.actions[0]  # type: ignore[union-attr]
    assert first.role is Role.SOCIAL_WORKER and "tell the personal adviser" in first.text


def test_a_registered_provider_keeps_the_old_rules_for_assured_shorthold_tenancies_alone() -> None:
    """RRA25 s.145(8): the other assured tenancies of a registered provider are under the rules of 1 May 2026."""
    notice = {
        "born": AT_22,
        "homeless_now": "notice",
        "tonight": "yes",
        "immigration": "no",
        "landlord": "social",
        "written_notice": "section_8",
    }
    assert to_find_out(homeless(**notice, registered_provider="yes"), "assured shorthold")
    assert not to_find_out(homeless(**notice, registered_provider="no"), "assured shorthold")


PAGES = sorted((Path(__file__).parents[2] / "docs" / "outcomes").rglob("*.md"))


def test_no_page_says_that_homelessness_decisions_are_reviewed_and_hides_that_a_no_to_a_bed_is_not() -> None:
    """HA96 s.202(1): a place under s.188, or a no to one, has no review; a court alone can help. 29 November 2026."""
    for page in PAGES:
        challenge = page.read_text("utf-8").partition("## Challenge")[2]
        if re.search(r"homelessness (decision|application)s?\b[^.]*\breviewed", challenge, re.IGNORECASE):
            assert re.search(r"no (such )?review", challenge), page.name


def test_where_a_finding_of_intention_is_open_the_place_for_a_fair_time_is_named() -> None:
    """HA96 s.190(2)."""
    end = homeless(
        immigration="no", priority_reasons=["children"], arranged="no", status_said="qualifying", said_intentional="yes"
    )
    assert end.at.key == "intentionality_open" and "24.38" in end.at.clauses
