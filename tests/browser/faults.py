"""What the tests of faults share: time that passes without being waited for, lines that stand still, what is seen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import Person
from tests.browser.routes import TODAY

BORN = ("1", "5", "2009")
A_WAY_OUT = 15
"""Seconds after which nobody is left without one."""
KEY = re.compile(r"\b[a-z]+[a-z0-9]*_[a-z0-9_]+\b")


def with_time(person: Person, day: str = str(TODAY)) -> Person:
    """Their clock stands at noon of a day, and goes on by `passes` and `sleeps` alone, however busy this machine is."""
    person.page.clock.install(time=f"{day}T11:59:00")
    person.page.clock.pause_at(f"{day}T12:00:00")
    return person


def passes(person: Person, seconds: int) -> None:
    """Every second of it, with whatever is due in it."""
    person.page.clock.run_for(seconds * 1000)


def sleeps(person: Person, minutes: int) -> None:
    """The lid is closed and opened: what was due meanwhile comes late and all at once."""
    person.page.clock.fast_forward(minutes * 60 * 1000)


def is_told(person: Person, words: str) -> None:
    """In a sentence above the question, with the paper version beside it."""
    expect(person.notice).to_contain_text(words)
    expect(person.notice.get_by_role("link", name="paper version")).to_be_visible()
    sees_no_key(person)


def sees_no_key(person: Person) -> None:
    assert KEY.findall(person.page.locator("main").inner_text()) == []


def kept(person: Person) -> None:
    """The birth date that was given is still there, in the form or among the answers."""
    seen = person.walk.locator("[data-answers]").text_content() or ""
    field = person.page.locator("[data-entry=born-year]")
    assert "2009" in seen or (field.count() and field.input_value() == "2009")


def answers_the_first(person: Person) -> None:
    person.enters_date("born", BORN)
    person.goes_on()


STANDS_STILL = """([name, times, drips]) => {
  const fetched = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = (url, options) => {
    if (!String(url).includes(name) || ++asked > times) return fetched(url, options);
    const body = new ReadableStream({ start(to) {
      to.enqueue(new Uint8Array(1000));
      if (drips) setInterval(() => { try { to.enqueue(new Uint8Array(1)); } catch {} }, 1000);
      options.signal.addEventListener("abort", () => to.error(options.signal.reason));
    } });
    return Promise.resolve(new Response(body, { headers: { "content-encoding": "identity" } }));
  };
}"""


def stands_still(person: Person, name: str, times: int = 99, drips: bool = False) -> list[str]:
    """The line stays open in the middle of a file, for the first so many times; or a byte comes every second. What is
    given lists the files that did arrive."""
    person.page.add_init_script(f"({STANDS_STILL})({json.dumps([name, times, drips])})")
    return arrivals(person)


def arrivals(person: Person) -> list[str]:
    """From now on."""
    arrived: list[str] = []
    person.page.on("requestfinished", lambda request: arrived.append(request.url))
    return arrived


def rest_is_here(person: Person, arrived: list[str]) -> None:
    """All files of the runtime but the one that stands still have arrived."""
    while len([url for url in arrived if "/runtime/" in url and url.endswith(".gz")]) < 4:
        person.page.wait_for_timeout(50)


def with_data(person: Person, change: Callable[[dict[str, Any]], object]) -> None:
    """The page of the status arrives with other data for its scripts."""

    def changed(route: Any) -> None:
        response = route.fetch()
        before, _, rest = response.text().partition('id="pathway-data">')
        data, _, after = rest.partition("</script>")
        whole = json.loads(data)
        change(whole)
        given = json.dumps(whole).replace("<", "\\u003c")
        route.fulfill(response=response, body=f'{before}id="pathway-data">{given}</script>{after}')

    person.page.route("**/pathways/leaving-care-status/", changed)
