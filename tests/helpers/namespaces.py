"""Processes with disks or a network of their own, where Linux lets people make them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.helpers.program import ROOT


def can_unshare(what: str) -> bool:
    """Whether a process can be started apart; `what` is "m" for disks, "n" for the network."""
    command = ["unshare", f"-r{what}", "true"]
    return bool(shutil.which("unshare")) and not subprocess.run(command, check=False).returncode


def run_with_disks(script: str, folder: Path, *more: str) -> str:
    """Run a shell script that may mount; gives what it printed.

    Args:
        script: is given the folder as $1, Python as $2, and `more` from $3 on.
        folder: where it mounts.
        more: further arguments.

    Raises:
        AssertionError: the script failed.
    """
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(folder), sys.executable, *more],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def without_network(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program where there is no network at all; see `can_unshare`.

    Args:
        home: stands for the home folder.
        arguments: those of the program.
    """
    return subprocess.run(
        ["unshare", "-rn", sys.executable, "-m", "reader", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        env={**os.environ, "HOME": str(home)},
    )
