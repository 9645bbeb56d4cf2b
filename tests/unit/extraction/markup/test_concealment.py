"""What a page hides is known as hidden, and what it shows is not."""

import pytest

from reader.extraction.markup.concealment import Concealers, of_style


@pytest.mark.parametrize(
    ("style", "code"),
    [
        ("display:none", "display"),
        ("visibility: hidden", "visibility"),
        ("opacity:0", "visibility"),
        ("position:absolute;left:-9999px", "offscreen"),
        ("left:-3000px; position:fixed", "offscreen"),
        ("text-indent:-9999px", "offscreen"),
        ("transform: translateX(-10000px)", "offscreen"),
        ("transform:scale(0)", "offscreen"),
        ("clip-path: inset(50%)", "offscreen"),
        ("filter: alpha(opacity=0)", "visibility"),
        ("filter:opacity(0)", "visibility"),
        ("transform: translateX(-50%) scale(0.9)", ""),
        ("transform: translate(-120px)", ""),
        ("filter: grayscale(1) opacity(0.8)", ""),
        ("clip-path: inset(0)", ""),
        ("font-size:0", "tiny"),
        ("height:1px;overflow:hidden", "tiny"),
        ("color:#fff;background:#FFFFFF", "colour"),
        ("color:red;background-color:red", "colour"),
        ("color:#333;background:#fff", ""),
        ("font-size:10px", ""),
        ("height:100px;overflow:hidden", ""),
        ("opacity:0.5", ""),
        ("margin-left:-20px", ""),
        ("", ""),
    ],
)
def test_styles(style: str, code: str) -> None:
    assert of_style(style) == code


def test_rules_of_the_page_count_but_not_those_for_print() -> None:
    found = Concealers()
    found.read_sheet(
        "/* x */ #a, .b{display:none} @media print{.c{display:none}} .d .e{display:none}"
    )
    assert found.selectors == {"#a": "display", ".b": "display"}


def test_marquees_of_a_pixel_are_hidden() -> None:
    found = Concealers()
    assert found.of_element("marquee", {"height": "1", "width": "4"}) == "marquee"
    assert found.of_element("marquee", {"width": "300", "height": "20"}) == ""
    assert found.of_element("div", {"hidden": ""}) == "display"


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({"style": "opacity:0", "data-w-id": "8f"}, ""),
        ({"style": "visibility:hidden", "class": "box wow fadeIn"}, ""),
        ({"style": "display:none", "data-aos": "fade-up"}, "display"),
        ({"style": "opacity:0", "class": "box"}, "visibility"),
    ],
)
def test_what_comes_into_view_when_a_reader_scrolls_is_shown(
    attributes: dict[str, str], code: str
) -> None:
    assert Concealers().of_element("div", attributes) == code
