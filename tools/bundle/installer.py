"""The bundle as an installer for Windows, made by NSIS, which runs on Linux as well."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from reader import APP_NAME, __version__
from tools.bundle.build import BUILD, size
from tools.bundle.icons import ico
from tools.environment import ROOT

_SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"
_ICONS = ROOT / "resources" / "icons" / "app"

#: Width and height of the picture beside the first and the last page, in pixels, and its colour.
_SIDE = (164, 314)
_PAPER = "#f2f0ec"


def build_installer(folder: Path, target: Path, _level: int) -> Path:
    """Make an installer of a bundle; gives its path.

    Args:
        folder: the bundle.
        target: the folder for the installer.

    Raises:
        CalledProcessError: makensis failed, and has said why.
    """
    installer = target / f"{APP_NAME}-{__version__}-setup.exe"
    BUILD.mkdir(parents=True, exist_ok=True)
    icon, picture = BUILD / f"{APP_NAME}.ico", BUILD / "side.bmp"
    icon.write_bytes(ico(_ICONS))
    _side_picture().save(str(picture))
    definitions = {
        "FOLDER": folder,
        "ICON": icon,
        "PICTURE": picture,
        "OUT": installer,
        "VERSION": __version__,
        "KILOBYTES": size(folder) // 1024,
    }
    options = [f"-D{name}={value}" for name, value in definitions.items()]
    subprocess.run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, _SCRIPT], check=True)
    return installer


def _side_picture() -> QImage:
    """The program's icon on paper."""
    icon = QImage(str(_ICONS / "128.png"))
    picture = QImage(*_SIDE, QImage.Format.Format_RGB888)
    picture.fill(_PAPER)
    painter = QPainter(picture)
    painter.drawImage((_SIDE[0] - icon.width()) // 2, 48, icon)
    painter.end()
    return picture
