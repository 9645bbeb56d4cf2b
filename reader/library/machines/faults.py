"""Messages about what is wrong with the files of other machines."""

from __future__ import annotations

from reader.errors import SyncError
from reader.messages import Message
from reader.sync.sealing import NewerError, RefusedError, WrongPassphraseError


def wrong_passphrase() -> SyncError:
    """The error for files that were sealed with another passphrase."""
    return SyncError(
        "wrong-passphrase",
        "The passphrase is not the one that the files of the other machines were sealed with. "
        "Nothing was changed. Give the same passphrase on all of them, or begin in an empty "
        "folder.",
    )


def told(fault: type[Exception], machine: str) -> Message:
    """What is wrong with a machine's files, in a sentence."""
    machine = machine[:6]
    if fault is WrongPassphraseError:
        return Message(
            "Files of the machine {machine} were sealed with another passphrase, or changed on "
            "the way, and were left out. Give the same passphrase on all machines.",
            machine=machine,
        )
    if fault is RefusedError:
        return Message(
            "Files of the machine {machine} may not be read here, and were left out. See to it "
            "that you may read what other machines write there.",
            machine=machine,
        )
    if fault is NewerError:
        return Message(
            "Files of the machine {machine} were written by a newer version of this program, and "
            "were left out. Update the program here.",
            machine=machine,
        )
    return Message(
        "Files of the machine {machine} are damaged, and were left out. Sync there once more.",
        machine=machine,
    )
