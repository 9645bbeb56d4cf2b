"""What a page says of itself in elements that show nothing: its head, its scripts and styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from reader.extraction.markup import flight
from reader.extraction.markup.concealment import Concealers
from reader.extraction.markup.outline import Declarations
from reader.extraction.markup.textbuffer import fold
from reader.limits import MAX_ADDRESS
from reader.soup import Tag

#: The name under which the owner of a page on a platform is declared.
ACCOUNT = "platform:account"
_STATE_IDS = ("__NEXT_DATA__", "__NUXT_DATA__", "__APOLLO_STATE__", "__PRELOADED_STATE__")
#: A script that sets the state of its page: `window.__STATE__ = {`, `Site.globalContent={`,
#: `window.__DATA__ = JSON.parse("{`; how
#: soon it does so, in characters, and how long one is that may hold an article.
_STATE = re.compile(
    r"(?:state|content|data|props|__)\w{0,20}\s{0,3}=\s{0,3}"
    r"(\{(?=\s{0,99}\")|(?:JSON\.parse\(|decodeURIComponent\(){0,2}[\"'](?=\{|%7B))",
    re.IGNORECASE,
)
_SHORTEST_STATE, _STATE_REACH = 400, 2000
#: How JSON-LD begins, where its script does not say what it is.
_LINKED_DATA = re.compile(r"\s{0,20}\{\s{0,20}\"@context\"")
#: What a script sets to the time of publication, a word of which is in it, and how long one is
#: that is looked at for it.
_MADE = ("publish", "create", "release")
_MOMENT = re.compile(
    r"\b(?:date_?published|(?:create|publish|release)d?_?(?:time|date|at|on))['\"]?"
    r"\s{0,3}[:=]\s{0,3}['\"]([\d :./T+Z-]{8,30})['\"]",
    re.IGNORECASE,
)
#: The same in seconds since 1970, or thousandths; WeChat calls it `ct`.
_EPOCH = re.compile(
    r"(?:\bct|\b(?:create|publish)d?_?time)['\"]?\s{0,3}[:=]\s{0,3}['\"]?(1[0-9]{9})(?:[0-9]{3})?\b"
)
#: Whose page of WeChat it is; its head names nothing but WeChat.
_ACCOUNT = re.compile(r"\bvar nickname\s?=\s?(?:htmlDecode\()?['\"]([^'\"]{1,60})['\"]")
_LONGEST_TIMED = 20_000
#: What a script writes, and where in that it begins a hidden element or ends one.
_WRITE, _WRITTEN = "document.write", 500
_HIDING_TAG = re.compile(r"<(\w{1,20})[^<>]{0,300}display\s{0,3}:\s{0,3}none", re.I)
_CLOSING_TAG = re.compile(r"</\w", re.I)
_LONGEST_HIDER = 2000
#: Attributes in which frameworks leave what an element is to be built of (Inertia, React, Astro).
_PROPS = frozenset(("data-page", "data-props", "data-react-props", "data-state", "props"))


class SilentReader:
    """Reads the elements that hold no visible text, one after another.

    `declared` is what they say about the page, `concealers` what they hide of it; `writes_hidden`
    tells whether a script began a hidden element that has not ended yet.

    Args:
        base: the address that relative links are resolved against.
    """

    def __init__(self, base: str) -> None:
        self.declared = Declarations()
        self.concealers = Concealers()
        self.writes_hidden = False
        self._base = base

    def read(self, tag: Tag) -> None:
        """Keep what a silent element says about the page."""
        name, attributes = tag.name, tag.attrs
        if name == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if key and attributes.get("content"):
                self.declared.metas.append((str(key).lower(), str(attributes["content"]).strip()))
        elif name == "link":
            rel, address = str(attributes.get("rel") or "").lower(), attributes.get("href")
            if rel and address and "stylesheet" not in rel:
                kind = str(attributes.get("type") or attributes.get("media") or "")
                self.declared.links.append((rel, self.address(address), kind))
        elif name == "title":
            self.declared.title = self.declared.title or fold(tag.get_text())
        elif name == "style":
            self.concealers.read_sheet(tag.string or "")
        elif name == "base":
            self._base = self.address(attributes.get("href")) or self._base
        elif name == "script":
            self._read_script(tag)

    def read_props(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Keep the data that a script was to build an element of; a custom one has any names."""
        for name in attributes if "-" in tag else _PROPS & attributes.keys():
            value = str(attributes[name])
            if len(value) > _SHORTEST_STATE and value.startswith("{"):
                self.declared.states.append(value)

    def _read_script(self, tag: Tag) -> None:
        """Keep data; follow scripts that hide what stands beside them.

        Some write the start and the end of a hidden element round real markup.
        """
        script = str(tag.string or "")
        if not script:
            return
        if "ld+json" in str(tag.get("type") or "") or _LINKED_DATA.match(script):
            self.declared.data.append(script)
        elif tag.get("id") in _STATE_IDS or "json" in str(tag.get("type") or ""):
            self.declared.states.append(script)
        elif part := flight.pushed(script):
            self.declared.stream.append(part)
        elif len(script) > _SHORTEST_STATE and (state := _STATE.search(script, 0, _STATE_REACH)):
            self.declared.states.append(script[state.start(1) :])
        if len(script) < _LONGEST_TIMED:
            self.declared.moments += _moments(script)
            if account := _ACCOUNT.search(script):
                self.declared.metas.append((ACCOUNT, account.group(1)))
        if len(script) < _LONGEST_HIDER:
            self.concealers.read_script(script)
            at = script.find(_WRITE)
            if at < 0:
                return
            written = script[at : at + _WRITTEN]
            if (found := _HIDING_TAG.search(written)) and f"</{found.group(1)}" not in script:
                self.writes_hidden = True
            elif self.writes_hidden and _CLOSING_TAG.search(written[:60]):
                self.writes_hidden = False

    def address(self, target: object) -> str:
        """An absolute address that can be taken apart, or ""."""
        address = str(target or "").strip()
        if not address or address.startswith(("#", "javascript:", "data:")):
            return ""
        try:
            if self._base:
                address = urljoin(self._base, address)
            if not address.isascii() or "[" in address or "]" in address:
                urlsplit(address)  # nothing else keeps it from being taken apart
        except ValueError:
            return ""
        return address if len(address) < MAX_ADDRESS else ""


def _moments(script: str) -> Iterator[str]:
    """When a script says that the page was made or published."""
    lowered = script.lower()
    said = _MOMENT.search(script) if any(word in lowered for word in _MADE) else None
    counted = _EPOCH.search(lowered)
    if said and not (counted and said.group(1).isdigit()):
        yield said.group(1)
    elif counted:
        yield datetime.fromtimestamp(int(counted.group(1)), UTC).isoformat()
