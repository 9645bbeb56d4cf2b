"""`browser`: which browsers can send pages, and what they start to send one."""

from __future__ import annotations

import argparse

from reader.browser.registration import BROWSERS, Browser, Registration, State, extension_folder
from reader.cli.output import PROGRAM, UsageError, complain, say
from reader.errors import ReaderError

_WORDS = {
    State.ABSENT: "not on this computer",
    State.FREE: "not connected",
    State.CONNECTED: "connected",
    State.STALE: f"connected to a program that has moved; run: {PROGRAM} browser install",
}


def run(arguments: argparse.Namespace) -> int:
    """Carry out one action.

    Returns:
        1 if a browser could not be told, or a page not be taken, else 0.

    Raises:
        UsageError: there is no such browser.
    """
    if arguments.action == "host":
        from reader.cli.browser_host import run_host  # what a browser waits for loads little

        return run_host(arguments)
    registration = Registration(arguments.paths)
    if arguments.action == "status":
        return _status(registration)
    change = registration.connect if arguments.action == "install" else registration.disconnect
    said = "connected" if arguments.action == "install" else "no longer connected"
    failed = 0
    for browser in _chosen(arguments, registration):
        try:
            change(browser)
            say(f"{browser.name}: {said}")
        except ReaderError as error:
            complain(str(error))
            failed = 1
    if arguments.action == "install":
        say(f"Load the extension in the browser from: {extension_folder()}")
    return failed


def _status(registration: Registration) -> int:
    for connection in registration.connections():
        say(f"{connection.browser.name}: {_WORDS[connection.state]}")
    say(f"The extension: {extension_folder()}")
    return 0


def _chosen(arguments: argparse.Namespace, registration: Registration) -> list[Browser]:
    """The named browsers; without names those of this computer.

    Raises:
        UsageError: a name is none, or there is no browser.
    """
    by_id = {browser.id: browser for browser in BROWSERS}
    if unknown := [name for name in arguments.names if name not in by_id]:
        raise UsageError(f"There is no browser {unknown[0]} here. Known: {', '.join(by_id)}")
    if arguments.names:
        return [by_id[name] for name in arguments.names]
    found = [c.browser for c in registration.connections() if c.state is not State.ABSENT]
    if not found:
        raise UsageError(f"No browser was found. Name one: {', '.join(by_id)}")
    return found
