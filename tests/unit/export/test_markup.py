"""Exported HTML and EPUB: complete, aligned, valid, and inert whatever a page held."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Span, SpanKind
from reader.datamodel.translation import Translation
from reader.export import Article, Format, render
from reader.export.provenance import provenance
from tests.helpers.blocks import paragraph
from tests.helpers.epubcheck import can_check, complaints
from tests.helpers.inert_markup import faults

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</div></main><iframe src='https://beacon.invalid'></iframe>",
    "<meta http-equiv=refresh content='0;url=https://beacon.invalid'>",
    "<base href='https://beacon.invalid'>",
    "&lt;script&gt; &#60;script&#62; &amp;",
    "]]><script>alert(1)</script><![CDATA[",
    "<!-- --><script>alert(1)</script>",
    "$rows ${title} $$ %s {0}",
    "nul \x00 and \x0b and \ufffe and \ud800 end",
    "javascript:alert(1)",
]
TARGETS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "//beacon.invalid/x",
    "/relative",
    "relative",
    "vbscript:x",
    "blob:https://a.example/x",
    "ftp://a.example/x",
    "http://",
    "http://[bad",
    "https://a.example:99999/",
    'https://a.example/"onmouseover="alert(1)',
    "https://a.example/' onmouseover='alert(1)",
    "https://a.example/<b>",
    "https://a.example/a b\tc",
    "https://a.example/%zz%20é中",
    "https://名前.example/路径?q=中#碎片",
    "https://user:pw@a.example/",
    "mailto:someone@a.example",
    "mailto:",
]


def one_block(page: Page, block: Block, title: str = "Title") -> Page:
    return replace(page, title=title, sections=(Section("s1", Role.BODY, (block,)),))


def parsed(article: Article) -> Any:
    """The HTML page of an article, as a tree of elements."""
    return html.document_fromstring(render(article, Format.HTML).decode())


def members(article: Article) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(render(article, Format.EPUB))) as book:
        return {name: book.read(name) for name in book.namelist()}


def all_faults(article: Article) -> list[str]:
    found = faults(render(article, Format.HTML), xml=False)
    for name, data in members(article).items():
        if name.endswith(".xhtml"):
            found += faults(data, xml=True)
        elif name.endswith((".opf", ".xml")):
            etree.fromstring(data)
    return found


def test_the_sample_is_inert(article: Article) -> None:
    assert all_faults(article) == []


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", list(BlockKind))
def test_hostile_text_stays_text(
    text: str, kind: BlockKind, page: Page, join: Callable[..., Article]
) -> None:
    hostile = one_block(page, paragraph(text, kind=kind), title=text)
    hostile = replace(hostile, site=text, byline=text, url=f"https://a.example/{text}")
    made = {text: Translation(text, f"译 {text}", None, (text,))}  # type: ignore[arg-type]
    article = join(hostile, made)
    assert all_faults(article) == []
    shown = parsed(article).text_content()
    kept = "".join(c for c in text if c.isprintable() and c != "\ufffe")
    assert " ".join(kept.split()) in " ".join(shown.split())


@pytest.mark.parametrize("target", TARGETS)
def test_only_web_and_mail_addresses_become_links(
    target: str, page: Page, join: Callable[..., Article]
) -> None:
    span = Span(0, 4, SpanKind.LINK, target)
    article = join(one_block(page, paragraph("Read more", span)), {})
    assert all_faults(article) == []
    assert b"Read" in render(article, Format.HTML)


def test_a_good_link_is_kept(page: Page, join: Callable[..., Article]) -> None:
    span = Span(5, 9, SpanKind.LINK, "https://a.example/x?a=1&b=2#c")
    article = join(one_block(page, paragraph("Read more", span)), {})
    tree = parsed(article)
    (link,) = tree.xpath("//main//a")
    assert (link.text, link.get("href")) == ("more", "https://a.example/x?a=1&b=2#c")


spans = st.builds(
    Span,
    st.integers(0, 30),
    st.integers(0, 40),
    st.sampled_from(list(SpanKind)),
    st.sampled_from(TARGETS),
)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.lists(spans, max_size=8))
def test_any_text_with_any_spans_nests_and_keeps_its_characters(
    text: str, marks: list[Span]
) -> None:
    from reader.export.markup import Side, _span_marks, inline
    from reader.export.safety import clean

    side = Side(text, "en", tuple(_span_marks(marks)))
    tree: Any = etree.fromstring(f"<p>{inline(side)}</p>")
    for line_break in tree.iter("br"):
        line_break.text = "\n"
    assert "".join(tree.itertext()) == clean(text)


def test_pairs_stand_in_rows_with_their_languages(article: Article) -> None:
    tree = parsed(article)
    rows = tree.find_class("row")
    assert len(rows) == len(list(article.rows()))
    for row in rows:
        assert [half.get("lang") for half in row] == ["en", "zh-Hans"]
    assert [half.text_content() for half in rows[0]] == ["Night boat returns", "夜船恢复航行"]


def test_structure_survives(article: Article) -> None:
    tree = parsed(article)
    main = tree.find(".//main")
    assert main is not None
    for tag in ("h1", "h2", "ul", "ol", "blockquote", "pre", "table", "strong", "a"):
        assert main.findall(f".//{tag}"), tag
    assert main.find(".//ol").get("start") == "3"
    assert [td.text for td in main.findall(".//td")] == [
        "Port", "Boats", "East", "4", "港口", "船", "东港", "4",
    ]  # fmt: skip


def test_markup_is_carried_to_the_words_that_answer(article: Article) -> None:
    tree = parsed(article)
    targets = [half for row in tree.find_class("row") for half in row if half.get("lang") != "en"]
    links = [link.text for half in targets for link in half.iter("a")]
    strong = [word.text for half in targets for word in half.iter("strong")]
    assert links == ["旧码头"]
    assert strong == ["首班船"]


def test_a_doubtful_sentence_is_marked_with_its_reason(article: Article) -> None:
    tree = parsed(article)
    (doubt,) = tree.find_class("doubt")
    assert doubt.text_content() == "首班船周五驶离旧码头。"
    assert "数字" in str(doubt.get("title"))


def test_hidden_parts_stay_out_and_are_named(article: Article) -> None:
    for form in (Format.HTML, Format.MARKDOWN, Format.TEXT, Format.TSV, Format.TMX):
        text = render(article, form).decode()
        assert "royal tiles" not in text, form
        assert "不该出现" not in text, form
        assert "3 short phrases divided by bars" in text, form


def test_a_hidden_part_that_is_asked_for_is_shown_with_its_reason(
    page: Page, translations: dict[str, Translation], join: Callable[..., Article]
) -> None:
    article = join(page, translations)
    tree = parsed(article)
    (row,) = [row for row in tree.find_class("row") if "spam" in row.classes]
    assert "royal tiles" in row.text_content()
    (remark,) = tree.find_class("remark")
    assert "3 short phrases divided by bars" in remark.text_content()


def test_an_untranslated_article_has_one_column(page: Page, join: Callable[..., Article]) -> None:
    tree = parsed(join(page, {}, "s4"))
    assert tree.find(".//main").get("class") == "one"
    assert all(len(row) == 1 for row in tree.find_class("row"))


def test_the_title_is_written_once_even_if_no_section_has_it(
    page: Page, translations: dict[str, Translation], join: Callable[..., Article]
) -> None:
    untitled = page.with_sections(page.sections[2:3])
    tree = parsed(join(untitled, translations))
    assert [h.text for h in tree.findall(".//h1")] == ["Night boat returns", "夜船恢复航行"]


def test_the_provenance_sheet_tells_where_the_copy_is_from(article: Article) -> None:
    tree = parsed(article)
    sheet = tree.find(".//footer").text_content()
    assert "https://news.harbour.example/ferry" in sheet
    assert "2026-03-14 09:30+00:00" in sheet
    assert "2026-03-14 08:40+00:00" in sheet, "to the minute, as the other moments are"
    assert "en_zh 1.0" in sheet


def test_the_book_has_its_type_first_and_readable(article: Article) -> None:
    data = render(article, Format.EPUB)
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    assert next(iter(members(article))) == "mimetype"


def test_the_book_lists_its_headings(article: Article) -> None:
    nav: Any = etree.fromstring(members(article)["EPUB/nav.xhtml"])
    titles = ["".join(link.itertext()) for link in nav.iter("{*}a")]
    assert titles == ["Night boat returns", "What it costs", "关于本副本"]
    body: Any = etree.fromstring(members(article)["EPUB/article.xhtml"])
    ids = {node.get("id") for node in body.iter() if node.get("id")}
    targets = {str(link.get("href")).partition("#")[2] for link in nav.iter("{*}a")} - {""}
    assert targets <= ids


def test_equal_articles_give_equal_books(article: Article) -> None:
    assert render(article, Format.EPUB) == render(article, Format.EPUB)


@pytest.mark.long
@pytest.mark.skipif(not can_check(), reason="needs Java and epubcheck")
def test_epubcheck_accepts_the_books(
    article: Article, page: Page, join: Callable[..., Article], tmp_path: Path
) -> None:
    links = [Span(0, 4, SpanKind.LINK, target) for target in TARGETS]
    blocks = [paragraph(text) for text in HOSTILE] + [paragraph("Read on", s) for s in links]
    hostile = replace(page, title=HOSTILE[0], sections=(Section("s1", Role.BODY, tuple(blocks)),))
    for name, book in (("good", article), ("hostile", join(hostile, {}))):
        path = tmp_path / f"{name}.epub"
        path.write_bytes(render(book, Format.EPUB))
        assert complaints(path) == ""


def test_the_sheet_tells_times_of_here_and_packages_by_their_languages(article: Article) -> None:
    package = "translate-en_zh 2.0 (starter)"
    translations = {k: replace(t, packages=(package,)) for k, t in article.translations.items()}
    here = article.exported.astimezone(timezone(timedelta(hours=8)))
    lines = provenance(replace(article, translations=translations, exported=here))
    values = [line.value for line in lines]
    assert "入门语言包（en→zh）" in values
    assert "2026-03-14 17:00+08:00" in values
