"""What a page says in data meant for machines: JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.extraction.markup.parsing import plain_text, strip_tags
from reader.extraction.markup.textbuffer import without_controls
from reader.limits import MAX_DATA_CHARACTERS
from reader.untrusted import MalformedDataError, read_json

_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|NewsItem|Review|Recipe", re.I)
#: Longer lists of ingredients are cut.
_MOST_INGREDIENTS = 100
#: Round a script in pages that were written as XML.
_CHARACTER_DATA = re.compile(
    r"\A[\s/*]{0,40}<!\[CDATA\[[\s/*]{0,40}|[\s/*]{0,40}\]\]>[\s/*]{0,40}\Z"
)
#: A string of JSON, in which braces mean nothing, or a brace.
_JSON_SIGN = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[{}]', re.S)


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The article of a page as its JSON-LD tells it; empty strings where it does not.

    `organisations` are those of its authors that are no persons; `page_published` is when
    the page as a whole was published, where no article is described. `ingredients` are those of a
    recipe on the page.
    """

    headline: str = ""
    authors: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    published: str = ""
    created: str = ""
    publisher: str = ""
    body: str = ""
    page_published: str = ""
    ingredients: tuple[str, ...] = ()


def read_linked_data(scripts: Sequence[str]) -> LinkedData:
    """The first article described in the JSON-LD of a page. Broken data is passed over."""
    page_published = ""
    items = [item for script in scripts for item in _objects(_load(script))]
    known = {str(item["@id"]): item for item in items if item.get("@id") and item.get("name")}
    ingredients = next(filter(None, map(_ingredients, items)), ())
    for item in items:
        page_published = page_published or _text(item.get("datePublished"))
        kinds = item.get("@type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(kind, str) and _ARTICLE_TYPES.search(kind) for kind in kinds):
            return LinkedData(
                headline=_text(item.get("headline") or item.get("name")),
                authors=tuple(_names(item.get("author"), known, organisations=False)),
                organisations=tuple(_names(item.get("author"), known, organisations=True)),
                published=_text(item.get("datePublished")),
                created=_text(item.get("dateCreated")),
                publisher=next(iter(_names(item.get("publisher"), known)), ""),
                body=_text(item.get("articleBody")),
                ingredients=ingredients,
            )
    return LinkedData(page_published=page_published, ingredients=ingredients)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text that may hold markup."""
    lines = plain_text(text) if "<" in text else text
    return [line for part in lines.splitlines() if (line := " ".join(part.split()))]


def _load(script: str) -> Any:
    if len(script) > MAX_DATA_CHARACTERS:
        return None
    try:
        return read_json(first_value(script), strict=False)
    except MalformedDataError:
        return None


def first_value(script: str) -> str:
    """The object that a script begins with, without the code behind it."""
    script = _CHARACTER_DATA.sub("", script).strip()
    if not script.startswith("{"):
        return script.removesuffix(";")
    depth = 0
    for match in _JSON_SIGN.finditer(script):
        sign = match.group()
        depth += (sign == "{") - (sign == "}")
        if depth == 0 and sign == "}":
            return script[: match.end()]
    return script


def _objects(data: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of JSON-LD: the top one, those of a list, those of a graph."""
    waiting = [data]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting = [*item[:200], *waiting]
        elif isinstance(item, dict):
            yield item
            if graph := item.get("@graph"):
                waiting.append(graph)
            if isinstance(main := item.get("mainEntity"), dict):
                waiting.append(main)


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if not isinstance(value, str):
        return ""
    value = without_controls(value)
    return value if "\n" in value else " ".join(strip_tags(value).split())


def _ingredients(item: Mapping[str, Any]) -> tuple[str, ...]:
    """What a recipe says that it is made of."""
    told = item.get("recipeIngredient")
    return tuple(map(_text, told[:_MOST_INGREDIENTS])) if isinstance(told, list) else ()


def _names(
    value: Any, known: Mapping[str, Mapping[str, Any]], *, organisations: bool | None = None
) -> Iterator[str]:
    """The names of persons or organisations, given as text, object or list of these.

    An object may refer to one that stands elsewhere: `known`, by their ids. Where it is said what
    is asked for, only `organisations` or only others are given.
    """
    for item in value if isinstance(value, list) else [value]:
        if organisations is not None and _is_organisation(item, known) != organisations:
            continue
        if isinstance(item, dict):
            item = item.get("name") or _referred(item, known).get("name")
        if isinstance(item, list):
            yield from (name for name in item if isinstance(name, str))
        elif isinstance(item, str) and item.strip() and not item.startswith("http"):
            yield " ".join(item.split())


def _referred(item: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The object that an object refers to by its id."""
    return known.get(str(item.get("@id")), {})


def _is_organisation(item: Any, known: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether an author is said to be an organisation and no person."""
    if not isinstance(item, dict):
        return False
    kind = str(item.get("@type") or _referred(item, known).get("@type"))
    return "Organization" in kind and "Person" not in kind
