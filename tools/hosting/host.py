"""nginx from Debian's packages, in a folder that goes when the work is done, on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools import build, headers, nginx
from tools.setup_steps import Stop, slow

PACKAGES = {
    "nginx": "nginx libnginx-mod-http-brotli-static libnginx-mod-http-brotli-filter",
    "brotli": "brotli",
    "ab": "apache2-utils",
}
"""Each program that is needed, and the packages of Debian that have it."""
MODULES = Path("/usr/lib/nginx/modules")
_MEND = "run, as root:  apt-get update && apt-get install " + " ".join(PACKAGES.values())
_WHOLE = """\
{modules}
daemon off;
worker_processes 2;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    access_log off;
    sendfile on;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""


def install() -> None:
    """What serves and what measures. Raises Stop when it cannot be had."""
    os.environ["PATH"] += os.pathsep + "/usr/sbin"
    wanted = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if not list(MODULES.glob("*brotli*")):
        wanted.append(PACKAGES["nginx"])
    if not wanted:
        return
    if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
        raise Stop(f"a real host is needed, and here is no {', '.join(wanted)}: {_MEND}")
    log, quiet = build.ROOT / ".cache" / "apt.log", {"DEBIAN_FRONTEND": "noninteractive"}
    slow("Reading Debian's package lists", ["apt-get", "update"], log=log, mend=_MEND, env=quiet)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *" ".join(wanted).split()]
    slow("Installing nginx", command, log=log, mend=_MEND, env=quiet)


def version() -> str:
    """Of nginx, as it says itself."""
    return subprocess.run(["nginx", "-v"], capture_output=True, text=True, check=True).stderr.split("/")[-1].strip()


@contextmanager
def serving(base: str = "/") -> Iterator[str]:
    """The address of the site on nginx, as it is configured for a host at that path, with what is large packed
    before. Ends with a slash."""
    with tempfile.TemporaryDirectory(prefix="hosting-") as name:
        folder, public = Path(name), Path(name, "public")
        folder.chmod(0o755)  # nginx started by root reads it as another user
        shutil.copytree(build.PUBLIC, public)
        _pack(public)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        site = nginx.configuration(f"http://127.0.0.1{base}", str(public), f"127.0.0.1:{port}")
        modules = "\n".join(f"load_module {path};" for path in sorted(MODULES.glob("*brotli*.so")))
        whole = folder / "nginx.conf"
        whole.write_text(_WHOLE.format(modules=modules, folder=folder, site=site), encoding="utf-8")
        running = subprocess.Popen(["nginx", "-c", whole, "-p", folder, "-e", folder / "error.log"])
        try:
            _wait(running, port)
            yield f"http://127.0.0.1:{port}{base}"
        finally:
            running.terminate()
            running.wait()


def _pack(public: Path) -> None:
    """As the head of the configuration tells whoever hosts it."""
    large = [public / headers.RUNTIME, *public.glob("*/search")]
    files = [path for place in large for path in place.rglob("*") if path.is_file() and path.suffix != ".gz"]
    subprocess.run(["brotli", "--force", "--keep", *files], check=True)


def _wait(running: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(100):
        if running.poll() is not None:
            raise Stop("nginx does not start with the configuration that was made")
        with socket.socket() as asked:
            if not asked.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    raise Stop("nginx does not answer")
