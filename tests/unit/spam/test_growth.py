"""What comes from a page may be of any shape and length; judging it takes linear time."""

from __future__ import annotations

import time

import pytest

from reader.datamodel.page import Role
from reader.spam.detector import Detector
from tests.helpers.spam_pages import PARAGRAPHS, block, page

SHAPES = {
    "spaces": "<pre>a" + " " * 20,
    "quotation marks": "“”「" * 7,
    "opening quotation marks": "“" * 20,
    "at signs": "a@" * 10,
    "a word of letters": "abcdefghij" * 2,
    "a word of another script": "казино" * 4,
    "a word with dots": "a.b-" * 5,
    "Chinese without an end": "体育平台彩票" * 4,
    "separators": "| , " * 5,
    "digits": "1234567890" * 2,
    "zero-width spaces": "a\u200b" * 10,
    "tags": '<th id="abcde">' + "</th>",
    "full stops": "a. " * 7,
}


def spent(text: str) -> float:
    detector = Detector()
    subject = page((Role.TITLE, ["Sea wall"]), (Role.BODY, [*PARAGRAPHS, block(text)]))
    times = []
    for _ in range(3):
        started = time.process_time()
        detector.classify(subject)
        times.append(time.process_time() - started)
    return min(times)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_long_paragraph_takes_linear_time(shape: str) -> None:
    spent(shape * 200)
    small, large = spent(shape * 1000), spent(shape * 16_000)
    assert large <= 40 * max(small, 1e-3)


def test_many_short_blocks_take_linear_time() -> None:
    def judging(count: int) -> float:
        subject = page((Role.BODY, [f"Slot gacor {n} | togel | casino" for n in range(count)]))
        started = time.process_time()
        Detector().classify(subject)
        return time.process_time() - started

    judging(100)
    assert judging(8000) <= 25 * judging(1000)
