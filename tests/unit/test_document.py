"""The data that flows: what a page can say of itself and be split into."""

from __future__ import annotations

import pytest

from reader.document import Block, BlockKind, BlockPlace, Page, Role, Section


def _page(*texts: str) -> Page:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    return Page(None, "", "en", "", "", None, (Section("s1", Role.BODY, blocks),))


@pytest.mark.parametrize(
    ("number", "sections", "apart"),
    [
        (0, {"s1.1": "a", "s1.2": "b\na"}, "s1.1"),
        (1, {"s1.1": "a", "s1.2": "b", "s1.3": "a"}, "s1.2"),
        (2, {"s1.1": "a\nb", "s1.2": "a"}, "s1.2"),
    ],
)
def test_a_block_is_set_apart_and_everything_stays_in_order(
    number: int, sections: dict[str, str], apart: str
) -> None:
    page, named = _page("a", "b", "a").with_block_apart(BlockPlace("s1", number))
    assert {s.id: s.text for s in page.sections} == sections
    assert named == apart


def test_a_block_that_is_alone_is_apart_already() -> None:
    page = _page("a")
    assert page.with_block_apart(BlockPlace("s1", 0)) == (page, "s1")


@pytest.mark.parametrize("place", [BlockPlace("s2", 0), BlockPlace("s1", 1), BlockPlace("s1", -1)])
def test_a_block_that_is_not_there_cannot_be_set_apart(place: BlockPlace) -> None:
    with pytest.raises(KeyError):
        _page("a").with_block_apart(place)
