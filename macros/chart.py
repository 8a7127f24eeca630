"""The flow chart of a pathway: laid out by Graphviz on Node, then made fit for a page, without styles of its own."""

from __future__ import annotations

import hashlib
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from markupsafe import Markup

from .project import REPOSITORY

LAYOUT = Path(__file__).with_name("chart.mjs")
_SVG = "{http://www.w3.org/2000/svg}"


def laid_out(dot: str, file: Path) -> str:
    """DOT as SVG, kept in `file` while the graph and the library stay the same. Raises ValueError with Graphviz's
    words when it cannot read the graph."""
    stamp, whole = file.with_suffix(".made-from"), hashlib.sha256(dot.encode())
    for source in (LAYOUT, REPOSITORY / "package-lock.json"):
        whole.update(source.read_bytes())
    if not (stamp.is_file() and file.is_file() and stamp.read_text() == whole.hexdigest()):
        done = subprocess.run(["node", LAYOUT], input=dot, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            raise ValueError(f"a flow chart could not be drawn: {done.stderr.strip()[-500:]}")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(done.stdout, encoding="utf-8")
        stamp.write_text(whole.hexdigest())
    return file.read_text(encoding="utf-8")


def chart(drawn: str, title: str) -> Markup:
    """The SVG of a chart as an element of HTML, in its own size.

    Its text alternative is the list of numbered steps, to which the page leads: so the image has a name and a
    description, and its parts are no text of the page.
    """
    svg = ET.fromstring(drawn)
    for element in svg.iter():
        _plain(element)
    for side in ("width", "height"):
        svg.set(side, svg.get(side, "").removesuffix("pt"))
    svg.attrib |= {"role": "img", "aria-labelledby": "chart-name chart-text", "focusable": "false"}
    svg.insert(0, _text("desc", "chart-text", "The numbered steps of the paper version say the same in words."))
    svg.insert(0, _text("title", "chart-name", f"Flow chart: {title}"))
    return Markup(ET.tostring(svg, encoding="unicode"))


def _plain(element: ET.Element) -> None:
    element.tag = element.tag.removeprefix(_SVG)
    element.attrib.pop("style", None)
    if "--" in element.get("id", ""):  # two arrows may join the same two boxes
        element.set("data-way", element.attrib.pop("id"))
    for paint in ("fill", "stroke"):
        if element.get(paint) == "black" or (element.tag == "text" and paint == "fill"):
            element.set(paint, "currentColor")
    for child in list(element):
        if child.tag in (f"{_SVG}title", f"{_SVG}desc"):
            element.remove(child)


def _text(tag: str, name: str, words: str) -> ET.Element:
    element = ET.Element(tag, {"id": name})
    element.text = words
    return element
