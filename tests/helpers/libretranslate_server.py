"""A real LibreTranslate, run by the Python it is installed for; nothing of the program is imported.

    PYTHON libretranslate_server.py PORT
    PYTHON libretranslate_server.py SOURCE TARGET < LINES

Serves English and Chinese on this computer; or translates lines as Argos Translate does by itself.
The packages are installed into Argos' folder where there are none. The model
that finds the ends of sentences would be fetched at the first request; a splitter of our own stands
in its place, which is of no matter for the program: it sends single sentences.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

from argostranslate import package, sbd

_PACKAGES = Path(__file__).parents[2] / "resources" / "packages"
_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


def _split(_self: object, text: str) -> list[str]:
    return [part for part in _END.split(text) if part.strip()]


def _serve(app: object, **options: object) -> None:
    """Serve as waitress does, and say so once somebody can be answered."""
    server = import_module("waitress").create_server(app, **options)
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    server.run()


def main() -> None:
    """Serve until the process is ended, or translate what comes by standard input."""
    if not package.get_installed_packages():
        for path in sorted(_PACKAGES.glob("*.argosmodel")):
            package.install_from_path(path)
    setattr(sbd.MiniSBDSentencizer, "split_sentences", _split)  # noqa: B010 - mypy knows no other
    if len(sys.argv) == 3:
        from argostranslate import translate

        # LibreTranslate ends a translation with the mark its source ends with.
        finish = import_module("libretranslate.language").improve_translation_formatting
        for line in sys.stdin.read().splitlines():
            sys.stdout.write(finish(line, translate.translate(line, *sys.argv[1:])) + "\n")
        return
    setattr(import_module("waitress"), "serve", _serve)  # noqa: B010 - mypy knows no other
    sys.argv = ["libretranslate", "--host", "127.0.0.1", "--port", sys.argv[1]]
    sys.argv += ["--load-only", "en,zh", "--disable-web-ui"]
    import_module("libretranslate.main").main()


if __name__ == "__main__":
    main()
