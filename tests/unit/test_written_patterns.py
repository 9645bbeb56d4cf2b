from __future__ import annotations

import time

import pytest

from reader.patterns import PatternError, compile_pattern
from reader.text.surrogates import without_surrogates


@pytest.mark.parametrize(
    "pattern",
    [
        "a{0,20}a{0,20}a{0,20}a{0,20}a{0,20}a{0,20}a{0,20}$",
        "(a+)+$",
        "(a*)*b",
        "(a|aa)+$",
        ".*.*.{0,20}x",
        "a*a*a*a*b",
        "(.{1,9})+,",
        "(?:a?){30}a{30}b",
    ],
)
def test_no_pattern_takes_more_than_linear_time(pattern: str) -> None:
    compiled = compile_pattern(pattern)

    def spent(letters: int) -> float:
        text = "a" * letters + "!"
        times = []
        for _ in range(3):
            started = time.process_time()
            compiled.search(text)
            times.append(time.process_time() - started)
        return min(times)

    compiled.search("a")
    # Sixteen times the text in at most some forty times the time; a square would be 256 times.
    assert spent(160_000) <= 40 * max(spent(10_000), 1e-3)


@pytest.mark.parametrize(
    "pattern",
    ["(unclosed", "*", "[a-", "a{2,1}", "\\", r"(\w)\1", "(?=a)", "(?x)(a+) +b", "\ud800"],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(pattern: str) -> None:
    with pytest.raises(PatternError) as caught:
        compile_pattern(pattern)
    assert caught.value.code == "pattern-wrong"
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("pattern", "code"),
    [("x" * 300, "pattern-too-long"), ("(?:(?:.?){30}){30}", "pattern-slow")],
)
def test_what_is_too_large_is_refused(pattern: str, code: str) -> None:
    with pytest.raises(PatternError) as caught:
        compile_pattern(pattern)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^read more", "Read more: the tide"),
        (r"tide \d{1,4}", "TIDE 12"),
        ("buy .* now", "Buy fish now"),
        ("(a|b) c", "b c"),
        (r"\(x\)", "(x)"),
        ("潮{2}", "大潮潮汐"),
    ],
)
def test_plain_patterns_find_what_they_say(pattern: str, text: str) -> None:
    assert compile_pattern(pattern).search(text)
    assert not compile_pattern(pattern).search("none of it")


def test_half_a_surrogate_in_a_text_is_no_trouble() -> None:
    assert compile_pattern("b").search(without_surrogates("a\ud800b"))
