"""Every action of the window: the menus, one after the other."""

from __future__ import annotations

from collections.abc import Mapping

from reader.ui.actions.aloud import ALOUD
from reader.ui.actions.go import GO
from reader.ui.actions.help import HELP
from reader.ui.actions.library import LIBRARY
from reader.ui.actions.page import PAGE
from reader.ui.actions.sections import SECTIONS
from reader.ui.actions.spec import ActionSpec
from reader.ui.actions.top import TOP
from reader.ui.actions.translation import TRANSLATION
from reader.ui.actions.view import VIEW
from reader.ui.actions.words import WORDS

#: Every action of the window, in the order of the menus.
ACTIONS: tuple[ActionSpec, ...] = (
    *PAGE,
    *LIBRARY,
    *GO,
    *VIEW,
    *SECTIONS,
    *TRANSLATION,
    *WORDS,
    *ALOUD,
    *HELP,
    *TOP,
)

#: The reading mode of each of the actions that choose one, as the settings name it.
MODES: Mapping[str, str] = {
    "mode_side": "side-by-side",
    "mode_interleaved": "interleaved",
    "mode_original": "original",
    "mode_translation": "translation",
}
