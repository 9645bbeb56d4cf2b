"""A real LibreTranslate, run by the Python it is installed for; nothing of the program is imported.

    PYTHON libretranslate_server.py PORT PACKAGES...

Installs the packages into Argos' folder and serves English and Chinese on this computer. The model
that finds the ends of sentences would be fetched at the first request; a splitter of our own stands
in its place, which is of no matter for the program: it sends single sentences.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from argostranslate import package, sbd

_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


def _split(_self: object, text: str) -> list[str]:
    return [part for part in _END.split(text) if part.strip()]


def main() -> None:
    """Serve until the process is ended."""
    port, *packages = sys.argv[1:]
    for path in packages:
        package.install_from_path(Path(path))
    setattr(sbd.MiniSBDSentencizer, "split_sentences", _split)  # noqa: B010 - mypy knows no other way
    from libretranslate.main import main as serve  # type: ignore[import-not-found,unused-ignore]

    sys.argv = ["libretranslate", "--host", "127.0.0.1", "--port", port, "--load-only", "en,zh"]
    sys.argv += ["--disable-web-ui"]
    serve()


if __name__ == "__main__":
    main()
