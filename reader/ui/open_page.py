"""A page as it is read, with all that has to be there again when its tab is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.datamodel.translation import Translation
from reader.policy import Policy
from reader.services.pages import Opened
from reader.ui.page_state import PageState
from reader.ui.widgets.message_bar import Saying


class Step(QUndoCommand):
    """A step that can be taken and taken back."""

    def __init__(self, text: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(text)
        self._forward, self._back = forward, back

    def redo(self) -> None:
        """See Qt."""
        self._forward()

    def undo(self) -> None:
        """See Qt."""
        self._back()


@dataclass(slots=True, eq=False)
class OpenPage:
    """The page of a tab. Whoever remembers something of the open page does so here.

    The session changes the first fields. The others are of the controllers: each writes its own
    when the page is closing, and reads it when the page is open again, where nobody else does.

    Attributes:
        opened: the page as it was had, and how it was asked for; None where there is none.
        state: what the panes show of it.
        policy: by which it was judged.
        chosen_target: the language the reader chose for it; "" for the usual one.
        translations: what packages made of it in its pair, by source sentence.
        own: the reader's own translations, likewise.
        undo: the steps that can be taken back on it.
        was_shown: whether it was on show before.
        wants_translation: whether its translation was asked for.
        fingerprint: of how its translations were made, see `TranslationService.fingerprint`.
        place: where the reader was, as `ArticleNavigation.position` says it.
        sought: the words that are marked in it.
        finds: whether the bar shows in which they are typed.
        message: what the bar above it says.
        answered: the ids of the sections that the reader was asked about, and that stay.
        shows_pictures: whether its pictures show; None where the settings say it.
        pictures: the addresses of those that were asked for.
        practised: while sentences are practised, those that are uncovered; None else.
    """

    opened: Opened | None = None
    state: PageState = PageState()
    policy: Policy | None = None
    chosen_target: str = ""
    translations: dict[str, Translation] = field(default_factory=dict)
    own: dict[str, Translation] = field(default_factory=dict)
    undo: QUndoStack = field(default_factory=QUndoStack)
    was_shown: bool = False
    wants_translation: bool = False
    fingerprint: str = ""
    place: Any = None
    sought: str = ""
    finds: bool = False
    message: Saying | None = None
    answered: frozenset[str] = frozenset()
    shows_pictures: bool | None = None
    pictures: set[str] = field(default_factory=set)
    practised: frozenset[tuple[str, int]] | None = None

    def take(self, translations: Iterable[Translation]) -> tuple[Translation, ...]:
        """Take what packages made of it; gives what is of its pair."""
        fresh = tuple(t for t in translations if t.pair == self.state.pair and not t.own)
        self.translations.update((t.source, t) for t in fresh)
        return fresh
