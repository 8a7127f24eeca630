"""Search engines are told of the current edition with true days, and a publisher who can be told is named."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

from tools import found, postbuild
from tools.editions import Edition

DAY = date(2026, 11, 22)


def edition(root: Path) -> Edition:
    return Edition("1", "1", ("latest",), root)


def published(out: Path) -> Path:
    for page in ("", "glossary/", "about/", "about/new/"):
        (out / "1" / page).mkdir(parents=True, exist_ok=True)
        (out / "1" / page / "index.html").touch()
    (out / "old").mkdir()
    (out / "old" / "index.html").touch()
    return out


def test_each_page_of_the_current_edition_has_the_day_of_its_own_commit(tmp_path: Path) -> None:
    root = tmp_path / "project"
    for page in ("index.md", "glossary.md", "about/index.md"):
        (root / "docs" / page).parent.mkdir(parents=True, exist_ok=True)
        (root / "docs" / page).write_text(page)

    def git(*words: str, day: str = "2026-01-02") -> None:
        when = {"GIT_AUTHOR_DATE": f"{day}T00:00:00Z", "GIT_COMMITTER_DATE": f"{day}T00:00:00Z"}
        who = {f"GIT_{one}_{what}": "nobody" for one in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        subprocess.run(
            ["git", *words], cwd=root, check=True, capture_output=True, env={"PATH": "/usr/bin"} | who | when
        )

    git("init")
    git("add", ".")
    git("commit", "-m", "all")
    (root / "docs" / "glossary.md").write_text("another")
    git("commit", "-a", "-m", "one", day="2026-03-04")
    found.write(published(tmp_path), edition(root), "https://example.org/project/", "", DAY)
    told = (tmp_path / "sitemap.xml").read_text()
    assert "<loc>https://example.org/project/1/</loc><lastmod>2026-01-02<" in told
    assert "/1/glossary/</loc><lastmod>2026-03-04<" in told
    assert "/1/about/</loc><lastmod>2026-01-02<" in told
    assert "/1/about/new/</loc><lastmod>2026-11-22<" in told, "no source: the day of all that is built"
    assert "old" not in told and told.count("<url>") == 4


def test_without_an_address_or_a_contact_nothing_is_said(tmp_path: Path) -> None:
    found.write(published(tmp_path), edition(tmp_path), "", "", DAY)
    assert not (tmp_path / "sitemap.xml").exists() and not (tmp_path / ".well-known").exists()


def test_whom_to_tell_holds_for_a_year(tmp_path: Path) -> None:
    found.write(published(tmp_path), edition(tmp_path), "", "https://example.org/tell", DAY)
    told = (tmp_path / ".well-known" / "security.txt").read_text()
    assert told.startswith("Contact: https://example.org/tell\nExpires: 2027-11-22T00:00:00Z\n")
    assert "Expires: 2025-02-28T" in found.security("https://example.org/", date(2024, 2, 29))


def test_data_in_a_page_needs_no_leave_of_its_policy() -> None:
    data = '<script type="application/ld+json">{"@type": "GovernmentService"}</script>'
    assert postbuild.policy(data, None) == postbuild.policy("", None)
