"""The wheel, the source archive and the editable install hold what the program needs, and run."""

from __future__ import annotations

import ast
import email
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hatchling import build

from tests.helpers.program import ROOT

#: Cleans the bundled sample with the installed program and prints where it was found.
SELF_TEST = """
import json, sys
import reader
from reader.__main__ import main
from reader.resources import resource_path
sample = resource_path("samples", "english.html")
print(json.dumps([reader.__file__, str(sample)]))
sys.exit(main(["clean", "--json", str(sample)]))
"""


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """A source archive, and wheels made from the checkout, from that archive, and as a link."""
    folder = tmp_path_factory.mktemp("dist")
    before = Path.cwd()
    try:
        os.chdir(ROOT)
        source = folder / build.build_sdist(str(folder))
        wheel = folder / build.build_wheel(str(folder))
        (folder / "editable").mkdir()
        editable = folder / "editable" / build.build_editable(str(folder / "editable"))
        with tarfile.open(source) as archive:
            archive.extractall(folder / "unpacked", filter="data")
        os.chdir(next((folder / "unpacked").iterdir()))
        (folder / "again").mkdir()
        again = folder / "again" / build.build_wheel(str(folder / "again"))
    finally:
        os.chdir(before)
    return {"source": source, "wheel": wheel, "editable": editable, "again": again}


def names_in(wheel: Path) -> set[str]:
    """The files of a wheel that land beside other packages."""
    with zipfile.ZipFile(wheel) as archive:
        return {n for n in archive.namelist() if ".dist-info/" not in n and ".data/" not in n}


def metadata_of(wheel: Path, name: str) -> str:
    with zipfile.ZipFile(wheel) as archive:
        (path,) = (n for n in archive.namelist() if n.endswith(f".dist-info/{name}"))
        return archive.read(path).decode()


def install(wheel: Path, folder: Path) -> Path:
    """Unpack a wheel as pip does for one without data files, so that no network is needed."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def self_test(cwd: Path, path: Path | None) -> tuple[Path, Path]:
    """Run the program that is found on a path; gives where it and its sample are."""
    environment = {**os.environ, "PYTHONPATH": str(path or ""), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", SELF_TEST],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    places, page = done.stdout.splitlines()
    assert json.loads(page)["title"]
    package, sample = json.loads(places)
    return Path(package).parent, Path(sample)


@pytest.mark.parametrize("kind", ["wheel", "again"])
def test_an_installed_wheel_finds_its_resources(
    archives: Mapping[str, Path], tmp_path: Path, kind: str
) -> None:
    site = install(archives[kind], tmp_path / "site")
    package, sample = self_test(tmp_path, site)
    assert package == site / "reader"
    assert sample.is_relative_to(site / "reader" / "_resources")


def test_a_checkout_finds_its_resources() -> None:
    package, sample = self_test(ROOT, ROOT)
    assert package == ROOT / "reader"
    assert sample.is_relative_to(ROOT / "resources")


def test_an_editable_install_leads_to_the_checkout(archives: Mapping[str, Path]) -> None:
    with zipfile.ZipFile(archives["editable"]) as archive:
        (link,) = (n for n in archive.namelist() if n.endswith(".pth"))
        assert archive.read(link).decode().strip() == str(ROOT)


def test_both_ways_of_building_give_the_same_wheel(archives: Mapping[str, Path]) -> None:
    assert names_in(archives["wheel"]) == names_in(archives["again"])


def test_the_wheel_holds_the_package_and_nothing_beside_it(archives: Mapping[str, Path]) -> None:
    names = names_in(archives["wheel"])
    assert {name.split("/")[0] for name in names} == {"reader"}
    assert "reader/py.typed" in names
    assert not [name for name in names if "__pycache__" in name or "/linux/" in name]
    resources = {path.relative_to(ROOT / "resources").as_posix() for path in tracked_resources()}
    manual = {file for file in (ROOT / "docs" / "manual").rglob("*") if file.is_file()}
    resources |= {file.relative_to(ROOT / "docs").as_posix() for file in manual}
    packed = {n.removeprefix("reader/_resources/") for n in names if "/_resources/" in n}
    assert packed == resources


def resources_read() -> set[str]:
    """The data files and folders whose names stand in the program's code."""
    names = set()
    for file in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "resource_path":
                parts = [p.value for p in node.args if isinstance(p, ast.Constant)]
                if len(parts) == len(node.args):
                    names.add("/".join(map(str, parts)))
    return names


def test_the_wheel_holds_what_the_program_reads(archives: Mapping[str, Path]) -> None:
    names = {n.partition("_resources/")[2] for n in names_in(archives["wheel"])}
    read = resources_read()
    assert len(read) > 20
    assert {n for n in read if not any(f"{name}/".startswith(f"{n}/") for name in names)} == set()


def tracked_resources() -> list[Path]:
    """The data files of the checkout that belong into a wheel."""
    return [
        path
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix != ".ts" and not {"linux", "__pycache__"} & {*path.parts}
    ]


def test_the_source_archive_holds_the_tests_and_what_they_look_at(
    archives: Mapping[str, Path],
) -> None:
    with tarfile.open(archives["source"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "dev.py", "tests/conftest.py", "pyproject.toml"} <= names
    assert {".ci/run", ".github/workflows/ci.yml", "SECURITY.md"} <= names


def test_the_wheel_names_and_holds_the_licences_of_its_data(archives: Mapping[str, Path]) -> None:
    metadata = email.message_from_string(metadata_of(archives["wheel"], "METADATA"))
    files = metadata.get_all("License-File") or []
    licences = [
        path.relative_to(ROOT).as_posix()
        for pattern in ("*/LICENSE*", "*/OFL*", "packages/README.md")
        for path in (ROOT / "resources").glob(pattern)
    ]
    assert {*files} == {"LICENSE", *licences}
    for name in files:
        assert metadata_of(archives["wheel"], f"licenses/{name}") == (ROOT / name).read_text(
            "utf-8"
        )


def test_the_wheel_says_what_it_is(archives: Mapping[str, Path]) -> None:
    metadata = email.message_from_string(metadata_of(archives["wheel"], "METADATA"))
    assert metadata["Name"] == "bilingual-reader"
    assert metadata["License-Expression"] == "MIT AND CC-BY-SA-4.0 AND OFL-1.1"
    requirements = metadata.get_all("Requires-Dist") or []
    assert any(
        r.startswith("pyside6-essentials<6.12") and "python_version < '3.12'" in r
        for r in (requirement.lower().replace('"', "'") for requirement in requirements)
    )
    assert "bilingual-reader = reader.__main__:main" in metadata_of(
        archives["wheel"], "entry_points.txt"
    )
