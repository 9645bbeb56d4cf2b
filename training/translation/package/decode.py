"""Translates lines with a finished package, by the decoding settings it carries."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import ctranslate2
import sentencepiece

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Decoding:
    """Settings of CTranslate2 that belong to a package; the program reads the same names."""

    beam_size: int = 4
    length_penalty: float = 1.0
    repetition_penalty: float = 1.1
    no_repeat_ngram_size: int = 4
    max_input_length: int = 160
    max_decoding_length: int = 200
    replace_unknowns: bool = True

    def as_json(self) -> dict[str, Any]:
        """Returns the settings for `metadata.json`."""
        return asdict(self)


class Package:
    """An unpacked package, loaded."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Loads tokenizer and network; `folder` is the package's one top folder."""
        self.folder = folder
        self.metadata: dict[str, Any] = json.loads((folder / "metadata.json").read_text("utf-8"))
        self.decoding = Decoding(**self.metadata.get("decoding", {}))
        self.pieces = sentencepiece.SentencePieceProcessor(str(folder / "sentencepiece.model"))
        self._translator = ctranslate2.Translator(
            str(folder / "model"), device="cpu", compute_type="int8", intra_threads=threads
        )

    def translate(self, lines: Sequence[str], decoding: Decoding | None = None) -> list[str]:
        """Returns one translation a line; an empty line stays empty."""
        chosen = decoding or self.decoding
        encoded = [self.pieces.encode(line, out_type=str) for line in lines]
        full = [index for index, tokens in enumerate(encoded) if tokens]
        results = self._translator.translate_batch(
            [encoded[index] for index in full],
            max_batch_size=4096,
            batch_type="tokens",
            **chosen.as_json(),
        )
        texts = [""] * len(lines)
        for index, result in zip(full, results, strict=True):
            texts[index] = self._text(result.hypotheses[0])
        return texts

    def attention(self, tokens: list[str]) -> list[list[float]]:
        """Returns for each piece of the translation where in the source it was found."""
        result = self._translator.translate_batch([tokens], beam_size=1, return_attention=True)[0]
        links: list[list[float]] = result.attention[0]
        return links

    def _text(self, tokens: list[str]) -> str:
        text = self.pieces.decode_pieces(tokens)
        return _SPACES.sub(" ", text.replace("▁", " ")).strip()
