"""The reader's own translations: asked for, chosen or written, shown, and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError
from reader.library.own_translations import by_sentence, of_earlier_wording, page_key
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.page_state import PageState
from reader.ui.texts.wording import error_text
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # the dialog is loaded when it is asked for
    from reader.ui.dialogs.alternatives import AlternativesDialog

#: How many translations are looked for: the one that is shown, and four others.
_COUNT = 5

_DIALOG = "alternatives"


class AlternativesController(Controller):
    """Opens a sentence's other translations, and keeps what the reader made of it.

    Args:
        dialogs: keeps the dialog open once.
    """

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._service = parts.services.translation
        self._kept = parts.services.library.own_translations
        self._dialogs = dialogs
        self._own: list[Translation] = []
        self._drafts: dict[tuple[Pair, str], str] = {}
        self._session.page_opened.connect(self._load)
        self._session.pair_changed.connect(self._load)
        self._session.own_changed.connect(self._on_own_changed)
        parts.spread.each(lambda view: view.pointer.alternatives_requested.connect(self.show))
        self.bind({"other_translations": self._show_pointed_at})

    def _load(self) -> None:
        """Another page is open, or read in another language: its own translations are read."""
        opened, page, pair = self._session.opened, self._session.open_page, self._session.pair
        self._own = []
        if dialog := self._dialogs.dialog(_DIALOG):
            dialog.close()
        if opened is None or self._session.is_in_own_language:
            return

        def show(own: list[Translation]) -> None:
            if page.state.pair != pair:
                return
            if page is not self._session.open_page:  # it stands beside the one that is read by now
                page.own = by_sentence(own, _sentences(page.state))
                if (view := self._parts.view_of(page)) is not None:
                    view.presenter.add_translations(page.own.values())
            else:
                self._own = own
                self._session.add_own(by_sentence(own, _sentences(page.state)))

        key = page_key(opened.page)
        self._library.run(lambda: self._kept.of(key, pair), show)

    def _show_pointed_at(self) -> None:
        sentence = self._view.pointer.sentence_at(None)
        if sentence in self._session.translations:
            self.show(sentence)
        else:
            text = self.tr("Point at a translated sentence first")
            self._messages.show_notice(text)

    def show(self, sentence: str) -> None:
        """Open the dialog for a sentence, and look for other translations of it."""
        if dialog := self._dialogs.dialog(_DIALOG):
            dialog.close()
        pair = self._session.pair
        shown = self._session.translations.get(sentence)
        machine = self._session.machine_translations.get(sentence)
        from reader.ui.dialogs.alternatives import AlternativesDialog

        made = AlternativesDialog(sentence, shown, machine, self._window)
        known: dict[str, Translation] = {machine.text: machine} if machine else {}
        earlier = of_earlier_wording(sentence, self._own, _sentences(self._session.state))
        if earlier is not None:
            made.show_earlier(earlier)
        if draft := self._drafts.pop((pair, sentence), ""):
            made.resume(draft)
        made.rejected.connect(lambda: self._keep_draft(pair, sentence, made.draft))
        made.chosen.connect(lambda text: self._choose(sentence, text, known))
        made.taken_back.connect(lambda: self._session.translate_by_hand(sentence, None))
        self._dialogs.show(_DIALOG, lambda: made)

        def offer(found: Sequence[Translation]) -> None:
            if self._dialogs.dialog(_DIALOG) is made:
                known.update((t.text, t) for t in found)
                made.show_alternatives(found, can_vary=self._can_vary(pair))

        if machine is not None and not self._can_vary(pair):
            self._offer_meanings(made, machine)

        def tell(error: ReaderError) -> None:
            if self._dialogs.dialog(_DIALOG) is made:
                made.show_trouble(error_text(error))

        self._service.find_alternatives(pair, sentence, _COUNT, offer, tell)

    def _offer_meanings(self, dialog: AlternativesDialog, machine: Translation) -> None:
        """Show which words the built-in package may have taken for others."""
        from reader.translation.builtin.choices import Choice, choices

        def offer(found: list[Choice]) -> None:
            if self._dialogs.dialog(_DIALOG) is dialog:
                dialog.offer_meanings(found)

        dialog.always.connect(self._always)
        self._library.run(lambda: choices(machine), offer)

    def _always(self, word: str, meaning: str) -> None:
        """Translate a word so on all pages from now on: it is in the glossary."""
        settings, pair = self._settings, self._session.pair
        key = f"{pair.source}-{pair.target}"
        before = settings.current.translation.glossary
        terms = {**before.get(key, {}), word: meaning}
        settings.set("translation.glossary", {**before, key: terms})
        text = self.tr("“{0}” is always translated as “{1}” from now on").format(word, meaning)
        undo = partial(settings.set, "translation.glossary", before)
        self._messages.show_undo(text, undo)

    def _keep_draft(self, pair: Pair, sentence: str, draft: str) -> None:
        """Escape and another page close the dialog, too: what was written comes back with it."""
        if draft:
            self._drafts[pair, sentence] = draft

    def _can_vary(self, pair: Pair) -> bool:
        """Whether the packages were trained: a built-in package's translations do not vary."""
        route = self._services.packages.route(pair)
        return route is not None and not route.legs[-1].builtin

    def _choose(self, sentence: str, text: str, known: dict[str, Translation]) -> None:
        """Take a text as the translation; the package's own one, unchanged, is not the reader's."""
        machine = self._session.machine_translations.get(sentence)
        current = self._session.translations.get(sentence)
        if current is not None and current.text == text:
            return
        if machine is not None and text == machine.text:
            self._session.translate_by_hand(sentence, None)
            return
        written = Translation(sentence, text, self._session.pair, packages=())
        own = replace(known.get(text, written), own=True, doubts=(), created=datetime.now(UTC))
        self._session.translate_by_hand(sentence, own)

    def _on_own_changed(self, pair: Pair, sentence: str, own: Translation | None) -> None:
        page = self._session.page
        if page is None:
            return
        key = page_key(page)
        if own is None:
            self._library.run(lambda: self._kept.remove(key, pair, sentence))
        else:
            self._library.run(lambda: self._kept.keep(key, own))


def _sentences(state: PageState) -> list[str]:
    """All sentences of a page, hidden ones, too."""
    return [*state.sentences(), *state.sentences(state.section_ids)]
