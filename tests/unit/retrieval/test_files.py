"""Saved pages, pasted text, and what is no page at all."""

from __future__ import annotations

import gzip
import io
import os
import sys
from functools import partial
from pathlib import Path

import pytest

from reader.datamodel.page import is_pasted
from reader.errors import RetrievalError
from reader.network.addresses import complete_address, is_address
from reader.network.connection import Connection, Wish
from reader.retrieval import sources
from reader.retrieval.sources import from_text

retrieve = partial(sources.retrieve, wish=Wish.READER)

HTML = b"<!DOCTYPE html><html><body><p>The ferry is late.</p></body></html>"

MHTML = b"""From: <Saved by a browser>
Snapshot-Content-Location: https://quay.example/a
Subject: Quay
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--part--"

----part--
Content-Type: text/html; charset="gbk"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://quay.example/a

<html><body><p>=B6=C9=B4=AC</p></body></html>
----part--
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
----part----
"""


def code_of(source: str) -> str:
    with pytest.raises(RetrievalError) as caught:
        retrieve(source)
    assert str(caught.value).endswith(".")
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.html", HTML, "text/html"),
        ("a.HTM", HTML, "text/html"),
        ("a.html", b"no tags at all", "text/html"),
        ("a.txt", b"Words <p> and words", "text/plain"),
        ("page", HTML, "text/html"),
        ("page", "<html>渡船</html>".encode("utf-16"), "text/html"),
        ("page", b"Just words.", "text/plain"),
    ],
)
def test_the_kind_of_a_file_is_known(
    tmp_path: Path, name: str, content: bytes, media_type: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    raw = retrieve(str(file))
    assert (raw.data, raw.media_type) == (content, media_type)
    assert raw.source == str(file)
    assert raw.url is None


@pytest.mark.parametrize("name", ["a.html.gz", "a.html", "page"])
def test_gzip_is_unpacked_whatever_the_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(gzip.compress(HTML))
    raw = retrieve(str(file))
    assert (raw.data, raw.media_type, raw.truncated) == (HTML, "text/html", False)


def test_packed_text_is_text(tmp_path: Path) -> None:
    file = tmp_path / "a.txt.gz"
    file.write_bytes(gzip.compress(HTML))
    assert retrieve(str(file)).media_type == "text/plain"


def test_a_gzip_file_that_breaks_off_keeps_its_beginning(tmp_path: Path) -> None:
    body = b"<p>" + os.urandom(4000).hex().encode()
    file = tmp_path / "a.html.gz"
    file.write_bytes(gzip.compress(body)[:-1500])
    raw = retrieve(str(file))
    assert body.startswith(raw.data)
    assert raw.truncated


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "saved"])
def test_the_page_in_an_mhtml_file_is_found(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(MHTML)
    raw = retrieve(str(file))
    assert "渡船" in raw.data.decode("gbk")
    assert (raw.media_type, raw.charset, raw.url) == ("text/html", "gbk", "https://quay.example/a")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (gzip.compress(b"", mtime=0), "empty"),
        (b"%PDF-1.7\n", "not-html"),
        (b"\x89PNG\r\n\x1a\n....", "not-html"),
        (b"PK\x03\x04....", "not-html"),
        (b"RIFF....WEBPVP8 ", "not-html"),
        (b"\x1f\x8b\x08 damaged", "damaged"),
        (gzip.compress(b"\0" * 20_000_001), "too-large"),
    ],
)
def test_what_is_no_page_is_said(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(content)
    assert code_of(str(file)) == code


def test_an_mhtml_file_without_a_page_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "a.mhtml"
    file.write_bytes(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n")
    assert code_of(str(file)) == "damaged"


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert code_of(str(tmp_path / "missing.html")) == "not-found"
    assert code_of(str(tmp_path / "a" / "missing.html")) == "not-found"


def test_a_folder_is_said(tmp_path: Path) -> None:
    assert code_of(str(tmp_path)) == "is-folder"


def test_a_name_no_system_takes_is_said() -> None:
    assert code_of("a\0b.html") == "unreadable"


@pytest.mark.posix("a word for names that are too long")
def test_a_name_that_is_too_long_is_said() -> None:
    assert code_of("n" * 5000) == "unreadable"


@pytest.mark.posix("pipes that have names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a.html"
    os.mkfifo(pipe)
    assert code_of(str(pipe)) == "not-a-file"


def test_a_file_that_may_not_be_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(HTML)

    def refuse(*args: object, **kwargs: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert code_of(str(file)) == "no-permission"


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    with file.open("wb") as stream:
        stream.truncate(5_000_000_000)
    assert code_of(str(file)) == "too-large"


def test_a_file_address_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a b.html"
    file.write_bytes(HTML)
    raw = retrieve(file.as_uri())
    assert (raw.data, raw.source) == (HTML, file.as_uri())


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(HTML))))
    raw = retrieve("-", Connection(offline=True))
    assert (raw.data, raw.source, raw.media_type) == (HTML, "-", "text/html")


def test_pasted_text_is_told_from_html() -> None:
    assert from_text("<div>渡船</div>").media_type == "text/html"
    raw = from_text("渡船晚点了。")
    assert (raw.media_type, raw.charset) == ("text/plain", "utf-8")
    assert raw.data.decode() == "渡船晚点了。"


def test_pasted_texts_are_told_apart_and_known_again() -> None:
    one, other, again = map(from_text, ("渡船晚点了。", "渡船开了。", "渡船晚点了。"))
    assert is_pasted(one.source)
    assert one.source == again.source != other.source


def test_pasted_text_that_was_not_kept_is_asked_for_again() -> None:
    with pytest.raises(RetrievalError, match="Paste it again"):
        retrieve(from_text("渡船晚点了。").source)


@pytest.mark.parametrize(("text", "code"), [(" \n", "empty"), ("x" * 20_000_001, "too-large")])
def test_pasted_text_that_is_none_is_said(text: str, code: str) -> None:
    with pytest.raises(RetrievalError) as caught:
        from_text(text)
    assert caught.value.code == code


def test_addresses_are_told_from_paths() -> None:
    assert is_address("https://quay.example/")
    assert is_address("file:///a")
    assert not is_address("C:\\pages\\a.html")
    assert not is_address("pages/a.html")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("quay.example/a", "https://quay.example/a"),
        (" www.quay.example ", "https://www.quay.example"),
        ("新闻.example", "https://新闻.example"),
        ("https://quay.example", "https://quay.example"),
        ("127.0.0.1:8123/x", "http://127.0.0.1:8123/x"),
        ("localhost:8123/x", "http://localhost:8123/x"),
        ("localhost", "http://localhost"),
        ("nas:8080", "http://nas:8080"),
        ("[::1]:80/a", "http://[::1]:80/a"),
        ("93.184.215.14/a", "https://93.184.215.14/a"),
        ("quay.example:8443/a", "https://quay.example:8443/a"),
        ("story.html", "story.html"),
        ("quay.example/story.html", "https://quay.example/story.html"),
        ("two words", "two words"),
        ("C:\\a.html", "C:\\a.html"),
        ("mailto:12345@a", "mailto:12345@a"),
        ("/home/a.html", "/home/a.html"),
    ],
)
def test_a_bare_host_becomes_an_address(typed: str, address: str) -> None:
    assert complete_address(typed) == address


@pytest.mark.parametrize("changed", [2**38, -(2**35)])
def test_a_file_of_another_age_is_read(tmp_path: Path, changed: int) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(b"<p>ferry")
    os.utime(file, (0, changed))
    assert retrieve(str(file)).data == b"<p>ferry"
