"""How what is typed becomes Chinese: fcitx through its IBus portal where Qt has no plugin for it.

PySide6's wheels bring Qt's plugin for IBus and not the one for fcitx 5. Without a plugin, keys
arrive as they are. But fcitx 5 also answers as IBus does, on the bus of the session
(https://fcitx-im.org/wiki/Using_Fcitx_5_on_Wayland).
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

_FOLDER = "platforminputcontexts"

#: Asks Qt for its plugin for IBus, and that plugin for the portal on the session's bus.
_PORTAL = {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}


def choose_input_method(environment: MutableMapping[str, str] = os.environ) -> None:
    """Ask for fcitx in the way that works here; to be called before Qt's application is made.

    Args:
        environment: changed where fcitx is wished for and Qt has no plugin for it.
    """
    if sys.platform.startswith("linux") and _wants_fcitx(environment):
        if not _has_fcitx_plugin(environment):
            environment.pop("QT_IM_MODULES", None)  # it would count first
            environment.update(_PORTAL)


def _wants_fcitx(environment: MutableMapping[str, str]) -> bool:
    named = environment.get("QT_IM_MODULES") or environment.get("QT_IM_MODULE")
    if named is not None:
        return named.partition(";")[0].startswith("fcitx")
    # Qt speaks to a compositor of Wayland by itself, and never through X11's old way.
    on_wayland = bool(environment.get("WAYLAND_DISPLAY"))
    return not on_wayland and environment.get("XMODIFIERS", "").startswith("@im=fcitx")


def _has_fcitx_plugin(environment: MutableMapping[str, str]) -> bool:
    folders = environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    folders.append(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return any(
        any(Path(folder, _FOLDER).glob("*fcitx*platforminputcontext*"))
        for folder in folders
        if folder
    )
