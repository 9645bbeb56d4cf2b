"""`python -m training.translation.evaluate PACKAGE`: figures, and the choice of decoding."""

from __future__ import annotations

import argparse
import itertools
import json
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.translation.hard_lines import hard_lines
from training.translation.pairs import read_lines
from training.translation.repair import repair_numbers
from training.translation.scores import likeness, loops, numbers_share
from training.translation.translate import Decoding, Package, pick

_GRID = {
    "length_penalty": (1.0, 1.5, 2.0),
    "repetition_penalty": (1.1, 1.2, 1.3),
    "no_repeat_ngram_size": (3, 4),
}


@contextmanager
def unpacked(package: Path, threads: int) -> Iterator[Package]:
    """Gives a package file, loaded, for a while."""
    with tempfile.TemporaryDirectory() as temporary:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(temporary)
        yield Package(next(Path(temporary).iterdir()), threads)


def guarded(package: Package, lines: Sequence[str], decoding: Decoding | None = None) -> list[str]:
    """Translates as the program does: the best of the beam by loops and numbers, repaired."""
    chosen = decoding or package.decoding
    found = package.hypotheses(lines, chosen, chosen.beam_size)
    return [repair_numbers(line, pick(line, some)) for line, some in zip(lines, found, strict=True)]


def figures(package: Package, dev: tuple[Sequence[str], Sequence[str]]) -> dict[str, Any]:
    """Returns everything that is told of a package."""
    sources, references = dev
    to_code = package.metadata["to_code"]
    plain, ours = package.translate(sources), guarded(package, sources)
    hard = hard_lines()
    hard_ours = guarded(package, hard)
    package.translate(sources[:40])
    start = time.perf_counter()
    package.translate(sources[:40])
    seconds = time.perf_counter() - start
    return {
        "plain": likeness(plain, references, to_code),
        "guarded": likeness(ours, references, to_code),
        "lines": f"{len(sources)} -> {len(ours)}",
        "numbers kept, references": numbers_share(sources, references),
        "numbers kept, plain": numbers_share(sources, plain),
        "numbers kept, guarded": numbers_share(sources, ours),
        "loops, dev plain": sum(map(loops, sources, plain)),
        "loops, dev guarded": sum(map(loops, sources, ours)),
        "loops, hard guarded": sum(map(loops, hard, hard_ours)),
        "seconds for 40 lines": round(seconds, 2),
    }


def choose(package: Package, dev: tuple[Sequence[str], Sequence[str]]) -> None:
    """Prints chrF, loops and numbers for each setting of the grid."""
    sources, references = dev
    for values in itertools.product(*_GRID.values()):
        tried: dict[str, Any] = dict(zip(_GRID, values, strict=True))
        decoding = replace(package.decoding, **tried)
        ours = guarded(package, sources, decoding)
        score = likeness(ours, references, package.metadata["to_code"])
        looped = sum(map(loops, sources, ours))
        kept, _ = numbers_share(sources, ours)
        print(*values, score["chrF"], score["BLEU"], looped, kept, sep="\t", flush=True)


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.evaluate", description=__doc__
    )
    parser.add_argument("package", type=Path)
    parser.add_argument("--data", type=Path, required=True, help="folder with dev.en and dev.zh")
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--choose", action="store_true", help="try the grid of decoding settings")
    options = parser.parse_args()
    with unpacked(options.package, options.threads) as package:
        codes = package.metadata["from_code"], package.metadata["to_code"]
        dev = tuple(read_lines(options.data / f"dev.{code}")[: options.lines] for code in codes)
        if options.choose:
            choose(package, (dev[0], dev[1]))
        else:
            print(json.dumps(figures(package, (dev[0], dev[1])), ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
