"""The browsers that can send a page, and where each of them looks for programs to talk to.

Sources: Chrome's "Native messaging" and Mozilla's "Native manifests"; Edge, Brave and Vivaldi have
the folders of their own profiles. Only those of Linux have been tried.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser and its places.

    Attributes:
        id: as the command line names it.
        name: as its makers call it.
        linux: its folder, below that of configurations, or below the home folder for Firefox.
        macos: its folder below "Library/Application Support".
        registry: its key below HKEY_CURRENT_USER, without the name of the program.
        is_firefox: whether it names extensions as Firefox does.
    """

    id: str
    name: str
    linux: str
    macos: str
    registry: str
    is_firefox: bool = False

    def folder(self) -> Path | None:
        """Where the browser keeps what is this person's; None on Windows, which has a registry."""
        if sys.platform == "win32":
            return None
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Application Support" / self.macos
        if self.is_firefox:
            return Path.home() / self.linux
        config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        return Path(config) / self.linux

    def manifest_folder(self) -> Path | None:
        """Where it looks for the manifests of programs."""
        folder = self.folder()
        if folder is None:
            return None
        lower = self.is_firefox and sys.platform != "darwin"
        return folder / ("native-messaging-hosts" if lower else "NativeMessagingHosts")


BROWSERS: tuple[Browser, ...] = (
    Browser("firefox", "Firefox", ".mozilla", "Mozilla", r"Software\Mozilla", True),
    Browser("chromium", "Chromium", "chromium", "Chromium", r"Software\Chromium"),
    Browser("chrome", "Google Chrome", "google-chrome", "Google/Chrome", r"Software\Google\Chrome"),
    Browser(
        "edge", "Microsoft Edge", "microsoft-edge", "Microsoft Edge", r"Software\Microsoft\Edge"
    ),
    Browser(
        "brave",
        "Brave",
        "BraveSoftware/Brave-Browser",
        "BraveSoftware/Brave-Browser",
        r"Software\BraveSoftware\Brave-Browser",
    ),
    Browser("vivaldi", "Vivaldi", "vivaldi", "Vivaldi", r"Software\Vivaldi"),
)
