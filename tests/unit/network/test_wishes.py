"""Every request says who wished it, and strangers' wishes lead nowhere near the reader."""

from __future__ import annotations

import ast
import contextlib
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import RetrievalError
from reader.network.client import RequestRules, open_url
from reader.network.connection import Connection, Wish

READER = Path(__file__).parents[3] / "reader"
STRANGERS = [wish for wish in Wish if not wish.is_own]
LINK_LOCAL = (
    *("169.254.169.254", "[fe80::1]", "[::ffff:169.254.1.1]", "0xa9fea9fe", "[fd00:ec2::254]"),
    *("100.100.100.200", "metadata.google.internal", "metadata"),
)
DIRECT = Connection(proxy="none", timeout=20)


def functions() -> Iterator[tuple[Path, ast.FunctionDef]]:
    for file in READER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield file, node


def test_nobody_wishes_by_default() -> None:
    """Whoever asks for an address has to say who wished it: the types see to the rest."""
    walked = 0
    for file, function in functions():
        arguments = function.args
        defaults = dict(
            zip(
                [a.arg for a in reversed(arguments.args)],
                reversed(arguments.defaults),
                strict=False,
            )
        )
        defaults |= {
            a.arg: default
            for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
            if default is not None
        }
        named = [a.arg for a in (*arguments.args, *arguments.kwonlyargs)]
        walked += "wish" in named
        assert "wish" not in defaults, f"{file}: {function.name}"
    assert walked >= 8
    with pytest.raises(TypeError):
        RequestRules("page")  # type: ignore[call-arg]


def test_every_request_is_made_by_one_function_that_is_told() -> None:
    """Nothing but the client opens connections to the web."""
    for file in READER.rglob("*.py"):
        text = file.read_text("utf-8")
        if file.parent.name != "network":
            assert "\nimport requests\n" not in text, file
            assert "urlopen(" not in text, file
            assert "http.client" not in text, file
        if "open_url(" in text:
            assert "RequestRules" in text, file


@pytest.mark.parametrize("wish", STRANGERS)
@pytest.mark.parametrize("host", LINK_LOCAL)
def test_what_strangers_name_is_never_link_local_or_of_a_cloud(wish: Wish, host: str) -> None:
    allowed = replace(DIRECT, own_hosts=frozenset({host, host.strip("[]")}))
    with (
        pytest.raises(RetrievalError) as caught,
        open_url(f"http://{host}/", RequestRules("feed", wish), allowed),
    ):
        pass
    assert caught.value.code == "unsafe-address"


class Door:
    """A port of this computer that tells whether anybody knocked."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port = self._socket.getsockname()[1]

    @property
    def knocked(self) -> bool:
        with contextlib.suppress(BlockingIOError):
            self._socket.accept()[0].close()
            return True
        return False

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.close()


@pytest.mark.parametrize("wish", STRANGERS)
def test_a_name_that_leads_into_the_own_network_is_refused_before_anybody_knocks(
    door: Door, names: dict[str, str], wish: Wish
) -> None:
    names["news.example"] = "127.0.0.1"
    with (
        pytest.raises(RetrievalError) as caught,
        open_url(f"http://news.example:{door.port}/", RequestRules("feed", wish), DIRECT),
    ):
        pass
    assert caught.value.code == "private-address"
    assert not door.knocked


def test_a_name_is_connected_to_where_it_led_when_it_was_looked_at(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name may lead elsewhere a moment later; then nothing was looked at."""
    look_up = socket.getaddrinfo
    asked: list[str] = []

    def turning(host: str, *others: object, **more: object) -> object:
        if host == "news.example":
            asked.append(host)
            host = "192.0.2.1" if len(asked) == 1 else "127.0.0.1"
        return look_up(host, *others, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", turning)
    monkeypatch.setattr("reader.network.addresses.is_private", lambda host: host == "127.0.0.1")
    quick = replace(DIRECT, connect_timeout=0.2, timeout=0.5)
    with (
        pytest.raises(RetrievalError),
        open_url(f"http://news.example:{door.port}/", RequestRules("feed", Wish.FEED), quick),
    ):
        pass
    assert asked == ["news.example"]
    assert not door.knocked


@pytest.mark.parametrize("wish", STRANGERS)
def test_a_host_the_reader_allowed_may_be_named(
    door: Door, names: dict[str, str], wish: Wish
) -> None:
    names["news.example"] = "127.0.0.1"
    allowed = replace(DIRECT, own_hosts=frozenset({"news.example"}), timeout=0.3)
    with (
        pytest.raises(RetrievalError) as caught,
        open_url(f"http://news.example:{door.port}/", RequestRules("feed", wish), allowed),
    ):
        pass
    assert caught.value.code == "timeout"  # nobody answers behind the door
    assert door.knocked
