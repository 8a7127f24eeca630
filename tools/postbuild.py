"""The last hand on every built page: mend the theme's HTML, write the hashes of what it runs and reads, and give the
page a strict policy of its own.

The policy (CSP) stands in a `<meta>` and names the hash of each inline script of exactly that page, so the
site needs no special headers and no page allows more than it uses.
"""

import html
import json
import re
from collections.abc import Iterable
from pathlib import Path

from tools import hashes
from tools.tags import attributes

_CHARSET = re.compile(r"""<meta charset=["']?utf-8["']?\s*/?>""", re.IGNORECASE)
_POLICY = re.compile(r'\s*<meta http-equiv="Content-Security-Policy"[^>]*>')
_ALIGNED = re.compile(r'<(t[hd]) style="text-align: (left|right|center);"')
_CHECKBOX = re.compile(r'(<input class="md-(?:toggle|option)[^>]*?) autocomplete="?off"?')
_SEARCH = re.compile(r"""(<form class="?md-search__form"?)(?=[ >])(?! action)""")
_NEIGHBOUR = re.compile(r"""\s*<link rel="?(?:prev|next)"?[^>]*>""")
_TOC_TITLE = re.compile(r"""<label( class="?md-nav__title"?) for="?__toc"?>(.*?)</label>""", re.DOTALL)
_SCRIPT = re.compile(r"(<script\b[^>]*>)(.*?)</script", re.DOTALL | re.IGNORECASE)
_AS_IT_IS = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2>)", re.DOTALL | re.IGNORECASE)
_INDENT = re.compile(r"\n\s+")
_WALK = re.compile(r"""<\w[^>]*\sid=["']?pathway["'\s>]""")

Policy = dict[str, list[str]]


def inline_scripts(text: str) -> list[str]:
    """The scripts that stand in a page and run, or say how others are run; data and scripts of files are left out."""
    found = []
    for tag, script in _SCRIPT.findall(text):
        given = attributes(tag)
        runs = (given.get("type") or "text/javascript").lower() in ("text/javascript", "module", "importmap")
        if runs and "src" not in given and script:
            found.append(script)
    return found


def tidy(text: str) -> str:
    """Mend the theme's HTML, and make classes of inline table styles."""
    text = text.replace(' tabindex=""', ' tabindex="0"')
    text = _CHECKBOX.sub(r"\1", text)
    text = _NEIGHBOUR.sub("", text)  # Firefox fetches the next page beforehand, which no policy of ours allows
    text = text.replace('<svg xmlns="http://www.w3.org/2000/svg"', "<svg")  # needless in HTML
    text = _SEARCH.sub(r'\1 action="search"', text)  # or Chromium asks its maker about it, and so tells of the page
    if 'id="__toc"' not in text:  # the theme makes this box only for a page in its menu
        text = _TOC_TITLE.sub(r"<span\1>\2</span>", text)
    return _ALIGNED.sub(r'<\1 class="align-\2"', text)


def without_indents(text: str) -> str:
    """A page without blank lines and without spaces that begin a line, but where they are shown or read by a program:
    an eighth of the bytes. A line break stays one, so nothing looks otherwise."""
    parts = _AS_IT_IS.split(text)  # what is kept stands at every third place, with its tag after it
    return "".join(part if n % 3 else _INDENT.sub("\n", part) for n, part in enumerate(parts) if n % 3 != 2)


def policy(text: str, frame_script: str | None) -> str:
    """The policy of a page. Only a page with a walk may compile WebAssembly and start the sealed frame.

    `frame_script` is the hash of the frame's own script: the frame inherits the page's policy.
    Raises ValueError when a page has a walk and no hash is given.
    """
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
    allowed = [hashes.sha256(script.encode()) for script in inline_scripts(text)]
    if _WALK.search(text):
        if not frame_script:
            raise ValueError("a page has a walk, but the runtime's manifest names no frame_script_sha256")
        rules["script-src"] += ["'wasm-unsafe-eval'", "blob:"]
        rules["worker-src"] += ["blob:"]
        allowed.append(frame_script)
    rules["script-src"] += [f"'{found}'" for found in dict.fromkeys(allowed)]
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in rules.items())


def finish(path: Path, frame_script: str | None) -> None:
    """Tidy one page in place and write its policy. Raises ValueError naming the page when it cannot."""
    before = path.read_text(encoding="utf-8")
    text = without_indents(_POLICY.sub("", tidy(before)))
    try:
        text = hashes.written(path, text)
        rules = policy(text, frame_script)
    except ValueError as problem:
        raise ValueError(f"{path}: {problem}") from problem
    meta = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(rules, quote=False)}">'
    text, places = _CHARSET.subn(lambda found: found[0] + meta, text, count=1)
    if not places:
        raise ValueError(f"{path}: no place for the policy: the page has no <meta charset>")
    if text != before:
        path.write_text(text, encoding="utf-8")


def finish_all(pages: Iterable[Path], manifest: Path) -> None:
    """Finish pages that were built now: those of a frozen edition stay as they are. The manifest holds the frame's
    hash."""
    script = frame_script(manifest)
    for page in pages:
        finish(page, script)


def frame_script(manifest: Path) -> str | None:
    """The hash of the frame's own script, if there is a runtime."""
    return str(json.loads(manifest.read_text())["frame_script_sha256"]) if manifest.is_file() else None
