"""Chooses among translations by whole sentences: what makes news more like its translation stays.

`choice.py` asks of each translation alone how often it stands on the other side. Here a table
translates all pairs that are like news, and one entry after the other is tried with each of its
translations in the sentences it stands in. Likeness is chrF's: runs of one to six characters, found
ones counted more than missing ones. What only one sentence speaks for has learned that sentence by
heart, and is not believed there.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from training.translation.pairs import Pair
from training.translation.written.entries import WRITTEN

#: Sentences like news, and how much each counts.
_NEWS = {WRITTEN: 1.0, "ntrex": 1.0, "ud_pud": 1.0, "xquad_ctx": 0.5, "tico19": 0.5}
_RUN = 6
#: How much recall counts against precision, as chrF has it: squared.
_RECALL = 4.0
_LONGEST = 6
#: Of frequent words so many places are looked at.
_PLACES = 80
#: So many translations of an entry are tried.
_CHOICES = 6
#: What another translation must be worth more, in found characters.
_MARGIN = 2.0
_WORD = re.compile(r"['’]s\b|[A-Za-z]+(?:['’](?!s\b)[a-z]+)?|\d+(?:[.,]\d+)*|[^\w\s]")
#: What becomes of what no table has.
_OTHER = {
    ",": "，", ".": "。", "?": "？", "!": "！", ":": "：", ";": "；", "(": "（", ")": "）",
    '"': "“", "a": "", "an": "", "i": "我", "'s": "的", "’s": "的",
}  # fmt: skip
#: Words that Chinese often leaves out.
_LEFT_OUT_WORDS = """
the to it that which is are was were be been has have had would its and by with for as on at who
there being such into about over up out off
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
#: Words of which Chinese makes a new clause.
_CLAUSES = frozenset(["that", "which", "who"])


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to translate.

    Attributes:
        words: Of the source, as the table has them.
        runs: Runs of characters of its translation, spaces apart.
        weight: How much it counts.
    """

    words: Sequence[str]
    runs: Mapping[str, int]
    weight: float


def runs_of(text: str) -> Counter[str]:
    """Returns the runs of one to six characters of a text, spaces apart."""
    text = "".join(text.split())
    return Counter(
        text[i : i + size] for size in range(1, _RUN + 1) for i in range(len(text) - size + 1)
    )


def _runs_touching(left: str, made: str, right: str) -> Counter[str]:
    """Returns the runs that a translation is part of, or that its absence lets grow together."""
    text, start = left + made + right, len(left)
    end = start + len(made)
    found: Counter[str] = Counter()
    for size in range(1, _RUN + 1):
        last = min(end - 1 if made else start - 1, len(text) - size)
        for i in range(max(0, start - size + 1), last + 1):
            found[text[i : i + size]] += 1
    return found


class Ascent:
    """Sentences as a table translates them, and what a change of the table is worth."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        table: MutableMapping[str, str],
    ) -> None:
        """Translates all sentences.

        Args:
            sentences: To translate.
            table: Chinese for English phrases in small letters; it is changed by `put`.
        """
        self._sentences = sentences
        self._table = table
        self._made: list[list[str]] = []
        self._runs: list[Counter[str]] = []
        self.places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, sentence in enumerate(sentences):
            made: list[str] = []
            for key in self._parts(sentence.words, whole=True):
                if key in table:
                    self.places[key].append((number, len(made)))
                made.append("".join(table.get(key, _OTHER.get(key, key)).split()))
            self._made.append(made)
            self._runs.append(runs_of("".join(made)))
        self._worth, self._cost = self._rates()

    def _parts(self, words: Sequence[str], *, whole: bool) -> Iterable[str]:
        """Yields the longest phrases of the table, a word that it lacks as itself."""
        start = 0
        while start < len(words):
            most = min(len(words), start + _LONGEST) - (start == 0 and not whole)
            for end in range(most, start, -1):
                key = " ".join(words[start:end])
                if key in self._table or end == start + 1:
                    break
            yield key
            start = end

    def parts(self, words: Sequence[str]) -> str | None:
        """Returns what a phrase would become without its own entry, if all of it is known."""
        keys = list(self._parts(words, whole=False))
        if any(key not in self._table for key in keys):
            return None
        return "".join(self._table[key] for key in keys)

    def _rates(self) -> tuple[list[float], list[float]]:
        """Returns what a found run and what any run changes in chrF, by its length."""
        found, made, wanted = ([0.0] * (_RUN + 1) for _ in range(3))
        for sentence, runs in zip(self._sentences, self._runs, strict=True):
            for run, times in runs.items():
                made[len(run)] += sentence.weight * times
                found[len(run)] += sentence.weight * min(times, sentence.runs.get(run, 0))
            for run, times in sentence.runs.items():
                wanted[len(run)] += sentence.weight * times
        whole = [_RECALL * w + m or 1.0 for w, m in zip(wanted, made, strict=True)]
        worth = [whole[1] / one for one in whole]
        return worth, [w * f / one for w, f, one in zip(worth, found, whole, strict=True)]

    def _around(self, number: int, place: int) -> tuple[str, str]:
        made, width = self._made[number], _RUN - 1
        left = "".join(made[max(0, place - width) : place])
        start, right = place + 1, ""
        while len(right) < width and start < len(made):
            right += made[start]
            start += 1
        return left[-width:], right[:width]

    def gains(self, number: int, place: int, choices: Sequence[str]) -> list[float]:
        """Returns what each choice is worth at a place; one found character is worth 1."""
        left, right = self._around(number, place)
        wanted, made = self._sentences[number].runs, self._runs[number]
        now = _runs_touching(left, self._made[number][place], right)
        found = []
        for choice in choices:
            gain = 0.0
            for run, times in _runs_touching(left, choice, right).items():
                size = len(run)
                gain -= self._cost[size] * times
                room = wanted.get(run, 0)
                if room:
                    room -= made[run] - now[run]
                    gain += self._worth[size] * max(0, min(times, room))
            found.append(gain * self._sentences[number].weight)
        return found

    def stands(self, number: int, choice: str) -> bool:
        """Tells whether a sentence's translation has a choice, as far as runs tell."""
        return choice[:_RUN] in self._sentences[number].runs

    def put(self, key: str, made: str) -> None:
        """Changes an entry of the table, and the sentences with it."""
        self._table[key] = made
        flat = "".join(made.split())
        for number, place in self.places[key]:
            left, right = self._around(number, place)
            runs = self._runs[number]
            runs.subtract(_runs_touching(left, self._made[number][place], right))
            self._made[number][place] = flat
            runs.update(_runs_touching(left, flat, right))

    def best(self, key: str, choices: Sequence[str], margin: float) -> str:
        """Returns the choice that is worth most where the entry stands.

        Args:
            key: The entry.
            choices: Its translations; the first one stays unless another is worth more.
            margin: How much more.
        """
        places = self.places[key]
        places = places[:: len(places) // _PLACES + 1]
        speakers = [{number for number, _ in places if self.stands(number, c)} for c in choices]
        total = [0.0, *[-margin] * (len(choices) - 1)]
        for number, place in places:
            gains = self.gains(number, place, choices)
            least = min(gains)
            for rank, gain in enumerate(gains):
                if speakers[rank] != {number}:
                    total[rank] += gain - least
        return choices[max(range(len(choices)), key=total.__getitem__)]


def better(
    table: Mapping[str, str],
    counted: Mapping[str, Mapping[str, float]],
    pairs: Iterable[Pair],
    written: Collection[str],
) -> dict[str, str]:
    """Returns entries that sentences translate otherwise, the most frequent first.

    Args:
        table: Chinese for English phrases, in small letters.
        counted: How often each was what.
        pairs: Of which those like news are asked.
        written: Entries that were written by hand; they stay, for a person reads them.
    """
    sentences = [
        Sentence(_words(pair.en), runs_of(pair.zh), _NEWS[pair.source])
        for pair in pairs
        if pair.source in _NEWS
    ]
    current = dict(table)
    ascent = Ascent(sentences, current)
    changed = {}
    counted_only = (key for key in ascent.places if key not in written)
    for key in sorted(counted_only, key=lambda key: (-len(ascent.places[key]), key)):
        now, words = current[key], key.split(" ")
        parts = ascent.parts(words) if len(words) > 1 else None
        rivals = dict.fromkeys([now, *([] if parts is None else [parts]), *_rivals(key, counted)])
        made = ascent.best(key, list(rivals), _MARGIN) if len(rivals) > 1 else now
        if made != now:
            ascent.put(key, made)
            changed[key] = made
    return changed


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _rivals(key: str, counted: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Returns translations of an entry that may be better, the more frequent ones first."""
    times = counted.get(key, {})
    found = sorted(times, key=lambda made: (-times[made], made))
    left_out = [""] if key in _LEFT_OUT else []
    return [*found[:_CHOICES], *left_out, *(["，"] if key in _CLAUSES else [])]
