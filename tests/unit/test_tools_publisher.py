"""The publisher's settings are read as they are, and what is unset or wrong is named."""

from pathlib import Path

import pytest

from tools import publisher


def read(tmp_path: Path, text: str) -> publisher.Publisher:
    path = tmp_path / "publisher.yml"
    path.write_text(text)
    return publisher.read(path)


def test_what_is_unset_is_named(tmp_path: Path) -> None:
    given = read(tmp_path, "name: A council")
    assert given.unset() == ["page_owner", "review_date", "site_url", "contact_url"]


def test_what_is_set_is_kept(tmp_path: Path) -> None:
    given = read(
        tmp_path,
        "name: A council\npage_owner: the housing team\napprover: A council, on 1 May 2027\nreview_date: 1 March 2027\n"
        "site_url: https://example.org/p/\ncontact_url: https://example.org/form\n",
    )
    assert given.unset() == []
    assert given.approver == "A council, on 1 May 2027"


@pytest.mark.parametrize("text", ["contact: https://example.org/", "contact_url: mailto:me"])
def test_a_setting_that_is_wrong_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError, match="contact"):
        read(tmp_path, text)
