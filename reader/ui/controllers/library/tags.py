"""Tags as the drawer lists them: renamed and removed from their menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from reader.datamodel.note import Tag
from reader.ui.controllers.base import Controller
from reader.ui.library.sources import LibraryNode, SourceKind
from reader.ui.window_parts import WindowParts


class TagsController(Controller):
    """Opens the menu of a tag. Stories are given their tags by what is done with the open page."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._drawer = parts.drawer
        self._library = parts.services.library
        self._drawer.tree.menu_requested.connect(self._open_menu)

    def _open_menu(self, source: LibraryNode, place: QPoint) -> None:
        if source.kind is not SourceKind.TAG:
            return
        tag = Tag(source.id, str(self._drawer.sources.find(source).data()))
        menu = QMenu(self._drawer)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self._parts.actions["mark_all_read"])
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), lambda: self._rename(tag))
        menu.addAction(self.tr("Remove the tag"), lambda: self._remove(tag))
        menu.popup(place)

    def _rename(self, tag: Tag) -> None:
        from reader.ui.library.dialogs.note import ask_for_line

        title, label = self.tr("Rename the tag"), self.tr("Name")
        written = ask_for_line(self._parts.frame, title, label, tag.name)
        if written.text and not written.discarded:
            notes, name = self._library.notes, written.text
            self._library.run(lambda: notes.rename_tag(tag.id, name))

    def _remove(self, tag: Tag) -> None:
        said = self.tr("{0} is removed").format(tag.name)

        self.delete(lambda: self._library.notes.remove_tag(tag), said)
