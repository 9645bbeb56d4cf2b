"""What the other blocks of a page say about one of them, once each was judged by itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.document import Category, Role
from reader.spam.lexicon import Strength
from reader.spam.model import logit
from reader.spam.signals import Seen

#: From this chance on a block taken by itself is a seed, about which the gaps are filled.
SEED = 0.7
_REACH = 4
_BRAND_WORD = re.compile(r"[a-z]{3,}\d*[a-z]*|[一-鿿]{2,}")


def page_signals(blocks: Sequence[Seen], alone: Sequence[float]) -> list[dict[str, float]]:
    """The signals of the second step, for each block.

    Args:
        blocks: the blocks of the page, in order.
        alone: the chance of each from the first step.
    """
    page = _PageView(blocks, alone)
    return [page.signals(place) for place in range(len(blocks))]


class _PageView:
    def __init__(self, blocks: Sequence[Seen], alone: Sequence[float]) -> None:
        self.blocks = blocks
        self.alone = alone
        self.seeds = [chance >= SEED for chance in alone]
        self.seed_count = sum(self.seeds)
        self.bare_count = sum(
            seed and not seen.is_prose for seed, seen in zip(self.seeds, blocks, strict=True)
        )
        self.weights = [self._weight(seen) for seen in blocks]
        self.whole = sum(self.weights) or 1.0
        self.spam_weight = sum(w * p for w, p in zip(self.weights, alone, strict=True))
        matters: Counter[Category] = Counter()
        for seen in blocks:
            for hit in seen.hits:
                matters[hit.category] += 3 ** (hit.strength - 1)
        self.matter = matters.most_common(1)[0][0] if matters else None
        self.rate = min(2.0, sum(matters.values()) * 5 / sum(len(seen.text) + 1 for seen in blocks))
        self.names = self._promoted_names()
        self.topic = Counter(
            term
            for seen in blocks
            if seen.is_prose and len(seen.text) >= 40
            for term in seen.terms(Strength.PLAIN)
        )
        self.lead_in = next((i for i, seen in enumerate(blocks) if seen.lead_in), len(blocks))

    @staticmethod
    def _weight(seen: Seen) -> float:
        return len(seen.text) if seen.is_prose or len(seen.text) >= 20 else len(seen.text) * 0.3

    def _promoted_names(self) -> set[str]:
        """Words of the title-like seeds that several other blocks repeat: what the page sells."""
        words: Counter[str] = Counter()
        for seen in self.blocks:
            words.update(set(_BRAND_WORD.findall(seen.text)))
        heads = [
            seen
            for place, seen in enumerate(self.blocks)
            if self.seeds[place] and (place < 3 or seen.role is Role.TITLE)
        ]
        return {
            word
            for seen in heads
            for hit in seen.hits
            if hit.strength >= Strength.PLAIN
            for word in _BRAND_WORD.findall(seen.text)
            if len(word) >= 3 and words[word] >= 3 and (word in hit.term or hit.term.strip("*") in word)
        }

    def signals(self, place: int) -> dict[str, float]:
        seen, own = self.blocks[place], self.alone[place]
        above = max(self.alone[max(0, place - _REACH) : place], default=0.0)
        below = max(self.alone[place + 1 : place + 1 + _REACH], default=0.0)
        beside = max(
            self.alone[place - 1] if place else 0.0,
            self.alone[place + 1] if place + 1 < len(self.blocks) else 0.0,
        )
        others = self.seed_count - self.seeds[place]
        bare_others = self.bare_count - (self.seeds[place] and not seen.is_prose)
        share = (self.spam_weight - self.weights[place] * own) / max(
            self.whole - self.weights[place], 1.0
        )
        head = max(
            (self.alone[i] for i in range(min(3, len(self.blocks))) if i != place), default=0.0
        )
        terms = seen.terms(Strength.PLAIN)
        return {
            "own": logit(own),
            "between": min(above, below),
            "beside": beside,
            "above": above,
            "below": below,
            "heat": min(others, 8) ** 0.5,
            "bare_heat": min(bare_others, 8) ** 0.5,
            "share": share,
            "head": head,
            "after_lead_in": float(place > self.lead_in),
            "on_topic": _share_on_topic(terms, self.topic) * (share < 0.5),
            "names": float(any(name in seen.text for name in self.names)),
            "furniture": seen.signals["furniture"],
            "wordless": seen.signals["wordless"],
            "page_rate": self.rate,
            "same_matter": _share_of(seen, self.matter),
        }


def _share_of(seen: Seen, matter: Category | None) -> float:
    """How much of a block's letters are terms, weak ones too, of the page's main matter; at most 1."""
    covered = sum(hit.length for hit in seen.hits if hit.category is matter)
    return min(1.0, 4 * covered / max(len(seen.text), 1))


def _share_on_topic(terms: Sequence[str], topic: Counter[str]) -> float:
    """The share of a block's terms that other paragraphs of the page use as well."""
    return sum(topic[term] >= 2 for term in terms) / len(terms) if terms else 0.0
