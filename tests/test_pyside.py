"""The Qt binding keeps the reference counts of None, True and False, and reads no source.

PySide6 6.12.0 on Python before 3.12 drops one reference to None at each call that gives nothing
back and each signal that is emitted, and the process dies after some thousands; that is why its
version is pinned.
"""

from __future__ import annotations

import ast

from tests.helpers.program import ROOT, run_process

CODE = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    told = Signal(bool)

application = QApplication([])
window, sender = QWidget(), Sender()
sender.told.connect(lambda value: None)
singletons = (None, True, False)
before = [sys.getrefcount(value) for value in singletons]
for number in range(5000):
    window.setWindowTitle(str(number))
    window.isVisible()
    sender.told.emit(True)
after = [sys.getrefcount(value) for value in singletons]
print(max(abs(b - a) for b, a in zip(before, after)))
"""


SOURCES = """
import linecache
from reader.qt import load_qt
load_qt()
import reader.app
print([name for name in linecache.cache if name.startswith(reader.__path__[0])])
"""


def test_references_are_kept_over_thousands_of_calls() -> None:
    result = run_process(code=CODE, QT_QPA_PLATFORM="offscreen")
    assert result.status == 0, result.err
    assert int(result.out) < 500


def test_no_source_is_read_when_a_module_is_imported() -> None:
    result = run_process(code=SOURCES, QT_QPA_PLATFORM="offscreen")
    assert (result.status, result.out.strip()) == (0, "[]"), result.err


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide makes the screen a child of the widget asked, and may delete it along with that.

    Every window made afterwards then takes the process down. `QGuiApplication` tells the screen
    without such a tie.
    """
    asking = [
        f"{path.name}:{node.lineno}"
        for path in (ROOT / "reader").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert asking == []
