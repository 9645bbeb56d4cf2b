"""What a block is compared with: the script and language of its page, and the sites it links to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from reader.datamodel.page import Page
from reader.domains import domain_of
from reader.spam.blocks.features import BlockFeatures
from reader.spam.blocks.forms import is_beyond_latin
from reader.spam.blocks.reading import TRADITIONAL, is_suspect
from reader.spam.lexicon.joined import Joined
from reader.spam.lexicon.knowledge import Knowledge

#: The commonest words of English: few other languages have any of them.
_ENGLISH = frozenset(
    ("the", "of", "and", "to", "that", "with", "for", "this", "from", "are", "was", "have")
)
#: The share of them in running English, and in running text of other languages.
MUCH_ENGLISH, LITTLE_ENGLISH = 0.08, 0.02


#: Letters that are most of a text in another encoding; no page has so many of its own.
UPPER_HALF = re.compile("[\x80-\xff]")
_MUCH_GARBLED = 0.3


class PageFeatures:
    """A page as its blocks are compared with it.

    Args:
        page: the page.
        blocks: its blocks, in order.
        knowledge: the words of advertising, of news and of running text.
    """

    def __init__(self, page: Page, blocks: Sequence[BlockFeatures], knowledge: Knowledge) -> None:
        self.count = len(blocks)
        self.knowledge = knowledge
        #: Whether signs are taken that tell something only beside others.
        self.is_second_pass = False
        self._page, self._blocks = page, blocks
        self._prose = [block for block in blocks if len(block.text) >= 40 and block.is_prose]

    @cached_property
    def texts(self) -> Joined:
        """The folded texts of its blocks, by their place, to be searched together."""
        return Joined([block.text for block in self._blocks])

    @cached_property
    def _is_suspect(self) -> bool:
        return is_suspect(self._blocks)

    @property
    def is_combed(self) -> bool:
        """Whether it is worth the time to look at how each of its texts is written."""
        return self.is_second_pass and self._is_suspect

    @property
    def wording(self) -> Mapping[int, tuple[int, int]]:
        """How often a block asks or promises something, and says what news says, by its place.

        All texts of a page that is combed are looked into, else those that tell anything.
        """
        return self._wording_of_all if self.is_combed else self._wording_of_telling

    @cached_property
    def _wording_of_all(self) -> Mapping[int, tuple[int, int]]:
        return self._count_wording(range(self.count), self.texts)

    @cached_property
    def _wording_of_telling(self) -> Mapping[int, tuple[int, int]]:
        places = [place for place, block in enumerate(self._blocks) if block.is_telling]
        return self._count_wording(places, Joined([self._blocks[n].text for n in places]))

    def _count_wording(self, places: Sequence[int], texts: Joined) -> Mapping[int, tuple[int, int]]:
        calls, reports = self.knowledge.calls.find_in(texts), self.knowledge.reports.find_in(texts)
        found = zip(places, calls, reports, strict=True)
        return {place: (len(calls), len(reports)) for place, calls, reports in found}

    @cached_property
    def is_mixed(self) -> bool:
        """Whether it can be that a block is in another script or language than the page."""
        if is_beyond_latin(self.texts.text) or any(block.traditional for block in self._blocks):
            return True
        english, words = self.english
        return 0 < english <= MUCH_ENGLISH * words

    @cached_property
    def english(self) -> tuple[int, int]:
        """How many of the commonest words of English its paragraphs have, and how many words."""
        latin = [block for block in self._prose if block.script == "latin"]
        return sum(map(english_words, latin)), sum(block.text.count(" ") for block in latin)

    @cached_property
    def script(self) -> str:
        """The script that most of it is in, or ""."""
        scripts: Counter[str] = Counter()
        told = sorted(self._prose or self._blocks, key=lambda block: len(block.text), reverse=True)
        letters = sum(len(block.text) for block in told)
        for block in told:
            scripts[block.script] += len(block.text)
            if 2 * scripts[block.script] > letters:
                break
        return scripts.most_common(1)[0][0] if scripts else ""

    @cached_property
    def is_traditional(self) -> bool:
        """Whether it is in traditional Chinese."""
        told = self._prose or self._blocks
        traditional = sum(block.traditional for block in told)
        simplified = sum(block.simplified for block in told)
        return traditional >= TRADITIONAL and traditional > 3 * simplified and self.script == "han"

    @cached_property
    def is_uniform(self) -> bool:
        """Whether plain text is no stranger in it: simplified Chinese, or nothing but Latin."""
        return not self.is_mixed or (self.script == "han" and not self.is_traditional)

    @cached_property
    def is_garbled(self) -> bool:
        """Whether much of it was read in a wrong encoding, and not only what was put into it."""
        text = self.texts.text
        upper = 0 if text.isascii() else len(UPPER_HALF.findall(text))
        return upper > _MUCH_GARBLED * len(text)

    @cached_property
    def domains(self) -> Counter[str]:
        """How many links lead to each domain; most pages are never asked."""
        return Counter(domain for block in self._blocks for domain in linked_domains(block))

    @cached_property
    def domain(self) -> str:
        """The page's own domain, or "" where that is open."""
        return self._page.domain or self._most_linked()

    def _most_linked(self) -> str:
        """The domain most links lead to, taken for the page's own where it has none; or ""."""
        domain, count = next(iter(self.domains.most_common(1)), ("", 0))
        return domain if count >= 5 and count >= 0.4 * self.domains.total() else ""


def linked_domains(block: BlockFeatures) -> list[str]:
    """The registered domains a block links to."""
    return [domain for link in block.source.links() if (domain := domain_of(link.target))]


def english_words(block: BlockFeatures) -> int:
    """How many of the commonest words of English a block in Latin letters has."""
    return sum(map(_ENGLISH.__contains__, block.text.split())) if block.script == "latin" else 0
