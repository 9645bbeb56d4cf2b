"""The size of a Transformer, and the names CTranslate2 has for its weights."""

from __future__ import annotations

from dataclasses import dataclass

EMBEDDING_SOURCE = "encoder/embeddings_0/weight"
EMBEDDING_TARGET = "decoder/embeddings/weight"
OUTPUT_BIAS = "decoder/projection/bias"


@dataclass(frozen=True, slots=True)
class Shape:
    """Size of the network."""

    source_pieces: int = 8000
    target_pieces: int = 8000
    encoder_layers: int = 6
    decoder_layers: int = 2
    width: int = 256
    heads: int = 8
    inner: int = 1024
    positions: int = 256


def weight_shapes(shape: Shape) -> dict[str, tuple[int, ...]]:
    """Returns the name and size of every weight."""
    sizes: dict[str, tuple[int, ...]] = {
        EMBEDDING_SOURCE: (shape.source_pieces, shape.width),
        EMBEDDING_TARGET: (shape.target_pieces, shape.width),
        OUTPUT_BIAS: (shape.target_pieces,),
    }

    def norm(name: str) -> None:
        sizes[f"{name}/layer_norm/gamma"] = (shape.width,)
        sizes[f"{name}/layer_norm/beta"] = (shape.width,)

    def linear(name: str, rows: int, columns: int) -> None:
        sizes[f"{name}/weight"] = (rows, columns)
        sizes[f"{name}/bias"] = (rows,)

    for side, count in (("encoder", shape.encoder_layers), ("decoder", shape.decoder_layers)):
        norm(side)
        for index in range(count):
            layer = f"{side}/layer_{index}"
            norm(f"{layer}/self_attention")
            linear(f"{layer}/self_attention/linear_0", 3 * shape.width, shape.width)
            linear(f"{layer}/self_attention/linear_1", shape.width, shape.width)
            if side == "decoder":
                norm(f"{layer}/attention")
                linear(f"{layer}/attention/linear_0", shape.width, shape.width)
                linear(f"{layer}/attention/linear_1", 2 * shape.width, shape.width)
                linear(f"{layer}/attention/linear_2", shape.width, shape.width)
            norm(f"{layer}/ffn")
            linear(f"{layer}/ffn/linear_0", shape.inner, shape.width)
            linear(f"{layer}/ffn/linear_1", shape.width, shape.inner)
    return sizes
