"""The checkout's virtual environment, and programs that run in it.

Of the standard library alone, like all that `dev.py` imports: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = SCRIPTS / ("python.exe" if sys.platform == "win32" else "python")

#: The versions that are installed, of all that is asked for and of what that needs.
CONSTRAINTS = ROOT / "constraints.txt"

#: What of the table `project` decides what is installed.
_INSTALLED_KEYS = ("name", "requires-python", "dependencies", "scripts", "gui-scripts")


class Missing(Exception):
    """Something a person has to install; its text says how."""


def prepare(*, for_developing: bool = False) -> None:
    """Make `.venv` and install the program and what it needs; nothing is done a second time.

    Args:
        for_developing: install the tools of the tests, too.

    Raises:
        Missing: a person has to install something first.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = wanted_state(project)
    stamps = [VENV / ".installed-dev"] + [VENV / ".installed-run"] * (not for_developing)
    if PYTHON.exists() and any(s.exists() and s.read_text() == wanted for s in stamps):
        return
    if not _works(PYTHON):
        _make_environment()
    requirements = ["--editable", str(ROOT)]
    if for_developing:
        requirements += project["dependency-groups"]["dev"]
    print("Installing the program's parts into .venv (once; some 650 MB on the disk)", flush=True)
    pip_install(requirements)
    stamps[0 if for_developing else 1].write_text(wanted)


def wanted_state(project: dict[str, Any]) -> str:
    """What decides what is installed: what the project asks for, and the version of Python.

    What it says of itself besides, such as its classifiers, changes nothing of that.
    """
    asked = [project.get(table) for table in ("build-system", "dependency-groups")]
    asked += [project.get("project", {}).get(key) for key in _INSTALLED_KEYS]
    asked += [project.get("tool", {}).get("hatch"), CONSTRAINTS.read_text("utf-8")]
    digest = hashlib.sha256(repr(asked).encode()).hexdigest()
    return f"{digest} {sys.version_info[0]}.{sys.version_info[1]}"


def _works(python: Path) -> bool:
    try:
        return subprocess.run([python, "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def _make_environment() -> None:
    print("Making .venv", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def pip_install(requirements: Sequence[str]) -> None:
    """Install with pip, in the versions of `CONSTRAINTS`, on a terminal with a line of progress."""
    options = ["--disable-pip-version-check", "--constraint", str(CONSTRAINTS)]
    command = [str(PYTHON), "-m", "pip", "install", *options, *requirements]
    seen: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            seen.append(line)
            if sys.stdout.isatty() and line.startswith(("Collecting", "Downloading", "Installing")):
                print(f"\r\x1b[K  {line.strip()[:70]}", end="", flush=True)
    if sys.stdout.isatty():
        print("\r\x1b[K", end="")
    if pip.returncode:
        end = "".join(seen[-12:]).rstrip()
        raise Missing(f"{end}\n\nThe parts could not be installed; pip says why above.")


def write_constraints() -> None:
    """Ask pip which versions it would install into an empty environment, and write them down."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    options = ["--quiet", "--dry-run", "--ignore-installed", "--report", "-"]
    command = [str(PYTHON), "-m", "pip", "install", *options, "--editable", str(ROOT)]
    command += [requirement for group in groups.values() for requirement in group]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found = [part["metadata"] for part in json.loads(done.stdout)["install"]]
    versions = {re.sub("[-_.]+", "-", p["name"]).lower(): p["version"] for p in found}
    del versions["bilingual-reader"]
    lines = [f"{name}=={version}\n" for name, version in sorted(versions.items())]
    CONSTRAINTS.write_text("# Written by: python3 dev.py lock\n" + "".join(lines), "utf-8")


def call(*command: str | Path, **environment: str) -> int:
    """Run a program in the project's folder; gives its exit status."""
    merged = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run([*command], cwd=ROOT, env=merged, check=False).returncode


def on_display(*command: str | Path) -> int:
    """Run a program that needs a display, on a virtual one where there can be one."""
    if not sys.platform.startswith("linux"):
        return call(*command, QT_QPA_PLATFORM="")
    with virtual_display() as display:
        return call(*command, DISPLAY=display, QT_QPA_PLATFORM="xcb")


@contextmanager
def virtual_display() -> Iterator[str]:
    """An X server without a screen; gives its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()
