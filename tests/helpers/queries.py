"""Every form that a search may have, by the operators of its documents."""

from __future__ import annotations

_WORDS = (
    *("ferry", "ferry bridge", '"ferry bridge"', "ferry -bridge", "ferr", "渡轮", "渡轮大桥"),
    *("absent", "缺席"),
)
_WITH_CONDITIONS = ("ferry", "ferry -bridge", "渡轮大桥", "absent")
_CONDITIONS = (
    *("site:12.example", "site:example", "site:nowhere.example", "feed:1.example", "feed:example"),
    *("feed:nowhere", "lang:en", "lang:zh", "is:starred", "is:kept", "is:unread"),
    *("before:2026-02", "after:2026-03", "after:2024", "before:2024"),
    *("is:unread is:kept", "is:starred feed:example", "is:unread site:example after:2025"),
    "after:2025 before:2026-03 lang:en is:unread feed:example",
)

#: Words alone, conditions alone, and each condition with each kind of words.
FORMS = (
    *_WORDS,
    *_CONDITIONS,
    *(f"{words} {condition}" for condition in _CONDITIONS for words in _WITH_CONDITIONS),
)
