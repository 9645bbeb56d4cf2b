"""What is taken out again of what was taken for the article: captions, comments, boxes."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, takewhile

from reader.datamodel.page import BlockKind
from reader.extraction.classification import boxes, captions, discussion, furniture
from reader.extraction.features import claims
from reader.extraction.features.facts import Facts
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics, phrases
from reader.extraction.markup.outline import Element, Outline

#: What stands in boxes with such names is none of the article, unless it is most.
_BOXES, _MOST = ("sidebox", "signup", "cards", "apparatus"), 0.5
#: An `<article>` with the headline and this share of the text is the article of the page.
_MAIN_ARTICLE = 0.3
#: What a line at the end speaks of that is none of the text, and its length.
_TAIL, _LONGEST_TAIL = furniture.TOPICS | {"appeal", "legal"}, 90.0
#: A line in brackets, and an address to write to or to look at, with a name at most.
_BRACKETED = re.compile(
    r"(?:[(（][^()（）]{1,600}[)）]|[\[【〔][^\[\]【】〔〕]{1,600}[\]】〕])[.。]?"
)
_MAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w{2}")
_ADDRESS = re.compile(r"(?:[^:：]{1,24}[:：]\s?|\S{1,16}\s)?(?:https?://|www\.)\S{1,400}")
_LONGEST_ADDRESS = 8.0
_OF_TEXT = frozenset(("quote_or_prose", "dateline"))
#: A sentence with these chances is of the text whatever it speaks of, anywhere or at its end.
_SURE, _SURE_TAIL = 0.95, 0.9
#: How like the page's own name a headline is, and how much may stand above it for each word below.
_LIKE_HEADLINE, _FEW_ABOVE = 0.8, 0.5
#: A heading above the text that explains the headline has so many words.
_LEAST_STANDFIRST = 6.0
#: The element with the headline that holds this share of the text holds the article; behind it, so
#: many elements alike are other stories, but for those of a single line.
_MAIN_TEXT, _LEAST_ALIKE = 0.5, 3
_SINGLE = frozenset(("p", "li", "h2", "h3", "h4", "tr", "td", "dd", "dt", "a", "span"))
#: What a box was about that holds so many words besides its heading, and no table nor picture.
_LEAST_DROPPED, _SHOWN = 4.0, (BlockKind.TABLE, BlockKind.CAPTION, BlockKind.IMAGE, BlockKind.CODE)
#: What asks for leave to set cookies or for a subscription is no more of the text; the former is
#: among so many of its first or last blocks, the latter no longer, in words.
_MOST_NOTICES, _NOTICE_REACH, _LONGEST_NOTICE = 0.25, 3, 90.0
#: An article of so many words stands above the foot of its page.
_LEAST_ABOVE, _WHOLE = 60.0, ("body", "html")
_FOOT = re.compile(r"(?<!modal-)(?<!card-)(?<!panel-)foot(?!note)")
#: What holds more blocks is no box: each heading of a long text would look through all of it.
_LARGEST_BOX = 200

#: The line over what a company says of itself, its length in words, where its name comes again, in
#: characters, and which part of the text that is at most.
_ABOUT = re.compile(
    r"(?:about|über|à propos de|acerca de|sobre|关于|關於)\s?(?:the )?(?P<name>[\w’'&.-]{2,})",
    re.IGNORECASE,
)
_LONGEST_ABOUT, _NAMED_WITHIN, _MOST_ABOUT, _FEW_ABOUT = 10.0, 100, 0.35, 60.0


def trim(reading: Reading, inside: list[bool]) -> None:
    """Take out all that is none of the article, whatever its chances are.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    captions.drop(reading, inside)
    pieces = reading.outline.pieces
    for index, (piece, fact) in enumerate(zip(pieces, reading.facts, strict=True)):
        concealed = piece.concealment and piece.concealment not in reading.revealed
        sure = reading.chances[index] >= _SURE and fact.final == "sentence"
        if inside[index] and (concealed or furniture.is_certain(fact, piece, sure)):
            inside[index] = False
    for index in furniture.line_numbers(pieces):
        inside[index] = False
    discussion.drop(reading, inside)
    for index in boxes.machine_summaries(reading):
        inside[index] = False
    _drop_named(reading, inside)
    _drop_announced(reading, inside)
    _drop_repeated(reading, inside)
    _keep_one_article(reading, inside)
    _drop_above_headline(reading, inside)
    _drop_company(reading, inside)
    _drop_alone(reading, inside)
    _drop_tail(reading, inside)


def drop_others(reading: Reading, inside: list[bool]) -> None:
    """Take out what a site sets among or behind the text: notices, offers, other stories.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    _drop_notices(reading, inside)
    _drop_behind(reading, inside)
    _drop_below_foot(reading, inside)
    boxes.drop(reading, inside)


def _drop_notices(reading: Reading, inside: list[bool]) -> None:
    """Take out what asks for cookies or a subscription, where the text is not about such things."""
    facts, pieces = reading.facts, reading.outline.pieces
    taken = [i for i, good in enumerate(inside) if good]
    ends = {*taken[:_NOTICE_REACH], *taken[-_NOTICE_REACH:]}
    found = [i for i in taken if i in ends and "consent" in facts[i].phrases]
    short = (i for i in taken if facts[i].words <= _LONGEST_NOTICE)
    found += [i for i in short if phrases().says("paywall", pieces[i].text)]
    if sum(facts[i].words for i in found) <= _MOST_NOTICES * reading.words(inside):
        for i in found:
            inside[i] = False


def _drop_behind(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands in elements of a kind, behind the one that holds headline and text.

    They are the beginnings of other stories; the text is most of what was taken.
    """
    outline, facts = reading.outline, reading.facts
    likes = [i for i, likeness in enumerate(reading.headline) if likeness > _LIKE_HEADLINE]
    whole = reading.words(inside)
    for element in outline.ancestors(outline.pieces[likes[0]].element) if likes and whole else ():
        span = outline.span(element)
        if sum(facts[i].words for i in span if inside[i]) >= _MAIN_TEXT * whole:
            break
    else:
        return
    rest = [i for i in range(span.stop, len(inside)) if inside[i]]
    if not rest:
        return
    alike = Counter((part.parent, part.tag, part.kind) for part in outline.elements)
    for i in rest:
        around = takewhile(
            lambda part: part.first >= span.stop, outline.ancestors(outline.pieces[i].element)
        )
        if any(
            part.tag not in _SINGLE and alike[part.parent, part.tag, part.kind] >= _LEAST_ALIKE
            for part in around
        ):
            inside[i] = False


def _drop_below_foot(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands below the foot of the page: windows that a script was to open.

    An article stands above it, and nothing but the page is round both.
    """
    outline, facts = reading.outline, reading.facts
    head = next((i for i, like in enumerate(reading.headline) if like > _LIKE_HEADLINE), None)
    if head is None:
        return
    above, below = 0.0, False
    for index in range(head + 1, len(inside)):
        fact, element = facts[index], outline.pieces[index].element
        ends = above >= _LEAST_ABOVE and "legal" in fact.phrases
        below = below or (ends and any(_is_foot(part) for part in outline.ancestors(element)))
        if below and inside[index]:
            around = outline.ancestors(element)
            inside[index] = any(e.first <= head and e.tag not in _WHOLE for e in around)
        above += fact.words * inside[index]


def _is_foot(element: Element) -> bool:
    return element.tag == "footer" or _FOOT.search(element.names) is not None


def _keep_one_article(reading: Reading, inside: list[bool]) -> None:
    """Leave out small `<article>` elements beside the one that is the article of the page.

    That is the one with the headline; else the longest, where the others are several of one kind.
    """
    outline, facts = reading.outline, reading.facts
    articles = [element for element in outline.elements if element.tag == "article"]
    if len(articles) < 2:
        return

    def words(element: Element) -> float:
        return sum(facts[i].words for i in outline.span(element) if inside[i])

    def is_titled(element: Element) -> bool:
        return any(
            likeness > _LIKE_HEADLINE for likeness in reading.headline[element.first : element.last]
        )

    titled = [element for element in articles if is_titled(element)]
    main = max(titled or articles, key=words)
    total = reading.words(inside)
    if words(main) < _MAIN_ARTICLE * total:
        return
    for element in articles:
        beside = element.first >= main.last or element.last <= main.first
        other_kind = bool(titled) or element.kind != main.kind
        if beside and other_kind and words(element) < _MAIN_ARTICLE * total:
            for i in outline.span(element):
                inside[i] = False


def _drop_above_headline(reading: Reading, inside: list[bool]) -> None:
    """Take out the few lines above the headline: teasers of other stories, which look alike.

    The headline is a heading by which the page calls itself, with nearly all the text below it;
    what stands beside it in one element is of its article.
    """
    pieces, facts = reading.outline.pieces, reading.facts
    first = inside.index(True) if True in inside else len(inside)
    if any(likeness > _LIKE_HEADLINE for likeness in reading.headline[:first]):
        return
    for index in range(first, len(inside)):
        piece = pieces[index]
        heading = piece.kind is BlockKind.HEADING and facts[index].linked < 0.5
        if not heading or reading.headline[index] <= _LIKE_HEADLINE:
            continue
        above, below = (
            [i for i in part if inside[i]]
            for part in (range(first, index), range(index + 1, len(inside)))
        )
        words = sum(facts[i].words for i in above)
        few = words < _FEW_ABOVE * sum(facts[i].words for i in below)
        if few and all(_is_teaser(reading, i, index) for i in above):
            for i in above:
                inside[i] = False
        return


def _is_teaser(reading: Reading, index: int, headline: int) -> bool:
    """Whether a block stands in another part of the page than the headline."""
    outline = reading.outline
    around = list(islice(outline.ancestors(outline.pieces[index].element), 2))
    return all(part.last <= headline for part in around if part.tag not in _WHOLE)


def _drop_announced(reading: Reading, inside: list[bool]) -> None:
    """Take out boxes that are named and headed as what else there is to read."""
    pieces, facts = reading.outline.pieces, reading.facts
    words = [fact.words * good for fact, good in zip(facts, inside, strict=True)]
    total = sum(words)
    for index, fact in enumerate(facts):
        heading = pieces[index].kind is BlockKind.HEADING and fact.words < _LONGEST_ABOUT
        related = "related" in fact.phrases and fact.near & name_topics().bit("related")
        if not (heading and related) or pieces[index].element < 0:
            continue
        box = _box(reading.outline, index)
        if sum(words[index : box.last]) < _MOST * total and box.first >= index - 1:
            for i in range(index, reading.outline.span(box).stop):
                inside[i] = False


def _box(outline: Outline, index: int) -> Element:
    """The innermost element that holds a block and others, or else the outermost one."""
    *_, outermost = outline.ancestors(outline.pieces[index].element)
    return outline.box(index) or outermost


def _drop_company(reading: Reading, inside: list[bool]) -> None:
    """Take out what a press release says of its company at its end, below a line "About …"."""
    pieces, facts = reading.outline.pieces, reading.facts
    taken = [index for index, good in enumerate(inside) if good]
    total = sum(facts[i].words for i in taken)
    for at in range(len(taken) // 3, len(taken) - 1):
        index = taken[at]
        found = _ABOUT.match(pieces[index].text) if facts[index].words <= _LONGEST_ABOUT else None
        if not found or not (facts[index].strong or pieces[index].kind is BlockKind.HEADING):
            continue
        rest = taken[at + 1 :]
        named = found["name"].casefold() in pieces[rest[0]].text[:_NAMED_WITHIN].casefold()
        if named and sum(facts[i].words for i in rest) < max(_MOST_ABOUT * total, _FEW_ABOUT):
            for i in (index, *rest):
                inside[i] = False
            return


def _drop_alone(reading: Reading, inside: list[bool]) -> None:
    """Take out the headings of boxes of which nothing else is left, if something else was there.

    A line above the text explains the headline, and so does what stands in one box with that.
    """
    pieces, facts = reading.outline.pieces, reading.facts
    begun = False
    for index, piece in enumerate(pieces):
        heading = piece.kind is BlockKind.HEADING
        begun = begun or (inside[index] and not heading)
        explains = not begun and facts[index].words >= _LEAST_STANDFIRST
        if not (inside[index] and heading) or explains or piece.element < 0:
            continue
        box = _box(reading.outline, index)
        span = reading.outline.span(box)
        if len(span) > _LARGEST_BOX:
            continue
        rest = [i for i in span if i != index]
        named = reading.headline[box.first : index + 1]
        if max(named) > _LIKE_HEADLINE or any(_is_shown(reading, inside, i) for i in rest):
            continue
        inside[index] = sum(facts[i].words for i in rest) < _LEAST_DROPPED


def _is_shown(reading: Reading, inside: list[bool], index: int) -> bool:
    """Whether a block is of the article, or stands in it beside the text, or is rather of it."""
    sure = reading.chances[index] >= _SURE_TAIL and reading.facts[index].final == "sentence"
    return inside[index] or sure or reading.outline.pieces[index].kind in _SHOWN


def _drop_tail(reading: Reading, inside: list[bool]) -> None:
    """Take out what asks readers to subscribe, follow or share from the end of the text.

    Headings there go as well: nothing of the text stands under them.
    """
    taken = [index for index, good in enumerate(inside) if good]
    for index in reversed(taken[len(taken) // 2 :]):
        fact, piece = reading.facts[index], reading.outline.pieces[index]
        heading = piece.kind is BlockKind.HEADING and fact.final != "sentence"
        sure = reading.chances[index] >= _SURE_TAIL and fact.final == "sentence"
        asks = bool(_TAIL & set(fact.phrases)) and fact.words <= _LONGEST_TAIL
        added = piece.kind is BlockKind.PARAGRAPH and _is_added(piece.text, fact)
        if not added and (sure or not (asks or heading)):
            break
        inside[index] = False


def _is_added(text: str, fact: Facts) -> bool:
    """Whether a line is set below a text: an address, or a remark in brackets on other things."""
    if _BRACKETED.fullmatch(text):
        return fact.words <= _LONGEST_TAIL and not _OF_TEXT.issuperset(fact.phrases)
    written = fact.words <= _LONGEST_ADDRESS and _MAIL.search(text) is not None
    return written or _ADDRESS.fullmatch(text) is not None


def _drop_repeated(reading: Reading, inside: list[bool]) -> None:
    """Take out quotations that are drawn from the text and set beside it again."""
    pieces, bit = reading.outline.pieces, name_topics().bit("quoted")
    drawn = [i for i, fact in enumerate(reading.facts) if inside[i] and fact.near & bit]
    rest = (pieces[i].text for i, good in enumerate(inside) if good and i not in drawn)
    text = " ".join(rest) if drawn else ""
    for index in drawn:
        inside[index] = not claims.repeats(pieces[index].text, text)


def _drop_named(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands in boxes named as none of an article, unless that is most of it."""
    facts, vocabulary = reading.facts, name_topics()
    total = reading.words(inside)
    for topic in _BOXES:
        bit = vocabulary.bit(topic)
        named = [i for i, fact in enumerate(facts) if inside[i] and (fact.near | fact.far) & bit]
        if sum(facts[i].words for i in named) < _MOST * total:
            for i in named:
                inside[i] = False
