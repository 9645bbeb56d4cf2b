"""N5: sites that cannot prove what they are."""

from __future__ import annotations

import shutil
import ssl
from pathlib import Path

import pytest

from tests.faults.conftest import Tell
from tests.faults.fetching import Get, index, page, refused
from tests.helpers.certificates import certificate
from tests.helpers.web import serving

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes certificates")


@pytest.mark.fault("N5", "certificate that proves nothing")
@pytest.mark.parametrize("kind", ["self-signed", "of another site", "expired", "no TLS at all"])
@pytest.mark.parametrize("get", [page, index], ids=["page", "index"])
def test_a_site_that_cannot_prove_itself_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tell: Tell, get: Get, kind: str
) -> None:
    name = "DNS:other.example" if kind == "of another site" else "IP:127.0.0.1"
    old = ("-not_before", "20200101000000Z", "-not_after", "20200102000000Z")
    own = certificate(tmp_path, name, *(old if kind == "expired" else ()))
    if kind != "self-signed":
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(None if kind == "no TLS at all" else own) as site:
        error = refused(get, site.add("/a").replace("http:", "https:"))
        assert error.code == "tls"
        tell(error)
        assert not site.requests


@pytest.mark.fault("N5", "from https to http")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_secure_address_does_not_lead_to_an_insecure_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tell: Tell, status: int
) -> None:
    own = certificate(tmp_path, "IP:127.0.0.1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(own) as secure, serving() as plain:
        url = secure.add("/a", b"", status, Location=plain.add("/b"))
        error = refused(page, url)
        assert error.code == "redirect"
        assert "secure" in tell(error)
        assert not plain.requests


@pytest.mark.fault("N5", "old protocol")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
@pytest.mark.parametrize("get", [page, index], ids=["page", "index"])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_protocols_that_are_broken_are_not_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tell: Tell, version: ssl.TLSVersion, get: Get
) -> None:
    own = certificate(tmp_path, "IP:127.0.0.1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(own, newest=version) as site:
        error = refused(get, site.add("/a"))
        assert error.code == "tls"
        tell(error)
