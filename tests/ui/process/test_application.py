"""What the Finder has the program open is opened, also what comes before the window is there."""

from __future__ import annotations

import json

from tests.helpers.program import run_process

#: In a process of its own, for there is one application in each.
_HEAR = """
import json, sys
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from reader.app import make_application
app = make_application()
heard = []
app.opened.connect(heard.append)
QCoreApplication.sendEvent(app, QFileOpenEvent("/pages/before.html"))
before = list(heard)
app.listen()
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("https://news.example/after")))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))
print(json.dumps([before, heard]))
"""


def test_what_comes_early_waits_for_the_window() -> None:
    result = run_process(code=_HEAR, QT_QPA_PLATFORM="offscreen")
    assert result.status == 0, result.err
    assert json.loads(result.out) == [[], ["/pages/before.html", "https://news.example/after"]]
