"""The golden pages: what cleaning makes of them, no worse than the floors that are stored.

python -m tests.quality.test_golden_pages --raise     keeps today's figures as floors where higher
python -m tests.quality.test_golden_pages --lower     and where they are lower, too
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from reader.datamodel.page import Role
from tests.quality.completeness import kept_characters, kept_share, visible_characters
from tests.quality.golden import Golden, article, cleaned, f1, golden_pages

FLOORS = Path(__file__).with_name("floors.json")
#: Over all pages the agreement must be at least this.
MEAN_FLOOR = 0.97

pages = pytest.mark.parametrize("golden", golden_pages(), ids=lambda golden: golden.slug)


def agreement(golden: Golden) -> float:
    return round(f1(golden.expected["article"], article(cleaned(golden.slug))), 3)


@pages
def test_article_is_no_worse_than_its_floor(golden: Golden) -> None:
    floors = json.loads(FLOORS.read_text("utf-8"))
    assert agreement(golden) >= floors[golden.slug]


def test_articles_agree_on_the_whole() -> None:
    figures = [agreement(golden) for golden in golden_pages()]
    assert len(figures) >= 30
    assert sum(figures) / len(figures) >= MEAN_FLOOR


@pages
def test_title_byline_date_and_language_are_found(golden: Golden) -> None:
    page, expected = cleaned(golden.slug), golden.expected
    assert page.title == expected["title"]
    assert page.byline == expected["byline"]
    assert page.published_iso == expected["published"]
    assert page.language == expected["language"]


@pages
def test_furniture_is_not_in_the_article(golden: Golden) -> None:
    page = cleaned(golden.slug)
    shown = "\n".join([*article(page), page.title])
    assert [line for line in golden.expected["absent"] if line in shown] == []


@pages
def test_readers_are_told_what_is_missing(golden: Golden) -> None:
    codes = [notice.code for notice in cleaned(golden.slug).notices]
    assert codes == golden.expected["notices"]


@pages
def test_every_visible_character_stands_in_exactly_one_section(golden: Golden) -> None:
    page = cleaned(golden.slug)
    if any(notice.code == "from-data" for notice in page.notices):
        assert kept_share(golden.raw, page) == 1.0
    else:
        assert kept_characters(page) == visible_characters(golden.raw)


@pages
def test_sections_are_numbered_in_page_order(golden: Golden) -> None:
    sections = cleaned(golden.slug).sections
    assert [section.id for section in sections] == [f"s{n}" for n in range(1, len(sections) + 1)]
    assert all(section.blocks for section in sections)
    assert sum(section.role is Role.TITLE for section in sections) <= 1


@pages
def test_lists_offer_their_entries(golden: Golden) -> None:
    if (wanted := golden.expected.get("entries")) is not None:
        page = cleaned(golden.slug)
        assert [[entry.title, entry.url] for entry in page.entries] == wanted


def keep_floors(*, lower: bool) -> None:
    """Store today's figures."""
    floors = json.loads(FLOORS.read_text("utf-8"))
    for golden in golden_pages():
        figure, floor = agreement(golden), floors.get(golden.slug, 0.0)
        floors[golden.slug] = figure if lower else max(figure, floor)
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    if "--raise" in sys.argv or "--lower" in sys.argv:
        keep_floors(lower="--lower" in sys.argv)
