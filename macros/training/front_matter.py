"""What a page for training says in its front matter, read with its lines."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from ..checked import Slip, check, no_yaml
from ..project import shown, spelt_out

_PARTS = re.compile(r"\A---\n(.*?\n)---\n(.*)\Z", re.DOTALL)
Loader = type[yaml.CBaseLoader] | type[yaml.CSafeLoader]


class Written(NamedTuple):
    """A page: the file as people find it, what its front matter `said`, that as it is written, and the text below."""

    file: str
    said: Any
    yaml: str
    text: str

    def check(self, key: str, schema: Any) -> None:
        """Raises Slip, with a line for each slip."""
        check(key, self.said, schema, file=self.file, text=self.yaml, before=1)


def read(file: Path, loader: Loader) -> Written:
    """A page in its parts. With CBaseLoader all is text: a "no" stays one, and so does a day. Raises Slip, with the
    line."""
    text, name = spelt_out(file), shown(file)
    parts = _PARTS.match(text)
    if not parts:
        raise Slip(f"{name}, line 1: the page begins with its front matter: write it between two lines of ---")
    try:
        return Written(name, yaml.load(parts[1], loader), parts[1], parts[2])
    except yaml.MarkedYAMLError as problem:
        raise Slip(f"{name}, {no_yaml(text, problem, 1)}") from problem
