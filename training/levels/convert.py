"""Makes `resources/levels/*.tsv` of published lists of words by level.

    python -m training.levels.convert FOLDER

FOLDER holds `hsk.tsv` and `cefr.tsv`, a word a line. What is written has a level a line: its
number, then its words in alphabetical order, divided by tabs. A word stands at the lowest level it
is listed for.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.resources import resource_path

_CEFR = {name: number for number, name in enumerate(("A1", "A2", "B1", "B2", "C1", "C2"), start=1)}


def chinese(rows: Iterable[dict[str, str]]) -> Iterator[tuple[str, int]]:
    """Words with their level in HSK 3.0, or in HSK 2.0 where the new list has dropped them."""
    for row in rows:
        if level := row["level_hsk3"] or row["level_hsk2"]:
            yield row["simplified"], int(level)


def english(rows: Iterable[dict[str, str]]) -> Iterator[tuple[str, int]]:
    """Words with their CEFR level, 1 for A1; a headword may be several spellings of one."""
    for row in rows:
        for spelling in row["headword"].split("/"):
            yield spelling.strip().lower(), _CEFR[row["level"]]


def written(words: Iterable[tuple[str, int]]) -> str:
    """The lines of a list."""
    lowest: dict[str, int] = {}
    for word, level in words:
        lowest[word] = min(level, lowest.get(word, level))
    levels = sorted(set(lowest.values()))
    return "".join(
        "\t".join([str(level), *sorted(w for w, of in lowest.items() if of == level)]) + "\n"
        for level in levels
    )


def main(folder: Path) -> None:
    """Convert both lists."""
    for name, language, read in (("hsk", "zh", chinese), ("cefr", "en", english)):
        with open(folder / f"{name}.tsv", encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t")
            text = written(read(rows))
        resource_path("levels", f"{language}.tsv").write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
