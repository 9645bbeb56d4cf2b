"""The title of an article: the headline on the page, checked against what the page calls itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.datamodel.page import BlockKind
from reader.extraction.classification.body import is_dated_line
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Part, Piece
from reader.text import dates
from reader.text.tokenization import count_words

#: Where a link leads, as collections of links have it in brackets behind the headline.
_PLACE = re.compile(r"\s?[(\[]\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,4}(?:/[\w./-]{0,80})?[)\]]")
#: A line that is only a part of the headline ends so.
_OPEN_END = re.compile(r"(?:\.{3}|…|[:：])$")
#: Where a name is cut off in that of its site.
_CUT_OFF = re.compile(r"[|｜–-] ?(?:\.{3}|…)$")
#: Behind the names of the parts of its site that a page stands in.
_TRAIL = re.compile(r"[>›〉»]\s?$")
#: What a page may set round the headline where it calls itself by it.
_QUOTES = "『』「」《》“”„«»"
#: Such marks begin no title.
_ARROWS = " >|"
#: What stands between a headline and the names of section and site in a `<title>`.
_JOINT = re.compile(
    r" [|–—·•:»«/-]+ | ?[|｜_]+| »+|(?<!\w)»+| ?[—–]{1,2}|-{2,}|(?<=[^\x00-\x7f]) ?-"
)
_LIKE = 0.55
#: Such marks end no title.
_LEFT_BEHIND = " -–—|｜¶"
#: What explains a short heading stands so few blocks under it.
_BESIDE = 2
#: What a line speaks of that names the article without being its headline.
_SPEAKS = frozenset(("share", "comments", "related"))
#: So many lines of the article's first may stand above its headline.
_LINES_ABOVE = 6
#: A kicker before the headline is at most this part of the line.
_MOST_KICKER = 0.4
#: A kicker in brackets, as Chinese pages and forums write it.
_LABEL = re.compile(r"(?:【[^【】]{1,20}】|\[[^\[\]]{1,20}\]) ?(?=.)")
#: A headline has so many words; one that is shorter may be a part of another.
_SHORTEST_NAME = 2.5
#: Shorter headlines, in words, are such only where the page names itself by them.
_SHORTEST_HEADLINE = 1.5
#: How elements within a headline are named that stand above it, or beside it, and below.
_BESIDE_HEADLINE = re.compile(
    r"kicker|overline|over-?title|dachzeile|roof-?line|top-?line|spitzmarke|pre-?title|pre-?head"
    r"|super-?title|h1-?small|sub-?(?:title|line|head)|eyebrow"
)
#: With such a mark before it, a headline is one with what stands above it.
#: What a board writes before the name of a thread.
_CALLED = re.compile(r"^(?:[标標][题題]|主[题題]|[题題]目)\s?[:：]?\s?(?=.{4})")
_JOINED = re.compile(r"[:：|–-]")
_BELOW_HEADLINE = re.compile(r"sub-?(?:title|line|head)|under-?title|unterzeile")
#: How far before the first paragraph a headline may stand, in blocks.
_REACH = 60


def declared_titles(*titles: str) -> list[str]:
    """The names a page gives itself, without repeats, and the first part of each."""
    found: list[str] = []
    for title in titles:
        for form in (title, cut(title)):
            if form and form not in found:
                found.append(form)
    return found


def cut(title: str) -> str:
    """A `<title>` without the names of section and site round it."""
    title = " ".join(title.split())
    parts = [part.strip() for part in _JOINT.split(title) if part.strip()]
    if len(parts) < 2:
        return title
    longest = max(parts, key=count_words)
    enough = count_words(parts[0]) >= min(4.0, count_words(longest) - 1)
    return parts[0] if enough else longest


def find_headline(
    reading: Reading, first_body: int, declared: Sequence[str], preset: int | None = None
) -> int | None:
    """The block that is the headline of the article, or None where the page shows none.

    Args:
        reading: the page.
        first_body: the first block of the article.
        declared: what the page calls itself.
        preset: the block that the site's preset takes for it; it must look like a title.
    """
    if preset is not None and reading.headline[preset] >= _LIKE:
        return preset
    pieces, facts = reading.outline.pieces, reading.facts
    title_bit = name_topics().bit("title")
    best, highest = None, 0.0
    for index, likeness in enumerate(reading.headline[: first_body + 3]):
        fact, piece = facts[index], pieces[index]
        heading = piece.kind is BlockKind.HEADING
        if index < first_body - _REACH:
            continue
        above = pieces[best] if best is not None else None
        if fact.words < _SHORTEST_HEADLINE:
            if heading and _begins_name(piece, declared) and _is_site(above, piece, declared):
                best, highest = index, 0.0
            continue
        if likeness < _LIKE:
            continue
        score = likeness + (0.3 / piece.level if heading else 0.0)
        score += 0.1 * bool(fact.near & title_bit) - 0.4 * (fact.linked > 0.9)
        score -= 0.2 * bool(piece.concealment) + 0.3 * ("navigation" in fact.phrases)
        score += 0.15 * (index / (first_body + 1))
        score -= 0.5 * (not heading and not _SPEAKS.isdisjoint(fact.phrases))
        score -= 0.3 * (not heading and fact.words < _SHORTEST_NAME)
        if score >= highest or _is_site(above, piece, declared):
            best, highest = index, score
    named = _named_by_title(reading, first_body, declared)
    if named is not None and (best is None or _is_beside(named, best)):
        return best if best is not None and _beats(pieces, best, named, declared) else named
    if best is None or not (
        pieces[best].kind is BlockKind.HEADING or is_name(pieces[best].text, declared)
    ):
        exact = _exact(reading, first_body, declared)
        best = best if exact is None else exact
    if best is None or (pieces[best].kind is not BlockKind.HEADING and facts[best].linked > 0.9):
        below = only_heading(reading, first_body)
        best = below if best is None or (below is not None and below > best) else best
    return best


def _beats(pieces: Sequence[Piece], best: int, named: int, declared: Sequence[str]) -> bool:
    """Whether the best line goes before a heading by which a name of the page begins.

    It does where that heading is the name of the site, or where the line is a whole name, unless
    it is that of the site behind the heading.
    """
    first, other = pieces[named].text, pieces[best].text
    motto = any(name.startswith(first) and name.endswith(other) for name in declared)
    return _is_site(pieces[named], pieces[best], declared) or (
        is_name(other, declared) and not motto
    )


def is_name(text: str, names: Sequence[str]) -> bool:
    """Whether a text is one of these names, whatever marks stand in it."""
    letters = _letters(text)
    return bool(letters) and any(_letters(name) == letters for name in names)


def is_part(text: str, site: str) -> bool:
    """Whether a text is the name of a site, or some words of it."""
    letters = _letters(text)
    return bool(letters) and letters in _letters(site)


def _exact(reading: Reading, first_body: int, declared: Sequence[str]) -> int | None:
    """The last heading before the article that is just what the page calls itself, or else a line.

    Such a line may stand below the first ones of the article, which look alike.
    """
    pieces, facts = reading.outline.pieces, reading.facts
    last = min(first_body + _LINES_ABOVE, len(facts) - 1)
    named = [
        index
        for index in range(last, max(-1, first_body - _REACH), -1)
        if facts[index].linked < 0.5
        and not pieces[index].concealment
        and is_name(pieces[index].text, declared)
    ]
    headings = [index for index in named if pieces[index].kind is BlockKind.HEADING]
    lines = [index for index in named if facts[index].words >= _SHORTEST_NAME]
    return next(iter((*headings, *lines)), None)


def _is_site(above: Piece | None, piece: Piece, declared: Sequence[str]) -> bool:
    """Whether a name of the page is this heading and what stands above, which is the site's name.

    That of the site comes last; where it comes first, it is the shorter.
    """
    if above is None or piece.kind is not BlockKind.HEADING:
        return False
    longer = len(piece.text) > len(above.text)
    site = _letters(above.text)
    return bool(site) and any(
        (name.startswith(piece.text) and _letters(name[len(piece.text) :]).endswith(site))
        or (longer and _are_joined(above.text, piece.text, name))
        for name in declared
    )


def _are_joined(site: str, headline: str, name: str) -> bool:
    """Whether a name is that of a site and a headline, with a mark between them."""
    whole = name.startswith(site) and name.endswith(headline)
    return whole and bool(name[len(site) : -len(headline)].strip())


def _begins_name(piece: Piece, declared: Sequence[str]) -> bool:
    """Whether a name of the page is this heading and the name of the site behind a mark."""
    text = piece.text
    return any(name.startswith(text) and _JOINT.match(name, len(text)) for name in declared)


def _is_beside(named: int, best: int) -> bool:
    """Whether the next best line explains the heading, and is not the headline under a logo."""
    return 0 < best - named <= _BESIDE


def _named_by_title(reading: Reading, first_body: int, declared: Sequence[str]) -> int | None:
    """A first-level heading by which the page's own name begins, however short it is.

    An entry of an encyclopedia has one word for a headline, and the site a long name behind it.
    """
    for index in range(max(0, first_body - _REACH), min(first_body + 3, len(reading.facts))):
        piece = reading.outline.pieces[index]
        if piece.kind is not BlockKind.HEADING or piece.level != 1:
            continue
        text = piece.text.rstrip(_LEFT_BEHIND)  # such as the sign of a link to the heading itself
        if reading.facts[index].linked > 0.9 or len(text) < 2:
            continue
        for name in declared:
            rest = name[len(text) :]
            if name.startswith(text) and rest and not rest[0].isalnum():
                return index
    return None


def without_kicker(text: str, declared: Sequence[str], parts: Sequence[Part] = ()) -> str:
    """A headline without the line that stands above it in the same element, or below it.

    It is one where the page declares the rest as a name of its own. What only comes of cutting
    the whole, where that is declared, is none.

    Args:
        text: the headline as it is shown.
        declared: what the page calls itself.
        parts: the elements within it.
    """
    called = _CALLED.sub("", text)
    if called != text and any(name.startswith(called) for name in declared):
        return tidy(called)
    if whole := [name for name in declared if _completes(name, text)]:
        return tidy(min(whole, key=len))
    halves = _halves(text, declared)
    without = filter(None, (_by_name(text, name) for name in declared if name not in halves))
    found = next(without, "") or _without_parts(text, declared, parts)
    return tidy(found).replace(" : ", ": ")


def _halves(text: str, declared: Sequence[str]) -> list[str]:
    """The names that only come of cutting one that is the whole headline."""
    letters, half = _letters(text), cut(text)
    if half == text:
        return []
    whole = [name for name in declared if _letters(name).startswith(letters)]
    return [half, *map(cut, whole)] if whole else []


def _without_parts(text: str, declared: Sequence[str], parts: Sequence[Part]) -> str:
    """A headline without the elements at its ends that are named as lines above or below it.

    What is left where the first of them ends needs no name where the page calls itself so.
    """
    start, end = 0, len(text)
    for part in parts:
        rest = text[part.end :].strip()
        named = part.tag == "small" or bool(_BESIDE_HEADLINE.search(part.names))
        joined = _JOINED.match(rest) or _OPEN_END.search(text[: part.end].rstrip())
        if part.start <= start and (named or rest in declared) and _is_long(rest) and not joined:
            start = part.end
    for part in reversed(parts):
        named = part.tag == "small" or bool(_BELOW_HEADLINE.search(part.names))
        if part.end >= end and named and _is_long(text[start : part.start]):
            end = part.start
    return text[start:end].strip()


def _is_long(text: str) -> bool:
    """Whether a text is long enough for a headline."""
    return count_words(text) >= _SHORTEST_NAME


def tidy(title: str) -> str:
    """A title without the marks that are left where the name of a site was cut away."""
    return title.lstrip(_ARROWS).rstrip(_LEFT_BEHIND).rstrip() or title


def _by_name(text: str, name: str) -> str:
    """A headline as a name of the page has it, or nothing where that tells of no kicker."""
    marked = len(name) > len(text) and name.strip(_QUOTES) != text and not _CUT_OFF.search(name)
    if marked and _letters(name) == _letters(text):
        return name  # kicker and headline, with the mark between them that the page leaves out
    if _is_beginning(text, name):
        return name
    label = _LABEL.match(text)
    own = _LABEL.match(name)  # the page's name may call the kicker otherwise
    at = own.end() if own and label and own[0] != label[0] else 0
    if label and _begins(name[at:], text[label.end() :]):
        return text[label.end() :]
    before, rest = text[: -len(name)], text[-len(name) :]
    if count_words(name) < _SHORTEST_NAME or rest.casefold() != name.casefold():
        return ""
    short = len(before) <= _MOST_KICKER * len(text) or bool(_TRAIL.search(before))
    # A mark without words is no kicker.
    apart = not before[-1:].isalnum() or dates.first(before) is not None
    return rest if short and _letters(before) and apart else ""


def _completes(name: str, text: str) -> bool:
    """Whether a name goes on where a headline breaks off, or where its first line ends."""
    begun = _OPEN_END.sub("", text)
    rest = name[len(begun) :].lstrip(" :：")
    goes_on = rest[:1].isalnum() and name.casefold().startswith(begun.casefold())
    return begun != text and count_words(begun) >= _SHORTEST_NAME and goes_on


def _is_beginning(text: str, name: str) -> bool:
    """Whether a headline begins with a name, and a line stands behind it without a mark between.

    That is what explains it, or where a link leads, in brackets.
    """
    rest = text[len(name) :]
    if count_words(name) < _SHORTEST_NAME or not text.casefold().startswith(name.casefold()):
        return False
    return bool(_PLACE.fullmatch(rest))


def _begins(name: str, text: str) -> bool:
    """Whether a name is this headline, with or without words of section and site behind it."""
    whole = name.startswith(text) and not name[len(text) :][:1].isalnum()
    return whole and count_words(text) >= _SHORTEST_NAME


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def only_heading(reading: Reading, first_body: int) -> int | None:
    """The last first-level heading before the article, where its page has no title of that kind."""
    for level in (1, 2):
        for index in range(min(first_body, len(reading.facts) - 1), -1, -1):
            piece = reading.outline.pieces[index]
            near = first_body - index < 12
            if piece.kind is BlockKind.HEADING and piece.level == level and near:
                fact = reading.facts[index]
                if 2 <= fact.words < 40 and fact.linked < 0.9 and not is_dated_line(piece, fact):
                    return index
    return None


def cut_first(declared: Sequence[str]) -> str:
    """The title of a page that shows no headline: the first it declares, cut."""
    return tidy(cut(declared[0])) if declared else ""
