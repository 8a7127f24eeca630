"""A person at the pathway's page: what they see, and what they do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

PATHWAY = "pathways/leaving-care-status/"
TODAY = "2026-11-22T12:00:00"
Day = tuple[str, str, str]


class Person:
    """Somebody walking the leaving-care status pathway on 22 November 2026, with pointer and keyboard."""

    def __init__(self, context: Any, home: str) -> None:
        self.context, self.home = context, home
        self.page = context.new_page()
        self.page.clock.set_fixed_time(TODAY)
        self.walk = self.page.locator("#walk")
        self.result = self.walk.locator(".result")
        self.notice = self.walk.locator("[data-notice]")
        self.held: list[Any] = []
        self.summary = self.walk.locator(".govuk-error-summary")

    def has_a_slow_connection(self) -> Person:
        """Python's largest file does not arrive before `the_rest_arrives`."""
        self.page.route("**/pyodide.asm.wasm", lambda route: self.held.append(route))
        return self

    def the_rest_arrives(self) -> None:
        for route in self.held:
            route.continue_()

    def opens_the_page(self) -> Person:
        self.page.goto(self.home + PATHWAY)
        self.question("born").wait_for()
        return self

    def waits_until_ready(self) -> Person:
        self.walk.locator(".walk__ready[data-state=ready]").wait_for(timeout=60_000)
        return self

    def question(self, key: str) -> Any:
        return self.walk.locator(f"form[data-question={key}]")

    def asked(self) -> str:
        """The key of the question shown."""
        return str(self.walk.locator("form[data-question]").get_attribute("data-question"))

    def enters_date(self, field: str, day: Day) -> None:
        for part, value in zip(("day", "month", "year"), day, strict=True):
            self.page.fill(f"#{field}-{part}", value)

    def chooses(self, name: str, value: str) -> None:
        self.walk.locator(f'input[name="{name}"][value="{value}"]').check()

    def enters_period(self, place: int, start: Day, end: Day | None, authority: str = "kent") -> None:
        self.enters_date(f"care-{place}-start", start)
        if end:
            self.enters_date(f"care-{place}-end", end)
        else:
            self.chooses(f"care-{place}-end-open", "open")
        self.chooses(f"care-{place}-basis", "care_order")
        self.chooses(f"care-{place}-authority", authority)

    def goes_on(self) -> None:
        self.press("Continue")

    def press(self, name: str) -> None:
        self.walk.get_by_role("button", name=name, exact=True).click()

    def changes(self, question: str) -> None:
        self.walk.get_by_role("button", name=f"Change {question}").click()

    def focused(self) -> str:
        """The text of what has focus."""
        return str(self.page.evaluate("document.activeElement.textContent")).strip()

    def prints(self) -> None:
        self.page.emulate_media(media="print")

    def walks_to_eligible(self) -> Person:
        """17, in care since 15, in Kent: an eligible child."""
        self.enters_date("born", ("1", "5", "2009"))
        self.goes_on()
        self.question("care").wait_for(timeout=60_000)
        self.chooses("care", "some")
        self.enters_period(0, ("3", "6", "2024"), None)
        self.goes_on()
        self.result.wait_for()
        return self


    def answers_no_to_the_rest(self) -> None:
        for _ in range(12):
            self.walk.locator("form[data-question], .result").wait_for()
            if self.result.count():
                return
            key = self.asked()
            self.walk.locator(f"input[name={key}][value=no], input[name={key}][value=none]").check()
            self.goes_on()
            self.walk.locator(f"form[data-question]:not([data-question={key}]), .result").wait_for()


Arrival = Callable[..., Person]


@pytest.fixture
def arrives(browser: Any, home: str) -> Iterator[Arrival]:
    """`arrives()` gives a person with a browser of their own; its words are those of Playwright's new_context."""
    contexts = []

    def arrive(**options: Any) -> Person:
        context = browser.new_context(**options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        return Person(context, home)

    yield arrive
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def opened(browser: Any, home: str) -> Iterator[Person]:
    """One page that the tests of a module share, because Python takes seconds to start."""
    context = browser.new_context()
    context.set_default_timeout(15_000)
    yield Person(context, home).opens_the_page().waits_until_ready()
    context.close()


@pytest.fixture
def person(opened: Person) -> Person:
    """A person whose rules are ready, at the first question, with nothing answered."""
    opened.page.emulate_media(media="screen")
    opened.page.evaluate("""() => {
      document.querySelector("#walk [data-settings]").open = false;
      document.querySelector("#walk [data-restart]").click();
    }""")
    opened.question("born").wait_for()
    return opened
