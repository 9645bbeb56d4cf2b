"""Count which sense of a word is the commonest in news: `resources/dictionary/senses.tsv`.

    python -m training.dictionary.senses cedict_ts.u8.gz resources/dictionary/senses.tsv PAIRS.tsv…

What a word may mean say CC-CEDICT, the written lexicon of the starter packages, and words that are
linked in the pairs (IBM model 1). Which of it a word means most often say the pairs, by how many
translations of sentences with the word have it beyond what chance would put there. A word inside of
a phrase that was translated as a whole ("free of charge") says nothing of the word.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from reader.dictionary.english import base, bases, stem, stems
from reader.dictionary.senses import (
    LONGEST_CHINESE_PHRASE,
    LONGEST_PHRASE,
    english_words,
    phrase_key,
    runs,
)
from reader.text.senses import is_grammar
from reader.vocabulary.levels import lemma
from training.dictionary.convert import read
from training.translation.counting.cooccurrence import count
from training.translation.pairs import Pair, read_pairs
from training.translation.words import chinese_words, is_han, plain_gloss, usual_case
from training.translation.written.entries import pair_files, read_lexicon, read_written_pairs

#: How likely two linked words mean each other at least.
_LINKED = 0.1
#: How much a sense is believed that was written by hand, that the dictionary has, or that only
#: links speak for, which may be a neighbour.
_WRITTEN, _KNOWN, _LINK_ONLY = 1.2, 1.0, 0.25
#: The least share of sentences that makes a sense, how many have it, and how many senses are kept.
_SHARE, _HITS, _MOST = 0.05, 2.0, 4
#: Of senses that are part of another the whole is meant that has so much of their share.
_WHOLE = 0.4
#: Senses of a word that a phrase is made of when it means nothing else than its words.
_USUAL = 2
#: A phrase is one where its translation stands in so many of its sentences.
_PHRASE_SHARE = 0.2
_RARE = 5.0
#: The longest senses, in characters.
_LONGEST_ENGLISH, _LONGEST_CHINESE = 24, 6
#: Sources that are no news count so much.
_OTHERS = 0.5
_NEWS = frozenset(("forward", "back", "wiki", "written", "ntrex", "ud_pud"))
#: Parts of speech of the lexicon that are no words to learn.
_NO_WORDS = frozenset(("name", "mw", "part", "num"))

_LEAD = re.compile(r"^((the|an?|be) )+(?=\w)")
_ARTICLES = frozenset(("the", "a", "an"))
#: A number and a measure word, which a sentence had before the word: 六艘 is no shipyard.
_COUNTED = re.compile("[一两二三四五六七八九十][名位个家辆条项份篇艘层]")
#: The lexicon writes a dash for no translation, which says nothing.
_SAYS = re.compile(r"\w")
#: What stands in a sentence, not in a dictionary.
_CONJUGATED = re.compile(r"\b(am|is|are|being|was|were|been|will|would|could|has|have|had) ")

#: What each word may mean, and how much that is believed.
Senses = defaultdict[str, dict[str, float]]
Numbers = defaultdict[str, float]


@dataclass(slots=True)
class Counts:
    """How often words were seen, and how often each of their senses stood on the other side."""

    sentences: float = 0.0
    seen: Numbers = field(default_factory=lambda: Numbers(float))
    hits: defaultdict[str, Numbers] = field(
        default_factory=lambda: defaultdict(lambda: Numbers(float))
    )
    there: Numbers = field(default_factory=lambda: Numbers(float))

    def share(self, key: str, senses: Sequence[str]) -> float:
        """In how many of its sentences a phrase has its first sense; 1 where it is rare."""
        if not senses or self.seen[key] < _RARE:
            return 1.0
        return self.hits[key][senses[0]] / self.seen[key]

    def ranked(
        self, key: str, beliefs: Mapping[str, float], form: Callable[[str], str] = str
    ) -> list[str]:
        """The senses of a word, the commonest first; `form` is how they are looked for."""
        seen, shares = self.seen[key], Numbers(float)
        if max(beliefs.values(), default=0.0) == _LINK_ONLY:  # a name, or a guess
            return []
        for sense, belief in beliefs.items():
            hits = self.hits[key][sense] if key in self.hits else 0.0
            beyond = max(0.0, hits - seen * self.there[form(sense)] / max(1.0, self.sentences))
            least = _SHARE if belief > _LINK_ONLY else 3 * _SHARE
            if hits >= _HITS and beyond >= least * seen:
                shares[sense] = beyond / (seen + 1.0) * belief
            elif belief == _WRITTEN:
                shares[sense] = min(0.02, beyond) + 0.01
        for sense in list(shares):  # of "share" and "share price" the whole one is meant
            part = f" {form(sense)} "
            wholes = [whole for whole in shares if part in f" {form(whole)} " != part]
            if any(shares[whole] >= _WHOLE * shares[sense] for whole in wholes):
                del shares[sense]
        return sorted(shares, key=lambda sense: (-shares[sense], len(sense)))


@lru_cache(maxsize=400_000)
def _stems(text: str) -> str:
    return " ".join(stems(text))


def _key(words: Sequence[str]) -> str:
    return phrase_key(words) if len(words) > 1 else "".join(words)


def candidates(dictionary: Path, pairs: Sequence[Pair]) -> tuple[Senses, Senses]:
    """What English and Chinese words may mean."""
    english, chinese = Senses(dict), Senses(dict)

    def add(en: str, zh: str, *, to_zh: float, to_en: float) -> None:
        en = _LEAD.sub("", en)
        is_name = len(zh) == 1 and en[:1].isupper()  # a surname, or the sound of a name
        if not en.isascii() or not _SAYS.search(en) or not zh or not is_han(zh) or is_name:
            return
        if len(zh) <= _LONGEST_CHINESE and (key := _key(english_words(en))):
            english[key][zh] = max(to_zh, english[key].get(zh, 0.0))
        if len(en) <= _LONGEST_ENGLISH and not _CONJUGATED.search(en):
            is_guess = to_en == _LINK_ONLY and len(zh) == 1  # characters mean too much
            if not is_guess:
                chinese[zh][en] = max(to_en, chinese[zh].get(en, 0.0))

    for en, zh in _linked(pairs):
        add(en, zh, to_zh=_LINK_ONLY, to_en=_LINK_ONLY)
    for entry in read(dictionary)[1]:
        if not entry.pinyin[:1].isupper():
            for gloss in entry.meanings:
                for sense in gloss.split(";"):
                    add(plain_gloss(sense), entry.simplified, to_zh=_KNOWN, to_en=_KNOWN)
    for written in read_lexicon("en"):
        if written.pos not in _NO_WORDS:
            belief = _KNOWN if written.pos == "phr" else _WRITTEN
            add(written.word, written.made, to_zh=belief, to_en=_KNOWN)
    for written in read_lexicon("zh"):
        if written.pos not in _NO_WORDS:
            is_words = written.pos == "phr" and len(chinese_words(written.word)) > 1
            belief = _KNOWN if is_words else _WRITTEN
            add(written.made, written.word, to_zh=_KNOWN, to_en=belief)
    return english, chinese


def _linked(pairs: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """Words that mean each other, as far as sentences tell; names are none."""
    evidence = count(pairs)
    known, case = frozenset(evidence.en), usual_case(pair.en for pair in pairs)
    likely = (evidence.to_zh * evidence.to_en) ** 0.5
    for cell in (likely > _LINKED).nonzero()[0]:
        en, zh = evidence.en[evidence.en_of[cell]], evidence.zh[evidence.zh_of[cell]]
        if case.get(en, "") == en and not is_grammar(en):
            for form in {en, lemma(en, "en")} & known:
                yield form, zh


def counted(pairs: Iterable[Pair], english: Senses, chinese: Senses) -> tuple[Counts, Counts]:
    """Count the senses of all words in pairs, from English and from Chinese.

    Forms of English words are counted each by itself, with the senses of their base: "wounded" is
    another word than "wound".
    """
    from_en, from_zh = Counts(), Counts()
    for pair in pairs:
        weight = 1.0 if pair.source in _NEWS else _OTHERS
        en, zh = english_words(pair.en), chinese_words(pair.zh)
        han = {key for key, _ in runs(zh, LONGEST_CHINESE_PHRASE, "")}
        latin = {key for key, _ in runs([stem(word) for word in en], LONGEST_PHRASE, " ")}
        _count(from_en, _keys_of(en, english), english, han, weight)
        by_stems = _ByStems(latin)
        _count(from_zh, runs(zh, LONGEST_CHINESE_PHRASE, ""), chinese, by_stems, weight)
        for counts, there in ((from_en, han), (from_zh, latin)):
            for sense in there:
                counts.there[sense] += weight
    return from_en, from_zh


@dataclass(frozen=True, slots=True)
class _ByStems:
    """What stands in an English sentence, in whatever form."""

    runs: set[str]

    def __contains__(self, sense: object) -> bool:
        return _stems(str(sense)) in self.runs


def _keys_of(words: Sequence[str], english: Senses) -> Iterator[tuple[str, range]]:
    for run, places in runs(words, LONGEST_PHRASE, " "):
        if len(places) > 1:
            yield _key(run.split(" ")), places
            continue
        base = next((form for form in bases(run)[1:] if form in english), run)
        if base != run:
            yield base, places  # counts for its base, too
        for sense, belief in english.get(base, {}).items():
            english[run][sense] = max(belief, english[run].get(sense, 0.0))
        yield run, places


def _count(
    counts: Counts,
    keys: Iterable[tuple[str, range]],
    senses: Senses,
    there: Container[str],
    weight: float,
) -> None:
    """Count one side of a pair."""
    counts.sentences += weight
    covered: set[int] = set()
    seen: set[str] = set()
    for key, places in keys:
        if key not in senses or key in seen or (len(places) == 1 and places[0] in covered):
            continue
        seen.add(key)
        counts.seen[key] += weight
        found = [sense for sense in senses[key] if sense in there]
        for sense in found:
            counts.hits[key][sense] += weight
        if found and len(places) > 1:
            covered.update(places)


def table(english: Senses, chinese: Senses, from_en: Counts, from_zh: Counts) -> Iterator[str]:
    """The lines of the table: a word or phrase, and its senses, the commonest first."""
    found = {key: _tidy(from_en.ranked(key, of))[:_MOST] for key, of in english.items()}
    for key in sorted(found):
        words = key.split(" ")
        said = found[key]
        if len(words) > 1:
            said = said if _is_phrase(words, said, from_en.share(key, said), found, str) else []
        elif lemma(key, "en") != key and said[:2] == found.get(lemma(key, "en"), [])[:2]:
            said = []
        if said:
            yield "\t".join((key, *said))
    found = {key: _each_once(from_zh.ranked(key, of, _stems), of) for key, of in chinese.items()}
    for key in sorted(found):
        words, said = chinese_words(key), found[key][:_MOST]
        if len(words) > 1 and not _is_phrase(words, said, from_zh.share(key, said), found, _stems):
            continue
        if said:
            yield "\t".join((key, *said))


def _is_phrase(
    words: Sequence[str],
    said: Sequence[str],
    share: float,
    found: Mapping[str, Sequence[str]],
    form: Callable[[str], str],
) -> bool:
    """Whether words mean something else together than each of them in its usual senses."""
    if not said or share < _PHRASE_SHARE or not _ARTICLES.isdisjoint((words[0], words[-1])):
        return False
    return not all(
        is_grammar(word)
        or any(
            form(sense) in form(said[0])
            for key in (word, f"{word}e")  # words of phrases are cut to their bases
            for sense in found.get(key, ())[:_USUAL]
        )
        for word in words
    )


def _tidy(senses: Sequence[str]) -> list[str]:
    """Chinese senses without the words of grammar around them, where they stand without, too.

    What only counts goes, unless all senses do: those of a number.
    """
    whole = frozenset(senses)
    counts = all(map(_COUNTED.match, senses))
    return [
        sense
        for sense in senses
        if not (is_grammar(sense[-1]) and sense[:-1] in whole)
        and not (is_grammar(sense[0]) and sense[1:] in whole)
        and (counts or not _COUNTED.match(sense) or _bare(sense) not in {"", *whole})
    ]


def _bare(sense: str) -> str:
    """A sense without what counts before it, and without 的."""
    return _COUNTED.sub("", sense, count=1).removesuffix("的")


def _each_once(senses: Sequence[str], beliefs: Mapping[str, float]) -> list[str]:
    """English senses without other forms of the same words: the one that is believed most."""
    forms: dict[str, str] = {}
    for sense in senses:
        known = forms.setdefault(_stems(sense), sense)
        forms[_stems(sense)] = max(known, sense, key=lambda s: (beliefs[s], base(s) == s, -len(s)))
    return list(forms.values())


def main(dictionary: Path, target: Path, files: Sequence[Path]) -> None:
    """Write the table."""
    pairs = [pair for path in files for pair in read_pairs(path)]
    pairs += read_written_pairs(pair_files())
    english, chinese = candidates(dictionary, pairs)
    lines = sorted(table(english, chinese, *counted(pairs, english, chinese)))
    target.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
