"""`python -m training.translation`: from the data and what was written by hand to both packages."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.translation.build import build, read_text
from training.translation.counting.knowledge import learn

_PACKAGES = Path(__file__).parents[2] / "resources" / "packages"


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m training.translation", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with train.tsv.zst, dev.*")
    parser.add_argument("--dictionary", type=Path, required=True, help="CC-CEDICT, .u8.gz")
    parser.add_argument("--work", type=Path, required=True, help="folder for counted phrases")
    parser.add_argument("--out", type=Path, default=_PACKAGES, help="folder for the packages")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    text = read_text(options.data, options.dictionary)
    known = learn(text, options.work / "phrases.tsv")
    for codes in (("en", "zh"), ("zh", "en")):
        target = build(known, text, codes, options.data, options.out)
        print(f"{target} {target.stat().st_size} bytes", flush=True)


if __name__ == "__main__":
    main()
