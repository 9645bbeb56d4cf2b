"""Signs of a block in its page: what the other blocks say, once each was judged by itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.terms import Strength
from reader.spam.signals.odds import logit

#: From this chance on a block taken by itself is a seed, about which the gaps are filled.
SEED = 0.7
_REACH = 4
_NEIGHBOURHOOD = 6
#: A lead-in with fewer letters after it has no list of its own.
_LEAD_IN_ALONE = 30
#: Texts from this length on count in full for the share of spam in the page, others by a part.
_COUNTED, _PART = 20, 0.3
#: The mean gibberish of a page that can be read, and of one that cannot; less text tells nothing.
_READABLE, _GIBBERISH = 0.35, 0.6
_FEWEST_LETTERS = 300
#: In gibberish made for search engines, so many blocks have a strong term.
_FEWEST_TELLING = 2


#: A brand in Chinese, and the seeds that name it before their terms.
_NAME = re.compile("(?<![一-鿿])[一-鿿]{2,5}$")
_FEWEST_NAMING = 2
#: A place in China, and how many such lines, of so many letters at most, make a list of them; most
#: of its lines name one.
_PLACE = re.compile("[一-鿿]{1,5}[省市县縣区區旗州盟]")
_LONGEST_PLACE, _FEWEST_PLACES, _MOST_PLACES = 6, 3, 0.75


class PageView:
    """The blocks of a page with what is held of each.

    Args:
        blocks: the blocks, in order.
        chances: the chance of spam of each, as far as it is known.
    """

    def __init__(self, blocks: Sequence[BlockFeatures], chances: Sequence[float]) -> None:
        self.blocks = blocks
        self.chances = chances
        self.seeds = [chance >= SEED for chance in chances]
        self.seed_count = sum(self.seeds)
        self.bare_count = sum(
            seed and not block.is_prose for seed, block in zip(self.seeds, blocks, strict=True)
        )
        self.weights = [_weight(block) for block in blocks]
        self.whole = sum(self.weights) or 1.0
        self.spam_weight = sum(w * p for w, p in zip(self.weights, chances, strict=True))
        self.styles = {
            style
            for seed, block in zip(self.seeds, blocks, strict=True)
            if seed and (style := style_of(block))
        }
        self.brand_count = sum("brand" in block.signals for block in blocks)
        self.led_in = self._led_in()
        self.places = self._places()
        self.names = self._names() if self.seed_count >= _FEWEST_NAMING else set()
        self.gibberish = self._gibberish()

    def _gibberish(self) -> float:
        """How far the texts of the page are gibberish; headlines may look like it."""
        if sum("strong" in block.signals for block in self.blocks) < _FEWEST_TELLING:
            return 0.0
        told = [b for b in self.blocks if b.script == "han" and len(b.text) >= _COUNTED]
        letters = sum(len(block.text) for block in told)
        gibberish = sum(len(block.text) * block.signals.get("gibberish", 0.0) for block in told)
        mean = gibberish / letters if letters >= _FEWEST_LETTERS else 0.0
        return max(0.0, min(1.0, (mean - _READABLE) / (_GIBBERISH - _READABLE)))

    def _names(self) -> set[str]:
        """The names that several seeds set before the words of spam: brands that nobody lists.

        What a paragraph of the page names as well is the site's own.
        """
        bare = [
            b for seed, b in zip(self.seeds, self.blocks, strict=True) if seed and not b.is_prose
        ]
        counts = Counter(name for block in bare for name in _named_in(block))
        told = [name for name, count in counts.items() if count >= _FEWEST_NAMING]
        prose = [block.text for block in self.blocks if block.is_prose] if told else []
        return {name for name in told if not any(name in text for text in prose)}

    def _places(self) -> set[int]:
        """The lines of lists of places that begin right below a seed and end right above one.

        Kits set them among what they promote, so that each page differs from the others.
        """
        found: set[int] = set()
        run: list[int] | None = None
        for place, block in enumerate(self.blocks):
            if self.seeds[place]:
                names = sum(1 for n in run or () if _PLACE.fullmatch(self.blocks[n].text))
                if run and len(run) >= _FEWEST_PLACES and names >= _MOST_PLACES * len(run):
                    found.update(run)
                run = []
            elif run is not None and len(block.text) <= _LONGEST_PLACE:
                run.append(place)
            else:
                run = None
        return found

    def _led_in(self) -> set[int]:
        """The blocks that a lead-in without its list introduces: the bare ones that follow it."""
        found: set[int] = set()
        going = False
        for place, block in enumerate(self.blocks):
            if block.lead_in:
                going = len(block.text) < len(block.lead_in) + _LEAD_IN_ALONE
            elif going and (
                block.is_prose
                or block.signals.get("furniture", 0.0) > 0.3
                or block.signals.get("inside", 0.0)
            ):
                going = False
            elif going:
                found.add(place)
        return found


def _named_in(block: BlockFeatures) -> set[str]:
    """The names that stand right before telling terms in the parts of a block."""
    terms = {hit.term.strip("*") for hit in block.hits if hit.strength >= Strength.PLAIN}
    before = (part.partition(term) for part in block.parts for term in terms)
    return {name[0] for text, found, _ in before if found and (name := _NAME.search(text))}


def _weight(block: BlockFeatures) -> float:
    length = len(block.text)
    return length if block.is_prose or length >= _COUNTED else length * _PART


def style_of(block: BlockFeatures) -> str:
    """The script of a block, Chinese told apart by form; "" where that is open."""
    if block.script != "han":
        return block.script
    return "traditional" if block.traditional else "simplified" if block.simplified else ""


@dataclass(frozen=True, slots=True)
class InPage:
    """A block among the others: the page, its place in it, and its chance by itself."""

    page: PageView
    place: int
    alone: float

    @property
    def block(self) -> BlockFeatures:
        """The block."""
        return self.page.blocks[self.place]

    @property
    def is_seed(self) -> bool:
        """Whether it is a seed itself."""
        return self.page.seeds[self.place]


def own(seen: InPage) -> float:
    """The log-odds of the block by itself."""
    return logit(seen.alone)


def above(seen: InPage) -> float:
    """The highest chance of a few blocks before it."""
    return max(seen.page.chances[max(0, seen.place - _REACH) : seen.place], default=0.0)


def below(seen: InPage) -> float:
    """The highest chance of a few blocks after it."""
    return max(seen.page.chances[seen.place + 1 : seen.place + 1 + _REACH], default=0.0)


def between(seen: InPage) -> float:
    """How sure it is that there is spam before and after it."""
    return min(above(seen), below(seen))


def beside(seen: InPage) -> float:
    """The higher chance of its two neighbours."""
    chances, place = seen.page.chances, seen.place
    return max(
        chances[place - 1] if place else 0.0,
        chances[place + 1] if place + 1 < len(chances) else 0.0,
    )


def near(seen: InPage) -> float:
    """How many seeds stand around it."""
    first = max(0, seen.place - _NEIGHBOURHOOD)
    count = sum(seen.page.seeds[first : seen.place + _NEIGHBOURHOOD + 1]) - seen.is_seed
    return float(min(count, 6) ** 0.5)


def bare_seeds(seen: InPage) -> float:
    """How many seeds of the page have no sentence."""
    others = seen.page.bare_count - (seen.is_seed and not seen.block.is_prose)
    return float(min(others, 4) ** 0.5)


def brands(seen: InPage) -> float:
    """How many other blocks name made-up brands, if it does."""
    if "brand" not in seen.block.signals:
        return 0.0
    return float(min(seen.page.brand_count - 1, 4) ** 0.5)


def named(seen: InPage) -> float:
    """Whether it names what several seeds name, and has no term that tells something itself."""
    text, names = seen.block.text, seen.page.names
    return float(not seen.block.is_telling and any(name in text for name in names))


def places(seen: InPage) -> float:
    """Whether it stands in a list of places that spam begins and ends."""
    return float(seen.place in seen.page.places)


def lonely(seen: InPage) -> float:
    """Whether there is no other seed."""
    return float(seen.page.seed_count == seen.is_seed)


def unlike_seeds(seen: InPage) -> float:
    """Whether the seeds are in another script, or another form of Chinese."""
    styles, style = seen.page.styles, style_of(seen.block)
    return float(bool(styles) and bool(style) and style not in styles)


def gibberish(seen: InPage) -> float:
    """How far the page as a whole is gibberish."""
    return seen.page.gibberish


def share(seen: InPage) -> float:
    """How much of the rest of the page is spam."""
    page, weight = seen.page, seen.page.weights[seen.place]
    spam = page.spam_weight - weight * page.chances[seen.place]
    return spam / max(page.whole - weight, 1.0)


def head(seen: InPage) -> float:
    """The highest chance among the first blocks of the page."""
    chances = seen.page.chances[:3]
    return max((p for place, p in enumerate(chances) if place != seen.place), default=0.0)


def after_lead_in(seen: InPage) -> float:
    """Whether a kit's sentence introduces it."""
    return float(seen.place in seen.page.led_in)


def hitless(seen: InPage) -> float:
    """Whether it has no term that tells something, and nothing that comment robots say."""
    return float(not (seen.block.is_telling or seen.block.comments))


def furniture(seen: InPage) -> float:
    """What share of it every site says."""
    return seen.block.signals.get("furniture", 0.0)


def wordless(seen: InPage) -> float:
    """Whether it is short and has no word."""
    return seen.block.signals.get("wordless", 0.0)
