"""A plain text: every line that is not blank is a block, kept word for word."""

from __future__ import annotations

from collections.abc import Sequence

from reader.datamodel.page import BlockKind, Role
from reader.extraction.features.facts import Facts, gather
from reader.extraction.layout.roles import PHRASE_ROLES, Layout
from reader.extraction.markup.outline import Outline
from reader.text import dates

#: What is announced after an article only.
_ENDS = {"comments", "legal", "related"}
_PROSE_WORDS, _SOME_WORDS = 12, 7
_LONGEST_TITLE = 45
_TITLE_REACH = 8
_LONGEST_FURNITURE = 30
#: A line with so many bars is a list of links, whatever it is about.
_LIST_LINE = 5


def outline_of(text: str) -> Outline:
    """The lines of a text as blocks."""
    outline = Outline()
    outline.add_lines(text.splitlines())
    return outline


def lay_out(outline: Outline) -> Layout:
    """Tell article from furniture in a text without markup; when unsure it is article."""
    facts = gather(outline)
    prose = [i for i, fact in enumerate(facts) if _is_prose(fact)]
    first = prose[0] if prose else 0
    last = max((i for i, fact in enumerate(facts) if _may_be_prose(fact)), default=len(facts))
    end = next(
        (i for i, f in enumerate(facts) if i > last and _speaks(f) and _ENDS & set(f.phrases)),
        len(facts),
    )
    title = _title(outline, facts, first)
    start = title if title is not None else 0
    roles: list[Role] = []
    for index, (piece, fact) in enumerate(zip(outline.pieces, facts, strict=True)):
        if index == title:
            roles.append(Role.TITLE)
        elif title is not None and start - 2 <= index < first and _is_byline(piece.text, fact):
            roles.append(Role.BYLINE)
        else:
            roles.append(_role(piece.text, fact, index, (start, first, end)))
    return Layout(roles, [BlockKind.PARAGRAPH] * len(roles), title)


def _is_prose(fact: Facts) -> bool:
    """Whether a line has the shape of sentences."""
    return fact.words >= _PROSE_WORDS and fact.final == "sentence" and "legal" not in fact.phrases


def _may_be_prose(fact: Facts) -> bool:
    """Whether a line has anything of sentences."""
    return (
        fact.words >= _SOME_WORDS
        and (fact.sentences > 0 or fact.commas > 1)
        and not _speaks(fact)
        and fact.function_share > 0
    )


def _speaks(fact: Facts) -> bool:
    """Whether a line announces furniture."""
    return fact.words <= _LONGEST_FURNITURE and bool(set(fact.phrases) & set(PHRASE_ROLES))


def _title(outline: Outline, facts: Sequence[Facts], first: int) -> int | None:
    """The line that heads the first prose: the last one that can be a headline and is no byline."""
    best = None
    for index in range(max(0, first - _TITLE_REACH), first):
        fact, text = facts[index], outline.pieces[index].text
        if not 3 <= fact.words <= _LONGEST_TITLE or set(fact.phrases) & set(PHRASE_ROLES):
            continue
        if _is_byline(text, fact) or "|" in text or fact.digits > 0.4:
            continue
        if best is None or fact.words >= 0.6 * facts[best].words:
            best = index
    return best


def _is_byline(text: str, fact: Facts) -> bool:
    if fact.words > 25 or fact.final == "sentence":
        return False
    return dates.first(text) is not None or bool({"byline", "credit"} & set(fact.phrases))


def _role(text: str, fact: Facts, index: int, bounds: tuple[int, int, int]) -> Role:
    """Article, unless a line clearly is furniture.

    `bounds` are the headline, the first line of prose and the first line that announces the end.
    """
    start, first, end = bounds
    if text.count("|") >= _LIST_LINE:
        return Role.OTHER
    said = next((role for topic in fact.phrases if (role := PHRASE_ROLES.get(topic))), None)
    within = first <= index <= end
    ends_open = fact.final != "sentence" or said is Role.LEGAL
    if (
        said
        and fact.words <= _LONGEST_FURNITURE
        and ends_open
        and not (within and said is Role.NAVIGATION)
    ):
        return said
    if index < start and fact.words < _PROSE_WORDS and fact.final != "sentence":
        return Role.NAVIGATION
    if index > end and fact.words < _SOME_WORDS and fact.final != "sentence":
        return Role.OTHER
    if text.isdigit():
        return Role.OTHER
    return Role.BODY
