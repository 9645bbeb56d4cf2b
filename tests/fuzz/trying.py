"""One damaged page after the other through cleaning, in a process that may be killed.

    python -m tests.fuzz.trying

Reads a line of JSON for each page, [path, seed], and answers with a line of what came of it. The
memory of a page is its peak above what the process held before it; Linux counts it anew when told.
"""

from __future__ import annotations

import gzip
import json
import re
import resource
import sys
import time
import traceback
from collections import Counter
from collections.abc import Set
from pathlib import Path
from typing import Any

from reader.datamodel.page import Page, RawPage
from reader.errors import ReaderError
from reader.pipeline import Pipeline
from reader.text.decoding import decode
from tests.fuzz.mutating import mutated
from tests.helpers.peak import peak, reset_peak
from tests.quality.completeness import kept_characters, shown_characters

#: Seconds of computing, and bytes of addresses, after which the system ends the process.
MOST_SECONDS, MOST_BYTES = 60, 4_000_000_000
ADDRESS = "https://a.example/page"
#: Tags, control characters, and what stands for a NUL.
_NO_TEXT = re.compile("<[^<>]{0,300}>|</?[a-zA-Z]+|[\x00-\x1f\x7f-\x9f\ufffd]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SILENT = re.compile(r"<(script|style)\b.*?</\1[^<>]*>?", re.IGNORECASE | re.DOTALL)
#: Ends of elements that lost their end or have a stroke too many.
_BROKEN = re.compile(r"<//(?=[a-z])|</([a-z]+)(?=[<&])", re.IGNORECASE)
_SWALLOWING = ("script", "style", "template", "title", "textarea", "xmp", "iframe", "noembed", "noframes")  # fmt: skip  # noqa: E501
#: Characters by which markup is known again where damage made text of it.
_STRETCH = 12
#: Larger pages are not compared with what the parser sees, which takes longer than cleaning.
LARGEST_COMPARED = 2_000_000
#: Nor are those with more elements that never end: that parser takes the square of these.
MOST_OPEN = 10_000


def page_of(path: Path, seed: int) -> RawPage:
    """A page, damaged unless the seed is 0."""
    data = path.read_bytes()
    whole = gzip.decompress(data) if path.suffix == ".gz" else data
    return RawPage(mutated(whole, seed) if seed else whole, path.name, url=ADDRESS)


def lost_characters(raw: RawPage, page: Page, whole: RawPage | None = None) -> int:
    """How many characters that a parser sees stand in no section.

    Damage makes parsers take tags for text, and control characters are dropped: neither counts.
    Where an element is never closed that takes all behind it for its text, the page may be read
    with that element or without: what is lost counts in the reading that it is nearer to.

    Args:
        raw: the page as it was given to cleaning.
        page: what cleaning made of it.
        whole: the same before it was damaged: what stood in its tags and scripts is no text.
    """
    kept = Counter(_NO_TEXT.sub("", kept_characters(page)))
    text = decode(raw.data, charset=raw.charset).text
    seen = [_NO_TEXT.sub("", shown_characters(reading)) for reading in (text, _opened(text))]
    lost = min((Counter(reading) - kept).total() for reading in seen)
    if lost == 0 or whole is None:
        return lost
    markup = _markup(whole)
    return min((Counter(_without(markup, reading)) - kept).total() for reading in seen)


def _markup(whole: RawPage) -> set[str]:
    """The stretches of a page's source that are not in the text it shows."""
    text = decode(whole.data, charset=whole.charset).text
    return _stretches("".join(text.split())) - _stretches(shown_characters(text))


def _stretches(text: str) -> set[str]:
    return {text[place : place + _STRETCH] for place in range(len(text) - _STRETCH + 1)}


def _without(markup: Set[str], text: str) -> str:
    """The characters of a text that belong to no stretch of markup."""
    kept, end = [], 0
    for place, character in enumerate(text):
        if text[place : place + _STRETCH] in markup:
            end = place + _STRETCH
        if place >= end:
            kept.append(character)
    return "".join(kept)


def _opened(text: str) -> str:
    """A page without scripts, and the tags that would take all behind them for their text."""
    text = _BROKEN.sub(lambda end: f"</{end[1]}>" if end[1] else "</", _CONTROL.sub("", text))
    text = _SILENT.sub("", text)
    for name in _SWALLOWING:
        closed = text.lower().rfind(f"</{name}") + 1
        opening = re.compile(rf"<{name}\b[^<>]*>", re.IGNORECASE)
        text = text[:closed] + opening.sub(" ", text[closed:])
    return text.replace("<plaintext>", "<p>")


def bound() -> None:
    """Let the system end this process where a page takes far too much time or memory."""
    used = int(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (used + MOST_SECONDS, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, resource.RLIM_INFINITY))


def tried(pipeline: Pipeline, path: Path, seed: int) -> dict[str, Any]:
    """What came of a page: seconds of computing, megabytes, characters lost, the error if any."""
    raw = page_of(path, seed)
    before = reset_peak()
    started = time.process_time()
    told: dict[str, Any] = {"size": len(raw.data), "lost": 0, "error": "", "refused": ""}
    page = None
    try:
        page = pipeline.clean(raw)
    except ReaderError as error:
        told["refused"] = error.code
    except Exception as error:  # noqa: BLE001  what is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        told["error"] = f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}"
    told["seconds"] = time.process_time() - started
    told["megabytes"] = (peak() - before) / 1e6
    told["cut"] = page is not None and "too-large" in {notice.code for notice in page.notices}
    still_open = raw.data.count(b"<") - 2 * raw.data.count(b"</")
    comparable = len(raw.data) <= LARGEST_COMPARED and still_open <= MOST_OPEN
    if page is not None and not told["cut"] and comparable:
        told["lost"] = lost_characters(raw, page, page_of(path, 0))
    return told


def main() -> None:
    """Answer until there is nothing more to read."""
    pipeline = Pipeline()
    for line in sys.stdin:
        path, seed = json.loads(line)
        bound()
        print(json.dumps(tried(pipeline, Path(path), seed)), flush=True)


if __name__ == "__main__":
    main()
