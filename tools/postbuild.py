"""The last hand on every built page: mend the theme's HTML, and give the page a strict policy of its own.

The policy (CSP) stands in a `<meta>` and names the hash of each inline script of exactly that page, so the
site needs no special headers and no page allows more than it uses.
"""

import base64
import hashlib
import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

_CHARSET = re.compile(r"""<meta charset=["']?utf-8["']?\s*/?>""", re.IGNORECASE)
_POLICY = re.compile(r'\s*<meta http-equiv="Content-Security-Policy"[^>]*>')
_ALIGNED = re.compile(r'<(t[hd]) style="text-align: (left|right|center);"')
_CHECKBOX = re.compile(r'(<input class="md-(?:toggle|option)[^>]*?) autocomplete="?off"?')

Policy = dict[str, list[str]]


class _Page(HTMLParser):
    """Collects the inline scripts that run, and whether a pathway is walked on this page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.scripts: list[str] = []
        self.walk = False
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.walk |= given.get("id") == "pathway"
        if tag == "script":
            runs = (given.get("type") or "text/javascript").lower() in ("text/javascript", "module")
            self._open = runs and "src" not in given

    def handle_data(self, data: str) -> None:
        if self._open:
            self.scripts.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._open = False


def sha256(script: str) -> str:
    """The source expression of a script's hash, without quotes."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def tidy(text: str) -> str:
    """Mend what html-validate finds in the theme, and make classes of inline table styles."""
    text = text.replace(' tabindex=""', ' tabindex="0"')
    text = _CHECKBOX.sub(r"\1", text)
    return _ALIGNED.sub(r'<\1 class="align-\2"', text)


def policy(text: str, frame_script: str | None) -> str:
    """The policy of a page. Only a page with a walk may compile WebAssembly and start the sealed frame.

    `frame_script` is the hash of the frame's own script: the frame inherits the page's policy.
    Raises ValueError when a page has a walk and no hash is given.
    """
    page = _Page()
    page.feed(text)
    rules: Policy = {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "frame-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    hashes = [sha256(script) for script in page.scripts]
    if page.walk:
        if not frame_script:
            raise ValueError("a page has a walk, but the runtime's manifest names no frame_script_sha256")
        rules["script-src"] += ["'wasm-unsafe-eval'", "blob:"]
        rules["worker-src"] += ["blob:"]
        hashes.append(frame_script)
    rules["script-src"] += [f"'{found}'" for found in dict.fromkeys(hashes)]
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in rules.items())


def finish(path: Path, frame_script: str | None) -> None:
    """Tidy one page in place and write its policy. Raises ValueError naming the page when it cannot."""
    text = _POLICY.sub("", tidy(path.read_text(encoding="utf-8")))
    try:
        rules = policy(text, frame_script)
    except ValueError as problem:
        raise ValueError(f"{path}: {problem}") from problem
    meta = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(rules, quote=False)}">'
    text, places = _CHARSET.subn(lambda found: found[0] + meta, text, count=1)
    if not places:
        raise ValueError(f"{path}: no place for the policy: the page has no <meta charset>")
    path.write_text(text, encoding="utf-8")


def finish_all(public: Path, manifest: Path) -> None:
    """Finish every page under `public`. The manifest holds the frame's hash."""
    frame_script = json.loads(manifest.read_text())["frame_script_sha256"] if manifest.is_file() else None
    for page in public.rglob("*.html"):
        finish(page, frame_script)
