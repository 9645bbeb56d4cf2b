"""The version of the translations that the program makes follows from what decides them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.resources import resource_path
from reader.translation import version
from reader.translation.version import rules_version


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the modules and data files that may be changed."""
    modules, resources = tmp_path / "translation", tmp_path / "resources"
    shutil.copytree(Path(version.__file__).parent, modules)
    for folder in ("builtin", "lexicons", "packages", "dictionary"):
        (resources / folder).mkdir(parents=True)
    for names in (("builtin", "english.toml"), ("builtin", "chinese.toml")):
        shutil.copy(resource_path(*names), resources / names[0])
    for names in (("lexicons", "people.tsv"), ("packages", "kinds.txt")):
        shutil.copy(resource_path(*names), resources / names[0])
    for name in ("irregular.txt", "senses.tsv"):
        shutil.copy(resource_path("dictionary", name), resources / "dictionary")
    monkeypatch.setattr(version, "_HERE", modules)
    monkeypatch.setattr(version, "resource_path", resources.joinpath)
    yield tmp_path
    rules_version.cache_clear()


def versions() -> tuple[str, str]:
    """The version for packages in general, and for the built-in one."""
    rules_version.cache_clear()
    return rules_version(builtin=False), rules_version(builtin=True)


@pytest.mark.parametrize(
    ("changed", "general"),
    [
        ("translation/sentences/numerals.py", True),
        ("translation/assembly.py", True),
        ("translation/builtin/english/amounts.py", False),
        ("resources/builtin/chinese.toml", False),
        ("resources/lexicons/people.tsv", False),
        ("resources/packages/kinds.txt", False),
    ],
)
def test_what_decides_translations_changes_their_version(
    copied: Path, changed: str, general: bool
) -> None:
    before = versions()
    path = copied / changed
    path.write_bytes(path.read_bytes() + b"\n")
    after = versions()
    assert after[1] != before[1]
    assert (after[0] != before[0]) is general


def test_what_decides_nothing_leaves_the_version(copied: Path) -> None:
    before = versions()
    (copied / "translation" / "manager.py").write_text("", "utf-8")
    assert versions() == before


def test_without_sources_each_release_has_a_version_of_its_own(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(copied / "translation")
    before = versions()
    monkeypatch.setattr(version, "__version__", "9.9")
    after = versions()
    assert before[0] != after[0]
    assert before[1] != after[1]
