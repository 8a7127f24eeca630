"""What the last run in three browser engines found, for the page about browsers. data/engines.yml says what its words
mean."""

from __future__ import annotations

from typing import Any

from decision_trees.law.dates import in_words

from .project import Page, Project
from .tables import table

_NAMES = {"chromium": "Chromium", "firefox": "Firefox", "webkit": "WebKit"}
_PLACES = {
    "worker": "Where Python runs: the worker in the frame",
    "frame": "The frame around it",
    "page": "The page, to any other site",
}
_WALKS = {
    "dates": "From the first question to a result, with dates",
    "back": "Back and Forward, with the answers kept",
    "reload": "Reload: nothing that was entered is left",
    "no_network": "No network once the page is ready",
    "kept": "Kept on the device, then opened with no server",
    "paper": "The result on paper",
}
_OVER = {
    "own": "this site",
    "http": "http",
    "tls": "https begun",
    "tcp": "connection",
    "udp": "packets",
    "name": "name look-up",
}


def engines_tried(project: Project, page: Page) -> str:
    """The day of the run and the version of each engine, in words."""
    found = project.data("engines")
    versions = ", ".join(f"{_NAMES[engine]} {version}" for engine, version in found["versions"].items())
    return f"{in_words(found['run'])}: {versions}"


def engines_places(project: Project, page: Page) -> str:
    """Markdown table: for each place and engine how many ways out were closed, and how many are still open."""
    found = project.data("engines")
    rows = [
        [words, *(_counted(found[place], engine) for engine in found["versions"])] for place, words in _PLACES.items()
    ]
    return table(["Tried from", *_engines(found)], rows)


def _counted(ways: dict[str, dict[str, str]], engine: str) -> str:
    said = [by_engine[engine] for by_engine in ways.values()]
    live, held = len(said) - said.count("unheard"), said.count("held")
    return f"{held} of {live} closed"


def engines_ways(project: Project, page: Page) -> str:
    """Markdown table: each way out of the worker, by engine."""
    found = project.data("engines")
    return _by_way(found, found["worker"])


def engines_open(project: Project, page: Page) -> str:
    """Markdown table: the ways that are open from the frame, or from the page to another site, in some engine."""
    found = project.data("engines")
    rows = []
    for place, words in (("frame", "Frame"), ("page", "Page")):
        for way, said in found[place].items():
            if any(what.startswith("out") for what in said.values()):
                rows.append([f"{words}: `{way}`", *(_cell(said[engine]) for engine in found["versions"])])
    return table(["Way out", *_engines(found)], rows)


def engines_walks(project: Project, page: Page) -> str:
    """Markdown table: what was walked in each engine."""
    found = project.data("engines")
    rows = [[_WALKS[key], *(said[engine] for engine in found["versions"])] for key, said in found["walks"].items()]
    return table(["What was done", *_engines(found)], rows)


def _by_way(found: dict[str, Any], ways: dict[str, dict[str, str]]) -> str:
    rows = [[f"`{way}`", *(_cell(said[engine]) for engine in found["versions"])] for way, said in ways.items()]
    return table(["Way out", *_engines(found)], rows)


def _engines(found: dict[str, Any]) -> list[str]:
    return [_NAMES[engine] for engine in found["versions"]]


def _cell(said: str) -> str:
    if said.startswith("out over "):
        return "open: " + ", ".join(_OVER[what] for what in said.removeprefix("out over ").split(", "))
    return {"held": "closed", "unheard": "–"}[said]
