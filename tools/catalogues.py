"""The interface's strings, collected from the code into the .ts files and compiled to .qm.

Also what is made of them: the Chinese of Taiwan, there and in the words of exports.

python -m tools.catalogues
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from reader.languages import INTERFACE_LANGUAGES
from tools import texts, traditional
from tools.environment import ROOT, SCRIPTS, call

I18N = ROOT / "resources" / "i18n"
LABELS = ROOT / "resources" / "export" / "labels.toml"


def main() -> int:
    """Bring all catalogues up to the code; gives the exit status."""
    sources = [str(f.relative_to(ROOT)) for f in sorted((ROOT / "reader").rglob("*.py"))]
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        unseen = Path(folder, "texts.py")  # what lupdate does not see by itself
        unseen.write_text(texts.source(texts.texts()), "utf-8")
        for language in sorted({*INTERFACE_LANGUAGES} - {traditional.LANGUAGE}):
            catalogue = I18N / f"reader_{language}.ts"
            plurals = ("-pluralonly",) if catalogue.stem == "reader_en" else ()  # no more needed
            options = ("-locations", "none", "-no-obsolete", *plurals)
            update = SCRIPTS / "pyside6-lupdate"
            status |= call(update, *options, *sources, unseen, "-ts", catalogue)
            status |= compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        # Nobody edits this one, so that only its .qm is kept.
        taiwan = Path(folder, f"reader_{traditional.LANGUAGE}.ts")
        taiwan.write_bytes(traditional.traditional(I18N / "reader_zh_CN.ts"))
        status |= compile_catalogue(taiwan, I18N / f"reader_{traditional.LANGUAGE}.qm")
    labels = LABELS.read_text("utf-8")
    LABELS.write_text(traditional.with_traditional_tables(labels), "utf-8", newline="\n")
    return status


def compile_catalogue(catalogue: Path, target: Path) -> int:
    """Write a catalogue as Qt reads it; gives the exit status."""
    return call(SCRIPTS / "pyside6-lrelease", catalogue, "-qm", target)


if __name__ == "__main__":
    sys.exit(main())
