"""Pages written to break parsers and decoders: cleaned in time, without a fault, text kept."""

from __future__ import annotations

import json
import re
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.datamodel.page import Page, RawPage
from reader.errors import ExtractionError
from reader.extraction import extract
from reader.text.decoding import browser_codec, decode
from tests.helpers.peak import peak, reset_peak

pytestmark = [pytest.mark.shared, pytest.mark.long]

#: Seconds of computing a page may take, and by how many bytes memory may grow in a whole run.
SLOWEST = 5.0
LARGEST_GROWTH = 300 << 20

#: What no text has: no format that an article is saved in can hold them.
_CONTROLS = re.compile("[\0-\x08\x0b\x0e-\x1b\ufffe\uffff]")
#: Kinds of the synthetic suite that are pages.
PAGE_KINDS = {"layout", "swallow", "encoding", "title", "link", "privacy"}


def members(data: Path, suite: str) -> Iterator[tuple[str, bytes]]:
    """The files of a suite, by name."""
    with tarfile.open(data / "suites-dev.tar.xz") as archive:
        for member in archive:
            parts = Path(member.name).parts
            if member.isfile() and len(parts) == 4 and parts[1:3] == (suite, "dev"):
                file = archive.extractfile(member)
                assert file is not None
                yield parts[3], file.read()


def clean(name: str, data: bytes, kind: str = "text/html") -> Page | None:
    """The cleaned page, None where it is refused in words; never slow."""
    started = time.process_time()
    try:
        page = extract(RawPage(data, name, media_type=kind, url="https://a.example/page"))
    except ExtractionError:
        page = None
    assert time.process_time() - started < SLOWEST, name
    return page


def text_of(page: Page | None) -> str:
    return "\n".join(section.text for section in page.sections) if page else ""


@pytest.mark.parametrize("suite", ["html5lib-tree", "go-fuzz-corpus", "html5lib-encoding"])
def test_no_page_of_a_suite_breaks_cleaning(shared_data: Path, suite: str) -> None:
    before = reset_peak()
    for name, data in members(shared_data, suite):
        if suite != "go-fuzz-corpus" or name.startswith("html"):
            clean(name, data)
    assert peak() - before < LARGEST_GROWTH


def test_naughty_strings_are_kept_as_text_and_in_markup(shared_data: Path) -> None:
    for name, data in members(shared_data, "blns"):
        text = data.decode("utf-8", "replace")
        page = clean(name, data, "text/plain")
        visible = _CONTROLS.sub("", text)
        assert "".join(text_of(page).split()) == "".join(visible.split()), name
        clean(name, f"<title>{text}</title><p>{text}</p>".encode("utf-8", "replace"))


def test_encodings_are_found_as_browsers_find_them(shared_data: Path) -> None:
    files = dict(members(shared_data, "html5lib-encoding"))
    known = right = 0
    for name, data in files.items():
        expected = files.get(name.replace(".html", ".encoding"))
        if not name.endswith(".html") or expected is None:
            continue
        codec = browser_codec(expected.decode().strip())
        known += 1
        found = decode(data)
        right += found.encoding == codec or found.text == data.decode(codec or "utf-8", "replace")
    assert right >= 0.95 * known


def test_legacy_encodings_are_decoded_to_the_reference(shared_data: Path) -> None:
    files = dict(members(shared_data, "encoding_rs"))
    for name, label in (
        ("euc_kr", "euc-kr"),
        ("gb18030", "gb18030"),
        ("iso_2022_jp", "iso-2022-jp"),
        ("shift_jis", "shift_jis"),
    ):
        if f"{name}_in.txt" not in files:
            continue
        got = decode(files[f"{name}_in.txt"], charset=label).text
        wanted = files[f"{name}_in_ref.txt"].decode("utf-8")
        same = sum(a == b for a, b in zip(got.split("\n"), wanted.split("\n"), strict=False))
        # Python's codecs resume elsewhere after bytes that mean nothing, and differ in a few signs
        assert same >= 0.88 * len(wanted.split("\n")), name


def test_synthetic_pages_keep_their_marks(shared_data: Path) -> None:
    files = dict(members(shared_data, "synthetic"))
    lost = []
    for name, data in files.items():
        if not name.endswith(".expect.json"):
            continue
        expected = json.loads(data)
        source = name.removesuffix(".expect.json")
        if expected.get("kind") not in PAGE_KINDS or source not in files:
            continue
        kind = "text/plain" if source.endswith(".txt") else "text/html"
        text = text_of(clean(source, files[source], kind))
        if expected.get("must_recover") and expected["text"] not in text:
            lost.append(source)
        lost.extend(
            f"{source}: {mark}"
            for mark in ("MARK0", "MARK11", "MARKEND")
            if mark.encode() in files[source] and mark not in text
        )
    assert not lost
