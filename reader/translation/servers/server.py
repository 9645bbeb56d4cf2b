"""A server as the reader set it up: where it is, and what it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit

from reader.datamodel.translation import Pair
from reader.errors import RetrievalError
from reader.languages import base_language, language_code
from reader.network.addresses import (
    Reach,
    check_address,
    complete_address,
    host_of,
    is_secure,
    reach_of,
)
from reader.settings import TranslationSettings
from reader.translation.packages.store import Route


class Kind(StrEnum):
    """How a server is spoken to."""

    SERVER = "server"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Server:
    """A server that translates.

    Attributes:
        kind: how it is spoken to.
        address: its address, without a slash at the end.
        key: what it asks for to let one in; "" for none.
        model: the model that is to translate; "" where there is no choice.
        languages: the names it gives its languages; none where it takes any.
    """

    kind: Kind
    address: str
    key: str = field(default="", repr=False)
    model: str = ""
    languages: tuple[str, ...] = ()

    @classmethod
    def configured(cls, settings: TranslationSettings, kind: str = "") -> Server | None:
        """The server that a reader's settings choose, or the one of a kind; None for packages."""
        chosen = kind or settings.engine
        known = settings.servers.get(chosen, {})
        if chosen not in tuple(Kind) or not known.get("address"):
            return None
        return cls(
            Kind(chosen),
            known["address"].rstrip("/"),
            known.get("key", ""),
            known.get("model", ""),
            tuple(known.get("languages", "").split()),
        )

    @classmethod
    def typed(cls, kind: Kind, address: str, key: str = "", model: str = "") -> Server:
        """The server at an address as people type and paste it.

        Raises:
            RetrievalError: it is no address of the web, or a public one that is not secure.
        """
        url = check_address(complete_address(address.strip()))
        base = urlunsplit(urlsplit(url)._replace(query="")).rstrip("/")
        for ending in ("/translate", "/languages", "/chat/completions", "/v1"):
            base = base.removesuffix(ending).rstrip("/")
        server = cls(kind, base, key.strip(), model.strip())
        if server.reach is Reach.PUBLIC and not is_secure(base):
            raise RetrievalError(
                "unsafe-address",
                "An address on the internet has to begin with https://, so that nobody on the way "
                "reads what is sent to {host}. Correct it.",
                host=server.host,
            )
        return server

    def as_setting(self) -> dict[str, str]:
        """What is kept of it in the settings."""
        values = (self.address, self.key, self.model, " ".join(self.languages))
        named = zip(("address", "key", "model", "languages"), values, strict=True)
        return {name: value for name, value in named if value}

    @property
    def host(self) -> str:
        """The name of the computer it runs on."""
        return host_of(self.address)

    @property
    def reach(self) -> Reach:
        """How far away what it is sent goes."""
        return reach_of(self.host)

    @property
    def id(self) -> str:
        """What its translations name as their maker."""
        return self.model or "LibreTranslate"

    def offers(self, pair: Pair) -> bool:
        """Whether it translates from a language to another."""
        if base_language(pair.source) == base_language(pair.target):
            return False
        return not self.languages or all(self.name_of(code) for code in (pair.source, pair.target))

    def name_of(self, code: str) -> str:
        """The name it gives a language; "" where it has none.

        Where it knows Chinese in one kind of characters only, the other is made of it.
        """
        names = {language_code(name): name for name in reversed(self.languages)}
        other = {"zt": "zh", "zh": "zt"}.get(code, code)
        return names.get(code) or names.get(other, "")


@dataclass(frozen=True, slots=True)
class ServerRoute:
    """A server that leads from a language to another, and the packages that do where it does not.

    It has what a `Route` of packages has.
    """

    pair: Pair
    server: Server
    instead: Route | None = None

    @property
    def packages(self) -> tuple[str, ...]:
        """What made the translation."""
        return (self.server.id,)

    @property
    def builtin(self) -> bool:
        """A server is no built-in package."""
        return False

    @property
    def label(self) -> str:
        """What the screen says made the translation."""
        return f"{self.server.id} · {self.server.host}"


#: What leads from a language to another.
AnyRoute = Route | ServerRoute
