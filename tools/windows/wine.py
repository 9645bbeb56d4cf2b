"""A Windows to build and try the program in: Wine, with Python, and with what Wine 10 lacks."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from pathlib import Path

from tools.environment import CONSTRAINTS, ROOT, Missing, wanted_state
from tools.reproducible import variables

_HERE = Path(__file__).parent
_SHIMS = _HERE / "shims"
_FOLDER = ROOT / "build" / "wine"

#: How Wine runs here. It is 64-bit alone and without .NET and a browser; its debugger stays away
#: from a program that was killed; and OpenMP, which Wine does not tell of all
#: processors, does without (https://openmp.llvm.org/design/Runtimes.html#kmp-affinity).
_SETTINGS = {
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe=d;mscms,ucrtbase=n,b",
    "KMP_AFFINITY": "disabled",
    "PYTHONUTF8": "1",
}

#: Who signs what comes with Python.
_SIGNERS = ("O=Python Software Foundation", "O=Microsoft Corporation")


class Wine:
    """A Windows of its own, in a folder.

    Args:
        folder: where it lies. What is made there once is used again.
    """

    def __init__(self, folder: Path = _FOLDER) -> None:
        self.folder = folder.resolve()
        self.drive = self.folder / "prefix" / "drive_c"
        self._python = self.drive / "python"
        self._system = self.drive / "windows" / "system32"

    def environment(self, **more: str) -> dict[str, str]:
        """What a program that is started in it finds in its environment; UTF-8 names files."""
        here = {**os.environ, **variables(), **_SETTINGS}
        return {**here, "WINEPREFIX": str(self.drive.parent), **more}

    def command(self, program: str | Path, *arguments: str | Path) -> list[str]:
        """The command of this system that runs a program of Windows'."""
        return ["wine", str(program), *map(str, arguments)]

    def python(self, *arguments: str | Path, **environment: str) -> int:
        """Run its Python in the project's folder; gives the exit status."""
        command = self.command(self._python / "python.exe", *arguments)
        environ = self.environment(**environment)
        return subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode

    def prepare(self) -> None:
        """Make it and install all that bundle and tests need; nothing is done a second time.

        Raises:
            CalledProcessError: a tool failed, and has said why.
            Missing: what was fetched is not what it should be, or could not be installed.
        """
        if not self._system.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            self._run("wineboot", "--init")
        if not (self._python / "python.exe").exists():
            self._fetch_python()
        self._install()
        if not (self.folder / "ucrtbase.dll").exists():
            self._add_what_is_lacking()

    def _run(self, *command: str | Path) -> None:
        subprocess.run([*command], cwd=self.folder, env=self.environment(), check=True)

    def _fetch_python(self) -> None:
        """Fetch the archive, in a process of pip's that checks its digest, and unpack it."""
        with tempfile.TemporaryDirectory(dir=self.folder) as name:
            folder = Path(name)
            pip = (sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary=:all:")
            wanted = _HERE / "python-for-windows.txt"
            self._run(*pip, "--require-hashes", "--dest", folder, "--requirement", wanted)
            (archive,) = folder.glob("*.tar.gz")
            shutil.unpack_archive(archive, folder, filter="data")
            (data,) = folder.rglob("data.zip")
            with zipfile.ZipFile(data) as files:
                files.extractall(folder)
            check_signatures(folder / "cp313")
            shutil.move(folder / "cp313", self._python)

    def _install(self) -> None:
        """Install what the project asks for. Its own pip does it: it knows what Windows needs."""
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        stamp, wanted = self.folder / "installed", wanted_state(project)
        if stamp.exists() and stamp.read_text() == wanted:
            return
        groups = project["dependency-groups"]
        options = ("--no-warn-script-location", "--constraint", CONSTRAINTS)
        status = self.python(
            *("-m", "pip", "install", *options, "--editable", ROOT),
            *(requirement for group in groups.values() for requirement in group),
        )
        if status:
            raise Missing("The parts for Windows could not be installed; pip says why above.")
        stamp.write_text(wanted)

    def _add_what_is_lacking(self) -> None:
        """Put what Wine lacks into its folder of libraries; `shims` says what and why."""
        for name in ("icuuc", "mscms"):
            compiler = ("x86_64-w64-mingw32-gcc", "-shared", "-O2")
            self._run(*compiler, "-o", self._system / f"{name}.dll", _SHIMS / f"{name}.c")
        library = self._system / "ucrtbase.dll"
        patched = self.folder / "ucrtbase.dll"
        self.python(_SHIMS / "ucrtbase.py", library, patched)
        library.unlink()  # programs that run keep the one they have
        shutil.copy(patched, library)


def check_signatures(folder: Path) -> None:
    """Compare the programs and libraries in a folder with their signatures.

    That the certificates lead to Microsoft's roots is not asked: no Linux has these. What was
    fetched is known by its digest already.

    Raises:
        Missing: one has no signature, or that of somebody else, or was changed after it.
    """
    endings = (".exe", ".dll", ".pyd")
    own = [f for f in sorted(folder.glob("*")) if f.suffix in endings]
    for file in own + sorted((folder / "DLLs").glob("*.pyd")):
        command = ["osslsigncode", "verify", str(file)]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        digests = re.findall(r"(?:Current|Calculated) message digest\s*: (\w+)", told)
        signed = any(signer in told for signer in _SIGNERS)
        if len(digests) < 2 or len(set(digests)) > 1 or not signed:
            raise Missing(f"{file.name} is not as its maker signed it. Fetch it again.")
