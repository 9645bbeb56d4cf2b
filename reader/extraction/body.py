"""Which blocks of a page are its article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from reader.document import BlockKind
from reader.extraction.claims import Claims
from reader.extraction.facts import Facts, gather
from reader.extraction.features import first_round, second_round, survey
from reader.extraction.likeness import headline_likeness, tokens
from reader.extraction.linear import BlockModels, block_models, logistic
from reader.extraction.outline import Element, Outline
from reader.extraction.vocabulary import name_topics
from reader.text import dates

#: A block above the first chance is always taken for article text, one below the second never.
_THRESHOLD, _LOWEST = 0.5, 0.3
#: Where a preset says that the article is, a block needs only this chance.
_IN_PRESET = 0.2
#: A preset must hold this share of what the general way takes for the article.
_AGREEMENT = 0.6
#: Less prose than this, in words, is no article, except on a tiny page or in a long table.
_LEAST_ARTICLE, _TINY_PAGE, _LONG_TABLE = 12.0, 20.0, 100.0
#: An article of links alone is a list of articles.
_LIST_PAGE = 0.7
#: How much the chance of a list's other items counts for an item.
_COHERENCE = 0.5
#: A page conceals its article, and a script shows it, where the prose it conceals is so many words
#: and so many times what it shows.
_CONCEALED_ARTICLE, _CONCEALED_TIMES = 40.0, 3.0
_CAP = 150.0
#: A heading of comments is this short; what stands under it is at most this share of the article.
_LONGEST_HEADING, _FEW_COMMENTS = 10.0, 0.5
#: Longer blocks are no headlines, no bylines.
_LONGEST_HEADLINE, _LONGEST_BYLINE = 45, 25
#: A line about reading time or source that ends in a dot is shorter than a sentence.
_SHORTEST_SENTENCE = 6.0
_LONGEST_CAPTION, _MOST_CAPTIONS = 80.0, 0.3
#: Prose of so many words with this chance, so near above the text, is its standfirst.
_LEAST_STANDFIRST, _STANDFIRST, _STANDFIRST_REACH = 10.0, 0.2, 12
#: An `<article>` with the headline and this share of the text is the article of the page.
_MAIN_ARTICLE = 0.3
_TIME = re.compile(r"^\d{1,2}[:.h]\d{2}(?: ?(?:[ap]\.?m\.?|uhr|h))?$", re.I)
_SPEAKS = {"related", "comments", "share", "subscribe", "advert"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found out about every block of a page, by block.

    `revealed` is true where what the page conceals is read as if it were shown.
    """

    outline: Outline
    facts: Sequence[Facts]
    chances: Sequence[float]
    headline: Sequence[float]
    revealed: bool


def read(outline: Outline, claims: Claims, models: BlockModels | None = None) -> Reading:
    """Judge the blocks of a page in two rounds.

    Args:
        outline: the page.
        claims: what the page declares, to know its headline and its text.
        models: other weights than those that ship.
    """
    models = models or block_models()
    facts = gather(outline, claims)
    headline = headlines(outline, facts, claims.titles)
    revealed = _conceals_article(outline, facts)
    scores = [
        (models.first.score(row), models.second.score(row))
        for row in first_round(outline, facts, revealed=revealed)
    ]
    before = [logistic(first) for first, _ in scores]
    land = survey(outline, facts, before, headline, revealed=revealed)
    chances = [
        logistic(so_far + models.second.score(row))
        for (_, so_far), row in zip(scores, second_round(outline, facts, land), strict=True)
    ]
    return Reading(outline, facts, chances, headline, revealed)


def headlines(outline: Outline, facts: Sequence[Facts], titles: Sequence[str]) -> list[float]:
    """By block: likeness to one of the titles, 0 to 1."""
    known = [frozenset(tokens(title)) for title in titles if title]
    return [
        headline_likeness(piece.text, known) if fact.words < _LONGEST_HEADLINE else 0.0
        for piece, fact in zip(outline.pieces, facts, strict=True)
    ]


def _conceals_article(outline: Outline, facts: Sequence[Facts]) -> bool:
    """Whether nearly all prose of a page is concealed: then a script would have shown it."""
    shown = hidden = 0.0
    for piece, fact in zip(outline.pieces, facts, strict=True):
        if fact.words > 8 and fact.sentences and fact.linked < 0.3:
            if piece.concealment in ("display", "visibility", "script"):
                hidden += fact.words
            elif not piece.concealment:
                shown += fact.words
    return hidden > _CONCEALED_ARTICLE and hidden > _CONCEALED_TIMES * shown


def decide(reading: Reading, preset: frozenset[int] | None = None) -> list[bool]:
    """Which blocks are the article; none where there is too little of it.

    Args:
        reading: the judged blocks.
        preset: the blocks where the site's preset says that the article stands.
    """
    pieces, facts = reading.outline.pieces, reading.facts
    chances = _cohere(reading)
    if preset is not None and _agrees(facts, chances, preset):
        inside = [i in preset and chance >= _IN_PRESET for i, chance in enumerate(chances)]
    else:
        limit = _limit(facts, chances)
        inside = [chance >= limit for chance in chances]
    _drop_captions(reading, inside)
    for index, (piece, fact) in enumerate(zip(pieces, facts, strict=True)):
        concealed = piece.concealment and not reading.revealed
        if inside[index] and (concealed or _is_certainly_furniture(fact, piece.kind)):
            inside[index] = False
    _drop_comments(reading, inside)
    _drop_named(reading, inside)
    _keep_one_article(reading, inside)
    _take_headings(reading, inside)
    if not _is_article(facts, inside):
        return [False] * len(inside)
    return inside


def _drop_captions(reading: Reading, inside: list[bool]) -> None:
    """Take out captions, unless they are much of the article, as in a story told in pictures."""
    facts, pieces = reading.facts, reading.outline.pieces
    alternatives = {image.text for _, image in reading.outline.images if image.text}
    captions = [
        i
        for i, fact in enumerate(facts)
        if inside[i] and (is_caption(fact) or pieces[i].text in alternatives)
    ]
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    if sum(facts[i].words for i in captions) < _MOST_CAPTIONS * total:
        for i in captions:
            inside[i] = False


def _drop_comments(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands under a heading that announces comments, in the same element.

    An element that holds most of the article is not believed to be one of comments.
    """
    outline, facts = reading.outline, reading.facts
    taken = [index for index, good in enumerate(inside) if good]
    words = [0.0, *accumulate(facts[index].words for index in taken)]
    dropped = 0
    for index, (piece, fact) in enumerate(zip(outline.pieces, facts, strict=True)):
        if "comments" not in fact.phrases or fact.words > _LONGEST_HEADING or piece.element < 0:
            continue
        holder = outline.elements[piece.element]
        if piece.kind is BlockKind.HEADING and holder.parent >= 0:
            holder = outline.elements[holder.parent]
        first = max(bisect_left(taken, index), dropped)
        last = bisect_left(taken, holder.last)
        if first < last and words[last] - words[first] < _FEW_COMMENTS * words[-1]:
            for i in taken[first:last]:
                inside[i] = False
            dropped = last


def _is_article(facts: Sequence[Facts], inside: Sequence[bool]) -> bool:
    """Whether what was taken for the article holds enough text, and more than links and lines."""
    taken = [fact for fact, good in zip(facts, inside, strict=True) if good]
    total = sum(fact.words for fact in taken)
    whole = sum(fact.words for fact in facts)
    if whole <= _TINY_PAGE:
        return total > 0
    if sum(fact.words * fact.linked for fact in taken) > _LIST_PAGE * total:
        return False
    prose = sum(
        fact.words
        for fact in taken
        if fact.linked < 0.5 and (fact.sentences or fact.commas) and "legal" not in fact.phrases
    )
    return prose >= min(_LEAST_ARTICLE, 0.5 * whole) or total >= _LONG_TABLE


def is_caption(fact: Facts) -> bool:
    """Whether a block is the caption of a picture by its names, or by its place and its credit."""
    vocabulary = name_topics()
    if fact.words > _LONGEST_CAPTION:
        return False
    if fact.near & vocabulary.bit("captiontext"):
        return True
    return fact.pictured and bool(fact.near & vocabulary.bit("caption"))


def _keep_one_article(reading: Reading, inside: list[bool]) -> None:
    """Leave out small `<article>` elements beside the one that is the article of the page.

    That is the one with the headline; else the longest, where the others are several of one kind.
    """
    outline, facts = reading.outline, reading.facts
    articles = [element for element in outline.elements if element.tag == "article"]
    if len(articles) < 2:
        return

    def words(element: Element) -> float:
        span = range(element.first, min(element.last, len(inside)))
        return sum(facts[i].words for i in span if inside[i])

    def is_titled(element: Element) -> bool:
        return any(likeness > 0.8 for likeness in reading.headline[element.first : element.last])

    titled = [element for element in articles if is_titled(element)]
    main = max(titled or articles, key=words)
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    if words(main) < _MAIN_ARTICLE * total:
        return
    for element in articles:
        beside = element.first >= main.last or element.last <= main.first
        other_kind = bool(titled) or _kind(element) != _kind(main)
        if beside and other_kind and words(element) < _MAIN_ARTICLE * total:
            for i in range(element.first, min(element.last, len(inside))):
                inside[i] = False


def _kind(element: Element) -> str:
    """The names of an element without numbers: what it is, not which one."""
    return "".join(char for char in element.names if not char.isdigit())


def _drop_named(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands in boxes named as none of an article, unless that is most of it."""
    facts, vocabulary = reading.facts, name_topics()
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    for topic in ("comments", "sidebox", "signup", "cards"):
        bit = vocabulary.bit(topic)
        named = [i for i, fact in enumerate(facts) if inside[i] and (fact.near | fact.far) & bit]
        if sum(facts[i].words for i in named) < _FEW_COMMENTS * total:
            for i in named:
                inside[i] = False


def _is_certainly_furniture(fact: Facts, kind: BlockKind) -> bool:
    """Whether name and words agree that a block is none of the article, whatever is round it."""
    near = _furniture_names() & fact.near
    said = _SPEAKS & set(fact.phrases)
    if "script" in fact.phrases and fact.words < _LONGEST_BYLINE:
        return True
    if fact.linked > 0.9 and near & name_topics().bit("related"):
        return True
    if fact.near & name_topics().bit("apparatus"):
        return True
    if kind is BlockKind.HEADING and fact.words < 8 and said & {"related", "comments", "share"}:
        return True
    if "related" in said and fact.words < 5:
        return True
    if "related" in said and fact.linked > 0.5 and fact.words < _LONGEST_BYLINE:
        return True
    if fact.words > 40 and not (fact.sentences or fact.commas) and kind is BlockKind.PARAGRAPH:
        return True
    if "editor" in fact.phrases or ("share" in said and fact.words < 14):
        return True
    return bool(near and said and fact.words < 40 and fact.final != "colon")


@cache
def _furniture_names() -> int:
    """The names of elements that hold none of the article, as a mask."""
    vocabulary = name_topics()
    names = ("related", "subscribe", "share", "comments", "tag-noscript")
    return sum(vocabulary.bit(name) for name in names)


def take_standfirst(reading: Reading, inside: list[bool], headline: int) -> None:
    """Take in the sentences between headline and text that sum up the article."""
    first = inside.index(True) if True in inside else 0
    for index in range(max(headline + 1, first - _STANDFIRST_REACH), first):
        fact, piece = reading.facts[index], reading.outline.pieces[index]
        prose = fact.words >= _LEAST_STANDFIRST and fact.final == "sentence" and fact.linked < 0.3
        silent = not (set(fact.phrases) & _SPEAKS or piece.concealment or is_caption(fact))
        silent = silent and not (fact.near | fact.far) & name_topics().bit("apparatus")
        if prose and silent and reading.chances[index] >= _STANDFIRST:
            inside[index] = True


def release_bylines(reading: Reading, inside: list[bool]) -> None:
    """Take out the lines before and behind the text that name author, source or date."""
    taken = [index for index, good in enumerate(inside) if good]
    for index in taken:
        if not _may_be_byline(reading, index):
            break
        inside[index] = not _is_byline(reading, index)
    for index in reversed(taken):
        if not _may_be_byline(reading, index) or not _is_byline(reading, index):
            break
        inside[index] = False


def _may_be_byline(reading: Reading, index: int) -> bool:
    heading = reading.outline.pieces[index].kind is BlockKind.HEADING
    return reading.facts[index].words <= _LONGEST_BYLINE and not heading


def _is_byline(reading: Reading, index: int) -> bool:
    fact, text = reading.facts[index], reading.outline.pieces[index].text
    open_end = fact.final != "sentence"
    dated = dates.first(text) is not None and (fact.words < 14 or open_end)
    named = {"byline", "credit"} & set(fact.phrases)
    return dated or bool(named and (open_end or fact.words < _SHORTEST_SENTENCE))


def _agrees(facts: Sequence[Facts], chances: Sequence[float], preset: frozenset[int]) -> bool:
    """Whether what a preset found holds most of what the general way takes for the article."""
    expected = sum(f.words * c for f, c in zip(facts, chances, strict=True) if c >= _THRESHOLD)
    found = sum(facts[i].words * chances[i] for i in preset if chances[i] >= _THRESHOLD)
    return found > _LEAST_ARTICLE and found >= _AGREEMENT * expected


def _cohere(reading: Reading) -> list[float]:
    """The chances, with the items of a list and the cells of a row drawn towards their mean."""
    outline = reading.outline
    groups: dict[int, list[int]] = {}
    for index, piece in enumerate(outline.pieces):
        if piece.kind is BlockKind.LIST_ITEM and piece.element >= 0:
            for ancestor in outline.ancestors(piece.element):
                if ancestor.tag in ("ul", "ol", "dl"):
                    groups.setdefault(ancestor.index, []).append(index)
                    break
    chances = list(reading.chances)
    for members in groups.values():
        weights = [min(reading.facts[i].words, _CAP) + 1 for i in members]
        mean = sum(w * chances[i] for w, i in zip(weights, members, strict=True)) / sum(weights)
        for index in members:
            chances[index] += _COHERENCE * (mean - chances[index])
    return chances


def _limit(facts: Sequence[Facts], chances: Sequence[float]) -> float:
    """The chance from which on a block is taken, so that the expected F1 of the page is highest."""
    weighed = [(chance, min(fact.words, _CAP)) for fact, chance in zip(facts, chances, strict=True)]
    expected = sum(chance * words for chance, words in weighed)
    limit, best = _THRESHOLD, 0.0
    size = right = 0.0
    for chance, words in sorted(weighed, reverse=True):
        if chance < _LOWEST:
            break
        size += words
        right += chance * words
        quality = 2 * right / (size + expected)
        if quality >= best:
            limit, best = chance, quality
    return min(limit, _THRESHOLD)


def _take_headings(reading: Reading, inside: list[bool]) -> None:
    """A heading or a time right above a paragraph of the article, and below one, belongs to it."""
    pieces, apparatus = reading.outline.pieces, name_topics().bit("apparatus")
    first = inside.index(True) if any(inside) else len(inside)
    for index in range(first + 1, len(inside) - 1):
        piece = pieces[index]
        below = index + 1
        if reading.facts[below].near & apparatus and below + 1 < len(inside):
            below += 1  # a link by which readers edit what stands under the heading
        if inside[index] or not inside[below]:
            continue
        if _TIME.match(piece.text):  # of an entry of a live blog
            inside[index] = not piece.concealment
        if piece.kind is not BlockKind.HEADING:
            continue
        fact = reading.facts[index]
        plain = fact.linked < 0.5 and not piece.concealment and not _SPEAKS & set(fact.phrases)
        if plain and reading.chances[index] > 0.15 and any(inside[max(0, index - 2) : index]):
            inside[index] = True
