"""N3: servers that are slow, silent, or hang up."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import Cancelled
from reader.pipeline import Pipeline
from tests.faults.conftest import Tell
from tests.faults.fetching import DIRECT, Get, index, package, page, refused
from tests.helpers.web import PAGE, SLOW, Handler, Site, stopped_when_asked

IMPATIENT = replace(DIRECT, timeout=0.4, stall_timeout=0.4)


@pytest.mark.fault("N3", "server that never comes to an end")
@pytest.mark.parametrize("kind", SLOW)
@pytest.mark.parametrize("what", ["page", "index", "package"])
def test_a_server_that_never_comes_to_an_end_is_left(
    site: Site, tell: Tell, tmp_path: Path, what: str, kind: str
) -> None:
    site.answers["/slow"] = SLOW[kind]
    gets: dict[str, Get] = {"page": page, "index": index, "package": package(tmp_path)}
    error = refused(gets[what], site.url("/slow"), IMPATIENT)
    assert error.code in ("timeout", "stalled", "not-a-package")
    tell(error)


@pytest.mark.fault("N3", "stopped by the reader")
@pytest.mark.parametrize("kind", SLOW)
def test_a_slow_server_is_left_as_soon_as_the_reader_stops(site: Site, kind: str) -> None:
    site.answers["/slow"] = SLOW[kind]
    with stopped_when_asked(site, "/slow") as token, pytest.raises(Cancelled):
        page(site.url("/slow"), DIRECT, token)


def cut_by_length(handler: Handler) -> None:
    handler.reply(200, PAGE, Content_Length=str(len(PAGE) + 500))


def cut_in_chunks(handler: Handler) -> None:
    handler.reply(200, b"", Content_Length="", Transfer_Encoding="chunked")
    handler.wfile.write(b"%x\r\n%b\r\nff\r\nbro" % (len(PAGE), PAGE))


def cut_in_packing(handler: Handler) -> None:
    packed = gzip.compress(PAGE * 50)
    handler.reply(200, packed[: len(packed) - 9], Content_Encoding="gzip")


def cut_without_length(handler: Handler) -> None:
    handler.reply(200, PAGE[:40], Content_Length="")


CUTS = (cut_by_length, cut_in_chunks, cut_in_packing, cut_without_length)


@pytest.mark.fault("N3", "cut transfer")
@pytest.mark.parametrize("answer", CUTS)
def test_a_cut_page_is_shown_and_called_incomplete(
    site: Site, tell: Tell, answer: Callable[[Handler], None]
) -> None:
    site.answers["/cut"] = answer
    found = Pipeline(DIRECT).open(site.url("/cut"))
    told = [notice for notice in found.notices if notice.code == "truncated"]
    assert told
    tell(told[0].message)


@pytest.mark.fault("N3", "cut list of packages")
@pytest.mark.parametrize("answer", CUTS[:3])
def test_a_cut_list_is_never_taken_for_whole(
    site: Site, tell: Tell, answer: Callable[[Handler], None]
) -> None:
    site.answers["/cut"] = answer
    tell(refused(index, site.url("/cut")))
