"""A block as the detector knows it: its folded text, the terms in it, its scripts, its shape."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from reader.document import Block, Category, Role
from reader.spam.lexicon import Hit, Strength


@dataclass(slots=True)
class BlockFeatures:
    """A block with what was read in it, while a page is judged.

    Attributes:
        section: the number of its section in the page.
        index: its number in the section.
        role: the role the cleaning gave its section.
        source: the block itself.
        text: its beginning, folded.
        hits: the terms in it.
        parts: its pieces between separators.
        sentences: how many ends of sentences it has.
        is_prose: whether it is made of sentences.
        scripts: how much of it is in each script.
        lead_in: the sentence of a kit it begins with, or "".
        residue: what a kit's random tags left, or "".
        keyword_line: whether it is a line that lists search words.
        comments: how many stock phrases of comment robots it has.
        traditional: how many traditional characters it has.
        simplified: how many simplified ones, where the page is traditional.
        twin: whether the other end of the page shares a phrase of it.
        spliced: whether it is a phrase that was put into many paragraphs.
        signals: the signs of `signals.table`, by name; those that are 0 are left out.
    """

    section: int
    index: int
    role: Role
    source: Block
    text: str
    hits: tuple[Hit, ...]
    parts: tuple[str, ...]
    sentences: int
    is_prose: bool
    scripts: dict[str, float]
    lead_in: str = ""
    residue: str = ""
    keyword_line: bool = False
    comments: int = 0
    traditional: int = 0
    simplified: int = 0
    twin: bool = False
    spliced: bool = False
    signals: dict[str, float] = field(default_factory=dict)

    @property
    def length(self) -> int:
        """How many letters its text has, at least 1."""
        return max(len(self.text), 1)

    @property
    def script(self) -> str:
        """The script most of the text is in, or ""."""
        return max(self.scripts, key=lambda name: self.scripts[name], default="")

    @property
    def is_marked(self) -> bool:
        """Whether a known kit or a repeated phrase left its mark."""
        return self.twin or self.is_stamped

    @property
    def is_stamped(self) -> bool:
        """Whether a kit left its mark, or put a phrase into many paragraphs."""
        return bool(
            self.spliced or self.lead_in or self.residue or self.keyword_line or self.comments
        )

    @property
    def is_telling(self) -> bool:
        """Whether it has a term that tells something by itself."""
        return any(hit.strength >= Strength.PLAIN for hit in self.hits)

    def terms(self, least: Strength) -> list[str]:
        """The different terms of at least a strength, in order of appearance."""
        return list(dict.fromkeys(hit.term for hit in self.hits if hit.strength >= least))

    def category(self) -> Category | None:
        """What the terms speak of most, everyday words aside; None where there are no others."""
        weights: Counter[Category] = Counter()
        for hit in self.hits:
            if hit.strength >= Strength.PLAIN:
                weights[hit.category] += 3 ** (hit.strength - 1)
        return weights.most_common(1)[0][0] if weights else None


def letters(text: str) -> int:
    """How many letters a text has."""
    return sum(map(str.isalpha, text))
