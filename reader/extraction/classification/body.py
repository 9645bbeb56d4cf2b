"""Which blocks of a page are its article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.datamodel.page import BlockKind
from reader.extraction.classification import boxes, discussion, furniture
from reader.extraction.classification.captions import is_caption, names_maker
from reader.extraction.classification.linear import BlockModels, block_models, logistic
from reader.extraction.classification.parallel import (
    complete_lists,
    is_usual,
    lists,
    recommended,
    take_alike,
    take_headed_lists,
    take_members,
    take_parallel,
    usual_headings,
)
from reader.extraction.classification.trimming import drop_others, trim
from reader.extraction.features import first_round, second_round, survey
from reader.extraction.features.claims import Claims, headline_likeness
from reader.extraction.features.facts import Facts, gather
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Outline, Piece
from reader.text import dates
from reader.text.tokenization import tokens

#: A block above the first chance is always taken for article text, one below the second never.
_THRESHOLD, _LOWEST = 0.5, 0.3
#: Where a preset says that the article is, a block needs only this chance.
_IN_PRESET = 0.2
#: A preset must hold this share of what the general way takes for the article.
_AGREEMENT = 0.6
#: Beside a paragraph that is so sure, a sentence like it needs no higher chance, nor fewer links.
_SURE, _LEAST_SIBLING, _LINKED = 0.95, 0.15, 0.9
#: Less prose than this, in words, is no article, except on a tiny page or in a long table.
_LEAST_ARTICLE, _TINY_PAGE, _LONG_TABLE = 12.0, 20.0, 100.0
#: An article of links alone is a list of articles.
_LIST_PAGE = 0.7
#: How much the chance of a list's other items counts for an item.
_COHERENCE = 0.5
#: A page conceals its article, and a script shows it, where the prose it conceals is so many words
#: and so many times what it shows.
_CONCEALED_ARTICLE, _CONCEALED_TIMES = 40.0, 3.0
#: A way of concealing that holds less of what is concealed is not that of the article.
_OF_CONCEALED = 0.2
_CAP = 150.0
#: Longer blocks are no headlines, no bylines; so many blocks at the start may be such lines.
_LONGEST_HEADLINE, _LONGEST_BYLINE, _MOST_BYLINES = 45, 25, 12
#: A line about reading time or source that ends in a dot is shorter than a sentence.
_SHORTEST_SENTENCE = 6.0
#: Prose of so many words with this chance, so near above the text, is its standfirst.
_LEAST_STANDFIRST, _STANDFIRST, _STANDFIRST_REACH = 10.0, 0.2, 12
#: This chance is enough where the page names a block as its summary, or declares the same text.
_NAMED_STANDFIRST = 0.1
#: So many blocks may stand between two paragraphs without parting them.
_WIDEST_GAP = 11
#: The chance of a heading, and of one in a box with a line of so many words, half of it a link.
_LEAST_HEADING, _LEAST_BOXED, _LONGEST_BESIDE, _HALF = 0.15, 0.1, 2.5, 0.5
#: What a line of an article may speak of.
_OF_TEXT = frozenset(("quote_or_prose", "dateline"))
#: So many of the last blocks may tell who the authors are; signs behind the name of who speaks.
_MOST_BIOS, _SPEAKS = 3, (":", "：")
#: What no standfirst speaks of.
_NOT_SAID = furniture.TOPICS | {"editor", "consent"}
#: A dated heading with a larger share of digits is no headline.
_MOST_DIGITS = 0.35
_TIME = re.compile(r"^\d{1,2}[:.h]\d{2}(?: ?(?:[ap]\.?m\.?|uhr|h))?$", re.I)


def read(outline: Outline, claims: Claims, models: BlockModels | None = None) -> Reading:
    """Judge the blocks of a page in two rounds.

    Args:
        outline: the page.
        claims: what the page declares, to know its headline and its text.
        models: other weights than those that ship.
    """
    facts = gather(outline, claims)
    discussion.release_own(outline, facts)
    discussion.release_chapters(outline, facts)
    headline = headlines(outline, facts, claims.titles)
    return classify(outline, facts, headline, _ways_of_article(outline, facts), models)


def classify(
    outline: Outline,
    facts: Sequence[Facts],
    headline: Sequence[float],
    revealed: frozenset[str],
    models: BlockModels | None = None,
) -> Reading:
    """Tell which blocks, once measured, are of the article, as `read` does."""
    models = models or block_models()
    scores = [
        (models.first.score(row), models.second.score(row))
        for row in first_round(outline, facts, revealed=revealed)
    ]
    consent = name_topics().bit("consent")
    asks = [bool((fact.near | fact.far) & consent) for fact in facts]  # for leave to set cookies
    before = [
        0.0 if asked else logistic(first) for asked, (first, _) in zip(asks, scores, strict=True)
    ]
    land = survey(outline, facts, before, headline, revealed=revealed)
    chances = [
        0.0 if asked else logistic(so_far + models.second.score(row))
        for asked, (_, so_far), row in zip(
            asks, scores, second_round(outline, facts, land), strict=True
        )
    ]
    return Reading(outline, facts, chances, headline, revealed)


def headlines(outline: Outline, facts: Sequence[Facts], titles: Sequence[str]) -> list[float]:
    """By block: likeness to one of the titles, 0 to 1."""
    known = [frozenset(tokens(title)) for title in titles if title]
    return [
        headline_likeness(piece.text, known) if fact.words < _LONGEST_HEADLINE else 0.0
        for piece, fact in zip(outline.pieces, facts, strict=True)
    ]


def _ways_of_article(outline: Outline, facts: Sequence[Facts]) -> frozenset[str]:
    """How a page conceals nearly all of its prose, which a script would have shown, or nothing.

    What it conceals in other ways is none of that.
    """
    shown, hidden = 0.0, Counter[str]()
    for piece, fact in zip(outline.pieces, facts, strict=True):
        if fact.words > 8 and fact.sentences and fact.linked < 0.3:
            if piece.concealment in ("display", "visibility", "script"):
                hidden[piece.concealment] += int(fact.words)
            elif not piece.concealment:
                shown += fact.words
    whole = hidden.total()
    if whole <= max(_CONCEALED_ARTICLE, _CONCEALED_TIMES * shown):
        return frozenset()
    return frozenset(way for way, words in hidden.items() if words >= _OF_CONCEALED * whole)


def decide(reading: Reading, preset: frozenset[int] | None = None) -> list[bool]:
    """Which blocks are the article; none where there is too little of it.

    Args:
        reading: the judged blocks.
        preset: the blocks where the site's preset says that the article stands.
    """
    facts = reading.facts
    chances = _cohere(reading)
    if preset is not None and _agrees(facts, chances, preset):
        inside = [i in preset and chance >= _IN_PRESET for i, chance in enumerate(chances)]
    else:
        limit = _limit(facts, chances)
        inside = [chance >= limit for chance in chances]
    complete_lists(reading, inside)
    _fill_gaps(reading, inside)
    trim(reading, inside)
    _take_siblings(reading, inside)
    _take_headings(reading, inside)
    take_parallel(reading, inside)
    take_members(reading, inside)
    take_headed_lists(reading, inside)
    take_alike(reading, inside)
    drop_others(reading, inside)
    if not _is_article(facts, inside):
        links = recommended(reading, inside)
        return [index in links for index in range(len(inside))]
    return inside


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


def take_standfirst(reading: Reading, inside: list[bool], headline: int) -> None:
    """Take in the sentences between headline and text that sum up the article."""
    first = inside.index(True) if True in inside else 0
    digest, summary = boxes.machine_summaries(reading), name_topics().bit("summary")
    for index in range(headline + 1, first):
        fact, piece = reading.facts[index], reading.outline.pieces[index]
        if index < first - _STANDFIRST_REACH and not fact.described:
            continue
        heading = piece.kind is BlockKind.HEADING and bool(fact.near & summary)
        said = fact.final == "sentence" or (heading and not fact.phrases)
        prose = fact.words >= _LEAST_STANDFIRST and said and fact.linked < 0.3
        silent = not (set(fact.phrases) & _NOT_SAID or piece.concealment or is_caption(fact))
        silent = silent and not (fact.near | fact.far) & name_topics().bit("apparatus")
        silent = silent and not boxes.is_template(piece)
        named = bool(fact.near & summary)
        least = _NAMED_STANDFIRST if named or fact.described else _STANDFIRST
        if index not in digest and prose and silent and reading.chances[index] >= least:
            inside[index] = True


def release_dated_heading(reading: Reading, inside: list[bool]) -> None:
    """Take out a heading on top of the text that tells when, and perhaps who, and nothing else."""
    first = inside.index(True) if True in inside else len(inside)
    if first < len(inside) and is_dated_line(reading.outline.pieces[first], reading.facts[first]):
        inside[first] = False


def is_dated_line(piece: Piece, fact: Facts) -> bool:
    """Whether a heading is a date and little else."""
    dated = piece.kind is BlockKind.HEADING and fact.digits > _MOST_DIGITS
    return dated and dates.first(piece.text) is not None


def release_bylines(reading: Reading, inside: list[bool], authors: Sequence[str] = ()) -> None:
    """Take out the lines before and behind the text that name author, source or date.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
        authors: their names as the page declares them.
    """
    taken = [index for index, good in enumerate(inside) if good]
    start = _first_text(reading, taken)
    for index in taken[start:_MOST_BYLINES]:
        if not _may_be_byline(reading, index):
            break
        inside[index] = not _is_byline(reading, index)
    names = {author.casefold() for author in authors}
    for index in (*taken[:_MOST_BYLINES], *taken[-1:]):
        if reading.outline.pieces[index].text.casefold() in names:
            inside[index] = False
    for index in taken[len(taken) // 2 :][-_MOST_BIOS:]:
        if _is_about(reading.outline.pieces[index].text.casefold(), names):
            inside[index] = False
    for index in reversed(taken):
        if not _may_be_byline(reading, index) or not _is_byline(reading, index):
            break
        inside[index] = False


def _is_about(text: str, names: set[str]) -> bool:
    """Whether a line tells who one of the authors is; a person's name has several parts."""
    text = text.lstrip("*•—–- ")
    told = (name for name in names if " " in name and text.startswith(name))
    return any(text[len(name) :].lstrip()[:1] not in _SPEAKS for name in told)


def _first_text(reading: Reading, taken: Sequence[int]) -> int:
    """Where in what was taken the first block stands that is no heading; a byline may be below."""
    pieces = reading.outline.pieces
    numbers = (n for n, i in enumerate(taken) if pieces[i].kind is not BlockKind.HEADING)
    return next(numbers, len(taken))


def _may_be_byline(reading: Reading, index: int) -> bool:
    heading = reading.outline.pieces[index].kind is BlockKind.HEADING
    return reading.facts[index].words <= _LONGEST_BYLINE and not heading


def _is_byline(reading: Reading, index: int) -> bool:
    fact, text = reading.facts[index], reading.outline.pieces[index].text
    open_end = fact.final != "sentence"
    dated = dates.first(text) is not None and (fact.words < 14 or open_end)
    named = {"byline", "credit", "filing"} & set(fact.phrases)
    return dated or bool(named and (open_end or fact.words < _SHORTEST_SENTENCE))


def _agrees(facts: Sequence[Facts], chances: Sequence[float], preset: frozenset[int]) -> bool:
    """Whether what a preset found holds most of what the general way takes for the article."""
    expected = sum(f.words * c for f, c in zip(facts, chances, strict=True) if c >= _THRESHOLD)
    found = sum(facts[i].words * chances[i] for i in preset if chances[i] >= _THRESHOLD)
    return found > _LEAST_ARTICLE and found >= _AGREEMENT * expected


def _cohere(reading: Reading) -> list[float]:
    """The chances, with the items of a list and the cells of a row drawn towards their mean."""
    chances = list(reading.chances)
    for members in lists(reading.outline):
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


def _take_siblings(reading: Reading, inside: list[bool]) -> None:
    """Take in a sentence right before or behind a sure paragraph that is marked up as it is."""
    pieces, facts = reading.outline.pieces, reading.facts
    sure = [good and reading.chances[i] >= _SURE for i, good in enumerate(inside)]
    for index, fact in enumerate(facts):
        said = fact.final == "sentence" and not fact.phrases and fact.linked <= _LINKED
        if inside[index] or not said or pieces[index].concealment:
            continue
        if reading.chances[index] >= _LEAST_SIBLING and any(
            0 <= beside < len(sure) and sure[beside] and _are_alike(reading.outline, beside, index)
            for beside in (index - 1, index + 1)
        ):
            inside[index] = True


def _are_alike(outline: Outline, *blocks: int) -> bool:
    """Whether blocks stand in elements of one parent that have the same tag and names."""
    homes = [outline.pieces[index].element for index in blocks]
    kinds = {(e.parent, e.tag, e.names) for e in (outline.elements[home] for home in homes)}
    return min(homes) >= 0 and len(kinds) == 1


def _take_headings(reading: Reading, inside: list[bool]) -> None:
    """A heading or a time right above a paragraph of the article, and below one, belongs to it."""
    pieces, apparatus = reading.outline.pieces, name_topics().bit("apparatus")
    first = inside.index(True) if any(inside) else len(inside)
    usual = usual_headings(reading, inside)
    for index in range(first + 1, len(inside) - 1):
        piece = pieces[index]
        below = index + 1
        boxed = _ends_box(reading, index, below)
        if (boxed or reading.facts[below].near & apparatus) and below + 1 < len(inside):
            below += 1  # a link by which readers edit what stands under the heading
        if inside[index] or not inside[below]:
            continue
        if _TIME.match(piece.text):  # of an entry of a live blog
            inside[index] = not piece.concealment
        fact = reading.facts[index]
        if piece.kind is not BlockKind.HEADING or names_maker(piece, fact):
            continue
        if fact.near & apparatus:
            continue
        plain = (
            fact.linked < 0.5 and not piece.concealment and not furniture.TOPICS & set(fact.phrases)
        )
        least = _LEAST_BOXED if boxed else _LEAST_HEADING
        reach = 0 if boxed else max(0, index - 2)
        near = any(inside[reach:index]) or is_usual(reading.outline, usual, index, below)
        if plain and reading.chances[index] > least and near:
            inside[index] = True


def _ends_box(reading: Reading, heading: int, below: int) -> bool:
    """Whether a short line stands behind a heading, alone with it in a box."""
    outline, fact = reading.outline, reading.facts[below]
    around = outline.ancestors(outline.pieces[heading].element)
    box = next((part for part in around if part.last > below), None)
    alone = box is not None and (box.first, box.last) == (heading, below + 1)
    short = fact.words <= _LONGEST_BESIDE and fact.linked <= _HALF
    return alone and short and not fact.phrases


def _fill_gaps(reading: Reading, inside: list[bool]) -> None:
    """Take in the lines that stand between two paragraphs of the article in the same element.

    They are its sub-headings and short lines, where a page marks them up as nothing else. What
    stands right below a picture is its caption.
    """
    outline, facts = reading.outline, reading.facts
    captions = {index for index, _ in outline.images}
    taken = [index for index, good in enumerate(inside) if good]
    for before, after in pairwise(taken):
        gap = range(before + 1, after)
        home = _home(outline, before)
        if not 0 < len(gap) <= _WIDEST_GAP or home < 0 or _home(outline, after) != home:
            continue
        if any(_home(outline, index) != home for index in gap):
            continue
        for index in gap:
            fact, piece = facts[index], outline.pieces[index]
            silent = _OF_TEXT.issuperset(fact.phrases) and index not in captions
            if silent and not piece.concealment and fact.linked < 0.5:
                inside[index] = True


def _home(outline: Outline, index: int) -> int:
    """The element that a block stands in, but for its own paragraph."""
    home = outline.pieces[index].element
    paragraph = home >= 0 and outline.elements[home].tag == "p"
    return outline.elements[home].parent if paragraph else home
