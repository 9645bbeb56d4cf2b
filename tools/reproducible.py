"""What makes builders write the same bytes wherever and whenever they run.

The rules are those of https://reproducible-builds.org/docs/: one moment for all that is stamped,
one order of what has none, nobody's names, zone or language.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tools.environment import ROOT

#: The moment for what is built outside a repository: the one that hatchling takes, 2020-02-02.
_NO_COMMIT = 1580601600


def moment() -> int:
    """Seconds since 1970 for all that is built: SOURCE_DATE_EPOCH, else those of the commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return _NO_COMMIT
    return int(told)


def variables() -> Mapping[str, str]:
    """What the environment of a builder has to have."""
    return {
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def stamp(folder: Path) -> None:
    """Give a folder and all below it the moment of the build."""
    at = moment()
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (at, at), follow_symlinks=False)
