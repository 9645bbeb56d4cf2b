"""First weights of a network: from a lexical table, or from a finished package."""

from __future__ import annotations

import json
import math
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.translation.network.ct2_file import read_weights
from training.translation.network.transformer import flatten
from training.translation.package.shape import (
    EMBEDDING_SOURCE,
    EMBEDDING_TARGET,
    Shape,
    weight_shapes,
)


def _embeddings(table: Tensor, shape: Shape, random: torch.Generator) -> tuple[Tensor, Tensor]:
    """Returns source embeddings at random, and target ones as the sum of what they mean."""
    source = torch.randn(shape.source_pieces, shape.width, generator=random)
    source = source / source.norm(dim=1, keepdim=True)
    target = table.float().square().t() @ source
    target = target / target.norm(dim=1, keepdim=True).clamp_min(1e-6)
    noise = torch.randn(target.shape, generator=random) / math.sqrt(shape.width)
    known = (target.norm(dim=1, keepdim=True) > 0.5).float()
    target = target * known + noise * (0.15 * known + (1 - known))
    return source, target / target.norm(dim=1, keepdim=True)


def from_table(table: Tensor, shape: Shape, seed: int = 1) -> Tensor:
    """Returns weights whose target embeddings already point at their translations.

    In the last decoder layer the cross-attention's value and output matrices start as an
    orthogonal matrix and its transpose, so what is attended to arrives as itself.
    """
    random = torch.Generator().manual_seed(seed)
    weights: dict[str, np.ndarray] = {}
    for name, size in weight_shapes(shape).items():
        if name.endswith("gamma"):
            weights[name] = np.ones(size, np.float32)
        elif len(size) == 1:
            weights[name] = np.zeros(size, np.float32)
        else:
            bound = math.sqrt(6.0 / (size[0] + size[1]))
            weights[name] = (torch.rand(size, generator=random).numpy() * 2 - 1) * bound
    source, target = _embeddings(table, shape, random)
    weights[EMBEDDING_SOURCE], weights[EMBEDDING_TARGET] = source.numpy(), target.numpy()
    last = f"decoder/layer_{shape.decoder_layers - 1}/attention"
    turn, _ = torch.linalg.qr(torch.randn(shape.width, shape.width, generator=random))
    weights[f"{last}/linear_1/weight"][shape.width :] = turn.numpy()
    weights[f"{last}/linear_2/weight"] = turn.t().contiguous().numpy()
    return flatten(weights, shape)


def from_package(package: Path, shape: Shape, source_pieces: Sequence[str]) -> Tensor:
    """Returns the weights of a finished package, as floats.

    Source pieces that the package did not have begin as what they are on the target side: the
    embeddings of both sides lie in one space, so the network understands them at once.
    """
    with zipfile.ZipFile(package) as archive:
        inside = {name.split("/", 1)[1]: name for name in archive.namelist() if "/" in name}
        with archive.open(inside["model/model.bin"]) as file:
            weights = dict(read_weights(file))
        source, target = (
            {piece: row for row, piece in enumerate(json.loads(archive.read(inside[name])))}
            for name in ("model/source_vocabulary.json", "model/target_vocabulary.json")
        )
    old, goal = weights[EMBEDDING_SOURCE], weights[EMBEDDING_TARGET]
    ratio = np.linalg.norm(old, axis=1).mean() / np.linalg.norm(goal, axis=1).mean()
    grown = np.zeros((len(source_pieces), shape.width), np.float32)
    for row, piece in enumerate(source_pieces):
        if piece in source:
            grown[row] = old[source[piece]]
        elif piece in target:
            grown[row] = goal[target[piece]] * ratio
    weights[EMBEDDING_SOURCE] = grown
    return flatten(weights, shape)


def tokenizer_of(package: Path, into: Path) -> None:
    """Copies the package's SentencePiece model out."""
    with zipfile.ZipFile(package) as archive:
        inside = next(name for name in archive.namelist() if name.endswith("sentencepiece.model"))
        into.write_bytes(archive.read(inside))
