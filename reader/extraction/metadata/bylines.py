"""Who wrote an article: what its markup, its lines and its declarations say, in that order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from reader.datamodel.page import Role, SpanKind
from reader.extraction.features.members import OF_PERSON
from reader.extraction.features.reading import Reading, above, stands_apart
from reader.extraction.features.vocabulary import name_topics, phrases
from reader.extraction.layout.roles import Layout
from reader.extraction.markup.outline import Declarations, Outline, Piece
from reader.extraction.markup.structured import LinkedData
from reader.resources import resource_path
from reader.text import dates
from reader.untrusted import read_toml

_SILENT = frozenset(("share", "navigation", "subscribe", "related", "comments", "legal", "advert"))
#: No name begins with these; an office or an agency may.
_OPENING = "(（"
LEFT_BEHIND = " -–—,，.;；:：/|·•&"
_LONGEST_NAME, _MOST_WORDS = 60, 8


@cache
def patterns() -> Mapping[str, re.Pattern[str]]:
    """The patterns of the file by name, with the parts put in that several of them have."""
    table = read_toml(resource_path("vocabularies", "names_of_authors.toml").read_bytes())
    found = {}
    for name, value in table["patterns"].items():
        text = _either(value)
        for part, meant in table["parts"].items():
            text = text.replace(f"{{{part}}}", _either(meant))
        found[name] = re.compile(text)
    return found


def _either(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "|".join(value)


def clean_name(text: str) -> str:
    """A name without what is said before and behind it; "" where it is none."""
    said = patterns()
    name = said["dated"].sub("", " ".join(text.split()).strip(LEFT_BEHIND))
    name = said["house"].sub("", said["prefix"].sub("", name))
    name = said["behind"].split(f"{name} ", maxsplit=1)[0]
    if dates.first(text):
        name = re.split(r"\s\d", name, maxsplit=1)[0]
    name = " ".join(name.split()).strip(LEFT_BEHIND).replace(" ,", ",")
    words = name.split()
    if len(words) > 1 and words[: len(words) // 2] == words[(len(words) + 1) // 2 :]:
        name = " ".join(words[: len(words) // 2])  # of a picture, and below it
    return name if _is_name(name) else ""


def blogger(title: str) -> str:
    """Whose blog a page is of by its `<title>`, which ends in that name and the host's; or ""."""
    found = patterns()["of_blog"].search(title)
    return clean_name(found["name"]) if found else ""


def _is_name(text: str) -> bool:
    """Whether a text may be the name of somebody and is none of the page's furniture."""
    begins = text[:1].isdigit() or text[:1] in _OPENING
    if (
        len(text) > _LONGEST_NAME
        or begins
        or not may_name(text)
        or patterns()["never"].search(text)
    ):
        return False
    return len(text.split()) <= _MOST_WORDS and _SILENT.isdisjoint(phrases().topics(text))


def may_name(text: str) -> bool:
    """Whether a text has letters enough for a name, and is no address."""
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    address = any(sign in text for sign in ("@", "://", "www.", "[at]", '"', "="))
    return letters > max(digits, 1) and not address and not patterns()["nobody"].match(text)


_METAS = ("author", "article:author", "og:article:author", "dc.creator", "dc:creator",
          "dcterms.creator", "citation_author", "byl", "parsely-author", "sailthru.author",
          "mediaid", "twitter:creator")  # fmt: skip
#: What parts a line, the time of a day, and two or three words of a name.
_PARTED = re.compile(r"\s[|–—•·-]\s|\s?[|｜]\s?")
_HOUR = re.compile(r"\d{1,2}[:.]\d\d(?: Uhr)?")
_FULL_NAME = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’.-]{0,24} ){1,2}[A-ZÀ-ÖØ-Þ][\w'’-]{1,24}")
#: The patterns of lines that are nothing but a byline, in the order in which they are tried.
_SIGNED_LINES = ("whole", "reporters", "posted", "posted_at", "sent", "alone", "korean")
#: So much of the first and the last paragraph is looked at for brackets.
_HEAD, _TAIL = 60, 40
_APART = ("comments", "related", "sidebox", "cards", "tag-nav", "tag-footer")
#: So many blocks from the headline, from the start of the text and from its end names may stand.
_ABOVE, _BELOW = 4, 8
#: Right under the headline so many blocks belong to it, whatever they are called.
_UNDER = 5
#: So many blocks from the first of the text are its beginning.
_BEGINNING = 4
_MOST_NAMES, _LONGEST_LINE, _LONGEST_DECLARED = 5, 80, 100


@dataclass(frozen=True, slots=True)
class Credits:
    """What may name the author.

    `marked` are names in the markup, `lines` those round the headline, `beside` the lines before
    and behind the text, with its first and its last ones.
    """

    marked: Sequence[str] = ()
    lines: Sequence[str] = ()
    beside: Sequence[str] = ()


def gather(reading: Reading, layout: Layout, first: int, lines: Sequence[str]) -> Credits:
    """What a page shows of its author.

    Args:
        reading: the page.
        layout: what its blocks are.
        first: the first block of the article's text.
        lines: those round the headline that name author, source or date.
    """
    body = [index for index, role in enumerate(layout.roles) if role is Role.BODY]
    if not body:
        return Credits(lines=lines)
    start = min(layout.title if layout.title is not None else first, first)
    near = range(above(reading, start, _ABOVE), min(body[-1] + _BELOW, len(layout.roles)))
    outline = reading.outline
    pieces = outline.pieces
    at = [i for i in near if not stands_apart(outline, pieces[i].element, _apart(), first)]
    at = [i for i in at if i < first or layout.roles[i] is not Role.COMMENTS]
    begin = (i for i in at if i < first + _BEGINNING)
    edge = (*begin, *body[:2], *body[-2:], *(i for i in at if i > body[-1]))
    return Credits(
        marked=list(
            _marked(outline, layout, frozenset(at), range(start, min(start + _UNDER, first)))
        ),
        lines=lines,
        beside=[pieces[i].text for i in dict.fromkeys(edge)],
    )


def linked(pieces: Iterable[Piece]) -> Iterator[str]:
    """The texts of these blocks that are nothing but a link to the page of a person."""
    for piece in pieces:
        for span in piece.spans:
            whole = span.kind is SpanKind.LINK and span.end - span.start == len(piece.text)
            if whole and OF_PERSON.search(span.target):
                yield piece.text


def _marked(outline: Outline, layout: Layout, near: frozenset[int], under: range) -> Iterator[str]:
    """The names that elements and links near the article give for its author, in page order.

    Elements right `under` its headline belong to it, whatever holds them is called.
    """
    signed = ((outline.elements[element].first, text) for element, text in outline.signed)
    found = [(index, text) for index, text in signed if index in near or index in under]
    for index in near:
        piece = outline.pieces[index]
        if layout.roles[index] is Role.BODY:
            continue  # it speaks of people
        found += [
            (index, piece.text[span.start : span.end])
            for span in piece.spans
            if span.kind is SpanKind.LINK and OF_PERSON.search(span.target)
        ]
    found.sort(key=lambda item: item[0])
    last = None
    for index, text in found:
        if not (name := clean_name(text)):
            continue
        if last is not None and index - last > 2:
            return  # another mention, or somebody else's
        last = index
        yield name


@cache
def _apart() -> int:
    """The names of elements that hold what others wrote, as a mask."""
    return sum(name_topics().bit(topic) for topic in _APART)


def find(declared: Declarations, data: LinkedData, site: str, credits: Credits) -> str:
    """The author as the page names them, or "".

    Args:
        declared: the head of the page.
        data: its JSON-LD.
        site: its name, which is a byline only where nobody else is named.
        credits: what it shows.
    """
    houses = list(_plain(data.organisations))
    own = {name.casefold() for name in (site, data.publisher, *houses) if name}
    told, head = list(_plain(data.authors)), list(_plain(_declared(declared)))
    people, accounts = ([n for n in told if _is_account(n) is given] for given in (False, True))
    shown = (_in_beside(credits), credits.marked, _in_lines(credits.lines))
    blog = list(filter(None, [blogger(declared.title)]))
    for names in (people, *shown, head, _beside_dates(credits.lines), blog, accounts):
        if others := [name for name in names if name.casefold() not in own]:
            return ", ".join(_distinct(others)[:_MOST_NAMES])
    return next(iter((*told, *houses, *credits.marked, *head)), "")


def _is_account(name: str) -> bool:
    """Whether a name is rather that of an account: one word without capitals."""
    return name.isascii() and name.islower() and " " not in name


def _distinct(names: Sequence[str]) -> list[str]:
    """Names without repeats, and without those that hold another one and more."""
    folded = {"".join(filter(str.isalnum, name.casefold())): name for name in reversed(names)}
    return [
        name
        for key, name in reversed(folded.items())
        if not any(other != key and other in key for other in folded)
    ]


def _plain(names: Iterable[str]) -> Iterator[str]:
    """The declared names that name somebody."""
    for name in names:
        text = " ".join(name.split()).strip(LEFT_BEHIND)
        if may_name(text) and len(text) <= _LONGEST_DECLARED:
            yield text


def _declared(declared: Declarations) -> Iterator[str]:
    """The names in the head of a page, those of one kind."""
    for wanted in _METAS:
        if names := [text for name, text in declared.metas if name == wanted]:
            yield from (name for name in names if not name.startswith("@"))
            return
    for number in "12":
        if patterns()["card"].search(declared.meta(f"twitter:label{number}")):
            yield declared.meta(f"twitter:data{number}")


def _in_beside(credits: Credits) -> list[str]:
    """The name in a line that is a byline and nothing else, or at either end of the text."""
    said = patterns()
    for line in credits.lines:
        if found := said["labelled"].search(line):
            return [clean_name(found[found.lastgroup or 0])]
    for line in credits.beside:
        short = line if len(line) <= _LONGEST_LINE else ""
        tries = (said[name].search(short) for name in _SIGNED_LINES)
        ends = (said["brackets"].search(end) for end in (line[:_HEAD], line[-_TAIL:]))
        found = next(filter(None, chain(tries, ends)), None)
        if found and (name := clean_name(found["name"])) and _is_capital(name):
            return [name]
    return []


def _is_capital(name: str) -> bool:
    """Whether all words of a name have a capital, but for those that join names."""
    words = name.partition(",")[0].split()
    return not any(
        word.islower() and not patterns()["particles"].fullmatch(word) for word in words[1:]
    )


def _is_dated(line: str) -> bool:
    """Whether a line says that something was posted, and when: an account may have posted it."""
    return (
        len(line) <= _LONGEST_LINE
        and bool(patterns()["says_posted"].search(line))
        and bool(dates.first(line))
    )


def _beside_dates(lines: Sequence[str]) -> list[str]:
    """What stands in a line beside a date, alone and written as a name is."""
    for line in lines:
        parts = _PARTED.split(line) if len(line) <= _LONGEST_LINE else []
        counted = [part for part in parts if patterns()["count"].fullmatch(part)]
        rest = [part for part in parts if not (dates.first(part) or _HOUR.fullmatch(part))]
        rest = [part for part in rest if part not in counted]
        if len(rest) == 1 < len(parts) and (counted or _FULL_NAME.fullmatch(rest[0])):
            return [name for name in (clean_name(rest[0]),) if not name.isupper()]
    return []


def _in_lines(lines: Sequence[str]) -> list[str]:
    """The name in the first line that says who wrote."""
    for line in lines:
        found = patterns()["line"].search(line)
        if (
            found
            and (name := clean_name(found["name"]))
            and (_is_dated(line) or not name[0].islower())
        ):
            return [name]
    return []
