"""`translate`: a line of standard input becomes a line of standard output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import islice

from reader.cli.engines import CommandEngine
from reader.cli.library import known_language, package_store
from reader.cli.output import say
from reader.datamodel.page import Block, BlockKind
from reader.datamodel.translation import Pair, Translation
from reader.errors import TranslationError
from reader.extraction.layout.sentences import split
from reader.projection import project
from reader.settings import Settings
from reader.translation.packages.store import missing_package
from reader.translation.servers.server import AnyRoute

#: Lines translated together; a person who types gets an answer to each.
_LINES_AT_ONCE = 64


def run(arguments: argparse.Namespace) -> int:
    """Translate standard input line by line; their order and number are kept.

    Raises:
        UsageError: a language is unknown.
        TranslationError: there is no package for the pair, or it is damaged.
    """
    store = package_store(arguments)
    source = known_language(arguments.source_language, store)
    pair = Pair(source, known_language(arguments.to, store))
    engine = CommandEngine.named(arguments, store, Settings())
    route = engine.route(pair)
    if route is None:
        raise TranslationError.of("no-package", missing_package(pair))
    lines = _lines()
    size = 1 if sys.stdin.isatty() else _LINES_AT_ONCE
    while batch := list(islice(lines, size)):
        for line in translate_lines(batch, route, engine):
            say(line)
    return 0


def translate_lines(lines: list[str], route: AnyRoute, engine: CommandEngine) -> list[str]:
    """Translate lines of one or more sentences each; an empty line stays empty."""
    source, target = route.pair.source, route.pair.target
    blocks = [
        Block(BlockKind.PARAGRAPH, line, sentences=split(line, source), language=source)
        for line in lines
    ]
    sentences = list(dict.fromkeys(text for block in blocks for text in block.sentence_texts()))
    made = engine.translate(sentences, route)
    translations: dict[str, Translation] = dict(zip(sentences, made, strict=True))
    return [" ".join(project(b, translations, target).text.splitlines()) for b in blocks]


def _lines() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")
