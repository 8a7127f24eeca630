#!/usr/bin/env python3
"""The one entry of this project: sets up what is needed in the project's own folders, then runs a command.

Standard library only, so that it starts on a machine that has nothing but Python. Written so that an old
Python can read it as far as the version check.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"dev.py: this project needs Python 3.11 or newer, and this is Python {sys.version.split()[0]}: "
        "install a newer one and start this file with it, for example: python3.11 dev.py test"
    )

import argparse
import os
import re
import subprocess
from pathlib import Path

from tools import setup_browser, setup_node, setup_python
from tools.setup_steps import Stop, alone, port_is_free, refused

ROOT = Path(__file__).resolve().parent


def arguments() -> argparse.ArgumentParser:
    """The command line: one command, and what that command takes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="build the site, serve it on 127.0.0.1, rebuild on save")
    serve.add_argument("--port", type=port, default=8000)

    test = commands.add_parser("test", help="every check and test, real browser included; other words go to pytest")
    test.add_argument("--no-browser", action="store_true", help="leave out the tests that drive a browser")

    build = commands.add_parser("build", help="build every edition into public/")
    build.add_argument(
        "--site-url", type=site_url, default="", help="the public address, for canonical links and the sitemap"
    )

    check = commands.add_parser(
        "check", help="the checks alone: style, types, links, words; no browser. With words, the slow proofs"
    )
    check.add_argument("--all", action="store_true", help="every slow proof, the checks among them")
    check.add_argument("--only", action="append", metavar="NAME", help="one of the slow proofs, by its name")
    check.add_argument("--seed", metavar="NUMBER", help="what is random in them follows from it")

    commands.add_parser(
        "record", help="write tests/records/ again, of all pathways or those named; read the difference"
    )
    commands.add_parser("edition", help="freeze the edition as it is published, and begin the next; words: its id")
    commands.add_parser("publish", help="make an edition the current one, to which latest leads; words: its id")
    commands.add_parser("verify", help="check a deployed copy against the list of its files; a word: folder or address")
    commands.add_parser("adopt", help="make the site yours: asks for what is unset, and shows what is to confirm")
    commands.add_parser("law", help="list the rows of law that are due for a check, the oldest first; a word: a day")
    commands.add_parser("new", help="begin a new pathway: a skeleton that builds; words: its key, its title")
    commands.add_parser("bench", help="measure the budgets against stock Pyodide")
    return parser


def port(words: str) -> int:
    """A port that a program may listen on."""
    if not words.isdecimal() or not 0 < int(words) < 65536:
        raise argparse.ArgumentTypeError(f"{words} is no port: choose a number from 1024 to 65535")
    return int(words)


def site_url(words: str) -> str:
    """The address at which the site is to stand, or nothing."""
    if words and not re.fullmatch(r"https?://[a-z0-9.-]+(:[0-9]+)?(/[^\s?#]*)?", words, re.IGNORECASE):
        raise argparse.ArgumentTypeError(
            f"{words} is no address: write it whole, for example https://example.org/housing/"
        )
    return words


def run(python: Path, env: dict[str, str], *words: str) -> int:
    """Go on as one of the project's modules, run by its own Python: what ends this process ends that one."""
    command = [str(python), "-m", "tools", *words]
    os.chdir(ROOT)
    if os.name == "nt":  # there, a program that takes another's place leaves the shell behind
        return subprocess.run(command, env=env).returncode
    sys.stdout.flush()
    os.execve(python, command, env)


def main(argv: list[str]) -> int:
    options, rest = arguments().parse_known_args(argv)
    if rest and options.command not in ("test", "record", "edition", "publish", "verify", "bench", "law", "new"):
        arguments().error("unknown words: " + " ".join(rest))
    browser = options.command == "bench" or (options.command == "test" and not options.no_browser)

    # What can be known at once is said at once, before anything slow.
    if options.command == "serve" and not port_is_free(options.port):
        raise Stop(
            f"port {options.port} is in use: choose another, for example: "
            f"python3 dev.py serve --port {options.port + 1}"
        )
    setup_python.check()
    plan = setup_browser.plan() if browser else None

    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    with alone(ROOT / ".cache" / "setup.lock"):
        python = setup_python.install(ROOT)
        node = setup_node.install(ROOT, python)
        if plan:
            env["BROWSER_BIN"] = str(setup_browser.install(ROOT, python, plan))
    env["PATH"] = os.pathsep.join([str(python.parent), str(node.parent), env.get("PATH", "")])

    module, words = options.command, rest
    if options.command == "new":
        module = "new_pathway"
    elif options.command == "serve":
        module, words = "server", ["--port", str(options.port)]
    elif options.command == "build":
        words = ["--site-url", options.site_url]
    elif options.command == "test":
        module, words = "run_tests", [*(["-m", "not browser"] if options.no_browser else []), *rest]
    elif options.command == "check" and (options.all or options.only or options.seed):
        module = "proofs"
        words = [word for name in options.only or [] for word in ("--only", name)]
        words += ["--seed", options.seed] if options.seed else []
    elif options.command == "check":
        module, words = "proofs.checks", ["0"]
    return run(python, env, f"tools.{module}", *words)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.exit(f"dev.py: {stop}")
    except OSError as problem:
        if not (told := refused(problem)):
            raise
        sys.exit(f"dev.py: {told}")
    except KeyboardInterrupt:
        sys.exit(130)
