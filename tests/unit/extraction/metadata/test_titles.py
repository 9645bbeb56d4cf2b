"""The headline as a reader sees it."""

import pytest

from reader.datamodel.page import RawPage
from reader.extraction.extract import extract
from reader.extraction.metadata.titles import without_kicker

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
        (f"{NAME} |", [], NAME),
        (f">>> {NAME}", [], NAME),
        (f"{NAME} (harbour.example)", [NAME], NAME),
        (f"{NAME} (again)", [NAME], None),
        (f"Harbour Post 〉Railways 〉{NAME}", [NAME], NAME),
        (f"27.01.2022{NAME}", [NAME], NAME),
        (f"{NAME[:-3]}...", [f"{NAME} - Harbour Post", NAME], NAME),
        (f"{NAME}…", [f"{NAME}… | Harbour Post"], None),
        (f"{NAME}:", [f"{NAME}: nobody was hurt"], f"{NAME}: nobody was hurt"),
        (f"{NAME}¶", [], NAME),
        (f"Porter: «{NAME}»", [], f"Porter: «{NAME}»"),
        (f"In the long dry summer of the year of the drought, {NAME}", ["express"], None),
    ],
)
def test_a_kicker_is_no_part_of_the_headline(
    shown: str, declared: list[str], title: str | None
) -> None:
    assert without_kicker(shown, declared) == (title or shown)


@pytest.mark.parametrize(
    "name",
    ["Swans | Of Rails and Rain", "Swans - Of Rails and Rain", f"Of Rails and Rain: {NAME}"],
)
def test_a_headline_beside_the_name_of_its_site_is_the_title(name: str) -> None:
    site = "Of Rails and Rain"
    headline = name.replace(site, "").strip(" |:-")
    text = "<p>Two swans stood on the line for an hour, and no train went either way.</p>" * 2
    page = (
        f"<html><head><title>{name}</title></head><body><h1>{site}</h1><p>Notes of a porter</p>"
        f"<h2>{headline}</h2>{text}</body></html>"
    )
    assert extract(RawPage(page.encode(), "test")).title == headline


def test_the_name_of_a_site_is_known_by_its_letters() -> None:
    text = "<p>Two swans stood on the line for an hour, and no train went either way.</p>" * 2
    page = (
        "<html><head><title>Feathers. | Of rails, rain and me...</title></head><body>"
        f"<h1><a href='/'>Of rails, rain and me…</a></h1><h2>Feathers.</h2>{text}</body></html>"
    )
    assert extract(RawPage(page.encode(), "test")).title == "Feathers."
