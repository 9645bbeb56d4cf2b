"""What a person typed into the search field, as terms and conditions.

Words are looked for all together. `"words in quotation marks"` stand next to each other, `-word`
must not stand there. `site:`, `feed:`, `lang:`, `is:starred|kept|unread`, `before:` and `after:`
narrow the hits down. What is none of this is searched as plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from reader.limits import MAX_QUERY_CHARACTERS, MAX_QUERY_TERMS
from reader.search.tokens import BREAK, clean, tokens

_QUOTES = str.maketrans("“”„«»＂「」『』", '""""""""""')
_PIECE = re.compile(r'(-?)(?:(site|feed|lang|is|before|after)[:：])?(?:"([^"]*)"|(\S+))', re.I)
_STATES = frozenset({"starred", "kept", "unread"})
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Term:
    """Tokens that stand next to each other; `prefix`: the last may go on."""

    tokens: tuple[str, ...]
    prefix: bool = False

    @property
    def expression(self) -> str:
        """The term in the language of FTS5; its tokens hold letters and digits only."""
        return f'"{" ".join(self.tokens)}"{" *" if self.prefix else ""}'


@dataclass(frozen=True, slots=True)
class Query:
    """A query: each of `terms` must stand in a hit, none of `without`.

    `words` is what was typed without operators, for the look-up in the other language. `before` and
    `after` bound the time; the other conditions are "" or empty where they are not set.
    """

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    words: str = ""
    site: str = ""
    feed: str = ""
    language: str = ""
    states: frozenset[str] = frozenset()
    before: datetime | None = None
    after: datetime | None = None

    @property
    def expression(self) -> str:
        """The query in the language of FTS5; "" where there is nothing to look for."""
        if not self.terms:
            return ""
        wanted = " AND ".join(term.expression for term in self.terms)
        unwanted = "".join(f" NOT {term.expression}" for term in self.without)
        return f"({wanted}){unwanted}"

    @property
    def narrows(self) -> bool:
        """Whether there are conditions beside the words."""
        bare = Query(self.terms, self.without, self.words)
        return self != bare


def parse(text: str) -> Query:
    """Read a query; nothing that is typed is an error."""
    text = clean(text)[:MAX_QUERY_CHARACTERS].translate(_QUOTES)
    if text.count('"') % 2:
        text = text.replace('"', " ")
    query, plain = Query(), []
    terms: list[Term] = []
    without: list[Term] = []
    for match in _PIECE.finditer(text):
        minus, operator, quoted, word = match.groups()
        value = word if quoted is None else quoted
        if operator and (narrowed := _narrowed(query, operator.lower(), value)) and not minus:
            query = narrowed
        elif minus and not operator and (term := _term(value)):
            without.append(term)
        elif term := _term(match.group().lstrip("-") if operator else value):
            terms.append(replace(term, prefix=quoted is None and _goes_on(term, match, text)))
            plain.append(value)
    if not terms and not query.narrows:  # "-word" alone excludes from nothing
        terms, plain, without = without, [text.lstrip("- ")], []
    return replace(
        query,
        terms=tuple(terms[:MAX_QUERY_TERMS]),
        without=tuple(without[:MAX_QUERY_TERMS]),
        words=" ".join(plain),
    )


def _term(text: str) -> Term | None:
    """The tokens of a text without the breaks around them; None where there are none."""
    found = tokens(text).strip(f"{BREAK} ")
    return Term(tuple(found.split())) if found else None


def _goes_on(term: Term, match: re.Match[str], text: str) -> bool:
    """Whether a word is the last one, still being typed: of an alphabet, with nothing behind it."""
    return match.end() == len(text) and len(term.tokens[-1]) > 1


def _narrowed(query: Query, operator: str, value: str) -> Query | None:
    """The query with a condition; None where its value means nothing."""
    value = value.strip()
    if not value:
        return None
    match operator:
        case "site":
            return replace(query, site=value.lower().removeprefix("www."))
        case "feed":
            return replace(query, feed=value)
        case "lang":
            return replace(query, language=value.lower())
        case "is" if value.lower() in _STATES:
            return replace(query, states=query.states | {value.lower()})
        case "before" if day := _day(value):
            return replace(query, before=day)
        case "after" if day := _day(value):
            return replace(query, after=day)
    return None


def _day(value: str) -> datetime | None:
    """The beginning of a day, month or year."""
    if not (match := _DATE.fullmatch(value)):
        return None
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return datetime(found.year, found.month, found.day, tzinfo=UTC)
