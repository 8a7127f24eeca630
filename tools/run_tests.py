"""Explore, build the site, run every check and test, and end in one plain line: `N passed, N failed`.

`python -m tools.run_tests [words for pytest]`. A check that did not run has not passed: skipped
tests, and tests that could not be set up, count as failed.
"""

import sys

import pytest

from tools import build, record


class Tally:
    """Counts each test once, whatever part of it went wrong."""

    def __init__(self) -> None:
        self.passed: set[str] = set()
        self.failed: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed or report.skipped:
            self.failed.add(report.nodeid)
        elif report.when == "call":
            self.passed.add(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed or report.skipped:
            self.failed.add(report.nodeid)

    def line(self) -> str:
        return f"{len(self.passed - self.failed)} passed, {len(self.failed)} failed"


WITHOUT_A_BROWSER = ["-m", "not browser"]


def explored() -> None:
    """Explore the pathways whose rules have changed, once for the build and all tests, and say how long it took."""
    with build.step("Cases"):
        try:
            record.make_ready()
        except Exception as problem:  # the tests say it at length
            print(f"not every pathway can be explored: {problem}", flush=True)


def main(argv: list[str]) -> int:
    tally = Tally()
    if set(argv) <= set(WITHOUT_A_BROWSER):  # for a few tests, those that want cases explore them
        explored()
    if build.main([]):
        tally.failed.add("the build")
        print(tally.line())
        return 1
    parallel = ["--numprocesses=2", "--dist=loadfile", "--no-loadscope-reorder"]  # in the order of tests/conftest.py
    code = pytest.main([*parallel, *argv], plugins=[tally])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) and not tally.failed:
        tally.failed.add(f"pytest ended with {code}")
    print(tally.line(), flush=True)
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
