"""Which translations the program makes with a package: those kept of another version are made anew.

The version follows from the content of what decides them, so that nobody has to remember it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from reader import __version__
from reader.resources import resource_path
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route
from reader.translation.servers.server import AnyRoute

_HERE = Path(__file__).parent
#: The modules that every text goes through.
_STEPS = ("preparation", "assembly", "model", "engine")


@cache
def rules_version(*, builtin: bool) -> str:
    """A digest of the modules and tables that stand between a text and its package, and behind it.

    Args:
        builtin: whether the built-in package's own rules are among them.
    """
    digest = hashlib.sha256(__version__.encode() if not _has_sources() else b"")
    for path in _files(builtin=builtin):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def context_of(route: AnyRoute, options: EngineOptions) -> str:
    """What a translation depends on beside its sentence: the rest of the key of the cache."""
    way = (
        rules_version(builtin=route.builtin),
        options.script,
        options.glossary.version(route.pair),
    )
    if not isinstance(route, Route):
        server = route.server
        return repr((str(route.pair), server.kind, server.address, server.model, way))
    decodings = [package.decoding for package in route.legs]
    files = [package.path.name for package in route.legs if package.builtin]  # with a digest
    return repr((str(route.pair), route.packages, files, decodings, options.beam, way))


def _has_sources() -> bool:
    """Whether the modules can be read; in a bundle they cannot, but each release has a number."""
    return (_HERE / "engine.py").is_file()


def _files(*, builtin: bool) -> Iterator[Path]:
    if _has_sources():
        yield from (_HERE / f"{name}.py" for name in _STEPS)
    yield from sorted((_HERE / "sentences").glob("*.py"))
    yield from sorted((_HERE / "servers").glob("*.py"))
    if builtin:
        yield from sorted((_HERE / "builtin").rglob("*.py"))
        yield from sorted(resource_path("builtin").iterdir())
        yield resource_path("lexicons", "people.tsv")
        yield resource_path("packages", "kinds.txt")
        yield resource_path("dictionary", "irregular.txt")
        yield resource_path("dictionary", "senses.tsv")
