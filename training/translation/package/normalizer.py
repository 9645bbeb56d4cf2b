"""Puts a lexicon into a SentencePiece model, as rules of its normalisation.

SentencePiece rewrites text by a table of strings before it cuts it into pieces: usually to fold
full-width letters into plain ones. The same table can turn a word into its translation. Whatever
reads a package by its `sentencepiece.model`, Argos Translate for one, then gives the network the
translated word, and the network is left with order, form and choice.

The rules themselves are made by `rules.py`.
"""

from __future__ import annotations

import struct
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import sentencepiece

from training.translation.package.pieces import Model, load_proto

# Characters that no rule holds, by their number of bytes; they stand in for others of equal length.
_STAND_INS = {
    1: [chr(code) for code in (*range(0x01, 0x20), 0x7F) if chr(code) not in "\t\n\r"],
    2: [chr(code) for code in range(0x0700, 0x0750)],
    3: [chr(code) for code in range(0xE000, 0xF8FF)],
}


def folding() -> dict[str, str]:
    """Returns the compatibility forms of single characters: full-width letters and the like."""
    rules = {}
    for code in range(0x80, 0x1F000):
        plain = (
            unicodedata.normalize("NFKC", chr(code)) if not 0xD800 <= code < 0xF900 else chr(code)
        )
        if plain != chr(code):
            rules[chr(code)] = plain
    return rules


def compile_rules(rules: Mapping[str, str]) -> bytes:
    """Returns the compiled table, as `precompiled_charsmap` holds it.

    The compiler refuses rules that change nothing. Those are compiled with a stand-in of equal
    length for the first character, which is put back into the compiled strings afterwards.
    """
    free = {length: iter(characters) for length, characters in _STAND_INS.items()}
    stand_ins: dict[str, str] = {}
    lines = []
    for text, made in rules.items():
        if text == made:
            first = made[0]
            if first not in stand_ins:
                stand_ins[first] = next(free[len(first.encode())])
            made = stand_ins[first] + made[1:]
        lines.append(f"{_codes(text)}\t{_codes(made)}\n")
    compiled = _compile("".join(lines))
    (size,) = struct.unpack_from("<I", compiled)
    head, strings = compiled[: 4 + size], compiled[4 + size :]
    for first, stand_in in stand_ins.items():
        strings = strings.replace(stand_in.encode(), first.encode())
    return head + strings


def _codes(text: str) -> str:
    return " ".join(f"{ord(character):X}" for character in text)


def _compile(table: str) -> bytes:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "rules.tsv").write_text(table, encoding="utf-8")
        (folder / "text.txt").write_text("some text to learn from\n" * 99, encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(folder / "text.txt"),
            model_prefix=str(folder / "rules"),
            vocab_size=40,
            hard_vocab_limit=False,
            normalization_rule_tsv=str(folder / "rules.tsv"),
            minloglevel=2,
        )
        compiled: bytes = load_proto(folder / "rules.model").normalizer_spec.precompiled_charsmap
    return compiled


def put_into(model: Model, rules: Mapping[str, str]) -> None:
    """Gives a source model the rules, folding included."""
    model.normalizer_spec.precompiled_charsmap = compile_rules(folding() | dict(rules))
    model.normalizer_spec.name = "user_defined"
