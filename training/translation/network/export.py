"""`python -m training.translation.network.export en zh`: a package of the latest checkpoint."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.translation.network import checkpoint, subwords
from training.translation.network.transformer import sinusoids, unflatten
from training.translation.package import pieces
from training.translation.package import write as package
from training.translation.package.decode import Decoding
from training.translation.package.readme import readme
from training.translation.package.shape import Shape

_USUAL = Decoding()


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.network.export", description=__doc__
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
    shape, (source, goal) = Shape(), map(pieces.load_proto, models)
    weights = unflatten(state.average.detach().cpu().float(), shape)
    spec = package.specification(
        {name: value.numpy().copy() for name, value in weights.items()},
        shape,
        sinusoids(shape.positions, shape.width).numpy(),
        (pieces.names(source), pieces.names(goal)),
    )
    package.write(target, described, spec, subwords.join(source, goal))
    print(f"{target} {target.stat().st_size} bytes, step {state.step}, {state.pairs} pairs")


if __name__ == "__main__":
    main()
