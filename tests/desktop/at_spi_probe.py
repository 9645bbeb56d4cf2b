"""Reads a running program as a screen reader does; run by the system's Python, which has pyatspi.

Usage: at_spi_probe.py SECONDS COMMAND... - starts the command, waits until its window lists the
sections of a page, prints what it found as JSON, and stops the command.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # comes with the system

#: Children of one control that are looked at; lists may have thousands.
MOST_CHILDREN = 100
#: Characters of a text that are told.
MOST_TEXT = 60
#: The states that a screen reader says.
SPOKEN = {
    pyatspi.STATE_CHECKED: "on",
    pyatspi.STATE_EXPANDED: "unfolded",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_FOCUSED: "has the keyboard",
}


def nodes(node: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    """A control and all below it, each with how deep it lies."""
    if node is None:
        return
    yield depth, node
    for position in range(min(node.childCount, MOST_CHILDREN)):
        yield from nodes(node.getChildAtIndex(position), depth + 1)


def text_of(node: Any) -> str:
    """How the text of a control begins, where it has one."""
    try:
        text = node.queryText()
    except NotImplementedError:
        return ""
    return " ".join(str(text.getText(0, min(MOST_TEXT, text.characterCount))).split())


def find_window(process: int) -> Any:
    """What the program of a process shows, or None."""
    desktop = pyatspi.Registry.getDesktop(0)
    for position in range(desktop.childCount):
        program = desktop.getChildAtIndex(position)
        if program is not None and program.get_process_id() == process:
            return program
    return None


def described(program: Any) -> list[dict[str, Any]]:
    """The controls of a program as a screen reader has them; whether the keyboard reaches them."""
    found = []
    for depth, node in nodes(program):
        states = node.getState()
        reached = states.contains(pyatspi.STATE_FOCUSABLE)
        found.append(
            {
                "role": node.getRoleName(),
                "name": node.name or "",
                "description": node.description or "",
                "depth": depth,
                "text": text_of(node),
                "states": [word for state, word in SPOKEN.items() if states.contains(state)],
                "shows": states.contains(pyatspi.STATE_SHOWING),
                "reached": reached and states.contains(pyatspi.STATE_SHOWING),
            }
        )
    return found


def main() -> int:
    """Run the program and print its controls once its sections are listed."""
    deadline = time.monotonic() + float(sys.argv[1])
    with subprocess.Popen(sys.argv[2:], stdout=sys.stderr) as program:
        try:
            while time.monotonic() < deadline:
                if window := find_window(program.pid):
                    controls = described(window)
                    if any(", hidden, " in control["name"] for control in controls):
                        sys.stdout.write(json.dumps(controls))
                        return 0
                time.sleep(0.5)
            return 1
        finally:
            program.terminate()


if __name__ == "__main__":
    sys.exit(main())
