"""Bilingual articles as files: HTML, Markdown, EPUB, plain text, JSON, and sentence pairs.

`Article.join` joins a page with its translations, `render` makes a file's content of it, and
`export` writes it. PDF and printing need Qt and are in `reader.ui.printing`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from reader.export.article import Article, HiddenPart, Row
from reader.export.epub import epub
from reader.export.files import Existing, write
from reader.export.files import file_name as _file_name
from reader.export.html_page import html_page
from reader.export.json_object import json_text
from reader.export.markdown import markdown
from reader.export.plain import plain_text
from reader.export.sentence_pairs import tmx, tsv

__all__ = ["Article", "Existing", "Format", "HiddenPart", "Row", "export", "file_name", "render"]


class Format(StrEnum):
    """The kinds of files an article can become."""

    HTML = "html"
    MARKDOWN = "markdown"
    EPUB = "epub"
    TEXT = "text"
    TSV = "tsv"
    TMX = "tmx"
    JSON = "json"

    @property
    def extension(self) -> str:
        """The extension of its files, without a dot."""
        return {Format.MARKDOWN: "md", Format.TEXT: "txt"}.get(self, self.value)


def render(article: Article, format: Format) -> bytes:
    """The content of a file of this format."""
    writers: dict[Format, Callable[[Article], str | bytes]] = {
        Format.HTML: html_page,
        Format.MARKDOWN: markdown,
        Format.EPUB: epub,
        Format.TEXT: plain_text,
        Format.TSV: tsv,
        Format.TMX: tmx,
        Format.JSON: json_text,
    }
    content = writers[format](article)
    return content.encode("utf-8") if isinstance(content, str) else content


def export(
    article: Article, format: Format, path: Path, existing: Existing = Existing.REPLACE
) -> Path:
    """Write an article to a file, in one step.

    Args:
        article: what to write.
        format: as what.
        path: where; its folder must exist.
        existing: what to do if a file has the name already.

    Returns:
        The path that was written.

    Raises:
        ExportError: the file cannot be written; one that had the name is as it was.
    """
    return write(path, render(article, format), existing)


def file_name(title: str, format: Format) -> str:
    """A safe file name for an article, made of its title."""
    return _file_name(title, format.extension)
