"""What a page asks for, says and keeps from a moment on."""

from __future__ import annotations

import json
from typing import Any

from tests.browser.test_privacy import KEPT


class Traces:
    """From now on. `requests` are those of all pages of the same browser."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[Any] = []
        self.console: list[str] = []
        page.on("console", lambda message: self.console.append(message.text))
        page.on("pageerror", lambda error: self.console.append(str(error)))
        self._before = self._now()
        page.context.on("request", lambda request: self.requests.append(request))

    def _now(self) -> tuple[Any, ...]:
        kept = json.loads(self.page.evaluate(KEPT))
        return kept, self.page.title(), self.page.url, self.page.evaluate("history.length")

    def are_none(self) -> None:
        """Nothing is kept or said; what was asked for are pages, and tells nobody where it was asked."""
        assert self._now() == self._before
        assert self.console == []
        for request in self.requests:
            assert request.method == "GET" and request.post_data is None and "referer" not in request.all_headers()
