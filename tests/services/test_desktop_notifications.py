"""Notifications go to the desktop by D-Bus, and a click comes back; without a bus, that is said."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from queue import Queue
from shutil import which
from threading import Thread
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    MessageType,
    message_bus,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from reader.services.desktop_notifications import DesktopNotifications
from reader.services.tasks import TaskRunner

NAME = "org.freedesktop.Notifications"
ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)


class Desktop:
    """Shows notifications on a bus of its own: notes them, and clicks where it is told to."""

    def __init__(self) -> None:
        self.shown: Queue[tuple[Any, ...]] = Queue()
        self.signatures: list[str] = []
        self._connection = open_dbus_connection(bus="SESSION")
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            call = self._connection.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            if call.header.fields[3] == "Quit":
                break
            self.signatures.append(call.header.fields[8])
            self.shown.put(call.body)
            self._connection.send(new_method_return(call, "u", (7,)))

    def click(self) -> None:
        self._connection.send(new_signal(ADDRESS, "ActionInvoked", "us", (7, "default")))

    def close(self) -> None:
        with open_dbus_connection(bus="SESSION") as other:
            other.send(new_method_call(ADDRESS, "Quit"))
        self._thread.join()
        self._connection.close()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus of the session that nobody else uses."""
    daemon = which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.stdout.readline().strip())
        yield
        running.terminate()


def test_a_notification_is_shown_and_its_click_comes_back(
    qtbot: QtBot, bus: None, runner: TaskRunner
) -> None:
    desktop = Desktop()
    notifications = DesktopNotifications(runner)
    notifications.show("Ferry: 1 new story", "Night <b> & day", 42, "Open")
    qtbot.waitUntil(lambda: bool(notifications._numbers), timeout=20_000)
    with qtbot.waitSignal(notifications.activated, timeout=20_000) as clicked:
        desktop.click()
    assert clicked.args == [42]
    name, replaces, icon, title, text, actions, _hints, _time = desktop.shown.get()
    assert (name, replaces, icon) == (
        "Bilingual Reader",
        0,
        "org.bilingualreader.BilingualReader",
    )
    assert (title, text) == ("Ferry: 1 new story", "Night &lt;b&gt; &amp; day")
    assert actions == ["default", "Open"]
    assert desktop.signatures == ["susssasa{sv}i"]
    notifications.close()
    desktop.close()


@pytest.mark.parametrize("served", [True, False])
def test_where_nothing_shows_it_that_is_told(
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    runner: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
    served: bool,
) -> None:
    if served:  # a bus, and no desktop on it
        request.getfixturevalue("bus")
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    notifications = DesktopNotifications(runner)
    with qtbot.waitSignal(notifications.failed, timeout=20_000) as failed:
        notifications.show("Ferry: 1 new story", "Night ferry", 42, "Open")
    assert failed.args == ["Ferry: 1 new story", "Night ferry", 42]
    notifications.close()
