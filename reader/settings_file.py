"""The file the settings are kept in: TOML, with one table for each group.

Only what differs from the defaults is written; keys of other versions, and values that are wrong,
are kept. What could not be read is never written over: the program runs on the defaults and saves
nothing until the file can be read. Several windows may change settings in one file: each change is
put into what the file holds by then.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from reader.errors import StorageError, cause_of
from reader.limits import MAX_SETTINGS_BYTES
from reader.messages import Message
from reader.settings import Settings
from reader.system.files import make_private, move, open_shared, write_whole
from reader.system.locking import locked
from reader.untrusted import MalformedDataError, read_toml

#: How long another window that saves is waited for, in seconds.
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings as read, and what to tell the person, if anything.

    Attributes:
        settings: the defaults where the file could not be read.
        unknown: what the file holds besides: keys of other versions, values that are wrong.
        warning: what was wrong.
        unread: whether there is a file that could not be read, and must not be written over.
    """

    settings: Settings
    unknown: dict[str, Any] = field(default_factory=dict)
    warning: Message | None = None
    unread: bool = False


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings file.

    A missing file gives the defaults. One that cannot be read, or that is damaged, stays where it
    is; one in which no settings are to be seen is renamed to `….bad`. All give a warning.
    """
    try:
        return _from_tables(read_toml(_read(path)))
    except (FileNotFoundError, NotADirectoryError):
        return LoadedSettings(Settings())
    except MalformedDataError:
        return _set_aside(path) or LoadedSettings(
            Settings(),
            warning=Message(
                "The settings in {path} are damaged, so the defaults are used, and nothing is "
                "saved. Mend the file, or rename it to start anew.",
                path=path,
            ),
            unread=True,
        )
    except OSError as error:
        warning = Message(
            "The settings in {path} could not be read ({cause}), so the defaults are used, "
            "and nothing is saved until they can be read. Change its permissions, and start "
            "again.",
            path=path,
            cause=cause_of(error),
        )
        return LoadedSettings(Settings(), warning=warning, unread=True)


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
    with open_shared(path) as file:
        data = file.read(MAX_SETTINGS_BYTES + 1)
    if len(data) > MAX_SETTINGS_BYTES:
        raise MalformedDataError("too large")
    return data


def _set_aside(path: Path) -> LoadedSettings | None:
    """Rename a file that is none of settings; None where it may be one, or stays where it is."""
    names = ("settings.bad", *(f"settings-{number}.bad" for number in range(2, 100)))
    with contextlib.suppress(OSError):
        if not path.is_file() or _shows_settings(path):
            return None
        bad = next(path.with_name(n) for n in names if not path.with_name(n).exists())
        move(path, bad)
        warning = Message(
            "The settings could not be read, so the defaults are used. "
            "The old file was kept as {name}.",
            name=bad.name,
        )
        return LoadedSettings(Settings(), warning=warning)
    return None


def _shows_settings(path: Path) -> bool:
    """Whether a table of settings begins somewhere in a file, in whatever encoding."""
    with path.open("rb") as file:
        data = file.read(MAX_SETTINGS_BYTES).replace(b"\0", b"")
    return re.search(rf"^[^\w\n]*\[({'|'.join(_group_names())})\b".encode(), data, re.M) is not None


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
        if table is not None and not isinstance(table, dict):
            wrong.append(group.name)
            unknown[group.name] = table
        if rest := {k: v for k, v in values.items() if k not in good}:
            unknown[group.name] = rest
        groups[group.name] = replace(default, **good)
    warning = Message(
        "These settings have a wrong value, and their defaults are used: {names}. Set them again.",
        names=", ".join(wrong),
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
        StorageError: the file cannot be written, or what it holds cannot be read.
    """
    with _writing(path):
        loaded = load_settings(path)
        if loaded.unread:
            raise unread(path)
        group, _, key = name.partition(".")
        wrong = loaded.unknown.get(group)
        if isinstance(wrong, dict):
            wrong.pop(key, None)
        _write(path, loaded.settings.with_value(name, value), loaded.unknown)


def settings_bytes(path: Path) -> bytes:
    """What the file holds, as it stands; empty where there are no settings that can be read."""
    try:
        data = _read(path)
        read_toml(data)
    except (OSError, MalformedDataError):
        return b""
    return data


def replace_settings(path: Path, data: bytes) -> None:
    """Put other settings in the place of all that the file holds.

    Raises:
        StorageError: the file cannot be written, or they are damaged; it is as it was.
    """
    with _writing(path):
        read_toml(data)
        write_whole(path, data, private=True, alone=True)


def unread(path: Path) -> StorageError:
    """The error for a change that would write over settings which could not be read."""
    return StorageError(
        "settings-unread",
        "Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename "
        "it, and set it again.",
        path=path,
    )


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Hold the file alone, and turn what the system refuses into a sentence."""
    try:
        make_private(path.parent)
        with locked(path.with_name(f".{path.name}.lock"), _PATIENCE) as held:
            if not held:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
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
            others = tables.get(group.name)
            tables[group.name] = {**(others if isinstance(others, dict) else {}), **changed}
    import tomli_w  # the start only reads

    write_whole(path, tomli_w.dumps(tables).encode("utf-8", "replace"), private=True, alone=True)
