"""`words`: the word list printed, imported and exported."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from reader.cli.library import Library, iso, now, opened_library, tell
from reader.cli.output import counted
from reader.datamodel.word import WordFilter, WordState
from reader.errors import ReaderError
from reader.export.files import write
from reader.storage.word_list import WordStore
from reader.vocabulary.formats import read_file, written
from reader.vocabulary.levels import level_name


def run(arguments: argparse.Namespace) -> int:
    """Do what `words` is asked for."""
    actions: dict[str, Callable[[Library, argparse.Namespace], int]] = {
        "list": _list,
        "import": _import,
        "export": _export,
    }
    with opened_library(arguments) as library:
        return actions[arguments.action](library, arguments)


def _list(library: Library, arguments: argparse.Namespace) -> int:
    for word in WordStore(library.database).words(_filter(arguments)):
        level = level_name(word.level, word.language)
        tell(
            arguments,
            "\t".join([word.text, word.reading, word.meaning, level, word.state.value]),
            word=word.text,
            language=word.language,
            reading=word.reading,
            meaning=word.meaning,
            level=level,
            state=word.state.value,
            sentence=word.sentence,
            translation=word.translation,
            title=word.title,
            address=word.address,
            added=iso(word.added),
        )
    return 0


def _import(library: Library, arguments: argparse.Namespace) -> int:
    taken = read_file(Path(arguments.file), now())
    done = WordStore(library.database).take(taken.words)
    tell(
        arguments,
        f"{done.added} added, {done.changed} changed, "
        f"{counted(taken.skipped, 'line')} without a word",
        added=done.added,
        changed=done.changed,
        skipped=taken.skipped,
    )
    return 0


def _export(library: Library, arguments: argparse.Namespace) -> int:
    words = WordStore(library.database).words(_filter(arguments))
    if not words:
        raise ReaderError(
            "no-words",
            "There are no such words, so nothing was written. Leave out --state or --language "
            "to have more of them.",
        )
    path = write(arguments.output, written(words, arguments.output.suffix, now()))
    tell(arguments, f"{counted(len(words), 'word')} in {path}", words=len(words), path=str(path))
    return 0


def _filter(arguments: argparse.Namespace) -> WordFilter:
    state = WordState(arguments.state) if arguments.state else None
    return WordFilter(language=arguments.language or "", state=state)
