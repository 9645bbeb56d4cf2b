"""A bundle does all that a checkout does: `python3 dev.py test --frozen EXECUTABLE`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from reader import __version__
from reader.paths import Paths
from reader.resources import manual_root, resource_path
from reader.settings_file import change_setting
from tests.helpers.processes import children, kill
from tests.helpers.profiles import PATIENCE, read_pages, translated, wait_until

pytestmark = pytest.mark.frozen

KILLS = 20
SAMPLE = resource_path("samples", "english.html")


def database(data: Path) -> Path:
    return Paths.below(data).database


@pytest.fixture
def executable(pytestconfig: pytest.Config) -> Path:
    return Path(pytestconfig.getoption("--frozen"))


def run(executable: Path, *arguments: str, text: str = "") -> str:
    done = subprocess.run(
        [executable, *arguments],
        input=text,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def test_it_tells_its_version(executable: Path) -> None:
    assert run(executable, "--version").strip() == f"bilingual-reader {__version__}"


def test_it_cleans(executable: Path) -> None:
    assert "Norvane Shipyard said on Tuesday" in run(executable, "clean", str(SAMPLE))


def test_it_translates_both_ways(executable: Path) -> None:
    for source, target, text, expected in (
        ("en", "zh", "The bank opened a new office in the city.\n", r"[\u4e00-\u9fff]"),
        ("zh", "en", "银行在城里开了新办公室。\n", r"[A-Za-z]{3}"),
    ):
        told = run(executable, "translate", "--from", source, "--to", target, text=text)
        assert re.search(expected, told)


@pytest.mark.parametrize("ending", ["html", "epub", "pdf", "tmx", "json"])
def test_it_exports(executable: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"story.{ending}"
    run(executable, "read", str(SAMPLE), "--to", "zh", "--offline", "-o", str(file))
    assert file.stat().st_size > 1000


def test_it_takes_a_picture_of_a_translated_page(executable: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    profile = ("--data-dir", str(tmp_path / "data"))
    run(executable, str(SAMPLE), "--to", "zh", "--screenshot", str(picture), *profile)
    assert picture.stat().st_size > 50_000
    assert translated(database(tmp_path / "data")) > 10


def test_portable_it_keeps_everything_beside_it(executable: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    shutil.copytree(executable.parent, folder, symlinks=True, copy_function=os.link)
    (folder / "portable").touch()
    moved = folder / executable.name
    run(moved, str(SAMPLE), "--to", "zh", "--screenshot", str(tmp_path / "window.png"))
    assert (folder / "data" / "data" / "reader.sqlite3").exists()
    assert not [file for file in Path(os.environ["HOME"]).rglob("*") if file.is_file()]


def test_a_second_start_hands_its_page_to_the_first(executable: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.html", tmp_path / "with spaces.html"
    for page in (first, second):
        page.write_text(f"<article><h1>{page.stem}</h1><p>The bank opened.</p></article>", "utf-8")
    with window(executable, tmp_path, str(first)) as process:
        wait_until(lambda: str(first) in read_pages(database(tmp_path / "data")))
        run(executable, str(second), "--data-dir", str(tmp_path / "data"))
        wait_until(lambda: str(second) in read_pages(database(tmp_path / "data")))
        assert process.poll() is None


@pytest.mark.posix("signals of a session")
def test_a_session_that_ends_leaves_what_opens_it_again(
    executable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    page, data = tmp_path / "page.html", tmp_path / "data"
    page.write_text("<article><h1>Bank</h1><p>The bank opened.</p></article>", "utf-8")
    change_setting(Paths.below(data).settings_file, "privacy.after_login", True)
    with window(executable, tmp_path, str(page)) as process:
        wait_until(lambda: str(page) in read_pages(database(data)))
        process.terminate()
        assert process.wait(PATIENCE) == 0
    (entry,) = (tmp_path / "xdg" / "autostart").iterdir()
    assert f'Exec="{executable.resolve()}" "--data-dir" "{data}"' in entry.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "darwin", reason="nothing tells of processes there")
def test_killing_the_worker_again_and_again_loses_nothing(executable: Path, tmp_path: Path) -> None:
    page, data = tmp_path / "page.html", tmp_path / "data"
    # Enough for as many workers: with each a batch is lost, of at most some tens of sentences.
    numbers = range(60 * KILLS)
    paragraphs = "".join(
        f"<p>The bank opened its office number {n} in the city on Monday, and {n} people came.</p>"
        for n in numbers
    )
    page.write_text(f"<article><h1>The bank opens offices</h1>{paragraphs}</article>", "utf-8")
    killed = 0
    with window(executable, tmp_path, str(page)) as process:
        while killed < KILLS:
            wait_until(lambda: bool(workers(process.pid)))
            # A worker that dies again and again before it has done anything is not started anew.
            wait_until(partial(has_translated, data, translated(database(data)) + 1))
            for child in workers(process.pid):  # whose number may be that of one killed before
                kill(child)
                killed += 1
        wait_until(lambda: has_translated(data, len(numbers)))  # those given up are not kept
        assert process.poll() is None


def has_translated(data: Path, sentences: int) -> bool:
    return translated(database(data)) >= sentences


@contextmanager
def window(executable: Path, folder: Path, source: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program with its window open, over a profile of its own."""
    arguments = (source, "--to", "zh", "--offline", "--data-dir", str(folder / "data"))
    with subprocess.Popen([executable, *arguments]) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def workers(pid: int) -> set[int]:
    """The translating processes that a bundle has started."""
    return {child for child in children(pid) if _is_worker(child)}


def _is_worker(pid: int) -> bool:
    if sys.platform == "win32":  # there it starts no others
        return True
    try:
        return b"--multiprocessing-fork" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:  # it ended
        return False


def test_it_carries_the_manual(executable: Path) -> None:
    carried = executable.parent / "_internal" / "reader" / "_resources" / "manual"
    there = {file.relative_to(manual_root()) for file in manual_root().rglob("*.*")}
    assert {file.relative_to(carried) for file in carried.rglob("*.*")} == there
