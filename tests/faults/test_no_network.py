"""N6: no network, or none that may be used."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.conftest import Tell
from tests.faults.fetching import DIRECT, Get, index, package, page, picture, refused
from tests.helpers.namespaces import can_unshare, without_network
from tests.helpers.web import Site


@pytest.mark.fault("N6", "offline lock")
@pytest.mark.parametrize("kind", ["page", "picture", "index", "package"])
def test_under_the_lock_nothing_is_asked(site: Site, tell: Tell, tmp_path: Path, kind: str) -> None:
    gets: dict[str, Get] = {
        "page": page, "picture": picture, "index": index, "package": package(tmp_path)
    }  # fmt: skip
    error = refused(gets[kind], site.add("/"), replace(DIRECT, offline=True))
    assert error.code == "offline"
    assert "lock" in tell(error)
    assert not site.requests


@pytest.mark.fault("N6", "no network")
@pytest.mark.parametrize(
    "failure",
    [
        socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
        OSError(101, "Network is unreachable"),
        OSError(113, "No route to host"),
    ],
    ids=["no answer to names", "unreachable", "no route"],
)
def test_without_a_network_that_is_said(
    monkeypatch: pytest.MonkeyPatch, tell: Tell, failure: OSError
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise failure

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    error = refused(page, "https://far.example/")
    assert error.code == "no-network"
    tell(error)


no_network = pytest.mark.skipif(
    not can_unshare("n"), reason="processes cannot be cut from the network here"
)


@no_network
@pytest.mark.fault("N6", "network cut from the program")
@pytest.mark.parametrize(
    "address", ["https://far.example/", "http://93.184.215.14/", "far.example"]
)
def test_fetching_without_a_network_is_a_sentence(tmp_path: Path, tell: Tell, address: str) -> None:
    done = without_network(tmp_path, "clean", address, "--json")
    assert done.returncode == 1
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "no-network"
    tell(error["message"])


@no_network
@pytest.mark.fault("N6", "read and translated without a network")
@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_all_but_fetching_works_without_a_network(tmp_path: Path, form: str) -> None:
    saved = tmp_path / "saved.html"
    saved.write_bytes(b"<title>Tide</title><p>The tide came in at noon, the pilot said today.</p>")
    options = ("--to", "zh", "--format", form, "--data-dir", str(tmp_path / "data"))
    done = without_network(tmp_path, "read", str(saved), *options)
    assert done.returncode == 0, done.stderr
    assert any("\u4e00" <= letter <= "\u9fff" for letter in done.stdout)
