"""What the documents name is there: folders, files, commands and links."""

from __future__ import annotations

import ast
import builtins
import re
import tomllib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

import dev
from docs.screenshots.shots import SHOTS
from docs.screenshots.take import MOVING
from reader import APP_ID
from reader.cli.commands import COMMANDS

ROOT = Path(dev.__file__).parent
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "README.zh-CN.md", "CONTRIBUTING.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
FILES = [
    file.relative_to(ROOT).as_posix()
    for folder in (
        ".github",
        "docs",
        "packaging",
        "reader",
        "resources",
        "tests",
        "tools",
        "training",
    )
    for file in (ROOT / folder).rglob("*.*")
]
ARCHITECTURE = ROOT / "docs" / "architecture.md"
SCREENSHOTS = ROOT / "docs" / "screenshots"
SHOWING_PICTURES = [*DOCUMENTS, ROOT / "resources" / "linux" / f"{APP_ID}.metainfo.xml"]
DESIGN_NOTES = ROOT / "docs" / "design-notes.md"
CLEANING = ROOT / "docs" / "cleaning.md"

#: What others have, and the documents speak of.
FOREIGN_FILES = {"pylock.toml"}

document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)


def found(path: Path, pattern: str) -> set[str]:
    return set(re.findall(pattern, path.read_text("utf-8")))


@cache
def classes() -> dict[str, set[str]]:
    """The classes of the program, and the names in the bodies of each."""
    found: dict[str, set[str]] = {}
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = {n for line in node.body for n in re.findall(r"\w+", ast.unparse(line))}
                found.setdefault(node.name, set()).update(names)
    return found


def packages(folder: Path) -> set[str]:
    return {init.parent.name for init in folder.glob("*/__init__.py")}


@pytest.mark.parametrize("folder", ["reader", "reader/spam", "reader/ui"])
def test_the_architecture_names_each_package(folder: str) -> None:
    rows = found(ARCHITECTURE, r"(?m)^\| `(\w+)` \|")
    assert packages(ROOT / folder) - rows == set()


def test_the_architecture_says_what_each_single_module_is_for() -> None:
    modules = {f.stem for f in (ROOT / "reader").glob("*.py")} - {"__init__"}
    rows = re.findall(r"(?m)^\| (`.*?`) \|", ARCHITECTURE.read_text("utf-8"))
    assert modules - {name for row in rows for name in re.findall(r"`(\w+)`", row)} == set()


def test_the_architecture_names_each_folder_beside_the_program() -> None:
    made = {".git", ".venv", "build", "dist", "shared", "reader"}
    there = {f.name for f in ROOT.iterdir() if f.is_dir() and any(f.glob("**/*.py"))} - made
    assert there - found(ARCHITECTURE, r"(?m)^\| `(\w+)` \|") == set()


def test_the_steps_of_cleaning_name_each_module_beside_its_folder() -> None:
    folder = ROOT / "reader" / "extraction"
    rows = re.findall(r"(?m)^\|[^|]+\| `(\w+)` \|([^|]+)\|", CLEANING.read_text("utf-8"))
    named = {(room, name) for room, names in rows for name in re.findall(r"`(\w+)`", names)}
    files = {(f.parent.name, f.stem) for f in folder.glob("*/*.py") if f.stem != "__init__"}
    assert named == files
    assert {f.stem for f in folder.glob("*.py")} - found(CLEANING, r"`(\w+)(?:\.py)?`") == {
        "__init__"
    }


def test_each_line_of_the_threat_model_names_tests_that_are_there() -> None:
    lines = (ROOT / "SECURITY.md").read_text("utf-8").partition("| test |")[2].splitlines()
    rows = [line for line in lines if line.startswith("| ")]
    assert rows
    for row in rows:
        named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", row)
        assert named, row
        for file, test in named:
            assert f"def {test}(" in (ROOT / "tests" / file).read_text("utf-8"), (file, test)


def test_a_readme_of_another_language_has_the_same_first_commands() -> None:
    first = re.search(r"```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    assert first
    commands = [line.partition("  #")[0].strip() for line in first[1].splitlines()]
    for path in ROOT.glob("README.*.md"):
        text = path.read_text("utf-8")
        assert [command for command in commands if command not in text] == []


def test_every_document_is_reached_from_the_readme() -> None:
    linked = set().union(*(found(path, r"\]\(([^)#]+)\)") for path in DOCUMENTS))
    assert {path.name for path in DOCUMENTS} - {Path(link).name for link in linked} == set()


@document
def test_links_lead_to_files(path: Path) -> None:
    links = {link for link in found(path, r"\]\(([^)#]+)") if "://" not in link}
    assert {link for link in links if not (path.parent / link).exists()} == set()


@document
def test_files_that_are_named_are_there(path: Path) -> None:
    named = found(path, r"`((?:[\w.-]+/)+[\w-]+\.\w+)`")
    assert {name for name in named if not any(f"/{f}".endswith(f"/{name}") for f in FILES)} == set()


@document
def test_files_that_are_named_without_a_folder_are_there(path: Path) -> None:
    there = {Path(file).name for file in FILES} | {file.name for file in ROOT.iterdir()}
    assert found(path, r"`([\w-]+\.(?:py|toml|tsv|html|css))`") - there - FOREIGN_FILES == set()


@pytest.mark.parametrize("path", [ARCHITECTURE, CLEANING, ROOT / "CONTRIBUTING.md"])
def test_classes_that_are_named_are_there(path: Path) -> None:
    for name, member in re.findall(
        r"`([A-Z]\w*[a-z]\w*)(?:\.(\w+))?(?:\(.*?\))?`", path.read_text("utf-8")
    ):
        assert name in classes() or hasattr(builtins, name), name
        assert not member or member in classes()[name], f"{name}.{member}"


@pytest.mark.parametrize("path", [ARCHITECTURE, CLEANING, ROOT / "CONTRIBUTING.md"])
def test_names_of_the_code_are_in_the_code(path: Path) -> None:
    files = (file for room in ("reader", "tests") for file in (ROOT / room).rglob("*.py"))
    code = "\n".join(file.read_text("utf-8") for file in files)
    named = found(path, r"`(?:\w+\.)?([a-z]*_\w+)(?:\(.*?\))?`")
    assert named - set(re.findall(r"\w+", code)) == set()


def test_where_to_begin_reading_is_a_file_of_that_part() -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \|[^|]+\| (`.*`) \|$", ARCHITECTURE.read_text("utf-8"))
    assert len(rows) > 30
    for part, files in rows:
        rooms = [ROOT / "reader" / room / part for room in ("", "spam", "ui")]
        for file in re.findall(r"`([\w/]+\.py)`", files):
            assert any(
                (room / file).is_file() or (room.parent / file).is_file() for room in rooms
            ), file


@document
def test_commands_that_are_named_are_there(path: Path) -> None:
    assert found(path, r"dev\.py (\w+)") <= {command.__name__ for command in dev.COMMANDS}
    modules = found(path, r"python3? -m ([\w.]+)")
    assert {module for module in modules if find_spec(module) is None} == set()
    assert found(path, r"`?bilingual-reader ([a-z][a-z-]+)\b") <= {*COMMANDS}


def test_each_picture_of_the_window_is_shown_somewhere() -> None:
    pictures = r"/screenshots/([\w-]+)\.(?:png|webp)"
    shown = set().union(*(found(path, pictures) for path in SHOWING_PICTURES))
    there = {file for file in SCREENSHOTS.iterdir() if file.suffix in (".png", ".webp")}
    assert {file.stem for file in there} == shown == {*SHOTS, *MOVING}
    assert all((SCREENSHOTS / f"{name}.webp").stat().st_size < 2_000_000 for name in MOVING)


def test_the_design_notes_list_each_of_their_entries() -> None:
    entries = found(DESIGN_NOTES, r"(?m)^## (.+)$")
    anchors = {re.sub(r"[^\w -]", "", entry.lower()).replace(" ", "-") for entry in entries}
    assert found(DESIGN_NOTES, r"\]\(#([\w-]+)\)") == anchors


def test_the_design_notes_say_why_each_dependency_is_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[^\w-]", wanted, maxsplit=1)[0] for wanted in project["dependencies"]}
    table = DESIGN_NOTES.read_text("utf-8").partition("## Dependencies")[2].partition("\n## ")[0]
    rows = re.findall(r"(?m)^\| ([\w, -]+) \|", table)
    assert asked - {name.strip() for row in rows for name in row.split(",")} == set()
