import pytest

from training.translation.scoring.scores import loops, numbers, numbers_lost, numbers_share


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,234,567 people", ["1234567"]),
        ("３．５％ in 2020", ["3.5", "2020"]),
        ("8月1日", ["8", "1"]),
        ("none", []),
    ],
)
def test_numbers_are_found_without_their_separators(text: str, found: list[str]) -> None:
    assert sorted(numbers(text)) == sorted(found)


def test_a_number_that_stands_twice_must_be_kept_twice() -> None:
    assert numbers_lost("5 of 5", "5个") == 1
    assert numbers_lost("5 of 5", "5个中的5个") == 0


def test_only_sentences_with_numbers_are_counted() -> None:
    assert numbers_share(["a", "in 1999", "in 2000"], ["b", "1999年", "200年"]) == (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "the of the of the of the of",
        "no no no no",
        "Ringlandlandlandland protects",
        "证据证据证据证据",
        "在这一年中在这一年中在这一年中",
    ],
)
def test_loops_are_seen(text: str) -> None:
    assert loops("Something else.", text)


@pytest.mark.parametrize(
    "text",
    ["The cat sat on the mat.", "1, 2, 3, 4, 5", "哈哈", "Mississippi", "He had had it.", ""],
)
def test_ordinary_text_is_no_loop(text: str) -> None:
    assert not loops("Something else.", text)


def test_what_repeats_in_the_source_may_repeat() -> None:
    assert not loops("no no no no no no", "不不不不不不")
