"""Puts a lexicon into a SentencePiece model, as rules of its normalisation.

SentencePiece rewrites text by a table of strings before it cuts it into pieces: usually to fold
full-width letters into plain ones. The same table can turn a word into its translation. Whatever
reads a package by its `sentencepiece.model`, Argos Translate for one, then gives the network the
translated word, and the network is left with order, form and choice.

The longest rule that fits wins, so words without a gloss are in the table too, as themselves.
"""

from __future__ import annotations

import json
import struct
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

import sentencepiece

from training.translation.pieces import Model, load_proto

_PRIVATE = 0xE000
_SPACE = "\x01"


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


def chinese_rules(glosses: Mapping[str, str], words: Iterable[str]) -> dict[str, str]:
    """Returns rules for Chinese text; `words` are kept whole where they have no gloss."""
    rules = {word: f" {gloss}" for word, gloss in glosses.items()}
    return {word: word for word in words} | rules


def english_rules(
    glosses: Mapping[str, str], case: Mapping[str, str], words: Iterable[str]
) -> dict[str, str]:
    """Returns rules for English words after a space: small, as usually written, in capitals."""
    rules: dict[str, str] = {}
    for word, gloss in glosses.items():
        usual = case.get(word, word)
        for form in {word, usual} | ({word.upper()} if len(word) > 3 else set()):
            rules[f" {form}"] = gloss
    for word in words:
        spaced = f" {word}"
        if spaced not in rules and any(spaced[:end] in rules for end in range(4, len(spaced))):
            rules[spaced] = spaced
    return rules


def read_rules(path: Path, from_code: str) -> dict[str, str]:
    """Returns the rules of a lexicon for text in one language."""
    lexicon = json.loads(path.read_text(encoding="utf-8"))
    if from_code == "zh":
        return chinese_rules(lexicon["to_english"], lexicon["chinese"])
    return english_rules(lexicon["to_chinese"], lexicon["case"], lexicon["english"])


def compile_rules(rules: Mapping[str, str]) -> bytes:
    """Returns the compiled table, as `precompiled_charsmap` holds it.

    The compiler refuses rules that change nothing. Those are compiled with a stand-in of equal
    length for the first character, which is put back into the compiled strings afterwards.
    """
    stand_ins: dict[str, str] = {" ": _SPACE}
    lines = []
    for text, made in rules.items():
        if text == made:
            first = made[0]
            stand_in = stand_ins.setdefault(first, chr(_PRIVATE + len(stand_ins)))
            made = stand_in + made[1:]
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
