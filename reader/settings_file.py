"""The file the settings are kept in: TOML, with one table for each group.

Only what differs from the defaults is written, and keys of other versions are kept. A value of the
wrong type is replaced by its default, and a file that is no TOML is set aside. Several windows may
change settings in one file: each change is put into what the file holds by then.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from reader.errors import StorageError, cause_of
from reader.limits import MAX_SETTINGS_BYTES
from reader.messages import Message
from reader.settings import Settings
from reader.system.folders import make_private
from reader.system.locking import locked
from reader.untrusted import MalformedDataError, read_toml

#: How long another window that saves is waited for, in seconds.
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings as read, the unknown keys of the file, and what to tell the person, if anything."""

    settings: Settings
    unknown: dict[str, Any] = field(default_factory=dict)
    warning: Message | None = None


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings file.

    A missing file gives the defaults. One that cannot be read stays where it is, one that is not
    TOML is renamed to `….bad`; either gives the defaults and a warning.
    """
    try:
        return _from_tables(read_toml(_read(path)))
    except (FileNotFoundError, NotADirectoryError):
        return LoadedSettings(Settings())
    except MalformedDataError:
        return LoadedSettings(Settings(), warning=_set_aside(path))
    except OSError as error:
        return LoadedSettings(Settings(), warning=_unreadable(path, error))


def current_settings(path: Path) -> Settings | None:
    """What a settings file holds now, without any repair: another program may be writing it.

    Returns:
        None where it cannot be read, or holds values that are wrong.
    """
    try:
        loaded = _from_tables(read_toml(_read(path)))
    except (MalformedDataError, OSError):
        return None
    return None if loaded.warning else loaded.settings


def _read(path: Path) -> bytes:
    """The bytes of the file.

    Raises:
        OSError: it cannot be read.
        MalformedDataError: it is no file, or larger than any settings are.
    """
    if stat.S_ISFIFO(path.stat().st_mode):  # it would be waited for without end
        raise OSError(errno.EINVAL, "A pipe")
    with path.open("rb") as file:
        data = file.read(MAX_SETTINGS_BYTES + 1)
    if len(data) > MAX_SETTINGS_BYTES:
        raise MalformedDataError("too large")
    return data


def _set_aside(path: Path) -> Message:
    """Rename a bad file so that nothing is lost of it."""
    names = ("settings.bad", *(f"settings-{number}.bad" for number in range(2, 100)))
    bad = next((path.with_name(n) for n in names if not path.with_name(n).exists()), path)
    with contextlib.suppress(OSError):
        path.rename(bad)
        return Message(
            "The settings could not be read, so the defaults are used. "
            "The old file was kept as {name}.",
            name=bad.name,
        )
    return Message("The settings in {path} are damaged, so the defaults are used.", path=path)


def _unreadable(path: Path, error: OSError) -> Message:
    return Message(
        "The settings in {path} could not be read ({cause}), so the defaults are used.",
        path=path,
        cause=cause_of(error),
    )


def _from_tables(data: dict[str, Any]) -> LoadedSettings:
    groups: dict[str, Any] = {}
    unknown: dict[str, Any] = {k: v for k, v in data.items() if k not in _group_names()}
    wrong: list[str] = []
    for group in fields(Settings):
        table = data.get(group.name)
        default: Any = getattr(Settings(), group.name)
        known = {f.name: f for f in fields(default)}
        values = table if isinstance(table, dict) else {}
        good = {k: v for k, v in values.items() if k in known and _fits(v, known[k], default)}
        wrong += [f"{group.name}.{k}" for k in values if k in known and k not in good]
        if rest := {k: v for k, v in values.items() if k not in known}:
            unknown[group.name] = rest
        groups[group.name] = replace(default, **good)
    warning = Message(
        "These settings had a wrong value and were reset: {names}.", names=", ".join(wrong)
    )
    return LoadedSettings(Settings(**groups), unknown, warning if wrong else None)


def _group_names() -> frozenset[str]:
    return frozenset(group.name for group in fields(Settings))


def _fits(value: Any, schema: Field[Any], group: Any) -> bool:
    default = getattr(group, schema.name)
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if not isinstance(value, type(default)):
        return False
    if isinstance(value, dict):
        return all(_is_item(item, schema) for item in value.values())
    if choices := schema.metadata["choices"]:
        return value in choices
    low, high = schema.metadata["minimum"], schema.metadata["maximum"]
    return (low is None or value >= low) and (high is None or value <= high)


def _is_item(item: Any, schema: Field[Any]) -> bool:
    """Whether something may stand in a table of settings."""
    if not isinstance(item, schema.metadata["values"]):
        return False
    return not isinstance(item, dict) or all(
        isinstance(inner, schema.metadata["items"]) and _is_plain(inner) for inner in item.values()
    )


def _is_plain(inner: str | list[Any]) -> bool:
    return isinstance(inner, str) or all(isinstance(text, str) for text in inner)


def change_setting(path: Path, name: str, value: Any) -> None:
    """Change one setting in the file, and leave the others as they stand there by now.

    Args:
        path: the file.
        name: of the setting, "group.field".
        value: the new one.

    Raises:
        StorageError: the file cannot be written.
    """
    with _writing(path):
        loaded = load_settings(path)
        _write(path, loaded.settings.with_value(name, value), loaded.unknown)


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Hold the file alone, and turn what the system refuses into a sentence."""
    try:
        make_private(path.parent)
        with locked(path.with_name(f".{path.name}.lock"), _PATIENCE):
            yield
    except (OSError, ValueError) as error:
        cause = cause_of(error) if isinstance(error, OSError) else type(error).__name__
        raise StorageError(
            "settings-unwritable",
            "The settings could not be saved ({cause}). Check the folder {folder}.",
            cause=cause,
            folder=path.parent,
        ) from error


def _write(path: Path, settings: Settings, unknown: dict[str, Any]) -> None:
    tables = dict(unknown)
    for group in fields(Settings):
        now, default = getattr(settings, group.name), getattr(Settings(), group.name)
        changed = {
            f.name: getattr(now, f.name)
            for f in fields(now)
            if getattr(now, f.name) != getattr(default, f.name)
        }
        if changed:
            tables[group.name] = {**tables.get(group.name, {}), **changed}
    # The name is always the same: what a killed program left there is written over.
    part = path.with_name(f".{path.name}.part")
    with part.open("wb") as file:
        tomli_w.dump(tables, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
