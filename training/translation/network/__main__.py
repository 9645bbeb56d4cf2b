"""`python -m training.translation.network en zh`: trains one direction, or goes on with it.

It stops at SIGTERM and when its minutes are over, and writes a package of where it stands; the same
command goes on from there.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.translation.network import learning, lexical, text
from training.translation.network.data import Encoded, join_packs
from training.translation.network.learning import Schedule, State
from training.translation.network.loop import Settings, Training
from training.translation.network.transformer import sinusoids, unflatten
from training.translation.package import pieces, write
from training.translation.package.decode import Decoding
from training.translation.package.readme import readme
from training.translation.package.shape import Shape
from training.translation.pairs import dev_pairs, read_pairs


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.network", description=__doc__
    )
    parser.add_argument("from_code", choices=("en", "zh"))
    parser.add_argument("to_code", choices=("en", "zh"))
    parser.add_argument("--data", type=Path, required=True, help="folder with train.tsv.zst, dev.*")
    parser.add_argument("--work", type=Path, required=True, help="folder for everything made")
    parser.add_argument("--minutes", type=float, default=360.0, help="how long to train in all")
    parser.add_argument("--rate", type=float, default=1.0e-3, help="highest step size")
    parser.add_argument("--tokens", type=int, default=3200, help="pieces a step, both sides")
    parser.add_argument("--save-minutes", type=float, default=5.0)
    parser.add_argument(
        "--extra", type=Path, nargs="*", default=[], help="more pairs: .tsv of en, zh, source name"
    )
    parser.add_argument("--version", default="1.0", help="of the package")
    return parser.parse_args()


def _data(options: argparse.Namespace, encoder: text.Encoder) -> tuple[Encoded, Encoded, Encoded]:
    """Returns the parallel text, all training text, and the development text."""
    work, data = options.work, options.data
    pairs = text.wanted(read_pairs(data / "train.tsv.zst"))
    main = text.cached_pack(work / "main.npz", encoder, pairs)
    more = [
        text.cached_pack(work / f"{path.stem}.npz", encoder, read_pairs(path))
        for path in options.extra
    ]
    # Some hundred lines tell the loss well enough; what is scored in the end is all of them.
    return main, join_packs([main, *more]), encoder.pack(dev_pairs(data)[:600])


def _write_package(
    options: argparse.Namespace, state: State, models: tuple[Path, Path], shape: Shape
) -> None:
    """Writes the averaged weights as an Argos package."""
    described = write.Description(
        options.from_code,
        options.to_code,
        options.version,
        Decoding(),
        readme(options.from_code, options.to_code, options.data, ""),
    )
    source, target = map(pieces.load_proto, models)
    weights = unflatten(state.average.detach().cpu().float(), shape)
    spec = write.specification(
        {name: value.numpy().copy() for name, value in weights.items()},
        shape,
        sinusoids(shape.positions, shape.width).numpy(),
        (pieces.names(source), pieces.names(target)),
    )
    path = options.work / f"{described.stem}.argosmodel"
    write.write(path, described, spec, text.join(source, target))
    print(f"{path} {path.stat().st_size} bytes, step {state.step}, {state.pairs} pairs")


def main() -> None:
    """Runs the command."""
    options = _arguments()
    if options.from_code == options.to_code:
        raise SystemExit("the two languages must differ")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    pairs = options.data / "train.tsv.zst"
    models = text.tokenizers(work, options.from_code, pairs, Shape().target_pieces)
    encoder = text.Encoder(models, options.from_code)
    shape = Shape(*encoder.sizes)
    parallel, everything, dev = _data(options, encoder)
    table = text.cached_table(work / "lexical.pt", parallel, encoder.sizes)
    if (work / "checkpoint.pt").exists():
        state = learning.load(work / "checkpoint.pt", device)
    else:
        state = State.fresh(lexical.from_table(table, shape).to(device))
    settings = Settings(
        minutes=options.minutes,
        schedule=Schedule(peak=options.rate),
        tokens=options.tokens,
        save_minutes=options.save_minutes,
    )
    Training(everything, dev, table, shape, state, settings, work).run()
    _write_package(options, state, models, shape)


if __name__ == "__main__":
    main()
