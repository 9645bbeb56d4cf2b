"""Many articles in one file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.datamodel.page import Page
from reader.export import Article, Format, render
from reader.export.digest import Digest, Report, digest_epub, digest_html
from tests.unit.export.conftest import EXPORTED


@pytest.fixture
def digest(article: Article) -> Digest:
    return Digest("Week", "zh", EXPORTED, ((Report("Harbour Post", article),),))


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
    plain = replace(digest, events=((Report("Harbour Post", join(page, {})),),))
    assert "机器翻译" not in member(plain, "article-1")


def test_reports_of_one_event_are_one_chapter_listed_once(digest: Digest, article: Article) -> None:
    both = (Report("Harbour Post", article), Report("云麓新闻", article))
    digest = replace(digest, events=(both, (Report("云麓新闻", article),)))
    chapter, contents, whole = (
        member(digest, "article-1"),
        member(digest, "nav"),
        digest_html(digest),
    )
    assert chapter.count("夜船恢复航行") > member(digest, "article-2").count("夜船恢复航行")
    assert chapter.index("其他报道: 云麓新闻") > 0
    assert "其他报道" not in member(digest, "article-2")
    identifiers = re.findall(r'id="([^"]+)"', chapter)
    assert len(identifiers) == len(set(identifiers)) > 1
    assert contents.count("article-1.xhtml") == 1
    assert (whole.count("<article"), whole.count("其他报道: 云麓新闻")) == (2, 1)


def test_a_copy_names_who_else_reports_its_event(article: Article) -> None:
    named = replace(article, reported_by=("云麓新闻", "Helm & Co"))
    assert "云麓新闻" in render(named, Format.MARKDOWN).decode()
    assert "Helm &amp; Co" in render(named, Format.HTML).decode()
