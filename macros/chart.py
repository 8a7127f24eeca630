"""The flow chart that the build has drawn, made fit for a page: named, without inline styles, in its colours."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from markupsafe import Markup

_SVG = "{http://www.w3.org/2000/svg}"


def chart(file: Path | None, title: str) -> Markup | None:
    """The SVG of a chart as an element of HTML, in its own size; None while there is none.

    Its text alternative is the list of numbered steps, to which the page leads: so the image has a name and a
    description, and its parts are no text of the page.
    """
    if file is None:
        return None
    svg = ET.fromstring(file.read_text(encoding="utf-8"))
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
