"""What the system has to bring: libraries of Qt, fonts, and the tools that tests and bundles need.

Of the standard library alone, like all that `dev.py` imports: it runs before anything is installed.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from reader.system.display import missing_libraries, qt_libraries
from tools.environment import PYTHON, Missing

#: What a bundle is made with on a Linux system, as the name of the program and its Debian package.
BUNDLING_TOOLS = {"objdump": "binutils", "xz": "xz-utils"}
#: What a Debian package is made with besides, on systems that have such packages.
DEBIAN_TOOLS = {"dpkg-shlibdeps": "dpkg-dev"}
#: What a Windows to build and try bundles in is made with.
WINE_TOOLS = {
    "wine": "wine",
    "/usr/lib/wine/wine64": "wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "/usr/share/wine/fonts/tahoma.ttf": "fonts-wine",
    "osslsigncode": "osslsigncode",
    "makensis": "nsis",
    "Xvfb": "xvfb",
}
#: Libraries of desktops that Qt's parts for printing and Wayland ask for. No bundle has them, but
#: the dependencies of its package are only found where they are.
DESKTOP_LIBRARIES = {
    "libcups.so.2": "libcups2",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

HAN_FONT_PACKAGE = "fonts-wqy-microhei"
#: Parts of the file names of fonts that have Chinese characters.
HAN_FONTS = ("cjk", "wqy", "droidsansfallback", "sourcehan", "uming", "ukai", "sc-", "unifont")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def has_han_font() -> bool:
    """Whether a font with Chinese characters is installed."""
    if not sys.platform.startswith("linux"):
        return True
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    names = (
        name.lower() for folder in folders for _, _, files in os.walk(folder) for name in files
    )
    return any(part in name for name in names for part in HAN_FONTS)


def can_make_environments() -> bool:
    """Whether this Python can make a virtual environment; Debian's can not, as it comes."""
    return importlib.util.find_spec("ensurepip") is not None


def missing_for_bundling() -> list[str]:
    """The Debian packages of what makes bundles and is not there."""
    if not sys.platform.startswith("linux"):
        return []
    tools = BUNDLING_TOOLS | (DEBIAN_TOOLS if shutil.which("dpkg") else {})
    missing = [package for tool, package in tools.items() if not shutil.which(tool)]
    missing += missing_libraries(DESKTOP_LIBRARIES)
    # PyInstaller copies Python's library, which Debian's Python is built without.
    library = str(sysconfig.get_config_var("INSTSONAME") or "")
    if library.endswith(".so.1.0"):
        missing += missing_libraries({library: library.removesuffix(".so.1.0")})
    return missing


def install_system_parts(
    *, window: bool, virtual_display: bool = False, bundling: bool = False, wine: bool = False
) -> None:
    """Install what the system lacks, all at once.

    Args:
        window: what windows need, too.
        virtual_display: a display that nobody sees, too.
        bundling: what makes bundles, too.
        wine: what makes and tries bundles for Windows, too.

    Raises:
        Missing: a person has to do it.
    """
    packages = []
    if not PYTHON.exists() and not can_make_environments():
        packages.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if window:
        packages += missing_libraries(qt_libraries("qt") | qt_libraries("x11"))
    if virtual_display and not shutil.which("Xvfb"):
        packages.append("xvfb")
    if bundling:
        packages += missing_for_bundling()
    if wine:
        packages += [
            WINE_TOOLS[tool]
            for tool in WINE_TOOLS
            if not (shutil.which(tool) or Path(tool).exists())
        ]
    # A font is welcome, but the program has a small one of its own.
    font = [HAN_FONT_PACKAGE] if window and not has_han_font() else []
    try:
        install_packages(packages + font)
    except Missing as missing:
        if packages:
            raise
        print(missing, flush=True)


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages as root.

    Raises:
        Missing: this is not root, or not a Debian, or it failed.
    """
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise Missing(
            f"This system lacks what Debian calls {names}. Install it with your package manager "
            "and run dev.py again."
        )
    install = f"apt-get install -y --no-install-recommends {names}"
    if sys.platform == "win32" or os.geteuid() != 0:
        raise Missing(
            "This system lacks some parts. Paste this line and run dev.py again:\n"
            f"  sudo apt-get update && sudo {install}"
        )
    print(f"Installing what this system lacks: {names}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update -qq", f"{install} -qq"):
        done = subprocess.run(
            command.split(), env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise Missing(f"{done.stderr.strip()}\nThat failed. Check the network, then try: {install}")
