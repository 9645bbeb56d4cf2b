"""Every action of the window, declared once.

The menus, the toolbar, the command palette, the shortcut sheet and the settings page for keys are
all made from one table.
"""

from reader.ui.actions.bound import Actions
from reader.ui.actions.spec import MENU_TITLES, ActionSpec, Menu
from reader.ui.actions.table import ACTIONS, MODES, SPEECH_ORDERS

__all__ = [
    "ACTIONS",
    "MENU_TITLES",
    "MODES",
    "SPEECH_ORDERS",
    "ActionSpec",
    "Actions",
    "Menu",
]
