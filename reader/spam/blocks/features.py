"""A block as the detector knows it: its folded text, the terms in it, its scripts, its shape."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from reader.datamodel.page import Block, Role
from reader.datamodel.verdict import Category
from reader.spam.blocks.forms import is_prose, letters_by_script, parts, sentence_ends
from reader.spam.lexicon.terms import Hit, Strength

#: Words of Latin letters with marks and short numbers between them, and sentences of Chinese.
_PLAIN = re.compile(
    r"((?:[a-zA-ZÀ-ÖØ-öø-ÿ ,;:!?'\"’‘“”()…–—\n&-]++|\.(?=\s|$)"
    r"|(?<![a-zA-Z])\d{1,4}(?![a-zA-Z\d]))*+)"
    r"|[一-鿿0-9 :%，。、：；？！“”（）《》\n-]+"
)
#: Longer texts of Latin letters may be gibberish, unless they are made of sentences.
_SHORT = 30


@dataclass(eq=False)
class BlockFeatures:
    """A block with what was read in it, while a page is judged.

    What most pages never ask for is read when it is asked for.

    Attributes:
        section: the number of its section in the page.
        index: its number in the section.
        role: the role the cleaning gave its section.
        source: the block itself.
        text: its beginning, folded.
        hits: the terms in it.
        talk: the kinds of sales talk in it.
        lead_in: the sentence of a kit it begins with, or "".
        residue: what a kit's random tags left, or "".
        keyword_line: whether it is a line that lists search words.
        masked: how many of its telling terms are written so that programs miss them.
        comments: how many stock phrases of comment robots it has.
        traditional: how many traditional characters it has.
        simplified: how many simplified ones, where the page is traditional.
        twin: whether the other end of the page shares a phrase of it.
        echoed: whether it is a long chain that stands at both ends of the page, word for word.
        spliced: whether it is a phrase that was put into many paragraphs.
        signals: the signs of `signals.table`, by name; those that are 0 are left out.
    """

    section: int
    index: int
    role: Role
    source: Block
    text: str
    hits: tuple[Hit, ...] = ()
    talk: frozenset[str] = frozenset()
    lead_in: str = field(default="", init=False)
    residue: str = field(default="", init=False)
    keyword_line: bool = field(default=False, init=False)
    masked: int = field(default=0, init=False)
    comments: int = field(default=0, init=False)
    traditional: int = field(default=0, init=False)
    simplified: int = field(default=0, init=False)
    twin: bool = field(default=False, init=False)
    echoed: bool = field(default=False, init=False)
    spliced: bool = field(default=False, init=False)
    signals: dict[str, float] = field(default_factory=dict)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Its pieces between separators."""
        return parts(self.text)

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is made of sentences."""
        sentences = sentence_ends(self.source.text)
        return sentences > 0 and is_prose(self.source, self.text, sentences)

    @cached_property
    def scripts(self) -> dict[str, float]:
        """How much of it is in each script."""
        return letters_by_script(self.text)

    @cached_property
    def script(self) -> str:
        """The script most of the text is in, or ""."""
        return max(self.scripts, key=lambda name: self.scripts[name], default="")

    @property
    def is_odd(self) -> bool:
        """Whether it is more than plain text in plain sight, with no telling term and no mark."""
        plain = _PLAIN.fullmatch(self.source.text)
        if not plain or self.source.origin.concealment or self.is_telling or self.is_marked:
            return True
        is_latin = plain.lastindex is not None
        return is_latin and len(self.text) > _SHORT and not self.is_prose

    @property
    def length(self) -> int:
        """How many letters its text has, at least 1."""
        return max(len(self.text), 1)

    def leave(self, rest: str, hits: tuple[Hit, ...]) -> None:
        """Be known by the rest of the text and its terms; the scripts and form are of the whole."""
        _ = self.scripts, self.is_prose
        self.text, self.hits, self.parts = rest, hits, parts(rest)

    @property
    def is_marked(self) -> bool:
        """Whether a known kit or a repeated phrase left its mark."""
        return self.twin or self.is_stamped

    @property
    def is_stamped(self) -> bool:
        """Whether a kit left its mark, or put a phrase into many paragraphs."""
        listed = self.keyword_line and self.is_telling
        return bool(
            self.spliced
            or self.echoed
            or self.lead_in
            or self.residue
            or self.comments
            or self.masked
            or listed
        )

    @property
    def is_telling(self) -> bool:
        """Whether it has a term that tells something by itself."""
        return bool(self.hits) and any(hit.strength >= Strength.PLAIN for hit in self.hits)

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
