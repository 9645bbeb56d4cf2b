"""What the other blocks of a page say about one of them, once each was judged by itself."""

from __future__ import annotations

from collections.abc import Sequence

from reader.spam.lexicon import Strength
from reader.spam.model import Step, logit
from reader.spam.reading import Seen

#: From this chance on a block taken by itself is a seed, about which the gaps are filled.
SEED = 0.7
_REACH = 4
_NEIGHBOURHOOD = 6
#: A page on which no block has this chance by itself has no spam, whatever stands beside what.
_NOTHING = 0.3
#: A lead-in with fewer letters after it has no list of its own.
_LEAD_IN_ALONE = 30


def page_signals(
    blocks: Sequence[Seen], chances: Sequence[float], own: Sequence[float] | None = None
) -> list[dict[str, float]]:
    """The signals of the second step, for each block.

    Args:
        blocks: the blocks of the page, in order.
        chances: what is held of each so far.
        own: the chance of each by itself, where that is something else.
    """
    page = _PageView(blocks, chances)
    alone = own or chances
    return [page.signals(place, alone[place]) for place in range(len(blocks))]


def weigh_in_page(
    blocks: Sequence[Seen], alone: Sequence[float], step: Step
) -> tuple[list[dict[str, float]], list[float]]:
    """The second step: the signals of each block in its page, and its chance of spam.

    It is taken twice, the second time knowing what each block is in its page: what is spam together
    then speaks for its neighbours, and what only looked like it does not.

    Args:
        blocks: the blocks of the page, in order.
        alone: the chance of each from the first step.
        step: the weights.
    """
    chances = alone
    if max(alone, default=0.0) < _NOTHING:
        return [{} for _ in blocks], list(alone)
    # Without a seed there is nothing to pass on to neighbours.
    for _ in range(2 if max(alone, default=0.0) >= SEED else 1):
        signals = page_signals(blocks, chances, own=alone)
        chances = [
            step.chance(row, is_prose=seen.is_prose)
            for row, seen in zip(signals, blocks, strict=True)
        ]
    return signals, list(chances)


class _PageView:
    def __init__(self, blocks: Sequence[Seen], chances: Sequence[float]) -> None:
        self.blocks = blocks
        self.chances = chances
        self.seeds = [chance >= SEED for chance in chances]
        self.seed_count = sum(self.seeds)
        self.bare_count = sum(
            seed and not seen.is_prose for seed, seen in zip(self.seeds, blocks, strict=True)
        )
        self.weights = [self._weight(seen) for seen in blocks]
        self.whole = sum(self.weights) or 1.0
        self.spam_weight = sum(w * p for w, p in zip(self.weights, chances, strict=True))
        self.styles = {
            style
            for seed, seen in zip(self.seeds, blocks, strict=True)
            if seed and (style := _style(seen))
        }
        self.led_in = self._led_in()

    @staticmethod
    def _weight(seen: Seen) -> float:
        return len(seen.text) if seen.is_prose or len(seen.text) >= 20 else len(seen.text) * 0.3

    def _led_in(self) -> set[int]:
        """The blocks that a lead-in without its list introduces: the bare ones that follow it."""
        found: set[int] = set()
        going = False
        for place, seen in enumerate(self.blocks):
            if seen.lead_in:
                going = len(seen.text) < len(seen.lead_in) + _LEAD_IN_ALONE
            elif going and (
                seen.is_prose
                or seen.signals.get("furniture", 0.0) > 0.3
                or seen.signals.get("inside", 0.0)
            ):
                going = False
            elif going:
                found.add(place)
        return found

    def _seeds_near(self, place: int) -> int:
        first = max(0, place - _NEIGHBOURHOOD)
        return sum(self.seeds[first : place + _NEIGHBOURHOOD + 1]) - self.seeds[place]

    def signals(self, place: int, own: float) -> dict[str, float]:
        """The signals of one block, which by itself has the chance `own`."""
        seen, held = self.blocks[place], self.chances[place]
        above = max(self.chances[max(0, place - _REACH) : place], default=0.0)
        below = max(self.chances[place + 1 : place + 1 + _REACH], default=0.0)
        beside = max(
            self.chances[place - 1] if place else 0.0,
            self.chances[place + 1] if place + 1 < len(self.blocks) else 0.0,
        )
        others = self.seed_count - self.seeds[place]
        bare_others = self.bare_count - (self.seeds[place] and not seen.is_prose)
        share = (self.spam_weight - self.weights[place] * held) / max(
            self.whole - self.weights[place], 1.0
        )
        head = max(
            (self.chances[i] for i in range(min(3, len(self.blocks))) if i != place), default=0.0
        )
        return {
            "own": logit(own),
            "between": min(above, below),
            "beside": beside,
            "above": above,
            "below": below,
            "near": min(self._seeds_near(place), 6) ** 0.5,
            "bare_seeds": min(bare_others, 4) ** 0.5,
            "lonely": float(others == 0),
            "unlike_seeds": float(
                bool(self.styles) and bool(style := _style(seen)) and style not in self.styles
            ),
            "share": share,
            "head": head,
            "after_lead_in": float(place in self.led_in),
            "hitless": float(not seen.terms(Strength.PLAIN)),
            "furniture": seen.signals.get("furniture", 0.0),
            "wordless": seen.signals.get("wordless", 0.0),
        }


def _style(seen: Seen) -> str:
    """The script of a block, Chinese told apart by form; "" where that is open."""
    if seen.script != "han":
        return seen.script
    return "traditional" if seen.traditional else "simplified" if seen.simplified else ""
