"""An independent look at exported markup: parses it back and names what must not be in it."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml import etree, html

ALLOWED_TAGS = frozenset(
    {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "link",
        "body",
        "main",
        "footer",
        "nav",
        "section",
        "div",
        "p",
        "span",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "table",
        "tbody",
        "tr",
        "td",
        "a",
        "strong",
        "em",
        "br",
        "dl",
        "dt",
        "dd",
        "hr",
    }
)
ALLOWED_ATTRIBUTES = frozenset(
    {
        "lang",
        "dir",
        "class",
        "id",
        "href",
        "title",
        "start",
        "charset",
        "name",
        "content",
        "http-equiv",
        "rel",
        "type",
    }
)
URL_ATTRIBUTES = frozenset(
    {"href", "src", "action", "formaction", "poster", "background", "srcset"}
)
SCHEMES = frozenset({"http", "https", "mailto"})


def faults(markup: bytes, *, xml: bool) -> list[str]:
    """What a file of ours must not contain, in words; an empty list means it is inert."""
    text = markup.decode("utf-8")
    root: Any = etree.fromstring(markup) if xml else html.document_fromstring(text)
    return list(_faults(root))


def _faults(root: Any) -> Iterator[str]:
    for node in root.iter():
        if not isinstance(node.tag, str):
            yield f"not an element: {node!r}"
            continue
        tag = etree.QName(node).localname
        if tag not in ALLOWED_TAGS:
            yield f"tag {tag}"
        for name, value in node.attrib.items():
            local = str(name).rpartition("}")[2].removeprefix("xml:")
            if local not in ALLOWED_ATTRIBUTES:
                yield f"attribute {local} of {tag}"
            if local in URL_ATTRIBUTES and not _is_ours(tag, str(value)):
                yield f"address {value} of {tag}"
        if tag == "meta" and str(node.get("http-equiv", "")).lower() == "refresh":
            yield "refresh"


def _is_ours(tag: str, url: str) -> bool:
    if tag == "a":
        parts = urlsplit(url)
        return parts.scheme in SCHEMES or url.partition("#")[0] in {"article.xhtml", "about.xhtml"}
    return tag == "link" and url == "book.css"
