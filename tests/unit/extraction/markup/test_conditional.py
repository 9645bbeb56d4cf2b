"""Comments for old browsers: a notice in one is for nobody else; what it hides was smuggled in."""

import pytest

from reader.extraction.markup.parsing import open_comments

HIDDEN = '<div style="position:absolute;left:-9000px">Lucky reels <a href="https://x.example">spin</a></div>'


def test_what_a_comment_for_old_browsers_hides_from_these_too_is_read() -> None:
    page = f'<!--[if lt IE 7]> <body class="ie6">{HIDDEN}<![endif]--><p>The ferry sails.</p>'
    assert open_comments(page) == f"<div hidden>{HIDDEN}</div><p>The ferry sails.</p>"


def test_what_stands_beside_it_in_the_comment_is_as_hidden() -> None:
    page = '<!--[if IE]><i style="display:none"></i>Lucky reels<![endif]--><p>The ferry sails.</p>'
    assert open_comments(page).startswith(
        '<div hidden><i style="display:none"></i>Lucky reels</div>'
    )


@pytest.mark.parametrize(
    "page",
    [
        "<!--[if lt IE 9]><p>Your browser is old.</p><![endif]--><p>The ferry sails.</p>",
        '<!--[if IE 9]><video style="display: none;"><![endif]--><p>The ferry sails.</p>',
        '<!--[if !IE]><!--><p style="display:none">Spin</p><!--<![endif]-->',
        '<!-- <p style="display:none">Lucky reels</p> --><p>The ferry sails.</p>',
        '<!--[if IE 9]><p style="display:none">Lucky reels',
        "<p>The ferry sails.</p>",
    ],
)
def test_other_comments_stay_what_they_are(page: str) -> None:
    assert open_comments(page) == page


def test_what_is_left_open_in_a_comment_hides_nothing_behind_it() -> None:
    page = '<!--[if IE]><div style="display:none"><p>Lucky reels<![endif]--><p>The ferry sails.</p>'
    assert open_comments(page).endswith("</div><p>The ferry sails.</p>")


def test_no_number_of_comments_takes_long() -> None:
    comment = f"<!--[if IE]>{HIDDEN}<![endif]-->"
    assert open_comments(comment * 1000).count("<!--[if IE]>") > 900
