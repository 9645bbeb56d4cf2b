"""M4 – M6: servers and models that do what no server should, and the packages that stand in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Doubt, Translation
from reader.errors import ReaderError
from reader.network.connection import Connection
from reader.services.engines import EngineRoutes
from reader.services.tasks import TaskRunner
from reader.services.translation import Priority, TranslationService
from reader.storage.sqlite import Database
from reader.storage.translations import TranslationCache
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore
from reader.translation.servers.server import Server
from reader.translation.worker.dispatcher import Dispatcher
from tests.faults.conftest import Tell
from tests.helpers.certificates import certificate
from tests.helpers.packages import build_folder
from tests.helpers.translators import FAULTS, PAIR, at, chat_model, chinese, libretranslate
from tests.helpers.web import Site, leads_to, serving, silent

PATIENCE = 60_000
#: Seconds that a server has in these tests.
LIMIT = 0.5
SENTENCES = ["The bank opened.", "People read news today.", "The company sold 12 cars.", "2014"]
BY_PACKAGE = ["这银行开业。", "人们阅读新闻今天。", "这公司出售12汽车。", "2014"]

#: What is told of a fault, where it is not that the answer was no translation.
CODES = {
    "says nothing": {"timeout"},
    "a byte at a time": {"timeout"},
    "ten megabytes": {"too-large"},
    "too many": {"too-many"},
    "wrong key": {"key-refused"},
    "no such model": {"no-model", "server-refused"},
    "out of memory": {"server-refused"},
    "elsewhere": {"redirect"},
    "hangs up": {"connection", "cut"},
}

Serve = Callable[[Site], Server]
KINDS: dict[str, tuple[Serve, str]] = {
    "server": (libretranslate, "/translate"),
    "model": (chat_model, "/v1/chat/completions"),
}


class Reading:
    """A page that is translated, and what was told of it."""

    def __init__(self, service: TranslationService, qtbot: QtBot) -> None:
        self.service = service
        self.made: dict[str, Translation] = {}
        self.fell_back: list[ReaderError] = []
        self.failures: list[ReaderError] = []
        self._qtbot = qtbot
        service.translated.connect(self._take)
        service.fell_back.connect(self.fell_back.append)
        service.failed.connect(self.failures.append)

    def _take(self, translations: tuple[Translation, ...]) -> None:
        self.made.update((t.source, t) for t in translations)

    def read(self, sentences: list[str], title: str | None = "") -> list[str]:
        """The translations of a page's sentences."""
        with self._qtbot.waitSignal(self.service.finished, timeout=PATIENCE):
            self.service.request(PAIR, sentences, Priority.PAGE, title)
        return [self.made[text].text for text in sentences]


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    running = TaskRunner()
    yield running
    running.close()


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    build_folder(tmp_path / "packages")
    return PackageStore(tmp_path / "packages", tmp_path / "bundled", tmp_path / "cache")


@pytest.fixture
def begin(
    runner: TaskRunner,
    store: PackageStore,
    database: Database,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Reading]]:
    """Makes a reading with a server, which has `LIMIT` seconds to answer."""
    for name in ("libretranslate.MAX_SERVER_SECONDS", "chat_model.MAX_MODEL_SECONDS"):
        monkeypatch.setattr(f"reader.translation.servers.{name}", LIMIT)
    monkeypatch.setattr("reader.translation.servers.libretranslate.MAX_SECONDS_PER_HUNDRED", 0.0)
    begun: list[TranslationService] = []

    def make(server: Server, connection: Connection | None = None) -> Reading:
        routes = EngineRoutes(store, lambda: server, lambda: connection or Connection())
        cache = TranslationCache(database, 10_000_000)
        service = TranslationService(routes, cache, runner, EngineOptions(threads=1))
        begun.append(service)
        return Reading(service, qtbot)

    yield make
    for service in begun:
        service.close()
    runner.close()


@pytest.mark.fault("M4", "server or model that does not translate")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS)
def test_packages_stand_in_for_a_server_that_does_not_translate(
    site: Site, begin: Callable[..., Reading], tell: Tell, kind: str, fault: str
) -> None:
    serve, path = KINDS[kind]
    reading = begin(serve(site))
    site.answers[path] = FAULTS[fault]
    assert reading.read(SENTENCES) == BY_PACKAGE
    assert [tell(error) for error in reading.fell_back]
    assert {error.code for error in reading.fell_back} <= CODES.get(fault, {"bad-answer"})
    asked = len(site.requests)
    assert reading.read(["The bank opened the new office."]) == ["这银行开业这新办公室。"]
    assert len(site.requests) == asked, "it is passed over for a while"
    assert len(reading.fell_back) == 1, "which is said once"
    assert reading.failures == []


@pytest.mark.fault("M4", "server or model that dies in the middle")
@pytest.mark.parametrize("kind", KINDS)
def test_what_a_server_made_before_it_died_stays(
    site: Site, begin: Callable[..., Reading], kind: str
) -> None:
    serve, path = KINDS[kind]
    server = serve(site)
    answer, left = site.answers[path], iter(range(7))

    def while_it_lives(handler: object) -> None:
        if next(left, None) is None:
            FAULTS["hangs up"](handler)  # type: ignore[arg-type]
        else:
            answer(handler)  # type: ignore[arg-type]

    site.answers[path] = while_it_lives
    sentences = [f"The bank sold {n} cars and people read news." for n in range(10, 50)]
    reading = begin(server)
    made = reading.read(sentences)
    by_server = {chinese(text) for text in sentences}
    assert 0 < sum(text in by_server for text in made) < len(sentences)
    assert all(str(n) in text for n, text in enumerate(made, start=10))
    assert len(reading.fell_back) == 1


@pytest.mark.fault("M4", "model that says something else")
def test_a_sentence_that_a_model_refuses_is_a_packages_and_marked(
    site: Site, begin: Callable[..., Reading]
) -> None:
    server = chat_model(site, lambda s, _told: "I'm sorry." if "12" in s else chinese(s))
    reading = begin(server)
    assert reading.read(SENTENCES)[2] == BY_PACKAGE[2]
    marked = [text for text, made in reading.made.items() if Doubt.STAND_IN in made.doubts]
    assert marked == [SENTENCES[2]]
    assert reading.fell_back == []
    again = begin(server)
    asked = len(site.bodies)
    again.read(SENTENCES)
    assert len(site.bodies) - asked == 2, "only what it refused is asked for again"


@pytest.mark.fault("M4", "stopped by the reader")
@pytest.mark.parametrize("kind", KINDS)
def test_a_silent_server_is_left_at_once_when_the_reader_goes_on(
    site: Site,
    begin: Callable[..., Reading],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    for name in ("libretranslate.MAX_SERVER_SECONDS", "chat_model.MAX_MODEL_SECONDS"):
        monkeypatch.setattr(f"reader.translation.servers.{name}", 600.0)
    serve, path = KINDS[kind]
    server = serve(site)
    answer, site.answers[path] = site.answers[path], silent
    reading = begin(server)
    reading.service.request(PAIR, SENTENCES)
    qtbot.waitUntil(lambda: bool(site.bodies), timeout=PATIENCE)
    reading.service.cancel()
    site.answers[path] = answer
    assert reading.read(["The bank opened today."]) == [chinese("The bank opened today.")]
    assert reading.fell_back == []


@pytest.mark.fault("M4", "server that translates again")
def test_a_server_is_asked_again_when_the_reader_wishes(
    site: Site, begin: Callable[..., Reading]
) -> None:
    server = libretranslate(site)
    answer, site.answers["/translate"] = site.answers["/translate"], FAULTS["out of memory"]
    reading = begin(server)
    assert reading.read(SENTENCES) == BY_PACKAGE
    site.answers["/translate"] = answer
    reading.service.try_server_again()
    assert reading.read(SENTENCES) == [chinese(text) for text in SENTENCES[:3]] + ["2014"]


@pytest.mark.fault("M4", "server that is set right")
def test_another_server_is_asked_at_once(
    site: Site, begin: Callable[..., Reading], store: PackageStore
) -> None:
    wrong = at(libretranslate(site), "http://127.0.0.1:9")
    reading = begin(wrong)
    assert reading.read(SENTENCES) == BY_PACKAGE
    reading.service._routes._server = lambda: libretranslate(site)
    assert reading.read(SENTENCES[:1]) == [chinese(SENTENCES[0])]


@pytest.mark.fault("M4", "long article and a slow model")
def test_a_model_is_asked_for_what_is_on_the_screen_first(
    site: Site, begin: Callable[..., Reading]
) -> None:
    reading = begin(chat_model(site))
    sentences = [f"The bank sold {n} cars and people read news." for n in range(10, 40)]
    looked_at = sentences[20:23]
    reading.service.translated.connect(lambda _made: reading.service.prioritise(looked_at))
    reading.read(sentences)
    told = [json.loads(body)["messages"][-1]["content"] for body in site.bodies]
    order = [next(n for n, text in enumerate(sentences) if f"<sentence>{text}<" in t) for t in told]
    assert order.index(22) < 10
    assert sorted(order) == list(range(30))


@pytest.mark.fault("M5", "where what is read goes")
@pytest.mark.parametrize("offline", [False, True])
@pytest.mark.parametrize(
    ("host", "number", "asked"),
    [
        ("127.0.0.1", "127.0.0.1", "always"),
        ("localhost", "127.0.0.1", "always"),
        ("nas.lan", "127.0.0.1", "without the lock"),
        ("nas.lan", "8.8.8.8", "never"),
        ("nas.lan", "2a00:1450::8", "never"),
        ("localhost", "192.168.1.7", "never"),
    ],
)
def test_text_goes_no_farther_than_the_address_says(
    site: Site,
    begin: Callable[..., Reading],
    monkeypatch: pytest.MonkeyPatch,
    offline: bool,
    host: str,
    number: str,
    asked: str,
) -> None:
    leads_to(monkeypatch, number)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("NO_PROXY", "")
    server = at(libretranslate(site), site.at(host, ""))
    noted: list[str] = []
    connection = Connection(offline=offline, log_request=lambda r: noted.append(r.reason))
    reading = begin(server, connection)
    made = reading.read(SENTENCES[:2])
    is_asked = asked == "always" or (asked == "without the lock" and not offline)
    assert bool(site.requests) is is_asked
    assert made == ([chinese(t) for t in SENTENCES[:2]] if is_asked else BY_PACKAGE[:2])
    codes = {error.code for error in reading.fell_back}
    assert codes == (
        {"unsafe-address"} if asked == "never" and not (offline and host != "localhost") else set()
    )
    assert set(noted) <= {"translation"}
    assert len(noted) >= len(site.requests)


@pytest.mark.fault("M5", "certificate that proves nothing")
@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes certificates")
@pytest.mark.parametrize("trusted", [True, False])
def test_a_public_server_has_to_prove_itself_and_hears_of_nothing_ahead(
    begin: Callable[..., Reading],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    trusted: bool,
) -> None:
    leads_to(monkeypatch, "127.0.0.1")
    own = certificate(tmp_path, "DNS:translate.example")
    if trusted:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(own) as secure:
        address = secure.at("translate.example", "").replace("http:", "https:")
        reading = begin(at(libretranslate(secure), address))
        with qtbot.waitSignal(reading.service.prefetched, timeout=PATIENCE):
            reading.service.request(PAIR, ["People read news."], Priority.PREFETCH)
        assert secure.requests == []
        made = reading.read(SENTENCES[:1])
        assert bool(secure.requests) is trusted
    assert made == ([chinese(SENTENCES[0])] if trusted else BY_PACKAGE[:1])
    assert [error.code for error in reading.fell_back] == ([] if trusted else ["tls"])


@pytest.mark.fault("M5", "where what is read goes")
def test_nobody_is_asked_while_packages_translate(
    site: Site, runner: TaskRunner, store: PackageStore, qtbot: QtBot
) -> None:
    libretranslate(site)
    service = TranslationService(EngineRoutes(store), None, runner, EngineOptions(threads=1))
    try:
        assert Reading(service, qtbot).read(SENTENCES) == BY_PACKAGE
    finally:
        service.close()
    assert site.requests == []


@pytest.mark.fault("M4", "two engines for one page")
def test_what_two_engines_made_of_a_sentence_is_kept_apart(
    site: Site, begin: Callable[..., Reading], store: PackageStore
) -> None:
    model, server = chat_model(site), libretranslate(site, lambda _text: "银行今天开业了。")
    assert begin(server).read(SENTENCES[:1]) == ["银行今天开业了。"]
    assert begin(model).read(SENTENCES[:1]) == [chinese(SENTENCES[0])]
    asked = len(site.bodies)
    assert begin(server).read(SENTENCES[:1]) == ["银行今天开业了。"]
    assert begin(model).read(SENTENCES[:1]) == [chinese(SENTENCES[0])]
    assert len(site.bodies) == asked


@pytest.mark.fault("M4", "two engines for one page")
def test_a_model_hears_what_stands_beside_a_sentence(
    site: Site, begin: Callable[..., Reading]
) -> None:
    begin(chat_model(site)).read(SENTENCES[:3], title="Cars")
    told = json.loads(site.bodies[1])["messages"][-1]["content"]
    assert told.splitlines()[:3] == [
        "<title>Cars</title>",
        f"<before>{SENTENCES[0]}</before>",
        f"<after>{SENTENCES[2]}</after>",
    ]


@pytest.mark.fault("M4", "two engines for one page")
def test_the_queue_of_another_server_begins_empty(site: Site) -> None:
    first, second = libretranslate(site), chat_model(site)
    dispatcher = Dispatcher(lambda _event: None)
    try:
        queue = dispatcher._supervisor_of(first)
        assert dispatcher._supervisor_of(first) is queue
        assert dispatcher._supervisor_of(second) is not queue
    finally:
        dispatcher.close()
