"""The text in the state of a page that a script builds: JSON in a script or in an attribute.

Every maker of pages keeps an article in a shape of its own. What they have in common: the text is
most of what is said in the object that has the article's title, and its parts stand in one list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from reader.extraction.markup.structured import first_value, paragraphs
from reader.limits import MAX_DATA_CHARACTERS
from reader.untrusted import MalformedDataError, read_json

_PROSE = re.compile(r"[.!?。！？…]")
_SHORTEST_PROSE = 30
#: Less prose beside a title may be no more than its summary; so many objects are asked.
_SHORTEST_TITLED, _MOST_TITLED = 400, 20
#: A title that is only the beginning of the page's own has so many characters.
_SHORTEST_TITLE = 8
#: Nodes within a line of rich text stand so deep in each other.
_DEEPEST_TEXT = 5
_ENDS = tuple('.!?。！？”"」')
#: How a script takes apart what it was handed as text, and how JSON begins in an address.
_UNPACKS = re.compile(r"(?:JSON\.parse\(|decodeURIComponent\()*")
_ENCODED = "%7B"
_STRING = re.compile(r"([\"'])((?:(?!\1)[^\\]|\\.)*+)\1", re.S)
_BARE_QUOTE = re.compile(r'(\\.)|"', re.S)
#: What an object in a list holds that is a story of its own, and no part of one.
_TITLES = ("title", "headline", "name", "heading")
_ADDRESSES = ("url", "href", "link", "slug", "path", "permalink", "uri")
#: Under which names stands what is said beside a text, or for machines.
_BESIDE = re.compile(r"caption|alt$|alt_?text|credit|copyright|byline|^seo|^meta", re.I)

_Lines = list[tuple[tuple[str, ...], str]]


def read_state(scripts: Sequence[str], titles: Sequence[str] = ()) -> list[str]:
    """The paragraphs of the article in the state of a page that is built by a script.

    Args:
        scripts: the states.
        titles: what the page calls itself; the state of other articles may hold more prose.
    """
    known = frozenset(title for title in titles if title)
    best: list[str] = []
    most = (0, 0)
    for script in scripts:
        for rank, lines in _State(_load(script), known).articles():
            length = sum(map(len, lines))
            if (rank, length) > most:
                best, most = lines, (rank, length)
    return best


def _load(script: str, *, again: bool = True) -> Any:
    """What a state holds, if need be as text in JSON, or as it stands in an address."""
    script = script[_UNPACKS.match(script).end() :]  # type: ignore[union-attr]
    if script.startswith(("'", '"')) and (string := _STRING.match(script)):
        inner = string[2].replace("\\'", "'")
        script = f'"{_BARE_QUOTE.sub(lambda sign: sign[1] or chr(92) + chr(34), inner)}"'
    elif script.startswith(_ENCODED):
        script = unquote(script)
    if len(script) > MAX_DATA_CHARACTERS:
        return None
    try:
        value = read_json(first_value(script), strict=False)
    except MalformedDataError:
        return None
    if isinstance(value, str):
        return _load(value, again=False) if again else None
    return value if isinstance(value, dict | list) else None


class _State:
    """A state, with what is said in each of its parts.

    Args:
        data: the state.
        titles: what the page calls itself.
    """

    def __init__(self, data: Any, titles: frozenset[str]) -> None:
        self._data = data
        self._titles = titles
        self._sizes: dict[int, int] = {}
        self._around: dict[int, Any] = {}
        self._titled: list[Any] = []
        self._cache: Mapping[str, Any] = data if isinstance(data, dict) else {}
        self._referred_to: dict[str, dict[str, str]] = {}
        self._weigh(data)

    def articles(self) -> Iterator[tuple[int, list[str]]]:
        """What may be the article, with a rank: 2 where it stands beside the title."""
        for node in self._titled[:_MOST_TITLED]:
            rank = 2
            while self._size(node) < _SHORTEST_TITLED and isinstance(
                around := self._around.get(id(node)), dict
            ):
                node, rank = around, 1
            if self._size(node) >= _SHORTEST_TITLED:
                yield rank, self._text(node)
        yield 0, self._text(self._data)

    def _weigh(self, node: Any) -> int:
        """Count the characters of prose in a part, and remember those of the parts in it."""
        if isinstance(node, str):
            return len(node) if _is_prose(node) else 0
        if not isinstance(node, dict | list):
            return 0
        if isinstance(node, dict) and (text := _rich_text(node)):
            return self._sizes.setdefault(id(node), len(text))
        children = node.values() if isinstance(node, dict) else node
        if isinstance(node, dict) and any(
            isinstance(child, str) and self._is_title(child) for child in children
        ):
            self._titled.append(node)
        size = 0
        for child in map(self._referred, children):
            told = self._weigh(child)
            size += 0 if isinstance(node, list) and _is_story(child) else told
            if isinstance(child, dict | list):
                self._around[id(child)] = node
        self._sizes[id(node)] = size
        return size

    def _is_title(self, text: str) -> bool:
        """Whether a text is what the page calls itself, perhaps without the name of its site."""
        if len(text) < _SHORTEST_TITLE:
            return text in self._titles
        return any(title.startswith(text) for title in self._titles)

    def _size(self, node: Any) -> int:
        return self._sizes.get(id(node), 0)

    def _referred(self, node: Any) -> Any:
        """What a part refers to by its name in a cache (Apollo): the texts right in that."""
        name = str(node.get("__ref")) if isinstance(node, dict) else ""
        target = self._cache.get(name)
        if not isinstance(target, dict):
            return node
        texts = {key: text for key, text in target.items() if isinstance(text, str)}
        return self._referred_to.setdefault(name, texts)

    def _text(self, node: Any) -> list[str]:
        """The lines of the article in a part: of the list in it that holds most prose."""
        while True:
            parts = _parts(node)
            best = max(parts, key=self._size, default=None)
            if isinstance(node, dict):
                own = {key: text for key, text in node.items() if isinstance(text, str)}
                if sum(len(text) for text in own.values() if _is_prose(text)) >= self._size(best):
                    return self._lines([((key,), text) for key, text in own.items()])
                if _rich_text(node) or _are_alike(parts):
                    break
            elif sum(self._size(part) > 0 for part in parts) != 1 or self._says(node):
                break
            node = best
        return self._lines(list(self._strings(node, ())))

    @staticmethod
    def _says(node: list[Any]) -> bool:
        """Whether prose stands directly in a list."""
        return any(isinstance(child, str) and _is_prose(child) for child in node)

    def _strings(self, node: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
        """The texts in a part, each with the names it stands under."""
        node = self._referred(node)
        if isinstance(node, str):
            yield path, node
        elif isinstance(node, dict):
            if text := _rich_text(node):
                yield (*path, ""), text
                return
            for key, child in node.items():
                yield from self._strings(child, (*path, key))
        elif isinstance(node, list):
            for child in node:
                if not _is_story(child):
                    yield from self._strings(child, path)

    def _lines(self, texts: _Lines) -> list[str]:
        """The lines of texts that stand where prose does, headings among it."""
        where = {path for path, text in texts if _is_prose(text) or path[-1:] == ("",)}
        lines: list[str] = []
        for path, text in texts:
            if path not in where or self._is_title(text) or any(map(_BESIDE.search, path)):
                continue
            for line in paragraphs(text):
                if not (lines and line in lines[-1]):  # runs of a paragraph that stands above
                    lines.append(line)
        return lines


def _parts(node: Any) -> list[Any]:
    """The lists and objects directly in a part, but for other stories in a list."""
    if isinstance(node, dict):
        return [child for child in node.values() if isinstance(child, dict | list)]
    inner = [child for child in node or () if isinstance(child, dict | list)]
    return [child for child in inner if not _is_story(child)] or inner


def _is_story(node: Any) -> bool:
    """Whether an object in a list is a story of its own."""
    if not isinstance(node, dict):
        return False
    return all(
        any(isinstance(node.get(key), str) for key in keys) for keys in (_TITLES, _ADDRESSES)
    )


def _are_alike(parts: Sequence[Any]) -> bool:
    """Whether the parts of an object are a list in truth: the same is said of each."""
    kinds = {frozenset(part) if isinstance(part, dict) else None for part in parts}
    return len(parts) > 2 and len(kinds) == 1 and None not in kinds


def _rich_text(node: Mapping[str, Any], depth: int = _DEEPEST_TEXT) -> str:
    """The text of a node whose children are runs of text, as editors keep paragraphs.

    A node that holds no run itself, but other nodes, is no paragraph, nor is one whose runs are
    paragraphs: most of them end as sentences do, and no blank joins them.
    """
    children = node.get("content") or node.get("children")
    if not isinstance(children, list) or depth == 0:
        return ""
    nodes = [child for child in children if isinstance(child, dict)]
    runs = [child.get("text", child.get("value")) for child in nodes]
    texts = [run for run in runs if isinstance(run, str) and run]
    ended = sum(run.endswith(_ENDS) for run in texts)
    apart = ended > 1 and 2 * ended > len(texts) and not any(t != t.strip() for t in texts)
    if not texts or apart:
        return ""
    return "".join(
        run if isinstance(run, str) else _rich_text(child, depth - 1)
        for child, run in zip(nodes, runs, strict=True)
    )


def _is_prose(text: str) -> bool:
    if len(text) < _SHORTEST_PROSE or text.startswith(("http", "{", "data:")):
        return False
    return bool(_PROSE.search(text)) and (" " in text or not text.isascii())
