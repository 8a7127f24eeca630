"""Build the whole publication into `public/`: styles, runtime, pages, front door. Frozen editions are unpacked.

`python -m tools.build [--site-url ADDRESS]`. Nothing is done twice: what a step makes is kept by the
hash of what it is made from. `public/` is replaced only when the new one is whole.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from tools import (
    contacts,
    editions,
    found,
    front,
    frozen,
    headers,
    imprint,
    law,
    links,
    nginx,
    on_device,
    postbuild,
    publisher,
    readability,
    scorm,
    terminology,
    verify,
)
from tools.setup_steps import fingerprint, is_done, refused

ROOT = editions.ROOT
BUILD = ROOT / "build"
PUBLIC = ROOT / "public"
MANIFEST = BUILD / "runtime" / "manifest.json"
INPUTS = ("docs", "data", "decision_trees", "kept", "macros", "pyodide_app", "overrides", "tools", "editions")
SINGLE_INPUTS = ("mkdocs.yml", "requirements.lock.txt", "package-lock.json")
NOT_IN_PAGES = {"py_compile.mjs", "service_worker.mjs", front.BANNER.name}
"""The build runs the first, and publishes the others beside the editions."""


NO_DAY = "1767225600"
"""1 January 2026, in seconds since 1970."""


class Failed(Exception):
    """A step failed; its own words have been printed."""


@contextmanager
def step(name: str) -> Iterator[None]:
    begun = time.monotonic()
    print(f"{name} ...", flush=True)
    yield
    print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)


def run(*command: str | Path) -> None:
    """Run a step in a process of its own. Raises Failed when it does not succeed."""
    env = {**os.environ, "SOURCE_DATE_EPOCH": _day_of_the_sources()}
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, env=env).returncode:
        raise Failed


@cache
def _day_of_the_sources() -> str:
    """When what is built was committed, so that the same commit makes the same bytes on any day; where nobody can say,
    NO_DAY."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct", "--", *INPUTS, *SINGLE_INPUTS],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
    except OSError:
        return NO_DAY
    return done.stdout.strip() or NO_DAY


def input_files() -> Iterator[Path]:
    """Every file the publication is made from."""
    for folder in INPUTS:
        yield from sorted(p for p in (ROOT / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    yield from (ROOT / name for name in SINGLE_INPUTS)


def styles(out: Path) -> None:
    """Compile the used parts of GOV.UK Frontend; kept while the source and the npm lock stay the same."""
    source = ROOT / "pyodide_app" / "govuk.scss"
    parts = [path.read_bytes() for path in sorted(source.parent.glob("*.scss"))]
    wanted = fingerprint(*parts, (ROOT / "package-lock.json").read_bytes())
    stamp = out.with_suffix(".made-from")
    if out.is_file() and is_done(stamp, wanted):
        return
    out.parent.mkdir(parents=True, exist_ok=True)
    sass = ROOT / "node_modules" / "sass" / "sass.js"
    options = ["--load-path=node_modules", "--style=compressed", "--no-source-map", "--quiet-deps"]
    run("node", sass, *options, source, out)
    stamp.write_text(wanted)


def add_app(edition_home: Path) -> None:
    """The browser's modules and styles, as they are, beside the pages of an edition."""
    app = edition_home / "app"
    app.mkdir(parents=True, exist_ok=True)
    source = ROOT / "pyodide_app"
    for module in sorted(source.rglob("*.mjs")):
        if module.name not in NOT_IN_PAGES:
            place = app / module.relative_to(source).parent
            place.mkdir(exist_ok=True)
            shutil.copy2(module, place)
    for style in sorted((ROOT / "pyodide_app").glob("*.css")):
        shutil.copy2(style, app)
    shutil.copy2(BUILD / "assets" / "govuk.css", app)


def add_runtime(runtime: Path, out: Path) -> None:
    """Pyodide, once for all editions, and the edition's rules. 13 MB: linked rather than copied where the disk can."""

    def link_or_copy(source: str, target: str) -> None:
        try:
            if not Path(target).exists():  # names are made of content, so another edition has brought the same file
                os.link(source, target)
        except OSError:
            shutil.copy2(source, target)

    nothing_private = shutil.ignore_patterns(MANIFEST.name, "recipe.json")
    place = out / "runtime"
    shutil.copytree(runtime, place, copy_function=link_or_copy, ignore=nothing_private, dirs_exist_ok=True)


def build(site_url: str) -> None:
    """Build everything. Raises Failed, or ValueError in one sentence, and then leaves `public/` as it was."""
    run(sys.executable, "-m", "tools", "pyodide_app.language")
    settings = publisher.read(ROOT / "data" / "publisher.yml")
    if unset := settings.unset():
        words = f"WARNING: data/publisher.yml leaves unset: {', '.join(unset)}. Set them before you publish."
        print(words, flush=True)
    if words := law.warning(date.today()):
        print(words, flush=True)
    if words := contacts.warning(ROOT / "data" / "contacts.yml"):
        print(words, flush=True)
    site_url = site_url or settings.site_url
    sources = [part for p in input_files() for part in (str(p.relative_to(ROOT)), p.read_bytes())]
    wanted = fingerprint(site_url, *sources)
    stamp = BUILD / "public.made-from"
    if PUBLIC.is_dir() and is_done(stamp, wanted):
        print("The site is as its sources are: nothing to build.", flush=True)
        return

    published = editions.read()
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="public-") as scratch:
        out = Path(scratch, "public")
        make(published, site_url, out)
        if PUBLIC.exists():
            PUBLIC.rename(Path(scratch, "old"))
        out.rename(PUBLIC)
    stamp.write_text(wanted)


def make(published: editions.Editions, site_url: str, out: Path) -> None:
    """Make the whole publication in the folder `out`. Raises Failed."""
    with step("Words"):
        if terminology.main():
            raise Failed
    with step("Readability"):
        if readability.main():
            raise Failed
    with step("Form styles"):
        styles(BUILD / "assets" / "govuk.css")
    with step("Browser runtime"):
        run(sys.executable, "-m", "tools", "pyodide_app.bundle")
        add_runtime(MANIFEST.parent, out)
    for edition in published.all:
        if edition.frozen:
            with step(f"Frozen pages of edition {edition.id}"):
                frozen.unpack(edition, out)
                imprint.bring_runtime(out, edition)
            continue
        with step(f"Pages of edition {edition.id}"):
            run(sys.executable, "-m", "tools", "tools.site", edition.id, out / edition.id, "--site-url", site_url)
            if edition.words:
                shutil.copytree(ROOT / "docs" / "assets", out / edition.id / "assets", dirs_exist_ok=True)
            else:
                add_app(out / edition.id)
            imprint.write(out, edition)
    with step("Front door, policies and links"):
        settings = publisher.read(ROOT / "data" / "publisher.yml")
        day = datetime.fromtimestamp(int(_day_of_the_sources()), UTC).date()
        found.write(out, published.current, site_url, settings.contact_url, day)
        beside = [*front.write(out, published, site_url), *on_device.add(out)]
        built = [page for each in published.all if not each.frozen for page in (out / each.id).rglob("*.html")]
        postbuild.finish_all([*built, *beside], MANIFEST)
        scorm.write(out / published.open.id)
        if wrong := list(links.problems(out)):
            print("\n".join(wrong), file=sys.stderr)
            raise Failed
    with step("List of what a device can keep"):
        on_device.write_list(out, published.current)
    verify.write_list(out)
    headers.write(out, published.current.id)
    nginx.write(site_url)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site-url", default="", help="the public address; else that of data/publisher.yml")
    options = parser.parse_args(argv)
    begun = time.monotonic()
    try:
        build(options.site_url)
    except Failed:
        print("The build stopped: see above.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except (ValueError, OSError) as problem:
        told = refused(problem) if isinstance(problem, OSError) else ""
        print(f"The build stopped: {told or problem}", file=sys.stderr)
        return 1
    print(f"public/ is ready: {time.monotonic() - begun:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
