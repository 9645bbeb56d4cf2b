"""How difficult a text is for a learner: its level, and how many of its words are known.

The level is the lowest at which a reader knows nearly all running words, names and numbers left
out: one who meets more than a few unknown words in a hundred loses the thread (Laufer 1989, Hu &
Nation 2000). Lists for learners stop early, and newspapers do not, so that the share asked for is
lower here; it was set on texts of known level (tests/unit/vocabulary/texts).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from reader.datamodel.page import Page, Role
from reader.datamodel.word import LEVELS, WordState
from reader.dictionary.english import base
from reader.dictionary.readings import is_han
from reader.dictionary.senses import senses_of_form
from reader.languages import base_language
from reader.text.script import to_script
from reader.text.senses import senses_of
from reader.text.surrogates import without_surrogates
from reader.vocabulary.levels import lemma, level_of

#: The share of running words that is to be known at the level of a text, by language.
ENOUGH = {"zh": 0.88, "en": 0.95}

_ARTICLE = (Role.TITLE, Role.BODY)

#: A text of fewer words has no level.
LEAST_WORDS = 30

#: Fewer known words of the list tell nothing of a learner who has set no level.
LEAST_KNOWN = 100

#: Tags of the segmenter for names, numbers, times and what is no word.
_NO_WORDS = re.compile("^(nr|ns|nt|nz|m$|x|eng)")
#: The places that the list has.
_PLACES = frozenset(("中国", "北京", "长城", "长江", "亚洲", "欧洲"))

_ENGLISH = re.compile(r"[A-Za-z]+(?:['’\-][A-Za-z]+)*")
_CONTRACTED = re.compile(r"(n['’]t|['’](s|m|re|ve|ll|d))$")
#: What stands before "n't" where the word is cut short or changed.
_CUT_SHORT = {"ca": "can", "wo": "will", "sha": "shall"}

_SENTENCE_END = re.compile(r"[.!?:\"“”‘(]\s*$")


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word of a text: where it stands in code points, the form it is kept in, and its level.

    The level of what is in no list is one more than the highest.
    """

    start: int
    end: int
    text: str
    level: int


@dataclass(frozen=True, slots=True)
class TextWords:
    """What a text is made of: how often each word with its level stands in it.

    It is not `whole` where a feed sent no more than an excerpt.
    """

    language: str
    counts: Mapping[tuple[str, int], int]
    whole: bool = True

    @property
    def total(self) -> int:
        """All running words."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a learner knows: all words up to a level, and those of the list, by their states.

    A word of the list that is new or being learned is not known, whatever its level.
    """

    level: int = 0
    states: Mapping[str, WordState] = field(default_factory=dict)

    def has(self, text: str, level: int) -> bool:
        """Whether a word is known."""
        state = self.states.get(text)
        return level <= self.level if state is None else state is WordState.KNOWN

    @property
    def is_empty(self) -> bool:
        """Whether so little is told of the learner that shares of known words say nothing."""
        known = sum(state is WordState.KNOWN for state in self.states.values())
        return self.level == 0 and known < LEAST_KNOWN


@dataclass(frozen=True, slots=True)
class Difficulty:
    """What a learner is told of a text.

    Attributes:
        language: "zh" or "en".
        level: from 1.
        known: the share of running words that is known, from 0 to 1; None where nothing is told of
            the learner.
        new: how many different words are not known.
        whole: whether it was told of the whole text.
    """

    language: str
    level: int
    known: float | None
    new: int
    whole: bool = True


def words_of(text: str, language: str) -> list[TextWord]:
    """The words of a text, without names, numbers and punctuation.

    Args:
        text: any text; traditional characters are read as simplified ones.
        language: "zh" or "en".
    """
    text = without_surrogates(text)
    return list(_chinese(text) if language == "zh" else _english(text))


def counted(texts: Iterable[str], language: str, *, whole: bool = True) -> TextWords:
    """The words of a text, which its difficulty is made of.

    Args:
        texts: its paragraphs.
        language: "zh" or "en".
        whole: whether those are all it has.
    """
    found = Counter((word.text, word.level) for text in texts for word in words_of(text, language))
    return TextWords(language, found, whole)


def article_words(page: Page) -> TextWords | None:
    """The words of an article, title and text; None for a language without levels."""
    language = base_language(page.language)
    if language not in LEVELS:
        return None
    return counted(article_texts(page), language)


def article_texts(page: Page) -> Iterator[str]:
    """The texts of an article, title and all, block by block."""
    parts = (section for section in page.sections if section.role in _ARTICLE)
    return (block.text for section in parts for block in section.blocks)


def difficulty(words: TextWords, knowledge: Knowledge) -> Difficulty | None:
    """How difficult a text is for a learner; None for one of too few words."""
    total = words.total
    if total < LEAST_WORDS:
        return None
    unknown = [n for key, n in words.counts.items() if not knowledge.has(*key)]
    known = None if knowledge.is_empty else 1 - sum(unknown) / total
    return Difficulty(words.language, text_level(words), known, len(unknown), words.whole)


def text_level(words: TextWords) -> int:
    """The lowest level at which enough of the running words are known."""
    wanted, known = ENOUGH[words.language] * words.total, 0
    highest = len(LEVELS[words.language])
    for level in range(1, highest):
        known += sum(number for (_, of), number in words.counts.items() if of == level)
        if known >= wanted:
            return level
    return highest


def _chinese(text: str) -> Iterator[TextWord]:
    import rjieba

    simplified = to_script(text, "simplified")
    if len(simplified) != len(text):  # the places of words would be others
        simplified = text
    start = 0
    for word, tag in rjieba.tag(simplified):
        end = start + len(word)
        # A known word that is held to be a name is mostly none: the tags are guesses.
        is_known = level_of(word, "zh") or (len(word) > 1 and senses_of(word))
        is_name = word in _PLACES or (_NO_WORDS.match(tag) and not is_known)
        if not is_name and all(map(is_han, word)):
            yield TextWord(start, end, word, _chinese_level(word))
        start = end


@lru_cache(maxsize=5_000)
def _chinese_level(word: str) -> int:
    """The level of a word or, where the list lacks it, of the hardest word it is made of."""
    level = level_of(word, "zh")
    if level or len(word) == 1:
        return level or len(LEVELS["zh"]) + 1
    parts = []
    start = 0
    while start < len(word):
        ends = (e for e in range(len(word), start, -1) if level_of(word[start:e], "zh"))
        end = next(ends, None)
        if end is None or end - start == len(word):
            return len(LEVELS["zh"]) + 1
        parts.append(level_of(word[start:end], "zh"))
        start = end
    return max(parts)


def _english(text: str) -> Iterator[TextWord]:
    for match in _ENGLISH.finditer(text):
        word, start = _whole(match[0]), match.start()
        level = _english_level(word)
        begins = start == 0 or _SENTENCE_END.search(text, max(0, start - 4), start) is not None
        is_known = level <= len(LEVELS["en"]) or _is_form(word.lower())
        is_name = word[0].isupper() and word != "I" and not (begins and is_known)
        if not is_name:
            yield TextWord(start, match.end(), lemma(word, "en"), level)


def _is_form(word: str) -> bool:
    """Whether a word that no list has is another's form: "Nurses" is no name, "Brook" may be."""
    return base(word) != word and bool(senses_of_form(word))


@lru_cache(maxsize=5_000)
def _english_level(word: str) -> int:
    """The level of a word or, of one made of several that is in no list, of its hardest part."""
    unlisted = len(LEVELS["en"]) + 1
    if level := level_of(word, "en"):
        return level
    parts = word.split("-")
    return max(level_of(part, "en") or unlisted for part in parts) if len(parts) > 1 else unlisted


def _whole(word: str) -> str:
    """A word without what is joined to it: "they've" gives "they", "can't" gives "can"."""
    rest = _CONTRACTED.sub("", word)
    return _CUT_SHORT.get(rest.lower(), rest) if rest != word else word
