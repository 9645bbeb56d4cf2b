"""Secure connections: refused where the site cannot prove itself, and watched like others."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from reader.errors import Cancelled, RetrievalError
from reader.network.connection import Connection, Wish
from reader.retrieval import sources
from tests.helpers.certificates import certificate
from tests.helpers.web import PAGE, Site, dripping, serving, stopped_when_asked

retrieve = partial(sources.retrieve, wish=Wish.READER)

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes certificates")

DIRECT = Connection(proxy="none", timeout=20)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site whose certificate the person's system knows."""
    own = certificate(tmp_path, "IP:127.0.0.1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(own) as site:
        yield site


def code_of(url: str) -> str:
    with pytest.raises(RetrievalError) as caught:
        retrieve(url, DIRECT)
    return caught.value.code


def test_a_known_certificate_is_taken(trusted: Site) -> None:
    assert retrieve(trusted.add("/a"), DIRECT).data == PAGE


def test_an_unknown_certificate_is_refused(tmp_path: Path) -> None:
    with serving(certificate(tmp_path, "IP:127.0.0.1")) as site:
        assert code_of(site.add("/a")) == "tls"
        assert not site.requests


def test_the_certificate_of_another_site_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = certificate(tmp_path, "DNS:other.example")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    with serving(other) as site:
        assert code_of(site.add("/a")) == "tls"


def test_a_step_down_to_an_insecure_address_is_refused(trusted: Site) -> None:
    with serving() as plain:
        url = trusted.add("/a", b"", 302, Location=plain.add("/b"))
        assert code_of(url) == "redirect"
        assert not plain.requests


def test_a_secure_wait_can_be_stopped(trusted: Site) -> None:
    trusted.answers["/slow"] = dripping
    with stopped_when_asked(trusted, "/slow") as token, pytest.raises(Cancelled):
        retrieve(trusted.url("/slow"), DIRECT, cancel=token)
