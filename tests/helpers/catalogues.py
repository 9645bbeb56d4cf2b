"""What stands in the catalogues of the interface."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reader.languages import INTERFACE_LANGUAGES
from reader.resources import resource_path
from tools.traditional import LANGUAGE as TAIWAN

#: Those with a catalogue that people write.
LANGUAGES = sorted({*INTERFACE_LANGUAGES} - {TAIWAN})


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """What `read` gives of the catalogue of a language."""
    yield from read(resource_path("i18n", f"reader_{language}.ts"))


def read(catalogue: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, text, translations (one for each plural) and whether they are done."""
    tree = ET.parse(catalogue)
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            done = translation.get("type") is None
            yield name, message.findtext("source") or "", forms or [translation.text or ""], done


def tool(name: str) -> str:
    """Where a tool of Qt lies; the test is left out where it is not installed."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed beside this Python")
    return found
