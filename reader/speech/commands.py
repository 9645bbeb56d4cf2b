"""Voices that are programs of the system: espeak-ng, `say` of macOS, SAPI through PowerShell.

A text goes to the program through its standard input, never as an argument, which every user of
the computer could read.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from reader.cancellation import CancelToken
from reader.errors import SpeechError, cause_of
from reader.speech.dispatcher import DispatcherSpeaker
from reader.speech.voices import Speaker, Speech, Voice, longest, rate, silent

#: Seconds after which a program that lists its voices is given up.
_LISTING_SECONDS = 20.0
#: How often a program that speaks is looked at, in seconds.
_INTERVAL = 0.05

#: Words a minute at the usual speed.
_ESPEAK_WORDS = 175
_SAY_WORDS = 180


@dataclass(frozen=True, slots=True)
class Command:
    """A call of a program: its arguments, what it reads, and variables of its own."""

    arguments: tuple[str, ...]
    text: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)


class Program(Protocol):
    """How a program that speaks is called."""

    name: str
    executable: str

    def list_voices(self) -> Command:
        """The call that lists its voices."""
        ...

    def parse_voices(self, listing: str) -> list[Voice]:
        """The voices of such a list."""
        ...

    def speak(self, speech: Speech, file: Path | None) -> Command:
        """The call that says something, or writes it to a file of sound."""
        ...


class CommandSpeaker:
    """Speaks with a program, one process for each text.

    Args:
        program: how it is called.
        file: where the sound is written instead of being heard; for tests.
    """

    def __init__(self, program: Program, file: Path | None = None) -> None:
        self.name = program.name
        self._program = program
        self._file = file

    def voices(self) -> list[Voice]:
        """See `Speaker`."""
        if shutil.which(self._program.executable) is None:
            return []
        command = self._program.list_voices()
        try:
            done = subprocess.run(
                command.arguments,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_LISTING_SECONDS,
                creationflags=_NO_WINDOW,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return []
        return self._program.parse_voices(done.stdout.decode("utf-8", "replace"))

    def speak(self, speech: Speech, cancel: CancelToken) -> None:
        """See `Speaker`."""
        command = self._program.speak(speech, self._file)
        deadline = time.monotonic() + longest(speech)
        with self._started(command) as process:
            try:
                while process.poll() is None:
                    cancel.check()
                    if time.monotonic() > deadline:
                        raise silent(speech.voice)
                    _wait(process)
            finally:
                process.kill()
            assert process.stderr is not None
            said = process.stderr.read().decode("utf-8", "replace")
            if process.returncode or _TROUBLE.search(said):
                raise silent(speech.voice)

    def _started(self, command: Command) -> subprocess.Popen[bytes]:
        try:
            process = subprocess.Popen(
                command.arguments,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env={**os.environ, **command.variables},
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise SpeechError(
                "speaker-missing",
                "{program} could not be started ({cause}). Choose another voice.",
                program=self._program.executable,
                cause=cause_of(error),
            ) from error
        assert process.stdin is not None
        try:
            with process.stdin:
                process.stdin.write(command.text.encode("utf-8", "replace"))
        except OSError:
            pass  # it ended without reading: its exit status tells
        return process


#: Windows opens a console for each program of the command line unless told not to.
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

#: What espeak-ng says when it speaks to nobody, and ends as if all were well.
_TROUBLE = re.compile(r"^error: ", re.MULTILINE | re.IGNORECASE)


def _wait(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(_INTERVAL)
    except subprocess.TimeoutExpired:
        return


def _without_orders(text: str) -> str:
    """A text in which nothing is an order to the voice, or written in phonemes: `[[…]]`."""
    return text.replace("[[", "[ [")


class EspeakNg:
    """espeak-ng (https://github.com/espeak-ng/espeak-ng/blob/master/src/espeak-ng.1.ronn)."""

    name = "espeak-ng"
    executable = "espeak-ng"

    #: Pty Language Age/Gender VoiceName File Other Languages
    _LINE = re.compile(r"\s*(\d+)\s+(\S+)\s+\S+\s+(\S+)\s+(\S+)")

    def list_voices(self) -> Command:
        """See `Program`."""
        return Command((self.executable, "--voices"))

    def parse_voices(self, listing: str) -> list[Voice]:
        """See `Program`. Voices of MBROLA, a program of its own, are left out."""
        found = [match.groups() for match in map(self._LINE.match, listing.splitlines()) if match]
        return [
            Voice(self.name, file, language, name.replace("_", " "))
            for _, language, name, file in found
            if not file.startswith("mb/") and "latn" not in language.lower()
        ]

    def speak(self, speech: Speech, file: Path | None) -> Command:
        """See `Program`."""
        words = str(round(_ESPEAK_WORDS * speech.speed / 100))
        output = ("-w", str(file)) if file else ()
        arguments = (self.executable, "-v", speech.voice.id, "-s", words, "-b", "1", "--stdin")
        return Command((*arguments, *output), _without_orders(speech.text))


class MacSay:
    """`say` of macOS (https://ss64.com/mac/say.html)."""

    name = "say"
    executable = "say"

    _LINE = re.compile(r"(.+?)\s+([a-z]{2,3}[_-]\w+)\s+#")

    def list_voices(self) -> Command:
        """See `Program`."""
        return Command((self.executable, "-v", "?"))

    def parse_voices(self, listing: str) -> list[Voice]:
        """See `Program`."""
        found = filter(None, map(self._LINE.match, listing.splitlines()))
        return [Voice(self.name, match[1], match[2], match[1]) for match in found]

    def speak(self, speech: Speech, file: Path | None) -> Command:
        """See `Program`."""
        words = str(round(_SAY_WORDS * speech.speed / 100))
        output = ("-o", str(file)) if file else ()
        arguments = (self.executable, "-v", speech.voice.id, "-r", words, "-f", "-", *output)
        return Command(arguments, _without_orders(speech.text))


class WindowsVoices:
    """The voices of Windows through .NET (System.Speech.Synthesis), called by PowerShell."""

    name = "sapi"
    executable = "powershell"

    _START = (
        "[Console]::InputEncoding=[Console]::OutputEncoding=[Text.Encoding]::UTF8;"
        "Add-Type -AssemblyName System.Speech;"
        "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    )
    _LIST = (
        "$s.GetInstalledVoices()|Where-Object{$_.Enabled}|ForEach-Object{"
        '$_.VoiceInfo.Culture.Name+"`t"+$_.VoiceInfo.Name}'
    )
    _SPEAK = (
        "if($env:READER_FILE){$s.SetOutputToWaveFile($env:READER_FILE)};"
        "$s.SelectVoice($env:READER_VOICE);$s.Rate=[int]$env:READER_RATE;"
        "$s.Speak([Console]::In.ReadToEnd());$s.Dispose()"
    )

    def list_voices(self) -> Command:
        """See `Program`."""
        return Command(self._call(self._LIST))

    def parse_voices(self, listing: str) -> list[Voice]:
        """See `Program`."""
        lines = (line.split("\t") for line in listing.splitlines())
        return [Voice(self.name, line[1], line[0], line[1]) for line in lines if len(line) == 2]

    def speak(self, speech: Speech, file: Path | None) -> Command:
        """See `Program`."""
        variables = {
            "READER_VOICE": speech.voice.id,
            "READER_RATE": str(rate(speech.speed, 10)),
            "READER_FILE": str(file or ""),
        }
        return Command(self._call(self._SPEAK), speech.text, variables)

    def _call(self, script: str) -> tuple[str, ...]:
        start = (self.executable, "-NoProfile", "-NonInteractive", "-Command")
        return (*start, f"$ErrorActionPreference='Stop';{self._START}{script}")


def programs() -> Iterator[Program]:
    """The programs that speak on this system, if they are there."""
    if sys.platform == "win32":
        yield WindowsVoices()
    elif sys.platform == "darwin":
        yield MacSay()
    yield EspeakNg()


def system_speakers() -> Sequence[Speaker]:
    """The ways to speak that this system may have, the best first."""
    found: list[Speaker] = [CommandSpeaker(program) for program in programs()]
    if sys.platform not in ("win32", "darwin"):
        found.insert(0, DispatcherSpeaker())
    return found
