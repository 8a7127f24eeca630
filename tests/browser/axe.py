"""axe-core in a page, for the tests of accessibility: what it finds, and whether it looked at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async ([tags, within]) => {
  const fading = document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(fading.map((one) => one.finished)); // a heading half faded in has half its contrast
  scrollTo(0, 0); // further down, what scrolls under a bar that stays is smaller than it is
  const { violations, passes } = await axe.run(within ? { include: [within] } : document, {
    runOnly: tags, resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
  const where = ({ html, any }) => `${html} ${any[0]?.message ?? ""}`;
  return { passed: passes.length, violations: violations.map(({ id, help, nodes }) =>
    `${id}: ${nodes.length} x ${help}: ${nodes.slice(0, 3).map(where).join(" | ")}`) };
}"""


class Axe:
    """Runs axe and writes down how often, so that a run that did not happen is noticed."""

    def __init__(self, person: Any) -> None:
        self.page, self.runs, self.found = person.page, 0, list[str]()

    def run(self, state: str, within: str = "") -> None:
        if not self.page.evaluate("'axe' in globalThis"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        result = self.page.evaluate(RUN, [TAGS, within])
        assert result["passed"] > 3, f"axe looked at nothing: {state}"
        self.found += [f"{state}: {violation}" for violation in result["violations"]]
        wide = self.page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        if wide > 0:
            self.found.append(f"{state}: {wide} px wider than the window")
        self.runs += 1
