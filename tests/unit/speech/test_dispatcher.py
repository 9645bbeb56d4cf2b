from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.errors import Cancelled, SpeechError
from reader.speech.dispatcher import DispatcherSpeaker
from reader.speech.voices import Speech, choose_voice

if not hasattr(socket, "AF_UNIX"):
    pytest.skip("Speech Dispatcher is a program of Unix", allow_module_level=True)

VOICES = (
    "249-Chinese (Mandarin)\tcmn\tnone",
    "249-Chinese (Mandarin)+Adam\tcmn\tAdam",
    "249-English (America)\ten-US\tnone",
    "249 OK VOICE LIST SENT",
)


class Daemon:
    """Answers as Speech Dispatcher does; `ending` is what it tells of a message."""

    def __init__(self, path: Path) -> None:
        self.said: list[str] = []
        self.commands: list[str] = []
        self.ending: tuple[str, ...] = ("701 BEGIN", "702 END")
        self.refused = ""
        self.begun = threading.Event()
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            with client, client.makefile("rwb", buffering=0) as stream:
                self._talk(stream)

    def _talk(self, stream: socket.SocketIO) -> None:
        while line := stream.readline():
            command = line.decode("utf-8").strip()
            self.commands.append(command)
            stream.write("".join(f"{answer}\r\n" for answer in self._answer(command)).encode())
            if command == "SPEAK" and command != self.refused:
                self._hear(stream)

    def _answer(self, command: str) -> tuple[str, ...]:
        if self.refused and command.startswith(self.refused):
            return ("300 ERR UNKNOWN",)
        if command == "LIST OUTPUT_MODULES":
            return ("250-espeak-ng", "250 OK MODULE LIST SENT")
        if command == "LIST SYNTHESIS_VOICES":
            return VOICES
        return ("230 OK RECEIVING DATA",) if command == "SPEAK" else ("200 OK",)

    def _hear(self, stream: socket.SocketIO) -> None:
        text = ""
        while (line := stream.readline().decode("utf-8").rstrip("\r\n")) != ".":
            text += line.removeprefix(".") if line.startswith("..") else line
        self.said.append(text)
        events = "".join(f"{e[:3]}-7\r\n{e[:3]}-2\r\n{e}\r\n" for e in self.ending)
        stream.write(f"225-7\r\n225 OK MESSAGE QUEUED\r\n{events}".encode())
        self.begun.set()


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Daemon]:
    running = Daemon(tmp_path / "speechd.sock")
    yield running
    running.close()


@pytest.fixture
def speaker(daemon: Daemon, tmp_path: Path) -> DispatcherSpeaker:
    return DispatcherSpeaker(tmp_path / "speechd.sock")


def test_voices_are_listed_without_their_alterations(speaker: DispatcherSpeaker) -> None:
    assert [(voice.id, voice.language) for voice in speaker.voices()] == [
        ("espeak-ng/Chinese (Mandarin)", "cmn"),
        ("espeak-ng/English (America)", "en-US"),
    ]


def test_a_text_is_said_with_its_voice_and_speed(
    daemon: Daemon, speaker: DispatcherSpeaker
) -> None:
    voice = choose_voice(speaker.voices(), "zh")
    speaker.speak(Speech(".渡轮到了。", voice, 300), CancelToken())
    assert daemon.said == [".渡轮到了。"]
    assert "SET SELF SYNTHESIS_VOICE Chinese (Mandarin)" in daemon.commands
    assert "SET SELF RATE 100" in daemon.commands


def test_stopping_silences_what_is_said_here_and_nothing_else(
    daemon: Daemon, speaker: DispatcherSpeaker
) -> None:
    voice = choose_voice(speaker.voices(), "en")
    daemon.ending = ("701 BEGIN",)
    token = CancelToken()

    def stop() -> None:
        daemon.begun.wait(10)
        token.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        speaker.speak(Speech("The ferry came in.", voice), token)
    stopper.join()
    assert "CANCEL SELF" in daemon.commands
    assert not any("ALL" in c for c in daemon.commands if c.startswith("CANCEL"))


def test_a_message_that_never_ends_is_given_up(daemon: Daemon, tmp_path: Path) -> None:
    moments = iter(range(0, 10_000, 10))
    speaker = DispatcherSpeaker(tmp_path / "speechd.sock", clock=lambda: float(next(moments)))
    voice = choose_voice(speaker.voices(), "en")
    daemon.ending = ("701 BEGIN",)
    with pytest.raises(SpeechError, match="does not speak"):
        speaker.speak(Speech("The ferry came in.", voice), CancelToken())


@pytest.mark.parametrize("refused", ["SET SELF SYNTHESIS_VOICE", "SPEAK"])
def test_a_voice_that_is_gone_is_told_of(
    daemon: Daemon, speaker: DispatcherSpeaker, refused: str
) -> None:
    voice = choose_voice(speaker.voices(), "en")
    daemon.refused = refused
    with pytest.raises(SpeechError, match="does not speak"):
        speaker.speak(Speech("The ferry came in.", voice), CancelToken())


def test_a_daemon_that_is_gone_has_no_voices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert DispatcherSpeaker(tmp_path / "nowhere.sock").voices() == []


def test_a_daemon_elsewhere_on_the_network_is_never_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:speech.example:6560")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert DispatcherSpeaker().voices() == []
