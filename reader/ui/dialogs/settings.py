"""The settings dialog, made from the schema of `reader.settings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, fields
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair
from reader.settings import Settings
from reader.system.autostart import is_available
from reader.ui.dialogs.action_tables import CategoryActions, RoleActions, SiteExceptions, SiteList
from reader.ui.dialogs.editors import (
    ChoiceEditor,
    Editor,
    LanguageList,
    NumberEditor,
    SwitchEditor,
    TextEditor,
    VoiceList,
    font_choices,
    language_choices,
    named_choices,
)
from reader.ui.dialogs.frame import new_grid, resize_within_screen
from reader.ui.dialogs.glossary import GlossaryEditor
from reader.ui.dialogs.key_table import KeyTable
from reader.ui.dialogs.presets import PresetsEditor
from reader.ui.manual.pages import slug
from reader.ui.style.theme import scaled
from reader.ui.texts.i18n import translated
from reader.ui.widgets.action_button import IconButton
from reader.ui.widgets.filter_line import FilterLine
from reader.ui.widgets.labels import heading, plain_label

#: Size of the dialog in pixels at the base font.
SIZE = (820, 600)
_PAIR = Pair("en", "zh")


@dataclass(frozen=True, slots=True)
class _Row:
    """One setting on its page: where it is kept, what is searched, and its widgets."""

    path: str
    default: Any
    words: str
    editor: Editor
    reset: IconButton
    widgets: tuple[QWidget, ...]

    def set_value(self, value: Any) -> None:
        """Show a value; what differs from the default can be set back."""
        self.editor.set_value(value)
        self.reset.setEnabled(value != self.default)

    def show(self, *, visible: bool) -> None:
        """Show or hide the setting."""
        for widget in self.widgets:
            widget.setVisible(visible)


class SettingsDialog(QDialog):
    """All settings by group, with a search over all of them. What is changed applies at once.

    Args:
        settings: the settings to show.
        site: the host of the open page; "" where none is open.
        pair: the languages that the reader usually reads.
        above: what stands above the settings of a page, made by the name of its group.

    Signals:
        changed: path ("group.field") and new value of a setting.
        preset_tried: a `Preset` the reader writes, to be tried on the open page.
    """

    changed = Signal(str, object)
    preset_tried = Signal(object)

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        site: str = "",
        pair: Pair = _PAIR,
        above: Mapping[str, Callable[[QWidget], QWidget]] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._site = site
        self._pair = pair
        self._above = above
        self._settings = settings
        self._groups = [group.name for group in fields(Settings)]
        self._rows: dict[str, list[_Row]] = {}
        self._pages: dict[str, QWidget] = {}
        self._build_ui()
        self._list.setCurrentRow(0)
        self._builder = QTimer(self)
        self._builder.timeout.connect(self._build_next)
        self._builder.start()

    def set_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        for rows in self._rows.values():
            for row in rows:
                row.set_value(settings.get(row.path))

    def show_group(self, name: str, field: str = "") -> None:
        """Turn to the page of a group ("appearance", "keys", …), and to one of its settings."""
        self._search.clear()
        self._list.setCurrentRow(self._groups.index(name))
        for row in self._rows[name]:
            if row.path == f"{name}.{field}":
                row.editor.setFocus()

    @property
    def manual_place(self) -> str:
        """What the manual has of the page that shows: see `reader.ui.manual.places`."""
        name = self._groups[self._list.currentRow()]
        return f"settings#{slug(type(getattr(self._settings, name)).__doc__ or name)}"

    def show_preset_trial(self, page: Page) -> None:
        """Show what the open page is with the preset that was tried."""
        for editor in self.findChildren(PresetsEditor):
            editor.show_trial(page)

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self.setWindowTitle(self.tr("Settings"))
        resize_within_screen(self, SIZE)
        self._search = FilterLine(self.tr("Search settings"), self)
        self._search.textChanged.connect(self._update)
        self._list = QListWidget(self)
        self._list.setObjectName("pages")
        self._list.setAccessibleName(self.tr("Groups"))
        self._list.currentRowChanged.connect(lambda _row: self._update())
        self._nothing = plain_label(
            self.tr("No setting has these words in its name or explanation."), self, quiet=True
        )

        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 6 * unit)
        self._column.setSpacing(6 * unit)
        self._column.addWidget(self._nothing)
        self._list.addItems([self._title(name) for name in self._groups])
        room = self._list.sizeHintForColumn(0) + 4 * unit
        self._list.setFixedWidth(max(room, scaled(190, self.font())))
        self._search.setFixedWidth(self._list.width())
        self._column.addStretch()
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from the list to the fields
        self._area.setWidget(column)

        side = QVBoxLayout()
        side.setContentsMargins(3 * unit, 4 * unit, 0, 3 * unit)
        side.setSpacing(2 * unit)
        side.addWidget(self._search)
        side.addWidget(self._list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(side)
        layout.addWidget(self._area, 1)

    def _title(self, name: str) -> str:
        group = getattr(self._settings, name)
        return _words(type(group).__doc__ or name).rstrip(".。")

    def _build_next(self) -> None:
        """Build the next page: one at a time, so that the window does not wait for all of them."""
        missing = next((name for name in self._groups if name not in self._pages), None)
        if missing is None:
            self._builder.stop()
        else:
            self._page(missing).hide()

    def _page(self, name: str) -> QWidget:
        """The page of a group, built when it is first asked for."""
        if name not in self._pages:
            self._pages[name] = self._build_page(name)
            self._column.insertWidget(self._column.count() - 1, self._pages[name])
            for row in self._rows[name]:
                row.set_value(self._settings.get(row.path))
        return self._pages[name]

    def _build_page(self, name: str) -> QWidget:
        page = QWidget(self)
        grid = new_grid(page)
        grid.addWidget(heading(self._title(name), page), 0, 0, 1, 3)
        if name in self._above:
            grid.addWidget(self._above[name](page), 1, 0, 1, 3)
        schema = _settings_on(name)
        self._rows[name] = [self._build_row(grid, page, path, f) for path, f in schema.items()]
        return page

    def _build_row(self, grid: QGridLayout, page: QWidget, path: str, field: Field[Any]) -> _Row:
        """Add a setting to the grid of its page: label and editor, and the help below."""
        text, help_text = _words(field.metadata["label"]), _words(field.metadata["help"])
        editor = self._make_editor(path, field, text, page)
        editor.value_changed.connect(lambda value: self.changed.emit(path, value))
        default = Settings().get(path)
        reset = self._reset_button(path, default, text, page)
        widgets: list[QWidget] = [editor, reset]
        row = grid.rowCount()
        grid.addWidget(reset, row, 2)
        if isinstance(editor, SwitchEditor):
            grid.addWidget(editor, row, 0, 1, 2)
        else:
            label = plain_label(text, page)
            label.setProperty("heading", editor.wide)
            editor.take_label(label)
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, *((row + 1, 0, 1, 3) if editor.wide else (row, 1, 1, 1)))
            editor.setMinimumWidth(0 if editor.wide else scaled(210, self.font()))
            widgets.append(label)
        if help_text:
            help_label = plain_label(help_text, page, quiet=True)
            help_label.setContentsMargins(0, 0, 0, scaled(8, self.font()))  # it belongs to above
            editor.setAccessibleDescription(help_text)
            grid.addWidget(help_label, grid.rowCount(), 0, 1, 2)
            widgets.append(help_label)
        choices = " ".join(words for _, words in named_choices(field.metadata["choices"]))
        inside = " ".join(label.text() for label in editor.findChildren(QLabel))
        also = _words(field.metadata["also"])
        searched = f"{text} {help_text} {choices} {inside} {also} {path}".casefold()
        return _Row(path, default, searched, editor, reset, tuple(widgets))

    def _reset_button(self, path: str, default: Any, text: str, page: QWidget) -> IconButton:
        """A button that sets a setting back to its default."""
        button = IconButton("undo", self.tr("Set back to the default"), page, quiet=True)
        button.setAccessibleName(self.tr("Set back: {0}").format(text))
        button.clicked.connect(lambda: self.changed.emit(path, default))
        return button

    def _make_editor(self, path: str, field: Field[Any], text: str, page: QWidget) -> Editor:
        if path == "translation.glossary":
            return GlossaryEditor(self._pair, page)
        if path != "cleaning.presets":
            return make_editor(path, field, text, page)
        editor = PresetsEditor(self._site, page)
        editor.tried.connect(self.preset_tried)
        return editor

    def _update(self) -> None:
        """Show the chosen group, or of every group what the search finds."""
        needle = self._search.text().strip().casefold()
        found = False
        for position, name in enumerate(self._groups):
            chosen = position == self._list.currentRow()
            if not needle and not chosen and name not in self._pages:
                continue
            visible = self._find(name, needle) if needle else chosen
            self._page(name).setVisible(visible)
            for row in self._rows[name] if not needle else ():
                row.show(visible=True)
            found |= visible
        self._nothing.setVisible(not found)
        self._area.verticalScrollBar().setValue(0)

    def _find(self, name: str, needle: str) -> bool:
        """Show the settings of a group that have all words in theirs; whether there are any."""
        self._page(name)
        found = False
        title = self._title(name).casefold()
        for row in self._rows[name]:
            hit = all(word in row.words or word in title for word in needle.split())
            row.show(visible=hit)
            found |= hit
        return found


def _settings_on(page: str) -> dict[str, Field[Any]]:
    """The settings of a page by their path ("group.field"): its group's, and others put there."""
    return {
        f"{group.name}.{field.name}": field
        for group in fields(Settings)
        for field in fields(getattr(Settings(), group.name))
        if (field.metadata["page"] or group.name) == page and _works_here(group.name, field.name)
    }


def _works_here(group: str, name: str) -> bool:
    """Whether a setting does anything on this system."""
    return (group, name) != ("privacy", "after_login") or is_available()


def make_editor(path: str, field: Field[Any], text: str, parent: QWidget) -> Editor:
    """The editor for a setting: one of its own, or the one for its kind of value."""
    match path:
        case "languages.target":
            return ChoiceEditor(language_choices(), parent)
        case "news.known_languages":
            return LanguageList(parent)
        case "appearance.latin_font" | "appearance.chinese_font":
            return ChoiceEditor(font_choices(), parent)
        case "cleaning.role_actions":
            return RoleActions(parent)
        case "spam.category_actions":
            return CategoryActions(parent)
        case "spam.site_actions":
            return SiteExceptions(parent)
        case "privacy.image_sites" | "privacy.own_hosts":
            return SiteList(parent)
        case "speech.voices":
            return VoiceList(parent)
        case "keys.shortcuts":
            return KeyTable(parent)
    if isinstance(field.default, bool):
        return SwitchEditor(text, parent)
    if isinstance(field.default, int):
        low, high = field.metadata["minimum"], field.metadata["maximum"]
        unit, zero = field.metadata["unit"], _words(field.metadata["zero"])
        return NumberEditor(int(low), int(high), parent, unit=unit, zero=zero)
    if choices := field.metadata["choices"]:
        return ChoiceEditor(named_choices(choices), parent)
    return TextEditor(parent)


def _words(text: str) -> str:
    return translated(text) if text else ""
