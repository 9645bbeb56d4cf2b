"""`python -m training.translation.written.check [FILE ...]`: says what is wrong with the files."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Iterator, Set
from pathlib import Path

import hanzidentifier

from reader.translation.sentences.numerals import missing_numbers
from training.translation.pairs import read_lines
from training.translation.written.entries import (
    NOTHING,
    PARTS_OF_SPEECH,
    Line,
    lexicon_files,
    lines_of,
    pair_files,
)

_ENGLISH = re.compile(r"[A-Za-zÀ-ɏ0-9$€£%&.,'’/ -]+")
_CHINESE = re.compile(r"[\u3400-\u9fff〇A-Za-z0-9·•、，《》“”%./+-]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_ENDS = {".": "。", "?": "？", "!": "！"}
_LONGEST_PHRASE = 6
_FEWEST_WORDS, _MOST_WORDS = 8, 35
_FEWEST_HAN, _MOST_HAN = 8, 95
#: So many words, or characters, in a row are not alike by chance.
_ALIKE = {"en": 9, "zh": 16}

Complaints = Iterator[str]


def check_english_entry(line: Line) -> Complaints:
    """Yields what is wrong with a line of `en-*.tsv`."""
    english, pos, chinese, *more = line.fields
    yield from _check_sides(english, chinese)
    if len(english.split()) > _LONGEST_PHRASE:
        yield f"more than {_LONGEST_PHRASE} words"
    if any(not _ENGLISH.fullmatch(text) for text in more if text):
        yield "the last column holds irregular English forms only"
    if pos in ("n", "v", "adj", "adv") and re.match("[A-Z][a-z]", english):
        yield "a capital, but no name"


def check_chinese_entry(line: Line) -> Complaints:
    """Yields what is wrong with a line of `zh-*.tsv`."""
    chinese, pos, english, *more = line.fields
    yield from _check_sides(english, chinese)
    if any(not _CHINESE.fullmatch(text) for text in more if text):
        yield "the last column holds a measure word only"
    if english.startswith(("to ", "a ", "an ", "the ")) and pos in ("v", "n"):
        yield "English in its base form, without “to” or article"


def _check_sides(english: str, chinese: str) -> Complaints:
    if not _ENGLISH.fullmatch(english):
        yield f"this is no English: {english!r}"
    if not _CHINESE.fullmatch(chinese) and chinese != NOTHING:
        yield f"this is no Chinese: {chinese!r}"
    elif _is_traditional(chinese):
        yield f"traditional characters: {chinese}"


def check_pair(line: Line) -> Complaints:
    """Yields what is wrong with a line of `pairs/*.tsv`."""
    english, chinese = line.fields
    words, han = len(_WORD.findall(english)), len(_HAN.findall(chinese))
    if not _FEWEST_WORDS <= words <= _MOST_WORDS:
        yield f"{words} English words; wanted are {_FEWEST_WORDS} to {_MOST_WORDS}"
    if not _FEWEST_HAN <= han <= _MOST_HAN:
        yield f"{han} Chinese characters; wanted are {_FEWEST_HAN} to {_MOST_HAN}"
    if _HAN.search(english):
        yield "Chinese in the English sentence"
    if _is_traditional(chinese):
        yield "traditional characters"
    wanted = _ENDS.get(english.rstrip("\"'”’)")[-1:])
    if wanted and chinese.rstrip("”’）")[-1:] != wanted:
        yield f"the Chinese sentence should end with {wanted}"
    if missing_numbers(english, chinese) or missing_numbers(chinese, english):
        yield "the numbers differ"


def _is_traditional(text: str) -> bool:
    return bool(hanzidentifier.identify(text) == hanzidentifier.TRADITIONAL)


def runs(text: str, language: str) -> set[str]:
    """Returns the runs of words, or characters, that two texts share only if one was copied."""
    units = _WORD.findall(text.lower()) if language == "en" else _HAN.findall(text)
    size = _ALIKE[language]
    return {" ".join(units[i : i + size]) for i in range(len(units) - size + 1)}


def _check_file(
    path: Path, columns: Set[int], check: Callable[[Line], Complaints], known: dict[object, Line]
) -> tuple[int, list[str]]:
    """Returns how many lines of a file are good, and complaints."""
    good, complaints = 0, []
    for line in lines_of(path):
        if len(line.fields) not in columns or not all(line.fields[: min(columns)]):
            wanted = " or ".join(map(str, sorted(columns)))
            complaints.append(f"{line}: {len(line.fields)} columns, some empty; wanted {wanted}")
            continue
        wrong = list(check(line))
        key = line.fields[:2] if 3 in columns else line.fields[0].lower()
        before = known.setdefault(key, line)
        if before.path == path and before is not line:
            wrong.append(f"the same as line {before.number}")
        if 3 in columns and line.fields[1] not in PARTS_OF_SPEECH:
            wrong.append(f"unknown part of speech {line.fields[1]!r}")
        complaints += [f"{line}: {one}" for one in wrong]
        good += not wrong
    return good, complaints


def check_all(paths: Iterable[Path]) -> Iterator[tuple[Path, int, list[str]]]:
    """Yields each file with the number of its good lines and with complaints."""
    known: dict[str, dict[object, Line]] = {"en": {}, "zh": {}, "pairs": {}}
    for path in paths:
        if path.parent.name == "pairs":
            yield path, *_check_file(path, {2}, check_pair, known["pairs"])
        else:
            language = path.name[:2]
            check = check_english_entry if language == "en" else check_chinese_entry
            yield path, *_check_file(path, {3, 4}, check, known[language])


def copied(paths: Iterable[Path], dev: Path) -> Iterator[str]:
    """Yields complaints about pairs that share long runs with the development text."""
    for side, language in enumerate(("en", "zh")):
        held = {run for text in read_lines(dev / f"dev.{language}") for run in runs(text, language)}
        for path in paths:
            for line in lines_of(path):
                if held & runs(line.fields[side], language):
                    yield f"{line}: shares a long run with dev.{language}"


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.written.check", description=__doc__
    )
    parser.add_argument("files", type=Path, nargs="*", help="all, if none is named")
    parser.add_argument("--data", type=Path, help="folder with dev.en and dev.zh")
    options = parser.parse_args()
    files = options.files or [*lexicon_files("en"), *lexicon_files("zh"), *pair_files()]
    failed = False
    for path, good, complaints in check_all(files):
        print(f"{path.name}: {good} good, {len(complaints)} complaints")
        print(*complaints, sep="\n", end="\n" if complaints else "")
        failed |= bool(complaints)
    if options.data:
        pairs = [path for path in files if path.parent.name == "pairs"]
        shared = list(copied(pairs, options.data))
        print(*shared, sep="\n", end="\n" if shared else "")
        failed |= bool(shared)
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
