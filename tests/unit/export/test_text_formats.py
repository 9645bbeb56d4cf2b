"""Markdown, plain text, sentence pairs and JSON, read back by other programs' rules."""

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Span, SpanKind
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.export import Article, Format, render
from tests.helpers.blocks import paragraph
from tests.helpers.inert_markup import faults

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

AWKWARD = [
    "# no heading",
    "> no quote",
    "- no item",
    "+ no item",
    "1. no item",
    "12) no item",
    "=== no underline",
    "*stars* and _lines_ and `ticks`",
    "[text](https://beacon.invalid) ![x](y) [^1]",
    "<b>no tag</b> <https://beacon.invalid> &amp; &copy;",
    "a | b | c",
    "~~struck~~ ``` fence",
    "back\\slash \\* \\",
    "    four spaces before",
    "two\nlines",
    "--- rule",
    "$x$ {y}",
]


def markdown_tree(text: str) -> Any:
    from lxml import html

    parser = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    return html.document_fromstring(parser.render(text))


def page_of(page: Page, *blocks: Block) -> Page:
    return replace(page, title="", sections=(Section("s1", Role.BODY, blocks),))


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("kind", list(BlockKind))
def test_markdown_reads_back_as_the_text_it_was(
    text: str, kind: BlockKind, page: Page, join: Callable[..., Article]
) -> None:
    made = {text: Translation(text, text, None, ("p 1",))}  # type: ignore[arg-type]
    article = join(page_of(page, paragraph(text, kind=kind)), made)
    output = render(article, Format.MARKDOWN).decode()
    tree = markdown_tree(output)
    body = " ".join(tree.text_content().partition("关于本副本")[0].split())
    assert body.count(" ".join(text.split())) == (1 if kind is BlockKind.CODE else 2)
    assert not tree.xpath("//img | //script | //b")
    assert faults(MarkdownIt("commonmark").render(output).encode(), xml=False) == []


def test_markdown_keeps_structure(article: Article) -> None:
    tree = markdown_tree(render(article, Format.MARKDOWN).decode())
    assert [h.text for h in tree.iter("h1")] == ["Night boat returns"]
    assert [h.text for h in tree.iter("h2")] == ["What it costs", "关于本副本"]
    assert len(list(tree.iter("table"))) == 2
    assert [code.text for code in tree.iter("code")] == ["x = a < b && c\n"]
    (quote,) = tree.iter("blockquote")
    assert [p.text for p in quote.iter("p")] == [
        "We did the sums on napkins",
        "我们在餐巾纸上算了账",
    ]
    links = {link.text: link.get("href") for link in tree.iter("a")}
    assert links["old quay"] == links["旧码头"] == "https://port.example/quay?a=1&b=2"
    assert {"first boat", "首班船"} <= {strong.text for strong in tree.iter("strong")}


@pytest.mark.parametrize(
    ("text", "start", "end", "strong"),
    [
        ("他说“不行。”然后走了", 2, 7, "不行。"),
        ("价格（元）上涨", 2, 5, "元"),
        ("one two three", 3, 8, "two"),
        ("one (two) three", 4, 9, "(two)"),
        ("一二三", 0, 2, "一二"),
    ],
)
def test_markdown_sets_emphasis_where_commonmark_can_see_it(
    text: str, start: int, end: int, strong: str, page: Page, join: Callable[..., Article]
) -> None:
    article = join(page_of(page, paragraph(text, Span(start, end, SpanKind.STRONG))), {})
    tree = markdown_tree(render(article, Format.MARKDOWN).decode())
    paragraph_ = next(tree.iter("p"))
    assert [s.text for s in paragraph_.iter("strong")] == [strong]
    assert paragraph_.text_content() == text


def test_plain_text_sets_each_translation_below_its_block(article: Article) -> None:
    blocks = render(article, Format.TEXT).decode().split("\n\n")
    assert blocks[0] == "Night boat returns\n夜船恢复航行"
    assert "> We did the sums on napkins\n> 我们在餐巾纸上算了账" in blocks
    assert "Port | Boats\nEast | 4\n港口 | 船\n东港 | 4" in blocks


def read_tsv(data: bytes) -> list[list[str]]:
    """The cells as a program reads them that knows quotes and takes lines with "#" for comments."""
    lines = [line for line in data.decode().split("\n") if line and not line.startswith("#")]
    return list(csv.reader(lines, delimiter="\t", strict=True))


def test_tsv_has_one_sentence_a_line(article: Article) -> None:
    rows = read_tsv(render(article, Format.TSV))
    assert rows[0] == ["en", "zh-Hans", "doubts", "packages", "by"]
    assert ["It carried 212 people.", "船上有212人。", "", "en_zh 1.0", "machine"] in rows
    assert all(len(row) == 5 for row in rows)
    assert len(rows) - 1 == len(list(article.sentences()))


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-2", "@SUM(A1)", '=HYPERLINK("https://x")', "＝1+1"]
)
def test_tsv_runs_no_formula(text: str, page: Page, join: Callable[..., Article]) -> None:
    made = {text: Translation(text, text, None, ())}  # type: ignore[arg-type]
    article = join(page_of(page, paragraph(text)), made)
    row = read_tsv(render(article, Format.TSV))[-1]
    assert row[:2] == [f"'{text}"] * 2


@pytest.mark.parametrize(
    "text", ['"We came back', 'a "b" c', "# one of us", '"', '""', '“x” "y', "'#", '#"']
)
def test_tsv_comes_back_from_a_reader_that_knows_quotes(
    text: str, page: Page, join: Callable[..., Article]
) -> None:
    made = {t: Translation(t, t, None, ()) for t in (text, "The last one.")}  # type: ignore[arg-type]
    article = join(page_of(page, paragraph(text), paragraph("The last one.")), made)
    rows = read_tsv(render(article, Format.TSV))
    assert [row[:2] for row in rows[1:]] == [[text] * 2, ["The last one."] * 2]


def test_tsv_keeps_tabs_and_line_ends_out_of_cells(
    page: Page, join: Callable[..., Article]
) -> None:
    text = "one\ttwo\nthree\r\nfour\u2028five"
    made = {text: Translation(text, text, None, ())}  # type: ignore[arg-type]
    row = render(join(page_of(page, paragraph(text)), made), Format.TSV).decode()
    assert row.splitlines()[-1].split("\t")[0] == "one two three four five"


def test_tmx_pairs_sentences_with_their_languages(article: Article) -> None:
    root: Any = etree.fromstring(render(article, Format.TMX))
    assert root.get("version") == "1.4"
    assert root.find("header").get("srclang") == "en"
    units = root.findall("body/tu")
    assert len(units) == len(list(article.sentences()))
    for unit in units:
        assert [tuv.get(XML_LANG) for tuv in unit.findall("tuv")] == ["en", "zh-Hans"]
        assert all(tuv.findtext("seg") for tuv in unit.findall("tuv"))
    notes = " ".join(note.text for note in root.iter("note"))
    assert "news.harbour.example" in notes


def test_failed_sentences_are_in_no_pair(
    page: Page, translations: dict[str, Translation], join: Callable[..., Article]
) -> None:
    source = "It carried 212 people."
    translations[source] = replace(translations[source], text=source, failed=True)
    article = join(page, translations, "s4")
    assert source not in [pair.source for pair in article.sentences()]


def test_json_is_the_object_of_clean_with_sentences(article: Article) -> None:
    text = render(article, Format.JSON).decode()
    assert text.count("\n") == 1
    data = json.loads(text)
    assert data["target"] == "zh"
    assert data["packages"] == ["en_zh 1.0"]
    assert [s["id"] for s in data["sections"]] == ["s1", "s2", "s3", "s4"]
    assert [s["hidden"] for s in data["sections"]] == [False, False, False, True]
    assert data["sections"][3]["verdict"] == {
        "category": "gambling",
        "score": 0.99,
        "reasons": ["3 short phrases divided by bars"],
    }
    first = data["sections"][2]["paragraphs"][0]
    assert first["sentences"][0]["doubts"] == ["numbers"]
    assert first["sentences"][1] == {
        "source": "It carried 212 people.",
        "translation": "船上有212人。",
        "doubts": [],
        "own": False,
    }
    assert data["sections"][2]["paragraphs"][-1]["sentences"][0]["translation"] is None
    assert "Port\tBoats\nEast\t4" in data["text"]
    assert "What it costs" in data["text"]


def test_json_survives_half_characters(page: Page, join: Callable[..., Article]) -> None:
    article = join(page_of(page, paragraph("half \ud83d and \x00")), {})
    data = json.loads(render(article, Format.JSON))
    assert re.search("half .+ and \x00", data["text"])


def test_labels_are_complete_in_every_language() -> None:
    from reader.export.labels import _tables

    tables = _tables()
    shapes = {
        language: {
            (name, key)
            for name, value in words.items()
            if name != "reasons"  # whose English is what they are found by
            for key in (value if isinstance(value, dict) else [""])
        }
        for language, words in tables.items()
    }
    assert set(tables) == {"en", "zh", "zt", "de", "fr", "es"}
    assert all(shape == shapes["en"] for shape in shapes.values())
    from reader.datamodel.translation import Doubt

    assert set(tables["en"]["roles"]) == {role.value for role in Role}
    assert set(tables["en"]["doubts"]) == {doubt.value for doubt in Doubt}


def test_ordinary_hidden_parts_are_counted_by_what_they_are(
    page: Page, join: Callable[..., Article]
) -> None:
    extra = tuple(
        Section(f"x{n}", role, (paragraph("Menu word"),))
        for n, role in enumerate((Role.NAVIGATION, Role.SHARE, Role.NAVIGATION))
    )
    article = join(page.with_sections(page.sections + extra), {}, "s4", "x0", "x1", "x2")
    lines = render(article, Format.TEXT).decode().splitlines()
    assert "未收入的部分: 导航 2、分享" in lines
    assert any(line.startswith("未收入的部分: 垃圾内容") for line in lines)


@pytest.fixture
def half_own(
    page: Page, translations: dict[str, Translation], join: Callable[..., Article]
) -> Article:
    """The article with one sentence that the reader wrote and one that was chosen."""
    made = datetime(2026, 3, 15, 8, tzinfo=UTC)
    written = replace(
        translations["It carried 212 people."],
        text="载客212人。",
        packages=(),
        own=True,
        created=made,
    )
    chosen = replace(translations["What it costs"], text="票价", own=True, created=made)
    own = {t.source: t for t in (written, chosen)}
    return join(page, {**translations, **own}, "s4")


@pytest.mark.parametrize(
    "kind", [Format.HTML, Format.MARKDOWN, Format.TEXT, Format.TSV, Format.TMX]
)
def test_every_format_says_that_a_whole_page_is_spam(
    page: Page, join: Callable[..., Article], kind: Format
) -> None:
    verdict = Verdict(Category.GAMBLING, 0.97, (Reason("chain", "40"),))
    exported = render(join(replace(page, verdict=verdict), {}), kind).decode()
    assert "整个页面看起来像垃圾内容 · 97%" in exported


def test_tmx_says_which_translations_are_the_readers(half_own: Article) -> None:
    root: Any = etree.fromstring(render(half_own, Format.TMX))
    units = {unit.find("tuv/seg").text: unit for unit in root.iter("tu")}
    for source, text, packages in (
        ("It carried 212 people.", "载客212人。", []),
        ("What it costs", "票价", ["en_zh 1.0"]),
    ):
        unit = units[source]
        assert unit.findtext("prop[@type='x-translated-by']") == "reader"
        assert [p.text for p in unit.findall("prop[@type='x-package']")] == packages
        original, variant = unit.findall("tuv")
        assert original.get("changeid") is None
        assert (variant.get("changeid"), variant.get("changedate")) == (
            "reader",
            "20260315T080000Z",
        )
        assert variant.findtext("seg") == text
    machine = units["A seat costs 41 crowns"]
    assert machine.find("prop[@type='x-translated-by']") is None
    assert machine.findall("tuv")[1].get("changeid") is None


def test_every_format_says_how_many_translations_are_the_readers(half_own: Article) -> None:
    rows = read_tsv(render(half_own, Format.TSV))
    assert [row[1] for row in rows if row[4] == "reader"] == ["载客212人。", "票价"]
    html = render(half_own, Format.HTML).decode()
    assert html.count('<span class="own" title="读者自译">') == 2
    for kind in (Format.HTML, Format.MARKDOWN, Format.TEXT):
        assert re.search("读者自译.{0,30}2 句", render(half_own, kind).decode(), re.DOTALL)
    data = json.loads(render(half_own, Format.JSON))
    said = [
        s["translation"]
        for section in data["sections"]
        for p in section["paragraphs"]
        for s in p["sentences"]
        if s["own"]
    ]
    assert said == ["载客212人。", "票价"]


def test_an_e_book_marks_the_readers_translations(half_own: Article) -> None:
    with ZipFile(BytesIO(render(half_own, Format.EPUB))) as book:
        texts = [book.read(name).decode() for name in book.namelist() if name.endswith("xhtml")]
        styles = [book.read(name).decode() for name in book.namelist() if name.endswith("css")]
    assert sum(text.count('class="own"') for text in texts) == 2
    assert any(".own" in style for style in styles)


@pytest.mark.parametrize("language", ["zh", "zt", "de"])
def test_every_reason_has_words_in_every_language(language: str) -> None:
    from reader.datamodel.page import CONCEALMENTS
    from reader.export.labels import labels
    from reader.messages import Message
    from reader.spam.reasons import TEMPLATES

    words = labels(language)
    for template in (*TEMPLATES.values(), *CONCEALMENTS.values()):
        assert words.reason(Message(template)) != template


@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN])
def test_a_text_says_that_a_machine_translated_it(
    page: Page, article: Article, join: Callable[..., Article], form: Format
) -> None:
    assert "机器翻译" in render(article, form).decode()
    assert "机器翻译" not in render(join(page, {}), form).decode()


@pytest.mark.parametrize(
    ("language", "tag"), [("ar", "en"), ("zt", "zh-Hant"), ("de", "de"), ("fr", "fr"), ("es", "es")]
)
def test_the_frame_of_a_file_is_in_the_language_of_its_words(
    article: Article, language: str, tag: str
) -> None:
    article = replace(article, pair=Pair("en", language))
    html = render(article, Format.HTML).decode()
    assert f'<html lang="{tag}" xml:lang="{tag}">' in html
    with ZipFile(BytesIO(render(article, Format.EPUB))) as book:
        assert f'lang="{tag}" xml:lang="{tag}">' in book.read("EPUB/nav.xhtml").decode()


def test_an_e_book_shows_each_script_in_its_own_letters(article: Article) -> None:
    with ZipFile(BytesIO(render(article, Format.EPUB))) as book:
        style = book.read("EPUB/book.css").decode()
    rules = dict(line.split(" {", 1) for line in style.splitlines())
    assert "Noto Sans TC" in rules[".row > div:lang(zh-Hant)"]
    assert "Noto Sans JP" in rules[".row > div:lang(ja)"]


@pytest.mark.parametrize(
    ("source", "told"),
    [("/home/lin/private/ferry.html", "ferry.html"), ("-", None), ("pasted:1f3a", None)],
)
@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.TEXT, Format.TSV])
def test_a_copy_names_the_file_and_not_the_folders_of_its_reader(
    page: Page, join: Callable[..., Article], form: Format, source: str, told: str | None
) -> None:
    text = render(join(replace(page, url=None, source=source), {}), form).decode()
    assert "private" not in text
    assert (told in text) if told else ("网址" not in text)


def test_a_page_without_title_and_address_is_called_after_its_file(
    page: Page, join: Callable[..., Article]
) -> None:
    untitled = replace(page, url=None, title="", source="/home/lin/private/ferry.html")
    assert join(untitled, {}).title == "ferry.html"


@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN, Format.HTML, Format.EPUB])
def test_spam_that_is_written_is_called_so(
    page: Page, join: Callable[..., Article], form: Format
) -> None:
    data = render(join(page, {}), form)
    if form is Format.EPUB:
        with ZipFile(BytesIO(data)) as book:
            data = book.read("EPUB/article.xhtml")
    text = data.decode()
    assert text.count("垃圾内容 · 3 short phrases divided by bars") == 1
    assert text.index("垃圾内容 · 3 short") < text.index("golden wheel club")
