"""Everything a person can set, as one schema, and its file.

A setting is one field with a default. Its metadata carries what the settings dialog shows: a
label, a sentence of help, choices, bounds. The file is TOML with one table for each group;
unknown keys are kept, a value of the wrong type is replaced by its default, and a file that
cannot be read is set aside.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from reader.document import Category, Role
from reader.errors import StorageError
from reader.messages import Message
from reader.policy import DEFAULT_CATEGORY_ACTIONS, DEFAULT_ROLE_ACTIONS, Action, Policy


def setting(
    default: Any,
    label: str,
    *,
    help: str = "",
    choices: tuple[str, ...] = (),
    minimum: float | None = None,
    maximum: float | None = None,
    values: type = str,
) -> Any:
    """A field of a settings group.

    Args:
        default: the value where nothing is set; a dict is copied.
        label: the name the dialog shows.
        help: one sentence that explains it.
        choices: the values allowed, for a string with few of them.
        minimum: the least value of a number.
        maximum: the greatest value of a number.
        values: what a dict holds: str, bool, or dict for a dict of strings or lists each.
    """
    metadata = {
        "label": label,
        "help": help,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "values": values,
    }
    if isinstance(default, dict):
        return field(default_factory=lambda: dict(default), metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class LanguageSettings:
    """Languages."""

    target: str = setting("", "Translate into")
    interface: str = setting(
        "",
        "Interface language",
        choices=("", "en", "zh_CN"),
        help="Takes effect when the program starts again.",
    )
    chinese_script: str = setting(
        "as-is", "Chinese characters", choices=("as-is", "simplified", "traditional")
    )


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """Appearance."""

    theme: str = setting("system", "Theme", choices=("system", "light", "dark"))
    mode: str = setting(
        "side-by-side",
        "Reading mode",
        choices=("side-by-side", "interleaved", "original", "translation"),
    )
    translation_first: bool = setting(False, "Translation before the original")
    zoom: int = setting(100, "Zoom", minimum=50, maximum=300)
    latin_font: str = setting("", "Font for Latin script")
    latin_size: int = setting(17, "Size, Latin script", minimum=9, maximum=40)
    latin_line_height: int = setting(162, "Line height, Latin (%)", minimum=100, maximum=250)
    chinese_font: str = setting("", "Font for Chinese")
    chinese_size: int = setting(17, "Size, Chinese", minimum=9, maximum=40)
    chinese_line_height: int = setting(178, "Line height, Chinese (%)", minimum=100, maximum=250)
    column_width: int = setting(720, "Widest column", minimum=300, maximum=1600)
    sync_scroll: bool = setting(True, "Scroll both sides together")
    learner: str = setting(
        "off",
        "One side for learners",
        choices=("off", "dim-translation", "blur-translation", "dim-original", "blur-original"),
        help="The other half of a pair shows when the pointer is on it.",
    )
    pinyin: bool = setting(False, "Pinyin above Chinese")
    reduce_motion: bool = setting(False, "No animations")


@dataclass(frozen=True, slots=True)
class CleaningSettings:
    """Cleaning."""

    role_actions: dict[str, str] = setting({}, "What to do with each kind of section")
    use_presets: bool = setting(True, "Use the presets for known sites")
    presets: dict[str, dict[str, list[str]]] = setting(
        {},
        "Presets of your own",
        help="Where pages keep their parts: CSS selectors, with commas.",
        values=dict,
    )


@dataclass(frozen=True, slots=True)
class SpamSettings:
    """Spam and adverts."""

    category_actions: dict[str, str] = setting({}, "What to do with each category")
    site_actions: dict[str, dict[str, str]] = setting({}, "Exceptions by site", values=dict)
    learn: bool = setting(True, "Learn from marks")


@dataclass(frozen=True, slots=True)
class TranslationSettings:
    """Translation."""

    automatic: bool = setting(True, "Translate a page when it opens")
    threads: int = setting(0, "Threads", help="0: all cores but one.", minimum=0, maximum=64)
    beam: int = setting(0, "Beam", help="0: as the package says.", minimum=0, maximum=8)
    show_doubts: bool = setting(True, "Mark doubtful sentences")
    unload_minutes: int = setting(10, "Unload models after (minutes)", minimum=1, maximum=600)
    cache_megabytes: int = setting(200, "Keep translations, at most (MB)", minimum=0, maximum=10000)
    glossary: dict[str, dict[str, str]] = setting(
        {},
        "Fixed names",
        help="A name is always translated as you say, in its pair of languages.",
        values=dict,
    )
    starter_packages: bool = setting(True, "Use the starter packages where there is no better one")


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """Privacy."""

    keep_history: bool = setting(True, "Remember pages that were read")
    reopen: bool = setting(
        True,
        "Open the last page at the start",
        help="Needs the pages to be remembered; a page of the web is fetched again.",
    )
    offline: bool = setting(False, "Offline lock", help="No connection of any kind is made.")
    images: str = setting("never", "Pictures", choices=("never", "ask", "always"))
    image_sites: dict[str, bool] = setting({}, "Sites whose pictures are shown", values=bool)
    offer_clipboard: bool = setting(True, "Offer an address found in the clipboard")


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Keys."""

    shortcuts: dict[str, str] = setting({}, "Keys of the actions")


@dataclass(frozen=True, slots=True)
class AdvancedSettings:
    """Advanced."""

    proxy: str = setting("system", "Proxy", help="system, none, or http://… or socks5h://…")
    timeout: int = setting(30, "Time-out of a page (seconds)", minimum=5, maximum=600)
    log_level: str = setting("info", "Log", choices=("debug", "info", "warning"))


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, by group."""

    languages: LanguageSettings = field(default_factory=LanguageSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
    cleaning: CleaningSettings = field(default_factory=CleaningSettings)
    spam: SpamSettings = field(default_factory=SpamSettings)
    translation: TranslationSettings = field(default_factory=TranslationSettings)
    privacy: PrivacySettings = field(default_factory=PrivacySettings)
    keys: KeySettings = field(default_factory=KeySettings)
    advanced: AdvancedSettings = field(default_factory=AdvancedSettings)

    def get(self, path: str) -> Any:
        """The value of a setting, named "group.field"."""
        group, _, name = path.partition(".")
        return getattr(getattr(self, group), name)

    def with_value(self, path: str, value: Any) -> Settings:
        """The same settings with one of them, "group.field", changed."""
        group, _, name = path.partition(".")
        return replace(self, **{group: replace(getattr(self, group), **{name: value})})

    def policy(self, site: str = "") -> Policy:
        """What to do with each kind of section on a site."""
        chosen = {**self.spam.category_actions, **self.spam.site_actions.get(site, {})}
        roles = {**self.cleaning.role_actions, **self.spam.site_actions.get(site, {})}
        return Policy(
            roles={r: _action(roles.get(r), d) for r, d in DEFAULT_ROLE_ACTIONS.items()},
            categories={c: _action(chosen.get(c), d) for c, d in DEFAULT_CATEGORY_ACTIONS.items()},
        )


def _action(name: str | None, default: Action) -> Action:
    return Action(name) if name in set(Action) else default


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings as read, the unknown keys of the file, and what to tell the person, if anything."""

    settings: Settings
    unknown: dict[str, Any] = field(default_factory=dict)
    warning: Message | None = None


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings file.

    A missing file gives the defaults. A file that is not TOML is renamed to `….bad` and the
    defaults are used; the warning says so.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        bad = path.with_suffix(".bad")
        with contextlib.suppress(OSError):
            path.replace(bad)
        return LoadedSettings(
            Settings(),
            warning=Message(
                "The settings could not be read, so the defaults are used. "
                "The old file was kept as {name}.",
                name=bad.name,
            ),
        )
    return _from_tables(data)


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
        return all(_is_value(item, schema.metadata["values"]) for item in value.values())
    if choices := schema.metadata["choices"]:
        return value in choices
    low, high = schema.metadata["minimum"], schema.metadata["maximum"]
    return (low is None or value >= low) and (high is None or value <= high)


def _is_value(item: Any, kind: type) -> bool:
    if isinstance(item, dict):
        return kind is dict and all(isinstance(value, str | list) for value in item.values())
    return isinstance(item, kind)


def save_settings(path: Path, settings: Settings, unknown: dict[str, Any] | None = None) -> None:
    """Write what differs from the defaults, and the unknown keys, in one step.

    Raises:
        StorageError: the file cannot be written.
    """
    tables: dict[str, Any] = dict(unknown or {})
    for group in fields(Settings):
        now, default = getattr(settings, group.name), getattr(Settings(), group.name)
        changed = {
            f.name: getattr(now, f.name)
            for f in fields(now)
            if getattr(now, f.name) != getattr(default, f.name)
        }
        if changed:
            tables[group.name] = {**tables.get(group.name, {}), **changed}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        with os.fdopen(handle, "wb") as file:
            tomli_w.dump(tables, file)
        Path(name).replace(path)
    except OSError as error:
        raise StorageError(
            "settings-unwritable",
            "The settings could not be saved ({cause}). Check the folder {folder}.",
            cause=error.strerror,
            folder=path.parent,
        ) from error


#: The names of the roles and categories whose action can be set.
ACTION_KEYS: tuple[str, ...] = (*(r.value for r in Role), *(c.value for c in Category))
