"""What is taken for the article, where the chances of its blocks leave it open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.extraction.classification import body
from reader.extraction.features.claims import NO_CLAIMS
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.parsing import parse

LONG = "The ferry leaves the old pier at six in the morning and comes back when the bell rings."


@pytest.mark.parametrize(
    ("last", "chance", "taken"),
    [
        ("<div>It was ordered so.</div>", 0.3, True),
        ("<div>It was ordered so</div>", 0.3, False),
        ("<div class='note'>It was ordered so.</div>", 0.3, False),
        ("<p>It was ordered so.</p>", 0.3, False),
        ("<div><a href='/order'>It was ordered so.</a></div>", 0.3, False),
        ("<div>It was ordered so.</div>", 0.1, False),
    ],
)
def test_a_sentence_marked_up_as_the_sure_paragraph_above_it_is_of_the_article(
    last: str, chance: float, taken: bool
) -> None:
    html = f"<body><main><div>{LONG}</div><div>{LONG}</div>{last}</main></body>"
    outline, _ = Flattener("").flatten(parse(html).soup)
    reading = body.read(outline, NO_CLAIMS)
    assert body.decide(replace(reading, chances=[0.99, 0.99, chance])) == [True, True, taken]


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("<p>Lamp of the pier (9689)</p>", True),
        ("<p><a href='/lamp'>Lamp of the pier (9689)</a></p>", False),
        ("<section><p>Lamp of the pier (9689)</p></section>", False),
    ],
)
def test_short_lines_between_two_paragraphs_of_one_element_are_of_the_article(
    line: str, taken: bool
) -> None:
    html = f"<body><main><div>{LONG}{line * 8}{LONG}</div></main></body>"
    outline, _ = Flattener("").flatten(parse(html).soup)
    reading = body.read(outline, NO_CLAIMS)
    lines = len(reading.chances) - 2
    assert lines == 8
    decided = body.decide(replace(reading, chances=[0.99, *[0.1] * lines, 0.99]))
    assert decided == [True, *[taken] * lines, True]
