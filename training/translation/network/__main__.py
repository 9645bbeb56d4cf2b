"""`python -m training.translation.network en zh`: trains one direction, or goes on with it."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.translation.network import checkpoint, prepare, start
from training.translation.network.loop import Settings, Training
from training.translation.network.optimiser import Schedule
from training.translation.network.packs import Encoded, join_packs
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
    parser.add_argument("--threads", type=int, default=0, help="0: as many as PyTorch likes")
    parser.add_argument("--rate", type=float, default=1.0e-3, help="highest step size")
    parser.add_argument("--tokens", type=int, default=3200, help="pieces a step, both sides")
    parser.add_argument("--save-minutes", type=float, default=5.0)
    parser.add_argument(
        "--extra",
        type=Path,
        nargs="*",
        default=[],
        help="more pairs: .tsv files of en, zh, source name",
    )
    parser.add_argument(
        "--init-from",
        type=Path,
        nargs=2,
        metavar=("PACKAGE", "REVERSE"),
        help="begin with the weights and pieces of finished packages",
    )
    parser.add_argument(
        "--glosses", type=Path, help="a starter package, whose words the source is read as"
    )
    return parser.parse_args()


def _data(
    options: argparse.Namespace, encoder: prepare.Encoder
) -> tuple[Encoded, Encoded, Encoded]:
    """Returns the parallel text, all training text, and the development text."""
    work, data = options.work, options.data
    text = read_pairs(data / "train.tsv.zst")
    main = prepare.cached_pack(work / "main.npz", encoder, prepare.wanted(text))
    more = [
        prepare.cached_pack(work / f"{path.stem}.npz", encoder, read_pairs(path))
        for path in options.extra
    ]
    # Some hundred lines tell the loss well enough; what is scored in the end is all of them.
    dev = encoder.pack(dev_pairs(data)[:600])
    return main, join_packs([main, *more]), dev


def main() -> None:
    """Runs the command."""
    options = _arguments()
    if options.from_code == options.to_code:
        raise SystemExit("the two languages must differ")
    if options.threads:
        torch.set_num_threads(options.threads)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    packages = tuple(options.init_from) if options.init_from else None
    models = prepare.tokenizers(
        work,
        options.from_code,
        packages,
        options.data / "train.tsv.zst",
        Shape().target_pieces,
        options.glosses,
    )
    encoder = prepare.Encoder(models, options.from_code)
    shape = Shape(*encoder.sizes)
    parallel, everything, dev = _data(options, encoder)
    table = prepare.cached_table(work / "lexical.pt", parallel, encoder.sizes)
    if (work / "checkpoint.pt").exists():
        state = checkpoint.load(work / "checkpoint.pt", device)
    elif packages:
        state = checkpoint.State.fresh(
            start.from_package(packages[0], shape, encoder.source_pieces).to(device)
        )
    else:
        state = checkpoint.State.fresh(start.from_table(table, shape).to(device))
    settings = Settings(
        minutes=options.minutes,
        schedule=Schedule(peak=options.rate),
        tokens=options.tokens,
        save_minutes=options.save_minutes,
    )
    Training(everything, dev, table, shape, state, settings, work).run()


if __name__ == "__main__":
    main()
