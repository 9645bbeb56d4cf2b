"""`clean`: pages become articles, on standard output."""

from __future__ import annotations

import argparse
import json
import logging
from typing import Any

from reader.cli.library import pipeline_of, settings_of
from reader.cli.output import complain, say
from reader.datamodel.page import Page, Section
from reader.datamodel.verdict import Verdict
from reader.errors import ReaderError, refused_file
from reader.export import safety
from reader.export.article import reasons_in_words
from reader.export.json_object import page_object, running_text
from reader.export.safety import one_line
from reader.pipeline import Pipeline
from reader.policy import hidden_ids
from reader.settings import Settings
from reader.spam.reasons import describe
from reader.vocabulary.difficulty import Knowledge, article_words, difficulty
from reader.vocabulary.levels import level_name

logger = logging.getLogger(__name__)


def run(arguments: argparse.Namespace) -> int:
    """Clean each source in turn; one that fails does not stop the rest.

    Returns:
        1 if any source failed, else 0.
    """
    settings = settings_of(arguments)
    pipeline = pipeline_of(arguments, settings)
    status = 0
    for source in arguments.sources:
        try:
            page = clean(pipeline, source)
        except ReaderError as error:
            status = 1
            _print_error(source, error, as_json=arguments.json)
        else:
            _print_page(page, arguments, settings)
    return status


def clean(pipeline: Pipeline, source: str) -> Page:
    """Clean one source. A mistake of the program on one page must not cost the others theirs.

    Raises:
        ReaderError: the source failed.
    """
    try:
        return pipeline.open(source)
    except ReaderError:
        raise
    except Exception as error:
        logger.exception("A page could not be cleaned")
        if refused := refused_file(error):
            raise refused from error
        raise ReaderError(
            "internal",
            "{source} could not be cleaned, by a mistake of the program. Report it, please: the "
            "log says where it was made.",
            source=source,
        ) from error


def hidden_sections(
    page: Page, arguments: argparse.Namespace, settings: Settings
) -> frozenset[str]:
    """The sections not to show: none with `--no-hide`."""
    return frozenset() if arguments.no_hide else hidden_ids(page, settings.policy(page.domain))


def _print_page(page: Page, arguments: argparse.Namespace, settings: Settings) -> None:
    hidden = hidden_sections(page, arguments, settings)
    if arguments.json:
        told = page_object(page, hidden, reasons_in_words(page, describe))
        say(_json({**told, "level": _level(page)}))
    elif arguments.explain:
        say(explain(page, hidden))
    else:
        facts = " · ".join(filter(None, [page.byline, page.published_iso, page.site]))
        parts = [page.title, facts, running_text(page, hidden)]
        say(safety.clean("\n\n".join(filter(None, parts))) + "\n")
        for notice in page.notices:
            complain(str(notice.message))


def _level(page: Page) -> str | None:
    """The level of an article ("HSK 5", "B1"); None where it has none."""
    words = article_words(page)
    found = difficulty(words, Knowledge()) if words else None
    return level_name(found.level, found.language) if found else None


def _print_error(source: str, error: ReaderError, *, as_json: bool) -> None:
    if as_json:
        say(_json({"source": source, "error": {"code": error.code, "message": str(error)}}))
    else:
        complain(str(error))


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


_PREVIEW = 72


def explain(page: Page, hidden: frozenset[str]) -> str:
    """A page's sections in order: two lines or more for each."""
    head = f"{one_line(page.source)}: {one_line(page.title) or 'no title'}"
    whole = _grounds(page.verdict, "the whole page: ") if page.verdict else []
    return "\n".join([head, *whole, *(_explained(s, hidden=s.id in hidden) for s in page.sections)])


def _explained(section: Section, *, hidden: bool) -> str:
    state = "hidden" if hidden else "shown"
    lines = [f"{section.id:>6}  {section.role.value:<10}  {state:<6}  {_preview(section.text)}"]
    if verdict := section.verdict:
        lines += _grounds(verdict)
    return "\n".join(lines)


def _grounds(verdict: Verdict, about: str = "") -> list[str]:
    """What a verdict says, in a line, and its reasons in one each."""
    return [
        f"{'':8}{about}{verdict.category.value}, {verdict.score:.0%}",
        *(f"{'':8}- {one_line(describe(reason))}" for reason in verdict.reasons),
    ]


def _preview(text: str) -> str:
    folded = one_line(text)
    return folded if len(folded) <= _PREVIEW else f"{folded[: _PREVIEW - 1]}…"
