"""A whole walk in one browser, as a person does it: dates, Back, reload, no network, kept on the device, on paper."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date

from tools.engines.driver import Browser, Refused
from tools.engines.ears import Ears

PATHWAY = "pathways/leaving-care-status/"
_RESULT = "Eligible child"
_READY = "#walk:not([inert]) .walk__ready[data-state=ready]"
_SAYS = "(selector, words) => document.querySelector(selector)?.textContent.includes(words) ?? false"
_VALUE = "(selector) => document.querySelector(selector)?.value ?? null"
_GO = "(way) => { setTimeout(() => history[way]()); }"


class Wrong(AssertionError):
    """The page did something else than it should."""


def _entry(field: str, value: str = "") -> str:
    return f'#walk [data-entry="{field}"]' + (f'[value="{value}"]' if value else "")


def _question(key: str) -> str:
    return f"#walk:not([inert]) form[data-question={key}]"


class Walks:
    """The walks of somebody of 17 who has been in care since 15, in one browser and on one edition of the site."""

    def __init__(self, browser: Browser, ears: Ears, edition: str, today: date) -> None:
        self.browser, self.ears = browser, ears
        self.home = f"{ears.site}{edition}/"
        self.born, self.in_care = f"15 6 {today.year - 17}", f"3 6 {today.year - 2}"
        if today.month < 7:  # so that they are 17 on any day of the year
            self.born = f"15 6 {today.year - 18}"

    def each(self) -> dict[str, Callable[[], None]]:
        """What is tried, by its key. Each raises Wrong, or Refused where the driver or the browser does not do it."""
        return {
            "dates": self.dates,
            "back": self.back,
            "reload": self.reload,
            "no_network": self.no_network,
            "kept": self.kept,
            "paper": self.paper,
        }

    def dates(self) -> None:
        """From the first question to the result, with dates."""
        self._opens()
        self._walks()

    def back(self) -> None:
        """Back and Forward walk the questions with their answers."""
        self._opens()
        self._walks()
        for key in ("place", "care", "born"):
            self.browser.tells(_GO, "back")
            self.browser.waits_for_element(_question(key))
        if self.browser.tells(_VALUE, _entry("born-year")) != self.born.split()[2]:
            raise Wrong("Back lost the year of birth")
        for _ in range(3):
            self.browser.tells(_GO, "forward")
        self.browser.waits_for(_SAYS, "#walk .result", _RESULT)

    def reload(self) -> None:
        """After a reload nothing that was entered is there."""
        self._opens()
        self._walks()
        self.browser.reloads()
        self.browser.waits_for_element(_question("born"))
        if left := [part for part in ("day", "month", "year") if self.browser.tells(_VALUE, _entry(f"born-{part}"))]:
            raise Wrong(f"after a reload the page still had the {left}")

    def no_network(self) -> None:
        """Once all is here, the server goes, and the walk comes to its result."""
        self._opens()
        self.browser.waits_for_element("#walk[data-others=here]")
        self._alone(self._walks)

    def kept(self) -> None:
        """Kept by the button, the site opens with no server and works out a result."""
        self.browser.begins_anew()
        self.browser.opens(f"{self.home}about/keep-on-this-device/")
        told = "() => document.querySelector('[data-on-device]')?.dataset.state"
        state = self.browser.waits_for(f"() => (({told})() ?? '').match(/absent|cannot|kept/)?.[0]")
        if state == "cannot":
            raise Refused("the page says that this browser does not keep pages")
        self.browser.tells("() => document.querySelector('[data-on-device] [data-action=keep]').click()")
        self.browser.waits_for(f"() => ({told})() === 'kept'", seconds=180)
        self._alone(self._opens_and_walks)

    def paper(self) -> None:
        """On paper stands the result. The driver makes a PDF of the page."""
        self._opens()
        self._walks()
        text = subprocess.run(["pdftotext", "-", "-"], input=self.browser.prints(), capture_output=True, check=True)
        if _RESULT not in text.stdout.decode():
            raise Wrong("the result is not on the paper")

    def _alone(self, do: Callable[[], None]) -> None:
        self.ears.gone = True
        try:
            do()
        finally:
            self.ears.gone = False

    def _opens(self) -> None:
        self.browser.begins_anew()
        self.browser.opens(self.home + PATHWAY)
        self.browser.waits_for_element(_READY)

    def _opens_and_walks(self) -> None:
        self._opens()
        self._walks()

    def _walks(self) -> None:
        self._enters_date("born", self.born)
        self._goes_on("born")
        self.browser.waits_for_element(_question("care"))
        self._chooses("care", "some")
        self._enters_date("care-0-start", self.in_care)
        self._chooses("care-0-end-open", "open")
        self._chooses("care-0-basis", "care_order")
        self._chooses("care-0-authority", "kent")
        self._goes_on("care")
        self.browser.waits_for_element(_question("place"))
        self.browser.presses_enter(_entry("place", "not_sure"))
        self.browser.waits_for(_SAYS, "#walk .result", _RESULT)

    def _enters_date(self, field: str, day: str) -> None:
        for part, value in zip(("day", "month", "year"), day.split(), strict=True):
            self.browser.types(_entry(f"{field}-{part}"), value)

    def _chooses(self, field: str, value: str) -> None:
        self.browser.clicks(_entry(field, value))

    def _goes_on(self, key: str) -> None:
        self.browser.clicks(f"{_question(key)} button[type=submit]")
