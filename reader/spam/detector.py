"""Judges the sections of a page: what is spam, what is an advert, and why.

Each block is weighed by itself, then among the others of its page (see `model` and `context`). A block
is hidden only where the page and several signs agree; the guards below keep an article whole:

* the title, headings and first paragraph of an article are never hidden, unless almost certain;
* what has sentences is hidden only on a page with other spam;
* one weak sign only flags; of the text that is not almost certain, no more than a quarter is hidden;
* a page that is spam as a whole gets a notice, and the policy shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.cancellation import CancelToken
from reader.document import BlockKind, Block, Category, Notice, Page, Role, Section, Verdict
from reader.spam.context import SEED, page_signals
from reader.spam.explain import reasons
from reader.spam.model import Model, bundled_model
from reader.spam.promotion import Finding, Promotion, bundled_promotion
from reader.spam.signals import Knowledge, Seen, bundled_knowledge, observe

#: From these chances on a block is flagged, hidden, and hidden whatever its place in the article.
FLAG, HIDE, CERTAIN = 0.5, 0.7, 0.9
#: Of a page's uncertain text, the share that may be hidden.
MOST_HIDDEN = 0.25
#: The share of spam in the text of a page that is spam as a whole.
WHOLE_PAGE = 0.6
_ARTICLE = (Role.TITLE, Role.BYLINE, Role.BODY)
_WHOLE_PAGE_NOTICE = Notice(
    "whole-page-spam",
    "This whole page looks like spam. Nothing was hidden, so that you can judge for yourself.",
)


@dataclass(slots=True)
class Judgement:
    """What was decided about one block."""

    seen: Seen
    chance: float
    signals: dict[str, float]
    hide: bool = False
    whole_page: bool = False

    @property
    def flagged(self) -> bool:
        """Whether the block gets a verdict at all."""
        return self.hide or self.chance >= FLAG


class Detector:
    """Finds spam and promotion in cleaned pages. Stateless between pages; safe to share.

    Args:
        knowledge: the words of spam and the marks of kits; the bundled ones by default.
        model: the weights.
        promotion: the phrases of in-article promotion.
    """

    def __init__(
        self,
        *,
        knowledge: Knowledge | None = None,
        model: Model | None = None,
        promotion: Promotion | None = None,
    ) -> None:
        self._knowledge = knowledge or bundled_knowledge()
        self._model = model or bundled_model()
        self._promotion = promotion or bundled_promotion()

    def judge(self, page: Page, *, cancel: CancelToken | None = None) -> Page:
        """The page with verdicts: sections split where only some of their blocks are concerned.

        A section keeps its id unless it is split; its parts are then called "s7.1", "s7.2", …
        Order and blocks stay as they were.

        Raises:
            Cancelled: the token was cancelled.
        """
        judgements = self._judge_blocks(page, cancel)
        whole = _is_spam_as_a_whole(page, judgements)
        if whole:
            _condemn(judgements)
        else:
            _decide(judgements)
        by_section: dict[int, list[Judgement]] = {}
        for judgement in judgements:
            by_section.setdefault(judgement.seen.section, []).append(judgement)
        first = _first_paragraph(judgements)
        sections: list[Section] = []
        for number, section in enumerate(page.sections):
            findings = [self._finding(j, first) for j in by_section.get(number, [])]
            sections += _split(section, findings)
        notices = (*page.notices, _WHOLE_PAGE_NOTICE) if whole else page.notices
        return replace(page, sections=tuple(sections), notices=notices)

    def _judge_blocks(self, page: Page, cancel: CancelToken | None) -> list[Judgement]:
        blocks = observe(page, self._knowledge)
        if cancel:
            cancel.check()
        alone = [self._model.alone.chance(seen.signals, is_prose=seen.is_prose) for seen in blocks]
        in_page = page_signals(blocks, alone)
        if cancel:
            cancel.check()
        return [
            Judgement(seen, self._model.in_page.chance(signals, is_prose=seen.is_prose), signals)
            for seen, signals in zip(blocks, in_page, strict=True)
        ]

    def _finding(self, judgement: Judgement, first: Judgement | None) -> Finding:
        seen = judgement.seen
        if judgement.flagged:
            return Finding(Role.SPAM if judgement.hide else seen.role, _verdict(judgement))
        if seen.role is Role.BODY and judgement is not first:
            return self._promotion.find(seen.block) or Finding(seen.role)
        return Finding(seen.role)


def _verdict(judgement: Judgement) -> Verdict:
    category = judgement.seen.category() or Category.OTHER
    return Verdict(
        category,
        round(judgement.chance, 3),
        reasons(judgement.seen, judgement.signals, judgement.whole_page),
    )


def _first_paragraph(judgements: Sequence[Judgement]) -> Judgement | None:
    """The first paragraph of the article that is not spam itself."""
    for judgement in judgements:
        seen = judgement.seen
        if (
            seen.role is Role.BODY
            and seen.block.kind is BlockKind.PARAGRAPH
            and judgement.chance < FLAG
            and len(seen.text) >= 20
        ):
            return judgement
    return None


def _is_spam_as_a_whole(page: Page, judgements: Sequence[Judgement]) -> bool:
    article = [j for j in judgements if j.seen.role in _ARTICLE] or list(judgements)
    told = sum(len(j.seen.text) for j in article)
    spam = sum(len(j.seen.text) for j in article if j.chance >= FLAG)
    prose = sum(len(j.seen.text) for j in article if j.seen.is_prose and j.chance < FLAG)
    return told > 0 and spam >= WHOLE_PAGE * told and prose < 0.4 * told


def _condemn(judgements: Sequence[Judgement]) -> None:
    """On a page that is spam as a whole: all its article is, and what is flagged elsewhere."""
    for judgement in judgements:
        if judgement.chance >= FLAG:
            judgement.hide = True
        judgement.whole_page = True


def _decide(judgements: Sequence[Judgement]) -> None:
    first = _first_paragraph(judgements)
    seeds = sum(j.chance >= SEED for j in judgements)
    for judgement in judgements:
        judgement.hide = judgement.chance >= HIDE and not _is_guarded(
            judgement, judgement is first, seeds
        )
    _spare_the_uncertain(judgements)


def _is_guarded(judgement: Judgement, is_first: bool, seeds: int) -> bool:
    seen = judgement.seen
    others = seeds - (judgement.chance >= SEED)
    unseen = bool(seen.block.origin.concealment) or seen.block.origin.outside
    if seen.is_prose and others == 0 and not (unseen or seen.lead_in):
        return True
    if len(reasons(seen, judgement.signals, False)) < 2 and judgement.chance < CERTAIN:
        return True
    heads = seen.role is Role.TITLE or seen.block.kind is BlockKind.HEADING
    return (heads or is_first) and judgement.chance < CERTAIN


def _spare_the_uncertain(judgements: Sequence[Judgement]) -> None:
    """Show again what is least certain, until no more than a quarter of the uncertain text is hidden."""
    uncertain = [j for j in judgements if j.chance < CERTAIN]
    allowed = MOST_HIDDEN * sum(len(j.seen.text) for j in uncertain)
    hidden = sorted((j for j in uncertain if j.hide), key=lambda j: j.chance)
    excess = sum(len(j.seen.text) for j in hidden) - allowed
    for judgement in hidden:
        if excess <= 0:
            break
        judgement.hide = False
        excess -= len(judgement.seen.text)


def _split(section: Section, findings: Sequence[Finding]) -> list[Section]:
    """The section in runs of blocks with the same role and kind of verdict."""
    runs: list[tuple[list[Block], list[Finding]]] = []
    for block, finding in zip(section.blocks, findings, strict=True):
        if runs and _belong_together(runs[-1][1][-1], finding):
            runs[-1][0].append(block)
            runs[-1][1].append(finding)
        else:
            runs.append(([block], [finding]))
    if not runs:
        return [section]
    return [
        Section(
            section.id if len(runs) == 1 else f"{section.id}.{number}",
            run[0].role,
            tuple(blocks),
            _joined(run),
        )
        for number, (blocks, run) in enumerate(runs, 1)
    ]


def _belong_together(one: Finding, other: Finding) -> bool:
    if one.role is not other.role or (one.verdict is None) != (other.verdict is None):
        return False
    if one.verdict is None or other.verdict is None:
        return True
    return (one.verdict.score >= CERTAIN) == (
        other.verdict.score >= CERTAIN
    ) and one.verdict.is_spam == other.verdict.is_spam


def _joined(findings: Sequence[Finding]) -> Verdict | None:
    """One verdict for a run: the mean score, the commonest category, the reasons without repeats."""
    verdicts = [finding.verdict for finding in findings if finding.verdict]
    if not verdicts:
        return None
    categories = [v.category for v in verdicts if v.category is not Category.OTHER] or [
        Category.OTHER
    ]
    category = max(categories, key=categories.count)
    merged = {}
    for verdict in verdicts:
        for reason in verdict.reasons:
            merged.setdefault(reason.code, reason)
    score = sum(v.score for v in verdicts) / len(verdicts)
    return Verdict(category, round(score, 3), tuple(merged.values())[:5])
