import pytest

from training.translation.repair import repair_numbers


@pytest.mark.parametrize(
    ("source", "translation", "repaired"),
    [
        ("In 2020, it rose 3.5%.", "202年上涨3.5%。", "2020年上涨3.5%。"),
        ("From 1990 to 1995", "从199到195", "从1990到1995"),
        ("It sold 1,200 cars.", "售出120辆。", "售出1,200辆。"),
        ("八月有12人", "There were 2 in August", "There were 12 in August"),
    ],
)
def test_wrong_numbers_are_put_right(source: str, translation: str, repaired: str) -> None:
    assert repair_numbers(source, translation) == repaired


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("3.5 million people", "350万人"),
        ("On August 1", "8月1日"),
        ("In 2020, 15 of 20", "2020年，25"),
        ("no number", "2个"),
        ("5", ""),
    ],
)
def test_what_may_be_right_is_left_alone(source: str, translation: str) -> None:
    assert repair_numbers(source, translation) == translation
