"""Pages and articles as JSON objects, as the command line prints them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from reader.datamodel.page import Block, BlockKind, Page, Role
from reader.datamodel.verdict import Verdict
from reader.export.article import WHOLE_PAGE, Article

#: The kinds of blocks that are the article's running text; captions and tables stand beside it.
_RUNNING = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CODE,
        BlockKind.TABLE,
    }
)


def page_object(
    page: Page,
    hidden: Collection[str],
    reasons: Mapping[str, Collection[str]],
    paragraph: Callable[[Block], Any] = lambda block: block.text,
) -> dict[str, Any]:
    """A cleaned page as `clean --json` prints it.

    Args:
        page: the page.
        hidden: ids of the sections that are hidden.
        reasons: the grounds of verdicts in words, by section id; those of the page by `WHOLE_PAGE`.
        paragraph: what stands for a block in the list of its section's paragraphs.
    """
    return {
        "source": page.source,
        "url": page.url,
        "site": page.site,
        "language": page.language,
        "title": page.title,
        "byline": page.byline,
        "published": page.published_iso,
        "text": running_text(page, hidden),
        "sections": [
            {
                "id": section.id,
                "role": section.role.value,
                "hidden": section.id in hidden,
                "verdict": _verdict(section.verdict, reasons.get(section.id, ())),
                "paragraphs": [paragraph(block) for block in section.blocks if block.text],
            }
            for section in page.sections
        ],
        "page_verdict": _verdict(page.verdict, reasons.get(WHOLE_PAGE, ())),
        "entries": [
            {"title": entry.title, "url": entry.url, "summary": entry.summary}
            for entry in page.entries
        ],
        "notices": [{"code": n.code, "message": str(n.message)} for n in page.notices],
    }


def article_object(article: Article) -> dict[str, Any]:
    """An article as `read --format json` prints it.

    It is the object of `page_object` with `target` and `packages`, and each paragraph is an object
    with its `text` and its `sentences`; a sentence that is not translated has null for its
    translation, and `own` tells those that the reader wrote or chose.
    """
    hidden = frozenset(section.id for section in article.hidden)
    result = page_object(article.page, hidden, article.reasons, partial(_paragraph, article))
    return result | {"target": article.pair.target, "packages": list(article.packages)}


def running_text(page: Page, hidden: Collection[str]) -> str:
    """The shown body of a page, one paragraph a line, and one row of a table."""
    return "\n".join(
        block.text
        for section in page.sections
        if section.role is Role.BODY and section.id not in hidden
        for block in section.blocks
        if block.kind in _RUNNING and block.text
    )


def json_text(article: Article) -> str:
    """An article as JSON on one line; characters outside ASCII stay readable."""
    text = json.dumps(article_object(article), ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def _verdict(verdict: Verdict | None, reasons: Collection[str]) -> dict[str, Any] | None:
    if verdict is None:
        return None
    return {
        "category": verdict.category.value,
        "score": round(verdict.score, 4),
        "reasons": list(reasons),
    }


def _paragraph(article: Article, block: Block) -> dict[str, Any]:
    sentences: list[dict[str, Any]] = []
    for source in block.sentence_texts():
        found = article.translations.get(source)
        sentences.append(
            {
                "source": source,
                "translation": found.text if found and not found.failed else None,
                "doubts": [doubt.value for doubt in found.doubts] if found else [],
                "own": found is not None and found.own,
            }
        )
    return {"text": block.text, "sentences": sentences}
