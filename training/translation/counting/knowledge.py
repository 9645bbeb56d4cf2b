"""`python -m training.translation.counting.tables`: a word lexicon, counted in the pairs.

A small network has no room and no time to learn fifty thousand words. But most words need no
network: what they mean can be counted. So the tokenizer of a package looks words up (see
`glosses.py`), and the network learns what cannot be counted: order, form and choice. A
dictionary checks the counting, and speaks for the words that the pairs do not have.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from training.translation.counting.choice import Chooser, count_hits
from training.translation.counting.cooccurrence import Counts, Evidence, Places, count
from training.translation.counting.phrases import Fashion, Linker, best, count_phrases, read, write
from training.translation.counting.selection import ONCE, TIMES, repeated
from training.translation.pairs import Pair
from training.translation.words import (
    GRAMMAR,
    chinese_words,
    english_words,
    is_han,
    read_dictionary,
    usual_case,
)

_JOINT = 0.005
_SURE = 0.3
_ATTESTED = 0.1
_RARE = 4
_OFTEN = 40
_OFTEN_SEEN = 4
_LONGEST_ZH = 8
_CHOICES = 12
_MEASURE = re.compile(r"CL:(?:[^|\[,/]*\|)?([^\[,/]+)\[")


class Lexicon:
    """Chooses one translation for each word of which it is sure enough."""

    def __init__(
        self, evidence: Evidence, glosses: dict[str, list[str]], case: dict[str, str]
    ) -> None:
        """Takes what was counted, the dictionary, and how English words are written."""
        self._evidence = evidence
        self._glosses = glosses
        self._case = case
        self._en = {word: number for number, word in enumerate(evidence.en)}
        self._zh = {word: number for number, word in enumerate(evidence.zh)}
        keys = evidence.en_of * len(evidence.zh) + evidence.zh_of
        self._cell = dict(zip(keys.tolist(), range(len(keys)), strict=True))

    def _chance(self, table: Counts, english: str, chinese: str) -> float:
        en, zh = self._en.get(english.lower(), -1), self._zh.get(chinese, -1)
        cell = self._cell.get(en * len(self._zh) + zh, -1) if en >= 0 <= zh else -1
        return float(table[cell]) if cell >= 0 else 0.0

    def _best(self, given: Places) -> dict[int, int]:
        """Returns for each word the cell with the highest chance both ways."""
        joint = self._evidence.to_zh * self._evidence.to_en
        order = joint.argsort()
        return {int(given[cell]): int(cell) for cell in order[joint[order] > _JOINT]}

    def to_english(self, shortest: int = 2) -> dict[str, str]:
        """Returns English for Chinese words of at least `shortest` characters."""
        evidence, found = self._evidence, {}
        best = self._best(evidence.zh_of)
        for word in self._glosses.keys() | self._zh.keys():
            if len(word) < shortest or not is_han(word):
                continue
            number = self._zh.get(word, -1)
            cell = best.get(number, -1)
            counted = evidence.en[evidence.en_of[cell]] if cell >= 0 else ""
            sure = float(evidence.to_en[cell]) if counted[:1].isalpha() else 0.0
            seen = float(evidence.seen_zh[number]) if number >= 0 else 0.0
            gloss = self._gloss_of(word, sure, counted, seen)
            if gloss:
                found[word] = gloss
            elif sure >= _SURE and seen >= _RARE:
                found[word] = self._case.get(counted, counted)
        return found

    def _gloss_of(self, word: str, sure: float, counted: str, seen: float) -> str:
        """Returns the gloss that the text speaks for, or that nothing speaks against."""
        glosses = self._glosses.get(word)
        if not glosses:
            return ""
        table = self._evidence.to_en
        chances = [sum(self._chance(table, w, word) for w in g.split()) for g in glosses]
        top = max(chances)
        gloss = glosses[chances.index(top)]
        if top < _ATTESTED:
            rare = seen < _OFTEN and sure < _SURE
            return gloss if rare or gloss[0].isupper() else ""
        if sure >= _SURE and not gloss[0].isupper():
            return ""  # one word the text is sure of reads better than a dictionary's paraphrase
        return gloss

    def to_chinese(self, shortest: int = 3) -> dict[str, str]:
        """Returns Chinese for English words, in small letters, of at least `shortest` letters."""
        evidence, found = self._evidence, {}
        by_en: defaultdict[str, list[str]] = defaultdict(list)
        for chinese, glosses in self._glosses.items():
            for gloss in glosses:
                by_en[gloss.lower()].append(chinese)
        best = self._best(evidence.en_of)
        for word in by_en.keys() | self._en.keys():
            plain = word.isascii() and word.isalpha() and word not in GRAMMAR
            if len(word) < shortest or not plain:
                continue
            number = self._en.get(word, -1)
            cell = best.get(number, -1)
            counted = evidence.zh[evidence.zh_of[cell]] if cell >= 0 else ""
            sure = float(evidence.to_zh[cell]) if counted and is_han(counted) else 0.0
            seen = float(evidence.seen_en[number]) if number >= 0 else 0.0
            choices = by_en.get(word, [])
            chances = [self._chance(evidence.to_zh, word, zh) for zh in choices]
            if chances and max(chances) >= _ATTESTED:
                found[word] = choices[chances.index(max(chances))]
            elif sure >= _SURE and seen >= _RARE:
                found[word] = counted
            elif choices and seen < _OFTEN:
                found[word] = max(choices, key=lambda zh: self._seen_zh(zh))
        return found

    def _seen_zh(self, word: str) -> float:
        number = self._zh.get(word, -1)
        return float(self._evidence.seen_zh[number]) if number >= 0 else 0.0


def fallback(
    evidence: Evidence, dictionary: Mapping[str, list[str]], case: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Returns a translation each way for as many words as can be, however unsure.

    The dictionary's first gloss, over it what was counted, if it was at all likely.
    """
    to_english = {word: glosses[0] for word, glosses in dictionary.items()}
    seen = dict(zip(evidence.zh, evidence.seen_zh, strict=True))
    to_chinese: dict[str, str] = {}
    for word, glosses in dictionary.items():
        for gloss in map(str.lower, glosses):
            if gloss.isascii() and seen.get(word, 0) >= seen.get(to_chinese.get(gloss, ""), -1):
                to_chinese[gloss] = word
    joint = evidence.to_zh * evidence.to_en
    likely = joint.argsort()
    for cell in likely[joint[likely] > _JOINT * 3]:
        english, chinese = evidence.en[evidence.en_of[cell]], evidence.zh[evidence.zh_of[cell]]
        if not (english.isascii() and english.isalpha() and is_han(chinese)):
            continue
        if evidence.to_zh[cell] > _JOINT * 10:
            to_chinese[english] = chinese
        if evidence.to_en[cell] > (_JOINT * 10 if len(chinese) > 1 else _ATTESTED):
            to_english[chinese] = case.get(english, english)
    return to_english, to_chinese


def add_phrases(
    tables: tuple[dict[str, str], dict[str, str]],
    sure: Lexicon,
    counts: Mapping[tuple[str, str], int],
    news: tuple[Fashion, Fashion],
) -> None:
    """Puts phrases into both tables, over words where they were seen often enough."""
    to_english, to_chinese = tables
    sure_english, sure_chinese = sure.to_english(), sure.to_chinese()
    to_english |= sure_english
    to_chinese |= sure_chinese
    for phrase, (english, times) in best(counts, 1, news[0]).items():
        single = len(phrase) == 1
        enough = times >= _OFTEN_SEEN + single
        if len(phrase) <= _LONGEST_ZH and (enough or not (single or phrase in sure_english)):
            to_english[phrase] = english
    for phrase, (chinese, times) in best(counts, 0, news[1]).items():
        if times >= _OFTEN_SEEN or phrase not in sure_chinese:
            to_chinese[phrase] = chinese


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that was counted.

    Attributes:
        to_english: English for Chinese words and phrases.
        to_chinese: Chinese for English words and phrases, in small letters.
        case: How English words are written inside sentences, where not in small letters.
        frequency: How often English words were seen, in small letters.
        forms: How often English stood for a Chinese word.
        choices: How often Chinese stood for an English phrase in small letters.
        articles: English words and phrases that mostly have "the" before them.
        passive: Chinese verbs that stand behind 被.
        measures: Measure words of Chinese nouns.
    """

    to_english: dict[str, str]
    to_chinese: dict[str, str]
    case: dict[str, str]
    frequency: dict[str, int]
    forms: dict[str, dict[str, float]]
    choices: dict[str, dict[str, float]]
    articles: frozenset[str]
    passive: frozenset[str]
    measures: dict[str, str]


@dataclass(frozen=True, slots=True)
class Text:
    """What is counted in: pairs, news in either language, and a dictionary."""

    pairs: list[Pair]
    english: list[str]
    chinese: list[str]
    dictionary: Path


def learn(text: Text, kept: Path) -> Knowledge:
    """Counts everything; `kept` is where counted phrases are, or are to be kept."""
    evidence = count(repeated(text.pairs, Random(3), TIMES, 0.15, 190))
    case = usual_case(pair.en for pair in text.pairs)
    glosses = read_dictionary(text.dictionary)
    if not kept.exists():
        pairs = repeated(text.pairs, Random(1), ONCE, 0.12, 10_000)
        write(kept, count_phrases(pairs, Linker(evidence), case))
    counted = read(kept)
    english = [word for line in text.english for word in english_words(line)]
    chinese = (word for line in text.chinese for word in chinese_words(line))
    seen_en = dict(zip(evidence.en, evidence.seen_en.tolist(), strict=True))
    seen_zh = dict(zip(evidence.zh, evidence.seen_zh.tolist(), strict=True))
    news = Fashion(map(str.lower, english), seen_en), Fashion(chinese, seen_zh)
    tables = fallback(evidence, glosses, case)
    add_phrases(tables, Lexicon(evidence, glosses, case), counted, news)
    frequency = Counter({word: int(times) for word, times in seen_en.items()})
    for word in english:
        frequency[word.lower()] += 1
        if word != word.lower():
            case.setdefault(word.lower(), word)
    to_chinese, to_english = by_phrase(counted)
    return Knowledge(
        to_english=_chosen(tables[0], to_english, glosses, text.pairs, english=False),
        to_chinese=_chosen(tables[1], to_chinese, turned(glosses), text.pairs, english=True),
        case={low: usual for low, usual in case.items() if low != usual},
        frequency={w: n for w, n in frequency.items() if w.isascii() and w.isalpha()},
        forms=to_english,
        choices=to_chinese,
        articles=usual_articles(text.english),
        passive=passive_verbs(text.chinese),
        measures=read_measures(text.dictionary),
    )


def by_phrase(
    counted: Mapping[tuple[str, str], int],
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Returns the commonest translations of each phrase, into Chinese and into English."""
    found: tuple[defaultdict[str, Counter[str]], defaultdict[str, Counter[str]]]
    found = defaultdict(Counter), defaultdict(Counter)
    for (english, chinese), times in counted.items():
        found[0][english.lower()][chinese] += times
        found[1][chinese][english] += times
    to_chinese, to_english = (
        {
            phrase: {made: float(times) for made, times in counts.most_common(_CHOICES)}
            for phrase, counts in side.items()
            if counts.total() > 1
        }
        for side in found
    )
    return to_chinese, to_english


def turned(glosses: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Returns a dictionary the other way round, with small letters."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, meanings in glosses.items():
        for meaning in meanings:
            found[meaning.lower()].append(word)
    return dict(found)


def _chosen(
    current: dict[str, str],
    counted: Mapping[str, dict[str, float]],
    glosses: Mapping[str, list[str]],
    pairs: list[Pair],
    *,
    english: bool,
) -> dict[str, str]:
    """Returns a table in which news has chosen among what was counted and the dictionary."""
    candidates: dict[str, dict[str, float]] = {}
    for phrase in counted.keys() | current.keys() | glosses.keys():
        choices = dict(counted.get(phrase, {}))
        now = [current[phrase]] if phrase in current else []
        for made in [*glosses.get(phrase, [])[:_CHOICES], *now]:
            choices.setdefault(made, 0.0)
        candidates[phrase] = choices
    hits = count_hits(pairs, english, candidates)
    chooser = Chooser(candidates, current, hits, glosses)
    return chooser.table(str.split if english else chinese_words)


def usual_articles(english: Iterable[str], share: float = 0.4, least: int = 3) -> frozenset[str]:
    """Returns words and phrases, small, that have "the" before them at least so often."""
    seen: Counter[str] = Counter()
    after: Counter[str] = Counter()
    for line in english:
        words = [word.lower() for word in english_words(line)]
        for size in (1, 2, 3):
            for start in range(len(words) - size + 1):
                phrase = " ".join(words[start : start + size])
                seen[phrase] += 1
                after[phrase] += start > 0 and words[start - 1] == "the"
    return frozenset(p for p, n in after.items() if n >= share * seen[p] and seen[p] >= least)


def passive_verbs(chinese: Iterable[str], share: float = 0.02) -> frozenset[str]:
    """Returns Chinese verbs of two characters that stand behind 被 often enough to be usual."""
    text = "\n".join(chinese)
    behind = Counter(re.findall("被(..)", text))
    return frozenset(w for w, n in behind.items() if n > 1 and n >= share * text.count(w))


def read_measures(path: Path) -> dict[str, str]:
    """Returns the first measure word that CC-CEDICT names for a noun."""
    found: dict[str, str] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            match = _MEASURE.search(line)
            if match and not line.startswith("#"):
                found.setdefault(line.split()[1], match[1])
    return found
