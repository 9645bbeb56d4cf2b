"""`read`: a page, cleaned and translated, printed or saved."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from reader.cli.clean import hidden_sections
from reader.cli.columns import print_article
from reader.cli.keep import open_or_kept, with_readers_own
from reader.cli.output import UsageError, complain, progress_line
from reader.cli.profile import known_language, package_store, pipeline_of, settings_of
from reader.cli.translating import translate_article, untranslated
from reader.datamodel.translation import Pair
from reader.errors import ExportError, ReaderError
from reader.export import Article, Format, export, render
from reader.export.files import write
from reader.extraction.layout.listing import listed
from reader.languages import english_name, language_code
from reader.library.reasons import reasons_in
from reader.settings import Settings
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore, missing_package


def run(arguments: argparse.Namespace) -> int:
    """Print or save one page with its translation; without a package, the page alone.

    Returns:
        0; 1 where a package is damaged, so that the page stands alone.

    Raises:
        UsageError: the language is unknown, or a book would be printed on the terminal.
        ReaderError: the page could not be read, or the file not written.
    """
    kind = wanted_format(arguments.format, arguments.output)
    if kind in BINARY and arguments.output is None:
        raise UsageError(f"{kind.upper()} is for files: say where to save it with -o FILE.")
    settings = settings_of(arguments)
    store = package_store(arguments, settings)
    target = known_language(arguments.to, store)
    page, kept = open_or_kept(arguments, pipeline_of(arguments, settings), target)
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
        article = translated(article, store, settings)
    except ReaderError as error:
        complain(str(error))
        status = int(error.code not in ARTICLE_ALONE)
    for notice in page.notices:
        complain(str(notice.message))
    _deliver(article, kind, arguments)
    return status


#: What the terminal cannot show.
BINARY = (Format.EPUB, Format.PDF)

#: Why a page may stand alone though nothing failed.
ARTICLE_ALONE = frozenset({"no-package", "same-language", "unknown-language"})


def translated(article: Article, store: PackageStore, settings: Settings) -> Article:
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
            "The page is in {language} already.",
            language=english_name(pair.target),
        )
    sentences = untranslated(article)
    if not sentences:
        return article
    route = store.route(pair)
    if route is None:
        raise ReaderError.of("no-package", missing_package(pair))
    engine = Engine(EngineOptions.configured(settings))
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
        export(article, kind, arguments.output)
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
