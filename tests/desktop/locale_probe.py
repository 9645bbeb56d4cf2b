"""Starts the window as on a person's first day, and prints what that person sees, as JSON.

    python -m tests.desktop.locale_probe FOLDER [FOLDER FOR PICTURES]

It is a process of its own because the system's language is read once, from the environment.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QTreeWidget, QWidget

from reader.app import make_application, make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.ui.dialogs.first_run import FirstRunPanel
from reader.ui.main_window import MainWindow
from reader.ui.reading.message_panel import MessagePanel

#: Milliseconds that cleaning, and translating on a busy computer, may take.
PATIENCE = 100_000


class Probe:
    """A window over an empty profile, and what is seen of it.

    Args:
        folder: of the profile.
        pictures: where pictures of the window go, or None.
    """

    def __init__(self, folder: Path, pictures: Path | None) -> None:
        self._pictures = pictures
        self._composition = Composition(Paths.below(folder), offline=True)
        self._window: MainWindow = make_window(self._composition)
        self._window.resize(1180, 760)
        self._window.show()

    def close(self) -> None:
        """End everything."""
        self._window.close()
        self._composition.close()

    def first_run(self) -> dict[str, Any]:
        """The pair that the first run offers, in the words it is read in, and the main button."""
        self._window.greet()
        panel = self._window.findChildren(FirstRunPanel)[0]
        source, target = panel.findChildren(QComboBox)
        self._picture("first-run")
        seen = {
            "pair": [panel.pair.source, panel.pair.target],
            "names": [source.currentText(), target.currentText()],
            "languages": target.count(),
            "buttons": _buttons(panel),
            "title": self._window.windowTitle(),
            "program": QApplication.applicationDisplayName(),
        }
        self._window.controllers.welcome.close()
        return seen

    def sample(self) -> dict[str, Any]:
        """The pair the sample page is read in, and its translation or what is said instead."""
        settled = QEventLoop()
        self._window.settled.connect(settled.quit)
        self._window.open("")
        QTimer.singleShot(PATIENCE, settled.quit)
        settled.exec()
        session = self._window.parts.session
        self._picture("sample")
        told = [panel for panel in self._window.findChildren(MessagePanel) if panel.isVisible()]
        return {
            "pair": [session.pair.source, session.pair.target],
            "translations": [t.text for t in session.translations.values() if not t.failed],
            "told": [panel.text for panel in told],
            "buttons": [text for panel in told for text in _buttons(panel)],
        }

    def downloads(self) -> list[str]:
        """What can be downloaded for the pair of the open page, after *Download…* was pressed."""
        self._window.controllers.packages.show(self._window.parts.session.pair)
        dialog = next(d for d in self._window.findChildren(QDialog) if d.isVisible())
        tree = dialog.findChildren(QTreeWidget)[0]
        self._picture("downloads", dialog)
        model, group = tree.model(), tree.model().index(1, 0)
        shown = [row for row in range(model.rowCount(group)) if not tree.isRowHidden(row, group)]
        dialog.close()
        return [model.index(row, 0, group).data(Qt.ItemDataRole.ToolTipRole) for row in shown]

    def _picture(self, name: str, widget: QWidget | None = None) -> None:
        if self._pictures is not None:
            rest = QEventLoop()
            QTimer.singleShot(600, rest.quit)
            rest.exec()
            (widget or self._window).grab().save(str(self._pictures / f"{name}.png"))


def _buttons(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisibleTo(widget)]


def main() -> None:
    """Look at all there is to see, and print it."""
    app = make_application()
    probe = Probe(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    seen: dict[str, Any] = {"first_run": probe.first_run()}
    seen["sample"] = probe.sample()
    seen["downloads"] = probe.downloads()
    probe.close()
    app.processEvents()
    sys.stdout.write(json.dumps(seen, ensure_ascii=False))


if __name__ == "__main__":
    main()
