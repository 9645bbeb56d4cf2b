"""Judges the sections of a page: what is spam, what is an advert, and why.

Each block is weighed by itself, then among the others of its page (see `classification`); what
is hidden is decided with the guards of `classification.decision`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.cancellation import CancelToken
from reader.datamodel.page import Block, Page, Role, Section
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.garbage import collection_paused
from reader.policy import ARTICLE_ROLES
from reader.spam.blocks.features import BlockFeatures
from reader.spam.classification.context import has_nothing, weigh_alone, weigh_in_page
from reader.spam.classification.decision import CERTAIN, Judgement, decide, first_paragraph
from reader.spam.classification.model import Model, bundled_model
from reader.spam.classification.promotion import Finding, bundled_promotion
from reader.spam.classification.whole_page import notice_of
from reader.spam.feedback.rules import scope_of
from reader.spam.feedback.store import Rules
from reader.spam.lexicon.knowledge import Knowledge, bundled_knowledge
from reader.spam.signals.measure import first_pass, second_pass
from reader.spam.signals.odds import chance, logit

#: The chance a rule of the reader stands for.
_BY_RULE = 0.995
#: Where marks speak, the model is heard with no more than this, in log-odds.
_HEARD = 3.0
_MOST_REASONS = 5
#: Roles by place under which the cleaning leaves what may be promotion.
_PROMOTED = (Role.ADVERT, Role.SHARE, Role.OTHER)
#: Of an advert that says nothing of the kind itself.
_ADVERT_BY_PLACE = Verdict(Category.SPONSORED, 0.8, (Reason("advert"),))


class Detector:
    """Finds spam and promotion in cleaned pages. Stateless between pages; safe to share.

    Args:
        rules: what the reader taught; it beats everything else.
        knowledge: the words of spam and the marks of kits; the bundled ones by default.
        model: the weights.
    """

    def __init__(
        self,
        rules: Rules | None = None,
        *,
        knowledge: Knowledge | None = None,
        model: Model | None = None,
    ) -> None:
        self._rules = rules or Rules()
        self._knowledge = knowledge
        self._model = model

    def classify(self, page: Page, *, cancel: CancelToken | None = None) -> Page:
        """The page with verdicts: sections split where only some of their blocks are concerned.

        A section keeps its id unless it is split; its parts are then called "s7.1", "s7.2", …
        Order and blocks stay as they were. A page that is spam as a whole has a verdict of its own
        and the notice "whole-page-spam".

        Raises:
            Cancelled: the token was cancelled.
        """
        with collection_paused():
            return self._classify(page, cancel)

    def _classify(self, page: Page, cancel: CancelToken | None) -> Page:
        judgements = self._classify_blocks(page, cancel)
        verdict = decide(judgements, (self._model or bundled_model()).whole_page)
        by_section: dict[int, list[Judgement]] = {}
        for judgement in judgements:
            by_section.setdefault(judgement.block.section, []).append(judgement)
        first = first_paragraph(judgements)
        sections: list[Section] = []
        for number, section in enumerate(page.sections):
            told = by_section.get(number, [])
            if section.role is Role.BODY or any(j.flagged or j.rule for j in told):
                findings = [self._finding(judgement, first) for judgement in told]
                sections += map(self._explained, _split(section, findings))
            else:
                sections.append(self._explained(section))
        notices = (*page.notices, notice_of(verdict)) if verdict else page.notices
        return replace(page, sections=tuple(sections), notices=notices, verdict=verdict)

    def _classify_blocks(self, page: Page, cancel: CancelToken | None) -> list[Judgement]:
        # The data files are read for the first page, not at the start of the program.
        model = self._model or bundled_model()
        blocks, around = first_pass(page, self._knowledge or bundled_knowledge())
        if cancel:
            cancel.check()
        # Of the many blocks that have no sign at all, nothing needs to be known on most pages.
        heard = weigh_alone([block for block in blocks if block.signals], model.alone)
        if not has_nothing(blocks, heard):
            second_pass(blocks, around)
        elif not self._rules:
            # Only in the article are blocks looked at one by one, for promotion.
            return [Judgement(b, 0.0, b.signals) for b in blocks if b.role is Role.BODY]
        alone = weigh_alone(blocks, model.alone)
        signals, chances = weigh_in_page(blocks, alone, model.in_page)
        if cancel:
            cancel.check()
        if not self._rules:
            return list(map(Judgement, blocks, chances, signals))
        site = scope_of(page.domain)
        return [
            self._weigh(site, *seen_and_weighed)
            for seen_and_weighed in zip(blocks, signals, chances, strict=True)
        ]

    def _weigh(
        self, site: str, block: BlockFeatures, signals: dict[str, float], told: float
    ) -> Judgement:
        """A judgement from what the model told, as the reader's rules and marks change it."""
        if rule := self._rules.book.find(site, block.source):
            return Judgement(block, _BY_RULE if rule.spam else 1 - _BY_RULE, signals, rule)
        learned = self._rules.learned.log_odds(site, block.source)
        # The reader knows better than the model, however sure it is.
        own = max(-_HEARD, min(_HEARD, logit(told))) if learned else logit(told)
        return Judgement(block, chance(own + learned), signals, learned=learned)

    def _finding(self, judgement: Judgement, first: Judgement | None) -> Finding:
        block = judgement.block
        if judgement.rule and not judgement.rule.spam:
            return Finding(block.role if block.role in ARTICLE_ROLES else Role.BODY)
        if judgement.flagged:
            return Finding(Role.SPAM if judgement.hide else block.role, judgement.verdict())
        if block.role is Role.BODY and judgement is not first:
            promotion = bundled_promotion()
            return promotion.find(block.source) or Finding(block.role)
        return Finding(block.role)

    def _explained(self, section: Section) -> Section:
        """The section as an advert, with its reason, if the cleaning hid promotion by its place."""
        if section.verdict or section.role not in _PROMOTED:
            return section
        promotion = bundled_promotion()
        found = filter(None, (promotion.find(block) for block in section.blocks))
        verdict = next((finding.verdict for finding in found if finding.verdict), None)
        if section.role is Role.ADVERT:
            verdict = verdict or _ADVERT_BY_PLACE
        return replace(section, role=Role.ADVERT, verdict=verdict) if verdict else section


def _split(section: Section, findings: Sequence[Finding]) -> list[Section]:
    """The section in runs of blocks with the same role and kind of verdict."""
    if all(finding.role is section.role and not finding.verdict for finding in findings):
        return [section]
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
    same_band = (one.verdict.score >= CERTAIN) == (other.verdict.score >= CERTAIN)
    return same_band and one.verdict.is_spam == other.verdict.is_spam


def _joined(findings: Sequence[Finding]) -> Verdict | None:
    """One verdict for a run: the mean score, the commonest category, each reason once."""
    verdicts = [finding.verdict for finding in findings if finding.verdict]
    if not verdicts:
        return None
    counts = Counter(v.category for v in verdicts if v.category is not Category.OTHER)
    category = counts.most_common(1)[0][0] if counts else Category.OTHER
    merged: dict[str, Reason] = {}
    for verdict in verdicts:
        for reason in verdict.reasons:
            merged.setdefault(reason.code, reason)
    score = sum(verdict.score for verdict in verdicts) / len(verdicts)
    return Verdict(category, round(score, 3), tuple(merged.values())[:_MOST_REASONS])
