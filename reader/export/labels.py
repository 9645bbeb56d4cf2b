"""The words an exported file uses about itself, in the reader's language where there is a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.datamodel.page import Role
from reader.datamodel.translation import Doubt
from reader.messages import Message
from reader.resources import resource_path
from reader.untrusted import read_toml


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language (Argos' code), by name."""

    language: str
    words: dict[str, Any]

    def __getitem__(self, name: str) -> str:
        return str(self.words[name])

    def role(self, role: Role) -> str:
        """The name of a kind of section."""
        return str(self.words["roles"][role.value])

    def reason(self, reason: Message) -> str:
        """Why a part is held to be spam or an advert; in English where there is no table."""
        known = self.words.get("reasons", {})
        return reason.render(lambda template: str(known.get(template, template)))

    def doubts(self, doubts: tuple[Doubt, ...]) -> str:
        """What is wrong with a translation, in one line."""
        names = (str(self.words["doubts"][doubt.value]) for doubt in doubts)
        return f"{self['doubtful']}: {self['separator'].join(names)}"


def labels(language: str) -> Labels:
    """The words in a language, named by Argos' code; in English where there is no table."""
    tables = _tables()
    known = language if language in tables else "en"
    return Labels(known, tables[known])


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return read_toml(resource_path("export", "labels.toml").read_bytes())
