"""What is taken with its like, where the chances of its blocks leave it open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.extraction.classification import body, parallel
from reader.extraction.features.claims import NO_CLAIMS
from reader.extraction.features.reading import Reading
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.parsing import parse

LINE = "Open from nine to five"


def _read(html: str) -> Reading:
    outline, _ = Flattener("").flatten(parse(html).soup)
    return body.read(outline, NO_CLAIMS)


@pytest.mark.parametrize(
    ("part", "chance", "taken"),
    [
        (f"<div class=part3><p>{LINE}</p></div>", 0.2, True),
        (f"<div class=part3><p>{LINE}</p></div>", 0.05, False),
        (f"<div class=note><p>{LINE}</p></div>", 0.2, False),
        (f"<div class=part3><p><a href=/hours>{LINE}</a></p></div>", 0.2, False),
        ("<div class=part3><p>Share on Facebook</p></div>", 0.2, False),
    ],
)
def test_a_line_among_parts_that_are_alike_is_taken_with_them(
    part: str, chance: float, taken: bool
) -> None:
    parts = [f"<div class=part{number}><p>{LINE} on day {number}</p></div>" for number in range(6)]
    reading = _read("<body><main>" + "".join([*parts[:3], part, *parts[3:]]) + "</main></body>")
    inside = [True] * 3 + [False] + [True] * 3
    parallel.take_alike(replace(reading, chances=[0.9] * 3 + [chance] + [0.9] * 3), inside)
    assert inside[3] is taken


def test_parts_of_which_too_little_is_taken_stay_as_they_are() -> None:
    html = "".join(f"<div class=part><p>{LINE} on day {number}</p></div>" for number in range(10))
    reading = _read(f"<body>{html}</body>")
    inside = [True] * 3 + [False] * 4 + [True] * 3
    parallel.take_alike(replace(reading, chances=[0.3] * 10), inside)
    assert inside == [True] * 3 + [False] * 4 + [True] * 3


@pytest.mark.parametrize(("sites", "taken"), [(5, True), (1, False)])
def test_a_list_of_links_is_recommended_where_it_leads_to_several_sites(
    sites: int, taken: bool
) -> None:
    addresses = [
        f"https://site{number % sites}.example{number % sites}.org/" for number in range(6)
    ]
    items = "".join(f"<li><a href={address}>What to read</a></li>" for address in addresses)
    reading = _read(f"<body><ul>{items}</ul></body>")
    found = parallel.recommended(reading, [True] + [False] * 5)
    assert found == (frozenset(range(6)) if taken else frozenset())
