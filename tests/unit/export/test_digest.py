"""Many articles in one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.datamodel.page import Page
from reader.export import Article
from reader.export.digest import Digest, Item, digest_epub, digest_html
from tests.unit.export.conftest import EXPORTED


@pytest.fixture
def digest(article: Article) -> Digest:
    return Digest("Week", "zh", EXPORTED, (Item("Harbour Post", article),))


def member(digest: Digest, name: str) -> str:
    with ZipFile(BytesIO(digest_epub(digest))) as book:
        return book.read(f"EPUB/{name}.xhtml").decode()


def test_the_contents_name_each_article_in_both_languages(digest: Digest, article: Article) -> None:
    both = "Night boat returns · 夜船恢复航行"
    assert f'<a href="article-1.xhtml">{both}</a>' in member(digest, "nav")
    assert f'<a href="#article-1">{both}</a>' in digest_html(digest)


def test_a_title_stands_once_where_it_is_not_translated(
    page: Page, join: Callable[..., Article]
) -> None:
    assert join(page, {}).titles == "Night boat returns"


def test_each_chapter_says_that_a_machine_translated_it(
    digest: Digest, page: Page, join: Callable[..., Article]
) -> None:
    assert "机器翻译" in member(digest, "article-1")
    plain = replace(digest, items=(Item("Harbour Post", join(page, {})),))
    assert "机器翻译" not in member(plain, "article-1")
