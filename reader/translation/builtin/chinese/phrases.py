"""The words of a Chinese text as parts that may move."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import rjieba

from reader.translation.builtin.chinese.grammar import MEASURES, kind_of, latin_kind
from reader.translation.builtin.vocabulary import words

_LATIN = re.compile(r"[A-Za-z0-9$€£][A-Za-z0-9$€£ ,.:%'’&/+-]*(?:(?<=[ap]\.m)\.|(?<![ ,.:]))")
_QUOTED = re.compile("“[^”，。；！？]{1,14}”|《[^》]{1,30}》")
#: Begins what follows rather than ends a word.
_BEHIND = frozenset("以在对于被将向与和从为")
#: Before these a verb with a determiner is what was done: 所有指控都.
_BEHIND_DEEDS = ("adverb", "by", "mark", "de", "joint")
#: Nouns that are verbs before what may only follow a verb.
_DOUBLE = words("chinese", "grammar", "double")
_DETERMINING = ("det", "pronoun")
_NOMINAL = frozenset(["noun", "count", "det", "adj", "pronoun", "measure"])


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a text, or several that belong together.

    Attributes:
        start: Where it begins in the source.
        end: Where it ends; where it begins, for what stands for nothing.
        text: What is given to the package.
        kind: "noun", "verb", "adverb", "prep", "where", "time", "de", "det" and so on.
        parts: What it is put together of.
    """

    start: int
    end: int
    text: str
    kind: str
    parts: tuple[Part, ...] = ()

    def flat(self) -> Iterator[Part]:
        """What it is put together of, in the end."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.flat()

    def said(self, text: str) -> Part:
        """The same with English in its place."""
        return replace(self, text=text, parts=())


Parts = list[Part]


def added(text: str, kind: str = "added") -> Part:
    """English that stands for nothing of the source."""
    return Part(0, 0, text, kind)


def together(kind: str, *parts: Part) -> Part:
    """Several parts that are one from now on."""
    if len(parts) == 1:
        return replace(parts[0], kind=kind)
    return Part(0, 0, "".join(part.text for part in parts), kind, parts)


def words_of(text: str) -> Parts:
    """The words of a text; a quantity or a name in English is one, so is what is quoted."""
    whole = [(m.start(), m.end(), "noun") for m in _QUOTED.finditer(text)]
    taken = {place for start, end, _ in whole for place in range(start, end)}
    whole += [
        (m.start(), m.end(), latin_kind(m[0]))
        for m in _LATIN.finditer(text)
        if m.start() not in taken
    ]
    found: Parts = []
    place = 0
    for start, end, kind in [*sorted(whole), (len(text), len(text), "")]:
        for word, tag in rjieba.tag(text[place:start]):
            for one in _parted(word):
                if one.strip():
                    found.append(Part(place, place + len(one), one, kind_of(one, tag)))
                place += len(one)
        if kind:
            found.append(Part(start, end, text[start:end], kind))
        place = end
    return found


def _parted(word: str) -> tuple[str, ...]:
    """A word, or two where the segmenter made one of a noun and a preposition: 队以."""
    if len(word) == 2 and word[1] in _BEHIND and not rjieba.has_word(word):
        return word[0], word[1]
    return (word,)


def parts_of(words: Sequence[Part]) -> Parts:
    """Words with their particles and measures, and noun phrases put together."""
    return _noun_phrases(_settled(words))


def _settled(words: Sequence[Part]) -> Parts:
    """Kinds as neighbours show them; aspects with their verbs, measures with their numbers."""
    found: Parts = []
    for place, word in enumerate(words):
        before = found[-1] if found else None
        after = words[place + 1].kind if place + 1 < len(words) else "mark"
        if before and word.kind == "aspect" and before.kind not in ("mark", "joint"):
            found[-1] = together("verb", before, word)
        elif before and _measures(before, word):
            found[-1] = together("det", before, word)
        elif before and word.kind == "way":
            found[-1] = together("adverb", before, word)
        elif before and word.text == "对" and before.text[0].isdigit() and after == "noun":
            found.append(replace(word, kind="joint"))  # 21票对9票
        else:
            kind = _kind(word, before.kind if before else "mark", after)
            found.append(word if kind == word.kind else replace(word, kind=kind))
    return found


def _measures(before: Part, word: Part) -> bool:
    """Whether a measure word stands behind what is counted by it."""
    if word.kind == "measure":
        return before.kind in ("count", "det", "pronoun")
    return before.kind == "count" and len(word.text) == 1 and word.text in MEASURES


def _kind(word: Part, before: str, after: str) -> str:
    if word.kind == "adj" and after not in ("noun", "adj", "de", "joint", "way", "count"):
        return "adverb" if after == "verb" else "verb"
    if word.kind == "verb" and before == "det" and after in _BEHIND_DEEDS:
        return "noun"
    if word.kind == "det" and word.text[-1] == "次" and after == "verb":
        return "adverb"  # 三次获得
    if word.text == "超过" and after in ("noun", "count") and before in ("mark", "and", "verb"):
        return "adj"
    if word.kind == "deed":
        return "verb" if before in ("where", "time", "adverb", "by") or after == "det" else "noun"
    if word.text == "将" and after in ("noun", "det", "pronoun", "count", "adj", "deed"):
        return "object"
    if (
        word.text == "前"
        and after in ("noun", "det")
        and before in ("prep", "mark", "and", "det", "de")
    ):
        return "adj"
    if word.text in ("跟", "同", "与") and before in ("adverb", "verb"):
        return "prep"
    if word.kind == "where" and word.text in ("时", "前", "后") and before in ("mark", "and"):
        return "adverb"
    if word.text == "没有" and after in ("verb", "prep"):
        return "adverb"
    return word.kind


def _noun_phrases(parts: Sequence[Part]) -> Parts:
    """Parts with noun phrases put together; a determiner by itself stays one."""
    found: Parts = []
    place = 0
    while place < len(parts):
        end = _trimmed(parts, place, _phrase_end(parts, place))
        phrase = parts[place : max(end, place + 1)]
        if end == place or (len(phrase) == 1 and phrase[0].kind == "adj"):
            found += phrase
        else:
            found.append(together(_phrase_kind(phrase, parts[place + len(phrase) :]), *phrase))
        place += len(phrase)
    return found


def _phrase_kind(phrase: Sequence[Part], behind: Sequence[Part]) -> str:
    """What determines a noun is none itself; a bare number before a verb is: 以3-2击败."""
    if all(part.kind == "count" for part in phrase) and behind and behind[0].kind == "verb":
        return "noun"
    return "det" if all(part.kind in ("det", "count") for part in phrase) else "noun"


def _phrase_end(parts: Sequence[Part], start: int) -> int:
    """Where a noun phrase ends: before what no noun has, or where another one is determined."""
    end = start
    while end < len(parts) and (parts[end].kind in _NOMINAL or _joins(parts, start, end)):
        joined = end > start and parts[end - 1].kind == "joint"
        only = all(part.kind in _DETERMINING for part in parts[start:end])
        if parts[end].kind in _DETERMINING and not (joined or only):
            break
        end += 1
    return end


def _trimmed(parts: Sequence[Part], start: int, end: int) -> int:
    """The end of a noun phrase without what is a verb there, and without adjectives behind it."""
    behind = parts[end].kind if end < len(parts) else "mark"
    verbal = behind in ("verb", "prep", "time", "adverb")
    if end > start + 1 and parts[end - 1].text in _DOUBLE and verbal:
        end -= 1
    while end > start + 1 and parts[end - 1].kind == "adj":
        end -= 1
    return end


def _joins(parts: Sequence[Part], start: int, place: int) -> bool:
    """Whether “and” joins two nouns."""
    if parts[place].kind != "joint" or place == start or place + 1 >= len(parts):
        return False
    return parts[place - 1].kind in ("noun", "pronoun") and parts[place + 1].kind in _NOMINAL
