"""The program never needs what its bundle leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.languages import INTERFACE_LANGUAGES
from reader.resources import resource_path
from tests.helpers.program import run_process
from tools.bundle.left_out import read_left_out

#: Python runs this in each of its processes, the translating one too.
REFUSE = """
import os, sys
from importlib.abc import MetaPathFinder

LEFT_OUT = {modules!r}

class Refuse(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name in LEFT_OUT:
            with open({log!r}, "a") as log:
                print(name, file=log)
            raise ModuleNotFoundError(f"{{name}} is left out of the bundle", name=name)

sys.meta_path.insert(0, Refuse())
"""

#: Imported inside of `try` by libraries that do without.
OPTIONAL = {"torch"}


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What of the modules left out was asked for, from now on."""
    asked = tmp_path / "asked.txt"
    asked.touch()
    folder = tmp_path / "site"
    folder.mkdir()
    modules = set(read_left_out().modules)
    (folder / "sitecustomize.py").write_text(REFUSE.format(modules=modules, log=str(asked)))
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return asked


def asked_for(log: Path) -> set[str]:
    return set(log.read_text().split()) - OPTIONAL


def test_every_line_of_the_list_has_a_reason() -> None:
    left_out = read_left_out()
    assert {"onnxruntime", "minisbd", "stanza", "torch"} <= set(left_out.modules)
    assert left_out.holds("PySide6/Qt/plugins/tls/libqopensslbackend.so")
    assert left_out.holds("PySide6\\plugins\\tls\\qopensslbackend.dll")
    assert left_out.holds("PySide6\\opengl32sw.dll")
    for needed in ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6\\Qt6Core.dll"):
        assert not left_out.holds(needed)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("folder", ["PySide6/Qt/translations", "PySide6\\translations"])
def test_qts_own_dialogs_speak_each_language_of_the_interface(language: str, folder: str) -> None:
    assert not read_left_out().holds(f"{folder}/qtbase_{language}.qm")
    assert read_left_out().holds(f"{folder}/qtbase_it.qm")


def test_the_command_line_works_without_what_is_left_out(log: Path, tmp_path: Path) -> None:
    page, book = str(resource_path("samples", "english.html")), tmp_path / "story.epub"
    options = ("--offline", "--data-dir", str(tmp_path / "data"))
    for arguments in (
        ("clean", page, "--json"),
        ("read", page, "--to", "zh", "-o", str(book)),
        ("packages", "list"),
    ):
        result = run_process(*arguments, *options)
        assert result.status == 0, result.err
    assert book.stat().st_size > 1000
    assert asked_for(log) == set()


def test_window_and_worker_work_without_what_is_left_out(log: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    page = str(resource_path("samples", "english.html"))
    result = run_process(
        *(page, "--to", "zh", "--screenshot", str(picture), "--data-dir", str(tmp_path / "data")),
        QT_QPA_PLATFORM="offscreen",
    )
    assert result.status == 0, result.err
    assert "left out" not in result.err
    assert picture.stat().st_size > 10_000
    assert asked_for(log) == set()


def test_older_packages_are_tokenized_without_what_is_left_out(log: Path) -> None:
    code = """
from sacremoses.normalize import MosesPunctNormalizer
from sacremoses.tokenize import MosesDetokenizer, MosesTokenizer
from argostranslate.apply_bpe import BPE
assert MosesTokenizer("en").tokenize("It is late, Dr. Lin.")
"""
    result = run_process(code=code)
    assert (result.status, result.err) == (0, "")
    assert asked_for(log) == set()
