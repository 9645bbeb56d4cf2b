"""`python -m training.translation.scoring.evaluate PACKAGE ...`: what packages are worth.

Everything is counted twice: of the package as Argos decodes it, and through the program's engine.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.translation.model import Model
from reader.translation.packages.package import read_package
from training.translation.package.decode import Package
from training.translation.pairs import read_lines
from training.translation.scoring.faults import faults
from training.translation.scoring.hard_lines import hard_lines
from training.translation.scoring.scores import likeness, loops, numbers_share

Translate = Callable[[Sequence[str]], list[str]]


@contextmanager
def unpacked(package: Path, threads: int) -> Iterator[Package]:
    """Gives a package file, loaded, for a while."""
    with tempfile.TemporaryDirectory() as temporary:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(temporary)
        yield Package(next(Path(temporary).iterdir()), threads)


def through_engine(folder: Path, threads: int) -> Translate:
    """Returns what translates with an unpacked package as the program does.

    Raises:
        ValueError: It is no package.
    """
    package = read_package(folder)
    if package is None:
        raise ValueError(f"no package in {folder}")
    model = Model(package, threads)
    return lambda lines: [sentence.text for sentence in model.translate(lines)]


def report(
    name: str, translate: Translate, dev: tuple[Sequence[str], Sequence[str]], to_code: str
) -> list[str]:
    """Prints all figures of one way to translate, and returns the translations."""
    sources, references = dev
    start = time.perf_counter()
    made = translate(sources)
    seconds = time.perf_counter() - start
    hard = hard_lines()
    score = likeness(made, references, to_code)
    looped = sum(map(loops, sources, made)) + sum(map(loops, hard, translate(hard)))
    kept, of = numbers_share(sources, made)
    print(f"{name}: chrF {score['chrF']}, BLEU {score['BLEU']}; {faults(sources, made)}; ", end="")
    print(f"figures kept {kept} of {of}; loops {looped}; {seconds:.1f} s for {len(made)} lines")
    return made


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.scoring.evaluate", description=__doc__
    )
    parser.add_argument("packages", type=Path, nargs="+")
    parser.add_argument("--data", type=Path, required=True, help="folder with dev.en and dev.zh")
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, help="folder for the translations")
    options = parser.parse_args()
    for path in options.packages:
        with unpacked(path, options.threads) as package:
            codes = package.metadata["from_code"], package.metadata["to_code"]
            sources, references = (
                read_lines(options.data / f"dev.{code}")[: options.lines] for code in codes
            )
            print(f"references: {faults(sources, references)}")
            ways = {
                "plain": package.translate,
                "engine": through_engine(package.folder, options.threads),
            }
            for name, translate in ways.items():
                made = report(f"{path.name} {name}", translate, (sources, references), codes[1])
                if options.out:
                    target = options.out / f"{path.stem}.{name}.txt"
                    target.write_text("\n".join(made) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
