"""A real llama.cpp with a tiny model of random weights, run by the Python it is installed for.

    PYTHON llama_server.py PORT FOLDER

Nothing of the program is imported. The model knows bytes, and says what chance gives it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import numpy as np

_WIDTH, _HEADS, _INNER, _LENGTH = 64, 4, 128, 2048


def write_model(path: Path) -> None:
    """Write a model of one layer, whose vocabulary are the bytes."""
    gguf = import_module("gguf")
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(_LENGTH)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_INNER)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(_WIDTH // _HEADS)
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁"]
    kinds = [2, 3, 3, *[6] * 256, 1]  # unknown, control, bytes, plain
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    chance = np.random.default_rng(7)
    shapes = {
        "token_embd.weight": (len(tokens), _WIDTH),
        "output.weight": (len(tokens), _WIDTH),
        **{f"blk.0.attn_{name}.weight": (_WIDTH, _WIDTH) for name in ("q", "k", "v", "output")},
        "blk.0.ffn_gate.weight": (_INNER, _WIDTH),
        "blk.0.ffn_up.weight": (_INNER, _WIDTH),
        "blk.0.ffn_down.weight": (_WIDTH, _INNER),
    }
    for name, shape in shapes.items():
        writer.add_tensor(name, chance.standard_normal(shape).astype(np.float32))
    for name in ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm"):
        writer.add_tensor(f"{name}.weight", np.ones(_WIDTH, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    """Serve until the process is ended."""
    port, folder = sys.argv[1:]
    path = Path(folder) / "random.gguf"
    write_model(path)
    sys.argv = ["llama_cpp.server", "--model", str(path), "--host", "127.0.0.1", "--port", port]
    sys.argv += ["--n_ctx", str(_LENGTH), "--chat_format", "chatml", "--model_alias", "random"]
    import_module("llama_cpp.server.__main__").main()


if __name__ == "__main__":
    main()
