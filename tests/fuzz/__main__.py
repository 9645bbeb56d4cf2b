"""Real pages, damaged in many ways, through cleaning: no error, no hang, no heap of memory.

    python -m tests.fuzz --shared PATH --minutes 30

PATH is a folder of saved pages. Every page is damaged by a seed that is printed with each find;
`--seed N` begins elsewhere, `--page PATH --seed N` tries one again. The exit status is 1 where
something was found.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.pipeline import Pipeline
from tests.fuzz.trying import tried
from tests.helpers.trier import Trier

#: What a page may take: seconds of computing, megabytes above the program itself; and after how
#: many seconds by the clock the process is killed.
SLOWEST, LARGEST, PATIENCE = 5.0, 400.0, 600.0
#: Characters that a damaged page may lose more than the whole one: halves of tags look like text.
LOST = 100
#: What is not known of a page of which the process died.
UNTOLD: dict[str, Any] = {"size": 0, "seconds": 0, "megabytes": 0, "lost": 0, "refused": ""}


def pages_in(folder: Path) -> list[Path]:
    """The saved pages of a folder, by name."""
    return sorted(
        path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz", ".htm"))
    )


def drawn(pages: list[Path], first: int) -> Iterator[tuple[Path, int]]:
    """Pages and seeds without end; a seed draws its page, too."""
    for seed in itertools.count(first):
        yield random.Random(f"page {seed}").choice(pages), seed


def complaints(told: dict[str, Any], lost_whole: int) -> Iterator[str]:
    """What is wrong with what came of a page."""
    if told["error"]:
        yield told["error"]
    if told["seconds"] > SLOWEST:
        yield f"{told['seconds']:.1f} s"
    if told["megabytes"] > LARGEST:
        yield f"{told['megabytes']:.0f} MB"
    if told["lost"] > lost_whole + LOST:
        yield f"{told['lost']} characters lost, {lost_whole} of the whole page"


def fuzz(pages: list[Path], first: int, minutes: float) -> int:
    """Try for some minutes; gives how many finds there were."""
    trier = Trier("tests.fuzz.trying", patience=PATIENCE)
    whole, counts = dict[Path, int](), Counter[str]()
    slowest, largest = 0.0, 0.0
    end = time.monotonic() + 60 * minutes
    seed = first
    for path, seed in drawn(pages, first):
        if time.monotonic() > end:
            break
        if path not in whole:
            whole[path] = (UNTOLD | trier([str(path), 0]))["lost"]
        told = UNTOLD | trier([str(path), seed])
        counts["tried"] += 1
        counts["refused"] += bool(told["refused"])
        slowest, largest = max(slowest, told["seconds"]), max(largest, told["megabytes"])
        for words in complaints(told, whole[path]):
            counts["finds"] += 1
            print(f"--page {path} --seed {seed}: {words} ({told['size']:,} bytes)", flush=True)
    trier.close()
    print(
        f"{counts['tried']:,} damaged pages of {len(pages):,}, seeds {first} to {seed - 1}: "
        f"{counts['refused']} refused in words, {counts['finds']} finds; the slowest took "
        f"{slowest:.1f} s, the largest {largest:.0f} MB"
    )
    return counts["finds"]


def main() -> int:
    """Run it; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--shared", type=Path, help="a folder of saved pages")
    parser.add_argument("--minutes", type=float, default=30, help="how long (default: 30)")
    parser.add_argument("--seed", type=int, default=1, help="the first seed (default: 1)")
    parser.add_argument("--page", type=Path, help="try only this page with this seed")
    arguments = parser.parse_args()
    if arguments.page:
        told = tried(Pipeline(), arguments.page, arguments.seed)
        print(json.dumps(told, indent=1))
        return bool(told["error"])
    if not arguments.shared:
        parser.error("--shared or --page is needed")
    pages = pages_in(arguments.shared)
    if not pages:
        parser.error(f"there is no saved page under {arguments.shared}")
    os.environ["PYTHONHASHSEED"] = "0"
    return bool(fuzz(pages, arguments.seed, arguments.minutes))


if __name__ == "__main__":
    sys.exit(main())
