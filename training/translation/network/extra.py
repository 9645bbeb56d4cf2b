"""`python -m training.translation.network.extra`: pairs that teach numbers, names and length."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from training.translation.network import people
from training.translation.network.augment import (
    NAME_CARRIERS,
    NUMBER_CARRIERS,
    carriers,
    headline,
    join_neighbours,
    names_of,
    swap_names,
    swap_numbers,
)
from training.translation.pairs import Pair, is_balanced, read_lines, read_pairs

_NEWS = {"ntrex", "ud_pud", "tico19", "xquad_ctx", "xquad_q", "plurality_book", "pawsx_devtest"}
_PROSE = _NEWS | {"tatoeba", "d2l", "bitcoin_org", "rust_book", "hf_course", "opensource_guide"}
_MOST = 25_000
_FILLED = 20_000


def copies(pairs: Iterable[Pair], names: list[str], random: Random) -> list[Pair]:
    """Returns pairs with other numbers and names, and filled carrier sentences."""
    numbers: list[Pair] = []
    latin: list[Pair] = []
    for pair in pairs:
        for _ in range(3 if pair.source in _NEWS else 1):
            numbers += filter(None, [swap_numbers(pair, random)])
            latin += filter(None, [swap_names(pair, names, random)])
    random.shuffle(numbers)
    random.shuffle(latin)
    made = numbers[:_MOST] + latin[:_MOST]
    made += carriers(NAME_CARRIERS, names, _FILLED, random)
    made += carriers(NUMBER_CARRIERS, names, _FILLED, random)
    random.shuffle(made)
    return made


def variants(pairs: list[Pair], random: Random) -> Iterator[Pair]:
    """Yields headlines and joined neighbours of the news-like sources."""
    news = [pair for pair in pairs if pair.source in _NEWS]
    for pair in news:
        if len(pair.en) < 140 and random.random() < 0.12:
            yield headline(pair, random)
    for pair in join_neighbours(news, random):
        if random.random() < 0.6:
            yield pair


def write(path: Path, pairs: Iterable[Pair]) -> None:
    """Writes pairs the way `--extra` reads them."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{pair.en}\t{pair.zh}\t{pair.source}\n" for pair in pairs)


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m training.translation.network.extra")
    parser.add_argument("--data", type=Path, required=True, help="folder with train.tsv.zst")
    parser.add_argument("--names", type=Path, required=True, help="English text to take names from")
    parser.add_argument("--out", type=Path, required=True, help="folder for the .tsv files")
    options = parser.parse_args()
    random = Random(5)
    text = read_pairs(options.data / "train.tsv.zst")
    pairs = [pair for pair in text if pair.source in _PROSE and is_balanced(pair)]
    names = names_of(read_lines(options.names))
    write(options.out / "copies.tsv", copies(pairs, names, random))
    write(options.out / "variants.tsv", variants(pairs, random))
    write(options.out / "pinyin.tsv", people.pairs(_FILLED, random))


if __name__ == "__main__":
    main()
