"""`python -m training.translation.network.back PACKAGE OUT TEXT...`: translates real text back.

The network then sees real news on its target side, which the parallel text hardly has. What the
other direction's package makes of that text stands on the source side, tagged as made by machine.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from pathlib import Path

from training.translation.package.decode import Decoding, Package
from training.translation.scoring.scores import loops
from training.translation.sources import BACK_TRANSLATION

_GREEDY = Decoding(beam_size=1, max_decoding_length=160)
_SOME = 1000


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.network.back", description=__doc__
    )
    parser.add_argument("package", type=Path, help="package of the other direction")
    parser.add_argument("out", type=Path, help=".tsv to write: en, zh, source")
    parser.add_argument("texts", type=Path, nargs="+", help="text to translate")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, options.out.open("w", encoding="utf-8") as out:
        with zipfile.ZipFile(options.package) as archive:
            archive.extractall(temporary)
        package = Package(next(Path(temporary).iterdir()))
        for path in options.texts:
            lines = [line.strip() for line in path.read_text(encoding="utf-8").split("\n")]
            lines = [line for line in lines if 3 < len(line) < 600 and "\t" not in line]
            for start in range(0, len(lines), _SOME):
                some = lines[start : start + _SOME]
                for real, made in zip(some, package.translate(some, _GREEDY), strict=True):
                    if made and not loops(real, made):
                        english_first = package.metadata["from_code"] == "en"
                        pair = (real, made) if english_first else (made, real)
                        out.write("\t".join((*pair, BACK_TRANSLATION)) + "\n")


if __name__ == "__main__":
    main()
