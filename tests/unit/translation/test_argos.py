"""Argos' own part: packages opened and sentences cut by its classes, and nothing else of it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from argostranslate.package import Package as ArgosPackage
from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

from reader.errors import PackageError, TranslationError
from reader.translation.argos import load_tokenizer, open_package
from reader.translation.packages.package import read_package
from tests.helpers.packages import build_byte_pair_folder, build_folder
from tests.helpers.program import run_process

#: Opens the package in the folder of its argument, and prints what of Argos came along.
OPEN = """
import os, sys
from pathlib import Path
from reader.translation.argos import load_tokenizer, open_package
from reader.translation.packages.package import read_package
before = dict(os.environ)
package = read_package(Path(sys.argv[1]))
opened = open_package(package)
print(load_tokenizer(package, opened).tokenize("The bank.").pieces)
from argostranslate import settings
print(settings.package_data_dir)
print({k: v for k, v in os.environ.items() if before.get(k) != v} | {
    k: "gone" for k in before if k not in os.environ})
print(sorted(m for m in sys.modules if m.partition(".")[0] in
    ("minisbd", "onnxruntime", "stanza", "spacy", "torch") or m == "argostranslate.translate"))
"""


def test_packages_and_tokenizers_are_those_of_argos(tmp_path: Path) -> None:
    for folder, kind in (
        (build_folder(tmp_path / "a"), SentencePieceTokenizer),
        (build_byte_pair_folder(tmp_path / "b"), BPETokenizer),
    ):
        package = read_package(folder)
        assert package is not None
        opened = open_package(package)
        tokenizer = load_tokenizer(package, opened)
        assert isinstance(opened, ArgosPackage)
        assert isinstance(tokenizer, kind)
        tokens = tokenizer.tokenize("The bank sold cars.")
        assert tokens.pieces == opened.tokenizer.encode("The bank sold cars.")
        assert [tokens.text[a:b].strip() for a, b in tokens.spans][:3] == ["The", "bank", "sold"]


def test_underscores_are_kept(tmp_path: Path) -> None:
    package = read_package(build_folder(tmp_path))
    assert package is not None
    tokenizer = load_tokenizer(package, open_package(package))
    pieces = tokenizer.tokenize("read file_name today").pieces
    assert tokenizer.detokenize(pieces).text == "read file_name today"


def test_nothing_else_of_argos_comes_along(own_folders: Path, tmp_path: Path) -> None:
    damaged = own_folders / "config" / "argos-translate" / "settings.json"
    damaged.parent.mkdir(parents=True)
    damaged.write_text("[1]")
    before = sorted(own_folders.rglob("*"))
    folder = build_folder(tmp_path)
    done = run_process(
        str(folder), code=OPEN, ARGOS_PACKAGES_DIR="/nowhere", ARGOS_MODEL_PROVIDER="LIBRETRANSLATE"
    )
    assert done.err == ""
    pieces, packages, changed, modules = done.out.splitlines()
    assert "▁bank" in pieces
    assert packages == str(tmp_path)
    assert json.loads(changed.replace("'", '"')).keys() <= {"KMP_DUPLICATE_LIB_OK"}
    assert modules == "[]"
    assert sorted(own_folders.rglob("*")) == before


@pytest.mark.parametrize(
    "values",
    [
        {"languages": 5},
        {"source_languages": "en"},
        {"target_languages": {"code": "en"}},
        {"target_languages": ["en"]},
    ],
)
def test_metadata_that_argos_cannot_read_is_found_before(
    tmp_path: Path, values: dict[str, Any]
) -> None:
    with pytest.raises(PackageError, match="languages"):
        read_package(build_folder(tmp_path, **values))


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"languages": 5}', b"[" * 100_000, b"\xff"])
def test_metadata_that_changed_meanwhile_gives_a_sentence(tmp_path: Path, data: bytes) -> None:
    folder = build_folder(tmp_path)
    package = read_package(folder)
    assert package is not None
    (folder / "metadata.json").write_bytes(data)
    with pytest.raises(TranslationError, match="damaged"):
        open_package(package)
    assert "ARGOS_PACKAGES_DIR" not in os.environ
