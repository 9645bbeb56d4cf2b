"""Readers are told where the text that was taken may be the wrong one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.extraction.classification.doubt import Expectation, expect
from reader.extraction.features.facts import gather
from reader.extraction.features.reading import Reading
from reader.extraction.markup.outline import Outline

LINE = "The ferry to the island was late, and the harbour master said why in a letter."


def judged(chances: Sequence[float], lines: Sequence[str] = ()) -> Reading:
    outline = Outline()
    outline.add_lines(lines or [LINE] * len(chances))
    return Reading(outline, gather(outline), chances, [0.0] * len(chances), frozenset())


def is_doubtful(
    chances: Sequence[float], inside: Sequence[bool], known: Sequence[int] = ()
) -> bool:
    expected = expect(judged(chances), inside, known)
    return expected is not None and expected.is_doubtful


def test_sure_paragraphs_among_furniture_are_not_doubtful() -> None:
    assert not is_doubtful([0.02, 0.97, 0.95, 0.98, 0.05], [False, True, True, True, False])


def test_paragraphs_that_nobody_is_sure_of_are_doubtful() -> None:
    assert is_doubtful([0.3, 0.45, 0.5, 0.4, 0.3], [False, True, True, True, False])


def test_much_that_was_left_out_between_two_paragraphs_is_doubtful() -> None:
    assert is_doubtful([0.9, 0.4, 0.4, 0.4, 0.4, 0.9], [True, *[False] * 4, True])


def test_what_is_known_to_be_answers_is_not_missed() -> None:
    chances = [0.95, 0.95, *[0.9] * 12]
    inside = [True, True, *[False] * 12]
    assert not is_doubtful(chances, inside, known=range(2, 14))
    missed = expect(judged(chances), inside)
    assert missed is not None
    assert missed.f1 < 0.3


def test_labels_that_were_left_out_say_nothing() -> None:
    reading = judged([0.95, 0.45, 0.95], [LINE, "Read this, too", LINE])
    expected = expect(reading, [True, False, True])
    assert expected is not None
    assert expected.gaps == 0.0


def test_nothing_is_expected_of_no_article() -> None:
    assert expect(judged([0.1, 0.2]), [False, False]) is None


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_all_and_nothing_have_odds(share: float) -> None:
    assert all(abs(odds) < 4 for odds in Expectation(share, share, share).odds)
