"""How stories are sorted and filtered: a menu, and what was chosen, kept from start to start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup

from reader.ui.controllers.base import Controller
from reader.ui.library.arrangement import Arrangement, Order
from reader.ui.texts.wording import language_title
from reader.ui.widgets.menus import PassingMenu
from reader.ui.window_parts import WindowParts

_STATE = "arrangement"


class ArrangingController(Controller):
    """Offers what lists are sorted and narrowed down by.

    Attributes:
        arrangement: what is chosen.

    Signals:
        changed: something else is chosen now.
    """

    changed = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._levels = parts.services.levels
        self._button = parts.drawer.arrange_button
        self.arrangement = Arrangement.loaded(parts.frame.state.value(_STATE))
        self.bind({"arrange_list": self._ask})

    def show_everything(self) -> None:
        """Leave nothing out any more."""
        self._choose(Arrangement(self.arrangement.order))

    def described(self) -> str:
        """What is chosen, in a few words; "" for the usual order of everything."""
        chosen = self.arrangement
        said = [self._orders()[chosen.order]] if chosen.order is not Order.NEWEST else []
        said += [self.tr("Unread only")] if chosen.unread else []
        said += [language_title(chosen.language)] if chosen.language else []
        said += [self.tr("Up to my level")] if chosen.my_level else []
        return " · ".join(said)

    # -- the menu

    def _ask(self) -> None:
        self._actions["toggle_library"].setChecked(True)
        self._library.run(self._library.stories.languages, self._show_menu)

    def _show_menu(self, languages: Sequence[str]) -> None:
        menu = PassingMenu(self._drawer)
        chosen = self.arrangement
        self._add_choices(
            menu, {name: replace(chosen, order=order) for order, name in self._orders().items()}
        )
        menu.addSeparator()
        other = partial(self._choose, replace(chosen, unread=not chosen.unread))
        menu.add_choice(self.tr("Unread only"), chosen.unread, other)
        other = partial(self._choose, replace(chosen, my_level=not chosen.my_level))
        level = menu.add_choice(self.tr("Up to my level"), chosen.my_level, other)
        level.setEnabled(chosen.my_level or self._levels.has_level)
        level.setToolTip(self.tr("Say in the settings what your level is."))
        menu.setToolTipsVisible(not level.isEnabled())
        menu.addSeparator()
        names = {"": self.tr("All languages"), **{code: language_title(code) for code in languages}}
        self._add_choices(
            menu, {name: replace(chosen, language=code) for code, name in names.items()}
        )
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _add_choices(self, menu: PassingMenu, choices: Mapping[str, Arrangement]) -> None:
        """Add entries of which one holds."""
        group = QActionGroup(menu)
        for name, choice in choices.items():
            is_chosen = choice == self.arrangement
            group.addAction(menu.add_choice(name, is_chosen, partial(self._choose, choice)))

    def _choose(self, choice: Arrangement) -> None:
        if choice != self.arrangement:
            self.arrangement = choice
            self._window.state.keep(_STATE, choice.dumped())
            self.changed.emit()

    def _orders(self) -> Mapping[Order, str]:
        return {
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.SHORTEST: self.tr("Shortest first"),
            Order.LONGEST: self.tr("Longest first"),
            Order.EASIEST: self.tr("Easiest first"),
            Order.HARDEST: self.tr("Hardest first"),
        }
