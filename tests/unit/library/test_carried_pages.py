"""Kept pages go to other machines where the reader ticked that: sealed, whole, and back."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from reader.datamodel.page import Page, RawPage
from reader.datamodel.syncing import SyncKind, SyncReport
from reader.datamodel.translation import Pair, Translation
from reader.errors import SyncError
from reader.library.keeping import keep_page
from reader.library.machines.pages import PageParcel, number_of
from reader.library.machines.way import MachinesWay, add_place, set_pages
from reader.library.way import OnLibrary
from reader.storage.kept import KeptStore
from reader.storage.pictures import PictureStore
from reader.storage.stories import StoryStore
from reader.sync.parcels import DamagedParcelError
from reader.sync.webdav import WebDavCarrier
from tests.helpers.computers import PASSPHRASE, WAY, Computer
from tests.helpers.machines import Killed
from tests.helpers.webdav import PASSWORD, USER, webdav_server

T = TypeVar("T")

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
PICTURE = "https://gazette.example/quay.png"


class Keeper(Computer):
    """A computer whose reader keeps pages."""

    def __init__(self, folder: Path, there: Path | str, *, pages: bool = True) -> None:
        super().__init__(folder)
        self.kept = KeptStore(self.database)
        self.pictures = PictureStore(self.database, self.paths.pictures)
        self.way, self.secret, server = WAY, PASSPHRASE, {}
        if isinstance(there, str):
            self.way, self.secret = MachinesWay(SyncKind.WEBDAV), f"{PASSWORD}\n{PASSPHRASE}"
            server = {"user": USER, "password": PASSWORD}
        add_place(
            self.way.kind, str(there), self.means, passphrase=PASSPHRASE, pages=pages, **server
        )

    def sync(self, call: OnLibrary | None = None) -> SyncReport:
        (synced,) = self.way.all(self.database)
        means = replace(self.means, on_library=call) if call else self.means
        return self.way.sync(synced, means, secret=self.secret)

    def keep(self, name: str, text: str = "Zebrafish at the quay", when: datetime = NOW) -> int:
        url = f"https://gazette.example/{name}"
        raw = RawPage(f"<p>{text}</p>".encode(), url, url=url)
        sentence = Translation(text, "码头的斑马鱼", Pair("en", "zh"), ())
        page = Page(
            source=url,
            url=url,
            site="Gazette",
            language="en",
            title=f"The {name} of the harbour",
            byline="",
            published=None,
            sections=(),
        )
        story = keep_page(self.database, raw, page, when, translations=[sentence])
        self.pictures.add(story.id, PICTURE, b"a picture of the quay " + name.encode())
        return story.id

    def story(self, name: str) -> int:
        wanted = "SELECT id FROM stories WHERE link = ?"
        rows = self.database.rows(wanted, (f"https://gazette.example/{name}",))
        return int(rows[0]["id"]) if rows else 0

    def shown(self) -> dict[str, tuple[bytes, tuple[str, ...], bytes | None]]:
        """The kept pages by their addresses: bytes, languages, and the picture."""
        found = {}
        for row in self.database.rows("SELECT id, link FROM stories WHERE kept = 1"):
            page = self.kept.page(row["id"])
            assert page
            picture = self.pictures.get(row["id"], PICTURE)
            found[row["link"]] = (page.raw.data, self.kept.targets(row["id"]), picture)
        return found


@pytest.fixture
def both(tmp_path: Path, there: Path) -> Iterator[tuple[Keeper, Keeper]]:
    one, two = Keeper(tmp_path / "one", there), Keeper(tmp_path / "two", there)
    yield one, two
    for computer in (one, two):
        computer.database.close()


def _pages(there: Path) -> list[Path]:
    return sorted(there.glob("*/*.page"))


def test_a_page_is_kept_on_both_with_its_translation_and_pictures(
    both: tuple[Keeper, Keeper], there: Path
) -> None:
    one, two = both
    one.keep("ferry")
    one.sync()
    two.sync()
    assert len(two.shown()) == 1
    assert two.shown() == one.shown()
    before = {path: path.read_bytes() for path in there.rglob("*.*")}
    for computer in (two, one, two):
        assert computer.sync().told == ()
    assert set(there.rglob("*.page")) <= set(before)
    assert len(_pages(there)) == 1
    for data in before.values():
        assert b"Zebrafish" not in data
        assert b"a picture" not in data


def test_what_is_kept_no_more_goes_everywhere_with_its_file(
    both: tuple[Keeper, Keeper], there: Path
) -> None:
    one, two = both
    one.keep("ferry")
    one.sync()
    two.sync()
    two.kept.remove([two.story("ferry")])
    two.sync()
    one.sync()
    assert one.shown() == two.shown() == {}
    assert _pages(there) == []


def test_a_page_that_is_kept_anew_is_new_everywhere(both: tuple[Keeper, Keeper]) -> None:
    one, two = both
    one.keep("ferry")
    for computer in (one, two):
        computer.sync()
    two.keep("ferry", "The ferry sank", NOW + timedelta(days=1))
    for computer in (two, one, two, one):
        computer.sync()
    assert one.shown() == two.shown()
    assert b"The ferry sank" in next(iter(one.shown().values()))[0]


def test_nothing_of_kept_pages_goes_unless_it_is_ticked(tmp_path: Path, there: Path) -> None:
    one, two = Keeper(tmp_path / "one", there, pages=False), Keeper(tmp_path / "two", there)
    one.keep("ferry")
    two.keep("crane")
    for computer in (one, two, one, two):
        computer.sync()
    assert len(_pages(there)) == 1
    assert set(one.shown()) == {"https://gazette.example/ferry"}
    assert set(two.shown()) == {"https://gazette.example/crane"}
    set_pages(one.means, pages=True)
    for computer in (one, two):
        computer.sync()
    assert one.shown() == two.shown()
    assert len(one.shown()) == 2
    set_pages(one.means, pages=False)
    StoryStore(one.database).set_starred([one.story("crane")], True)  # it stays without its page
    one.kept.remove([one.story("crane")])
    for computer in (one, two):
        computer.sync()
    assert len(two.shown()) == 2
    for computer in (one, two):
        computer.database.close()


def test_a_file_that_is_cut_or_gone_is_told_and_comes_later(
    both: tuple[Keeper, Keeper], there: Path
) -> None:
    one, two = both
    one.keep("ferry")
    one.sync()
    (file,) = _pages(there)
    data = file.read_bytes()
    file.write_bytes(data[:-1])
    assert len(two.sync().told) == 1
    assert two.shown() == {}
    file.unlink()
    assert two.sync().told == ()
    one.sync()
    two.sync()
    assert two.shown() == one.shown() != {}


def test_a_file_that_was_cut_is_written_again_by_who_has_the_page(
    both: tuple[Keeper, Keeper], there: Path
) -> None:
    one, two = both
    one.keep("ferry", "".join(f"Zebrafish {number} " for number in range(99)))
    one.sync()
    (file,) = _pages(there)
    whole = file.stat().st_size
    file.write_bytes(file.read_bytes()[:90])
    assert len(two.sync().told) == 1
    one.sync()
    assert file.stat().st_size == whole
    written = file.stat().st_mtime_ns
    two.sync()
    one.sync()
    assert two.shown() == one.shown() != {}
    assert file.stat().st_mtime_ns == written


def test_pages_beyond_a_size_stay_here_and_that_is_told(
    both: tuple[Keeper, Keeper], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = both
    one.keep("old")
    one.keep("new", when=NOW + timedelta(days=1))
    (row,) = one.database.rows("SELECT max(size) AS size FROM kept_pages")
    size = row["size"]
    monkeypatch.setattr("reader.library.machines.pages.MAX_SYNC_PAGES_BYTES", size + 100)
    assert "1" in str(one.sync().told[0])
    two.sync()
    assert set(two.shown()) == {"https://gazette.example/new"}


def test_being_killed_at_any_step_loses_no_page(both: tuple[Keeper, Keeper]) -> None:
    one, two = both
    chance = random.Random(5)
    for number in range(3):
        one.keep(f"ferry{number}")
    for kill in range(60):
        steps = chance.randrange(1, 50)

        def call(work: Callable[[], T]) -> T:
            nonlocal steps
            steps -= 1
            if not steps:
                raise Killed
            return work()

        try:
            both[kill % 2].sync(call)
        except Killed:
            continue
    for computer in (one, two):
        computer.sync()
    assert one.shown() == two.shown()
    assert len(two.shown()) == 3


@dataclass
class BadServer:
    """What stands before a server: some refuse things, and a connection breaks off.

    Attributes:
        renames: whether files can be renamed.
        left: so many files are sent until one breaks off in its middle; 0 for none.
    """

    renames: bool
    left: int = 0

    def stand_before(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Be asked from now on."""
        ask = WebDavCarrier._ask

        def asked(carrier: Any, method: str, path: str, *body: Any, **named: Any) -> Any:
            assert not path.endswith((".part", ".filepart")), "Nextcloud refuses these"
            if method == "MOVE" and not self.renames:
                return 502, b""
            self.left -= method == "PUT" and self.left > 0
            if method == "PUT" and not self.left:
                ask(carrier, method, path, body[0][: len(body[0]) // 2], **named)
                raise Killed
            return ask(carrier, method, path, *body, **named)

        monkeypatch.setattr(WebDavCarrier, "_ask", asked)


@pytest.mark.expects_logs  # the server warns of passwords that travel openly
@pytest.mark.parametrize("renames", [False, pytest.param(True, marks=pytest.mark.long)])
def test_half_a_file_on_a_server_is_nobodys_and_comes_whole_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, renames: bool
) -> None:
    folder = tmp_path / "server"
    folder.mkdir()
    server = BadServer(renames, left=10**6)
    with webdav_server(folder) as address:
        both = [Keeper(tmp_path / name, address) for name in ("one", "two")]
        server.stand_before(monkeypatch)
        for file in range(1, 5):
            both[0].keep(f"ferry{file}")
            server.left = file
            with suppress(Killed):
                both[0].sync()
            server.left = 10**6
            assert both[1].sync().told == ()
            assert both[1].sync().told == ()
        for computer in (*both, both[1], both[0]):
            assert computer.sync().told == ()
        assert both[0].shown() == both[1].shown()
        assert len(both[0].shown()) == 4
        assert list(folder.rglob("*.half")) == []
        for computer in both:
            computer.database.close()


@pytest.mark.expects_logs
def test_a_server_that_keeps_half_of_what_it_took_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask, is_full = WebDavCarrier._ask, True

    def cut(carrier: Any, method: str, path: str, *body: Any, **named: Any) -> Any:
        if method == "PUT" and is_full:
            body = (body[0][: len(body[0]) // 2], *body[1:])
        return ask(carrier, method, path, *body, **named)

    with webdav_server(tmp_path) as address:
        both = [Keeper(tmp_path / name, address) for name in ("one", "two")]
        monkeypatch.setattr(WebDavCarrier, "_ask", cut)
        both[0].keep("ferry")
        with pytest.raises(SyncError, match="no room for more"):
            both[0].sync()
        is_full = False
        for computer in both:
            assert computer.sync().told == ()
        assert both[0].shown() == both[1].shown() != {}
        for computer in both:
            computer.database.close()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}\n",
        b"[1]\n",
        b'{"kept":1,"facts":"","version":1,"translations":[],"pictures":[],"sizes":[9,0]}\n',
        b'{"kept":1,"facts":"","version":1,"translations":[],"pictures":[],"sizes":[-1,1]}\n',
        b'{"kept":1,"facts":3,"version":1,"translations":[],"pictures":[],"sizes":[0,0]}\n',
        b'{"kept":-1,"facts":"","version":1,"translations":[],"pictures":[],"sizes":[0,0]}\n',
    ],
)
def test_what_is_no_page_is_none(data: bytes) -> None:
    with pytest.raises(DamagedParcelError):
        PageParcel.unpacked(data)


@pytest.mark.parametrize("said", ["", "z" * 64, "页" * 64, "A" * 64, "a" * 63])
def test_a_row_that_names_no_file_is_of_none(said: str) -> None:
    assert number_of(said) == 0


def test_a_page_has_the_file_that_its_digest_names() -> None:
    assert number_of("0" * 14 + "1" + "f" * 49) == 1
