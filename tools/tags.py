"""The attributes of one tag, read as a browser reads them."""

from html.parser import HTMLParser


class _Tag(HTMLParser):
    def __init__(self, tag: str) -> None:
        super().__init__()
        self.given: dict[str, str | None] = {}
        self.feed(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.given = dict(attrs)


def attributes(tag: str) -> dict[str, str | None]:
    """By name; None where one has no value."""
    return _Tag(tag).given
