"""A configuration of nginx, of data/headers.yml, for the publication in a folder and at an address. Each build writes
it to `build/hosting/nginx.conf`, and `dev.py check --only hosting` serves with it."""

import re
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from tools import headers
from tools.editions import ROOT

FILE = ROOT / "build" / "hosting" / "nginx.conf"
PLACE = "/srv/housing-pathways/public"
"""Where the publication lies, until whoever hosts it says otherwise."""
_TEMPLATE = Template((Path(__file__).parent / "nginx.conf.template").read_text(encoding="utf-8"))


def configuration(site_url: str = "", place: str = PLACE, listen: str = "80") -> str:
    """What stands inside `http { }`. The path of `site_url` is where the site begins."""
    said = headers.read()
    address = urlsplit(site_url)
    base = address.path.rstrip("/") + "/"
    by_type: dict[str, list[str]] = {}
    for ending, kind in said["types"].items():
        by_type.setdefault(kind, []).append(ending)
    packed = [kind for kind in by_type if kind not in ("image/png", "text/html")]  # nginx packs HTML by itself
    return _TEMPLATE.substitute(
        listen=listen,
        name=address.hostname or "_",
        base=base,
        pattern=re.escape(base),
        place=place,
        runtime=headers.RUNTIME,
        kept=headers.caching(True)["Cache-Control"],
        fresh=headers.caching(False)["Cache-Control"],
        types="\n".join(f"        {kind} {' '.join(endings)};" for kind, endings in by_type.items()),
        text=" ".join(kind for kind in by_type if kind.startswith("text/") and kind != "text/html"),
        packed=" ".join(packed),
        headers="\n".join(f'    add_header {name} "{value}" always;' for name, value in headers.always().items()),
        https=f'# add_header {said["https_only"]["name"]} "{said["https_only"]["value"]}" always;',
        https_why=said["https_only"]["why"],
    )


def write(site_url: str) -> None:
    """Write the configuration for an address, beside what is published."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(configuration(site_url), encoding="utf-8")
