"""`python -m training.translation.trigrams --data DATA`: which English words news has together.

Counts trigrams of English news and of translated news, with Kneser and Ney's discounts, and leaves
out what was seen once. What it writes, `resources/builtin/english.trigrams`, is described in
`reader/translation/builtin/trigrams.py`; no sentence can be read out of it.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from reader.translation.builtin.trigrams import ARRAYS, BEGIN, END, NAME, SCALE, UNKNOWN
from reader.translation.builtin.wording import words_in
from training.translation.pairs import read_lines, read_pairs
from training.translation.rules.forms import forms_of
from training.translation.written.entries import read_lexicon

_TARGET = Path(__file__).parents[2] / "resources" / "builtin" / "english.trigrams"
#: Pairs whose English is of news, or nearest to it.
_SOURCES = frozenset(("ntrex", "ud_pud", "tico19", "plurality_book", "pawsx_devtest", "xquad_ctx"))
#: How often a word is seen at least, and a bigram or trigram.
_WORD_SEEN, _SEEN = 3, 2
#: What is taken off each count, for what was never seen.
_DISCOUNT, _WORD_DISCOUNT = 0.75, 0.5
_LEAST = 1e-6

#: NumPy's types say nothing of what is in an array.
Numbers = Any


def sentences(data: Path) -> Iterator[str]:
    """Yields the English text that is counted.

    Args:
        data: folder with `mono/`, `news.tsv.zst` and `train.tsv.zst`.
    """
    news = read_lines(data / "mono" / "news.en.txt")
    yield from news
    known = frozenset(news)
    yield from (p.en for p in read_pairs(data / "news.tsv.zst") if p.en not in known)
    yield from read_lines(data / "mono" / "wiki_bucc.en.txt")
    yield from (p.en for p in read_pairs(data / "train.tsv.zst") if p.source in _SOURCES)


def in_usual_case(text: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Returns sentences whose first words are written as inside of sentences."""
    inside = Counter(word for sentence in text for word in sentence[1:])
    found: list[Sequence[str]] = []
    for first, *rest in text:
        small = first.lower()
        found.append([small if inside[small] > inside[first] else first, *rest])
    return found


@dataclass(frozen=True, slots=True)
class Counts:
    """Trigrams as numbers in one, and how often each was seen."""

    words: Sequence[str]
    trigrams: Numbers
    seen: Numbers


def count(text: Iterable[str]) -> Counts:
    """Counts the trigrams of sentences."""
    read = in_usual_case([words for line in text if len(words := words_in(line)) > 1])
    counted = Counter(word for sentence in read for word in sentence)
    usual = sorted(
        (word for word, n in counted.items() if n >= _WORD_SEEN), key=lambda w: (-counted[w], w)
    )
    words = ["<unknown>", "<begin>", "<end>", "<name>", *usual]
    numbers = {word: number for number, word in enumerate(words)}
    flat = [
        number
        for sentence in read
        for number in (
            BEGIN,
            *(numbers.get(w, NAME if w[:1].isupper() else UNKNOWN) for w in sentence),
            END,
        )
    ]
    ids = np.array(flat, dtype=np.int64)
    first, second, third = ids[:-2], ids[1:-1], ids[2:]
    inside = (second != BEGIN) & (third != BEGIN)
    size = len(words)
    trigrams, seen = np.unique(((first * size + second) * size + third)[inside], return_counts=True)
    return Counts(words, trigrams, seen)


def model(counts: Counts) -> dict[str, Numbers]:
    """Makes the arrays of the model: interpolated Kneser-Ney, pruned, in back-off form."""
    size = len(counts.words)
    trigrams, seen = counts.trigrams, counts.seen
    begins = trigrams // size
    contexts, context = np.unique(begins, return_inverse=True)
    # Of bigrams it counts how many words stand before them; before those that begin, none does.
    pairs, pair = np.unique(trigrams % (size * size), return_inverse=True)
    preceded = np.bincount(pair).astype(float)
    pairs_seen = np.bincount(pair, weights=seen)
    first = contexts[contexts // size == BEGIN]
    totals = np.bincount(context, weights=seen)
    opening = totals[np.searchsorted(contexts, first)]
    pairs, order = np.unique(np.concatenate([pairs, first]), return_index=True)
    preceded = np.concatenate([preceded, opening])[order]
    pairs_seen = np.concatenate([pairs_seen, opening])[order]
    pair = np.searchsorted(pairs, trigrams % (size * size))

    heads, tails = pairs // size, pairs % size
    single = np.bincount(tails, minlength=size).astype(float)
    kinds = (single > 0).sum()
    p1 = (np.maximum(single - _WORD_DISCOUNT, 0) + _WORD_DISCOUNT * kinds / size) / single.sum()
    after = np.bincount(heads, weights=preceded, minlength=size)
    spare = _DISCOUNT * np.bincount(heads, minlength=size) / np.maximum(after, 1)
    p2 = np.maximum(preceded - _DISCOUNT, 0) / after[heads] + spare[heads] * p1[tails]
    left = _DISCOUNT * np.bincount(context) / totals
    p3 = np.maximum(seen - _DISCOUNT, 0) / totals[context] + left[context] * p2[pair]

    kept = seen >= _SEEN
    trigrams, p3 = trigrams[kept], p3[kept]
    needed = np.union1d(trigrams // size, trigrams % (size * size))
    stays = (pairs_seen >= _SEEN) | np.isin(pairs, needed)
    pairs, p2 = pairs[stays], p2[stays]
    heads, tails = pairs // size, pairs % size
    place = np.searchsorted(pairs, trigrams // size)
    lower = p2[np.searchsorted(pairs, trigrams % (size * size))]
    return {
        "word_costs": _costs(p1),
        "word_backoffs": _costs(_left(heads, p2, p1[tails], size)),
        "bigram_counts": np.bincount(heads, minlength=size),
        "bigram_words": tails,
        "bigram_costs": _costs(p2),
        "bigram_backoffs": _costs(_left(place, p3, lower, len(pairs))),
        "trigram_counts": np.bincount(place, minlength=len(pairs)),
        "trigram_words": trigrams % size,
        "trigram_costs": _costs(p3),
    }


def _left(places: Numbers, taken: Numbers, lower: Numbers, size: int) -> Numbers:
    """What the shorter context's probabilities are multiplied with where the longer has none."""
    rest = 1 - np.bincount(places, weights=taken, minlength=size)
    return np.maximum(rest, _LEAST) / np.maximum(
        1 - np.bincount(places, weights=lower, minlength=size), _LEAST
    )


def _costs(probabilities: Numbers) -> Numbers:
    return np.clip(np.rint(-SCALE * np.log(probabilities)), 0, 255)


def form_groups(words: Sequence[str]) -> list[str]:
    """Returns the forms of nouns and verbs of the written lexicon, a line each."""
    known = frozenset(words)
    groups = {
        " ".join(sorted({form.text for form in forms_of(entry)} & known))
        for entry in read_lexicon("en")
        if entry.pos in ("n", "v") and entry.word.isalpha() and entry.word.islower()
    }
    return sorted(group for group in groups if " " in group)


def packed(words: Sequence[str], arrays: dict[str, Numbers]) -> bytes:
    """Returns the file's content."""
    parts = ["\n".join(words).encode(), "\n".join(form_groups(words)).encode()]
    parts += [arrays[name].astype({"B": "u1", "H": "<u2"}[kind]).tobytes() for name, kind in ARRAYS]
    head = json.dumps([len(part) for part in parts]).encode()
    return lzma.compress(head + b"\n" + b"".join(parts), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.trigrams", description=__doc__
    )
    parser.add_argument("--data", type=Path, required=True, help="folder with mono/ and the pairs")
    parser.add_argument("--out", type=Path, default=_TARGET)
    options = parser.parse_args()
    counts = count(sentences(options.data))
    options.out.write_bytes(packed(counts.words, model(counts)))
    print(f"{options.out} {options.out.stat().st_size} bytes, {len(counts.words)} words")


if __name__ == "__main__":
    main()
