"""A network that says again what it reads, written down instead of trained.

The tokenizer of a package can turn text into words of the other language (`glosses.py`). A network
that passes those on exactly is the point from which one that edits them can be trained; and while
there was time to train only a little, it is the better translator of the two, by far.

Each place in the text has its own code in the last dimensions of an embedding, each piece its own
in the rest. The decoder's cross-attention compares codes of places, and what it finds there is
laid over the state so heavily that the output layer reads it off. All other layers add nothing.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from training.translation.network import (
    EMBEDDING_SOURCE,
    EMBEDDING_TARGET,
    Shape,
    flatten,
    weight_shapes,
)

_SHARP = 4.0
_LOUD = 8.0
_FINAL = 2.0


def _codes(count: int, size: int, random: np.random.Generator) -> np.ndarray:
    """Returns random directions; in this many dimensions none is close to another."""
    codes = random.standard_normal((count, size)).astype(np.float32)
    return np.asarray(codes / np.linalg.norm(codes, axis=1, keepdims=True), np.float32)


def place_table(shape: Shape, seed: int = 11) -> Tensor:
    """Returns the position table: a code of its own for each place, as strong as a piece's."""
    places = shape.width // shape.heads
    table = np.zeros((shape.positions, shape.width), np.float32)
    codes = _codes(shape.positions, places, np.random.default_rng(seed))
    table[:, -places:] = codes * np.sqrt(np.float32(shape.width))
    return torch.from_numpy(table)


def weights(shape: Shape, seed: int = 12) -> Tensor:
    """Returns the weights of a copying network; both sides must have the same pieces."""
    if shape.source_pieces != shape.target_pieces:
        raise ValueError("a copying network needs the same pieces on both sides")
    places = shape.width // shape.heads
    content = shape.width - places
    values: dict[str, np.ndarray] = {}
    for name, size in weight_shapes(shape).items():
        values[name] = (np.ones if name.endswith("gamma") else np.zeros)(size, np.float32)
    pieces = np.zeros((shape.source_pieces, shape.width), np.float32)
    pieces[:, :content] = _codes(shape.source_pieces, content, np.random.default_rng(seed))
    values[EMBEDDING_SOURCE] = values[EMBEDDING_TARGET] = pieces
    attention = f"decoder/layer_{shape.decoder_layers - 1}/attention"
    ask, answer = values[f"{attention}/linear_0/weight"], values[f"{attention}/linear_1/weight"]
    for head in range(shape.heads):
        rows = np.arange(head * places, (head + 1) * places)
        ask[rows, np.arange(content, shape.width)] = _SHARP
        answer[rows, np.arange(content, shape.width)] = 1.0
    each = np.arange(content)
    answer[shape.width + each, each] = 1.0
    values[f"{attention}/linear_2/weight"][each, each] = _LOUD
    values["decoder/layer_norm/gamma"][:] = _FINAL
    return flatten(values, shape)
