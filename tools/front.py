"""What stands beside the editions, and belongs to all of them: the front door, the pages of `latest`, the page for a
lost reader, and `versions.json`, which says what editions there are.

Frozen editions read it as they find it, so its shape stays: `versions.json` is a list, newest first, of `version`,
`title`, `aliases` (as the theme's selector reads it) and `state`, which is "draft", "current" or "older".
`which-edition.mjs` is the banner of every page of every edition, and `today/<id>.json` tells it where a page or clause
of an older edition stands in the current one. `changes.atom` is the feed of the current edition.
"""

import html
import json
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from tools import found
from tools.editions import ROOT, Editions
from tools.plain_page import plain_page

TODAY, FEED = "data/today", "data/changes.atom"
"""Where an edition keeps what `today/` and `changes.atom` are copied from."""
BANNER = ROOT / "pyodide_app" / "editions" / "which-edition.mjs"


def redirect(target: str) -> str:
    """A page that sends the reader on, keeping query and #anchor where JavaScript runs."""
    address = html.escape(target)
    return plain_page(
        "Going to the current edition",
        f'<p><a href="{address}">Go to the page</a></p>',
        f'<link rel="canonical" href="{address}">\n'
        f"<script>location.replace({json.dumps(target)}+location.search+location.hash)</script>\n"
        f'<noscript><meta http-equiv="refresh" content="0; url={address}"></noscript>\n',
    )


PARTS = {
    "pathways": "Pathways",
    "protocol": "Protocol",
    "services": "Services",
    "forms": "Forms",
    "glossary": "Glossary",
}
"""Of an edition with rules: where a reader who is lost can go on without the search."""
STYLE = "plain.css"


def not_found(home: str, edition: str) -> str:
    """What stands where there is no page. `home` is the address of the start page, and all others are made of it: the
    page is shown at any depth. The search opens on the first page of the edition."""
    start = html.escape(f"{home.rstrip('/')}/{edition}/")
    parts = "".join(f'<li><a href="{start}{part}/">{name}</a></li>\n' for part, name in PARTS.items())
    return plain_page(
        "Page not found",
        "<p>This page does not exist, or it has moved.</p>\n"
        f'<p><a href="{start}?q=">Search this site</a></p>\n'
        f'<p>Or go to the <a href="{html.escape(home)}">start page</a>, or to one of these:</p>\n<ul>\n{parts}</ul>\n'
        "<p>Someone in danger now: call 999.</p>",
        f'<link rel="stylesheet" href="{html.escape(home.rstrip("/"))}/{STYLE}">\n',
    )


def robots(editions: Editions, site_url: str) -> str:
    """What search engines may show: the current edition, so that nobody is led to an older one by them."""
    base = urlsplit(site_url).path.rstrip("/")
    lines = ["User-agent: *"]
    lines += [f"Disallow: {base}/{edition.id}/" for edition in editions.all if edition != editions.current]
    lines += [f"Sitemap: {site_url.rstrip('/')}/{found.SITEMAP}"] if site_url else []
    return "\n".join(lines) + "\n"


def write(out: Path, editions: Editions, site_url: str) -> list[Path]:
    """Write what stands beside the editions into `out`, and hand back the pages among it."""
    pages = {}
    for edition in editions.all:
        there = sorted((out / edition.id).rglob("*.html"))
        for alias in edition.aliases:
            for page in there:
                inside = page.relative_to(out / edition.id)
                address = inside.as_posix().removesuffix("index.html")
                pages[out / alias / inside] = redirect("../" * len(inside.parts) + f"{edition.id}/{address}")
    pages[out / "index.html"] = redirect(f"{editions.current.id}/")
    pages[out / "404.html"] = not_found(urlsplit(site_url).path or "/", editions.current.id)
    for page, text in pages.items():
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    listed = [
        {"version": each.id, "title": each.title, "aliases": list(each.aliases), "state": editions.state(each)}
        for each in editions.all
    ]
    (out / "versions.json").write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    (out / "robots.txt").write_text(robots(editions, site_url), encoding="utf-8")
    shutil.copyfile(BANNER, out / BANNER.name)
    shutil.copyfile(ROOT / "pyodide_app" / "editions" / STYLE, out / STYLE)
    for place in sorted((out / editions.current.id / TODAY).glob("*.json")):
        (out / "today").mkdir(exist_ok=True)
        shutil.copyfile(place, out / "today" / place.name)
    if (feed := out / editions.current.id / FEED).is_file():
        shutil.copyfile(feed, out / feed.name)
    (out / ".nojekyll").touch()  # one static host drops folders that begin with an underscore without it
    return [*pages]
