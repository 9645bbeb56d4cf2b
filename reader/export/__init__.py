"""Bilingual articles as files: HTML, Markdown, EPUB, plain text, JSON, and sentence pairs.

`Article.join` joins a page with its translations, `render` makes a file's content of it, and
`files.write` writes it. PDF and printing need Qt and are in `reader.ui.printing`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from reader.errors import ExportError
from reader.export.article import Article, Row
from reader.export.epub import epub
from reader.export.html_page import html_page
from reader.export.json_object import json_text
from reader.export.markdown import markdown
from reader.export.plain import plain_text
from reader.export.sentence_pairs import tmx, tsv

__all__ = ["Article", "Format", "Row", "render"]

Writer = Callable[[Article], str | bytes]


class Format(StrEnum):
    """The kinds of files an article can become, in the order in which they are offered.

    Attributes:
        label: what it is called, in English.
        endings: of its files, without a dot; the first one is given to new files.
        writer: makes the content of a file; None where Qt draws it (`reader.ui.printing`).
    """

    label: str
    endings: tuple[str, ...]
    writer: Writer | None

    HTML = "html", "Web page, both languages", ("html", "htm"), html_page
    PDF = "pdf", "PDF", ("pdf",), None
    EPUB = "epub", "E-book", ("epub",), epub
    MARKDOWN = "markdown", "Markdown", ("md", "markdown"), markdown
    TEXT = "text", "Plain text", ("txt",), plain_text
    TSV = "tsv", "Sentence pairs, table", ("tsv",), tsv
    TMX = "tmx", "Sentence pairs, translation memory", ("tmx",), tmx
    JSON = "json", "Data", ("json",), json_text

    def __new__(
        cls,
        value: str,
        label: str = "",
        endings: tuple[str, ...] = (),
        writer: Writer | None = None,
    ) -> Format:
        """A member with its attributes; the defaults are for looking one up by its value."""
        made = str.__new__(cls, value)
        made._value_ = value
        made.label, made.endings, made.writer = label, endings, writer
        return made

    @property
    def extension(self) -> str:
        """The extension of new files, without a dot."""
        return self.endings[0]

    @classmethod
    def of_file(cls, path: Path) -> Format:
        """The format that the ending of a file's name says.

        Raises:
            ExportError: it says none.
        """
        ending = path.suffix.lower().removeprefix(".")
        for form in cls:
            if ending in form.endings:
                return form
        raise ExportError(
            "unknown-format",
            "The name {name} says no format. End it in one of: {endings}.",
            name=path.name,
            endings=" ".join(f".{ending}" for form in cls for ending in form.endings),
        )


def render(article: Article, format: Format) -> bytes:
    """The content of a file of this format; one that has no writer is drawn by Qt, not here."""
    assert format.writer is not None
    content = format.writer(article)
    return content.encode("utf-8") if isinstance(content, str) else content
