"""The window's actions as Qt knows them: made from the table, with icons and keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.ui.actions.spec import Menu
from reader.ui.actions.table import ACTIONS
from reader.ui.style.icons import icon


class Actions(QObject):
    """The window's `QAction`s, by name.

    Args:
        shortcuts: the reader's own keys by action name; an empty string takes the key away.

    Signals:
        about_to_show: a menu or a list of them comes; who knows what an action would do now says it
            by `call`.
    """

    about_to_show = Signal()

    def __init__(self, shortcuts: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}
        self._plain: set[str] = set()
        self._shown: set[str] = set()
        self._texts = {spec.name: spec.text for spec in ACTIONS}
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = QAction(self)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable or bool(spec.group))
            if spec.group:
                group = groups.setdefault(spec.group, QActionGroup(self))
                group.addAction(action)
            self._by_name[spec.name] = action
            self.call(spec.name)
        self.recolour()
        self.set_shortcuts(shortcuts)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_name.values())

    def recolour(self) -> None:
        """Draw the icons of the buttons in the colours of the theme; those of the menus wait."""
        self._plain = {spec.name for spec in ACTIONS if spec.icon}
        self.draw_icons(self._shown)

    def with_icon(self, name: str) -> QAction:
        """An action for a button: its icon is drawn now, and anew in each theme."""
        self._shown.add(name)
        self.draw_icons((name,))
        return self[name]

    def title(self, name: str) -> str:
        """What an action is called whatever it would do now."""
        return QCoreApplication.translate("Actions", self._texts[name])

    def call(self, name: str, text: str = "") -> None:
        """Give an action the words for what it would do now; "" for those it has at all times."""
        self[name].setText(text or self.title(name))

    def prepare(self) -> None:
        """Make the actions ready to be shown: with their icons, and with the words of now."""
        self.draw_icons()
        self.about_to_show.emit()

    def draw_icons(self, names: Iterable[str] | None = None) -> None:
        """Draw icons that are not drawn yet, by default all."""
        for spec in ACTIONS:
            if spec.name in self._plain and (names is None or spec.name in names):
                self[spec.name].setIcon(icon(spec.icon))
                # In a menu a tick says that something is on.
                self[spec.name].setIconVisibleInMenu(spec.icon != "check")
                self._plain.discard(spec.name)

    def set_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Give each action its key: the reader's own, or the default."""
        for spec in ACTIONS:
            keys = shortcuts.get(spec.name, spec.keys)
            sequences = [QKeySequence(key) for key in keys.split()]
            action = self[spec.name]
            action.setShortcuts(sequences)
            shown = (
                sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""
            )
            title = self.title(spec.name)
            action.setToolTip(f"{title} ({shown})" if shown else title)

    def in_menu(self, *parts: Menu) -> list[QAction]:
        """The actions of parts of the menu, in order."""
        return [self[spec.name] for spec in ACTIONS if spec.menu in parts]

    def fill(self, menu: QMenu, part: Menu) -> None:
        """Put the actions of a part into a menu, in order, with lines between groups."""
        for spec in ACTIONS:
            if spec.menu is part:
                if spec.separated:
                    menu.addSeparator()
                menu.addAction(self[spec.name])
