"""BeautifulSoup, without what it imports for CSS selectors and for guessing encodings.

Pages come to it as text, and nothing here selects by CSS; but the patterns of Soup Sieve are
compiled when it is imported, and take half as long as all of BeautifulSoup, lxml included: 40 ms of
the time until the first page shows.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _without(*names: str) -> Iterator[None]:
    """Let imports of modules fail, as where they are not installed; what is loaded stays."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that they are not installed
            yield
    finally:
        for name in absent:
            del sys.modules[name]


with _without("soupsieve", "charset_normalizer"):
    from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning
    from bs4.builder._lxml import LXMLTreeBuilder
    from bs4.element import (
        AttributeDict,
        CData,
        NavigableString,
        PageElement,
        Tag,
    )
    from bs4.filter import SoupStrainer

__all__ = [
    "AttributeDict",
    "BeautifulSoup",
    "CData",
    "LXMLTreeBuilder",
    "MarkupResemblesLocatorWarning",
    "NavigableString",
    "PageElement",
    "SoupStrainer",
    "Tag",
    "XMLParsedAsHTMLWarning",
]
