"""The bundle as one archive to unpack anywhere, a memory stick included."""

from __future__ import annotations

import platform
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

from reader import APP_NAME, __version__
from reader.system.bundled import PORTABLE
from tools.environment import ROOT
from tools.reproducible import moment, stamp

_README = """\
Bilingual Reader {version}

Start {program} in this folder. Nothing has to be installed.

While the file "portable" lies here, settings, history and language packages are kept in the folder
"data" beside it; without that file they are kept in your own folders, as other programs do.

"licences" names whose work the program stands on.
"""


def build_archive(folder: Path, target: Path, level: int) -> Path:
    """Pack a bundle as tar.xz; gives the archive's path.

    Args:
        folder: the bundle.
        target: the folder for the archive.
        level: how hard xz tries, 0 to 9.

    Raises:
        CalledProcessError: tar failed.
    """
    top = f"{APP_NAME}-{__version__}"
    staging = ROOT / "build" / "portable"
    shutil.rmtree(staging, ignore_errors=True)
    shutil.copytree(folder, staging / top, symlinks=True)
    (staging / top / PORTABLE).touch()
    (staging / top / "README.txt").write_text(_readme(f"./{APP_NAME}"), "utf-8")
    stamp(staging / top)
    archive = target / f"{top}-linux-{platform.machine()}.tar.xz"
    owner = ("--owner=0", "--group=0", "--numeric-owner", "--sort=name")
    pack = [
        "tar",
        "--directory",
        str(staging),
        *owner,
        "--use-compress-program",
        f"xz -T2 -{level}",  # blocks as with any number of threads but one
    ]
    subprocess.run([*pack, "--create", "--file", str(archive), top], check=True)
    shutil.rmtree(staging)
    return archive


def build_zip(folder: Path, target: Path, level: int) -> Path:
    """Pack a bundle for Windows as zip, which Explorer unpacks; gives the archive's path.

    Args:
        folder: the bundle.
        target: the folder for the archive.
        level: how hard it is packed, 0 to 9.
    """
    top = f"{APP_NAME}-{__version__}"
    archive = target / f"{top}-windows-x64.zip"
    stamp(folder)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as pack:
        for file in sorted(folder.rglob("*")):
            pack.write(file, Path(top) / file.relative_to(folder))
        readme = _readme(f"{APP_NAME}.exe").replace("\n", "\r\n")
        at = time.gmtime(moment())[:6]
        for name, text in (("README.txt", readme), (PORTABLE, "")):
            pack.writestr(zipfile.ZipInfo(f"{top}/{name}", at), text)
    return archive


def _readme(program: str) -> str:
    return _README.format(version=__version__, program=program)
