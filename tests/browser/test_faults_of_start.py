"""What a page needs and cannot have at its start: scripts, the sealed frame, WebAssembly, memory. It is not silent."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faults import A_WAY_OUT, answers_the_first, is_told, kept, passes, sees_no_key, with_data, with_time
from tools import hashes

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", ["app.mjs", "words.mjs"])
def test_a_script_that_is_still_on_its_way_after_15_seconds_is_told_and_may_still_come(arrives: Any, name: str) -> None:
    person = with_time(arrives())
    person.page.route(f"**/app/{name}", lambda route: person.held.append(route))
    person.page.goto(f"{person.home}pathways/leaving-care-status/", wait_until="commit")
    said = person.page.locator("#not-begun")
    said.wait_for(state="attached")
    passes(person, A_WAY_OUT)

    expect(said).to_be_visible()
    expect(said.get_by_role("link", name="paper version")).to_be_visible()
    sees_no_key(person)
    for route in person.held:
        route.continue_()
    person.question("born").wait_for()
    expect(said).not_to_be_visible()


def test_a_form_whose_script_does_not_come_can_still_be_filled_in(arrives: Any) -> None:
    person = arrives()
    person.page.route("**/app/*.mjs", lambda route: route.abort())
    person.page.goto(f"{person.home}forms/joint-housing-plan/")
    field = person.page.locator("form[method=dialog] textarea").first
    field.fill("What they want")
    expect(field).to_have_value("What they want")


def test_services_whose_filter_does_not_come_are_all_there(arrives: Any) -> None:
    person = arrives()
    person.page.route("**/app/*.mjs", lambda route: route.abort())
    person.page.goto(f"{person.home}services/")
    listed = person.page.locator("[data-services] > .service")
    assert listed.count() > 10
    assert all(one.is_visible() for one in listed.all())


NO_FRAME = {
    "a policy forbids its script": None,
    "frames stay empty": "Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', { set() {} })",
    "there is no worker in it": "if (self !== top) delete globalThis.Worker",
}


@pytest.mark.parametrize("how", NO_FRAME)
def test_a_frame_that_cannot_start_is_told_within_15_seconds(arrives: Any, how: str) -> None:
    person = with_time(arrives())
    if script := NO_FRAME[how]:
        person.page.add_init_script(script)
    else:
        with_data(person, lambda data: data["runtime"].update(frame_script_sha256="sha256-" + "A" * 43 + "="))
    person.opens_the_page()
    answers_the_first(person)
    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_visible()
    passes(person, A_WAY_OUT)

    is_told(person, "does not start in this browser")
    kept(person)
    expect(person.result).to_have_count(0)


def test_a_policy_of_the_host_that_forbids_webassembly_is_told_at_once(arrives: Any) -> None:
    person = arrives()

    def with_policy(route: Any) -> None:
        response = route.fetch()
        policy = {"content-security-policy": "script-src 'self' 'unsafe-inline'"}
        route.fulfill(response=response, headers={**response.headers, **policy})

    person.page.route("**/pathways/leaving-care-status/", with_policy)
    person.opens_the_page()
    is_told(person, "WebAssembly is missing or switched off")
    answers_the_first(person)
    kept(person)


NO_MEMORY = """
const none = () => { throw new RangeError("WebAssembly.Memory(): could not allocate memory"); };
WebAssembly.Memory = function () { none(); };
WebAssembly.instantiate = async () => none();
WebAssembly.instantiateStreaming = async () => none();
"""


def test_a_device_with_too_little_memory_is_told_so(arrives: Any) -> None:
    person = arrives()
    response = person.context.request.get(f"{person.home}app/worker.mjs")
    poor = NO_MEMORY + response.text()
    with_data(person, lambda data: data["runtime"].update(worker_sha256=hashes.sha256(poor.encode())))
    person.page.route("**/app/worker.mjs", lambda route: route.fulfill(content_type="text/javascript", body=poor))
    person.opens_the_page()
    answers_the_first(person)

    is_told(person, "too little free memory")
    kept(person)
    expect(person.result).to_have_count(0)
