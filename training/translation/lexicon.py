"""`python -m training.translation.lexicon`: a word lexicon, counted in the pairs.

A small network has no room and no time to learn fifty thousand words. But most words need no
network: what they mean can be counted. So the tokenizer of a package looks words up (see
`glosses.py`), and the network learns what cannot be counted: order, form and choice. A
dictionary checks the counting, and speaks for the words that the pairs do not have.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from random import Random

from training.translation.cooccurrence import Counts, Evidence, Places, count
from training.translation.pairs import Pair, read_lines, read_pairs
from training.translation.phrases import Fashion, Linker, best, count_phrases, read, write
from training.translation.selection import ONCE, TIMES, repeated
from training.translation.sources import WEIGHTS
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


def make(
    pairs: list[Pair], dictionary: Path, texts: tuple[list[str], list[str]], phrases: Path
) -> dict[str, object]:
    """Returns both tables, how English words are written, and how often they were seen.

    Args:
        pairs: The parallel text.
        dictionary: CC-CEDICT.
        texts: News in English and in Chinese.
        phrases: Where counted phrases are, or are to be kept.
    """
    evidence = count(repeated(pairs, Random(3), TIMES, 0.15, 190))
    case = usual_case(pair.en for pair in pairs)
    glosses = read_dictionary(dictionary)
    if not phrases.exists():
        text = repeated(pairs, Random(1), ONCE, 0.12, 10_000)
        write(phrases, count_phrases(text, Linker(evidence), case))
    english = [word for line in texts[0] for word in english_words(line)]
    chinese = (word for line in texts[1] for word in chinese_words(line))
    seen_en = dict(zip(evidence.en, evidence.seen_en.tolist(), strict=True))
    seen_zh = dict(zip(evidence.zh, evidence.seen_zh.tolist(), strict=True))
    news = Fashion(map(str.lower, english), seen_en), Fashion(chinese, seen_zh)
    tables = fallback(evidence, glosses, case)
    add_phrases(tables, Lexicon(evidence, glosses, case), read(phrases), news)
    frequency = Counter({word: int(times) for word, times in seen_en.items()})
    for word in english:
        frequency[word.lower()] += 1
        if word != word.lower():
            case.setdefault(word.lower(), word)
    return {
        "to_english": tables[0],
        "to_chinese": tables[1],
        "case": {low: usual for low, usual in case.items() if low != usual},
        "frequency": {w: n for w, n in frequency.items() if w.isascii() and w.isalpha()},
    }


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m training.translation.lexicon")
    parser.add_argument("--data", type=Path, required=True, help="folder with train.tsv.zst")
    parser.add_argument("--dictionary", type=Path, required=True, help="CC-CEDICT, .u8.gz")
    parser.add_argument("--english", type=Path, nargs="*", default=[], help="news in English")
    parser.add_argument("--chinese", type=Path, nargs="*", default=[], help="news in Chinese")
    parser.add_argument("--out", type=Path, required=True, help=".json to write")
    options = parser.parse_args()
    pairs = [p for p in read_pairs(options.data / "train.tsv.zst") if p.source in WEIGHTS]
    english = [line for path in options.english for line in read_lines(path)]
    chinese = [line for path in options.chinese for line in read_lines(path)]
    phrases = options.out.with_suffix(".phrases.tsv")
    made = make(pairs, options.dictionary, (english, chinese), phrases)
    options.out.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
