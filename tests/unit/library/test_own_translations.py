"""What a person translated wins in its article, and nothing of it is lost when the page changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Sentence
from reader.datamodel.translation import Pair, Translation
from reader.export.article import Article
from reader.library.own_translations import (
    by_sentence,
    of_earlier_wording,
    own_translations,
    page_key,
    with_own,
)
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.sqlite import Database

PAIR = Pair("en", "zh")
LATE = "The ferry was ten minutes late on Tuesday."
OWN = Translation(LATE, "周二渡轮晚了十分钟。", PAIR, (), own=True, alignment=((0, 3, 0, 2),))


def page(
    *texts: str, url: str | None = "https://www.harbour.example/ferry?utm_source=x#top"
) -> Page:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, text, sentences=(Sentence(0, len(text)),)) for text in texts
    )
    sections = (Section("s1", Role.BODY, blocks),)
    return Page(url, "harbour.example", "en", "", "", None, sections, source="ferry.html")


def article(shown: Page, *machine: Translation) -> Article:
    return Article.join(
        shown,
        {t.source: t for t in machine},
        PAIR,
        (),
        exported=datetime(2026, 3, 14, tzinfo=UTC),
        describe=str,
    )


def test_an_article_is_known_by_its_address_however_it_was_reached() -> None:
    assert page_key(page()) == page_key(page(url="http://harbour.example/ferry"))
    assert page_key(page(url=None)) == "ferry.html"


def test_ones_own_wins_whatever_package_translates(database: Database) -> None:
    OwnTranslationStore(database).keep(page_key(page()), OWN)
    for package in ("translate-en_zh 1.0", "translate-en_zh 2.0"):
        machine = Translation(LATE, "渡轮迟到。", PAIR, (package,))
        joined = with_own(article(page(LATE, "It left."), machine), database)
        assert joined.translations[LATE] == OWN
        assert joined.own == 1
    assert with_own(article(page("It left.")), database).own == 0


def test_other_white_space_is_the_same_sentence_without_its_word_links() -> None:
    spaced = LATE.replace(" was ", "  was\n")
    assert by_sentence([OWN], [spaced, "It left."]) == {
        spaced: replace(OWN, source=spaced, alignment=())
    }


def test_a_changed_sentence_is_not_given_words_that_were_written_for_another(
    database: Database,
) -> None:
    OwnTranslationStore(database).keep(page_key(page()), OWN)
    changed = LATE.replace("ten", "forty")
    joined = with_own(article(page(changed)), database)
    assert joined.translations == {}
    assert own_translations(database, page(changed), PAIR) == [OWN]  # and nothing is lost


def test_what_was_written_for_an_earlier_wording_is_offered_for_the_changed_sentence() -> None:
    changed = LATE.replace("ten", "forty")
    assert of_earlier_wording(changed, [OWN], [changed, "It left."]) == OWN
    assert of_earlier_wording("Prices of herring rose again.", [OWN], []) is None


def test_what_translates_another_sentence_of_the_page_is_not_offered() -> None:
    changed = LATE.replace("ten", "forty")
    assert of_earlier_wording(changed, [OWN], [LATE, changed]) is None


def test_endless_sentences_are_not_compared() -> None:
    endless = replace(OWN, source=LATE * 1_000)
    assert of_earlier_wording(LATE * 1_000 + "!", [endless] * 500, []) is None
