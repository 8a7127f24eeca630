"""The law table: what it holds, what it never asserts, and the days on which it changes a result."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from decision_trees import PATHWAYS
from decision_trees.law import FIELDS, PROVISIONS, Confidence, Provision, commencements, last_checked
from decision_trees.law.provision import READ_AGAIN
from tests.gather import each

TODAY = date(2026, 11, 22)
EVERY_ROW = each(PROVISIONS.values(), lambda row: row.key)
DAY = timedelta(1)


def on(key: str, day: date) -> bool:
    return PROVISIONS[key].in_force_on(day)


# --- every row ------------------------------------------------------------------------------------------------


@EVERY_ROW
def test_a_row_has_a_title_in_words_a_secure_link_and_a_checked_date(row: Provision) -> None:
    assert len(row.title) > len(row.key) > 1
    assert re.match(
        r"https://(www\.legislation\.gov\.uk|www\.gov\.uk|caselaw\.nationalarchives\.gov\.uk|"
        r"www\.bailii\.org|ico\.org\.uk|www\.localgovernmentlawyer\.co\.uk)/\S+$",
        row.url,
    )
    assert row.checked in (TODAY, READ_AGAIN)
    assert row.checked_to is None or row.checked_to <= row.checked
    assert row.checked_to or row.note, "a copy without a date has to say so"


@EVERY_ROW
def test_the_notes_of_a_row_are_whole_sentences(row: Provision) -> None:
    assert not row.note or (row.note[0].isupper() and row.note.endswith(".")), row.note
    assert "  " not in row.note


@EVERY_ROW
def test_a_row_is_in_force_on_its_first_and_last_day_and_neither_before_nor_after(row: Provision) -> None:
    if row.in_force:
        assert row.in_force_on(row.in_force)
        assert not row.in_force_on(row.in_force - DAY)
    if row.until:
        assert row.in_force is None or row.in_force <= row.until
        assert row.in_force_on(row.until)
        assert not row.in_force_on(row.until + DAY)


@EVERY_ROW
def test_what_is_unconfirmed_is_never_in_force(row: Provision) -> None:
    unconfirmed = row.confidence is Confidence.UNCONFIRMED
    assert unconfirmed == (row.in_force is None)
    if unconfirmed:
        assert not any(row.in_force_on(date(year, 12, 31)) for year in range(2002, 2200))
        assert row.note, "it says what was not seen"


def test_no_key_stands_twice() -> None:
    assert len(PROVISIONS) == sum(len(rows) for rows in FIELDS.values())


def test_addresses_follow_the_place_in_the_act() -> None:
    legislation = "https://www.legislation.gov.uk"
    assert PROVISIONS["CA89 Sch.2 para.19B"].url == f"{legislation}/ukpga/1989/41/schedule/2/paragraph/19B"
    assert PROVISIONS["CLR10 reg.3"].url == f"{legislation}/uksi/2010/2571/regulation/3"
    assert PROVISIONS["CA89 s.23CZB"].url == f"{legislation}/ukpga/1989/41/section/23CZB"
    assert PROVISIONS["CPP10 reg.40"].title.startswith(
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40: "
    )
    assert PROVISIONS["UKGDPR art.15"].url == f"{legislation}/eur/2016/679/article/15"


def test_a_subsection_a_second_row_of_one_place_and_a_whole_act_lead_to_their_section_or_act() -> None:
    legislation = "https://www.legislation.gov.uk"
    assert PROVISIONS["HA96 s.199(8)"].url == f"{legislation}/ukpga/1996/52/section/199"
    assert PROVISIONS["HA96 s.199(8)"].title.startswith("Housing Act 1996, section 199(8): ")
    assert PROVISIONS["HA96 s.175(5) private"].url == f"{legislation}/ukpga/1996/52/section/175"
    assert PROVISIONS["RRA25"].url == f"{legislation}/ukpga/2025/26"


# --- the timeline of the law base, part G ---------------------------------------------------------------------

TIMELINE = {
    "PNO02": (2002, 7, 31),
    "CLR10 reg.3": (2011, 4, 1),
    "CPP10 reg.40": (2011, 4, 1),
    "LASPO12 s.104": (2012, 12, 3),
    "WT13": (2013, 4, 15),
    "CA89 s.23CZA": (2014, 5, 13),
    "Case GE": (2014, 11, 20),
    "CSWA17 s.1": (2018, 4, 1),
    "CSWA17 s.2": (2018, 4, 1),
    "CSWA17 s.3": (2018, 4, 1),
    "CA89 s.23CZB": (2018, 4, 1),
    "HA96 s.175(4)": (2018, 4, 3),
    "HA96 s.189A": (2018, 4, 3),
    "HA96 s.189B": (2018, 4, 3),
    "HA96 s.195": (2018, 4, 3),
    "HA96 s.199(8)": (2018, 4, 3),
    "HA96 s.199(10)": (2018, 4, 3),
    "HCG": (2018, 4, 3),
    "DPA18": (2018, 5, 25),
    "HA96 s.213B": (2018, 10, 1),
    "SI 2021/546": (2021, 5, 31),
    "HA96 s.189(1)(e)": (2021, 7, 5),
    "SI 2021/161": (2021, 9, 9),
    "CPP10 reg.27A": (2021, 9, 9),
    "Setting up home allowance": (2023, 4, 1),
    "SI 2023/416": (2023, 4, 28),
    "Apprenticeship bursary": (2023, 8, 1),
    "SI 2023/416 offence": (2023, 10, 28),
    "CPP10 reg.27C": (2023, 10, 28),
    "JHP24": (2024, 5, 3),
    "Case Surrey v BC": (2025, 6, 11),
    "SI 2025/706": (2025, 7, 10),
    "DUAA25 s.76": (2026, 2, 5),
    "WT26": (2026, 3, 18),
    "RRA25": (2026, 5, 1),
    "SI 2026/421": (2026, 5, 1),
    "HA96 s.175(5) private": (2026, 5, 1),
    "HA96 s.193(7AA) private": (2026, 5, 1),
    "DPA18 s.164A": (2026, 6, 19),
    "HA96 s.213AA": (2026, 9, 1),
    "CWSA26 s.11": (2026, 9, 1),
    "CWSA26 s.9": (2026, 9, 30),
    "HA96 s.191(1ZA)": (2026, 9, 30),
}
ENDS = {
    "WT23": (2026, 3, 17),
    "HA96 s.193C(3)": (2026, 4, 30),
    "HA96 s.195A": (2026, 4, 30),
    "HA88 s.21 private": (2026, 7, 31),
}


@each(TIMELINE)
def test_a_change_of_the_law_has_the_first_day_that_the_timeline_gives(key: str) -> None:
    assert PROVISIONS[key].in_force == date(*TIMELINE[key])


@each(ENDS)
def test_a_rule_that_ended_has_the_last_day_that_the_timeline_gives(key: str) -> None:
    assert PROVISIONS[key].until == date(*ENDS[key])


def test_no_other_rule_has_ended() -> None:
    assert {row.key for row in PROVISIONS.values() if row.until} == set(ENDS)


@pytest.mark.parametrize(
    "key",
    [
        "CA89 s.23CZAA",
        "CWSA26 s.4",
        "CWSA26 s.7",
        "CWSA26 s.8",
        "CA04 s.16LA",
        "RRA25 social",
        "WT26 clock",
        "LGFA92 s.13A",
        "DUAA25 s.119",
    ],
)
def test_what_nobody_has_seen_begin_is_never_applied(key: str) -> None:
    assert not on(key, TODAY)
    assert not on(key, date(2099, 1, 1))


# --- the days on which a pathway changes ----------------------------------------------------------------------


def test_a_pathway_changes_on_the_first_day_of_each_row_it_names_and_on_no_other() -> None:
    remand_staying_put_and_nine = ["LASPO12 s.104", "CA89 s.23CZA", "CWSA26 s.9"]
    assert commencements(remand_staying_put_and_nine, date(2011, 4, 1)) == (
        date(2012, 12, 3),
        date(2014, 5, 13),
        date(2026, 9, 30),
    )
    assert commencements(remand_staying_put_and_nine, date(2014, 5, 13)) == (date(2026, 9, 30),)
    assert commencements(remand_staying_put_and_nine, date(2026, 9, 30)) == ()
    assert commencements([], date(2011, 4, 1)) == ()


def test_a_pathway_changes_on_the_day_after_the_last_day_of_a_rule() -> None:
    assert commencements(["HA88 s.21 private"], date(2018, 4, 3)) == (date(2026, 8, 1),)


def test_two_rows_that_begin_on_one_day_make_one_day_of_change() -> None:
    assert commencements(["RRA25", "SI 2026/421", "HA96 s.195A"], date(2018, 4, 3)) == (date(2026, 5, 1),)


def test_a_row_whose_start_is_not_confirmed_changes_nothing_on_any_day() -> None:
    assert commencements(["CWSA26 s.7", "RRA25 social"], date(2011, 4, 1)) == ()


def test_a_switch_that_is_no_row_is_refused() -> None:
    with pytest.raises(KeyError):
        commencements(["CWSA26 s.99"], date(2011, 4, 1))


@pytest.mark.parametrize("pathway", PATHWAYS.values(), ids=lambda pathway: pathway.key)
def test_every_switch_of_a_pathway_is_a_row_that_changes_on_some_day_it_covers(pathway) -> None:
    for key in pathway.switches:
        assert commencements([key], pathway.since), key


# --- what a rule must never do: part H of the law base, as far as rows can say it -----------------------------


def test_no_intentional_homelessness_is_two_rows_of_one_day_and_the_old_rule_goes_on_beside_them() -> None:
    """H1: never said of everyone; the section itself still stands for those it leaves out."""
    for key in ("CWSA26 s.9", "HA96 s.191(1ZA)"):
        assert not on(key, date(2026, 9, 29))
        assert on(key, date(2026, 9, 30))
    assert on("HA96 s.191", TODAY)
    assert "only qualify" in PROVISIONS["HA96 s.191(1ZA)"].note
    assert "under 25" in PROVISIONS["HA96 s.191(1ZA)"].note


def test_no_row_speaks_of_care_leavers_where_the_law_names_a_status() -> None:
    """H2: local connection, intentional homelessness and allocations belong to named statuses."""
    for key in ("CWSA26 s.9", "HA96 s.191(1ZA)", "HA96 s.199(8)", "HA96 s.199(10)"):
        row = PROVISIONS[key]
        assert "care leaver" not in row.title.split(": ", 1)[1] + row.note, key


def test_articles_3_4_and_5_are_rows_of_their_own_and_article_4_is_wider_than_leaving_care_status() -> None:
    """H3."""
    assert "under 21" in PROVISIONS["PNO02 art.4"].title
    assert "no 13 weeks" in PROVISIONS["PNO02 art.4"].note
    assert "from 21" in PROVISIONS["PNO02 art.5"].title
    assert "relevant child" in PROVISIONS["PNO02 art.3"].title


def test_the_young_persons_own_agreement_counts_from_16_and_their_wishes_must_be_found_out() -> None:
    """H4."""
    assert "16 and 17" in PROVISIONS["CA89 s.20(11)"].title
    assert on("CA89 s.20(6)", TODAY)


def test_being_in_the_area_and_reason_to_believe_are_enough_to_be_helped() -> None:
    """H5: neither where a child comes from nor their papers send them away."""
    assert "where they are" in PROVISIONS["Case Stewart"].title
    assert "reason to believe" in PROVISIONS["HA96 s.188(1)"].title
    assert "whatever the local connection" in PROVISIONS["HA96 s.188(1)"].title


def test_the_connection_through_a_council_follows_its_section_23c_duties() -> None:
    """H7 and A6: not support from 21, and not people who only qualify."""
    assert "section 23C" in PROVISIONS["HA96 s.199(8)"].title
    assert "23CZB" in PROVISIONS["HA96 s.199(8)"].note
    assert "care order only" in PROVISIONS["HA96 s.199(10)"].note


def test_the_tenancy_law_of_2026_has_a_row_for_private_tenancies_and_none_in_force_for_social_housing() -> None:
    """H8: the old words and the new stand side by side."""
    assert on("HA96 s.175(5)", TODAY)
    assert on("HA96 s.175(5) private", TODAY)
    assert not on("HA96 s.175(5) private", date(2026, 4, 30))
    assert on("RRA25", TODAY)
    assert not on("RRA25 social", TODAY)
    assert on("HA88 s.21", TODAY)
    assert not on("HA88 s.21 private", date(2026, 8, 1))


def test_applying_again_after_a_private_offer_is_gone_but_saved_for_offers_accepted_before_may_2026() -> None:
    assert not on("HA96 s.195A", date(2026, 5, 1))
    assert "saved" in PROVISIONS["HA96 s.195A"].note
    assert on("SI 2026/421 reg.10", date(2026, 5, 1))


def test_staying_put_is_with_a_foster_carer_and_staying_close_is_not_in_force() -> None:
    """H9."""
    assert "foster carer" in PROVISIONS["CA89 s.23CZA"].title
    assert not on("CWSA26 s.7", TODAY)


def test_an_unregistered_home_became_an_offence_six_months_after_registration_opened() -> None:
    assert on("SI 2023/416", date(2023, 4, 28))
    assert not on("SI 2023/416 offence", date(2023, 10, 27))
    assert on("SI 2023/416 offence", date(2023, 10, 28))


# --- what a result says of its law ----------------------------------------------------------------------------


def test_a_result_says_when_its_law_was_checked_and_to_what_day_the_text_was_read() -> None:
    said = last_checked(["CA89 s.23A", "NIAA02 Sch.3", "HA96 s.199"], date(2026, 1, 5))
    assert "Law last checked on 22 November 2026." in said
    assert "22 March 2026" in said, "the earliest copy counts"
    assert "Confirm" not in said


def test_a_date_beyond_the_copy_read_asks_to_confirm() -> None:
    assert "Confirm" not in last_checked(["CA89 s.23A"], date(2026, 3, 25))
    assert last_checked(["CA89 s.23A"], date(2026, 3, 26)).endswith("Confirm that nothing has changed since.")


def test_copies_without_a_date_are_owned_up_to() -> None:
    assert "some copies carried no date" in last_checked(["CA89 s.23A", "CLR10 reg.3"], date(2026, 1, 1))
    assert last_checked(["CLR10 reg.3"], date(2026, 1, 1)).endswith("Confirm that nothing has changed since.")


def test_a_citation_that_is_no_row_is_refused() -> None:
    with pytest.raises(KeyError):
        last_checked(["CA89 s.999"], date(2026, 1, 1))


def test_a_result_as_at_a_past_day_says_which_of_its_law_was_not_yet_in_force() -> None:
    """A result lists its law once for all days; what began later is named."""
    before = last_checked(["CA89 s.23C", "CSWA17 s.1"], date(2018, 3, 31))
    assert before.endswith("Not yet in force or decided on that day: CSWA17 s.1.")
    assert "Not yet in force" not in last_checked(["CA89 s.23C", "CSWA17 s.1"], date(2018, 4, 1))


def test_a_result_says_which_of_its_law_had_ended() -> None:
    assert "No longer in force" not in last_checked(["HA96 s.195A"], date(2026, 4, 30))
    assert last_checked(["HA96 s.193", "HA96 s.195A"], date(2026, 5, 1)).endswith(
        "No longer in force on that day: HA96 s.195A."
    )
