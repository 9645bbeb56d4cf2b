"""Whatever a stranger sends: a result that holds together, or an error in words.

Each target gets 50 inputs, and 2,000 with `--long`; they are the same in each run.
"""

from __future__ import annotations

import io
import json
import tempfile
import warnings
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy
from lxml import etree

from reader.datamodel.page import Block, BlockKind, Page, RawPage
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.word import LEVELS, Passage, Word
from reader.dictionary import dictionary
from reader.errors import ReaderError
from reader.export import Article, Format, render
from reader.extraction import extract
from reader.extraction.markup.parsing import parse as parse_page
from reader.feeds import opml, parsing
from reader.feeds.fields import LONGEST_TITLE, web_address
from reader.importing.reading import read_saved
from reader.messages import Message
from reader.network.connection import Wish
from reader.pipeline import Pipeline
from reader.retrieval.sources import parts_of
from reader.search.documents import Document
from reader.search.index import SearchIndex
from reader.search.query import parse as parse_query
from reader.settings_file import LoadedSettings, change_setting, load_settings
from reader.spam.detector import Detector
from reader.spam.feedback.rows import MemoryRows, read_rows
from reader.spam.feedback.rules import RuleBook
from reader.system.files import MARK
from reader.text.decoding import decode
from reader.translation.packages.archive import HASHES, unpack
from reader.translation.packages.index import parse_index
from reader.translation.packages.package import parse_metadata
from reader.untrusted import MalformedDataError, read_json
from reader.vocabulary.difficulty import Knowledge, words_of
from reader.vocabulary.formats import written
from reader.vocabulary.glosses import glosses
from reader.vocabulary.lists import read_list
from tests.fuzz import inputs
from tests.fuzz.trying import lost_characters
from tests.helpers.inert_markup import faults

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
ADDRESS = "https://a.example/page"
DETECTOR = Detector()
PIPELINE = Pipeline()


def check_decode(data: bytes) -> None:
    text = decode(data).text
    assert text.encode("utf-8").decode() == text
    assert len(text) <= len(data) + 4


def check_parse(markup: str) -> None:
    parsed = parse_page(markup)
    assert len(parsed.soup.get_text()) + len(parsed.overflow) <= len(markup) + 100


def check_clean(data: bytes) -> None:
    raw = RawPage(data, ADDRESS, url=ADDRESS)
    try:
        page = DETECTOR.classify(extract(raw))
    except ReaderError as error:
        check_sentence(error.message)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what BeautifulSoup thinks of such pages
        assert lost_characters(raw, page) == 0
    for section in page.sections:
        for block in section.blocks:
            check_block(block)


def check_block(block: Block) -> None:
    end = 0
    for sentence in block.sentences:
        assert end <= sentence.start < sentence.end <= len(block.text)
        assert not block.text[end : sentence.start].strip()
        end = sentence.end
    assert not block.text[end:].strip() or not block.sentences
    assert all(0 <= span.start <= span.end <= len(block.text) for span in block.spans)


def check_feed(data: bytes) -> None:
    try:
        feed = parsing.parse(data, url="https://a.example/feed")
    except ReaderError as error:
        check_sentence(error.message)
        return
    for entry in feed.entries:
        assert len(entry.title) <= LONGEST_TITLE
        assert entry.title.isprintable()
        assert entry.link in ("", web_address(entry.link))
    assert "root:x:0" not in repr(feed)


def check_opml(data: bytes) -> None:
    try:
        told = opml.read(data)
    except ReaderError as error:
        check_sentence(error.message)
        return
    assert opml.read(opml.write(told.feeds, title="Feeds", made=NOW)).feeds == tuple(
        replace(feed, title=feed.title or feed.address) for feed in told.feeds
    )


def check_index(data: bytes) -> None:
    with suppress(ReaderError):
        for entry in parse_index(data):
            assert all(link.startswith("https://") for link in entry.links)


def check_package(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "p.argosmodel").write_bytes(data)
        target = folder / "packages" / "p"
        try:
            unpack(folder / "p.argosmodel", target)
        except ReaderError as error:
            check_sentence(error.message)
            assert not target.exists()
        else:
            hashes = json.loads((target / HASHES).read_text("utf-8"))
            files = [file for file in target.rglob("*") if file.is_file()]
            assert len(files) == len(hashes) + 1
            with suppress(ReaderError, FileNotFoundError):
                parse_metadata((target / "metadata.json").read_bytes(), target)
        assert {file.name for file in folder.iterdir()} <= {"p.argosmodel", "packages"}
        there = {file.name for file in (folder / "packages").iterdir()}
        assert there <= {target.name, MARK}


def check_rules(data: bytes) -> None:
    try:
        told = read_json(data)
    except MalformedDataError:
        return
    rows = MemoryRows()
    for item in told if isinstance(told, list) else []:
        for kind in ("mark", "text", "phrase", "pattern"):
            values = {"kind": kind, "site": "", "spam": True, "data": {"value": item}}
            rows.add(values | item if isinstance(item, dict) else values)
    kept = read_rows(rows)
    book = RuleBook(kept.rules())
    for text in ("A ferry left.", "“他说：渡轮开了。”", "\ud800"):
        book.find("", Block(BlockKind.PARAGRAPH, text))


def check_settings(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "settings.toml")
        path.write_bytes(data)
        loaded = load_settings(path)
        change_setting(path, "appearance.zoom", loaded.settings.appearance.zoom)
        again = load_settings(path)
        assert _wrong_values(again) <= _wrong_values(loaded)  # they stay until they are set
        assert repr(again.settings) == repr(loaded.settings)


def _wrong_values(loaded: LoadedSettings) -> set[str]:
    """The settings that a warning names."""
    names = dict(loaded.warning.values).get("names", "") if loaded.warning else ""
    return set(filter(None, str(names).split(", ")))


def check_query(text: str) -> None:
    index = SearchIndex(None)
    index.change([Document(1, NOW, text, "A ferry left. 渡轮开了。")])
    query = parse_query(text)
    assert len(index.search(query, limit=5)) <= 1
    index.close()


def check_export(data: bytes) -> None:
    try:
        page = extract(RawPage(data, ADDRESS, url=ADDRESS))
    except ReaderError:
        return
    article = Article.join(
        page, translations_of(page), Pair("en", "zh"), (), exported=NOW, describe=str
    )
    assert faults(render(article, Format.HTML), xml=False) == []
    with zipfile.ZipFile(io.BytesIO(render(article, Format.EPUB))) as book:
        for member in book.namelist():
            if member.endswith(".xhtml"):
                assert faults(book.read(member), xml=True) == []
    etree.fromstring(render(article, Format.TMX))
    json.loads(render(article, Format.JSON))
    for kind in (Format.MARKDOWN, Format.TEXT, Format.TSV):
        render(article, kind).decode("utf-8")


def check_saved(data: bytes) -> None:
    try:
        saved = read_saved(data)
    except ReaderError as error:
        check_sentence(error.message)
        return
    for article in saved.articles:
        assert article.address == web_address(article.address)
        assert article.address or article.notes
        json.dumps([article.title, *article.tags, *article.notes]).encode()
        assert len(article.title) <= LONGEST_TITLE


def check_book(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "x.epub")
        path.write_bytes(data)
        try:
            for source in (str(path), *parts_of(str(path))[:2]):
                raw = PIPELINE.retrieve(source, wish=Wish.READER)
                assert raw.source == source
                assert b"root:x:0" not in raw.data
        except ReaderError as error:
            check_sentence(error.message)


def check_words(data: bytes) -> None:
    try:
        told = read_list(data, NOW)
    except ReaderError as error:
        check_sentence(error.message)
        return
    kept = [
        Word(
            language=word.language, text=word.text, state=word.state, sentence=word.text, added=NOW
        )
        for word in told.words
    ]
    assert len({(word.language, word.text) for word in kept}) == len(kept)
    for ending in (".tsv", ".csv"):
        again = read_list(written(kept, ending, NOW), NOW).words
        assert [(word.language, word.text, word.state) for word in again] == [
            (word.language, word.text, word.state) for word in told.words
        ]
    assert zipfile.is_zipfile(io.BytesIO(written(kept[:3], ".apkg", NOW)))


def check_vocabulary(text: str) -> None:
    for language in LEVELS:
        end = 0
        for word in words_of(text, language):
            assert end <= word.start < word.end <= len(text)
            assert word.text
            end = word.end
        passage = Passage(language, text, ((text, text[::-1]),))
        for gloss in glosses(passage, Knowledge(level=1), dictionary()):
            assert gloss.meaning.isprintable()


def translations_of(page: Page) -> dict[str, Translation]:
    """Every sentence, translated by being turned round."""
    pair = Pair("en", "zh")
    blocks = [block for section in page.sections for block in section.blocks]
    texts = [text for block in blocks for text in block.sentence_texts()]
    return {text: Translation(text, text[::-1], pair, ()) for text in texts}


def check_sentence(message: Message) -> None:
    assert str(message).endswith((".", ")"))


@dataclass(frozen=True)
class Target:
    """What is tried: inputs, and what must hold for each of them."""

    inputs: SearchStrategy[Any]
    check: Callable[[Any], None]


TARGETS = {
    "decode": Target(inputs.PAGES, check_decode),
    "parse": Target(inputs.DECODED, check_parse),
    "clean": Target(inputs.PAGES, check_clean),
    "feed": Target(inputs.FEEDS, check_feed),
    "opml": Target(inputs.OUTLINES, check_opml),
    "index": Target(inputs.INDEXES, check_index),
    "package": Target(inputs.ARCHIVES, check_package),
    "rules": Target(inputs.INDEXES, check_rules),
    "settings": Target(inputs.SETTINGS, check_settings),
    "query": Target(inputs.QUERIES, check_query),
    "words": Target(inputs.WORD_LISTS, check_words),
    "saved": Target(inputs.SAVED_LISTS | inputs.ARCHIVES, check_saved),
    "book": Target(inputs.BOOKS, check_book),
    "vocabulary": Target(inputs.DECODED | inputs.QUERIES, check_vocabulary),
    "export": Target(inputs.PAGES, check_export),
}


@pytest.mark.parametrize("examples", [50, pytest.param(2000, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", TARGETS)
def test_whatever_comes_is_taken_or_refused_in_words(name: str, examples: int) -> None:
    target = TARGETS[name]

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(target.inputs)
    def explored(value: Any) -> None:
        target.check(value)

    explored()


def test_what_damage_makes_text_of_markup_is_not_lost_and_what_was_text_is() -> None:
    script = "<script>var ferries = count(harbours).of(quays);</script>"
    text = "<p>The ferry left the harbour an hour after dawn.</p>"
    whole = RawPage(f"<html><body>{script}{text}</body></html>".encode(), ADDRESS, url=ADDRESS)
    damaged = replace(whole, data=whole.data.replace(b"<script>", b"<scr>"))
    empty = replace(extract(whole), sections=())
    words = len("Theferrylefttheharbouranhourafterdawn.")
    assert lost_characters(whole, empty, whole) == words
    assert (
        words
        <= lost_characters(damaged, empty, whole)
        < words + 12
        < lost_characters(damaged, empty)
    )
