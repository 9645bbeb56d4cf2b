"""D4: folders and files that the system refuses: what is kept is read, and each sentence is true.

Root may read and write whatever it likes, so that what is tried runs without that right.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.errors import refused_file
from reader.paths import Paths
from tests.faults.conftest import Tell
from tests.helpers.full_library import fill
from tests.helpers.program import ROOT

pytestmark = [
    pytest.mark.posix("permissions"),
    pytest.mark.skipif(
        not hasattr(os, "getuid") or (os.getuid() == 0 and not shutil.which("setpriv")),
        reason="root may read and write all here",
    ),
]

#: Runs commands one after the other in one process, and prints the status and the words of each.
_RUN = """
import contextlib, io, sys
from reader.__main__ import main
folder, out, sample = sys.argv[1:]
for command in (
    ["feeds", "list"], ["search", "ferry"], ["backup", f"{out}/b.zip"], ["clean", sample],
    ["clean", sample, "--profile"], ["read", sample, "--to", "zh"],
):
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = main([*command, "--data-dir", folder])
    print(command[0], status, " ".join(said.getvalue().split()))
"""


def run(folder: Path, out: Path) -> dict[str, tuple[int, str]]:
    """The status and the words of each command; the last of a name counts."""
    sample = ROOT / "resources" / "samples" / "english.html"
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    command = [*(bound if os.getuid() == 0 else []), sys.executable, "-c", _RUN]
    done = subprocess.run(
        [*command, str(folder), str(out), str(sample)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [line.split(" ", 2) for line in done.stdout.splitlines()]
    return {name: (int(status), words) for name, status, words in lines}


def no_folder(paths: Paths) -> None:
    paths.data.chmod(0)


def nothing(paths: Paths) -> None:
    paths.data.parent.chmod(0)


def no_library(paths: Paths) -> None:
    paths.database.chmod(0)


def only_read(paths: Paths) -> None:
    paths.data.chmod(0o500)


def no_picture(paths: Paths) -> None:
    for picture in paths.pictures.glob("*/*"):
        picture.chmod(0)


def no_index(paths: Paths) -> None:
    paths.search_index.chmod(0)


def no_settings(paths: Paths) -> None:
    paths.settings_file.chmod(0)


#: What is refused; the commands that can do their work all the same; what is said.
REFUSED: dict[Callable[[Paths], None], tuple[set[str], str]] = {
    no_folder: ({"feeds", "clean", "read"}, "nothing is kept"),
    nothing: ({"feeds", "clean", "read"}, "nothing is kept"),
    no_library: ({"feeds", "clean", "read"}, "nothing is kept"),
    only_read: ({"feeds", "clean", "read", "search", "backup"}, "may not be written to"),
    no_picture: ({"feeds", "clean", "read", "search", "backup"}, "not in the backup"),
    no_index: ({"feeds", "clean", "read", "search", "backup"}, ""),
    no_settings: ({"feeds", "clean", "read", "search", "backup"}, "the defaults are used"),
}


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Paths]:
    paths = fill(tmp_path / "full")
    yield paths
    for path in (paths.data.parent, paths.data, *paths.data.rglob("*")):
        path.chmod(0o700)


@pytest.mark.fault("D4", "folder or file that is refused")
@pytest.mark.parametrize(
    "refuse",
    [r if r is no_folder else pytest.param(r, marks=pytest.mark.long) for r in REFUSED],
)
def test_what_is_refused_is_told_and_all_else_is_done(
    full: Paths, tmp_path: Path, refuse: Callable[[Paths], None], tell: Tell
) -> None:
    refuse(full)
    said = run(full.data.parent, tmp_path)
    done, words = REFUSED[refuse]
    assert {name for name, (status, _) in said.items() if not status} == done
    told = [text for _, text in said.values()]
    assert not any("mistake of the program" in text for text in told)
    assert any(words in text for text in told)
    tell(" ".join(text for name, (status, text) in said.items() if status) or "All is done.")


@pytest.mark.fault("D4", "file that nobody thought of")
@pytest.mark.parametrize("error", [PermissionError(13, "no", "/a/b"), OSError(5, "no", b"/a/b")])
def test_a_file_that_is_refused_is_no_mistake_of_the_program(error: OSError, tell: Tell) -> None:
    said = refused_file(error)
    assert said is not None
    assert "/a/b cannot be used" in tell(said)
    assert refused_file(OSError(13, "no")) is None
    assert refused_file(ValueError("no")) is None
