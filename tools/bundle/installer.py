"""The bundle as an installer for Windows, made by NSIS, which runs on Linux as well."""

from __future__ import annotations

import subprocess
from pathlib import Path

from reader import APP_NAME, __version__
from tools.bundle.build import BUILD, size
from tools.bundle.icons import ico
from tools.environment import ROOT

_SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"


def build_installer(folder: Path, target: Path, _level: int) -> Path:
    """Make an installer of a bundle; gives its path.

    Args:
        folder: the bundle.
        target: the folder for the installer.

    Raises:
        CalledProcessError: makensis failed, and has said why.
    """
    installer = target / f"{APP_NAME}-{__version__}-setup.exe"
    icon = BUILD / f"{APP_NAME}.ico"
    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(ico(ROOT / "resources" / "icons" / "app"))
    definitions = {
        "FOLDER": folder,
        "ICON": icon,
        "OUT": installer,
        "VERSION": __version__,
        "KILOBYTES": size(folder) // 1024,
    }
    options = [f"-D{name}={value}" for name, value in definitions.items()]
    subprocess.run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, _SCRIPT], check=True)
    return installer
