"""Every action of the window, declared once: name, words, key, icon, menu.

There is one module for each menu. The menus, the toolbar, the command palette, the shortcut sheet
and the settings page for keys are all made from the table that these give together.
"""

from reader.ui.actions.bound import Actions
from reader.ui.actions.spec import MENU_TITLES, ActionSpec, Menu
from reader.ui.actions.table import ACTIONS, MODES

__all__ = ["ACTIONS", "MENU_TITLES", "MODES", "ActionSpec", "Actions", "Menu"]
