"""A folder is added, synced and left: secrets, the copy before, what of the settings travels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.datamodel.syncing import SyncReport
from reader.errors import SyncError
from reader.storage.searches import SearchStore
from reader.storage.times import moment
from tests.helpers.computers import WAY, Computer


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Computer, Computer]]:
    one, two = Computer(tmp_path / "one"), Computer(tmp_path / "two")
    yield one, two
    for computer in (one, two):
        computer.database.close()


def test_the_glossary_and_rules_of_sites_travel_entry_by_entry(
    both: tuple[Computer, Computer], there: Path
) -> None:
    one, two = both
    one.set("translation.glossary", {"en-zh": {"Harbour Post": "海港邮报"}})
    two.set("translation.glossary", {"en-zh": {"Tram": "电车"}, "zh-en": {"电车": "tram"}})
    two.set("spam.site_actions", {"post.example": {"share": "hide"}})
    two.set("cleaning.presets", {"post.example": {"body": ["main", ".text"]}})
    for computer in both:
        computer.add(there)
    for computer in (one, two, one):
        computer.sync()
    glossary = {
        "en-zh": {"Harbour Post": "海港邮报", "Tram": "电车"},
        "zh-en": {"电车": "tram"},
    }
    for computer in both:
        assert computer.get("translation.glossary") == glossary
        assert computer.get("spam.site_actions") == {"post.example": {"share": "hide"}}
        assert computer.get("cleaning.presets") == {"post.example": {"body": ["main", ".text"]}}
    one.set("translation.glossary", {"en-zh": {"Harbour Post": "港口邮报", "Tram": "电车"}})
    for computer in (one, two):
        computer.sync()
    assert two.get("translation.glossary") == one.get("translation.glossary")
    assert one.sync() == two.sync() == SyncReport()


def test_a_round_that_was_killed_before_the_settings_were_written_ends_well(
    both: tuple[Computer, Computer], there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = both
    one.set("translation.glossary", {"en-zh": {"Tram": "电车"}})
    for computer in both:
        computer.add(there)
    one.sync()
    with monkeypatch.context() as patched:
        patched.setattr("reader.library.machines.way.write_to_file", lambda *_: None)
        two.sync()
    assert two.get("translation.glossary") == {}
    two.sync()
    one.sync()
    for computer in both:
        assert computer.get("translation.glossary") == {"en-zh": {"Tram": "电车"}}


def test_a_first_meeting_makes_a_copy_before(both: tuple[Computer, Computer], there: Path) -> None:
    one, two = both
    for computer in both:
        SearchStore(computer.database).add(f"in {computer.paths.data}", moment(0))
        computer.add(there)
    one.sync()
    two.sync()
    assert not list(one.paths.data.glob("before-restore-*"))
    assert len(list(two.paths.data.glob("before-restore-*.zip"))) == 1
    assert len(SearchStore(two.database).all()) == 2


def test_another_passphrase_is_told_before_anything_is_remembered(
    both: tuple[Computer, Computer], there: Path
) -> None:
    one, two = both
    one.set("translation.glossary", {"en-zh": {"Tram": "电车"}})
    one.add(there)
    one.sync()
    for wrong in ("another", ""):
        with pytest.raises(SyncError, match="Give the same passphrase"):
            two.add(there, wrong)
        assert WAY.all(two.database) == []
    two.add(there)
    with pytest.raises(SyncError, match="in one place"):
        two.add(there.parent)
    two.paths.secrets.unlink()
    with pytest.raises(SyncError, match="is not kept"):
        two.sync()
    (synced,) = WAY.all(two.database)
    assert synced.fault is not None
    assert synced.fault.code == "no-passphrase"
    two.add(there)  # the passphrase once more
    assert two.sync().came == 1
    assert WAY.all(two.database)[0].fault is None


def test_what_is_left_stays_here_and_there(both: tuple[Computer, Computer], there: Path) -> None:
    one, _ = both
    SearchStore(one.database).add("tram", moment(0))
    one.add(there)
    one.sync()
    files = sorted(there.rglob("0*"))
    WAY.remove(WAY.all(one.database)[0], one.means, keep=True)
    assert WAY.all(one.database) == []
    assert not one.paths.secrets.exists()
    assert sorted(there.rglob("0*")) == files
    assert len(SearchStore(one.database).all()) == 1
    one.add(there)
    one.sync()
    assert len(SearchStore(one.database).all()) == 1


def test_a_folder_has_to_be_there(both: tuple[Computer, Computer], there: Path) -> None:
    with pytest.raises(SyncError, match="Make it"):
        both[0].add(there / "nowhere")
