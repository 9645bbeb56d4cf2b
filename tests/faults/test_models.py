"""M: models that are damaged or do harm."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from reader.errors import ReaderError
from reader.translation.engine import Engine
from reader.translation.packages.store import PackageStore, Route
from reader.translation.worker.events import Event as Told
from reader.translation.worker.events import Failed, GivenUp, Translated
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.supervisor import Supervisor, SupervisorOptions
from tests.faults.conftest import Tell
from tests.faults.installed import PAIR, works
from tests.helpers.engines import harmful
from tests.helpers.packages import POSITIONS, build_folder, build_package

# -- M1: damaged models


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


@pytest.mark.fault("M1", "model that is damaged")
@pytest.mark.parametrize("damage", [flip, cut_short, Path.unlink])
@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model", "model/config.json"])
def test_a_damaged_model_is_said_and_not_used(
    store: PackageStore, tmp_path: Path, name: str, damage: Callable[[Path], None], tell: Tell
) -> None:
    package = store.install_file(build_package(tmp_path / "file"))
    damage(package.path / name)
    route = store.route(PAIR)
    if route is None:
        tell(store.broken()[0].reason)
        return
    with pytest.raises(ReaderError) as caught:
        Engine().translate(["Hello world."], route)
    tell(caught.value)


# -- M2: models that hang, take all memory, or cannot take a sentence


def events(texts: list[str]) -> list[Told]:
    """What is told of these sentences by a real worker whose engine obeys words in them."""
    seen: list[Told] = []
    ready = Event()

    def listen(event: Told) -> None:
        seen.append(event)
        done = [t.source for e in seen if isinstance(e, Translated) for t in e.translations]
        done += [text for e in seen if isinstance(e, GivenUp) for text in e.sentences]
        if len(done) >= len(texts) or isinstance(event, Failed):
            ready.set()

    options = SupervisorOptions(
        worker=harmful(), backoff=(0.0,) * 4, batch_seconds=0.2, loading_seconds=3.0
    )
    supervisor = Supervisor(listen, options)
    supervisor.add(Route(PAIR, ()), texts, Priority.PAGE)
    assert ready.wait(60)
    supervisor.close()
    return seen


@pytest.mark.fault("M2", "model that hangs, breaks or takes all memory")
@pytest.mark.parametrize("harm", ["HANG", "FULL", "BUG", "CRASH"])
def test_a_sentence_that_cannot_be_translated_is_given_up_and_no_other(harm: str) -> None:
    seen = events(["one", harm, "two"])
    done = {t.text for e in seen if isinstance(e, Translated) for t in e.translations}
    assert done == {"ONE", "TWO"}
    assert [text for e in seen if isinstance(e, GivenUp) for text in e.sentences] == [harm]


@pytest.mark.fault("M2", "sentence longer than a model can take")
@pytest.mark.parametrize("times", [1, 3, 30])
def test_a_sentence_longer_than_the_model_is_translated_whole(
    store: PackageStore, times: int
) -> None:
    build_folder(store.installed_folder)
    route = store.route(PAIR)
    assert route is not None
    count = POSITIONS * times // 5
    text = ", ".join(f"the bank sold {n} cars" for n in range(count)) + ", people read news."
    (translation,) = Engine().translate([text], route)
    assert translation.text.startswith("这银行")
    assert translation.text.endswith("人们阅读新闻。")


# -- M3: nothing is fetched for a sentence


@pytest.mark.fault("M3", "package with a splitter of its own")
@pytest.mark.parametrize("part", ["stanza", "minisbd", "spacy"])
def test_a_splitter_of_the_package_is_not_loaded(
    store: PackageStore, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    folder = build_folder(store.installed_folder)
    (folder / part).mkdir()
    (folder / part / "model.pkl").write_bytes(b"cos\nsystem\n(S'exit'\ntR.")
    assert works(store)
    assert part not in sys.modules
