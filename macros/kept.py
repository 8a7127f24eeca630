"""What was found by walking the pathways, kept in build/ until a rule changes, so that edited words show at once.

Facts, results and duties are constants of `decision_trees`, so a file names them by module and name and holds none.
"""

from __future__ import annotations

import hashlib
import pickle
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import decision_trees
from decision_trees.advice import Advice
from decision_trees.engine import Fact, Pathway

from .project import REPOSITORY

T = TypeVar("T")


def kept(name: str, make: Callable[[], T]) -> T:
    """What `make` gave when the rules were the same as now, or gives now."""
    file = REPOSITORY / "build" / "trees" / f"{name}-{_rules()}.pickle"
    constants = _constants()
    if file.is_file():
        with file.open("rb") as source:
            found: T = _Reader(source, constants).load()
            return found
    made = make()
    file.parent.mkdir(parents=True, exist_ok=True)
    for old in file.parent.glob(f"{name}-*.pickle"):
        old.unlink(missing_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as out:  # tests may run side by side
        _Writer(out, constants).dump(made)
    Path(out.name).replace(file)
    return made


def _rules() -> str:
    """A hash of the rules, of what we keep of them, and of the Python that reads it."""
    parts = [*Path(decision_trees.__path__[0]).glob("*.py"), Path(__file__), Path(__file__).with_name("trees.py")]
    whole = hashlib.sha256(sys.version.encode())
    for file in sorted(parts):
        whole.update(file.read_bytes())
    return whole.hexdigest()[:16]


def _constants() -> dict[str, Any]:
    return {f"{module}.{name}": value
            for module in sorted(sys.modules) if module.startswith("decision_trees.")
            for name, value in vars(sys.modules[module]).items() if isinstance(value, Fact | Advice | Pathway)} | {
        f"pathway.{key}": pathway for key, pathway in decision_trees.PATHWAYS.items()}


class _Writer(pickle.Pickler):
    def __init__(self, file: Any, constants: dict[str, Any]) -> None:
        super().__init__(file)
        self.names = {id(value): name for name, value in constants.items()}

    def persistent_id(self, thing: Any) -> str | None:
        return self.names[id(thing)] if isinstance(thing, Fact | Advice | Pathway) else None


class _Reader(pickle.Unpickler):
    def __init__(self, file: Any, constants: dict[str, Any]) -> None:
        super().__init__(file)
        self.constants = constants

    def persistent_load(self, name: str) -> Any:
        return self.constants[name]
