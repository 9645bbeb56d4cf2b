"""What the extension says is checked before anything of it is kept."""

from __future__ import annotations

import pytest

from reader.browser.messages import MOST_FRAME, answer_frame, receive_page
from reader.errors import BrowserError
from tests.helpers.browser import ADDRESS, BAD, HTML, answer, frame, page, raw_frame, reading

LIMIT = 20_000_000


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_page_is_told_in_a_sentence(name: str) -> None:
    data, code = BAD[name]
    with pytest.raises(BrowserError) as raised:
        receive_page(reading(data), LIMIT)
    assert raised.value.code == code
    assert str(raised.value).endswith(".")


def test_the_pieces_of_a_page_are_put_together() -> None:
    sent = receive_page(reading(page(HTML[:300], HTML[300:])), LIMIT)
    assert (sent.address, sent.html.decode()) == (ADDRESS, HTML)


def test_nothing_is_read_after_the_page_so_that_the_browser_is_answered_at_once() -> None:
    rest = reading(page(HTML) + b"more")
    receive_page(rest, LIMIT)
    assert rest(10) == b"more"


def test_a_page_over_the_limit_is_refused_before_all_of_it_came() -> None:
    pieces = ["x" * 600] * 3
    rest = reading(page(*pieces))
    with pytest.raises(BrowserError) as raised:
        receive_page(rest, 1000)
    assert raised.value.code == "too-large"
    assert rest(10_000) == frame({"part": pieces[2]})


def test_the_largest_piece_of_the_extension_fits_into_a_frame() -> None:
    piece = "<" * 1_000_000  # which Chromium writes with six letters each
    escaped = b'{"part": "' + piece.replace("<", "\\u003C").encode() + b'"}'
    assert len(escaped) < MOST_FRAME
    sent = receive_page(reading(page(parts=1) + raw_frame(escaped)), LIMIT)
    assert sent.html.decode() == piece


def test_half_a_character_harms_nothing() -> None:
    sent = receive_page(reading(page("a\ud83d", "\ude00b")), LIMIT)
    assert sent.html.decode("utf-8").startswith("a")


def test_an_answer_says_whether_the_page_was_taken_and_why_not() -> None:
    assert answer(answer_frame()) == {"taken": True}
    said = answer(answer_frame(BrowserError("cut", "It came in part.")))
    assert said == {"taken": False, "error": "cut", "text": "It came in part."}
