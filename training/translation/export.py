"""`python -m training.translation.export en zh`: a package of the latest checkpoint."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.translation import checkpoint, package, sources
from training.translation.network import Shape
from training.translation.translate import Decoding

_USUAL = Decoding()


def readme(from_code: str, to_code: str, data: Path, notes: str) -> str:
    """Returns the README of a package: what it is, how it was made, whom the text is owed to."""
    title = f"{package.NAMES[from_code]} → {package.NAMES[to_code]}"
    rows = [line.split("\t") for line in (data / "sources.tsv").read_text("utf-8").splitlines()]
    used = [row for row in rows[1:] if sources.WEIGHTS.get(row[0], (0.0, 0.0))[0] > 0]
    table = "\n".join(f"| {row[0]} | {row[1]} | {row[4]} | {row[5]} | {row[7]} |" for row in used)
    return (
        f"# {title}, starter package (rough)\n\n{notes.strip()}\n\n"
        "## Text it was trained on\n"
        "| source | pairs | domain | licence | origin |\n|---|--:|---|---|---|\n"
        f"{table}\n"
    )


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.export", description=__doc__
    )
    parser.add_argument("from_code", choices=("en", "zh"))
    parser.add_argument("to_code", choices=("en", "zh"))
    parser.add_argument("--data", type=Path, required=True, help="folder with sources.tsv")
    parser.add_argument("--work", type=Path, required=True, help="folder of the training")
    parser.add_argument("--out", type=Path, required=True, help="folder for the package")
    parser.add_argument("--version", default="1.0")
    parser.add_argument("--notes", type=Path, help="text for the top of the README")
    parser.add_argument("--length-penalty", type=float, default=_USUAL.length_penalty)
    parser.add_argument("--repetition-penalty", type=float, default=_USUAL.repetition_penalty)
    parser.add_argument("--no-repeat", type=int, default=_USUAL.no_repeat_ngram_size)
    options = parser.parse_args()
    decoding = Decoding(
        length_penalty=options.length_penalty,
        repetition_penalty=options.repetition_penalty,
        no_repeat_ngram_size=options.no_repeat,
    )
    notes = options.notes.read_text(encoding="utf-8") if options.notes else ""
    text = readme(options.from_code, options.to_code, options.data, notes)
    described = package.Description(
        options.from_code, options.to_code, options.version, decoding, text
    )
    state = checkpoint.load(options.work / "checkpoint.pt", torch.device("cpu"))
    models = options.work / "source.model", options.work / "target.model"
    target = options.out / f"{described.stem}.argosmodel"
    package.write(target, described, state.average, Shape(), models)
    print(f"{target} {target.stat().st_size} bytes, step {state.step}, {state.pairs} pairs")


if __name__ == "__main__":
    main()
