"""Each kind of bad input: one clear sentence, the others go on, no traceback."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from reader.cli.parser import parse
from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.helpers.library import follow
from tests.helpers.program import Program
from tests.helpers.web import Site


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def fails(program: Program, source: str | Path, code: str) -> None:
    """The source fails with this code, and `read` tells the same sentence."""
    result = program("clean", "--json", source)
    assert result.status == 1
    (line,) = result.objects
    assert line["error"]["code"] == code
    message = line["error"]["message"]
    assert message.endswith(".")
    shown = program("read", source, "--to", "zh")
    assert (shown.status, shown.out) == (1, "")
    assert shown.err == f"bilingual-reader: {message}\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\n \t\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-html"),
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3", "not-html"),
    ],
)
def test_empty_and_binary_files(
    program: Program, tmp_path: Path, content: bytes, code: str
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(content)
    fails(program, file, code)


def test_bytes_that_are_no_text_at_all(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "noise.txt"
    file.write_bytes(bytes(range(256)) * 40)
    result = program("clean", "--json", file)
    (line,) = result.objects
    assert ("error" in line) == (result.status == 1)


def test_a_charset_nobody_knows_keeps_the_text(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    body = "<p>The ferry to the island was late again on Monday, its passengers said.</p>" * 4
    file.write_text(f'<html><head><meta charset="x-klingon-9"></head><body>{body}</body></html>')
    result = program("clean", "--json", file)
    assert result.status == 0
    paragraphs = [p for s in result.objects[0]["sections"] for p in s["paragraphs"]]
    assert sum("ferry" in p for p in paragraphs) == 4


def test_a_page_without_an_article_is_no_error(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    links = "".join(f'<li><a href="/{n}">Story {n}</a></li>' for n in range(30))
    file.write_text(f"<html><body><nav><ul>{links}</ul></nav></body></html>")
    result = program("clean", "--json", file)
    assert result.status == 0
    (page,) = result.objects
    assert page["text"] == ""
    assert page["sections"]
    assert page["notices"]
    assert page["notices"][0]["message"].endswith(".")


def test_an_article_about_nothing_is_read_all_the_same(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html><body><nav><a href='/'>Home</a></nav></body></html>")
    assert program("read", file, "--to", "zh").status == 0


@pytest.mark.long
def test_a_page_of_five_megabytes(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    body = "".join(
        f"<p>Sentence {n} tells of the ferry and the harbour.</p>" for n in range(90_000)
    )
    file.write_text(f"<html><body><article><h1>Long</h1>{body}</article></body></html>")
    assert file.stat().st_size > 5_000_000
    result = program("clean", "--json", file)
    assert result.status == 0
    assert "Sentence 89999 " in result.out


def test_a_missing_file(program: Program, tmp_path: Path) -> None:
    fails(program, tmp_path / "missing.html", "not-found")


def test_a_file_nobody_may_read(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "page.html"
    file.write_text("<p>Text</p>")
    open_file = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self == file:
            raise PermissionError(13, "Permission denied")
        return open_file(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    fails(program, file, "no-permission")


def test_no_network(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def fail(*args: object, **kwargs: object) -> object:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    fails(program, "https://news.example/a", "no-network")


@pytest.mark.parametrize(
    ("status", "code"),
    [(500, "server-error"), (503, "server-error"), (404, "not-found"), (403, "blocked")],
)
def test_a_server_that_refuses(program: Program, site: Site, status: int, code: str) -> None:
    fails(program, site.add("/a", b"no", status), code)


def test_the_offline_lock(program: Program, site: Site) -> None:
    result = program("clean", "--json", "--offline", site.add("/a"))
    assert result.objects[0]["error"]["code"] == "offline"
    assert not site.requests


@pytest.mark.parametrize("command", ["read", "translate"])
def test_an_unknown_language(program: Program, command: str, tmp_path: Path) -> None:
    arguments = [tmp_path / "a.html"] if command == "read" else ["--from", "en"]
    result = program(command, *arguments, "--to", "klingon")
    assert (result.status, result.out) == (2, "")
    assert "klingon" in result.err


@pytest.mark.parametrize(
    "typed",
    [
        "post.example/x.html",
        "www.post.example",
        "post.example:8080/?a=1",
        "127.0.0.1:8123/x",
        "localhost:8123/x",
    ],
)
def test_a_site_without_a_scheme_is_an_address(program: Program, typed: str) -> None:
    result = program("clean", "--json", "--offline", typed)
    assert result.objects[0]["error"]["code"] == "offline"


@pytest.mark.parametrize("typed", ["missing.html", "missing.txt", "folder/missing.html"])
def test_a_missing_file_is_no_site(program: Program, typed: str) -> None:
    result = program("clean", "--json", "--offline", typed)
    assert result.objects[0]["error"]["code"] == "not-found"


@pytest.mark.posix("names that are no UTF-8, or hold any sign")
def test_the_name_of_a_file_writes_nothing_but_text_on_the_terminal(
    program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "a\x1b[31m\nb.txt"
    file.write_text("The ferry was late again, and nobody knew why.", "utf-8")
    result = program("clean", "--explain", file)
    assert result.status == 0
    assert "\x1b" not in result.out
    assert result.out.splitlines()[0].startswith(str(tmp_path))


@pytest.mark.posix("names that are no UTF-8, or hold any sign")
def test_a_file_whose_name_is_no_utf_8_is_read(program: Program, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"a\xff.txt")
    file.write_text("The ferry was late again, and nobody knew why.", "utf-8")
    for arguments in (["clean"], ["clean", "--explain"], ["clean", "--json"]):
        result = program(*arguments, file)
        assert result.status == 0
        assert "ferry" in result.out


@pytest.mark.parametrize("name", ["a" * 300, "桥" * 200, "a" * 100_000, "~nobody/at/all"])
@pytest.mark.parametrize("command", ["clean", "read", "keep", "packages"])
def test_a_name_that_no_file_can_have_is_a_sentence(
    program: Program, tmp_path: Path, name: str, command: str
) -> None:
    arguments = [command, *{"packages": ["install"], "read": ["--to", "zh"]}.get(command, []), name]
    result = program(*arguments, "--offline", "--data-dir", tmp_path)
    assert result.status == 1
    assert result.err.startswith("bilingual-reader: ")
    assert "mistake of the program" not in result.err


def test_a_first_argument_that_no_file_can_have_is_no_command() -> None:
    assert parse(["a" * 300]).source == "a" * 300


#: What writes into the library, of a file of the test.
WRITING = (
    ("import", "feeds.opml"),
    ("feeds", "remove", "1"),
    ("words", "import", "words.txt"),
    ("keep", "page.html"),
)


@pytest.mark.parametrize("place", ["in memory", "read-only"])
@pytest.mark.parametrize("command", WRITING, ids=" ".join)
def test_a_command_that_cannot_write_says_so_and_fails(
    program: Program,
    tmp_path: Path,
    place: str,
    command: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "words.txt").write_text("ferry\n")
    (tmp_path / "page.html").write_text("<article><p>" + "A ferry left the harbour. " * 50)
    outline = '<outline type="rss" xmlUrl="https://quay.example/feed"/>'
    (tmp_path / "feeds.opml").write_text(f"<opml><body>{outline}</body></opml>")
    folder = tmp_path / ("data" if place == "read-only" else "page.html")
    if place == "read-only":
        database = open_database(Paths.below(folder).database, MIGRATIONS)
        follow(database, "Harbour Post", "Ferry returns", host="harbour.example")
        database.close()
        monkeypatch.setattr("reader.storage.sqlite.os.access", lambda *_: False)
    names = (str(tmp_path / name) if "." in name else name for name in command)
    result = program(*names, "--offline", "--data-dir", folder)
    assert result.status == 1
    assert "may not be written" in result.err or "cannot be written" in result.err
    assert not re.search(r"Kept:|[1-9]\d* (added|feed)|was removed", result.out)
