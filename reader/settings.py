"""Everything a person can set, as one schema.

A setting is one field with a default. Its metadata carries what the settings dialog shows: a
label, a sentence of help, choices, bounds. The file they are kept in is `reader/settings_file.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from reader.datamodel.word import LEVEL_CODES
from reader.languages import INTERFACE_LANGUAGES

if TYPE_CHECKING:  # the window's frame is painted before what pages are made of is loaded
    from reader.policy import Policy

#: How much slower and faster than usual voices are let speak, in percent.
SLOWEST, FASTEST = 50, 300


def setting(
    default: Any,
    label: str,
    *,
    help: str = "",
    choices: tuple[str, ...] = (),
    minimum: float | None = None,
    maximum: float | None = None,
    unit: str = "",
    zero: str = "",
    values: type = str,
    items: type = str,
    page: str = "",
    also: str = "",
) -> Any:
    """A field of a settings group.

    Args:
        default: the value where nothing is set; a dict is copied.
        label: the name the dialog shows.
        help: one sentence that explains it.
        choices: the values allowed, for a string with few of them.
        minimum: the least value of a number.
        maximum: the greatest value of a number.
        unit: what a number counts, shown behind it: "seconds", "minutes", "days", "pixels" or a
            sign.
        zero: what the dialog shows for 0, where that stands for something else.
        values: what a dict holds: str, bool, or dict for a dict each.
        items: what those dicts hold: str, or list for a list of strings.
        page: the group on whose page the dialog shows it; by default its own. What is set with the
            language packages is on none of them ("packages").
        also: other words that people may look for it by.
    """
    metadata = {
        "label": label,
        "help": help,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "unit": unit,
        "zero": zero,
        "values": values,
        "items": items,
        "page": page,
        "also": also,
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
        choices=("", *INTERFACE_LANGUAGES),
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
    zoom: int = setting(100, "Zoom", minimum=50, maximum=300, unit="%")
    latin_font: str = setting("", "Font for Latin script")
    latin_size: int = setting(17, "Size, Latin script", minimum=9, maximum=40, unit="pixels")
    latin_line_height: int = setting(162, "Line height, Latin", minimum=100, maximum=250, unit="%")
    chinese_font: str = setting("", "Font for Chinese")
    chinese_size: int = setting(17, "Size, Chinese", minimum=9, maximum=40, unit="pixels")
    chinese_line_height: int = setting(
        178, "Line height, Chinese", minimum=100, maximum=250, unit="%"
    )
    column_width: int = setting(720, "Widest column", minimum=300, maximum=1600, unit="pixels")
    sync_scroll: bool = setting(True, "Scroll both sides together")
    learner: str = setting(
        "off",
        "One side for learners",
        choices=("off", "dim-translation", "blur-translation", "dim-original", "blur-original"),
        help="The other half of a pair shows when the pointer is on it.",
    )
    pinyin: bool = setting(False, "Pinyin above Chinese")
    caret: bool = setting(False, "Move a caret through the text with the keys")
    reduce_motion: bool = setting(False, "No animations")
    tray: bool = setting(
        False,
        "Icon in the tray",
        help="Says how many stories are unread, where the desktop has a tray.",
        also="system tray, notification area, background",
    )
    close_to_tray: bool = setting(
        False,
        "Closing the window leaves the icon",
        help="News is looked for meanwhile; Quit ends the program.",
        also="system tray, minimise, background",
    )


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
        items=list,
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
    threads: int = setting(
        0,
        "Threads of the translator",
        zero="All cores but one",
        minimum=0,
        maximum=64,
        page="advanced",
    )
    beam: int = setting(
        0,
        "Beam of the translator",
        zero="As the package says",
        help="A wider one looks at more translations of each sentence, and takes longer.",
        minimum=0,
        maximum=8,
        page="advanced",
    )
    show_doubts: bool = setting(True, "Mark doubtful sentences")
    unload_minutes: int = setting(
        10,
        "Free the translator's memory after",
        minimum=1,
        maximum=600,
        unit="minutes",
        page="advanced",
    )
    cache_megabytes: int = setting(
        200, "Keep translations, at most", minimum=0, maximum=10000, unit="MB"
    )
    glossary: dict[str, dict[str, str]] = setting(
        {},
        "Fixed names",
        help="A name is always translated as you say, in its pair of languages.",
        values=dict,
    )
    starter_packages: bool = setting(True, "Use the starter packages where there is no better one")
    engine: str = setting(
        "package",
        "What translates",
        choices=("package", "server", "model"),
        help="A server is set up in Language packages…, Use a server….",
        also="LibreTranslate, Ollama, llama.cpp, LM Studio",
    )
    servers: dict[str, dict[str, str]] = setting(
        {}, "Servers that translate", values=dict, page="packages"
    )


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """Reading aloud."""

    order: str = setting("turns", "What is read", choices=("source", "target", "turns"))
    speed: int = setting(100, "Speed", minimum=SLOWEST, maximum=FASTEST, unit="%")
    pause: int = setting(
        1, "Pause between a sentence and its translation", minimum=0, maximum=30, unit="seconds"
    )
    voices: dict[str, str] = setting(
        {}, "Voices", help="Choose a voice for a language in the bar that shows while it is read."
    )


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """Privacy."""

    keep_history: bool = setting(True, "Remember pages that were read")
    reopen: bool = setting(
        True,
        "Open what was open the last time",
        help="Needs the pages to be remembered; what is not kept is fetched again.",
    )
    after_login: bool = setting(
        False,
        "Open again after logging in, if it was open",
        help="While the window is open, an entry lies in the desktop's folder of autostarts.",
    )
    offline: bool = setting(
        False, "Offline lock", help="No connection to another computer is made."
    )
    images: str = setting("never", "Pictures", choices=("never", "ask", "always"))
    image_sites: dict[str, bool] = setting({}, "Sites whose pictures are shown", values=bool)
    own_hosts: dict[str, bool] = setting(
        {}, "Hosts of your own network that pages and lists may name", values=bool
    )
    offer_clipboard: bool = setting(True, "Offer an address found in the clipboard")

    @property
    def allowed_hosts(self) -> frozenset[str]:
        """The hosts of the reader's own network that strangers may name."""
        return frozenset(host for host, allowed in self.own_hosts.items() if allowed)

    def shows_pictures_of(self, domain: str) -> bool:
        """Whether the pictures of a site are fetched without asking."""
        return self.images == "always" or (bool(domain) and self.image_sites.get(domain, False))


@dataclass(frozen=True, slots=True)
class NewsSettings:
    """News."""

    automatic: bool = setting(
        True,
        "Look for news by itself",
        help="Feeds are asked when they are due, never offline.",
        also="update, refresh, interval",
    )
    interval: int = setting(
        60,
        "Look for news every",
        help="Feeds whose properties say nothing else; sites may ask for more time.",
        minimum=10,
        maximum=1440,
        unit="minutes",
        also="update, refresh, interval",
    )
    at_start: bool = setting(
        False,
        "Ask all feeds at the start",
        help="Also those that are not due yet, unless their properties say otherwise.",
        also="update, refresh",
    )
    translate_headlines: bool = setting(
        True,
        "Translate headlines",
        help="On this computer, when nothing else is to be translated.",
    )
    known_languages: str = setting(
        "",
        "Languages I read",
        help="Their headlines are left as they are.",
    )
    group_stories: bool = setting(
        True,
        "Put reports of one event together",
        help="In whatever language they are; found on this computer, when nothing else is to do.",
        also="cluster, duplicate, same story",
    )
    read_days: int = setting(
        60, "Keep stories that were read for", minimum=1, maximum=3650, unit="days"
    )
    unread_days: int = setting(
        180,
        "Keep unread stories for",
        help="What is starred, kept, tagged or noted stays for ever.",
        minimum=1,
        maximum=3650,
        unit="days",
    )


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """Sync."""

    interval: int = setting(
        15,
        "Sync every",
        help="What you mark here goes out within two minutes; offline nothing does.",
        minimum=0,
        maximum=1440,
        unit="minutes",
        zero="Only when I ask",
        also="account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud",
    )


@dataclass(frozen=True, slots=True)
class LearningSettings:
    """Learning."""

    chinese_level: str = setting(
        "none",
        "My level in Chinese",
        choices=("none", *LEVEL_CODES["zh"]),
        help="Words up to it count as known, unless the word list says otherwise.",
    )
    english_level: str = setting(
        "none", "My level in English", choices=("none", *LEVEL_CODES["en"])
    )
    glosses: bool = setting(
        False,
        "Gloss words above my level",
        help="A short meaning stands above each; a click on it says that you know the word.",
    )
    list_levels: bool = setting(
        False,
        "Show how difficult stories are",
        help="The level and the share of known words stand below the headlines.",
    )


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Keys."""

    shortcuts: dict[str, str] = setting({}, "Keys of the actions")


@dataclass(frozen=True, slots=True)
class AdvancedSettings:
    """Advanced."""

    proxy: str = setting("system", "Proxy", help="system, none, or http://… or socks5h://…")
    timeout: int = setting(30, "Time-out of a page", minimum=5, maximum=600, unit="seconds")
    log_level: str = setting("info", "Log", choices=("debug", "info", "warning"))


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, by group."""

    languages: LanguageSettings = field(default_factory=LanguageSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
    cleaning: CleaningSettings = field(default_factory=CleaningSettings)
    spam: SpamSettings = field(default_factory=SpamSettings)
    translation: TranslationSettings = field(default_factory=TranslationSettings)
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    news: NewsSettings = field(default_factory=NewsSettings)
    sync: SyncSettings = field(default_factory=SyncSettings)
    learning: LearningSettings = field(default_factory=LearningSettings)
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
        from reader.policy import Policy

        exceptions = self.spam.site_actions.get(site, {})
        return Policy.chosen(
            roles={**self.cleaning.role_actions, **exceptions},
            categories={**self.spam.category_actions, **exceptions},
        )
