"""Data classes as they are written out for the browser do what the decorator makes them do."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pyodide_app import plain
from pyodide_app.bundle import ROOT, rules_of
from pyodide_app.data_classes import Unknown
from pyodide_app.written_out import written_out

TOY = '''
from __future__ import annotations
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Generic, TypeVar

T = TypeVar("T")
again = replace

def nothing(case):
    return ()

@dataclass(frozen=True)
class Fact(Generic[T]):
    """Words."""
    kind: ClassVar[str] = ""
    key: str
    cites: tuple[str, ...] = ()
    samples: Any = nothing
    implied: Any = lambda case: None

@dataclass(frozen=True, kw_only=True)
class Question(Fact[T]):
    kind: ClassVar[str] = "question"
    why: str
    cites: tuple[str, ...] = ("law",)
    hint: str = ""

    def __post_init__(self) -> None:
        if not self.why:
            raise ValueError("why?")
        if self.samples is nothing:
            object.__setattr__(self, "samples", "own")

@dataclass(frozen=True, kw_only=True)
class Choice(Question[T]):
    options: Any

    def branch(self):
        return "way"

@dataclass(frozen=True, order=True)
class Day:
    first: int
    last: int = 9

@dataclass(frozen=True, slots=True)
class Step:
    fact: Any
    told: bool = False

@dataclass(frozen=True, eq=False)
class Node:
    head: str

@dataclass
class Record:
    steps: dict[str, int] = field(default_factory=dict)
    cases: int = 0
    _seen: set[str] = field(default_factory=lambda: {"a"})

@dataclass(frozen=True)
class Empty:
    pass

@dataclass(frozen=True)
class Own:
    key: str

    def __repr__(self) -> str:
        return f"<{self.key}>"

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 7
'''


@pytest.fixture(params=["by the decorator", "written out"])
def toy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The same classes made in both ways; what is asserted of them is the same."""
    text = TOY
    if request.param == "written out":
        text = written_out({"decision_trees/toy.py": TOY.encode()})["decision_trees/toy.py"].decode()
        assert "dataclasses" not in text and "@" not in text
        monkeypatch.setitem(sys.modules, "decision_trees.plain", plain)
    module = ModuleType("toy")
    monkeypatch.setitem(sys.modules, "toy", module)
    exec(compile(text, "toy.py", "exec"), module.__dict__)  # noqa: S102
    yield module


def choice(toy: ModuleType, **more: Any) -> Any:
    return toy.Choice("key", why="so", options=1, **more)


def test_values_go_to_their_fields_with_defaults_from_every_base(toy: ModuleType) -> None:
    one = choice(toy)
    assert (one.key, one.why, one.options, one.hint, one.cites, one.samples) == ("key", "so", 1, "", ("law",), "own")
    assert one.implied is toy.Fact.implied
    assert toy.Fact("key").samples is toy.nothing and toy.Fact("key").cites == ()
    assert choice(toy, cites=("a",)).cites == ("a",) and one.kind == "question"
    parameters = inspect.signature(toy.Choice).parameters.values()
    assert [(one.name, one.kind.name == "KEYWORD_ONLY") for one in parameters] == [
        ("key", False),
        ("samples", False),
        ("implied", False),
        ("cites", True),
        ("why", True),
        ("hint", True),
        ("options", True),
    ]
    assert toy.Choice.__match_args__ == ("key", "samples", "implied")


@pytest.mark.parametrize("given", [{}, {"why": "", "options": 1}, {"why": "a", "options": 1, "other": 2}])
def test_what_is_missing_wrong_or_too_much_is_refused(toy: ModuleType, given: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        toy.Choice("key", **given)
    with pytest.raises(TypeError):
        toy.Choice("key", "samples", "implied", "why", **given)


def test_equality_and_hashes_go_by_class_and_fields(toy: ModuleType) -> None:
    assert toy.Fact("a") == toy.Fact("a") != toy.Fact("b")
    assert hash(toy.Fact("a")) == hash(toy.Fact("a")) and len({toy.Day(1), toy.Day(1, 9), toy.Day(2)}) == 2
    assert toy.Fact("a").__eq__("a") is NotImplemented
    assert toy.Fact("a", (), 1, 2) != toy.Question("a", 1, 2, why="so", cites=())
    assert toy.Node("a") != toy.Node("a") and hash(toy.Node("a"))
    assert toy.Record() == toy.Record() and toy.Record.__hash__ is None
    assert toy.Empty() == toy.Empty() and hash(toy.Empty()) == hash(toy.Empty())


def test_order_goes_by_fields_of_one_class(toy: ModuleType) -> None:
    assert sorted([toy.Day(2), toy.Day(1), toy.Day(1, 3)]) == [toy.Day(1, 3), toy.Day(1), toy.Day(2)]
    assert toy.Day(1) <= toy.Day(1) and toy.Day(2) >= toy.Day(1) and toy.Day(2) > toy.Day(1)
    with pytest.raises(TypeError):
        toy.Day(1) < 2  # noqa: B015


def test_what_is_frozen_cannot_be_changed(toy: ModuleType) -> None:
    frozen = {"hint": choice(toy), "first": toy.Day(1), "told": toy.Step("a"), "head": toy.Node("a"), "x": toy.Empty()}
    for name, one in frozen.items():
        with pytest.raises(AttributeError):
            setattr(one, name, 1)
        with pytest.raises(AttributeError):
            delattr(one, name)
    record = toy.Record()
    record.cases = 3
    assert record.cases == 3


def test_a_subclass_that_is_none_may_have_more_of_its_own(toy: ModuleType) -> None:
    class Mine(toy.Day):  # type: ignore[name-defined, misc]
        pass

    mine = Mine(1)
    mine.other = 2
    assert mine.other == 2 and toy.Day(1).__eq__(mine) is NotImplemented
    del mine.other
    with pytest.raises(AttributeError):
        mine.first = 2


def test_every_instance_has_its_own_of_what_is_made_for_it(toy: ModuleType) -> None:
    one, other = toy.Record(), toy.Record({"b": 1})
    one.steps["a"] = 1
    one._seen.add("b")
    assert toy.Record().steps == {} and toy.Record()._seen == {"a"} and other.steps == {"b": 1}
    assert not hasattr(toy.Record, "steps")


def test_slots_hold_the_fields_and_nothing_else(toy: ModuleType) -> None:
    step = toy.Step("a")
    assert toy.Step.__slots__ == ("fact", "told") and not hasattr(step, "__dict__")
    assert copy.copy(step) == step and copy.copy(step) is not step


def test_each_shows_its_fields(toy: ModuleType) -> None:
    assert repr(toy.Day(1)) == "Day(first=1, last=9)"
    assert repr(toy.Empty()) == "Empty()"
    assert repr(toy.Record()) == "Record(steps={}, cases=0, _seen={'a'})"


def test_what_a_class_says_itself_stays(toy: ModuleType) -> None:
    assert repr(toy.Own("a")) == "<a>" and toy.Own("a") == toy.Own("b") and hash(toy.Own("a")) == 7
    assert toy.Fact.__doc__ == "Words." and choice(toy).branch() == "way"


def test_one_is_made_from_another_with_changes(toy: ModuleType) -> None:
    one = toy.again(choice(toy), hint="more")
    assert (one.hint, one.why, type(one)) == ("more", "so", toy.Choice)
    with pytest.raises(TypeError):
        toy.again(one, other=1)
    with pytest.raises(TypeError):
        toy.again("words")
    with pytest.raises(ValueError):
        toy.again(one, why="")


@pytest.mark.parametrize(
    "code",
    [
        "import dataclasses\n",
        "from dataclasses import asdict\n",
        "@dataclass(init=False)\nclass A:\n    a: int\n",
        "@dataclass\nclass A:\n    a: InitVar[int]\n",
        "@dataclass\nclass A:\n    a: int = field(repr=False, default=1)\n",
        "@dataclass\nclass A:\n    a: list = field(default_factory=list)\n@dataclass\nclass B(A):\n    pass\n",
        "@dataclass\nclass A:\n    pass\n@dataclass\nclass B:\n    pass\n@dataclass\nclass C(A, B):\n    pass\n",
        "@dataclass\nclass A(some.where.B):\n    pass\n",
        "def f():\n    @dataclass\n    class A:\n        pass\n",
    ],
)
def test_what_cannot_be_written_out_stops_the_build(code: str) -> None:
    code = "from dataclasses import dataclass, field\n" + code
    with pytest.raises(Unknown):
        written_out({"decision_trees/a.py": code.encode()})


def test_a_base_is_found_through_packages_and_other_names() -> None:
    found = written_out(
        {
            "decision_trees/a/__init__.py": b"from .b import Base as Renamed\n",
            "decision_trees/a/b.py": b"from dataclasses import dataclass\n@dataclass\nclass Base:\n    x: int = 1\n",
            "decision_trees/c.py": b"from dataclasses import dataclass\nfrom decision_trees.a import Renamed as R\n"
            b"@dataclass\nclass C(R):\n    y: int = 2\n",
        }
    )
    assert "def __init__(self, x=R.x, y=y):" in found["decision_trees/c.py"].decode()


FACTS = """
import importlib, inspect, json, sys
def facts(cls):
    shown = [(p.name, p.kind.name, p.default is p.empty, callable(p.default) or repr(p.default).startswith("<"))
             for p in inspect.signature(cls).parameters.values()]
    return [shown, cls.__match_args__, cls.__hash__ is None, "__slots__" in vars(cls), "__lt__" in vars(cls)]
names = json.loads(sys.argv[1])
print(json.dumps([facts(getattr(importlib.import_module(module), name)) for module, name in names]))
"""


def test_every_data_class_of_the_rules_takes_what_it_took(tmp_path: Path) -> None:
    found = written_out(rules_of(ROOT / "decision_trees"))
    for path, content in found.items():
        assert b"dataclasses" not in content.replace(b"`dataclasses", b""), path
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    modules = [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in found]
    modules.remove("decision_trees.plain")
    classes = [
        (module, name)
        for module in modules
        for name, one in vars(importlib.import_module(module)).items()
        if inspect.isclass(one) and dataclasses.is_dataclass(one) and one.__module__ == module
    ]
    assert len(classes) > 50

    def facts(folder: Path) -> Any:
        command = [sys.executable, "-c", FACTS, json.dumps(classes)]
        return json.loads(subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout)

    assert facts(tmp_path) == facts(ROOT)
