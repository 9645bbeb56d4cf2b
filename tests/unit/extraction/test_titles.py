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
        (
            f"Railways — {NAME}",
            [f"Railways — {NAME} | Harbour Post", f"Railways — {NAME}", NAME],
            None,
        ),
        (f"Railways: {NAME}", [f"Railways: {NAME}", NAME], NAME),
        (f"Nobody saw it coming: {NAME}", [NAME], None),
        (f"》{NAME}", [NAME], None),
        ("【港口快讯】两只天鹅拦停列车", ["两只天鹅拦停列车 本地_港口邮报"], "两只天鹅拦停列车"),
        ("【港口快讯】两只天鹅拦停列车", ["两只天鹅拦停列车员工宿舍"], None),
        ("On swans", ["swans"], "On swans"),
        (f"In the long dry summer of the year of the drought, {NAME}", ["express"], None),
    ],
)
def test_a_kicker_is_no_part_of_the_headline(
    shown: str, declared: list[str], title: str | None
) -> None:
    assert without_kicker(shown, declared) == (title or shown)
