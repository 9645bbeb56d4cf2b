"""`packages`: what is here, what can be had, and what goes wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.packages import build_package
from tests.helpers.program import Program


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """A list of packages with two pairs, and a newer version of one."""
    entries = [
        {
            "type": "translate",
            "package_version": version,
            "from_code": source,
            "to_code": target,
            "from_name": source.upper(),
            "to_name": target.upper(),
            "links": ["https://packages.example/p.argosmodel"],
        }
        for source, target, version in [("en", "de", "1.0"), ("en", "de", "1.9"), ("de", "en", "1")]
    ]
    file = tmp_path / "index.json"
    file.write_text(json.dumps(entries))
    return file


def test_a_package_is_installed_listed_and_removed(
    program: Program, data: Path, tmp_path: Path
) -> None:
    package = build_package(tmp_path, "en", "de")
    installed = program("packages", "install", package, "--data-dir", data)
    assert (installed.status, installed.out) == (0, "Installed translate-en_de 1.0\n")
    listed = program("packages", "list", "--data-dir", data)
    assert "en→de" in listed.out
    assert "English → German" in listed.out
    removed = program("packages", "remove", "en", "de", "--data-dir", data)
    assert (removed.status, removed.out) == (0, "Removed translate-en_de 1.0\n")
    assert "en→de" not in program("packages", "list", "--data-dir", data).out


def test_a_folder_of_packages_is_installed(program: Program, data: Path, tmp_path: Path) -> None:
    build_package(tmp_path / "all", "en", "de")
    build_package(tmp_path / "all", "de", "en")
    result = program("packages", "install", tmp_path / "all", "--data-dir", data)
    assert result.status == 0
    assert result.out.count("Installed") == 2


def test_one_bad_file_does_not_stop_the_others(
    program: Program, data: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"<html>sign in</html>")
    good = build_package(tmp_path, "en", "de")
    missing = tmp_path / "missing.argosmodel"
    result = program("packages", "install", bad, missing, good, "--data-dir", data)
    assert result.status == 1
    assert result.out == "Installed translate-en_de 1.0\n"
    assert result.err.count("\n") == 2


def test_a_broken_folder_is_named_and_the_rest_listed(
    program: Program, data: Path, tmp_path: Path
) -> None:
    program("packages", "install", build_package(tmp_path, "en", "de"), "--data-dir", data)
    (data / "packages" / "broken").mkdir()
    result = program("packages", "list", "--data-dir", data)
    assert result.status == 0
    assert "en→de" in result.out
    assert result.err.startswith("bilingual-reader: broken cannot be used.")


def test_what_is_not_there_cannot_be_removed(program: Program, data: Path) -> None:
    result = program("packages", "remove", "en", "fr", "--data-dir", data)
    assert (result.status, result.out) == (2, "")


def test_the_index_is_read_from_a_file(program: Program, data: Path, index: Path) -> None:
    result = program("packages", "available", "--index", index, "--data-dir", data)
    assert (result.status, result.err) == (0, "")
    assert "EN → DE" in result.out


def test_a_list_that_is_none_is_said(program: Program, data: Path, tmp_path: Path) -> None:
    bad = tmp_path / "index.json"
    bad.write_text("<html>")
    for file in (bad, tmp_path / "missing.json"):
        result = program("packages", "available", "--index", file, "--data-dir", data)
        assert (result.status, result.out) == (1, "")
        assert result.err.endswith(".\n")


def test_offline_shows_the_list_at_hand(program: Program, data: Path) -> None:
    result = program("packages", "available", "--offline", "--data-dir", data)
    assert result.status == 0
    assert "→" in result.out
    assert "offline lock" in result.err


def test_without_a_network_it_is_said_how_a_package_can_be_had(
    program: Program, data: Path
) -> None:
    result = program("packages", "install", "en", "de", "--offline", "--data-dir", data)
    assert "packages install FILE.argosmodel" in result.err
    assert "list of packages" in result.err


def test_offline_installs_nothing_from_the_net(program: Program, data: Path) -> None:
    result = program("packages", "install", "en", "de", "--offline", "--data-dir", data)
    assert (result.status, result.out) == (1, "")


def test_what_is_up_to_date_stays(program: Program, data: Path, tmp_path: Path) -> None:
    package = build_package(tmp_path, "en", "de", version="1.9")
    program("packages", "install", package, "--data-dir", data)
    index = tmp_path / "list.json"
    index.write_text(
        json.dumps(
            [
                {
                    "type": "translate",
                    "package_version": "1.9",
                    "from_code": "en",
                    "to_code": "de",
                    "links": ["https://packages.example/p.argosmodel"],
                }
            ]
        )
    )
    result = program("packages", "update", "--index", index, "--data-dir", data)
    assert (result.status, result.out) == (0, "All packages are up to date.\n")


def test_an_update_that_cannot_be_had_keeps_the_old_one(
    program: Program, data: Path, index: Path, tmp_path: Path
) -> None:
    package = build_package(tmp_path, "en", "de", version="1.0")
    program("packages", "install", package, "--data-dir", data)
    result = program("packages", "update", "--offline", "--index", index, "--data-dir", data)
    assert result.status == 1
    assert "en→de" in program("packages", "list", "--data-dir", data).out
