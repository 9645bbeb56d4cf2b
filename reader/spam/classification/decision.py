"""From chances to decisions: what is flagged, what is hidden, and what guards an article.

* A rule of the reader beats everything.
* The title, headings and first paragraph of an article are never hidden, unless almost certain.
* What has sentences is hidden only on a page with other spam, or where more than words speaks.
* One weak sign only flags; of the text that is not almost certain, at most a quarter is hidden.
* On a page that is spam as a whole, all that it tells is spam; the policy shows it under a notice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reader.datamodel.page import BlockKind, Role
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.spam.blocks.features import BlockFeatures
from reader.spam.classification.model import Logistic
from reader.spam.classification.whole_page import judge_page
from reader.spam.feedback.rules import Rule, RuleKind
from reader.spam.lexicon.terms import Strength
from reader.spam.signals.shape import brands
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, Signal
from reader.spam.signals.whole import is_innocent, is_told
from reader.spam.signals.words import refrain_of

#: No more grounds are given than fit into a line.
MOST = 4


def reasons(
    block: BlockFeatures, in_page: Mapping[str, float], whole_page: bool
) -> tuple[Reason, ...]:
    """Why a block is held to be spam, the most telling grounds first."""
    found = _grounds(SIGNALS, block.signals, block)
    if whole_page and not found:
        return (Reason("of-advertising"),)  # a button among it, a heading, a count
    if not block.is_prose and "chain" not in found:
        found["no-sentence"] = Reason("no-sentence")
    if whole_page:
        found["whole-page"] = Reason("whole-page")
    found |= _grounds(PAGE_SIGNALS, in_page, block)
    if "beside" in found:
        found.pop("hot-page", None)
    return tuple(found.values())[:MOST]


def _grounds(
    rows: tuple[Signal, ...], signals: Mapping[str, float], block: BlockFeatures
) -> dict[str, Reason]:
    """The grounds that the signs of a table give, by code, in the order of the table."""
    found: dict[str, Reason] = {}
    for row in rows:
        ground = row.ground
        if ground and ground.code not in found and signals.get(row.name, 0.0) > ground.above:
            detail = _DETAILS.get(row.name)
            found[ground.code] = Reason(ground.code, detail(block, signals) if detail else "")
    return found


def _terms(block: BlockFeatures, _signals: Mapping[str, float]) -> str:
    terms = block.terms(Strength.STRONG) + block.terms(Strength.PLAIN)
    return ", ".join(list(dict.fromkeys(term.strip("*") for term in terms))[:3])


#: What fills the words of a ground, by the name of its sign.
_DETAILS: Mapping[str, Callable[[BlockFeatures, Mapping[str, float]], str]] = {
    "concealed": lambda block, _: block.source.origin.concealment,
    "strangers": lambda _, signals: str(round(2 ** signals["strangers"] - 1)),
    "strong": _terms,
    "plain": _terms,
    "refrain": lambda block, _: refrain_of(block),
    "chain": lambda block, _: str(len(block.parts)),
    "brand": lambda block, _: brands(block.text)[0],
    "near": lambda _, signals: str(round(signals["near"] ** 2)),
}


#: From these chances on a block is flagged, hidden, and hidden whatever its place in the article.
FLAG, HIDE, CERTAIN = 0.5, 0.65, 0.9
#: Of a page's uncertain text, the share that may be hidden.
MOST_HIDDEN = 0.25
#: The log-odds from which what was learned from marks is a ground of its own.
TAUGHT = 1.5
#: On a page of spam, a line that names what is sold is spam from the first chance on, others are
#: from the second.
_DOUBT, _AMONG_SPAM = 0.3, 0.85
#: So much of a page of spam may be innocent and yet no article.
_PADDING = 0.15
#: A heading is hidden from this chance on.
_HEAD_CERTAIN = 0.97
#: So many paragraphs with words of one kind make it the topic of an article.
_TOPIC = 3
_SHORTEST_PARAGRAPH = 20
#: Among so many sure parts a paragraph is hidden from this chance on.
_HOT, _LIKELY = 3, 0.75
#: So many strong terms beside an account to write to are an offer.
_OFFERS = 2
#: So much sales talk beside one is as well.
_PITCH = 2.0
#: So many blocks before and after are beside one.
_REACH = 4
#: Signs that tell of more than words.
_STRUCTURES = frozenset(row.name for row in SIGNALS if row.structural)


@dataclass(slots=True)
class Judgement:
    """What is held of one block, and what was decided.

    `chance` is of spam, `signals` are those of the page about it, `rule` is the reader's rule
    that decides, `learned` is what marks say, in log-odds; what is on topic is left unflagged.
    """

    block: BlockFeatures
    chance: float
    signals: dict[str, float]
    rule: Rule | None = None
    learned: float = 0.0
    hide: bool = False
    whole_page: bool = False
    on_topic: bool = False

    @property
    def flagged(self) -> bool:
        """Whether the block gets a verdict at all."""
        return self.hide or (self.chance >= FLAG and not self.on_topic)

    @property
    def is_taught(self) -> bool:
        """Whether the reader's marks speak for spam."""
        return self.learned >= TAUGHT

    def verdict(self) -> Verdict:
        """The verdict of a flagged block."""
        grounds = reasons(self.block, self.signals, whole_page=self.whole_page)
        if taught := self._taught():
            grounds = (taught, *grounds[:-1])
        return Verdict(self.block.category() or Category.OTHER, round(self.chance, 3), grounds)

    def _taught(self) -> Reason | None:
        if self.rule:
            named = self.rule.kind in (RuleKind.PHRASE, RuleKind.PATTERN)
            return Reason(f"rule-{self.rule.kind}", self.rule.value if named else "")
        return Reason("learned") if self.is_taught else None


def decide(judgements: Sequence[Judgement], model: Logistic) -> Verdict | None:
    """Decide which blocks of a page are hidden.

    Args:
        judgements: those of its blocks, in order.
        model: the weights of the signs of a page as a whole.

    Returns:
        The verdict on the page, where it is spam as a whole.
    """
    if all(j.chance < FLAG and not j.rule for j in judgements):
        return None
    verdict = judge_page(*_for_the_page(judgements), model)
    if verdict:
        _condemn(judgements)
    else:
        _hide_some(judgements)
    for judgement in judgements:
        if judgement.rule:
            judgement.hide = judgement.rule.spam
    return verdict


def _for_the_page(
    judgements: Sequence[Judgement],
) -> tuple[list[BlockFeatures], list[float]]:
    """The blocks a page is judged by, and their chances: all but those the reader decided about."""
    own = [j for j in judgements if not j.rule and not j.is_taught]
    return [j.block for j in own], [j.chance for j in own]


def first_paragraph(judgements: Sequence[Judgement]) -> Judgement | None:
    """The first paragraph of the article that is not spam itself."""
    for judgement in judgements:
        block = judgement.block
        is_paragraph = block.role is Role.BODY and block.source.kind is BlockKind.PARAGRAPH
        if is_paragraph and judgement.chance < FLAG and len(block.text) >= _SHORTEST_PARAGRAPH:
            return judgement
    return None


def _letters(judgements: Sequence[Judgement]) -> int:
    return sum(len(j.block.text) for j in judgements)


def _condemn(judgements: Sequence[Judgement]) -> None:
    """On a page of spam: what it tells, but for paragraphs and lines that are innocent.

    A few such paragraphs among the spam are padding.
    """
    told = [j for j in judgements if is_told(j.block)]
    flagged = [n for n, j in enumerate(told) if j.chance >= FLAG and not is_innocent(j.block)]
    among = told[flagged[0] : flagged[-1]] if flagged else []
    spare = [j for j in among if is_innocent(j.block)]
    padding = set(map(id, spare)) if _letters(spare) <= _PADDING * _letters(told) else set()
    for judgement in judgements:
        judgement.whole_page = True
        block = judgement.block
        if not is_told(block):
            judgement.hide = judgement.chance >= CERTAIN
        elif block.is_prose:
            spared = is_innocent(block) and id(judgement) not in padding
            judgement.hide = judgement.chance >= CERTAIN or not spared
        else:
            judgement.hide = judgement.chance >= (_DOUBT if block.is_telling else _AMONG_SPAM)


def _hide_some(judgements: Sequence[Judgement]) -> None:
    first = first_paragraph(judgements)
    topics = _topics(judgements)
    for judgement in judgements if topics else ():
        judgement.on_topic = not judgement.is_taught and _is_on_topic(judgement.block, topics)
    sure = sum(map(_is_sure, judgements))
    for judgement in judgements:
        if judgement.chance >= HIDE:
            others = sure - _is_sure(judgement)
            guarded = _is_guarded(judgement, is_first=judgement is first, others=others)
            judgement.hide = not guarded
    _spare_the_uncertain(judgements)
    _spare_what_is_only_beside(judgements)
    _hide_repeated_heads(judgements)


def _hide_repeated_heads(judgements: Sequence[Judgement]) -> None:
    """Hide a flagged headline that stands again in what is hidden."""
    hidden = {j.block.text for j in judgements if j.hide}
    for judgement in judgements:
        repeated = _is_head(judgement) and judgement.block.text in hidden
        judgement.hide = judgement.hide or (repeated and judgement.flagged)


def _topics(judgements: Sequence[Judgement]) -> set[Category | None]:
    """What an article is about: the kinds whose words several of its paragraphs share."""
    told = [j.block for j in judgements if j.block.role is Role.BODY and j.block.is_prose]
    counts = Counter(block.category() for block in told if block.terms(Strength.PLAIN))
    return {c for c, n in counts.items() if n >= _TOPIC or 2 <= n >= 0.5 * len(told)}


def _is_on_topic(block: BlockFeatures, topics: set[Category | None]) -> bool:
    """Whether a block has nothing against it but the words of what the article is about."""
    signs = _STRUCTURES.intersection(block.signals)
    if block.is_prose:
        signs -= {"chain_hits"}  # commas between words are no chain in a sentence
    return block.category() in topics and not signs


def _is_sure(judgement: Judgement) -> bool:
    """Whether a block proves that its page has spam: almost certain, no heading, and bare.

    What comment robots say is proof as well.
    """
    block = judgement.block
    proves = not block.is_prose or "comments" in block.signals
    told = proves and not judgement.on_topic
    return judgement.chance >= CERTAIN and told and not _is_head(judgement)


def _is_head(judgement: Judgement) -> bool:
    block = judgement.block
    return block.role is Role.TITLE or block.source.kind is BlockKind.HEADING


def _is_guarded(judgement: Judgement, *, is_first: bool, others: int) -> bool:
    block = judgement.block
    if judgement.on_topic and not _is_plain_spam(judgement):
        return True
    free = judgement.is_taught or _is_out_of_place(judgement)
    least = CERTAIN if others < _HOT else _LIKELY
    if block.is_prose and not free and (others == 0 or judgement.chance < least):
        return True
    if block.role is Role.BODY and not free and not _is_shaped(block):
        return True
    is_news_head = _is_head(judgement) and "spliced" not in block.signals
    if judgement.chance >= (_HEAD_CERTAIN if is_news_head else CERTAIN):
        return False
    grounds = reasons(block, judgement.signals, whole_page=False)
    return _is_head(judgement) or is_first or (len(grounds) < 2 and not judgement.is_taught)


def _is_plain_spam(judgement: Judgement) -> bool:
    """Whether a line is almost certain, and in words that news of its matter does not use."""
    bare = not judgement.block.is_prose and "strong" in judgement.block.signals
    return bare and judgement.chance >= _HEAD_CERTAIN


def _is_shaped(block: BlockFeatures) -> bool:
    """Whether a block has a sign of spam besides the words that news of the matter uses."""
    return "strong" in block.signals or not _STRUCTURES.isdisjoint(block.signals)


def _is_out_of_place(judgement: Judgement) -> bool:
    """Whether more than words tells that a block is none of the page's own text."""
    block, origin = judgement.block, judgement.block.source.origin
    foreign = "alien_hits" in block.signals or "alien_pieces" in block.signals
    marked = bool(origin.concealment) or origin.outside or bool(block.lead_in)
    marked = marked or (judgement.chance >= CERTAIN and _is_of_a_stranger(block))
    if not block.is_prose and judgement.chance >= HIDE:
        signals = judgement.signals
        marked = (
            marked
            or signals.get("after_lead_in", 0.0) > 0
            or signals.get("places", 0.0) > 0
            or signals.get("between", 0.0) >= CERTAIN
        )
    return marked or (foreign and judgement.chance >= CERTAIN)


def _is_of_a_stranger(block: BlockFeatures) -> bool:
    """Whether a block says what comment robots say, or offers such things and names an account.

    News that quotes such an offer reports it.
    """
    sells = len(block.terms(Strength.STRONG)) >= _OFFERS or block.signals.get("pitch", 0) >= _PITCH
    offers = "contact" in block.signals and sells
    return "comments" in block.signals or (offers and "reports" not in block.signals)


def _spare_the_uncertain(judgements: Sequence[Judgement]) -> None:
    """Show again what is least certain, until at most a quarter of the uncertain text is hidden."""
    uncertain = [j for j in judgements if j.chance < CERTAIN]
    allowed = MOST_HIDDEN * _letters(uncertain)
    hidden = sorted((j for j in uncertain if j.hide), key=lambda j: j.chance)
    excess = _letters(hidden) - allowed
    for judgement in hidden:
        if excess <= 0:
            break
        judgement.hide = False
        excess -= len(judgement.block.text)


def _spare_what_is_only_beside(judgements: Sequence[Judgement]) -> None:
    """Show again what was hidden for its neighbours alone, where these are shown themselves."""
    hidden = [judgement.hide for judgement in judgements]
    for place, judgement in enumerate(judgements):
        if judgement.hide and not judgement.block.is_telling and not judgement.is_taught:
            beside = hidden[max(0, place - _REACH) : place] + hidden[place + 1 : place + 1 + _REACH]
            judgement.hide = any(beside) or not _STRUCTURES.isdisjoint(judgement.block.signals)
