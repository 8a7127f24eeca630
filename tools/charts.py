"""Flow charts: each pathway's graph, laid out as SVG once and kept while the rules stay the same.

`python -m tools.charts SOURCE OUT`, in a process of its own, so that each edition imports its own rules.
"""

import subprocess
import sys
from pathlib import Path

from tools.setup_steps import fingerprint, is_done

LAYOUT = Path(__file__).with_name("chart.mjs")


def lay_out(dot: str) -> str:
    """DOT to SVG, by Graphviz on Node. Raises ValueError with Graphviz's words when it cannot be read."""
    done = subprocess.run(
        ["node", LAYOUT], input=dot, capture_output=True, text=True, cwd=LAYOUT.parent.parent
    )
    if done.returncode:
        raise ValueError(f"a flow chart could not be drawn: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout


def draw_all(source: Path, out: Path) -> None:
    """Write `<tree>.svg` into `out` for every pathway, under the law of the day to which it was checked.

    `source` is the folder that holds `decision_trees`: while its files stay the same, no pathway is walked again.
    """
    rules = sorted((source / "decision_trees").rglob("*.py"))
    stamp, wanted = out / "made-from", fingerprint(*(path.read_bytes() for path in (*rules, LAYOUT, Path(__file__))))
    if is_done(stamp, wanted):
        return
    sys.path.insert(0, str(source))
    from decision_trees import PATHWAYS, draw, engine, graph, law

    out.mkdir(parents=True, exist_ok=True)
    for key, pathway in PATHWAYS.items():
        top = graph.fold(engine.explore(pathway.run, law.CHECKED))
        (out / f"{key}.svg").write_text(lay_out(draw.dot(top)), encoding="utf-8")
    stamp.write_text(wanted)


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]), Path(sys.argv[2]))
