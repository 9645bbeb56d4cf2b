"""A process that tries one thing after the other, and may die of it."""

from __future__ import annotations

import json
import selectors
import subprocess
import sys
from typing import Any


class Trier:
    """Runs a module that answers each line of JSON with a line of JSON; starts it anew when gone.

    Args:
        module: what `python -m` runs, with its arguments.
        patience: seconds by the clock after which the process is killed.
    """

    def __init__(self, *module: str, patience: float) -> None:
        self._command = [sys.executable, "-m", *module]
        self._patience = patience
        self._process: subprocess.Popen[str] | None = None

    def __call__(self, asked: object) -> dict[str, Any]:
        """What came of it; of a process that ended or was killed, only "error"."""
        process = self._process = self._process or self._started()
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            answered = selector.select(self._patience)
        line = process.stdout.readline() if answered else ""
        if line:
            told: dict[str, Any] = json.loads(line)
            return told
        self.close()
        if answered:
            return {"error": f"ended with {process.returncode}"}
        return {"error": f"took over {self._patience:.0f} s"}

    def close(self) -> None:
        """End the process."""
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
