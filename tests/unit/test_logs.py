"""The log tells where a fault was, and nothing of what was read."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

import pytest

from reader.logs import ROOT, start_logging

logger = logging.getLogger("reader.somewhere")
CANARY = "the canary sang at https://quay.example/secret?q=1"


def fail() -> None:
    try:
        raise KeyError(CANARY)
    except KeyError as error:
        raise ValueError(CANARY) from error


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "reader.log"


def test_no_file_is_made_before_there_is_something_to_say(file: Path) -> None:
    start_logging(file)
    assert not file.exists()


@pytest.mark.expects_logs
def test_a_fault_is_told_by_type_and_place_alone(file: Path) -> None:
    start_logging(file)
    try:
        fail()
    except ValueError:
        logger.exception("Something failed")
    text = file.read_text("utf-8")
    assert "Something failed" in text
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert "canary" not in text


@pytest.mark.expects_logs
def test_only_what_is_grave_enough_is_written(file: Path) -> None:
    start_logging(file, "warning")
    logger.info("small")
    logger.warning("large")
    assert "small" not in file.read_text("utf-8")
    assert "large" in file.read_text("utf-8")


@pytest.mark.expects_logs
def test_starting_again_writes_every_line_once(file: Path) -> None:
    start_logging(file)
    start_logging(file)
    logger.warning("line")
    assert file.read_text("utf-8").count("line") == 1


@pytest.mark.expects_logs
def test_a_folder_that_cannot_be_written_costs_the_log_alone(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    start_logging(tmp_path / "state" / "reader.log")
    logger.warning("line")
    assert isinstance(logging.getLogger(ROOT).handlers[0], logging.NullHandler)


@pytest.mark.expects_logs
def test_a_full_log_makes_room_and_the_oldest_goes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.logs._MOST_BYTES", 300)
    start_logging(file)
    for number in range(40):
        logger.warning("line %d", number)
    logs = sorted(file.parent.iterdir())
    assert [log.name for log in logs] == ["reader.log", "reader.log.1", "reader.log.2"]
    assert all(log.stat().st_size <= 300 for log in logs)
    assert "line 39" in file.read_text("utf-8")


LINK = pytest.param("link", marks=pytest.mark.posix("links that need no rights"))


@pytest.mark.parametrize("place", ["reader.log.1", "reader.log.2"])
@pytest.mark.parametrize("kind", ["folder", LINK])
@pytest.mark.expects_logs
def test_a_full_log_goes_over_nothing_that_is_no_log(
    file: Path, place: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.logs._MOST_BYTES", 300)
    theirs = file.parent / place
    if kind == "folder":
        (theirs / "holiday").mkdir(parents=True)
    else:
        file.parent.mkdir()
        theirs.symlink_to(file.parent.parent / "elsewhere")
    start_logging(file)
    for number in range(40):
        logger.warning("line %d", number)
    assert theirs.is_dir() or theirs.is_symlink()
    assert "line 39" in file.read_text("utf-8")
