"""Packages opened by Argos Translate, after `package.py` has found them sound.

Importing `argostranslate` makes its folders and reads its settings, so it is done here alone, with
the variables that name them pointed to where it finds the packages and nothing else.
`argostranslate.translate` is never imported: see the design notes.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import TranslationError
from reader.messages import Message
from reader.translation.packages.package import Package
from reader.translation.tokens import Tokenizer

if TYPE_CHECKING:  # importing it makes folders
    from argostranslate.package import Package as ArgosPackage

#: Below these Argos makes the folders of its settings, its index and its downloads.
_OWN_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")

#: What a package raises whose files changed since they were looked at, or are not what they seem.
DAMAGED = (OSError, RuntimeError, ValueError, TypeError, AttributeError, LookupError)


def open_package(package: Package) -> ArgosPackage:
    """Open a package as Argos does.

    Raises:
        TranslationError: its files are not those of a package any more.
        ImportError: a part of `argostranslate` is not installed.
    """
    with _argos_folders(package.path.parent):
        from argostranslate.package import Package as ArgosPackage
    try:
        return ArgosPackage(package.path)
    except DAMAGED as error:
        raise damaged(package) from error


def load_tokenizer(package: Package, opened: ArgosPackage) -> Tokenizer:
    """Load the tokenizer of an opened package, which then tells the place of each piece.

    Raises:
        TranslationError: its file is damaged.
        ImportError: a part of `argostranslate` is not installed.
    """
    from argostranslate.tokenizer import SentencePieceTokenizer

    from reader.translation.tokenizers import OffsetBPETokenizer, OffsetSentencePieceTokenizer

    try:
        found = opened.tokenizer
        if isinstance(found, SentencePieceTokenizer):
            pieces = OffsetSentencePieceTokenizer(found.model_file)
            pieces.lazy_processor()
            return pieces
        pairs = OffsetBPETokenizer(found.model_file, found.from_code, found.to_code)
        pairs.lazy_load()
        return pairs
    except DAMAGED as error:
        raise damaged(package) from error


def damaged(package: Package) -> TranslationError:
    """The error for a package whose files are of no use."""
    again, anew = Message("Install the program again."), Message("Remove it and install it again.")
    return TranslationError(
        "package-damaged",
        "The package {source}→{target} {version} is damaged. {advice}",
        source=package.source,
        target=package.target,
        version=package.version,
        advice=again if package.builtin else anew,
    )


@contextmanager
def _argos_folders(packages: Path) -> Iterator[None]:
    """Let Argos find its packages in a folder, and nothing of its own.

    Its settings, its index and its downloads, which this program does not use, are looked for in an
    empty folder: a damaged settings file of another program would keep it from being imported.
    """
    with tempfile.TemporaryDirectory(prefix="argos-") as empty:
        wanted = {"ARGOS_PACKAGES_DIR": str(packages), **dict.fromkeys(_OWN_FOLDERS, empty)}
        strange = {name for name in os.environ if name.startswith("ARGOS_") or name == "SNAP"}
        before = {name: os.environ.pop(name, None) for name in strange | wanted.keys()}
        os.environ.update(wanted)
        try:
            yield
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
