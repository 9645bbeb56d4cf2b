"""The reader's own translations joined with the pages they were written for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair, Translation
from reader.feeds.identity import address_key
from reader.storage.own_translations import OwnTranslationStore, folded
from reader.storage.sqlite import Database

if TYPE_CHECKING:  # the window knows own translations before anything is exported
    from reader.export.article import Article

#: How alike two sentences are, from 0 to 1, of which one may be the other in an earlier wording.
_ALIKE = 0.6
#: What is compared takes time with the square of its length.
_LONGEST_COMPARED = 600
_MOST_COMPARED = 200


def page_key(page: Page) -> str:
    """What own translations of a page are kept by: its address, else what it was opened by."""
    return address_key(page.url or "") or page.source


def own_translations(database: Database, page: Page, pair: Pair) -> list[Translation]:
    """The reader's own translations of a page, the newest first.

    Raises:
        StorageError: the library cannot be read.
    """
    return OwnTranslationStore(database).of(page_key(page), pair)


def by_sentence(own: Iterable[Translation], sentences: Iterable[str]) -> dict[str, Translation]:
    """Own translations by the sentences of a page as it is now; white space may differ."""
    kept = {folded(translation.source): translation for translation in own}
    found = {}
    for sentence in sentences:
        if (translation := kept.get(folded(sentence))) is not None:
            same = translation.source == sentence
            links = translation.alignment if same else ()
            found[sentence] = replace(translation, source=sentence, alignment=links)
    return found


def with_own(article: Article, database: Database) -> Article:
    """An article in which the reader's own translations win.

    Raises:
        StorageError: the library cannot be read.
    """
    shown = (text for row in article.rows() for text in row.block.sentence_texts())
    found = by_sentence(own_translations(database, article.page, article.pair), shown)
    return replace(article, translations={**article.translations, **found}) if found else article


def of_earlier_wording(
    sentence: str, own: Iterable[Translation], present: Iterable[str]
) -> Translation | None:
    """The own translation of what this sentence may have been before the page was changed.

    Args:
        sentence: a sentence of the page as it is now.
        own: the reader's own translations of the page.
        present: the sentences of the page; what translates one of them is not meant.
    """
    from difflib import SequenceMatcher  # the window knows own translations from its start

    there = {folded(text) for text in present}
    wanted = folded(sentence)
    if len(wanted) > _LONGEST_COMPARED:
        return None
    best, likeness = None, _ALIKE
    for translation in [t for t in own if folded(t.source) not in there][:_MOST_COMPARED]:
        before = folded(translation.source)
        if len(before) > _LONGEST_COMPARED:
            continue
        found = SequenceMatcher(None, before, wanted, autojunk=False).ratio()
        if found > likeness:
            best, likeness = translation, found
    return best
