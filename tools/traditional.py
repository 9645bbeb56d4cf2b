"""The interface and the words of exports for Taiwan, made of the simplified ones.

Both places say many things of a computer differently. OpenCC's `s2twp` knows some of these words;
`taiwan.tsv` has the others, and what it gets wrong.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import opencc

LANGUAGE = "zh_TW"

#: What OpenCC gives, and what Taiwan says, in columns.
WORDS = Path(__file__).with_name("taiwan.tsv")


def traditional(source: Path) -> bytes:
    """A catalogue of simplified Chinese as one of traditional Chinese."""
    tree = ET.parse(source)
    tree.getroot().set("language", LANGUAGE)
    for translation in tree.iter("translation"):
        for form in (translation, *translation.iter("numerusform")):
            form.text = form.text and traditional_text(form.text)
    return bytes(ET.tostring(tree.getroot(), encoding="utf-8", xml_declaration=True))


def traditional_text(text: str) -> str:
    """A text in simplified Chinese in the characters and words of Taiwan."""
    return _pattern().sub(lambda found: _words()[found[0]], str(_converter().convert(text)))


def with_traditional_tables(labels: str) -> str:
    """The words of exports (TOML), their traditional tables made anew of the simplified ones."""
    tables = [t for t in re.split(r"(?m)^(?=\[)", labels) if not t.startswith("[zt")]
    simplified = [n for n, table in enumerate(tables) if table.startswith("[zh")]
    plain = (re.sub(r"(?m)^#.*\n", "", tables[n]) for n in simplified)
    made = [traditional_text(table).replace("[zh", "[zt", 1) for table in plain]
    behind = simplified[-1] + 1
    return "".join((*tables[:behind], *made, *tables[behind:]))


@cache
def _words() -> dict[str, str]:
    lines = WORDS.read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


@cache
def _pattern() -> re.Pattern[str]:
    """Any of the words, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(_words(), key=len, reverse=True))))


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2twp")
