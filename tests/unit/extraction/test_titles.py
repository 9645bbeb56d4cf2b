"""The headline as a reader sees it."""

import pytest

from reader.extraction.titles import without_kicker

NAME = "Two swans stop the express"


@pytest.mark.parametrize(
    ("shown", "declared", "title"),
    [
        (f"Railways {NAME}", [NAME], NAME),
        (f"Railways: {NAME}", [NAME], NAME),
        (f"Railways {NAME}", [f"Railways: {NAME}"], f"Railways: {NAME}"),
        (f"Railways : {NAME}", [], f"Railways: {NAME}"),
        (NAME, [f"{NAME} - Harbour Post"], NAME),
        ("On swans", ["swans"], "On swans"),
        (f"In the long dry summer of the year of the drought, {NAME}", ["express"], None),
    ],
)
def test_a_kicker_is_no_part_of_the_headline(
    shown: str, declared: list[str], title: str | None
) -> None:
    assert without_kicker(shown, declared) == (title or shown)
