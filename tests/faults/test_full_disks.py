"""D2: disks that are really full, on either side: what is said, and that all is well with room."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.faults.conftest import Tell
from tests.helpers.namespaces import can_unshare, run_with_disks

pytestmark = pytest.mark.skipif(not can_unshare("m"), reason="no small disk can be made here")

_SMALL = """
set -e
mkdir "$1/small"
mount -t tmpfs -o size=9m tmpfs "$1/small"
"$2" -c "$3" "$1" "$4"
"""

#: Two machines keep pages, and are brought into step while more and more room is left on the disk
#: that holds one of them, their folder, or the server's.
_SYNC = """
import contextlib, json, logging, os, sys
from pathlib import Path
from reader.errors import ReaderError
from tests.unit.library.test_carried_pages import Keeper
from tests.helpers.webdav import webdav_server
logging.disable(logging.CRITICAL)
base, small, full = Path(sys.argv[1]), Path(sys.argv[1], "small"), sys.argv[2]
there = (base if full == "machine" else small) / "there"
there.mkdir()
with webdav_server(there) if full == "server" else contextlib.nullcontext(there) as place:
    one = Keeper(base / "one", place)
    two = Keeper((small if full == "machine" else base) / "two", place)
    for number in range(8):
        story = one.keep(f"ferry{number}", f"Zebrafish {number} " * 400)
        one.pictures.add(story, "https://gazette.example/map.png", os.urandom(30_000))
    two.keep("crane")
    said = set()
    for room in (0, 8_000, 40_000, 150_000, 300_000, 800_000):
        ballast = small / "ballast"
        status = os.statvfs(small)
        ballast.write_bytes(bytes(max(0, status.f_bavail * status.f_frsize - room)))
        for computer in (one, two):
            try:
                computer.sync()
            except ReaderError as error:
                said.add(str(error))
        ballast.unlink()
    told = [str(t) for c in (one, two, one, two) for t in c.sync().told]
    place = "https://gazette.example/map.png"
    maps = [c.pictures.get(c.story("ferry1"), place) for c in (one, two)]
    print(json.dumps({
        "said": sorted(said), "told": told, "pages": [len(one.shown()), len(two.shown())],
        "equal": one.shown() == two.shown() and maps[0] == maps[1] is not None,
        "left": [p.name for p in base.rglob("*") if p.name.endswith((".part", ".half"))],
    }))
"""


@pytest.mark.fault("D2", "syncing on a full disk")
@pytest.mark.parametrize(
    "full", ["machine", *(pytest.param(f, marks=pytest.mark.long) for f in ("folder", "server"))]
)
def test_a_round_on_a_full_disk_is_told_and_made_good_when_there_is_room(
    tmp_path: Path, full: str, tell: Tell
) -> None:
    found = json.loads(run_with_disks(_SMALL, tmp_path, _SYNC, full))
    for sentence in found["said"]:
        tell(sentence)
    assert found["said"]
    assert (found["told"], found["left"]) == ([], [])
    assert found["equal"]
    assert found["pages"] == [9, 9]


#: A library on a full disk is read, searched, and backed up to another disk.
_RESCUE = """
import contextlib, io, json, os, sys
from pathlib import Path
from reader.__main__ import main
from tests.helpers.full_library import fill
base, small = Path(sys.argv[1]), Path(sys.argv[1], "small")
fill(small / "profile")
status = os.statvfs(small)
(small / "ballast").write_bytes(bytes(status.f_bavail * status.f_frsize - int(sys.argv[2])))
found = {}
for name, command in {
    "feeds": ["feeds", "list"], "search": ["search", "ferry"],
    "here": ["backup", str(small / "b.zip")], "elsewhere": ["backup", str(base / "b.zip")],
}.items():
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = main([*command, "--data-dir", str(small / "profile")])
    found[name] = (status, " ".join(said.getvalue().split()))
print(json.dumps(found))
"""


@pytest.mark.long
@pytest.mark.fault("D2", "library on a full disk")
@pytest.mark.parametrize("room", [0, 8_000, 20_000])
def test_a_library_on_a_full_disk_is_read_searched_and_backed_up_elsewhere(
    tmp_path: Path, room: int, tell: Tell
) -> None:
    found = json.loads(run_with_disks(_SMALL, tmp_path, _RESCUE, str(room)))
    assert {name: status for name, (status, _) in found.items()} == {
        "feeds": 0,
        "search": 0,
        "here": 1,
        "elsewhere": 0,
    }
    assert "the disk is full" in tell(found["here"][1])
    assert not any("mistake" in said for _, said in found.values())
