"""Flow charts of pathways, and other graphs: laid out by Graphviz on Node, then made fit for a page, without styles of
their own."""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from decision_trees import PATHWAYS
from decision_trees.engine.draw import Chapter, chapters
from kept import files
from kept.tables import tables

from .explored import explored, is_kept
from .project import REPOSITORY

LAYOUT = Path(__file__).with_name("chart.mjs")
_SVG = "{http://www.w3.org/2000/svg}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OF_TEXT = {"text-anchor": "start", "font-family": "Helvetica,sans-Serif", "font-size": "13.00", "fill": "currentColor"}
"""What nearly all texts of a chart have, said once for the whole: a third of its bytes."""
_LINK = "{http://www.w3.org/1999/xlink}href"


def make_ready() -> None:
    """Explore and draw every pathway whose rules have changed: two at once, where the system can fork a process."""
    new = [key for key in PATHWAYS if not is_kept(key)]
    if len(new) > 1 and "fork" in multiprocessing.get_all_start_methods():
        with multiprocessing.get_context("fork").Pool(2) as pool:
            pool.map(_draw, new, chunksize=1)


def _draw(key: str) -> None:
    tables(key)
    drawn(key, chapters(explored(key).graph))


def drawn(key: str, every: Sequence[Chapter]) -> list[str]:
    """The charts of a pathway as SVG. Raises ValueError with Graphviz's words when it cannot read one."""
    return laid_out(f"{key}-charts", [chapter.dot for chapter in every])


def laid_out(name: str, graphs: Sequence[str]) -> list[str]:
    """Graphs in DOT as SVG, laid out again only if they or the library have changed; `name` is what they are kept by.

    Raises ValueError with Graphviz's words when it cannot read one.
    """
    dots = json.dumps(graphs)
    sources = (LAYOUT, REPOSITORY / "package-lock.json")
    file = files.place(name, [dots.encode(), *(source.read_bytes() for source in sources)])
    if not file.is_file():
        done = subprocess.run(["node", LAYOUT], input=dots, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            raise ValueError(f"a flow chart could not be drawn: {done.stderr.strip()[-500:]}")
        files.keep(file, done.stdout)
    svgs: list[str] = json.loads(file.read_text(encoding="utf-8"))
    return svgs


def chart(svg: str, number: int, title: str) -> Markup:
    """The SVG of a chart as an element of HTML. Its text alternative is the list of numbered steps, to which the page
    leads."""
    said = "The numbered steps of the paper version say the same in words."
    return picture(svg, str(number), f"Flow chart: {title}", said)


def picture(svg: str, key: str, title: str, said: str) -> Markup:
    """An SVG of Graphviz as an element of HTML, in its own size.

    The image has a name and a description, `title` and `said`, and its parts are no text of the page; `key` tells its
    ids from those of other pictures on the page.
    """
    top = ET.fromstring(svg)
    for element in top.iter():
        _plain(element)
    top.attrib |= _OF_TEXT
    for side in ("width", "height"):
        top.set(side, top.get(side, "").removesuffix("pt"))
    name, text = f"chart-name-{key}", f"chart-text-{key}"
    top.attrib |= {"role": "img", "aria-labelledby": f"{name} {text}", "focusable": "false"}
    top.insert(0, _text("desc", text, said))
    top.insert(0, _text("title", name, title))
    return Markup(ET.tostring(top, encoding="unicode"))


def _plain(element: ET.Element) -> None:
    """Without styles and links; what a walk is shown by is written into attributes."""
    element.tag = element.tag.removeprefix(_SVG)
    element.attrib.pop("style", None)
    name = element.attrib.pop("id", "")
    if "--" in name:  # two arrows may join the same two boxes
        element.set("data-way", name)
    elif name != "graph0":  # every chart has one
        element.attrib |= {"id": name} if name else {}
    for paint in ("fill", "stroke"):
        if element.get(paint) == "black" or (element.tag == "text" and paint == "fill"):
            element.set(paint, "currentColor")
    if element.tag == "text":
        element.attrib.pop(_SPACE, None)
        for name, value in _OF_TEXT.items():
            if element.get(name) == value:
                del element.attrib[name]
    for child in list(element):
        if child.tag in (f"{_SVG}title", f"{_SVG}desc"):
            element.remove(child)
        if child.tag == f"{_SVG}a":
            _row(element, child)


def _row(group: ET.Element, link: ET.Element) -> None:
    """A row of a box: Graphviz makes a group only of a link, whose address here is "?" and the branches."""
    group.remove(link)
    group.extend(link)
    name = group.attrib.pop("id", "").removeprefix("a_")
    group.attrib |= {"class": "row", "data-branches": link.get(_LINK, "").removeprefix("?")}
    if "." not in name:
        group.set("id", name)


def _text(tag: str, name: str, words: str) -> ET.Element:
    element = ET.Element(tag, {"id": name})
    element.text = words
    return element
