"""The sidebar as the window uses it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.policy import ARTICLE_ROLES
from reader.ui.page_state import PageState
from reader.ui.sidebar.groups import RowAction
from reader.ui.sidebar.model import SectionsModel
from reader.ui.sidebar.row_buttons import action_words
from reader.ui.sidebar.tree import SectionsTree
from reader.ui.style.theme import scaled
from reader.ui.texts.counts import Counts
from reader.ui.widgets.filter_line import FilterLine
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.menus import PassingMenu


class SectionsSidebar(QWidget):
    """Every part of the open page: what it is, why, and whether it shows.

    The sidebar holds no choice of its own: it says what the reader wishes by its signals and shows
    what `show_page` tells it. Sections that are alike share a row, and what is
    wished for one of them is meant for all.
    """

    section_chosen = Signal(str)
    visibility_changed = Signal(str, bool)
    spam_marked = Signal(str)
    not_spam_marked = Signal(str)
    always_here_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = PageState()
        self._model = SectionsModel(self)
        self._build_ui()
        self._connect_signals()
        self.show_page(self.state)

    def show_page(self, state: PageState) -> None:
        """List the parts of a page; the chosen row stays chosen where the page still has it."""
        before, self.state = self.state, state
        if state.page is before.page and before.page is not None:
            self._model.set_hidden(state.hidden)
            self._update_words()
            return
        chosen = self._tree.chosen_section()
        self._model.set_page(state.page, state.hidden)
        self._filter.setEnabled(state.page is not None)
        self._update_words()
        same = state.page and before.page and state.page.source == before.page.source
        if same and chosen:
            self._tree.select_section(chosen)

    def set_current_section(self, section_id: str) -> None:
        """Mark the section that is on screen, and bring its row into sight."""
        self._model.set_current(section_id)
        self._tree.show_section(section_id)

    def select_section(self, section_id: str) -> None:
        """Choose the row of a section: it opens its reason and its buttons."""
        self._tree.select_section(section_id)

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self._heading = plain_label(self.tr("Sections"), self, wrap=False)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(strong)
        self._summary = plain_label("", self, quiet=True, wrap=False)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self._summary)
        top.setContentsMargins(unit, 0, unit, 0)

        self._filter = FilterLine(self.tr("Filter sections"), self)
        self._heading.setBuddy(self._filter)

        self._tree = SectionsTree(self._model, self)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._empty = plain_label("", self, quiet=True)
        self._empty.setMargin(scaled(16, self.font()))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._totals = plain_label("", self, quiet=True, wrap=False)

        head = QVBoxLayout()
        head.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit)
        head.setSpacing(2 * unit)
        head.addLayout(top)
        head.addWidget(self._filter)
        foot = QVBoxLayout()
        foot.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit)
        foot.addWidget(self._totals)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._empty, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self._tree)
        self.setAccessibleName(self.tr("Sections"))

    def _connect_signals(self) -> None:
        self._filter.textChanged.connect(self._on_filter_changed)
        self._filter.returnPressed.connect(self._tree.setFocus)
        self._tree.section_chosen.connect(self.section_chosen)
        self._tree.toggled.connect(self._on_toggled)
        self._tree.action_chosen.connect(self._on_action)
        self._tree.customContextMenuRequested.connect(self._show_menu)

    def _on_filter_changed(self, needle: str) -> None:
        self._model.set_filter(needle)
        self._update_words()

    def _on_toggled(self, section_id: str) -> None:
        self.visibility_changed.emit(section_id, self._is_hidden(section_id))

    def _is_hidden(self, section_id: str) -> bool:
        """Whether the row of a section says that what it stands for is hidden."""
        row = self._model.row(self._model.find(section_id, reveal=True))
        return row is not None and self._model.is_hidden(row)

    def _on_action(self, action: str, section_id: str) -> None:
        match RowAction(action):
            case RowAction.SPAM:
                self.spam_marked.emit(section_id)
            case RowAction.NOT_SPAM:
                self.not_spam_marked.emit(section_id)
            case RowAction.SHOW | RowAction.HIDE:
                self._on_toggled(section_id)
            case RowAction.ALWAYS:
                self.always_here_requested.emit(section_id)

    def _show_menu(self, position: QPoint) -> None:
        index = self._tree.indexAt(position)
        section_id = self._tree.section_at(index)
        row = self._model.row(index)
        if row is None:
            return
        toggle = RowAction.SHOW if self._model.is_hidden(row) else RowAction.HIDE
        actions = [toggle, RowAction.SPAM, RowAction.NOT_SPAM, RowAction.ALWAYS]
        if row.section.role in ARTICLE_ROLES and row.section.verdict is None:
            actions.remove(RowAction.NOT_SPAM)
        menu = PassingMenu(self)
        for action in actions:
            entry = menu.addAction(action_words(action, row))
            entry.triggered.connect(
                lambda _checked=False, action=action: self._on_action(action.value, section_id)
            )
        menu.popup(self._tree.viewport().mapToGlobal(position))

    def _update_words(self) -> None:
        """Count again, and say what the tree is empty of."""
        page = self.state.page
        listed = self._model.rowCount() > 0
        self._tree.setVisible(listed)
        self._empty.setVisible(not listed)
        self._totals.setVisible(bool(page and self.state.hidden))
        if page is None:
            self._summary.clear()
            self._empty.setText(self.tr("The parts of a page are listed here once one is open."))
            return
        hidden = [s for s in page.sections if s.id in self.state.hidden]
        say = Counts()
        self._summary.setText(
            self.tr("{0} · {1}").format(
                say.parts(len(page.sections)),
                say.hidden(len(hidden)),
            )
        )
        count = sum(len(section.blocks) for section in hidden)
        self._totals.setText(say.paragraphs_kept_out(count))
        nothing = self.tr("No section has this in it.")
        self._empty.setText(nothing if page.sections else "")
