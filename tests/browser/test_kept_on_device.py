"""One button keeps the whole edition on the device: it then opens with no host at all, versions never mix, and one
button takes it away. Nothing of a case is in it."""

from __future__ import annotations

import functools
import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE, Person
from tests.browser.routes import hand_over, with_exit
from tests.browser.test_exit import answers_one
from tools import editions, on_device, server

pytestmark = pytest.mark.browser

CURRENT = editions.read().current
BUTTON = f"{CURRENT.id}/about/keep-on-this-device/"
NEWER = "<!-- the newer version -->"
HERE = """async () => ({
  workers: (await navigator.serviceWorker.getRegistrations()).map((one) => one.active?.scriptURL),
  caches: await caches.keys(),
})"""
NOTHING: dict[str, list[str]] = {"workers": [], "caches": []}
ALL_KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push(request.url);
  return found.sort();
}"""


class Host:
    """A server of a folder, the site below a sub-path of it, that writes down what it is asked and can be gone."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, 0
        self.public = folder / "project"
        self.asked: list[str] = []
        self.gone, self.most = True, 1_000_000
        self.comes_back()

    def comes_back(self) -> None:
        host = self

        class Listening(server.Handler):
            def do_GET(self) -> None:
                if host.gone or len(host.asked) >= host.most:  # a connection that was kept open ends here too
                    self.close_connection = True
                    return
                host.asked.append(self.path.removeprefix("/project/"))
                super().do_GET()

        self.gone = False
        self.serving = server.Server(("127.0.0.1", self.port), functools.partial(Listening, directory=str(self.folder)))
        self.port = self.serving.server_port
        threading.Thread(target=self.serving.serve_forever, daemon=True).start()

    def goes(self) -> None:
        self.gone = True
        self.serving.shutdown()
        self.serving.server_close()

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}/project/"

    def is_small(self) -> Host:
        """The same site with fewer pages, where a test is not about all of them."""
        for name in ("outcomes", "protocol", "roles"):
            shutil.rmtree(self.public / CURRENT.id / name)
        on_device.write_list(self.public, CURRENT)
        return self

    def publishes_a_newer_version(self) -> None:
        """Each page says so."""
        for page in (self.public / CURRENT.id).rglob("*.html"):
            page.write_text(page.read_text(encoding="utf-8") + NEWER, encoding="utf-8")
        on_device.write_list(self.public, CURRENT)


@pytest.fixture(scope="module")
def copied(public: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Host]:
    def copy() -> Host:
        folder = tmp_path_factory.mktemp("host")
        shutil.copytree(public, folder / "project")
        return Host(folder)

    return copy


@pytest.fixture
def host(copied: Callable[[], Host]) -> Iterator[Host]:
    host = copied().is_small()
    yield host
    if not host.gone:
        host.goes()


def someone(browser: Any, host: Host) -> Person:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    return Person(context, f"{host.root}{CURRENT.id}/")


def block(page: Any) -> Any:
    return page.locator("[data-on-device]")


def is_told(page: Any, state: str) -> None:
    page.locator(f"[data-on-device][data-state={state}]").wait_for(timeout=4 * PATIENCE)  # for all the files


def presses(page: Any, action: str) -> None:
    block(page).locator(f"[data-action={action}]:visible").click()


def keeps(person: Person, host: Host) -> Person:
    person.page.goto(host.root + BUTTON)
    is_told(person.page, "absent")
    presses(person.page, "keep")
    is_told(person.page, "kept")
    return person


def listed(host: Host) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((host.public / on_device.LIST).read_text())
    return found


@pytest.fixture(scope="module")
def alone(browser: Any, copied: Callable[[], Host]) -> Iterator[Person]:
    """Somebody who has kept the site, and whose host is gone."""
    host = copied()
    person = keeps(someone(browser, host), host)
    host.goes()
    yield person
    person.context.close()


def opens(person: Person) -> Person:
    """The same somebody with a new page."""
    return Person(person.context, person.home)


def test_before_the_button_the_size_is_said_and_nothing_is_kept(browser: Any, copied: Callable[[], Host]) -> None:
    host = copied()
    person = someone(browser, host)
    person.page.goto(host.root + BUTTON)
    is_told(person.page, "absent")
    room = int(block(person.page).locator("[data-room]").inner_text())
    packed = int(block(person.page).locator("[data-packed]").inner_text())
    assert 0 <= room - listed(host)["bytes"] / 1e6 < 1.1
    assert 5 < packed < room
    assert person.page.evaluate(HERE) == NOTHING
    assert not {"sw.js", on_device.LIST} & set(host.asked)
    person.context.close()
    host.goes()


def test_what_is_kept_is_what_is_listed(alone: Person) -> None:
    page = opens(alone).page
    page.goto(alone.home + "glossary/")
    root = alone.home.removesuffix(f"{CURRENT.id}/")
    named = page.evaluate(f"async () => (await (await fetch('{root}{on_device.LIST}')).json()).files")
    wanted = sorted(root + ("" if path == "./" else path) for path in [*named, on_device.LIST])
    assert page.evaluate(ALL_KEPT) == wanted
    assert len(wanted) > 500
    page.close()


def test_a_pathway_is_walked_to_its_result_and_on_to_another_without_a_host(alone: Person) -> None:
    person = opens(alone).opens_the_page().waits_until_ready().walks_to_eligible()
    person.press("Start again")
    person.question("born").wait_for()
    person.waits_until_ready().walks_to_eligible()
    person.page.close()

    route, there = hand_over()
    person = opens(alone).opens_the_page(route.key).waits_until_ready().gives(route.answers)
    person.hands_over(there).click()
    person.page.locator(f"#walk[data-pathway={there}]").wait_for()
    person.walk.locator("form[data-question], .result").wait_for()
    person.page.close()


def test_home_a_form_and_the_search_open_without_a_host(alone: Person) -> None:
    person = opens(alone)
    page = person.page
    page.goto(alone.home.removesuffix(f"{CURRENT.id}/"))  # the front door
    page.wait_for_url(alone.home)
    person.walk.locator("form[data-question]").wait_for()

    page.goto(alone.home + "forms/first-contact/")
    page.locator("[data-form] input").first.wait_for()

    page.goto(alone.home + "glossary/")
    page.fill("input.md-search__input", "eligible child")
    result = page.locator(".md-search-result__item a[href*='?h=eligible']").first
    page.goto(result.evaluate("(one) => one.href"))  # what stands after a question mark makes no other page of it
    expect(page.locator("h1")).to_be_visible()
    page.close()


def test_a_group_and_somebody_alone_can_train_without_a_host(alone: Person) -> None:
    page = opens(alone).page
    page.goto(alone.home + "training/session/")
    page.get_by_role("button", name="Show the deck", exact=True).click()
    page.locator(".session__slide").wait_for()
    for _ in range(10):
        page.keyboard.press("PageDown")
    expect(page.locator("[data-slot=step]")).to_contain_text("11")

    page.goto(alone.home + "training/self-check/")
    page.get_by_role("button", name="Start", exact=True).click()
    page.get_by_role("heading", name="The story").wait_for()
    page.close()


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        ("latest/glossary/", f"{CURRENT.id}/glossary/"),
        (f"{CURRENT.id}/glossary", f"{CURRENT.id}/glossary/"),
        (f"{CURRENT.id}/index.html", f"{CURRENT.id}/index.html"),
        (f"{CURRENT.id}/no-such/", on_device.NOT_KEPT),
    ],
)
def test_an_address_that_is_not_kept_leads_to_a_page_that_is(alone: Person, address: str, leads_to: str) -> None:
    page = opens(alone).page
    root = alone.home.removesuffix(f"{CURRENT.id}/")
    page.goto(root + address)
    assert page.url == root + leads_to
    expect(page.locator("h1").first).to_be_visible()
    page.close()


def test_leaving_at_once_takes_the_case_off_the_screen_without_a_connection(alone: Person, edition: Path) -> None:
    person = opens(alone)
    person.context.set_offline(True)
    person.opens_the_page(with_exit(edition)[0])
    answers_one(person)
    person.page.locator("[data-exit]").click()
    expect(person.page).to_have_url(re.compile("^chrome-error:"))
    assert "Leave" not in person.page.locator("body").inner_text()
    person.page.goto(alone.home + "glossary/")
    person.context.set_offline(False)
    person.page.close()


def test_a_walk_on_a_kept_site_asks_the_host_for_the_version_only(browser: Any, host: Host) -> None:
    person = keeps(someone(browser, host), host)
    kept = person.page.evaluate(ALL_KEPT)
    host.asked.clear()
    person.opens_the_page().waits_until_ready().walks_to_eligible()
    assert set(host.asked) - {f"sw.js?{version(person)}"} == {on_device.VERSION}
    assert person.page.evaluate(ALL_KEPT) == kept
    assert person.page.locator("[data-newer]").is_hidden()
    person.context.close()


def version(person: Person) -> str:
    address: str = person.page.evaluate("navigator.serviceWorker.controller.scriptURL")
    return address.partition("?")[2]


def test_one_wrong_byte_and_nothing_is_kept(browser: Any, host: Host) -> None:
    file = host.public / CURRENT.id / "glossary" / "index.html"
    file.write_bytes(file.read_bytes().replace(b"<title>", b"<titlf>", 1))
    person = someone(browser, host)
    person.page.goto(host.root + BUTTON)
    is_told(person.page, "absent")
    presses(person.page, "keep")
    expect(block(person.page).locator("[data-fault=damaged]")).to_be_visible()
    is_told(person.page, "absent")
    assert person.page.evaluate(HERE) == NOTHING
    person.context.close()


def test_what_was_cut_short_is_not_used_and_can_be_gone_on_with(browser: Any, host: Host) -> None:
    person = someone(browser, host)
    person.page.goto(host.root + BUTTON)
    is_told(person.page, "absent")
    host.most = len(host.asked) + 200
    presses(person.page, "keep")
    expect(block(person.page).locator("[data-fault=broken]")).to_be_visible()
    host.most += 1_000_000
    here = person.page.evaluate(HERE)
    assert here["workers"] == [] and len(here["caches"]) == 1

    person.page.reload()
    is_told(person.page, "part")
    host.asked.clear()
    presses(person.page, "keep")
    is_told(person.page, "kept")
    assert 100 < len(host.asked) < len(listed(host)["files"]) - 100
    person.context.close()


def test_one_button_takes_all_of_it_away(browser: Any, host: Host) -> None:
    person = keeps(someone(browser, host), host)
    person.page.reload()
    is_told(person.page, "kept")
    presses(person.page, "remove")
    is_told(person.page, "removed")
    assert person.page.evaluate(HERE) == NOTHING
    person.page.reload()
    is_told(person.page, "absent")
    person.context.close()


def test_a_newer_version_is_offered_and_breaks_no_walk(browser: Any, host: Host) -> None:
    route, there = hand_over()
    walking = keeps(someone(browser, host), host)
    walking.opens_the_page(route.key).waits_until_ready().gives(route.answers)
    old = walking.page.evaluate("caches.keys()")
    host.publishes_a_newer_version()
    host.asked.clear()

    other = opens(walking)
    other.page.goto(walking.home + "glossary/")
    banner = other.page.locator("[data-newer]")
    expect(banner).to_be_visible()
    assert set(host.asked) <= {on_device.VERSION, f"sw.js?{version(walking)}"}, (
        "nothing is fetched before it is asked for"
    )
    other.page.goto(banner.locator("a").evaluate("(one) => one.href"))
    is_told(other.page, "newer")
    host.asked.clear()
    presses(other.page, "keep")
    is_told(other.page, "waiting")
    assert not [path for path in host.asked if path.startswith("runtime/")], "what has not changed is here already"

    walking.hands_over(there).click()
    walking.page.locator(f"#walk[data-pathway={there}]").wait_for()
    walking.walk.locator("form[data-question], .result").wait_for()
    assert NEWER not in is_answered(walking), "an open page goes on with the version it is of"
    other.page.close()
    walking.page.close()

    later = later_page(walking)
    assert NEWER in is_answered(later)
    assert len(later.page.evaluate("caches.keys()")) == 1
    assert later.page.evaluate("caches.keys()") != old
    host.goes()
    later.opens_the_page().waits_until_ready().walks_to_eligible()
    later.context.close()


def later_page(person: Person) -> Person:
    """When the browser has seen that all pages are closed, which takes it a moment."""
    for _ in range(50):
        later = opens(person)
        later.page.goto(person.home + "glossary/")
        if NEWER in is_answered(later):
            return later
        later.page.close()
    raise AssertionError("the newer version is never used")


def is_answered(person: Person) -> str:
    """The text of a page, as the version answers that this page is of."""
    return str(person.page.evaluate(f"async () => (await fetch('{person.home}services/')).text()"))


def test_where_no_other_page_is_open_the_newer_version_is_used_at_once(browser: Any, host: Host) -> None:
    person = keeps(someone(browser, host), host)
    person.page.reload()
    is_told(person.page, "kept")
    host.publishes_a_newer_version()
    person.page.reload()
    is_told(person.page, "newer")
    presses(person.page, "keep")
    is_told(person.page, "kept")
    assert NEWER in is_answered(person)
    assert len(person.page.evaluate("caches.keys()")) == 1
    person.context.close()


@pytest.mark.parametrize(
    "without",
    [
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })",
        "Object.defineProperty(window, 'isSecureContext', { value: false })",
        "delete Navigator.prototype.serviceWorker",
    ],
)
def test_where_it_cannot_work_the_page_says_so_and_offers_nothing(arrives: Any, without: str) -> None:
    person = arrives()
    person.page.add_init_script(without)
    person.page.goto(person.home + "about/keep-on-this-device/")
    is_told(person.page, "cannot")
    expect(block(person.page).locator("[data-when=cannot]")).to_be_visible()
    expect(block(person.page).locator("button:visible")).to_have_count(0)
