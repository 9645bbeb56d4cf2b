"""Each file of a data folder in each state it may be found in: what is told, and what is kept.

    python -m tests.faults.matrix FOLDER WAY

WAY is "commands" or "window". Prints a line of JSON for each cell. Run it without the right to read
what may not be read, which root has.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import tomllib
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.errors import ReaderError
from reader.paths import Paths
from reader.storage.backups import backups
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import IfMissing, open_database
from reader.system.files import MARK
from tests.helpers.full_library import fill, read_all, run_command

VERSIONS = Path(__file__).parents[1] / "unit" / "storage" / "versions"

FILES: dict[str, Callable[[Paths], Path]] = {
    "settings": lambda paths: paths.settings_file,
    "library": lambda paths: paths.database,
    "copy": lambda paths: backups(paths.database)[0],
    "index": lambda paths: paths.search_index,
    "picture": lambda paths: next(p for p in paths.pictures.glob("*/*") if p.name != MARK),
    "log": lambda paths: paths.log_file,
}


@dataclass
class Cell:
    """What came of one file in one state."""

    file: str
    state: str
    way: str
    told: str = ""
    faults: str = ""
    lost: str = ""


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    os.truncate(path, 0)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 2 // 3)


def one_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    name = b"CREATE TABLE"
    where = data.index(name) + len(name) + 2 if name in data else data.find(b"=") + 1
    data[where] = 0xFF
    path.write_bytes(data)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "mine").write_text("mine")


def link(path: Path) -> None:
    elsewhere = path.parents[1] / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    path.rename(elsewhere / path.name)
    path.symlink_to(elsewhere / path.name)


def unreadable(path: Path) -> None:
    path.chmod(0)


def read_only(path: Path) -> None:
    path.chmod(0o400)


def older(path: Path) -> None:
    if path.name == "reader.sqlite3":
        path.unlink()
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript((VERSIONS / "4.sql").read_text("utf-8"))
    elif path.suffix == ".sqlite":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 1")


def newer(path: Path) -> None:
    if path.suffix.startswith(".sqlite"):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 9999")
    elif path.suffix == ".toml":
        with path.open("a") as file:
            file.write('\n[future]\nkey = "kept"\n')


STATES: dict[str, Callable[[Path], None]] = {
    "missing": missing,
    "empty": empty,
    "cut": cut,
    "one byte": one_byte,
    "folder": folder,
    "link": link,
    "unreadable": unreadable,
    "read-only": read_only,
    "older": older,
    "newer": newer,
}


def run_commands(paths: Paths, cell: Cell) -> None:
    """What reads, and what writes."""
    words = paths.data.parent / "words.txt"
    words.write_text("quay\n")
    for arguments in (
        ("feeds", "list"),
        ("words", "import", str(words)),
        ("search", "ferry"),
        ("words", "list"),
    ):
        status, said = run_command(paths.data.parent, *arguments, "--offline")
        if "mistake of the program" in said or "Traceback" in said or status not in (0, 1):
            cell.faults += f"{arguments}: {status} {said[:300]}"
        cell.told += "".join(line for line in said.splitlines() if line.startswith("bilingual-"))


class Windows:
    """Opens the window over a data folder, changes a setting, and closes it."""

    def __init__(self) -> None:
        from reader.app import make_application

        self._app = make_application()

    def __call__(self, paths: Paths, cell: Cell) -> None:
        """Open, look, change, close; what is told is what the bars of the window say."""
        from PySide6.QtCore import QEventLoop, QTimer

        from reader.app import make_window
        from reader.composition import Composition
        from reader.ui.texts.i18n import message_text
        from tests.helpers.windows import end_window

        def hook(kind: type[BaseException], error: BaseException, _trace: object) -> None:
            cell.faults += f"{kind.__name__}: {error}"

        sys.excepthook = hook
        try:
            composition = Composition(paths, offline=True)
        except ReaderError as error:
            cell.told = message_text(error.message)
            return
        cell.told = " ".join(map(message_text, composition.warnings))
        composition.services.settings.failed.connect(
            lambda error: setattr(cell, "told", f"{cell.told} {message_text(error.message)}")
        )
        window = make_window(composition)
        window.show()
        window.window_actions["toggle_library"].setChecked(True)
        composition.services.settings.set("appearance.zoom", 125)
        loop = QEventLoop()
        QTimer.singleShot(400, loop.quit)
        loop.exec()
        end_window(window, composition)


def _bytes(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""


def lost(paths: Paths, cell: Cell, wanted: int, settings: bytes) -> str:
    """What of the reader's own is nowhere in the data folder any more."""
    for path in paths.data.parent.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o700)
    said = []
    texts = [p.read_bytes() for p in paths.config.rglob("*") if p.is_file()]
    if settings and settings not in texts and not any(b"Norvane" in text for text in texts):
        said.append("the glossary")
    if cell.state == "newer" and cell.file == "settings":
        with suppress(tomllib.TOMLDecodeError):
            kept = tomllib.loads(paths.settings_file.read_text("utf-8"))
            said += [] if kept["future"] == {"key": "kept"} else ["a key of a newer version"]
    if cell.state == "folder":
        said += [] if list(paths.data.parent.rglob("mine")) else ["a file of somebody else"]
    if cell.file == "library" and cell.state == "newer":
        with closing(sqlite3.connect(paths.database)) as connection:
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    if cell.file == "library" and cell.state == "folder":
        shutil.rmtree(paths.database)
    if cell.file == "library" and cell.state == "older":
        wanted = 2
    foreign = cell.file == "index" and cell.state in ("folder", "one byte", "unreadable")
    if list(paths.data.glob("*.other-*")) and not foreign:
        said.append("an index of the program, which was taken for somebody else's")
    database = open_database(paths.database, MIGRATIONS, IfMissing.RESTORE)
    found = read_all(database)
    database.close()
    if found < wanted:
        said.append(f"{wanted - found} of {wanted} things of the library")
    return ", ".join(said)


def main() -> None:
    """Walk the cells."""
    place, way = Path(sys.argv[1]), sys.argv[2]
    fill(place / "before")
    run_command(place / "before", "clean", "/nowhere")  # which makes a log
    (place / "before" / "state").mkdir(exist_ok=True)
    Paths.below(place / "before").log_file.write_text("a line = 1\n" * 20)
    with closing(sqlite3.connect(Paths.below(place / "before").database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database = open_database(Paths.below(place / "before").database, MIGRATIONS)
    wanted = read_all(database)
    database.close()
    run = Windows() if way == "window" else run_commands
    for file, find in FILES.items():
        for state, change in STATES.items():
            shutil.copytree(place / "before", place / "now", symlinks=True)
            paths, cell = Paths.below(place / "now"), Cell(file, state, way)
            change(find(paths))
            after = _bytes(paths.settings_file)
            try:
                run(paths, cell)
                cell.lost = lost(paths, cell, wanted, after)
            except Exception as error:  # noqa: BLE001 - it is what is looked for
                cell.faults += f"{type(error).__name__}: {error}"
            sys.stdout.write(json.dumps(asdict(cell), ensure_ascii=False) + "\n")
            shutil.rmtree(place / "now")


if __name__ == "__main__":
    main()
