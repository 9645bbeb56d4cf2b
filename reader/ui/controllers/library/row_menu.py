"""What can be done with a row of the drawer's list, as a menu at its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.read_both import ReadBothController
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.library.rows import ListRow
from reader.ui.open_target import is_web_address
from reader.ui.widgets.menus import PassingMenu
from reader.ui.window_parts import WindowParts


class RowMenuController(Controller):
    """Opens the menu of the row that the list chose when it was clicked.

    Args:
        story_actions: opens what rows stand for.
        read_both: reads two reports of one event.
    """

    def __init__(
        self,
        parts: WindowParts,
        story_actions: StoryActionsController,
        read_both: ReadBothController,
    ) -> None:
        super().__init__(parts)
        self._story_actions = story_actions
        self._read_both = read_both
        parts.drawer.list.menu_requested.connect(self._open)

    def _open(self, row: ListRow, place: QPoint) -> None:
        self._drawer.list.setFocus()  # its actions are about the row, whatever had the keyboard
        self._actions.prepare()
        menu = PassingMenu(self._drawer)
        selected = self._drawer.list.selected
        several = len(selected) > 1
        if several:
            menu.addAction(
                self.tr("Open in tabs"), lambda: self._story_actions.open_aside(selected)
            )
        else:
            menu.addAction(self.tr("Open"), lambda: self._story_actions.open_row(row))
            menu.addAction(
                self.tr("Open in a new tab"), lambda: self._story_actions.open_aside([row])
            )
        if row.id:
            self._add_states(menu, row, several=several)
        else:
            menu.addAction(self.tr("Forget"), self._actions["delete"].trigger)
        if is_web_address(row.source) and not several:
            menu.addSeparator()
            menu.addAction(
                self.tr("Open the original in the browser"),
                lambda: QDesktopServices.openUrl(QUrl(row.source)),
            )
            menu.addAction(
                self.tr("Copy the address"),
                lambda: QGuiApplication.clipboard().setText(row.source),
            )
        menu.popup(place)

    def _add_states(self, menu: QMenu, row: ListRow, *, several: bool) -> None:
        """Add what is done with a story, or with all that are selected."""
        actions = self._actions
        names = ("star", "keep", "tag", "toggle_read", "mark_older_read", "delete")
        menu.addActions([actions[name] for name in names])
        if several:
            menu.addAction(actions["make_digest"])
        if row.group and not several:
            menu.addAction(self.tr("Read both reports"), lambda: self._read_both.read_row(row))
            menu.addAction(self.tr("Not the same story"), lambda: self._take_out(row.id))
        if row.pill and not several:
            menu.addAction(self.tr("Not spam"), lambda: self._expand(row.id))

    def _take_out(self, story: int) -> None:
        """Have a report stand alone: it is of another event than those it stood with."""
        groups = self._library.groups
        self.delete(lambda: groups.take_out(story), self.tr("It stands alone now"))

    def _expand(self, story: int) -> None:
        """Say that a story is no advert and no spam; the program does not judge it again."""
        library = self._library
        library.run(lambda: library.stories.judge(story, None, by_reader=True))
