"""How long it takes to look a word up: opening, Chinese, English, at a place in a text, pinyin.

    python -m tests.benchmarks.dictionary [DICTIONARY]

A look-up is to take no more than 20 ms; the slowest of each kind is printed beside the median and
the 99th percentile. Each call is timed three times and the best counts, since other programs share
the processor. The text is made of the dictionary's own commonest words.

DICTIONARY is one of another program, as `/usr/share/dictd/freedict-eng-deu.index` of Debian's
`dict-freedict-eng-deu`: 10,000 of its words and of words it does not have are looked up as in one
of the reader's, in seconds of computing; the 95th percentile is to be no more than 10 ms.
"""

from __future__ import annotations

import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from reader.dictionary import dictionary, explain, pinyin, segment
from reader.dictionary.formats import read_source
from reader.dictionary.own import OwnDictionaries
from reader.resources import resource_path

Value = TypeVar("Value")

#: The longest a look-up may take, in milliseconds.
LIMIT = 20.0
#: The 95th percentile in a dictionary that the reader added, in milliseconds of computing.
OWN_LIMIT, OWN_WORDS = 10.0, 10_000

_COLD = """
import time
start = time.perf_counter()
from reader.dictionary import dictionary
dictionary().{call}
print((time.perf_counter() - start) * 1000)
"""


def main() -> int:
    """Print the times; 1 if a look-up took longer than the limit."""
    words = list(_words())
    english = sorted({w for _, gloss in words for w in re.findall(r"[a-z]{2,}", gloss)})
    chosen = random.Random(7)
    chinese = [word for word, _ in words]
    text = "，".join("".join(chosen.choices(chinese[:5000], k=40)) for _ in range(20))
    pieces = [text[start : start + 20] for start in range(0, 2000, 20)]
    source = dictionary()

    def at_a_place(offset: int) -> object:
        return explain(source, text, offset, text[offset], "zh")

    explain(
        source, text, 0, text[0], "zh"
    )  # what is read at first use is timed below, in new processes
    slowest = [
        _report("Chinese word", source.look_up, chosen.sample(chinese, 2000)),
        _report(
            "English word", partial(source.look_up, language="en"), chosen.sample(english, 2000)
        ),
        _report("word at a place", at_a_place, range(0, len(text), 3)),
    ]
    pinyin(text)
    _report("pinyin of 20 characters", pinyin, pieces)
    _report("cutting 20 characters", segment, pieces)
    for name, call in (("look-up", "look_up('渡轮')"), ("pinyin", "pinyin('渡轮乘')")):
        print(f"{'first ' + name + ', new process':<32}{_cold(call):8.1f} ms")
    own = _time_own(Path(sys.argv[1])) if len(sys.argv) > 1 else 0.0
    return int(max(slowest) > LIMIT or own > OWN_LIMIT)


def _time_own(path: Path) -> float:
    """Add a dictionary, look words up in it, print the times; gives the 95th percentile in ms."""
    chosen = random.Random(7)
    words = [found.words[0] for found in read_source(path).definitions if found.words]
    wanted = chosen.sample(words, min(len(words), OWN_WORDS * 9 // 10))
    wanted += [f"{word}q" for word in chosen.choices(words, k=OWN_WORDS - len(wanted))]
    chosen.shuffle(wanted)
    with tempfile.TemporaryDirectory() as folder:
        own = OwnDictionaries(Path(folder, "own"))
        start = time.process_time()
        added = own.add(path)
        print(f"{added.title}: {added.words:,} words in {time.process_time() - start:.1f} s")
        own.look_up(["one"], "en")
        times, found = [], 0
        for word in wanted:
            start = time.process_time()
            found += bool(own.look_up([word, word.lower()], added.language or "en"))
            times.append((time.process_time() - start) * 1000)
    parts = statistics.quantiles(times, n=100)
    print(
        f"{'own dictionary':<26}{len(times):5} × median {statistics.median(times):6.2f} ms   "
        f"p95 {parts[94]:6.2f}   p99 {parts[98]:6.2f}   slowest {max(times):6.2f}   found {found:,}"
    )
    return parts[94]


def _words() -> Iterator[tuple[str, str]]:
    path = resource_path("dictionary", "cedict.sqlite3")
    with closing(sqlite3.connect(path)) as database:
        yield from database.execute("SELECT simplified, glosses FROM entry ORDER BY id LIMIT 60000")


def _report(name: str, look: Callable[[Value], object], values: Iterable[Value]) -> float:
    """Time each call, print the times, and give the slowest in milliseconds."""
    times = [min(_timed(look, value) for _ in range(3)) for value in values]
    percentile = statistics.quantiles(times, n=100)[98]
    print(
        f"{name:<26}{len(times):5} × median {statistics.median(times):6.2f} ms"
        f"   p99 {percentile:6.2f}   slowest {max(times):6.2f}"
    )
    return max(times)


def _timed(look: Callable[[Value], object], value: Value) -> float:
    start = time.perf_counter()
    look(value)
    return (time.perf_counter() - start) * 1000


def _cold(call: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _COLD.format(call=call)], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
