"""E: what is written out goes where it should, whole, and runs nowhere."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair, Translation
from reader.errors import ExportError
from reader.export import Article, Format, render
from reader.export.files import Existing, file_name, write
from reader.pipeline import Pipeline
from reader.ui.texts.wording import reason_words
from tests.faults.conftest import Tell
from tests.helpers.inert_markup import faults
from tests.helpers.namespaces import can_unshare, run_with_disks
from tests.unit.export.test_files import TITLES

HOSTILE = {
    "script": "<script>alert(1)</script>", "picture": "<img src=x onerror=alert(1)>",
    "image of Markdown": "![x](javascript:alert(1))", "formula": '=HYPERLINK("http://x","y")',
    "end of a comment": "--><script>x</script>", "control characters": "a\x1b]0;x\x07b\u202e",
}  # fmt: skip


def article(title: str, text: str) -> Article:
    """An article of this title and text, translated into itself."""
    page: Page = Pipeline().clean(Pipeline().from_text(f"{title}\n\n{text}\n"))
    pair = Pair("en", "zh")
    blocks = (block for section in page.sections for block in section.blocks)
    sentences = (sentence for block in blocks for sentence in block.sentence_texts())
    translations = {s: Translation(s, text, pair, ("made-up 1",)) for s in sentences}
    return Article.join(
        page, translations, pair, frozenset(), exported=datetime.now(UTC), describe=reason_words
    )


# -- E1: where it is written


@pytest.mark.fault("E1", "hostile title")
@pytest.mark.parametrize("title", TITLES)
def test_a_hostile_title_stays_in_its_folder(tmp_path: Path, title: str) -> None:
    folder = tmp_path / "chosen"
    folder.mkdir()
    path = write(folder / file_name(title, Format.HTML.extension), b"x")
    assert path.parent == folder
    assert [entry.name for entry in tmp_path.iterdir()] == ["chosen"]


def full(folder: Path) -> Path:
    return Path("/dev/full")


def gone(folder: Path) -> Path:
    return folder / "gone" / "a.html"


def no_folder(folder: Path) -> Path:
    (folder / "file").write_text("")
    return folder / "file" / "a.html"


def folder_of_the_name(folder: Path) -> Path:
    (folder / "a.html").mkdir()
    return folder / "a.html"


def endless_name(folder: Path) -> Path:
    return folder / ("a" * 5000 + ".html")


@pytest.mark.fault("E1", "place that cannot be written")
@pytest.mark.posix("/dev/full")
@pytest.mark.parametrize("place", [full, gone, no_folder, folder_of_the_name, endless_name])
def test_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, place: Callable[[Path], Path], tell: Tell
) -> None:
    with pytest.raises(ExportError) as caught:
        write(place(tmp_path), b"x")
    tell(caught.value)
    assert not list(tmp_path.rglob("*.part"))


_ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size=200k tmpfs "$1"
printf old > "$1/a.html"
"$2" -c '
import sys
from pathlib import Path
from reader.errors import ExportError
from reader.export.files import write
path = Path(sys.argv[1], "a.html")
try:
    write(path, b"x" * 1_000_000)
except ExportError as error:
    print(error)
assert path.read_text() == "old"
assert [p.name for p in path.parent.iterdir()] == ["a.html"]
' "$1"
"""


@pytest.mark.fault("E1", "disk that is really full")
@pytest.mark.skipif(not can_unshare("m"), reason="no small disk can be made here")
@pytest.mark.parametrize("number", range(3))
def test_a_disk_that_is_full_leaves_the_old_file(tmp_path: Path, number: int, tell: Tell) -> None:
    tell(run_with_disks(_ON_A_SMALL_DISK, tmp_path))


@pytest.mark.fault("E1", "name that is taken")
@pytest.mark.parametrize("kind", ["file", "empty file", "file that may not be written"])
def test_a_name_that_is_taken_is_passed_over(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.html"
    before = "" if kind == "empty file" else "old"
    path.write_text(before)
    path.chmod(0o400 if "may not" in kind else 0o600)
    assert write(path, b"new", Existing.UNIQUE).name == "a (2).html"
    assert path.read_text() == before


# -- E2: what is in it


@pytest.mark.fault("E2", "hostile text in what is exported")
@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_exported_is_inert(tmp_path: Path, kind: str) -> None:
    made = article(f"Ferry {HOSTILE[kind]}", f"The ferry is late today. {HOSTILE[kind]} It is.")
    assert faults(render(made, Format.HTML), xml=False) == []
    book = write(tmp_path / "a.epub", render(made, Format.EPUB))
    with zipfile.ZipFile(book) as file:
        assert file.testzip() is None
        pages = [name for name in file.namelist() if name.endswith(".xhtml")]
        assert [faults(file.read(name), xml=True) for name in pages] == [[]] * len(pages)
    table = render(made, Format.TSV).decode()
    assert not any(
        cell.startswith(("=", "+", "@")) for cell in table.replace("\n", "\t").split("\t")
    )
    assert "\x1b" not in render(made, Format.TEXT).decode()
