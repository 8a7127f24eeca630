"""The theme's menu, search, tooltips and edition selector work by keyboard, on a phone as on a desk."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

import pytest

from tools import editions

pytestmark = pytest.mark.browser

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
FOCUSED = "document.activeElement"


@pytest.fixture
def phone(browser: Any, home: str) -> Iterator[Any]:
    """A page of the protocol, three levels down in the menu, on a phone."""
    tab = browser.new_page(viewport=PHONE, reduced_motion="reduce")
    tab.goto(home + "protocol/part-c/18-planning-by-age/")
    tab.wait_for_selector(".md-version__current")
    yield tab
    tab.close()


def name(tab: Any) -> str:
    return str(tab.evaluate(f"({FOCUSED}.getAttribute('aria-label') || {FOCUSED}.textContent).trim()"))


def covered(tab: Any) -> bool:
    """Whether something lies over the middle of what has the focus, or it is out of the window."""
    return bool(
        tab.evaluate(
            f"""(() => {{
                const it = {FOCUSED}, box = it.getBoundingClientRect();
                if (!box.width) return false;  // the switch of colours: its label shows the focus
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return !(top && (it.contains(top) || top.contains(it)));
            }})()"""
        )
    )


def test_tab_reaches_menu_and_search_and_never_something_hidden(phone: Any) -> None:
    seen = []
    for _ in range(12):
        phone.keyboard.press("Tab")
        assert not covered(phone), name(phone)
        seen.append(name(phone))
    assert seen[:2] == ["Skip to content", "Menu"]
    assert "Search" in seen


def test_the_menu_opens_takes_the_focus_and_gives_it_back(phone: Any) -> None:
    menu = phone.get_by_role("button", name="Menu")
    assert menu.get_attribute("aria-expanded") == "false"
    menu.focus()
    phone.keyboard.press("Enter")
    phone.locator("button[for=__drawer][aria-expanded=true]").wait_for()
    phone.locator(".md-sidebar--primary :focus").wait_for()
    assert not covered(phone)
    phone.keyboard.press("Escape")
    phone.locator("button[for=__drawer][aria-expanded=false]:focus").wait_for()


def test_the_menu_leads_by_keyboard_alone_from_a_clause_to_the_start(phone: Any) -> None:
    phone.get_by_role("button", name="Menu").focus()
    phone.keyboard.press("Enter")
    for _ in range(2):  # up two levels: the part, the protocol
        phone.locator(".md-sidebar--primary button:focus").wait_for()
        assert name(phone).startswith("Back from ")
        phone.keyboard.press("Enter")
    home = phone.locator(".md-sidebar--primary").get_by_role("link", name="Home", exact=True)
    home.focus()
    assert not covered(phone)
    phone.keyboard.press("Enter")
    phone.locator("h1", has_text="Young people").wait_for()


def test_leaving_the_open_menu_with_tab_closes_it(phone: Any) -> None:
    phone.get_by_role("button", name="Menu").focus()
    phone.keyboard.press("Enter")
    phone.locator(".md-sidebar--primary :focus").wait_for()
    for _ in range(12):
        phone.keyboard.press("Tab")
        if not phone.locator(".md-sidebar--primary :focus").count():
            break
    phone.locator("button[for=__drawer][aria-expanded=false]").wait_for()
    assert not phone.locator("#__drawer").is_checked()


def test_search_opens_finds_a_clause_and_gives_the_focus_back(phone: Any) -> None:
    heard: list[str] = []
    phone.on("console", lambda message: heard.append(message.text))
    phone.locator("button[for=__search]").focus()
    phone.keyboard.press("Enter")
    phone.locator(".md-search__input:focus").wait_for()
    phone.keyboard.type("17.16")
    phone.locator(".md-search-result__link[href*='/protocol/part-c/17-'][href*='#']").first.wait_for(state="attached")
    assert heard == [], "the policy lets the search work"
    phone.keyboard.press("Escape")
    phone.locator("button[for=__search]:focus").wait_for()


def test_a_term_explains_itself_on_focus_and_escape_takes_it_away(browser: Any, home: str) -> None:
    tab = browser.new_page(viewport=DESK)
    tab.goto(home)
    term = tab.locator("a.term").first
    term.focus()
    tip = tab.locator(".md-tooltip2--active")
    tip.wait_for()
    described = term.get_attribute("aria-describedby") or tab.locator("[aria-describedby]:focus").count()
    assert described
    tab.keyboard.press("Escape")
    tip.wait_for(state="detached")
    tab.close()


def test_the_edition_selector_is_named_by_what_it_shows(browser: Any, home: str) -> None:
    tab = browser.new_page(viewport=DESK)
    tab.goto(home)
    tab.get_by_role("button", name=f"Edition {editions.read().open.title}").wait_for()
    tab.close()


@pytest.mark.parametrize(("chosen", "scheme"), [("light", "default"), ("dark", "slate")])
def test_the_colours_are_those_the_person_has_chosen_and_print_is_always_light(
    browser: Any, home: str, chosen: str, scheme: str
) -> None:
    tab = browser.new_page(viewport=DESK, color_scheme=chosen, reduced_motion="reduce")
    tab.goto(home + "protocol/part-c/18-planning-by-age/")
    assert tab.evaluate("document.body.dataset.mdColorScheme") == scheme
    tab.emulate_media(media="print")
    colours = "[document.body, document.querySelector('a.term')].map((one) => getComputedStyle(one))"
    assert tab.evaluate(f"{colours}.map(({{ backgroundColor, color }}, link) => link ? color : backgroundColor)") == [
        "rgb(255, 255, 255)",
        "rgb(0, 0, 0)",
    ]
    tab.close()


def test_headings_come_one_level_at_a_time_and_the_page_has_one_title(browser: Any, home: str) -> None:
    tab = browser.new_page(viewport=DESK)
    for page in ("", "glossary/", "about/", "protocol/", "pathways/leaving-care-status/"):
        tab.goto(home + page)
        headings = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility())"
        levels = tab.evaluate(f"{headings}.map((one) => Number(one.tagName[1]))")
        assert levels.count(1) == 1, page
        assert all(after - before <= 1 for before, after in pairwise(levels)), (page, levels)
    tab.close()


def test_in_letters_of_twice_the_size_nothing_of_the_header_lies_over_another_part(browser: Any, home: str) -> None:
    """A window of half the width lays out as a phone's does in letters of twice the size."""
    tab = browser.new_page(viewport={"width": PHONE["width"] // 2, "height": PHONE["height"] // 2})
    tab.goto(home)
    tab.wait_for_selector(".md-version__current")
    parts = (
        ".md-version__current",
        "button[for=__search]",
        "button[for=__drawer]",
        ".md-header__option label >> visible=true",
    )
    boxes = [tab.locator(part).first.bounding_box() for part in parts]
    for one, other in combinations(boxes, 2):
        beside = one["x"] + one["width"] <= other["x"] or other["x"] + other["width"] <= one["x"]
        below = one["y"] + one["height"] <= other["y"] or other["y"] + other["height"] <= one["y"]
        assert beside or below, (one, other)
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"] // 2 for box in boxes)
    tab.close()
