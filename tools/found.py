"""What lets the site be found, and its publisher be told: a sitemap of the current edition, and `security.txt`.

Both need what only the publisher can say, and neither is written without it. Same sources, same bytes: days are those
of commits.
"""

import html
import subprocess
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from tools.editions import Edition

SITEMAP = "sitemap.xml"
SECURITY = Path(".well-known", "security.txt")


def changed(source: Path) -> dict[str, str]:
    """The day of the last commit of each page, by its path below `docs/`; nothing where nobody can say."""
    command = ["git", "-c", "core.quotePath=off", "log", "--format=day %cs", "--name-only", "--relative", "--", "."]
    try:
        done = subprocess.run(command, cwd=source / "docs", capture_output=True, text=True)
    except OSError:
        return {}
    found: dict[str, str] = {}
    day = ""
    for line in done.stdout.splitlines():
        if line.startswith("day "):
            day = line.removeprefix("day ")
        elif line:
            found.setdefault(line, day)  # the newest stands first
    return found


def addresses(out: Path, edition: Edition, days: Mapping[str, str], otherwise: date) -> Iterator[tuple[str, str]]:
    """Each page of an edition, below it, with the day of its source."""
    for page in sorted((out / edition.id).rglob("index.html")):
        address = page.parent.relative_to(out / edition.id).as_posix().removeprefix(".")
        day = days.get(f"{address}.md") or days.get(f"{address}/index.md".lstrip("/")) or str(otherwise)
        yield f"{address}/" if address else "", day


def sitemap(site_url: str, edition: Edition, pages: Iterator[tuple[str, str]]) -> str:
    """The pages of an edition as search engines read them."""
    base = f"{site_url.rstrip('/')}/{edition.id}/"
    listed = "\n".join(
        f"<url><loc>{html.escape(base + page)}</loc><lastmod>{day}</lastmod></url>" for page, day in pages
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return f"{head}\n{listed}\n</urlset>\n"


def security(contact: str, day: date) -> str:
    """Whom to tell of a weakness, as RFC 9116 has it; good for a year from a day."""
    until = day.replace(year=day.year + 1, day=min(day.day, 28))
    return f"Contact: {contact}\nExpires: {until}T00:00:00Z\nPreferred-Languages: en\n"


def write(out: Path, edition: Edition, site_url: str, contact: str, day: date) -> None:
    """Write what can be said. A page whose source nobody knows is of that day."""
    if site_url:
        days = {} if edition.frozen else changed(edition.source)
        (out / SITEMAP).write_text(sitemap(site_url, edition, addresses(out, edition, days, day)), encoding="utf-8")
    if contact:
        (out / SECURITY).parent.mkdir(exist_ok=True)
        (out / SECURITY).write_text(security(contact, day), encoding="utf-8")
