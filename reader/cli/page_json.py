"""A page as a JSON object, for other programs; its shape is stable."""

from __future__ import annotations

from typing import Any

from reader.document import BlockKind, Page, Role, Section, Verdict
from reader.errors import ReaderError
from reader.spam.reasons import describe

#: The kinds of blocks that are the article's text; captions and tables stand beside it.
TEXT_KINDS = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CODE,
    }
)


def page_object(page: Page, hidden: frozenset[str]) -> dict[str, Any]:
    """A page with its shown text and all its sections.

    Args:
        page: the cleaned page.
        hidden: the ids of the sections that are not shown.
    """
    return {
        "source": page.source,
        "url": page.url,
        "site": page.site,
        "language": page.language,
        "title": page.title,
        "byline": page.byline,
        "published": page.published_iso,
        "text": article_text(page, hidden),
        "sections": [section_object(s, hidden=s.id in hidden) for s in page.sections],
        "notices": [{"code": n.code, "message": n.message} for n in page.notices],
    }


def error_object(source: str, error: ReaderError) -> dict[str, Any]:
    """What stands on the line of a source that failed."""
    return {"source": source, "error": {"code": error.code, "message": error.message}}


def article_text(page: Page, hidden: frozenset[str]) -> str:
    """The shown body, one paragraph a line."""
    return "\n".join(
        block.text
        for section in page.sections
        if section.role is Role.BODY and section.id not in hidden
        for block in section.blocks
        if block.kind in TEXT_KINDS and block.text
    )


def section_object(section: Section, *, hidden: bool) -> dict[str, Any]:
    """A section with its role, verdict and paragraphs."""
    return {
        "id": section.id,
        "role": section.role.value,
        "hidden": hidden,
        "verdict": _verdict_object(section.verdict),
        "paragraphs": [block.text for block in section.blocks if block.text],
    }


def _verdict_object(verdict: Verdict | None) -> dict[str, Any] | None:
    if verdict is None:
        return None
    return {
        "category": verdict.category.value,
        "score": round(verdict.score, 4),
        "reasons": [describe(reason) for reason in verdict.reasons],
    }
