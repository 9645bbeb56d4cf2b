"""Passwords lie in the system's keyring, or in a file that its owner alone may read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from reader.errors import SyncError
from reader.system.secrets import Secrets


class Kept(KeyringBackend):
    """A keyring in memory, which can be locked."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise KeyringLocked("locked")
        return self.passwords

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._open().pop((service, username), None) is None:
            raise PasswordDeleteError("none")


@pytest.fixture
def kept() -> Iterator[Kept]:
    """A keyring for the test."""
    before, made = keyring.get_keyring(), Kept()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(tmp_path / "data" / "secrets.json")


def test_a_secret_lies_in_the_keyring_and_in_no_file(kept: Kept, secrets: Secrets) -> None:
    assert secrets.has_keyring
    assert secrets.get("a@b") == ""
    secrets.put("a@b", "one")
    assert secrets.get("a@b") == "one"
    assert kept.passwords == {("Bilingual Reader", "a@b"): "one"}
    assert not secrets._file.exists()
    secrets.remove("a@b")
    secrets.remove("a@b")
    assert secrets.get("a@b") == ""


def test_a_locked_keyring_is_told_and_not_taken_for_an_empty_one(
    kept: Kept, secrets: Secrets
) -> None:
    secrets.put("a@b", "one")
    kept.locked = True
    for ask in (secrets.get, secrets.remove, lambda name: secrets.put(name, "two")):
        with pytest.raises(SyncError, match="Unlock it"):
            ask("a@b")
    kept.locked = False
    assert secrets.get("a@b") == "one"


def test_without_a_keyring_nothing_is_kept_unless_a_file_is_wished_for(secrets: Secrets) -> None:
    assert isinstance(keyring.get_keyring(), NoKeyring)
    assert not secrets.has_keyring
    assert secrets.get("a@b") == ""
    with pytest.raises(SyncError, match="no keyring") as caught:
        secrets.put("a@b", "one")
    assert caught.value.code == "no-keyring"
    secrets.put("a@b", "one", in_file=True)
    secrets.put("c@d", "two", in_file=True)
    assert secrets.get("a@b") == "one"
    if os.name == "posix":
        assert stat.S_IMODE(secrets._file.stat().st_mode) == 0o600
        assert stat.S_IMODE(secrets._file.parent.stat().st_mode) == 0o700
    secrets.remove("a@b")
    assert (secrets.get("a@b"), secrets.get("c@d")) == ("", "two")
    secrets.remove("c@d")
    assert not secrets._file.exists()


def test_a_secret_that_a_keyring_takes_leaves_the_file(kept: Kept, secrets: Secrets) -> None:
    secrets.put("a@b", "one", in_file=True)
    secrets.put("a@b", "two")
    assert secrets.get("a@b") == "two"
    assert not secrets._file.exists()


@pytest.mark.posix("modes of files")
def test_a_file_that_others_may_read_is_refused(secrets: Secrets) -> None:
    secrets.put("a@b", "one", in_file=True)
    secrets._file.chmod(0o644)
    with pytest.raises(SyncError, match="chmod 600"):
        secrets.get("a@b")


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"a@b": 7}', b"\xff" * 10])
def test_a_damaged_file_holds_nothing(secrets: Secrets, damage: bytes) -> None:
    secrets.put("a@b", "one", in_file=True)
    secrets._file.write_bytes(damage)
    assert secrets.get("a@b") == ""


def test_a_file_that_cannot_be_written_is_told(secrets: Secrets) -> None:
    secrets._file.mkdir(parents=True, mode=0o700)
    with pytest.raises(SyncError, match="cannot be used"):
        secrets.put("a@b", "one", in_file=True)
