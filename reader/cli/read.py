"""`read`: a page, cleaned and translated, printed or saved."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from reader.cli.clean import hidden_sections
from reader.cli.engines import CommandEngine
from reader.cli.keep import open_or_kept, with_readers_own
from reader.cli.library import known_language, package_store, pipeline_of, settings_of
from reader.cli.output import UsageError, complain, progress_line
from reader.cli.translating import translate_article, untranslated
from reader.datamodel.page import BlockKind
from reader.datamodel.translation import Pair
from reader.errors import ExportError, ReaderError
from reader.export import Article, Format, Row, render
from reader.export.article import is_title, remarked
from reader.export.digest import Digest, Report, digest_epub, digest_html
from reader.export.files import write
from reader.export.labels import labels
from reader.export.safety import clean, one_line
from reader.extraction.layout.listing import listed
from reader.languages import english_name, language_code
from reader.library.reasons import reasons_in
from reader.retrieval.sources import parts_of
from reader.settings import Settings
from reader.translation.packages.store import missing_package


def run(arguments: argparse.Namespace) -> int:
    """Print or save a page, or a book, with its translation; without a package, the text alone.

    Returns:
        0; 1 where a package is damaged, so that the page stands alone.

    Raises:
        UsageError: the language is unknown, or the format is none for the terminal, or for a book.
        ReaderError: the page could not be read, or the file not written.
    """
    kind = wanted_format(arguments.format, arguments.output)
    if kind in BINARY and arguments.output is None:
        raise UsageError(f"{kind.upper()} is for files: say where to save it with -o FILE.")
    settings = settings_of(arguments)
    store = package_store(arguments, settings)
    target = known_language(arguments.to, store)
    parts = parts_of(arguments.source)
    bound = len(parts) > 1 and arguments.output is not None
    if bound and kind not in BINDINGS:
        raise UsageError("A whole book is saved as .epub or .html. Name such a file with -o.")
    engine = CommandEngine.named(arguments, store, settings)
    status, articles = 0, []
    for source in parts:
        article, failed = _read(source, target, arguments, settings, engine)
        status |= failed
        if bound:
            articles.append(article)
        else:
            _deliver(article, kind, arguments)
    if bound:
        write(arguments.output, _bound(articles, kind))
    return status


def _read(
    source: str,
    target: str,
    arguments: argparse.Namespace,
    settings: Settings,
    engine: CommandEngine,
) -> tuple[Article, int]:
    """A page, cleaned and translated, and 1 where a package is damaged."""
    page, kept = open_or_kept(arguments, pipeline_of(arguments, settings), source, target)
    page = listed(page)
    article = Article.join(
        page,
        kept,
        Pair(language_code(page.language), target),
        hidden_sections(page, arguments, settings),
        exported=datetime.now(UTC).astimezone(),
        describe=reasons_in(target),
    )
    article = with_readers_own(article, arguments)
    status = 0
    try:
        article = translated(article, engine)
    except ReaderError as error:
        complain(str(error))
        status = int(error.code not in ARTICLE_ALONE)
    for notice in page.notices:
        complain(str(notice.message))
    return article, status


def _bound(articles: Sequence[Article], kind: Format) -> bytes:
    """The chapters of a book as one file."""
    first = articles[0]
    book = Digest(
        title=first.page.site,
        language=first.pair.target,
        made=first.exported,
        events=tuple((Report(article.page.site, article),) for article in articles),
    )
    return digest_epub(book) if kind is Format.EPUB else digest_html(book).encode()


#: What the terminal cannot show.
BINARY = (Format.EPUB, Format.PDF)
#: Files that hold many articles.
BINDINGS = (Format.EPUB, Format.HTML)

#: Why a page may stand alone though nothing failed.
ARTICLE_ALONE = frozenset({"no-package", "same-language", "unknown-language"})


def translated(article: Article, engine: CommandEngine) -> Article:
    """The article with the translations of what it shows.

    Raises:
        ReaderError: with a code of `ARTICLE_ALONE`, there is nothing to translate with; with
            another, a package is damaged.
    """
    pair = article.pair
    if not pair.source:
        raise ReaderError(
            "unknown-language",
            "The language of the page is not known, so it is not translated. Name it with --from.",
        )
    if pair.source == pair.target:
        raise ReaderError(
            "same-language",
            "The page is in {language} already. Name another language with --to.",
            language=english_name(pair.target),
        )
    sentences = untranslated(article)
    if not sentences:
        return article
    route = engine.route(pair)
    if route is None:
        raise ReaderError.of("no-package", missing_package(pair))
    with progress_line("Translating") as progress:
        return translate_article(article, sentences, route, engine, progress)


def wanted_format(named: str | None, output: Path | None) -> Format:
    """The format that was named, else the one the ending of the file says, else plain text.

    Raises:
        UsageError: the ending says nothing.
    """
    if named or output is None or not output.suffix:
        return Format(named or Format.TEXT)
    try:
        return Format.of_file(output)
    except ExportError as error:
        raise UsageError(f"{error} Or name one with --format.") from error


def _deliver(article: Article, kind: Format, arguments: argparse.Namespace) -> None:
    if kind is Format.PDF:
        write(arguments.output, drawn_pdf(article))
    elif arguments.output is not None:
        write(arguments.output, render(article, kind))
    elif kind is Format.TEXT:
        print_article(article)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(render(article, kind))
        sys.stdout.buffer.flush()


def drawn_pdf(article: Article) -> bytes:
    """The content of a PDF file, which only Qt can draw; it is loaded now, and needs no screen.

    Raises:
        ExportError: Qt lacks something, or could not draw it.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from reader.ui.printing import pdf_without_window
    except ImportError as error:
        raise ExportError(
            "pdf-failed",
            "A PDF cannot be drawn on this system: {cause}. Save it as html and print that.",
            cause=error,
        ) from error
    return pdf_without_window(article)


#: Cells a line may have; longer ones are hard to read even in a wide terminal.
_WIDEST = 160
_GAP = 4


def print_article(article: Article) -> None:
    """Print an article as wide as the terminal; one column where nothing is translated."""
    width = min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)
    console = Console(file=sys.stdout, width=width, highlight=False, soft_wrap=True)
    bilingual = article.bilingual
    for left, right in _headed_rows(article):
        if bilingual:
            _print_pair(console, left, right, (width - _GAP) // 2)
        else:
            _print_lines(console, wrap(left.plain, width), left.style)
        console.print()
    if hidden := _hidden_line(article):
        _print_lines(console, wrap(hidden, width), "dim")


def _print_pair(console: Console, left: Text, right: Text, width: int) -> None:
    """Print two cells side by side, each `width` cells wide."""
    for one, other in zip_longest(wrap(left.plain, width), wrap(right.plain, width), fillvalue=""):
        gap = " " * (width - cell_len(one) + _GAP) if other else ""
        console.print(Text.assemble((one, left.style), gap, (other, right.style)))


def _print_lines(console: Console, lines: list[str], style: str | Style) -> None:
    for line in lines:
        console.print(Text(line, style))


def _headed_rows(article: Article) -> Iterator[tuple[Text, Text]]:
    """The article's rows, and lines between them: what spam is, and facts behind the title."""
    facts = one_line(article.facts)
    for remark, row in remarked(article, labels(article.pair.target)):
        if remark:
            yield Text(f"[{one_line(remark)}]", "bold"), Text()
        if not row.block.text.strip() or row.block.kind is BlockKind.IMAGE:
            continue
        yield _cell(row, row.block.text), _cell(row, row.translation.text)
        if is_title(row) and facts:
            yield Text(facts, "dim"), Text()
            facts = ""


def _cell(row: Row, text: str) -> Text:
    block = row.block
    style = "bold" if block.kind is BlockKind.HEADING or is_title(row) else ""
    if block.kind is BlockKind.CAPTION:
        style = "italic dim"
    if block.kind is BlockKind.TABLE:
        text = text.replace("\t", " | ")
    lead = ""
    if block.kind is BlockKind.LIST_ITEM and text:
        lead = f"{block.marker} " if block.marker else ""
    return Text(lead + clean(text).strip(), style)


def _hidden_line(article: Article) -> str:
    counts = Counter(section.role.value for section in article.hidden)
    if not counts:
        return ""
    listed = ", ".join(f"{number} {role}" for role, number in counts.most_common())
    return f"Hidden: {listed}. Show them with --no-hide, or why with: clean --explain."


#: Marks that may not end a line, and marks that may not begin one (the core of JIS X 4051, 3.9).
_OPENING = "（“‘《〈「『【〔"
_CLOSING = "，。、；：！？）”’》〉」』】〕…—～％·"

#: Scripts that break between any two characters, from CJK radicals to full-width forms.
_FREE = (
    "\u2e80-\u2fff\u3003-\u3007\u3012-\u9fff\uac00-\ud7af\uf900-\ufaff\uff10-\uff5a"
    "\U00020000-\U0003ffff"
)

#: What must not be broken: a word or one free character, with the marks that hold on to it.
_UNIT = re.compile(
    rf"[{_OPENING}]*(?:[^\s{_FREE}{_OPENING}{_CLOSING}]+|[{_FREE}])?[{_CLOSING}]*[^\S\n]*|\n"
)


def wrap(text: str, width: int) -> list[str]:
    """Break text into lines of at most `width` cells; a word that is longer is broken anywhere."""
    lines = [""]
    for unit in _units(text, width):
        if unit == "\n" or cell_len(lines[-1] + unit.rstrip()) > width:
            lines.append("")
        lines[-1] += unit if unit != "\n" else ""
    return [line.rstrip() for line in lines]


def _units(text: str, width: int) -> Iterator[str]:
    for match in _UNIT.finditer(text):
        unit = match[0]
        if cell_len(unit.rstrip()) <= width:
            yield unit
        else:
            yield from unit
