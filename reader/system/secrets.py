"""Passwords and passphrases: in the system's keyring, or in a file that its owner alone may read.

The keyring is asked through `keyring`, which knows those of Linux desktops, macOS and Windows. It
may ask the person to unlock it, so nothing here is called on the window's own thread.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from reader.errors import SyncError, cause_of
from reader.limits import MAX_SECRET_CHARACTERS, MAX_SECRETS_BYTES
from reader.system.files import make_private, open_shared, read_chosen, remove, write_whole
from reader.untrusted import MalformedDataError, read_json

#: What keyrings list the program's secrets under.
_SERVICE = "Bilingual Reader"


class Secrets:
    """Secrets by name, such as "reader@https://rss.example".

    Args:
        file: where they are kept if the person wants that, since there is no keyring.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def get(self, name: str) -> str:
        """A secret; "" where none is kept.

        Raises:
            SyncError: the keyring is locked or does not answer ("keyring"), or the file may be
                read by others ("open-secrets") or not by us.
        """
        if found := self._kept().get(name):
            return found
        import keyring

        try:
            with _asking():
                return keyring.get_password(_SERVICE, name) or ""
        except SyncError as error:
            if error.code != "no-keyring":
                raise
            return ""

    def put(self, name: str, secret: str, *, in_file: bool = False) -> None:
        """Keep a secret.

        Args:
            name: of it.
            secret: itself.
            in_file: in the file, whether there is a keyring or not.

        Raises:
            SyncError: there is no keyring ("no-keyring"), it refuses, or the file cannot be
                written.
        """
        if in_file:
            self._write({**self._kept(), name: secret})
            return
        import keyring

        with _asking():
            keyring.set_password(_SERVICE, name, secret)
        self._forget(name)

    def remove(self, name: str) -> None:
        """Keep a secret no more, wherever it is; one that is not kept is no error.

        Raises:
            SyncError: the keyring or the file cannot be changed.
        """
        self._forget(name)
        import keyring
        from keyring.errors import NoKeyringError, PasswordDeleteError

        with _asking(), contextlib.suppress(NoKeyringError, PasswordDeleteError):
            keyring.delete_password(_SERVICE, name)

    @staticmethod
    def read(file: Path) -> str:
        """A secret that stands alone in a file: its first line.

        Raises:
            SyncError: others may read the file, too ("open-secrets"), or nothing is in it.
            ReaderError: it cannot be read.
        """
        data = read_chosen(file, MAX_SECRET_CHARACTERS)
        _require_private(file)
        if secret := data.decode("utf-8", "replace").partition("\n")[0].rstrip("\r"):
            return secret
        raise SyncError("no-secret", "Nothing is in {path}. Write the passphrase there.", path=file)

    @property
    def has_keyring(self) -> bool:
        """Whether this system has a keyring that can be used; it is not opened for it."""
        import keyring

        return float(keyring.get_keyring().priority) > 0

    # -- the file

    def _kept(self) -> dict[str, str]:
        try:
            if not self._file.exists():
                return {}
            _require_private(self._file)
            with open_shared(self._file) as file:
                told = read_json(file.read(MAX_SECRETS_BYTES))
        except OSError as error:
            raise _file_failed(self._file, error) from error
        except MalformedDataError:
            return {}
        named = told.items() if isinstance(told, dict) else ()
        return {name: secret for name, secret in named if isinstance(secret, str)}

    def _forget(self, name: str) -> None:
        kept = self._kept()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _write(self, kept: dict[str, str]) -> None:
        try:
            if not kept:
                remove(self._file)
                return
            make_private(self._file.parent)
            write_whole(self._file, json.dumps(kept).encode(), private=True)
        except OSError as error:
            raise _file_failed(self._file, error) from error


def _require_private(file: Path) -> None:
    if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        raise SyncError(
            "open-secrets",
            "{path} may be read by others, so no password is taken from it. Allow it to "
            "yourself alone (chmod 600), and change the passwords that are in it.",
            path=file,
        )


@contextlib.contextmanager
def _asking() -> Iterator[None]:
    """The keyring's own errors as ours."""
    from keyring.errors import KeyringError, NoKeyringError

    try:
        yield
    except NoKeyringError as error:
        raise SyncError(
            "no-keyring",
            "This system has no keyring that could keep the password. Have it kept in a file that "
            "you alone can read, or give it each time.",
        ) from error
    except (KeyringError, OSError, RuntimeError) as error:
        raise SyncError(
            "keyring",
            "The system's keyring is locked or does not answer. Unlock it, and try again.",
        ) from error


def _file_failed(path: Path, error: OSError) -> SyncError:
    return SyncError(
        "secrets-file",
        "The file of passwords {path} cannot be used: {cause}. Change its permissions, or make "
        "room, and try again.",
        path=path,
        cause=cause_of(error),
    )
