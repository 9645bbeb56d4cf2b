"""The Transformer, written on a flat dictionary of weights named as CTranslate2 names them.

Naming the weights so makes export and resuming from a package a plain copy. All weights live
in one buffer, so that the optimiser, the average and the checkpoint each handle one tensor.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import torch
import torch.nn.functional as nnf
from torch import Tensor

from training.translation.package.shape import (
    EMBEDDING_SOURCE,
    EMBEDDING_TARGET,
    Shape,
    weight_shapes,
)

MASKED = -1e4


def sinusoids(positions: int, width: int) -> Tensor:
    """Returns the position table: sines in the first half of the width, cosines in the second."""
    half = width // 2
    rate = torch.exp(torch.arange(half).float() * (-math.log(10000.0) / (half - 1)))
    angle = torch.arange(positions).float()[:, None] * rate[None, :]
    return torch.cat([angle.sin(), angle.cos()], dim=1)


def slices(shape: Shape) -> dict[str, slice]:
    """Returns where in the flat buffer each weight lies."""
    places, start = {}, 0
    for name, size in weight_shapes(shape).items():
        end = start + math.prod(size)
        places[name] = slice(start, end)
        start = end
    return places


def flatten(weights: Mapping[str, np.ndarray], shape: Shape) -> Tensor:
    """Lays weights out in one float32 buffer."""
    parts = []
    for name, size in weight_shapes(shape).items():
        value = torch.from_numpy(np.array(weights[name], dtype=np.float32))
        if tuple(value.shape) != size:
            raise ValueError(f"{name} has shape {tuple(value.shape)}, not {size}")
        parts.append(value.reshape(-1))
    return torch.cat(parts)


def unflatten(buffer: Tensor, shape: Shape) -> dict[str, Tensor]:
    """Returns named views into a flat buffer."""
    sizes = weight_shapes(shape)
    return {name: buffer[place].view(sizes[name]) for name, place in slices(shape).items()}


class Network:
    """Encoder and decoder in teacher forcing; decoding is CTranslate2's work."""

    def __init__(self, shape: Shape, flat: Tensor, dtype: torch.dtype) -> None:
        """Takes a copy of `flat` in the precision to compute in."""
        self.shape = shape
        self.flat = flat.to(dtype).clone()
        self.gradient = torch.zeros_like(self.flat)
        self.weights: dict[str, Tensor] = {}
        gradients = unflatten(self.gradient, shape)
        for name, view in unflatten(self.flat, shape).items():
            leaf = view.detach().requires_grad_()
            leaf.grad = gradients[name]
            self.weights[name] = leaf
        self._positions = sinusoids(shape.positions, shape.width).to(flat.device, dtype)

    def use_places(self, table: Tensor) -> None:
        """Takes another position table than the sinusoids."""
        self._positions = table.to(self.flat.device, self.flat.dtype)

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return nnf.linear(x, self.weights[f"{name}/weight"], self.weights[f"{name}/bias"])

    def _norm(self, x: Tensor, name: str) -> Tensor:
        gamma = self.weights[f"{name}/layer_norm/gamma"]
        beta = self.weights[f"{name}/layer_norm/beta"]
        return nnf.layer_norm(x, (self.shape.width,), gamma, beta)

    def _embed(self, ids: Tensor, name: str) -> Tensor:
        embedded = nnf.embedding(ids, self.weights[name]) * math.sqrt(self.shape.width)
        return embedded + self._positions[: ids.shape[1]]

    def _heads(self, x: Tensor) -> Tensor:
        batch, length, _ = x.shape
        return x.view(batch, length, self.shape.heads, -1).transpose(1, 2)

    def _attend(
        self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Returns the mixed values and the attention weights before the softmax."""
        scale = 1.0 / math.sqrt(self.shape.width // self.shape.heads)
        scores = self._heads(query * scale) @ self._heads(key).transpose(2, 3) + mask
        mixed = scores.softmax(-1) @ self._heads(value)
        return mixed.transpose(1, 2).reshape(query.shape), scores

    def _self_attention(self, x: Tensor, layer: str, mask: Tensor) -> Tensor:
        name = f"{layer}/self_attention"
        query, key, value = self._linear(self._norm(x, name), f"{name}/linear_0").chunk(3, -1)
        mixed, _ = self._attend(query, key, value, mask)
        return x + self._linear(mixed, f"{name}/linear_1")

    def _feed_forward(self, x: Tensor, layer: str) -> Tensor:
        name = f"{layer}/ffn"
        inner = self._linear(self._norm(x, name), f"{name}/linear_0").relu_()
        return x + self._linear(inner, f"{name}/linear_1")

    def encode(self, source: Tensor, mask: Tensor) -> Tensor:
        """Encodes padded source ids."""
        x = self._embed(source, EMBEDDING_SOURCE)
        for index in range(self.shape.encoder_layers):
            x = self._self_attention(x, f"encoder/layer_{index}", mask)
            x = self._feed_forward(x, f"encoder/layer_{index}")
        return self._norm(x, "encoder")

    def decode(self, memory: Tensor, target: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Returns the states before the output layer, and the guided head's scores.

        The guided head is head 0 of the last layer: the one that CTranslate2 reads by default
        for `return_attention` and `replace_unknowns`.
        """
        x = self._embed(target, EMBEDDING_TARGET)
        length = target.shape[1]
        causal = torch.full((length, length), MASKED, device=x.device, dtype=x.dtype).triu(1)
        scores = x
        for index in range(self.shape.decoder_layers):
            layer = f"decoder/layer_{index}"
            x = self._self_attention(x, layer, causal)
            query = self._linear(self._norm(x, f"{layer}/attention"), f"{layer}/attention/linear_0")
            key, value = self._linear(memory, f"{layer}/attention/linear_1").chunk(2, -1)
            mixed, scores = self._attend(query, key, value, mask)
            x = x + self._linear(mixed, f"{layer}/attention/linear_2")
            x = self._feed_forward(x, layer)
        return self._norm(x, "decoder"), scores[:, 0]

    def forward(self, source: Tensor, target: Tensor, padding: int) -> tuple[Tensor, Tensor]:
        """Runs both halves; see `decode` for what comes back."""
        mask = torch.zeros(source.shape, device=source.device, dtype=self.flat.dtype)
        mask = mask.masked_fill_(source == padding, MASKED)[:, None, None, :]
        return self.decode(self.encode(source, mask), target, mask)
