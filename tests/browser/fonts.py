"""The fonts that a tested browser has: none of the machine's, so that no layout hangs on them.

People read the pages in the fonts of their own device. What is promised of a layout has to hold in the widest and in
the narrowest that are common: DejaVu Sans, of one width with Verdana, and Roboto, a little narrower than Arial.
"""

from __future__ import annotations

from pathlib import Path

PACKAGES = Path(__file__).resolve().parents[2] / "node_modules"
FONTS = {
    "wide": [
        PACKAGES / "dejavu-fonts-ttf" / "ttf" / f"DejaVuSans{style}.ttf"
        for style in ("", "-Bold", "-Oblique", "-BoldOblique", "Mono")
    ],
    "narrow": [
        PACKAGES / "@expo-google-fonts" / "roboto" / style / f"Roboto_{style}.ttf"
        for style in ("400Regular", "700Bold", "400Regular_Italic", "700Bold_Italic")
    ],
}


def alone(name: str, folder: Path) -> dict[str, str]:
    """The environment in which a browser has the fonts of that name and no others; `folder` is for its settings."""
    for font in FONTS[name]:
        assert font.is_file(), f"{font.name} is not there: run the tests with  python3 dev.py test"
        (folder / font.name).symlink_to(font)
    settings = folder / "fonts.conf"
    settings.write_text(
        f"<fontconfig><dir>{folder}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>", encoding="utf-8"
    )
    return {"FONTCONFIG_FILE": str(settings)}
