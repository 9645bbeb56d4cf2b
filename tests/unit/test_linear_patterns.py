"""Every pattern of the program takes time in proportion to its text, whatever the text is."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

from tests.helpers.patterns import program_patterns, shapes

#: Windows counts it in ticks of 10 to 16 ms, which are longer than most patterns take.
pytestmark = pytest.mark.posix("a fine clock of the processor's time")

#: Characters of the longest text; a pattern that is done with it this soon is not looked at more.
_LENGTH, _AT_ONCE = 20_000, 0.02
#: How many times as long four times the text may take: 4 is linear, 16 quadratic. From the lower
#: one on it is measured again, for another program may have been in the way.
_SUSPICIOUS, _STEEPEST = 6.0, 9.0


def spent(pattern: re.Pattern[Any], shape: tuple[str, str, str], length: int) -> float:
    """The processor's time for finding all matches in a text of about this length."""
    first, unit, last = shape
    text: Any = first + unit * max(1, length // len(unit)) + last
    if isinstance(pattern.pattern, bytes):
        text = text.encode("utf-8", "replace")
    start = time.process_time()
    for _found in pattern.finditer(text):
        pass
    return time.process_time() - start


def is_steep(pattern: re.Pattern[Any], shape: tuple[str, str, str]) -> bool:
    """Whether a pattern takes far more than four times as long for four times the text."""
    lengths = (18, 24, 500, 1500, _LENGTH // 4, _LENGTH)  # of a cubic one the fourth is enough
    before, shorter = 0.0, 1
    for length in lengths:
        now = spent(pattern, shape, length)
        if _grows(before, shorter, now, length, _SUSPICIOUS):
            both = shorter, length
            turns = [tuple(spent(pattern, shape, each) for each in both) for _ in "123"]
            before, now = map(min, zip((before, now), *turns, strict=True))
            if _grows(before, shorter, now, length, _STEEPEST):
                return True
        before, shorter = now, length
    return False


def _grows(before: float, shorter: int, now: float, length: int, limit: float) -> bool:
    """Whether a text of a length takes too long, beside a shorter one."""
    if now <= _AT_ONCE:
        return False
    return length < 4000 or now > limit / 4 * length / shorter * before


PATTERNS = dict(program_patterns())


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_every_pattern_is_linear(name: str) -> None:
    pattern = PATTERNS[name]
    steep = next((shape for shape in sorted(shapes(pattern)) if is_steep(pattern, shape)), None)
    assert steep is None


def test_a_pattern_that_is_not_linear_is_found() -> None:
    for source in (r"a\s*b?\s*c", r"<p[^>]*>", r"/\*.*?\*/", r"(?:\w+\s?)+:", r"x.*?y.*?z"):
        pattern = re.compile(source)
        assert any(is_steep(pattern, shape) for shape in sorted(shapes(pattern))), source


def test_the_patterns_are_found() -> None:
    names = {name.split(":")[0] for name in PATTERNS}
    assert {
        "reader.text.dates",
        "reader.extraction.features.vocabulary",
        "reader.spam.blocks.reading",
    } <= names
