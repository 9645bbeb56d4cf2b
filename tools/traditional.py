"""Write the catalogue for Taiwan: that of simplified Chinese, in traditional characters and words.

Both places say many things of a computer differently; OpenCC's `s2twp` knows these words.

    python -m tools.traditional FROM.ts TO.ts
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import opencc

LANGUAGE = "zh_TW"


def traditional(source: Path) -> bytes:
    """A catalogue of simplified Chinese as one of traditional Chinese."""
    converter = opencc.OpenCC("s2twp")
    tree = ET.parse(source)
    tree.getroot().set("language", LANGUAGE)
    for translation in tree.iter("translation"):
        for form in (translation, *translation.iter("numerusform")):
            form.text = form.text and str(converter.convert(form.text))
    return bytes(ET.tostring(tree.getroot(), encoding="utf-8", xml_declaration=True))


def main(source: str, target: str) -> int:
    """Convert one file; gives the exit status."""
    Path(target).write_bytes(traditional(Path(source)))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
