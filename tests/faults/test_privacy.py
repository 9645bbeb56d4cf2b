"""A session without a network, watched from outside: what it connects to, opens, writes and logs.

The window opens hostile pages, translates, searches, prints and exports; with `--long` 100 of them.
Native code is watched, too: strace sees what tests within Python do not.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.offline_session import CANARY
from tests.helpers.namespaces import can_unshare
from tests.helpers.program import ROOT

pytestmark = [
    pytest.mark.skipif(
        not (shutil.which("strace") and can_unshare("n")), reason="needs strace and unshare"
    ),
    pytest.mark.fault("N6", "session without a network, watched"),
]

_CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT")
#: The print service of this very computer, which Qt asks for its printers.
_PRINT_SERVICE = ("htons(631)", ("127.0.0.1", '"::1"'))


@dataclass(frozen=True)
class Session:
    """What came of a session: its folder, what it printed, and the calls that strace saw."""

    folder: Path
    said: str
    calls: tuple[tuple[str, str, int], ...]

    def opened(self, *, writing: bool) -> set[str]:
        """The files that were opened or made, as they were named."""
        found = set()
        for name, arguments, result in self.calls:
            changes = name != "openat" or any(flag in arguments for flag in _WRITING)
            named = name in ("openat", "mkdir", "rename", "unlink")
            if named and result >= 0 and (changes or not writing):
                found.update(_PATH.findall(arguments))
        return found


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Session:
    """A session in a process of its own, with all folders of the person in one place."""
    folder = tmp_path_factory.mktemp("session").resolve()
    for name in ("home", "tmp", "canary", "exports"):
        (folder / name).mkdir()
    (folder / "canary" / "picture.png").write_bytes(b"\x89PNG")
    trace = folder / "trace"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    watch = ["strace", "-f", "-qq", "-s", "4096", "-o", str(trace)]
    watch += ["-e", "trace=connect,sendto,sendmmsg,openat,mkdir,rename,unlink"]
    articles = "100" if pytestconfig.getoption("--long") else "2"
    command = [sys.executable, "-m", "tests.faults.offline_session", str(folder), articles]
    done = subprocess.run(
        ["unshare", "-rn", *watch, *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = trace.read_text("utf-8", "replace").splitlines()
    calls = tuple((m[1], m[2], int(m[3])) for line in lines if (m := _CALL.match(line)))
    return Session(folder, done.stdout, calls)


def test_everything_is_read_translated_and_exported(session: Session) -> None:
    read, translated = (int(word) for word in re.findall(r"\d+", session.said))
    assert read == translated > 0
    kinds = {file.suffix for file in (session.folder / "exports").iterdir()}
    assert kinds >= {".pdf", ".html", ".epub", ".md", ".txt", ".tsv", ".tmx", ".json"}


def test_nothing_is_connected_to(session: Session) -> None:
    connections = [
        arguments
        for name, arguments, _ in session.calls
        if name in ("connect", "sendto", "sendmmsg") and "sa_family=AF_INET" in arguments
    ]
    port, hosts = _PRINT_SERVICE
    strange = [c for c in connections if port not in c or not any(host in c for host in hosts)]
    assert strange == []


def test_no_name_is_looked_up(session: Session) -> None:
    names = "|".join(("canary-", "resolv.conf", r"htons\(53\)", "telemetry", "microsoft"))
    looked_up = [
        call for call in session.calls if re.search(names, call[1]) and CANARY not in call[1]
    ]
    assert looked_up == []


def test_no_file_that_a_page_names_is_opened(session: Session) -> None:
    assert any(f"{CANARY}-0.html" in path for path in session.opened(writing=False))
    canary = str(session.folder / "canary")
    assert [path for path in session.opened(writing=False) if path.startswith(canary)] == []


def test_nothing_is_written_outside_of_the_persons_folders(session: Session) -> None:
    own = (str(session.folder), "/dev/", "/proc/")
    outside = {
        path
        for path in session.opened(writing=True)
        if path.startswith("/") and not path.startswith(own)
    }
    assert outside == set()


def test_no_word_of_an_article_a_query_or_a_path_is_logged(session: Session) -> None:
    logs = [file.read_text("utf-8") for file in session.folder.rglob("*.log*")]
    assert any("The session begins" in log for log in logs)
    assert not any(CANARY in log or "harbour" in log for log in logs)


def test_nothing_is_left_in_the_temporary_folder(session: Session) -> None:
    assert list((session.folder / "tmp").iterdir()) == []
