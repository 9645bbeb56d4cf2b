"""A network that says again what it reads, written down instead of trained.

The tokenizer of a package can turn text into words of the other language (`normalizer.py`). A
network that passes those on exactly is then a whole translator, and the point from which one that
edits could be trained.

Each place in the text has its own code in the last dimensions of an embedding, each piece its own
in the rest. The decoder's cross-attention compares codes of places, and what it finds there is
laid over the state so heavily that the output layer reads it off. All other layers add nothing.
Codes are made of two values only, so that they take an eighth of the room once compressed.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from training.translation.package.shape import (
    EMBEDDING_SOURCE,
    EMBEDDING_TARGET,
    Shape,
    weight_shapes,
)

Array = npt.NDArray[np.float32]

_SHARP = 4.0
_LOUD = 8.0
_FINAL = 2.0


def _codes(count: int, size: int, random: np.random.Generator) -> Array:
    """Returns random corners of a cube; in this many dimensions none is close to another."""
    signs = random.integers(0, 2, (count, size)) * 2 - 1
    return np.asarray(signs / np.sqrt(size), np.float32)


def place_table(shape: Shape, seed: int = 11) -> Array:
    """Returns the position table: a code of its own for each place, as strong as a piece's."""
    places = shape.width // shape.heads
    table = np.zeros((shape.positions, shape.width), np.float32)
    # Places are few and must never be confounded: directions, not corners.
    codes = np.random.default_rng(seed).standard_normal((shape.positions, places))
    codes /= np.linalg.norm(codes, axis=1, keepdims=True)
    table[:, -places:] = codes * np.sqrt(np.float32(shape.width))
    return table


def weights(
    shape: Shape, instead: Mapping[int, int] | None = None, seed: int = 12
) -> dict[str, Array]:
    """Returns the weights of a copying network; both sides must have the same pieces.

    Args:
        shape: Its size.
        instead: Pieces that are not repeated but passed on as others.
        seed: Of the codes.
    """
    if shape.source_pieces != shape.target_pieces:
        raise ValueError("a copying network needs the same pieces on both sides")
    places = shape.width // shape.heads
    content = shape.width - places
    values: dict[str, Array] = {}
    for name, size in weight_shapes(shape).items():
        values[name] = (np.ones if name.endswith("gamma") else np.zeros)(size, np.float32)
    pieces = np.zeros((shape.source_pieces, shape.width), np.float32)
    pieces[:, :content] = _codes(shape.source_pieces, content, np.random.default_rng(seed))
    values[EMBEDDING_SOURCE] = values[EMBEDDING_TARGET] = pieces
    if instead:
        values[EMBEDDING_SOURCE] = pieces.copy()
        values[EMBEDDING_SOURCE][list(instead)] = pieces[list(instead.values())]
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
    return values
