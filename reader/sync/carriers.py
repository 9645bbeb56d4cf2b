"""Where the files of all machines lie, and what carries them: a folder, or an address of WebDAV.

    <machine>/0000000012.update      what it wrote, in its order
    <machine>/0000000040.snapshot    all that it knew then; what it wrote before is gone
    <machine>/0000000093.seen        what it had read of others
    <machine>/83620195571029.page    a kept page, by a number of what it holds

Each machine writes in a folder of its own alone, so that no file is ever written by two. Whatever
else lies there is somebody else's, and is let be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from reader.sync.sealing import Kind, Label

#: How machines and their files are called.
MACHINE = re.compile(r"[0-9a-f]{32}")
_FILE = re.compile(r"(\d{10,19})\.(update|snapshot|seen|page)")


@dataclass(frozen=True, slots=True)
class File:
    """A file of a machine: what its name says, and its bytes so far as they are known."""

    label: Label
    size: int

    @property
    def name(self) -> str:
        """What it is called."""
        return name_of(self.label)


def name_of(label: Label) -> str:
    """What a file is called in the folder of its machine."""
    return f"{label.sequence:010}.{label.kind.name.lower()}"


def label_of(machine: str, name: str) -> Label | None:
    """What a file is by its name; None where it is none of ours."""
    found = _FILE.fullmatch(name)
    return Label(machine, Kind[found[2].upper()], int(found[1])) if found else None


class Carrier(Protocol):
    """Where files lie. Every method raises a SyncError where they cannot be reached."""

    def files(self) -> Mapping[str, list[File]]:
        """The files of each machine."""

    def read(self, label: Label) -> bytes:
        """A file, as far as it has come; b"" where it is gone."""

    def write(self, label: Label, data: bytes) -> None:
        """Write a file of this machine; one of the name that is there is written anew."""

    def remove(self, label: Label) -> None:
        """Delete a file of this machine; one that is not there is no error."""
