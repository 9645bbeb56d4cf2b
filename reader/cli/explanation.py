"""Each section of a page with its role, score and reasons, for a person to read."""

from __future__ import annotations

from reader.datamodel.page import Page, Section
from reader.datamodel.verdict import Verdict
from reader.export.safety import one_line
from reader.spam.reasons import describe

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
