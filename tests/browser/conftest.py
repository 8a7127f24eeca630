"""A person at the pathway's page: what they see, and what they do with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from decision_trees.engine.questions import Raw
from tests.browser.routes import TODAY

STATUS = "leaving-care-status"
Day = tuple[str, str, str]
PATIENCE = 60_000
"""Milliseconds to wait for what has to come: the tests run beside others, and none of them is about speed."""


class Person:
    """Somebody walking a pathway on 22 November 2026, with pointer and keyboard; by itself, that of the status."""

    def __init__(self, context: Any, home: str) -> None:
        self.context, self.home = context, home
        self.page = context.new_page()
        self.page.clock.set_fixed_time(f"{TODAY}T12:00:00")
        self.walk = self.page.locator("#walk:not([inert])")
        self.result = self.walk.locator(".result")
        self.notice = self.walk.locator("[data-notice]")
        self.held: list[Any] = []
        self.announced = self.page.locator("#walk-announcer")
        self.summary = self.walk.locator(".govuk-error-summary")

    def has_a_slow_connection(self) -> Person:
        """Python's largest file does not arrive before `the_rest_arrives`."""
        self.page.route("**/pyodide.asm.wasm", lambda route: self.held.append(route))
        return self

    def has_a_browser_that_checks_no_module(self) -> Person:
        """One that knows nothing of hashes: what a test changes in a module then runs."""

        def without_hashes(route: Any) -> None:
            response = route.fetch()
            body = response.text().replace('type="importmap"', 'type="text/plain"').replace(" integrity=", " data-was=")
            route.fulfill(response=response, body=body)

        self.page.route("**/pathways/*/", without_hashes)
        return self

    def the_rest_arrives(self) -> None:
        for route in self.held:
            route.continue_()
        self.held.clear()
        self.page.unroute("**/pyodide.asm.wasm")

    def opens_the_page(self, key: str = STATUS) -> Person:
        self.page.goto(f"{self.home}pathways/{key}/")
        self.walk.locator("form[data-question]").wait_for()
        return self

    def waits_until_ready(self) -> Person:
        self.walk.locator(".walk__ready[data-state=ready]").wait_for(timeout=60_000)
        return self

    def waits_until_all_pathways_are_here(self) -> Person:
        """All that a hand-over could need has been fetched."""
        self.page.locator("#walk[data-others=here]").wait_for()
        return self

    def goes_on_with(self, key: str) -> Person:
        """With another pathway and all answers, from wherever they are: a result need not offer it."""
        self.page.evaluate(
            """(key) => {
          const on = document.querySelector("#walk [data-place]").appendChild(document.createElement("button"));
          on.dataset.handOver = key;
          on.click();
          on.remove();
        }""",
            key,
        )
        self.page.locator(f"#walk[data-pathway={key}]").wait_for()
        return self

    def starts(self, key: str) -> Person:
        """At the first question of a pathway, with nothing answered and the rules ready."""
        if self.page_of() != key:
            return self.opens_the_page(key).waits_until_ready()
        self.page.evaluate("""() => {
          document.querySelector("#walk [data-settings]").open = false;
          document.querySelector("#walk [data-restart]").click();
        }""")
        self.walk.locator("[data-answers][hidden]").wait_for(state="attached")
        self.walk.locator("form[data-question]").wait_for()
        return self.waits_until_ready()

    def question(self, key: str) -> Any:
        return self.walk.locator(f"form[data-question={key}]")

    def asked(self) -> str:
        """The key of the question shown."""
        return str(self.walk.locator("form[data-question]").get_attribute("data-question"))

    def kind(self, key: str) -> str:
        """Of the question shown: how it is answered."""
        return str(self.question(key).get_attribute("data-kind"))

    def enters_date(self, field: str, day: Day) -> None:
        for part, value in zip(("day", "month", "year"), day, strict=True):
            self.page.fill(f"[data-entry={field}-{part}]", value)

    def chooses(self, name: str, value: str) -> None:
        """One answer of several. To a question that is answered by one tap this gives it and goes on: by keyboard,
        which need not wait until it can be no second tap."""
        answer = self.walk.locator(f'[data-entry="{name}"][value="{value}"]')
        if answer.evaluate("(one) => one.matches('button')"):
            answer.press("Enter")
        else:
            answer.check()

    def enters_period(self, place: int, start: Day, end: Day | None, authority: str = "kent") -> None:
        self.enters_date(f"care-{place}-start", start)
        if end:
            self.enters_date(f"care-{place}-end", end)
        else:
            self.chooses(f"care-{place}-end-open", "open")
        self.chooses(f"care-{place}-basis", "care_order")
        self.chooses(f"care-{place}-authority", authority)

    def gives(self, answers: Mapping[str, Raw]) -> Person:
        """Answers whatever is asked, until there is a result or a question without an answer. The place, which nobody
        has to say, is not said unless it is among the answers."""
        answers = {"place": "not_sure", **answers}
        for _ in range(40):
            self.walk.locator("form[data-question], .result").wait_for()
            if self.result.count() or self.asked() not in answers:
                return self
            key = self.asked()
            by_one_tap = self.kind(key) == "choice"
            self.enters(key, answers[key])
            if not by_one_tap:
                self.goes_on()
            self.walk.locator(f"form[data-question]:not([data-question={key}]), .result").wait_for()
        raise AssertionError("this walk does not end")

    def enters(self, key: str, raw: Raw) -> None:
        """Fills the form of one question with an answer as the rules read it, or taps it where one tap gives it."""
        kind = self.kind(key)
        if kind == "date":
            self._enters_when(key, str(raw))
        elif kind == "checklist":
            for box in [raw] if isinstance(raw, str) else raw:
                self.page.check(f"[data-entry={key}-{box}]")
        elif isinstance(raw, str):
            self.chooses(key, raw)
        else:
            self.chooses(key, "some")
            for place, period in enumerate(raw):
                if place:
                    self.walk.locator("[data-add]").click()
                self._enters_one(f"{key}-{place}", dict(period))

    def _enters_one(self, prefix: str, period: dict[str, str]) -> None:
        for field, value in period.items():
            if field in ("start", "end"):
                self._enters_when(f"{prefix}-{field}", value)
            else:
                self.chooses(f"{prefix}-{field}", value)

    def _enters_when(self, field: str, value: str) -> None:
        if value in ("open", "not_sure"):
            self.page.check(f"[data-entry={field}-{value}]")
        else:
            year, month, day = (*value.split("-"), "", "")[:3]
            self.enters_date(field, (day, month, year))

    def goes(self, way: str, to: str) -> None:
        """By the browser's "back" or "forward" to an address that ends so."""
        self.page.evaluate(f"setTimeout(() => history.{way}())")  # the page that is asked may be gone at once
        self.page.wait_for_url(to if "://" in to else f"**/{to}", wait_until="commit")

    def goes_by_browser(self, way: str) -> None:
        """By the browser's "back" or "forward", within the page."""
        self.page.evaluate(f"history.{way}()")

    def hands_over(self, key: str) -> Any:
        """The link in the result to another pathway; those that are folded are unfolded."""
        self.unfolds("next-more")
        return self.result.locator(f"[data-part=next] a[data-hand-over={key}]")

    def unfolds(self, *parts: str) -> Person:
        """Opens parts of the result that are folded."""
        for part in parts:
            self.result.locator(f"details[data-part={part}]").evaluate("(one) => { one.open = true; }")
        return self

    def shows(self) -> str:
        """The key of the pathway walked now."""
        return str(self.page.locator("#walk").get_attribute("data-pathway"))

    def page_of(self) -> str:
        """The key of the pathway whose page this is, which must be that of its address and of its data."""
        here = self.page.evaluate("""() => [
          document.querySelector("#pathway").dataset.pathway, location.pathname.split("/").at(-2),
          JSON.parse(document.querySelector("#pathway-data").textContent).pathway]""")
        assert len(set(here)) == 1, f"a mix of pathways: {here}"
        return str(here[0])

    def goes_on(self) -> None:
        self.press("Continue")

    def press(self, name: str) -> None:
        self.walk.get_by_role("button", name=name, exact=True).click()

    def changes(self, question: str) -> None:
        self.unfolds_answers()
        self.walk.get_by_role("button", name=f"Change {question}").click()

    def changes_key(self, key: str) -> None:
        """The same by the key of the question."""
        self.unfolds_answers()
        self.walk.locator(f"[data-answers] [data-change={key}]").click()

    def unfolds_answers(self) -> None:
        """Under a result the answers so far are folded."""
        self.walk.locator("[data-answers] > details").evaluate("(one) => { one.open = true; }")

    def hears_what_the_rules_are_asked(self) -> Callable[[], list[dict[str, Any]]]:
        """From now on; what is given tells the requests so far."""
        self.page.evaluate("""() => {
          const post = MessagePort.prototype.postMessage;
          globalThis.sent = [];
          MessagePort.prototype.postMessage = function (...args) {
            if (args[0]?.request) globalThis.sent.push(JSON.parse(args[0].request));
            return post.apply(this, args);
          };
        }""")
        return lambda: list(self.page.evaluate("globalThis.sent"))

    def ids_used_twice(self) -> list[str]:
        """Each id belongs to one element only, or links and labels lead astray."""
        ids = Counter(self.page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id).filter(Boolean)"))
        return [name for name, times in ids.items() if times > 1]

    def focused(self) -> str:
        """The text of what has focus."""
        return str(self.page.evaluate("document.activeElement.textContent")).strip()

    def opens_the_chart(self) -> Any:
        """One's own way through the chart, which is fetched now."""
        self.unfolds("why")
        self.result.locator("[data-own-way] summary").click()
        self.result.locator("[data-own-way] svg").first.wait_for()
        return self.result.locator("[data-own-way]")

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
        self.leaves_the_place_open()
        self.result.wait_for()
        return self

    def leaves_the_place_open(self) -> None:
        """Does not say where they are."""
        self.question("place").wait_for(timeout=60_000)
        self.chooses("place", "not_sure")

    def answers_no_to_the_rest(self) -> None:
        for _ in range(12):
            self.walk.locator("form[data-question], .result").wait_for()
            if self.result.count():
                return
            key = self.asked()
            by_one_tap = self.kind(key) == "choice"
            no = self.walk.locator(
                f"[data-entry={key}]:is([value=no], [value=none]), [data-entry=place][value=not_sure]"
            )
            self.chooses(key, str(no.get_attribute("value")))
            if not by_one_tap:
                self.goes_on()
            self.walk.locator(f"form[data-question]:not([data-question={key}]), .result").wait_for()


Arrival = Callable[..., Person]


@pytest.fixture(scope="session", autouse=True)
def patient() -> None:
    """What is expected of a page may take its time to come."""
    from playwright.sync_api import expect

    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def arrives(browser: Any, home: str) -> Iterator[Arrival]:
    """`arrives()` gives a person with a browser of their own; its words are those of Playwright's new_context."""
    contexts = []

    def arrive(**options: Any) -> Person:
        context = browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return Person(context, home)

    yield arrive
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def opened(browser: Any, home: str) -> Iterator[Person]:
    """One page that the tests of a module share, because Python takes seconds to start."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    yield Person(context, home).opens_the_page().waits_until_ready()
    context.close()


@pytest.fixture
def person(opened: Person) -> Person:
    """A person whose rules are ready, at the first question, with nothing answered."""
    opened.page.emulate_media(media="screen")
    opened.page.unroute_all()
    return opened.starts(STATUS)
