"""V: reading aloud: no voice, voices that vanish, no sound, a daemon that talks nonsense."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.cancellation import CancelToken
from reader.errors import SpeechError
from reader.services.speech import SpeechService, SpeechState
from reader.settings import SpeechSettings
from reader.speech.commands import Command, CommandSpeaker, EspeakNg
from reader.speech.dispatcher import DispatcherSpeaker
from reader.speech.reading import Order, Passage
from reader.speech.voices import Speech, Voice, choose_voice
from tests.faults.conftest import Tell
from tests.helpers.speech import ANNA, MEI, FakeTimer, PatientRunner, QuietSpeaker, run

TEXTS = ("The ferry came in at noon.", "The quay was full.")
PASSAGES = [Passage(f"b{n}", 0, text, "en") for n, text in enumerate(TEXTS)]


class World:
    """A reading with a clock and voices of the tests."""

    def __init__(self, *voices: Voice) -> None:
        self.speaker = QuietSpeaker(*voices)
        self.runner, self.timer = PatientRunner(), FakeTimer()
        timer: Any = self.timer
        self.service = SpeechService(lambda: [self.speaker], self.runner, SpeechSettings, timer)
        self.errors: list[str] = []
        self.service.failed.connect(lambda error: self.errors.append(str(error)))

    def read(self, order: Order, passages: list[Passage] = PASSAGES) -> None:
        self.service.read(passages, order, lambda _: "", "zh")
        run(self.runner, self.timer)


@pytest.mark.fault("V1", "no voice")
@pytest.mark.parametrize("language", ["en", "zh", "zt", "ko", "", "und"])
def test_without_a_voice_one_is_told_how_to_get_one(
    qapp: object, tell: Tell, language: str
) -> None:
    world = World(*([ANNA] if language != "en" else [MEI]))
    world.read(Order.SOURCE, [replace(PASSAGES[0], language=language)])
    (error,) = world.errors
    assert "has no voice for" in tell(error)
    assert "for ." not in error
    assert world.service.state is SpeechState.PAUSED


@pytest.mark.fault("V1", "voice that vanishes")
@pytest.mark.parametrize("count", [1, 2, 60])
def test_a_voice_that_vanishes_keeps_the_place(qapp: object, tell: Tell, count: int) -> None:
    voices = [replace(ANNA, id=f"v{n}", name=f"V{n}") for n in range(count)]
    world = World(*voices)
    world.speaker.broken = {voice.id for voice in voices}
    world.read(Order.SOURCE)
    (error,) = world.errors
    assert "does not speak" in tell(error)
    world.speaker.broken.clear()
    world.service.resume()
    run(world.runner, world.timer)
    assert [speech.text for speech in world.speaker.said] == list(TEXTS)


@pytest.mark.fault("V1", "nothing to say")
@pytest.mark.parametrize("text", ["", "* * *", "……", "\u200b", "—"])
@pytest.mark.parametrize("order", list(Order))
def test_sentences_without_words_are_told_of_once(
    qapp: object, tell: Tell, text: str, order: Order
) -> None:
    world = World(ANNA)
    world.read(order, [replace(PASSAGES[0], text=text)] * 3)
    (error,) = world.errors
    tell(error)
    assert world.service.state is SpeechState.IDLE


class _Mute(EspeakNg):
    """espeak-ng without a device for sound: it complains, and ends as if all were well."""

    def speak(self, speech: Speech, file: Path | None) -> Command:
        return Command(("sh", "-c", "cat >/dev/null; echo 'error: No such device' >&2"))


@pytest.mark.fault("V1", "no sound")
def test_a_computer_without_sound_is_told_of(tell: Tell) -> None:
    with pytest.raises(SpeechError) as told:
        CommandSpeaker(_Mute()).speak(Speech(TEXTS[0], ANNA), CancelToken())
    assert "plays sound" in tell(told.value)


@pytest.fixture
def answering(tmp_path: Path) -> Iterator[Any]:
    """A daemon that answers everything with the same bytes."""
    servers = []

    def start(answer: bytes) -> DispatcherSpeaker:
        path = tmp_path / "speechd.sock"
        server = socket.socket(socket.AF_UNIX)
        server.bind(str(path))
        server.listen()

        def serve() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    try:
                        while client.recv(1 << 16):
                            client.sendall(answer)
                    except OSError:
                        continue

        thread = threading.Thread(target=serve)
        thread.start()
        servers.append((server, thread))
        return DispatcherSpeaker(path)

    yield start
    for server, thread in servers:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join()


@pytest.mark.fault("V2", "nonsense from Speech Dispatcher")
@pytest.mark.parametrize(
    "answer",
    [
        b"\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\xff\xfe\x00" * 100 + b"\n",
        b"500 ERR INTERNAL\r\n",
        b"999 WHAT\r\n",
        b"249-x" * 5_000_000,
        b"249-line\r\n" * 3_000_000,
    ],
    ids=["empty", "http", "bytes", "refusal", "code", "endless line", "endless list"],
)
def test_nonsense_has_no_voices_and_says_nothing(answering: Any, tell: Tell, answer: bytes) -> None:
    speaker = answering(answer)
    assert speaker.voices() == []
    with pytest.raises(SpeechError) as told:
        speaker.speak(Speech(TEXTS[0], replace(ANNA, id="espeak-ng/Anna")), CancelToken())
    tell(told.value)
    with pytest.raises(SpeechError):
        choose_voice(speaker.voices(), "en")
