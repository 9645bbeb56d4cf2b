"""Does something whole, is killed at a step of it, and looks at what the next start finds.

    python -m tests.durability.deeds DEED FOLDER KILLS

For the steps see `stepping.py`. After each kill it is looked whether what was there before is
there, or what was to be; then a month goes by, all is done once more, and what then lies there that
is not there where nobody killed is left over. Prints the kills, what was wrong, and what was left.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.feeds import opml
from reader.library.backup import opened_backup, write_backup
from reader.library.everything import export_everything
from reader.library.importing import import_listed, read_list
from reader.library.machines import rounds
from reader.library.restoring import restore
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.settings import Settings
from reader.settings_file import change_setting, load_settings
from reader.storage.backups import back_up_daily
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database, open_database
from reader.translation.packages.archive import is_damaged
from reader.translation.packages.install import discard, staging_folder
from reader.translation.packages.store import PackageStore
from tests.durability.stepping import counting, in_child
from tests.durability.test_migrations import filled
from tests.helpers.full_library import fill
from tests.helpers.packages import build_package
from tests.unit.library.test_carried_pages import Keeper

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
MANY = 150


@dataclass(frozen=True)
class Deed:
    """Something that is done whole or not at all.

    Attributes:
        prepare: makes what is there before, in a folder.
        act: does it.
        wrong: what is neither as it was before nor as it is to be.
    """

    prepare: Callable[[Path], object]
    act: Callable[[Path], object]
    wrong: Callable[[Path], list[str]]


def opened(folder: Path) -> Database:
    """The library of a profile."""
    return open_database(Paths.below(folder).database, MIGRATIONS)


def counts(folder: Path) -> dict[str, int]:
    """How many rows each table has; the library is sound, and nothing is said of it."""
    with closing(opened(folder)) as database:
        assert database.notice is None
        assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
        assert database.rows("PRAGMA foreign_key_check") == []
        names = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: database.rows(f"SELECT count(*) FROM {name}")[0][0]
            for (name,) in map(tuple, names)
        }


# -- lists of other programs


def listed(folder: Path, data: bytes) -> None:
    fill(folder)
    (folder / "list").write_bytes(data)
    note(folder)


def note(folder: Path) -> None:
    """Remember what is there before."""
    (folder / "before.json").write_text(json.dumps(counts(folder)))


def take_in(folder: Path) -> None:
    with closing(opened(folder)) as database:
        import_listed(database, read_list((folder / "list").read_bytes()), NOW)


def partly(folder: Path, table: str, more: int) -> list[str]:
    """Where it has neither the rows that it had before nor all that were to come."""
    before, now = json.loads((folder / "before.json").read_text())[table], counts(folder)[table]
    return [] if now in (before, before + more) else [f"{now} {table}, {before} before"]


def opml_list() -> bytes:
    feeds = (
        opml.OutlineFeed(f"https://f{n}.example/feed", f"Paper {n}", "", (f"Shelf {n % 7}",))
        for n in range(MANY)
    )
    return opml.write(feeds, (), title="Papers", made=NOW)


def pocket_list() -> bytes:
    lines = (f"Story {n},https://s{n}.example/,1600000000,a|b{n % 5},unread" for n in range(MANY))
    return "\n".join(("title,url,time_added,tags,status", *lines)).encode()


# -- backups


def two_profiles(folder: Path) -> None:
    fill(folder / "other")
    change_setting(Paths.below(folder / "other").settings_file, "translation.cache_megabytes", 77)
    write_backup(Paths.below(folder / "other"), folder / "backup.zip", NOW)
    shutil.rmtree(folder / "other")
    fill(folder)
    with closing(opened(folder)) as database:
        database.write(
            "INSERT INTO searches (query, name, position, made) VALUES ('here', '', 99, 0)"
        )
    note(folder)


def put_in_place(folder: Path) -> None:
    with closing(opened(folder)) as database:
        restore(folder / "backup.zip", database, Paths.below(folder), datetime.now(UTC))


def half_restored(folder: Path) -> list[str]:
    found = partly(folder, "searches", -1)
    found += [f"{p.name} is half" for p in backups_in(folder) if not is_whole(p)]
    with closing(opened(folder)) as database:
        rows = database.rows("SELECT digest FROM pictures")
    pictures = Paths.below(folder).pictures
    lost = [row["digest"] for row in rows if not (pictures / row["digest"][:2] / row["digest"])]
    return found + [f"picture {digest} is gone" for digest in lost]


def backups_in(folder: Path) -> list[Path]:
    return list(Paths.below(folder).data.glob("before-restore-*.zip"))


def is_whole(backup: Path) -> bool:
    with opened_backup(backup) as found:
        return sum(list(found.write_database(io.BytesIO()))) > 0


def export(folder: Path) -> None:
    (folder / "out").mkdir(exist_ok=True)
    settings = Settings()
    pipeline = Pipeline.configured(settings, offline=True)
    target = folder / "out" / "everything.zip"
    export_everything(Paths.below(folder), target, NOW, pipeline, settings.policy)


def half_exported(folder: Path) -> list[str]:
    target = folder / "out" / "everything.zip"
    return [] if not target.exists() or is_whole(target) else ["the export is half"]


# -- settings, packages


def set_many(folder: Path) -> None:
    for number in range(5):
        change_setting(
            Paths.below(folder).settings_file, "translation.cache_megabytes", 60 + number
        )


def half_set(folder: Path) -> list[str]:
    loaded = load_settings(Paths.below(folder).settings_file)
    value = loaded.settings.translation.cache_megabytes
    if loaded.warning or value not in {*range(60, 65), Settings().translation.cache_megabytes}:
        return [f"{loaded.warning} {value}"]
    return []


def packages(folder: Path) -> PackageStore:
    return PackageStore(folder / "packages", folder / "none", folder / "cache")


def with_package(folder: Path) -> None:
    packages(folder).install_file(build_package(folder / "file", version="1.0"))
    build_package(folder / "new", version="1.1")


def install_newer(folder: Path) -> None:
    packages(folder).install_file(next((folder / "new").iterdir()))


def there_and_back(folder: Path) -> None:
    """Remove the package and think better of it, then remove it for good and install it anew."""
    store = packages(folder)
    for package in store.installed():
        store.put_back(store.set_aside(package))
    for package in store.installed():
        discard(store.set_aside(package))
    install_newer(folder)


def half_put_back(folder: Path) -> list[str]:
    is_away = not packages(folder).installed()
    return [one for one in half_installed(folder) if not (is_away and one == _NONE)]


_NONE = "no package is there"


def half_installed(folder: Path) -> list[str]:
    store = packages(folder)
    found = [str(broken) for broken in store.broken()]
    asides = list(staging_folder(folder / "packages").glob("aside-*/*"))
    if not store.installed() and not asides:
        found.append(_NONE)
    return found + [f"{p.path.name} is damaged" for p in store.installed() if is_damaged(p.path)]


# -- old libraries


def old_library(folder: Path) -> None:
    path = Paths.below(folder).database
    path.parent.mkdir(parents=True)
    rows = filled(path, 4)
    (folder / "before.json").write_text(json.dumps(rows))


def start(folder: Path) -> None:
    opened(folder).close()


def half_migrated(folder: Path) -> list[str]:
    before, now = json.loads((folder / "before.json").read_text()), counts(folder)
    return [f"{t}: {now[t]} of {n}" for t, n in before.items() if t in now and now[t] < n]


# -- other machines


def machines(folder: Path) -> tuple[Keeper, Keeper]:
    """Two computers that are kept in step by a folder."""
    setattr(rounds, "place_of", lambda _: "here")  # noqa: B010 - a copy is the same library
    one, two = (Keeper(folder / name, folder / "there") for name in ("one", "two"))
    return one, two


def two_machines(folder: Path) -> None:
    (folder / "there").mkdir()
    one, two = machines(folder)
    for number in range(6):
        one.keep(f"ferry{number}", "Zebrafish " * 200)
        two.keep(f"crane{number}", "Crane " * 200)
    with closing(one.database), closing(two.database):
        import_listed(one.database, read_list(pocket_list()), NOW)
        one.sync()


def sync_two(folder: Path) -> None:
    one, two = machines(folder)
    with closing(one.database), closing(two.database):
        two.database.write("UPDATE stories SET starred = NOT starred WHERE id = 1")
        two.sync()


def half_synced(folder: Path) -> list[str]:
    one, two = machines(folder)
    with closing(one.database), closing(two.database):
        told = [str(t) for c in (two, one, two, one) for t in c.sync().told]
        stories = [
            sorted(map(tuple, c.database.rows("SELECT guid, tagged FROM stories WHERE tagged")))
            for c in (one, two)
        ]
        if one.shown() != two.shown() or len(one.shown()) != 12:
            told.append(f"{len(one.shown())} and {len(two.shown())} pages")
        if stories[0] != stories[1] or len(stories[0]) != MANY:
            told.append(f"{len(stories[0])} and {len(stories[1])} stories")
    return told


DEEDS: Mapping[str, Deed] = {
    "opml": Deed(lambda f: listed(f, opml_list()), take_in, lambda f: partly(f, "feeds", MANY)),
    "moving in": Deed(
        lambda f: listed(f, pocket_list()), take_in, lambda f: partly(f, "stories", MANY)
    ),
    "restore": Deed(two_profiles, put_in_place, half_restored),
    "export": Deed(fill, export, half_exported),
    "settings": Deed(fill, set_many, half_set),
    "install": Deed(with_package, install_newer, half_installed),
    "aside": Deed(with_package, there_and_back, half_put_back),
    "migration": Deed(old_library, start, half_migrated),
    "sync": Deed(two_machines, sync_two, half_synced),
}


def names_in(folder: Path) -> set[str]:
    """What lies there, without what differs from run to run in names."""
    names = (str(path.relative_to(folder)) for path in folder.rglob("*"))
    return {
        re.sub(r"\d{8}-\d{6}-\d{6}|[0-9a-f]{12,}|\d{10,}|aside-\w+|1_[01](-2)?", "*", name)
        for name in names
    }


def later(folder: Path) -> None:
    """A month goes by."""
    then = time.time() - 31 * 24 * 3600
    for path in folder.rglob("*"):
        os.utime(path, (then, then), follow_symlinks=False)


def again(deed: Deed, folder: Path) -> set[str]:
    """What lies there after it was done, and a month later done once more and tidied up."""
    for _ in range(2):
        later(folder)
        deed.act(folder)
        for path in folder.rglob("reader.sqlite3"):
            back_up_daily(path, datetime.now(UTC) + timedelta(days=40))
            with closing(open_database(path, MIGRATIONS)) as database:
                PictureStore(database, path.with_name("pictures")).sweep()
    return names_in(folder)


def main() -> None:
    """Kill, look, do it again; say what was found."""
    name, folder, kills = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    deed, before, now = DEEDS[name], folder / "before", folder / "now"
    now.mkdir()
    deed.prepare(now)
    shutil.copytree(now, before)

    def run(last: int) -> int:
        shutil.rmtree(now, ignore_errors=True)
        shutil.copytree(before, now)

        def work() -> int:
            steps = counting(last)
            deed.act(now)
            return steps()

        return in_child(work)

    deed.act(now)  # what it imports is no step
    steps = run(0)
    assert deed.wrong(now) == []
    clean = again(deed, now)
    killed, wrong, left = 0, [], set()
    for number in range(kills):
        at = 1 + number * steps // kills
        killed += run(at) < 0
        wrong += [f"step {at} of {steps}: {one}" for one in deed.wrong(now)]
        left |= {f"{one} (step {at} of {steps})" for one in again(deed, now) - clean}
    sys.stdout.write(json.dumps({"killed": killed, "wrong": wrong, "left": sorted(left)}))


if __name__ == "__main__":
    main()
