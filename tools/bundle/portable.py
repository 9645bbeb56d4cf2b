"""The bundle as one archive to unpack anywhere, a memory stick included."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from reader import APP_NAME, __version__
from reader.system.bundled import PORTABLE
from tools.environment import ROOT
from tools.reproducible import stamp

_README = """\
Bilingual Reader {version}

Start ./bilingual-reader in this folder. Nothing has to be installed.

While the file "portable" lies here, settings, history and language packages are kept in the folder
"data" beside it; without that file they are kept in your home folder, as other programs do.

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
    (staging / top / "README.txt").write_text(_README.format(version=__version__), "utf-8")
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
