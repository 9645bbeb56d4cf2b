"""Tiny real Argos packages: a CTranslate2 Transformer whose weights are written, not trained.

The model translates word by word. Each source piece is turned into the target piece a dictionary
gives for it, or into itself, at the same position. How: source embeddings hold a random code of the
piece, position encodings a random code of the position, in two halves of the vector. The decoder's
cross-attention compares positions and hands on the piece's code, and the output layer looks it up.
"""

from __future__ import annotations

import contextlib
import io
import json
import string
import tempfile
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.paths import Paths
from reader.resources import resource_path
from reader.translation.packages.store import PackageStore, ready

Array = npt.NDArray[np.float32]

#: English and Chinese words the packages know; everything else comes through as it is.
WORDS = {
    "the": "这", "bank": "银行", "opened": "开业", "new": "新", "office": "办公室",
    "in": "在", "city": "城市", "people": "人们", "read": "阅读", "news": "新闻", "today": "今天",
    "Today": "今天", "The": "这", "People": "人们", "company": "公司", "sold": "出售",
    "cars": "汽车",
    "and": "和", "is": "是", "not": "不", "world": "世界", "Hello": "你好", "water": "水",
}  # fmt: skip

#: Half of the width codes pieces, half positions.
_HALF = 64
#: Pieces a sentence may have; past them CTranslate2 raises.
POSITIONS = 96
_CHARACTERS = string.ascii_letters + string.digits + ".,:;!?'\"()-_/@#%&+*=。，！？：；（）“”"


def build_package(
    folder: Path,
    source: str = "en",
    target: str = "zh",
    *,
    version: str = "1.0",
    words: Mapping[str, str] | None = None,
    **metadata: Any,
) -> Path:
    """Write a package file.

    Args:
        folder: where; it is made.
        source, target: language codes.
        version: of the package.
        words: source word -> target word; English and Chinese have theirs.
        metadata: more values for `metadata.json`.

    Returns:
        The path of the `.argosmodel` file.
    """
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    path = folder / f"{name}.argosmodel"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in package_files(source, target, version, words, **metadata).items():
            archive.writestr(f"{name}/{member}", data)
    return path


def build_folder(folder: Path, source: str = "en", target: str = "zh", **options: Any) -> Path:
    """Write an installed package: as `build_package`, unpacked."""
    version = options.pop("version", "1.0")
    place = folder / f"translate-{source}_{target}-{version.replace('.', '_')}"
    for member, data in package_files(source, target, version, **options).items():
        path = place / member
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return place


def build_byte_pair_folder(folder: Path) -> Path:
    """Write an installed en→zh package with the tokenizer of the oldest ones, `bpe.model`."""
    place = build_folder(folder)
    (place / "sentencepiece.model").unlink()
    merges: dict[str, None] = {}
    for word in WORDS:
        parts = [*word[:-1], word[-1] + "</w>"]
        while len(parts) > 1:
            merges[f"{parts[0]} {parts[1]}"] = None
            parts[:2] = [parts[0] + parts[1]]
    (place / "bpe.model").write_text("#version: 0.2\n" + "\n".join(merges) + "\n", "utf-8")
    ends = [*_CHARACTERS, *(f"{character}@@" for character in _CHARACTERS)]
    pieces = ["<unk>", "<s>", "</s>", *WORDS, *dict.fromkeys(WORDS.values()), *ends]
    for name, data in _model(pieces, [WORDS.get(piece, piece) for piece in pieces]).items():
        (place / "model" / name).write_bytes(data)
    return place


def package_files(
    source: str,
    target: str,
    version: str,
    words: Mapping[str, str] | None = None,
    **metadata: Any,
) -> dict[str, bytes]:
    """The files of a package by their path in it."""
    words = default_words(source, target) if words is None else words
    values = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source.upper(),
        "to_code": target,
        "to_name": target.upper(),
        **metadata,
    }
    tokenizer, model = _parts(tuple(sorted(words.items())))
    return {"metadata.json": json.dumps(values).encode(), "sentencepiece.model": tokenizer, **model}


def default_words(source: str, target: str) -> Mapping[str, str]:
    """The dictionary of a pair."""
    if (source, target) == ("zh", "en"):
        return {chinese: english for english, chinese in reversed(WORDS.items())}
    return WORDS if target in ("zh", "zt") else {word: word.upper() for word in WORDS}


@cache
def _parts(words: tuple[tuple[str, str], ...]) -> tuple[bytes, dict[str, bytes]]:
    """The tokenizer and the files of the model; made once for each dictionary."""
    tokenizer, pieces = _tokenizer([w for pair in words for w in pair])
    known = dict(words)
    translated = []
    for piece in pieces:
        word = piece.removeprefix("▁")
        whole = piece.startswith("▁") or not word.isascii()
        found = known.get(word, word) if whole else word
        spaced = found.isascii() and found.isalpha() and len(found) > 1
        translated.append(("▁" if spaced or (piece == "▁" + word == found) else "") + found)
    targets = [t if t in pieces else p for p, t in zip(pieces, translated, strict=True)]
    return tokenizer, {f"model/{name}": data for name, data in _model(pieces, targets).items()}


def _tokenizer(words: list[str]) -> tuple[bytes, list[str]]:
    """A SentencePiece model that knows the words whole and the rest by character or byte."""
    import sentencepiece

    marked = [f"▁{w}" if w.isascii() else w for w in dict.fromkeys(words)]
    writer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(" ".join(_CHARACTERS) for _ in range(3)),
        model_writer=writer,
        model_type="char",
        vocab_size=1000,
        hard_vocab_limit=False,
        byte_fallback=True,
        character_coverage=1.0,
        user_defined_symbols=marked,
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=writer.getvalue())
    return writer.getvalue(), [processor.id_to_piece(i) for i in range(processor.get_piece_size())]


def _model(pieces: list[str], targets: list[str]) -> dict[str, bytes]:
    """The files of a CTranslate2 model that turns `pieces[i]` into `targets[i]`."""
    import tempfile

    import ctranslate2.specs as specs

    spec = specs.TransformerSpec.from_config(
        (1, 1), 1, pre_norm=True, activation=specs.Activation.RELU
    )
    random = np.random.default_rng(1)
    codes = random.choice(np.array([-1, 1], np.float32), (len(pieces), _HALF))
    positions = random.choice(np.array([-1, 1], np.float32), (POSITIONS, _HALF))
    nothing = np.zeros((1, _HALF), np.float32)
    _fill_embeddings(spec, codes, positions)
    _fill_layers(spec)
    # The output layer looks up which source pieces become each target piece.
    lookup = np.zeros((len(pieces), _HALF), np.float32)
    for code, target in zip(codes, targets, strict=True):
        lookup[pieces.index(target)] += code
    spec.decoder.projection.weight = np.hstack([lookup, nothing.repeat(len(pieces), 0)])
    spec.decoder.projection.bias = np.zeros(len(pieces), np.float32)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = "<s>"
    spec.validate()
    spec.optimize(quantization="float32")
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


def _fill_embeddings(spec: Any, codes: Array, positions: Array) -> None:
    empty = np.zeros_like(codes)
    spec.encoder.embeddings[0].weight = np.hstack([codes, empty])
    spec.decoder.embeddings.weight = np.hstack([empty, empty])
    places = np.hstack([np.zeros_like(positions), positions])
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        side.position_encodings.encodings = places


def _fill_layers(spec: Any) -> None:
    width = 2 * _HALF
    zero, one = np.zeros((width, width), np.float32), np.eye(width, dtype=np.float32)
    piece_part = one.copy()
    piece_part[_HALF:] = 0
    place_part = one - piece_part
    for side in (spec.encoder, spec.decoder):
        _fill_norm(side.layer_norm)
        for layer in side.layer:
            _fill_attention(layer.self_attention, [np.vstack([zero] * 3), zero])
            _fill_norm(layer.ffn.layer_norm)
            for linear in (layer.ffn.linear_0, layer.ffn.linear_1):
                linear.weight, linear.bias = zero, np.zeros(width, np.float32)
    cross = spec.decoder.layer[0].attention
    # Equal positions give the largest product by far; 8 makes the others vanish in the softmax.
    _fill_attention(cross, [8 * place_part, np.vstack([place_part, piece_part]), 4 * piece_part])


def _fill_attention(attention: Any, weights: list[Array]) -> None:
    _fill_norm(attention.layer_norm)
    for linear, weight in zip(attention.linear, weights, strict=True):
        linear.weight, linear.bias = weight, np.zeros(len(weight), np.float32)


def _fill_norm(norm: Any) -> None:
    width = 2 * _HALF
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


@cache
def _unpacked() -> tempfile.TemporaryDirectory[str]:
    """A folder for unpacked packages that goes when the tests end."""
    return tempfile.TemporaryDirectory(prefix="bilingual-reader-tests-")


def lend_builtin_packages(paths: Paths) -> None:
    """Let a profile have the packages that come with the program: unpacked once for all tests."""
    store = PackageStore(paths.packages, resource_path("packages"), Path(_unpacked().name))
    paths.builtin_packages.mkdir(parents=True, exist_ok=True)
    for package in store.builtin_packages():
        with contextlib.suppress(OSError):  # where there are no links each profile unpacks its own
            link = paths.builtin_packages / package.path.name
            link.symlink_to(ready(package).path, target_is_directory=True)
