"""A last look at what was left out: whether more prose stands beside an article than in it.

Then names or places hid the text from the judges. It is judged again without them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from reader.extraction.classification import body
from reader.extraction.features.facts import Facts
from reader.extraction.features.landscape import spine
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics

#: So many words outside are an article, and so many times those that were taken.
_LEAST, _TIMES, _PARAGRAPHS = 60.0, 1.2, 2
#: A sentence of it has so many words, and is linked no further.
_SENTENCE, _LINKED = 8.0, 0.3
#: So many blocks above it, a line may say that readers speak there.
_ANNOUNCED = 4
#: What hides a text by its name: all but what readers say.
_HIDES = (
    "related", "cards", "navigation", "subscribe", "share", "advert", "footer", "header", "sidebar",
    "sidebox", "signup", "tags", "search", "hidden", "bio",
    "tag-nav", "tag-aside", "tag-footer", "tag-header", "tag-form", "tag-button", "tag-select",
)  # fmt: skip
#: What keeps the rest of a text from being seen until it is asked for.
_UNFOLDED = frozenset(("display", "visibility", "script"))
#: What is said there that is none of an article.
_COOKIE = "ookie"
_SAID = frozenset(("comments", "rules", "legal", "consent", "editor", "reply", "script"))


def overlooked(reading: Reading, inside: Sequence[bool], known: Collection[int] = ()) -> range:
    """The blocks of the element that holds more prose than was taken; empty where there is none.

    Args:
        reading: the judged blocks.
        inside: by block, whether it was taken for article text.
        known: blocks of which it is known what they are, as the answers of a thread.
    """
    outline, facts = reading.outline, reading.facts
    prose = [i not in known and _is_prose(reading, i) for i in range(len(facts))]
    left = [float(own and not good) for own, good in zip(prose, inside, strict=True)]
    taken = sum(facts[i].words for i, good in enumerate(inside) if good and prose[i])
    least = max(_LEAST, _TIMES * taken)
    if sum(facts[i].words for i, own in enumerate(left) if own) < least:
        return range(0)
    found = spine(outline, facts, left, None)
    span = outline.span(outline.elements[found]) if found >= 0 else range(0)
    theirs = [i for i in span if left[i]]
    if len(theirs) < _PARAGRAPHS or sum(facts[i].words for i in theirs) < least:
        return range(0)
    if _ways(reading, span) and not _goes_on(reading, inside, found):
        return range(0)
    above = (facts[i].phrases for i in range(max(0, theirs[0] - _ANNOUNCED), theirs[0] + 1))
    of_readers = any("comments" in said for said in above)
    return range(0) if of_readers else span


def _is_prose(reading: Reading, index: int) -> bool:
    """Whether a block is a sentence of the page's own that it shows, or unfolds."""
    fact = reading.facts[index]
    if fact.final != "sentence" or fact.words < _SENTENCE or fact.linked >= _LINKED:
        return False
    if (fact.near | fact.far) & _of_others() or not _SAID.isdisjoint(fact.phrases):
        return False
    piece = reading.outline.pieces[index]
    shown = not piece.concealment or piece.concealment in {*reading.revealed, *_UNFOLDED}
    return shown and _COOKIE not in piece.text


def _goes_on(reading: Reading, inside: Sequence[bool], element: int) -> bool:
    """Whether an element stands among paragraphs of the article: the rest that is to be unfolded.

    A window of the site stands apart from them.
    """
    outline = reading.outline
    parent = outline.elements[element].parent
    homes = {piece.element for piece, good in zip(outline.pieces, inside, strict=True) if good}
    return any(home >= 0 and outline.elements[home].parent == parent for home in homes)


def judge_again(reading: Reading, span: range) -> tuple[Reading, list[bool]]:
    """The page judged without the names that hid a part of it, and which blocks are its article."""
    revealed = reading.revealed | _ways(reading, span)
    facts = list(map(_plain, reading.facts))
    again = body.classify(reading.outline, facts, reading.headline, revealed)
    return again, body.decide(again)


def _ways(reading: Reading, span: range) -> frozenset[str]:
    """The ways in which a part of a page is kept from being seen until somebody asks for it."""
    return _UNFOLDED & {reading.outline.pieces[i].concealment for i in span}


def _plain(fact: Facts) -> Facts:
    """The measures of a block as if nothing round it were named."""
    return replace(fact, near=fact.near & ~_hides(), far=fact.far & ~_hides(), repeated=False)


@cache
def _hides() -> int:
    return sum(map(name_topics().bit, _HIDES))


@cache
def _of_others() -> int:
    bit = name_topics().bit
    return bit("comments") | bit("answers") | bit("apparatus") | bit("consent")
