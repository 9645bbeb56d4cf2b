"""The word lists of cleaning: names of elements, phrases of furniture, function words.

The lists are data files under `resources/vocabularies`; here they become matchers. A set of topics
is a bit mask, so that the topics of all the elements round a block are one `|`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.resources import resource_path
from reader.untrusted import read_toml

#: Tags that say by themselves what stands in them.
TELLING_TAGS = (
    "article", "main", "nav", "aside", "footer", "header", "form", "figure", "figcaption", "td",
    "ul", "ol", "dl", "blockquote", "noscript", "button", "select", "label", "section", "iframe",
    "textarea",
    "p", "address", "details", "time", "center", "pre", "video", "table",
)  # fmt: skip
#: Content of a block that is looked at for phrases, in characters.
_PHRASE_WINDOW = 160
_CREDIT_WINDOW = 90

#: Topics that are looked for where something else asks.
_ASKED = ("paywall", "offer")
#: What sites set before a line of their own, and a line whose characters they set apart.
_MARKS = "※•●■◆▲►▶☆★▪【[〔(（*"
_SPACED = re.compile(r"(?:[\u4e00-\u9fff] ){2,15}[\u4e00-\u9fff]")
#: A sign of a pattern that a backslash gives its meaning.
_ESCAPED = re.compile(r"(\\.)", re.DOTALL)
#: A group that is kept for later, as against what a backslash or a set makes of its bracket.
_KEPT_GROUP = re.compile(r"(\\.|\[(?:\\.|[^]\\]){1,99}\])|\((?!\?)", re.DOTALL)
_SEPARATORS = re.compile(r"[\s_/:.]+")
#: By so many first letters are words looked for in names; no word is shorter.
_FIRST = 3


@dataclass(frozen=True, slots=True, eq=False)
class NameTopics:
    """Tells from the names of an element what it holds.

    `words` speak for the topic of their bit, `vetoes` against it. The words stand under their first
    letters, so that names are compared with few of them.
    """

    words: Mapping[str, Sequence[tuple[str, int]]]
    vetoes: tuple[tuple[str, int], ...]
    topics: tuple[str, ...]

    def mask(self, tag: str, names: str) -> int:
        """The topics of an element as a bit mask: of its tag and of its names in lower case."""
        return _tag_bits().get(tag, 0) | (self._names_mask(names) if names else 0)

    def _names_mask(self, names: str) -> int:
        return _names_mask(self, names)

    def of(self, mask: int) -> Iterator[str]:
        """The names of the topics in a mask."""
        while mask:
            low = mask & -mask
            yield self.topics[low.bit_length() - 1]
            mask ^= low

    def bit(self, topic: str) -> int:
        """The mask of one topic."""
        return 1 << self.topics.index(topic)


@lru_cache(maxsize=16384)
def _names_mask(topics: NameTopics, names: str) -> int:
    text = f"-{_SEPARATORS.sub('-', names)}-"
    mask = 0
    beginnings = {text[start : start + _FIRST] for start in range(len(text) - _FIRST + 1)}
    for beginning in beginnings & topics.words.keys():
        for word, bit in topics.words[beginning]:
            if word in text:
                mask |= bit
    for word, bit in topics.vetoes:
        if mask & bit and word in text:
            mask ^= bit
    return mask


@cache
def _tag_bits() -> dict[str, int]:
    return {tag: 1 << number for number, tag in enumerate(TELLING_TAGS)}


@cache
def name_topics() -> NameTopics:
    """The vocabulary of element names, read once."""
    table: dict[str, list[str]] = _read("names.toml")
    words: dict[str, list[tuple[str, int]]] = defaultdict(list)
    vetoes: list[tuple[str, int]] = []
    topics = [f"tag-{tag}" for tag in TELLING_TAGS]
    for topic, entries in table.items():
        bit = 1 << len(topics)
        topics.append(topic)
        for entry in entries:
            word = entry.replace("_", "-")
            if word.startswith("="):
                word = f"-{word[1:]}-"
            elif word.startswith("^"):
                word = f"-{word[1:]}"
            elif word.startswith("!"):
                vetoes.append((word[1:], bit))
                continue
            words[word[:_FIRST]].append((word, bit))
    return NameTopics(dict(words), tuple(vetoes), tuple(topics))


@dataclass(frozen=True, slots=True)
class Topic:
    """The phrases of one topic: those that begin a block, and those that stand anywhere in it."""

    name: str
    start: re.Pattern[str]
    anywhere: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Tells from the words of a block what kind of furniture it is."""

    known: tuple[Topic, ...]
    credit: re.Pattern[str]
    asked: Mapping[str, Topic]
    cookies: tuple[str, ...]
    consent: tuple[re.Pattern[str], ...]

    def asks_for_consent(self, text: str) -> bool:
        """Whether a block asks for leave to set cookies, or says that they are set."""
        if not any(word in text for word in self.cookies):
            return False
        text = text.lower()
        return all(pattern.search(text) for pattern in self.consent)

    def says(self, topic: str, text: str) -> bool:
        """Whether a block speaks of a topic that few blocks are asked about: paywall, offer."""
        head, known = text[:_PHRASE_WINDOW].lower(), self.asked[topic]
        inside = known.anywhere is not None and known.anywhere.search(head) is not None
        return known.start.match(head) is not None or inside

    def credits_picture(self, text: str) -> bool:
        """Whether a block names the maker of a picture, at its end or beginning."""
        text = text.lower()
        return self.credit.search(text, max(0, len(text) - _CREDIT_WINDOW)) is not None or (
            self.credit.match(text) is not None
        )

    def topics(self, text: str, *, thorough: bool = True) -> tuple[str, ...]:
        """The topics that a block speaks of.

        Args:
            text: the block.
            thorough: look for phrases inside it as well as at its beginning.
        """
        head = text[:_PHRASE_WINDOW].lower()
        if _SPACED.fullmatch(head):
            head = head.replace(" ", "")
        found = _topics(self, head, thorough)
        if head[:1] not in _MARKS:
            return found
        behind = _topics(self, head.lstrip(_MARKS), thorough)
        return tuple(dict.fromkeys((*found, *behind)))


@lru_cache(maxsize=4096)
def _topics(phrases: Phrases, head: str, thorough: bool) -> tuple[str, ...]:
    """Kept, since menus and footers say the same more than once and on every page of a site."""
    return tuple(
        [
            topic.name
            for topic in phrases.known
            if topic.start.match(head)
            or (thorough and topic.anywhere is not None and topic.anywhere.search(head))
        ]
    )


@cache
def phrases() -> Phrases:
    """The vocabulary of phrases, read once."""
    table: dict[str, dict[str, list[str]]] = _read("phrases.toml")
    credit = _any_of(table.pop("picture_credit")["patterns"])
    asks = table.pop("consent")
    consent = (
        re.compile(rf"(?<![a-zà-ÿ])(?:{_any_of(asks['site']).pattern})(?![a-zà-ÿ])"),
        _any_of(asks["leave"]),
    )
    asked = {name: _topic(name, table.pop(name)["patterns"]) for name in _ASKED}
    known = tuple(_topic(name, entry["patterns"]) for name, entry in table.items())
    return Phrases(known, credit, asked, tuple(asks["cookies"]), consent)


def _topic(name: str, patterns: list[str]) -> Topic:
    inside = [pattern[2:] for pattern in patterns if pattern.startswith(".*")]
    start = [pattern for pattern in patterns if not pattern.startswith(".*")]
    return Topic(name, _any_of(start), _any_of(inside) if inside else None)


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    """One pattern for text in lower case: that takes half the time of one that ignores case.

    Of its groups none is kept, which takes a third less again.
    """
    alternatives = "|".join(f"(?:{pattern})" for pattern in patterns)
    whole = _KEPT_GROUP.sub(lambda sign: sign[1] or "(?:", alternatives)
    parts = _ESCAPED.split(whole)
    return re.compile("".join(p if p.startswith("\\") else p.lower() for p in parts))


@cache
def function_words() -> tuple[frozenset[str], frozenset[str]]:
    """The function words of languages in Latin script, and the function characters of Chinese."""
    table: dict[str, str] = _read("function_words.toml")
    return frozenset(table["latin"].split()), frozenset(table["han"])


@cache
def common_words() -> tuple[frozenset[str], frozenset[str]]:
    """The function words of English, and those of other languages in Latin script."""
    lines = _read("function_words.toml")["latin"].strip().splitlines()
    english = frozenset(lines[0].split())
    return english, frozenset(" ".join(lines[1:]).split()) - english


def _read(name: str) -> dict:  # type: ignore[type-arg]
    return read_toml(resource_path("vocabularies", name).read_bytes())
