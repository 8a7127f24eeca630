"""Nothing that the rules say is trusted: hostile rules in the seal of a page as published lead to no address, no markup
and no other words of its own.

The page is given rules of which every reply is one text, and their hash, as if whoever wrote them had also published
them.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from decision_trees import PATHWAYS, wire
from tests.browser.routes import TODAY
from tools import hashes

pytestmark = pytest.mark.browser

MARKUP = '<img src="/leak" onerror="alert(1)"><a href="/leak">here</a>'
ADDRESS = "leaving-care-status/?dob=1990-03-01#"
CARE = [{"start": "2024-06-03", "end": "open", "basis": "care_order", "authority": "kent"}]


@pytest.fixture
def reply() -> dict[str, Any]:
    """A result as the rules give it."""
    answers = {"born": "2009-05-01", "care": CARE, "place": "not_sure"}
    asked = {"protocol": wire.PROTOCOL, "pathway": "leaving-care-status", "answers": answers, "plan": True}
    said: dict[str, Any] = json.loads(wire.reply(json.dumps({**asked, "as_at": str(TODAY)})))
    assert said["kind"] == "outcome" and said["plan"]["go_on"] and said["plan"]["now"]
    return said


def wheel(reply: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("decision_trees/__init__.py", "")
        rules = f"PROTOCOL = {wire.PROTOCOL}\ndef reply(request):\n    return {json.dumps(reply)!r}\n"
        archive.writestr("decision_trees/wire.py", rules)
    return out.getvalue()


@pytest.fixture
def told(arrives: Any) -> Callable[[object], Any]:
    """Somebody who has answered the first question, on a page whose rules say this and nothing else."""

    def tell(reply: object) -> Any:
        person, rules = arrives(), wheel(reply)

        def with_its_rules(route: Any) -> None:
            response = route.fetch()
            page = response.text()
            before, _, rest = page.partition('id="pathway-data">')
            data, _, after = rest.partition("</script>")
            whole = json.loads(data)
            trees = {"path": "runtime/hostile.whl", "bytes": len(rules), "sha256": hashes.sha256(rules)}
            whole["runtime"]["files"]["trees"] = trees
            given = json.dumps(whole).replace("<", "\\u003c")
            route.fulfill(response=response, body=f'{before}id="pathway-data">{given}</script>{after}')

        person.page.route("**/pathways/leaving-care-status/", with_its_rules)
        person.page.route("**/hostile.whl", lambda route: route.fulfill(body=rules, content_type="application/zip"))
        person.opens_the_page().waits_until_ready()
        person.leaks = []
        person.page.on("request", lambda request: person.leaks.append(request.url))
        person.enters_date("born", ("1", "5", "2009"))
        person.goes_on()
        return person

    return tell


def test_the_same_rules_with_a_true_reply_are_shown(told: Any, reply: dict[str, Any]) -> None:
    """The control: if this fails, the tests below prove nothing."""
    expect(told(reply).result).to_contain_text("Eligible child")


def test_markup_in_what_is_said_is_text(told: Any, reply: dict[str, Any]) -> None:
    reply |= {"name": MARKUP, "find_out": [{"words": MARKUP, "question": ""}] * 3, "law": MARKUP, "left_open": [MARKUP]}
    reply |= {"unsettled": [MARKUP]}
    reply["steps"][0] |= {"text": MARKUP, "value": MARKUP}
    person = told(reply)
    person.result.wait_for()
    assert MARKUP in person.result.text_content()
    expect(person.result.locator("img, [href*=leak]")).to_have_count(0)
    assert [url for url in person.leaks if "leak" in url] == []


def test_a_pathway_has_the_title_and_the_address_that_the_page_has_for_it(told: Any, reply: dict[str, Any]) -> None:
    for onward in reply["plan"]["go_on"]:
        onward |= {"title": MARKUP, "address": ADDRESS, "url": ADDRESS}
    person = told(reply)
    person.result.wait_for()
    key = reply["plan"]["go_on"][0]["pathway"]
    link = person.hands_over(key)
    assert link.evaluate("(one) => one.href") == f"{person.home}pathways/{key}/"
    expect(link).to_have_text(PATHWAYS[key].title)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("plan", "go_on", 0, "pathway"), ADDRESS),
        (("outcome",), "not-of-this-build"),
        (("as_at",), "the day after tomorrow"),
        (("name",), "long " * 10_000),
        (("plan", "now", 0, "ids"), ["not-of-this-build.1"]),
        (("steps",), {"length": 10**9}),
    ],
)
def test_a_reply_that_no_rule_would_give_is_not_shown(
    told: Any, reply: dict[str, Any], place: tuple[Any, ...], value: Any
) -> None:
    at: Any = reply
    for name in place[:-1]:
        at = at[name]
    at[place[-1]] = value
    person = told(reply)

    expect(person.notice).to_contain_text("keeps stopping")
    expect(person.notice.get_by_role("link", name="paper version")).to_be_visible()
    expect(person.result).to_have_count(0)
    assert [url for url in person.leaks if "dob=" in url] == []
