"""What speaks on this system."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from reader.speech.commands import CommandSpeaker, programs
from reader.speech.voices import Speaker


def system_speakers() -> Sequence[Speaker]:
    """The ways to speak that this system may have, the best first."""
    found: list[Speaker] = [CommandSpeaker(program) for program in programs()]
    if sys.platform not in ("win32", "darwin"):
        from reader.speech.dispatcher import DispatcherSpeaker

        found.insert(0, DispatcherSpeaker())
    return found
