"""Count which Chinese characters follow which in running text.

    python -m training.spam.han_pairs TEXT… --write resources/lexicons/han_pairs.txt

Each TEXT has simplified Chinese, one sentence or word a line.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

#: Rarer pairs are left out.
FEWEST = 5
_HAN_RUN = re.compile("[一-鿿]{2,}")


def count_pairs(lines: Iterable[str]) -> Counter[tuple[str, str]]:
    """How often each pair of neighbouring Chinese characters comes."""
    counts: Counter[tuple[str, str]] = Counter()
    for line in lines:
        for run in _HAN_RUN.findall(line):
            counts.update(pairwise(run))
    return counts


def as_table(counts: Counter[tuple[str, str]], fewest: int = FEWEST) -> str:
    """For each first character a line: it, and what often follows it, the commonest first."""
    followers: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for (first, second), count in counts.items():
        if count >= fewest:
            followers[first].append((-count, second))
    lines = (
        first + "".join(second for _, second in sorted(found))
        for first, found in sorted(followers.items())
    )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Count, and write the table."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("texts", type=Path, nargs="+", help="texts in simplified Chinese")
    arguments.add_argument("--write", type=Path, required=True, help="where the table goes")
    chosen = arguments.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    for path in chosen.texts:
        with path.open(encoding="utf-8") as lines:
            counts += count_pairs(lines)
    chosen.write.write_text(as_table(counts), "utf-8")


if __name__ == "__main__":
    main()
