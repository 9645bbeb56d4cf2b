"""The voices of Speech Dispatcher, which most desktops of Linux bring, over its own socket.

It is spoken to in SSIP (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html),
for its program `spd-say` takes texts as arguments, which every user of the computer could read, and
cannot silence what it said without silencing the screen reader, too.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.cancellation import CancelToken
from reader.errors import SpeechError
from reader.limits import MAX_SPEECH_ANSWER
from reader.speech.voices import Speech, Voice, longest, rate, silent

#: Seconds the daemon may take to answer, and to be there after it was called.
_ANSWER_SECONDS = 5.0
_START_SECONDS = 3.0
#: How often a running speech looks whether it is to stop, in seconds.
_INTERVAL = 0.05

#: Events of a message that is over: said to its end, or cut short.
_END, _CANCELED = "702", "703"

#: Every voice of espeak-ng comes a hundred times, altered; this one is as it was made.
_UNALTERED = "none"


class DispatcherSpeaker:
    """Speaks through Speech Dispatcher.

    Args:
        address: path of its socket; None takes the usual one.
        clock: seconds; tests bring their own.
    """

    name = "speech-dispatcher"

    def __init__(
        self, address: Path | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._address = address or _usual_address()
        self._clock = clock

    def voices(self) -> list[Voice]:
        """See `Speaker`."""
        if not self._address.exists() and shutil.which("speech-dispatcher") is None:
            return []
        with suppress(OSError, SpeechError, _Refused), self._connected() as line:
            return list(self._voices(line))
        return []

    def _voices(self, line: _Line) -> Iterator[Voice]:
        for module in line.ask("LIST OUTPUT_MODULES"):
            with suppress(_Refused):
                line.ask(f"SET SELF OUTPUT_MODULE {module}")
                for row in line.ask("LIST SYNTHESIS_VOICES"):
                    name, language, variant = (*row.split("\t"), "", "")[:3]
                    if variant.lower() in (_UNALTERED, "") and language:
                        yield Voice(self.name, f"{module}/{name}", language, name)

    def speak(self, speech: Speech, cancel: CancelToken) -> None:
        """See `Speaker`."""
        module, _, name = speech.voice.id.partition("/")
        deadline = self._clock() + longest(speech)
        try:
            with self._connected() as line:
                line.ask("SET SELF NOTIFICATION END ON")
                line.ask("SET SELF NOTIFICATION CANCEL ON")
                line.ask(f"SET SELF OUTPUT_MODULE {module}")
                line.ask(f"SET SELF SYNTHESIS_VOICE {name}")
                line.ask(f"SET SELF RATE {rate(speech.speed, 100)}")
                line.ask("SPEAK")
                line.ask(_message(speech.text))
                if line.event(lambda: self._goes_on(cancel, deadline)) == _END:
                    return
                line.ask("CANCEL SELF")
        except (OSError, _Refused) as error:
            raise silent(speech.voice) from error
        cancel.check()
        raise silent(speech.voice)

    def _goes_on(self, cancel: CancelToken, deadline: float) -> bool:
        return not cancel.cancelled and self._clock() < deadline

    @contextmanager
    def _connected(self) -> Iterator[_Line]:
        with _connect(self._address) as stream:
            line = _Line(stream)
            line.ask(f"SET SELF CLIENT_NAME {_user()}:bilingual-reader:reading")
            yield line


class _Refused(Exception):
    """The daemon does not do what it was asked for."""


class _Line:
    """Lines of the protocol, over a connected socket."""

    def __init__(self, stream: socket.socket) -> None:
        self._stream = stream
        self._rest = bytearray()
        self._lines: deque[bytearray] = deque()
        self._room = MAX_SPEECH_ANSWER
        self._event = ""

    def ask(self, command: str) -> list[str]:
        """Send a command; gives the data of its answer, a line each.

        Raises:
            _Refused: the answer is an error.
            OSError: there is no answer.
        """
        self._stream.settimeout(_ANSWER_SECONDS)
        self._room = MAX_SPEECH_ANSWER
        self._stream.sendall(command.encode("utf-8", "replace") + b"\r\n")
        data = []
        while True:
            code, is_last, text = self._read()
            if code.startswith("7"):  # an event that came between
                self._event = code if is_last else self._event
            elif not is_last:
                data.append(text)
            elif code[:1] in ("1", "2"):
                return data
            else:
                raise _Refused(code)

    def event(self, goes_on: Callable[[], bool]) -> str:
        """Wait for the end of what is said; "" where the wait was given up."""
        self._stream.settimeout(_INTERVAL)
        while self._event not in (_END, _CANCELED):
            if not goes_on():
                return ""
            with suppress(TimeoutError):
                code, is_last, _ = self._read()
                self._event = code if is_last else self._event
        return self._event

    def _read(self) -> tuple[str, bool, str]:
        """Code, whether it is the last line of its answer, and text of the next line."""
        while not self._lines:
            data = self._stream.recv(1 << 16)
            self._room -= len(data)
            if not data or self._room < 0:
                raise ConnectionError("closed, or without an end")
            self._rest += data
            if b"\n" in data:
                *lines, self._rest = self._rest.split(b"\n")
                self._lines.extend(lines)
        raw = self._lines.popleft()
        text = raw.decode("utf-8", "replace").rstrip("\r")
        return text[:3], text[3:4] != "-", text[4:]


def _message(text: str) -> str:
    """A text as the protocol wants it: a dot alone ends it, one at a line's start is doubled."""
    lines = (f".{line}" if line.startswith(".") else line for line in text.splitlines())
    return "\r\n".join([*lines, "."])


def _usual_address() -> Path:
    """The socket of this person's daemon; one that is reached over the network is never used."""
    kind, _, path = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if kind == "unix_socket" and path:
        return Path(path)
    folder = os.environ.get("XDG_RUNTIME_DIR") or os.path.expanduser("~/.cache")
    return Path(folder) / "speech-dispatcher" / "speechd.sock"


def _user() -> str:
    return os.environ.get("USER", "").replace(":", "") or "reader"


def _connect(address: Path) -> socket.socket:
    """Connect to the daemon; where it does not run, it is called first, as its clients do.

    Raises:
        OSError: it is not there.
    """
    with suppress(OSError):
        return _stream(address)
    try:
        subprocess.run(
            ["speech-dispatcher", "--spawn"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_START_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise OSError("the daemon does not start") from error
    deadline = time.monotonic() + _START_SECONDS
    while True:
        try:
            return _stream(address)
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(_INTERVAL)


def _stream(address: Path) -> socket.socket:
    stream = socket.socket(socket.AF_UNIX)
    stream.settimeout(_ANSWER_SECONDS)
    try:
        stream.connect(str(address))
    except OSError:
        stream.close()
        raise
    return stream
