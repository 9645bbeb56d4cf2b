"""What the extension says is checked before anything of it is kept."""

from __future__ import annotations

import random
import struct

import pytest

from reader.browser.messages import MOST_FRAME, answer_frame, receive_page
from reader.errors import BrowserError
from tests.helpers.browser import ADDRESS, HTML, answer, frame, page, raw_frame, reading

LIMIT = 20_000_000

#: What is no page, the code of what is said of it.
BAD = {
    "nothing": (b"", "cut"),
    "half a length": (b"\x10\x00", "cut"),
    "half a message": (page(HTML)[:200], "cut"),
    "the first of two pieces": (page(HTML, parts=2), "cut"),
    "random bytes": (b"\xa5" + random.Random(3).randbytes(5000), "garbage"),
    "a length of 100 MB": (struct.pack("=I", 100_000_000) + b"x" * 100, "garbage"),
    "a length of 4 GB": (b"\xff" * 8, "garbage"),
    "no JSON": (raw_frame(b"<html>"), "garbage"),
    "no UTF-8": (raw_frame(b'{"address": "\xff\xfe"}'), "garbage"),
    "lists in lists": (raw_frame(b"[" * 100_000), "garbage"),
    "a list": (frame([1]), "garbage"),
    "no address": (page(HTML, address=None), "garbage"),
    "a number as a type": (page(HTML, type=5), "garbage"),
    "a text as a count": (page(HTML, parts="1"), "garbage"),
    "a number as a piece": (page(parts=1) + frame({"part": 7}), "garbage"),
    "a script's address": (page(HTML, address="javascript:alert(1)"), "bad-address"),
    "a page of the browser": (page(HTML, address="chrome://settings"), "bad-address"),
    "an address without end": (page(HTML, address=ADDRESS + "a" * 9000), "bad-address"),
    "a PDF": (page(HTML, type="application/pdf"), "not-html"),
    "no pieces": (page(), "empty"),
    "fewer than no pieces": (page(parts=-4), "empty"),
    "blanks": (page("  \n"), "empty"),
}


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
