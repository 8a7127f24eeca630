"""The set-up says in one sentence what is missing, and how to mend it, before anything slow."""

import errno
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tools import __main__ as plainly
from tools import build, setup_browser, setup_node, setup_python, setup_steps

ROOT = Path(__file__).resolve().parents[2]


def dev(*words: str, env: dict[str, str] | None = None, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run dev.py as a person does; `before` is Python that plays another machine."""
    code = f"import sys\n{before}\nsys.argv = ['dev.py', *{words!r}]\nimport runpy\n"
    code += f"sys.path.insert(0, {str(ROOT)!r})\nrunpy.run_path({str(ROOT / 'dev.py')!r}, run_name='__main__')"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60)


def assert_one_sentence(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    for word in ("dev.py: ", *words):
        assert word in done.stderr


def test_an_old_python_is_named_with_the_mend() -> None:
    assert_one_sentence(
        dev("test", before="sys.version_info = (3, 10, 4); sys.version = '3.10.4 (main)'"), "3.10.4", "3.11"
    )


def test_a_port_in_use_is_named_with_another_to_choose() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert_one_sentence(dev("serve", "--port", str(port)), str(port), f"--port {port + 1}")


def test_a_missing_python3_venv_is_named_with_the_package() -> None:
    hide = "import importlib.util as u; find = u.find_spec\n"
    hide += "u.find_spec = lambda name, *more: None if name in ('pip', 'ensurepip') else find(name, *more)"
    assert_one_sentence(dev("build", before=hide), "apt install python3-venv")


def test_a_wrong_browser_bin_is_named() -> None:
    assert_one_sentence(
        dev("test", before="import os; os.environ['BROWSER_BIN'] = '/no/such/browser'"), "/no/such/browser"
    )


@pytest.mark.parametrize(
    ("version", "enough"),
    [
        ("v18.20.4", False),
        ("v20.18.9", False),
        ("v20.19.0", True),
        ("v21.7.0", False),
        ("v22.11.0", False),
        ("v22.12.0", True),
        ("v24.1.0", True),
        ("", False),
    ],
)
def test_node_is_new_enough_as_package_json_says(version: str, enough: bool) -> None:
    assert setup_node.new_enough(version) is enough


def test_a_snap_browser_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starter = tmp_path / "chromium-browser"
    starter.write_text('#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    starter.chmod(0o755)
    monkeypatch.delenv("BROWSER_BIN", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert setup_browser.plan().found is None


def test_the_named_browser_is_taken_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chrome = tmp_path / "chrome"
    chrome.write_text("#!/bin/sh\necho 1\n")
    chrome.chmod(0o755)
    monkeypatch.setenv("BROWSER_BIN", str(chrome))
    assert setup_browser.plan() == setup_browser.Plan(chrome, "")


def test_a_failing_step_shows_its_last_words_and_the_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('no route to the index')"]
    with pytest.raises(setup_steps.Stop, match="check the network"):
        setup_steps.slow("Fetching", command, log=tmp_path / "log", mend="check the network")
    assert "no route to the index" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["requirements.lock.txt", "tools/node.lock.txt", "pyodide_app/pycompile.lock.txt"])
def test_python_locks_have_hashes_and_name_no_host(name: str) -> None:
    text = (ROOT / name).read_text()
    packages = [line for line in text.splitlines() if "==" in line]
    assert packages
    assert text.count("--hash=sha256:") >= len(packages)
    assert "://" not in text


def test_the_npm_lock_has_hashes_and_names_no_host() -> None:
    text = (ROOT / "package-lock.json").read_text()
    assert '"integrity"' in text
    assert '"resolved"' not in text


def test_the_environment_asks_nothing_and_takes_only_what_is_locked(tmp_path: Path) -> None:
    command = [str(word) for word in setup_python.install_locked(tmp_path / "python", tmp_path / "lock.txt")]
    assert {"--require-hashes", "--no-input", "--no-deps"} <= set(command)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("serve", "--port", "99999"), "99999 is no port"),
        (("serve", "--port", "0"), "0 is no port"),
        (("build", "--site-url", "example"), "example is no address"),
        (("build", "--site-url", "javascript:alert(1)"), "is no address"),
    ],
)
def test_a_port_or_an_address_that_is_none_is_named_and_nothing_is_set_up(words: tuple[str, ...], named: str) -> None:
    done = dev(*words)
    assert done.returncode == 2
    assert named in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "number, named",
    [
        (errno.EROFS, setup_steps.NOT_WRITABLE),
        (errno.EACCES, setup_steps.NOT_WRITABLE),
        (errno.ENOSPC, setup_steps.DISK_FULL),
    ],
)
@pytest.mark.parametrize("refuses", ["setup_steps.alone", "setup_python.install", "setup_node.install"])
def test_a_disk_that_refuses_is_named_with_the_file_and_the_mend(refuses: str, number: int, named: str) -> None:
    """Played, as root may write everywhere."""
    before = f"import tools.{refuses.partition('.')[0]} as step\n"
    before += f"def refuse(*given):\n    raise OSError({number}, 'no', '/a/folder')\n"
    before += f"step.{refuses.partition('.')[2]} = refuse"
    assert_one_sentence(dev("build", before=f"sys.path.insert(0, {str(ROOT)!r})\n{before}"), "/a/folder", named)


def test_a_disk_that_refuses_in_the_midst_of_a_command_is_named_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "full.py").write_text(f"raise OSError({errno.ENOSPC}, 'no', 'public/index.html')\n")
    (tmp_path / "wrong.py").write_text("x = (\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "argv", ["as before"])
    monkeypatch.setattr(build, "build", lambda address: (_ for _ in ()).throw(OSError(errno.EROFS, "no", "build")))

    assert (plainly.main(["full"]), plainly.main(["wrong"]), build.main([])) == (1, 1, 1)
    full, wrong, stopped = capsys.readouterr().err.splitlines()
    assert setup_steps.DISK_FULL in full and "public/index.html" in full
    assert "wrong.py:1: " in wrong
    assert setup_steps.NOT_WRITABLE in stopped


def test_other_trouble_of_the_system_keeps_its_own_words() -> None:
    assert setup_steps.refused(OSError(errno.ECONNRESET, "Connection reset by peer")) == ""


@pytest.mark.parametrize(
    "line, mend",
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("npm error nospc ENOSPC: no space left on device, write", "disk is full"),
        ("[Errno 30] Read-only file system: '/project/.venv'", "may not be written to"),
        ("connect EACCES 192.0.2.1:443", "check the network"),
    ],
)
def test_a_step_that_the_disk_refuses_does_not_blame_the_network(tmp_path: Path, line: str, mend: str) -> None:
    with pytest.raises(setup_steps.Stop, match=mend):
        setup_steps.slow(
            "Fetching",
            [sys.executable, "-c", f"import sys; sys.exit({line!r})"],
            log=tmp_path / "log",
            mend="check the network",
        )


def test_two_set_ups_at_once_come_one_after_the_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock, order = tmp_path / ".cache" / "setup.lock", []
    begun = threading.Event()

    def second() -> None:
        begun.set()
        with setup_steps.alone(lock):
            order.append("second")

    with setup_steps.alone(lock):
        other = threading.Thread(target=second)
        other.start()
        begun.wait()
        other.join(0.3)
        order.append("first")
    other.join()

    assert order == ["first", "second"]
    assert capsys.readouterr().out.splitlines() == [setup_steps.WAITING]


def test_a_lock_that_is_left_behind_hinders_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = tmp_path / "setup.lock"
    killed = "import os, pathlib; from tools.setup_steps import alone\n"
    killed += f"with alone(pathlib.Path({str(lock)!r})): os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", killed], cwd=ROOT)
    assert lock.is_file()

    with setup_steps.alone(lock):
        assert capsys.readouterr().out == ""
