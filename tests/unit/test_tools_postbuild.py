"""Each page gets the strictest policy it can live with, and the theme's HTML is mended."""

from pathlib import Path

import pytest

from tools import hashes, postbuild

PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>{}</body></html>'


def test_a_page_without_scripts_allows_only_its_own_files() -> None:
    policy = postbuild.policy(PAGE.format("<p>words</p>"), None)
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    for word in ("unsafe-inline", "unsafe-eval", "http", "blob:", "*"):
        assert word not in policy


def test_an_inline_script_is_allowed_by_its_hash_and_data_is_not() -> None:
    policy = postbuild.policy(PAGE.format("<script>a()</script><script type='application/json'>{}</script>"), None)
    assert f"'{hashes.sha256(b'a()')}'" in policy
    assert policy.count("sha256-") == 1


def test_only_a_page_with_a_walk_may_compile_and_start_the_frame() -> None:
    policy = postbuild.policy(PAGE.format('<div id="pathway"></div>'), "sha256-frame")
    assert "script-src 'self' 'wasm-unsafe-eval' blob: 'sha256-frame'" in policy
    assert "worker-src 'self' blob:" in policy
    assert "frame-src 'none'" in policy
    assert "sha256-frame" not in postbuild.policy(PAGE.format("<p id='other'></p>"), "sha256-frame")


def test_a_walk_without_the_hash_of_its_frame_stops_the_build(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(PAGE.format('<div id="pathway"></div>'))
    with pytest.raises(ValueError, match=r"index\.html.*frame_script_sha256"):
        postbuild.finish(page, None)


def test_finishing_twice_leaves_one_policy(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(PAGE.format("<script>a()</script>"))
    postbuild.finish(page, None)
    once = page.read_text()
    postbuild.finish(page, None)
    assert page.read_text() == once
    assert once.count("Content-Security-Policy") == 1


def test_a_page_without_a_place_for_its_policy_stops_the_build(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("<p>no head</p>")
    with pytest.raises(ValueError, match="no place for the policy"):
        postbuild.finish(page, None)


def test_aligned_table_cells_keep_their_alignment_without_inline_style() -> None:
    assert postbuild.tidy('<td style="text-align: right;">1</td>') == '<td class="align-right">1</td>'


def test_the_search_of_the_theme_is_marked_as_one_once() -> None:
    mended = postbuild.tidy('<form class="md-search__form" name="search"><input name="query"></form>')
    assert mended.startswith('<form class="md-search__form" action="search" name="search">')
    assert postbuild.tidy(mended) == mended


def test_spaces_are_left_out_only_where_nobody_sees_or_reads_them() -> None:
    kept = "<pre>a\n\n  b</pre> <textarea>\n  c</textarea><script>\n  d\n</script>"
    assert postbuild.without_indents(f"<p>\n\n    one\n  two</p>{kept}\n   <p>") == f"<p>\none\ntwo</p>{kept}\n<p>"
