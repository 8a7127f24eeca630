"""One wrong byte in any file that runs, or that a result is made from: one plain sentence and the paper version, and
never a result.

It is changed on its way to the browser, in the plain file and in its packed copy, wherever it is asked for.
"""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from playwright.sync_api import Error, expect

from tests.browser.routes import hand_over

pytestmark = pytest.mark.browser

RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "stdlib.zip", "decision_trees-*.whl")
MODULES = ("app.mjs", "client.mjs", "seal.mjs", "words.mjs", "sha256.mjs", "taken_away/buttons.mjs")


def with_another_byte(body: bytes) -> bytes:
    """In the middle, where a wasm or a zip notices nothing."""
    if body[:2] == b"\x1f\x8b":
        return gzip.compress(with_another_byte(gzip.decompress(body)), 1)
    middle = len(body) // 2
    return body[:middle] + bytes([body[middle] ^ 2]) + body[middle + 1 :]


def changes(person: Any, name: str) -> list[str]:
    """From now on a file arrives changed; what is given lists how often."""
    changed: list[str] = []

    def change(route: Any) -> None:
        response = route.fetch()
        if not response.ok:
            return route.fulfill(response=response)
        changed.append(route.request.url)
        try:
            body = with_another_byte(response.body())
        except Error:  # nobody waits for it any more
            return route.abort()
        return route.fulfill(response=response, body=body)

    for ending in ("", ".gz"):
        person.page.route(f"**/{name}{ending}", change)
    return changed


def tries_to_get_a_result(person: Any) -> None:
    person.enters_date("born", ("1", "5", "2009"))
    person.goes_on()
    expect(person.notice.get_by_role("link", name="paper version")).to_be_visible()
    expect(person.result).to_have_count(0)
    assert person.walk.locator(".walk__ready").get_attribute("data-state") != "ready"


def paper_opens(person: Any, link: Any) -> None:
    address = person.page.evaluate("(one) => one.href", link.element_handle())
    assert person.page.goto(address).ok
    expect(person.page.locator("#q-born")).to_be_visible()


@pytest.mark.parametrize("name", [*RUNTIME, "worker.mjs"])
def test_a_changed_file_of_the_runtime_gives_no_result(arrives: Any, name: str) -> None:
    person = arrives()
    changed = changes(person, name)
    person.opens_the_page()

    expect(person.notice).to_contain_text("not as it was published")
    tries_to_get_a_result(person)
    assert changed, "or this test would prove nothing"


@pytest.mark.parametrize("name", ["pyodide.mjs", "decision_trees-*.whl"])
def test_the_same_on_plain_http_where_the_browser_offers_no_hash(arrives: Any, name: str) -> None:
    person = arrives()
    person.page.add_init_script("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })")
    changed = changes(person, name)
    person.opens_the_page()

    expect(person.notice).to_contain_text("not as it was published")
    tries_to_get_a_result(person)
    assert changed


def test_on_plain_http_the_files_as_published_do(arrives: Any) -> None:
    person = arrives()
    person.page.add_init_script("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })")
    person.opens_the_page().waits_until_ready().walks_to_eligible()
    assert person.page.evaluate("crypto.subtle") is None


@pytest.mark.parametrize("name", MODULES)
def test_a_changed_module_does_not_run(arrives: Any, name: str) -> None:
    person = arrives()
    changed = changes(person, f"app/{name}")
    does_not_begin(person)
    assert changed


def does_not_begin(person: Any) -> None:
    """No question, and a sentence that leads to the paper version."""
    person.page.goto(f"{person.home}pathways/leaving-care-status/")
    said = person.page.locator("#not-begun")
    expect(said).to_be_visible()
    expect(person.walk).not_to_be_visible()
    expect(person.walk.locator("form, .result")).to_have_count(0)
    paper_opens(person, said.get_by_role("link"))


@pytest.mark.parametrize("name", ["app.mjs", "client.mjs"])
@pytest.mark.parametrize("answer", [{"status": 404}, {"content_type": "text/plain", "body": "//"}, {"body": "const ="}])
def test_a_module_that_is_missing_or_of_a_wrong_kind_is_told(arrives: Any, name: str, answer: dict[str, Any]) -> None:
    person = arrives()
    person.page.route(f"**/app/{name}", lambda route: route.fulfill(**answer))
    does_not_begin(person)


def test_data_of_the_page_that_cannot_be_read_is_told(arrives: Any) -> None:
    person = arrives()

    def cut(route: Any) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace('"pathway":', "pathway:", 1))

    person.page.route("**/pathways/leaving-care-status/", cut)
    does_not_begin(person)


def test_a_browser_that_checks_no_imports_tells_of_a_script_that_cannot_run(arrives: Any) -> None:
    """Such a browser runs what came, unless it is no program at all; and it does not stop where the walk began."""
    person = arrives().has_a_browser_that_checks_no_module().opens_the_page()
    expect(person.page.locator("#not-begun")).not_to_be_visible()
    person.page.route("**/app/walk.mjs", lambda route: route.fulfill(content_type="text/javascript", body="const ="))
    does_not_begin(person)


def test_changed_blocks_are_not_shown(arrives: Any) -> None:
    person = arrives()
    changed = changes(person, "blocks.json")
    person.opens_the_page()

    expect(person.notice).to_contain_text("not as it was published")
    tries_to_get_a_result(person)
    assert changed


@pytest.mark.parametrize("name", ["blocks.json", ""])
def test_a_hand_over_to_what_is_changed_stays_with_every_answer(arrives: Any, name: str) -> None:
    """The blocks of the other pathway, or the graph in its page."""
    route, there = hand_over()
    person = arrives()
    address = f"**/pathways/{there}/{name}"
    if name:
        changed = changes(person, f"pathways/{there}/{name}")
    else:
        changed = []

        def swap(asked: Any) -> None:
            response = asked.fetch()
            changed.append(asked.request.url)
            asked.fulfill(response=response, body=response.text().replace('"edges": {', '"edges": {"x": 0, ', 1))

        person.page.route(address, swap)
    person.opens_the_page(route.key).waits_until_ready().gives(route.answers)
    person.hands_over(there).click()

    expect(person.notice).to_contain_text("not as it was published")
    expect(person.result).to_be_visible()
    assert person.shows() == route.key
    assert changed


def test_every_module_the_page_loads_has_a_hash_in_it(arrives: Any) -> None:
    person = arrives()
    asked: list[str] = []
    person.page.on("request", lambda request: asked.append(request.url))
    person.opens_the_page().waits_until_ready()
    loaded = {url for url in asked if url.endswith(".mjs") and "/app/" in url}
    named = json.loads(person.page.locator("script[type=importmap]").text_content())["integrity"]
    whole = {person.page.evaluate("(name) => new URL(name, document.baseURI).href", name) for name in named}
    assert len(loaded) > 20
    assert {name.rpartition("/")[2] for name in loaded - whole} == {"worker.mjs"}, "whose hash is in the manifest"
    scripts = person.page.locator("script[src]:not([data-of-all-editions])")  # the banner is mended for all editions
    assert scripts.count() > 2
    for script in scripts.all():
        assert (script.get_attribute("integrity") or "").startswith("sha256-"), script.get_attribute("src")
