"""What is given out agrees with itself, and can be built again by anybody."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from reader import APP_ID, __version__
from tools import reproducible
from tools.release import differing, digests, faults

METAINFO = Path("resources/linux", f"{APP_ID}.metainfo.xml")


def git(folder: Path, *arguments: str) -> None:
    named = ("-c", "user.name=A", "-c", "user.email=a@ships.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *named, *arguments], check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that may be given out."""
    (tmp_path / METAINFO).parent.mkdir(parents=True)
    (tmp_path / METAINFO).write_text(f'<release version="{__version__}" date="2027-01-12">')
    (tmp_path / "CHANGELOG.md").write_text(
        f"# Changes\n\n## {__version__} — 2027-01-12\n\n- New.\n"
    )
    git(tmp_path, "init")
    commit(tmp_path)
    return tmp_path


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-m", "A release")
    git(folder, "tag", "-f", f"v{__version__}")


def test_a_checkout_that_agrees_with_itself_may_be_given_out(checkout: Path) -> None:
    assert list(faults(checkout)) == []


def test_what_is_not_committed_is_not_given_out(checkout: Path) -> None:
    (checkout / "more.txt").touch()
    assert [fault.partition(".")[0] for fault in faults(checkout)] == ["Something is not committed"]


def test_a_commit_without_the_tag_of_its_version_is_not_given_out(checkout: Path) -> None:
    git(checkout, "tag", "-d", f"v{__version__}")
    assert [f"has no tag v{__version__}" in fault for fault in faults(checkout)] == [True]


@pytest.mark.parametrize("title", ["Unreleased", "9.9.9 — 2027-01-12", __version__])
def test_changes_of_no_dated_version_are_not_given_out(checkout: Path, title: str) -> None:
    (checkout / "CHANGELOG.md").write_text(f"# Changes\n\n## {title}\n\n- New.\n")
    commit(checkout)
    assert [f"“{title}”" in fault for fault in faults(checkout)] == [True]


def test_what_software_centres_read_names_the_same_day(checkout: Path) -> None:
    (checkout / METAINFO).write_text(f'<release version="{__version__}" date="2027-01-11">')
    commit(checkout)
    assert ["does not name" in fault for fault in faults(checkout)] == [True]


def test_files_that_differ_or_are_missing_are_named(tmp_path: Path) -> None:
    for folder, files in {
        "one": {"a": "1", "b": "2"},
        "two": {"a": "1", "b": "3", "c": ""},
    }.items():
        (tmp_path / folder).mkdir()
        for name, text in files.items():
            (tmp_path / folder / name).write_text(text)
    assert differing(digests(tmp_path / "one"), digests(tmp_path / "two")) == ["b", "c"]


def test_all_of_a_build_has_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").touch()
    (tmp_path / "folder" / "link").symlink_to("nowhere")
    reproducible.stamp(tmp_path / "folder")
    stamped = [tmp_path / "folder", *(tmp_path / "folder").iterdir()]
    assert {os.lstat(path).st_mtime for path in stamped} == {1700000000}
