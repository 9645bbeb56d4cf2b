"""Pages that a browser sent come as they were, once, and from the program's own folder only."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from reader.errors import RetrievalError
from reader.retrieval.deliveries import (
    deliver,
    delivered_address,
    is_delivery,
    take_delivery,
)
from reader.system.files import MARK

ADDRESS = "https://news.example/a"


def test_a_page_comes_as_it_was_sent_and_is_gone_then(tmp_path: Path) -> None:
    path = deliver(tmp_path, ADDRESS, "<html>\n<p>桥\n".encode())
    assert delivered_address(path) == ADDRESS
    raw = take_delivery(path)
    assert raw.data.decode() == "<html>\n<p>桥\n"
    assert (raw.source, raw.url, raw.charset) == (ADDRESS, ADDRESS, "utf-8")
    assert [file.name for file in tmp_path.iterdir()] == [MARK]
    with pytest.raises(RetrievalError, match="Send it again"):
        take_delivery(path)


@pytest.mark.posix("modes of files")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    path = deliver(tmp_path / "deliveries", ADDRESS, b"<p>a")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_of_the_disk_has_no_address_of_the_web(tmp_path: Path) -> None:
    assert take_delivery(deliver(tmp_path, "file:///home/a.html", b"<p>a")).url is None


def test_only_files_in_the_folder_itself_are_deliveries(tmp_path: Path) -> None:
    folder = tmp_path / "deliveries"
    assert is_delivery(folder, str(deliver(folder, ADDRESS, b"<p>a")))
    for other in ("/tmp/a.page", str(tmp_path / "a.page"), str(folder / "b" / "a.page"), ADDRESS):
        assert not is_delivery(folder, other)
    assert not is_delivery(folder, str(folder / "a.html"))


def test_what_nobody_took_is_forgotten_with_the_next_page(tmp_path: Path) -> None:
    old = deliver(tmp_path, ADDRESS, b"<p>old")
    os.utime(old, (0, 0))
    new = deliver(tmp_path, ADDRESS, b"<p>new")
    assert {file.name for file in tmp_path.iterdir()} == {new.name, MARK}


@pytest.mark.parametrize("content", [b"", b"no JSON", b"[]\n<p>a", b'{"address": 5}\n<p>a'])
def test_a_damaged_delivery_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.page"
    path.write_bytes(content)
    assert delivered_address(path) == ""
    with pytest.raises(RetrievalError, match=r"damaged\. Send it again"):
        take_delivery(path)
    assert not path.exists()
