"""The desktop's own notifications, by D-Bus (org.freedesktop.Notifications); clicks come back.

Qt's own binding cannot be used from Python: it writes every number as signed, and desktops refuse
that. What there is no bus for is told as a failure, and shown in another way.
"""

from __future__ import annotations

from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.services.tasks import Runner, Task

#: Seconds for an answer: who shows notifications may have to be started first.
_PATIENCE = 5
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ICON = "org.bilingualreader.BilingualReader"
#: What a click on the notification itself is called.
_CLICK = "default"


class DesktopNotifications(QObject):
    """Shows notifications, each with the number of what is opened by a click.

    Args:
        runner: has the threads that wait for the desktop.

    Signals:
        activated: the number that was given with a notification which was clicked.
        failed: the title, the text and the number of one that could not be shown.
    """

    activated = Signal(int)
    failed = Signal(str, str, int)

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._bus: _Bus | None = None
        self._connecting = Lock()
        self._numbers: dict[int, int] = {}

    def show(self, title: str, text: str, number: int, open_label: str) -> None:
        """Show a notification, without waiting.

        Args:
            title: plain text.
            text: plain text, too.
            number: is given back by `activated`.
            open_label: what its button says, where the desktop shows one.
        """

        def work(_cancel: object, _progress: object) -> int:
            return self._connected().notify(title, text, open_label)

        def shown(name: int) -> None:
            self._numbers[name] = number

        task: Task[int] = Task(work)
        task.on_success(shown).on_failure(lambda _error: self.failed.emit(title, text, number))
        self._runner.start(task)

    def _connected(self) -> _Bus:
        """The bus, which the first notification connects to; two may be shown at once."""
        with self._connecting:
            if self._bus is None:
                self._bus = _Bus(self._on_clicked)
            return self._bus

    def close(self) -> None:
        """Hear of clicks no more."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _on_clicked(self, name: int) -> None:
        """A notification was clicked; this is called by the thread that hears the bus."""
        if (number := self._numbers.get(name)) is not None:
            self.activated.emit(number)


class _Bus:
    """A connection to the bus of the session, with a thread that hears it.

    Args:
        clicked: called with the desktop's number of a notification that was clicked.

    Raises:
        ReaderError: there is no bus.
    """

    def __init__(self, clicked: Any) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus
        from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection

        self._clicked = clicked
        self._address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        rule = MatchRule(type="signal", interface=_NAME, member="ActionInvoked", path=_PATH)
        try:
            self._connection = open_dbus_connection(bus="SESSION")
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            raise _no_desktop(error) from error
        self._router = DBusRouter(self._connection)
        self._router.filter(rule, queue=self)
        Proxy(message_bus, self._router, timeout=_PATIENCE).AddMatch(rule)

    def put_nowait(self, message: Any) -> None:
        """Take a signal of the bus, as the queue that the router takes this for."""
        name, action = message.body
        if action == _CLICK:
            self._clicked(name)

    def notify(self, title: str, text: str, open_label: str) -> int:
        """Show a notification; gives the desktop's number of it.

        Raises:
            ReaderError: nothing on the bus shows notifications.
        """
        from jeepney import DBusErrorResponse, new_method_call
        from jeepney.wrappers import unwrap_msg

        body = (
            *("Bilingual Reader", 0, _ICON, title, _escaped(text)),
            *([_CLICK, open_label], {"desktop-entry": ("s", _ICON), "urgency": ("y", 0)}, -1),
        )
        call = new_method_call(self._address, "Notify", "susssasa{sv}i", body)
        try:
            reply = unwrap_msg(self._router.send_and_get_reply(call, timeout=_PATIENCE))
        except (OSError, DBusErrorResponse, TimeoutError, RuntimeError) as error:
            raise _no_desktop(error) from error
        return int(reply[0])

    def close(self) -> None:
        self._router.close()
        self._connection.close()


def _escaped(text: str) -> str:
    """A text whose signs desktops do not take for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _no_desktop(error: Exception) -> ReaderError:
    return ReaderError(
        "no-notifications",
        "The desktop shows no notifications ({detail}). Switch them on in its settings.",
        detail=str(error),
    )
