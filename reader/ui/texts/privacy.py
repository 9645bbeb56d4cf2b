"""Where what is read goes, in the words of the status line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.network.addresses import Reach
from reader.settings import Settings


def privacy_promise(settings: Settings) -> str:
    """Where what is translated goes, as the settings are."""
    translate = QCoreApplication.translate
    if settings.privacy.offline:
        return translate("StatusLine", "Offline lock is on")
    here = translate("StatusLine", "Translation stays on this computer")
    if settings.translation.engine == "package":
        return here
    # Packages are what ships: the frame is painted without what servers need.
    from reader.translation.servers.server import Server

    server = Server.configured(settings.translation)
    if server is None or server.reach is Reach.HERE:
        return here
    if server.reach is Reach.NETWORK:
        return translate("StatusLine", "Translation goes to {0}, in your network").format(
            server.host
        )
    return translate("StatusLine", "Translation goes to {0}").format(server.host)
