"""What the reader does with the open page: languages, what shows, what was marked, and undo."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.datamodel.page import BlockPlace, Page, Role, Section
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.languages import language_code, language_to_read
from reader.policy import ARTICLE_ROLES, Policy, asked_ids, hidden_ids, left_alone_ids
from reader.projection import shown_sentences


class _Change(QUndoCommand):
    """A step that can be taken and taken back."""

    def __init__(self, text: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(text)
        self._forward, self._back = forward, back

    def redo(self) -> None:
        self._forward()

    def undo(self) -> None:
        self._back()


class ReadingSession(QObject):
    """The open page, the languages it is read in, its translations, and the reader's choices.

    Args:
        policy: gives the policy of a site.
        wanted: gives the language to read in as it is set, "" for none.
        known: the languages the reader knows, the best first.

    Signals:
        page_changed: another `Page` is open, or the same anew; it has no translations yet.
        pair_changed: the open page is read in another `Pair`; it has no translations yet.
        translated: a tuple of `Translation` that came for the open page.
        own_changed: a `Pair`, a sentence, and the reader's own `Translation` of it in the pair, or
            None for none any more.
        sections_changed: a mark changed the roles of sections of the open `Page`.
        hidden_changed: the ids of the sections that do not show.
        changed: what was done, in words; it can be undone.
        marked, mark_undone: the id of a section, and whether it was called spam.
    """

    page_changed = Signal(object)
    pair_changed = Signal(object)
    translated = Signal(object)
    own_changed = Signal(object, str, object)
    sections_changed = Signal(object)
    hidden_changed = Signal(object)
    changed = Signal(str)
    marked = Signal(str, bool)
    mark_undone = Signal(str, bool)

    def __init__(
        self,
        policy: Callable[[str], Policy],
        wanted: Callable[[], str],
        known: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._wanted = wanted
        self._known = tuple(known)
        self._page: Page | None = None
        self._hidden: frozenset[str] = frozenset()
        self._pair = Pair("", "")
        self._chosen_target = ""
        self._translations: dict[str, Translation] = {}
        self._own: dict[str, Translation] = {}
        self.undo_stack = QUndoStack(self)

    @property
    def page(self) -> Page | None:
        """The open page."""
        return self._page

    # -- languages and translations

    @property
    def pair(self) -> Pair:
        """The language of the open page and the one it is read in, as codes."""
        return self._pair

    @property
    def is_in_own_language(self) -> bool:
        """Whether the open page is read in the language it is written in, untranslated."""
        return self._page is not None and self._pair.source == self._pair.target

    @property
    def chosen_target(self) -> str:
        """The language the reader chose for this page; "" for the usual one."""
        return self._chosen_target

    @property
    def translations(self) -> Mapping[str, Translation]:
        """What is translated of the open page in its pair, by source sentence; own ones win."""
        return MappingProxyType(ChainMap(self._own, self._translations))

    @property
    def machine_translations(self) -> Mapping[str, Translation]:
        """What packages translated of the open page in its pair, by source sentence."""
        return MappingProxyType(self._translations)

    def usual_pair(self) -> Pair:
        """The pair a page in the other of English and Chinese would be read in."""
        target = language_to_read("", self._wanted(), self._known)
        return Pair("zh" if target == "en" else "en", target)

    def read_in(self, target: str) -> None:
        """Read the open page in a language, and only this page; "" for the usual one."""
        self._chosen_target = target
        self.update_pair()

    def swap(self) -> None:
        """Read the open page in its own language, or in the usual one if it is read so."""
        target = self.other_target() if self.is_in_own_language else self._pair.source
        self.read_in("" if target == self._usual_target() else target)

    def other_target(self) -> str:
        """The language to read the open page in where it is not to be its own."""
        source = self._pair.source
        usual = self._usual_target()
        return usual if usual != source else language_to_read(source, "", self._known)

    def _usual_target(self) -> str:
        return self.target_of(self._pair.source)

    def target_of(self, source: str) -> str:
        """The language that a page in some language is usually read in, as codes."""
        return language_to_read(source, self._wanted(), self._known)

    def update_pair(self) -> None:
        """Read the open page in the language that is chosen or usual now."""
        if self._page is None:
            return
        pair = self._pair_of(self._page)
        if pair != self._pair:
            self._pair = pair
            self._translations, self._own = {}, {}
            self.pair_changed.emit(pair)

    def add_translations(self, translations: Iterable[Translation]) -> None:
        """Take translations that came; those of other pairs are left out, and so are own ones."""
        fresh = tuple(t for t in translations if t.pair == self._pair and not t.own)
        self._translations.update((t.source, t) for t in fresh)
        if shown := tuple(t for t in fresh if t.source not in self._own):
            self.translated.emit(shown)

    def take_own(self, translations: Mapping[str, Translation]) -> None:
        """Show the reader's own translations, by sentence, in place of those of packages."""
        self._own = {**translations, **self._own}
        self.tell_own()

    def tell_own(self) -> None:
        """Tell the own translations again, to who has forgotten them."""
        if self._own:
            self.translated.emit(tuple(self._own.values()))

    def translate_by_hand(self, sentence: str, translation: Translation | None) -> None:
        """Let the reader's own translation of a sentence win, or None of them; can be undone."""
        pair, before = self._pair, self._own.get(sentence)
        text = self.tr("Translation kept as yours") if translation else self.tr("Yours taken back")
        self._push(
            text,
            lambda: self._set_own(pair, sentence, translation),
            lambda: self._set_own(pair, sentence, before),
        )

    def _set_own(self, pair: Pair, sentence: str, translation: Translation | None) -> None:
        if pair == self._pair:  # else the page is read in another language by now
            self._own.pop(sentence, None)
            if translation is not None:
                self._own[sentence] = translation
            if (shown := self.translations.get(sentence)) is not None:
                self.translated.emit((shown,))
        self.own_changed.emit(pair, sentence, translation)

    def forget_translations(self) -> None:
        """Be without translations of packages, so that all are asked for anew."""
        self._translations = {}

    def _pair_of(self, page: Page) -> Pair:
        source = language_code(page.language) or "en"
        wanted = self._chosen_target or self._wanted()
        return Pair(source, language_to_read(source, wanted, self._known))

    # -- what shows

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the sections that do not show."""
        return self._hidden

    def open(self, page: Page | None) -> None:
        """Take another page; its sections show as the policy of its site says.

        A language that was chosen for a page stays with it when it is opened anew.
        """
        self.undo_stack.clear()
        if page is None or self._page is None or page.source != self._page.source:
            self._chosen_target = ""
        self._page = page
        self._pair = self._pair_of(page) if page else Pair("", "")
        self._translations, self._own = {}, {}
        self._hidden = hidden_ids(page, self._policy(page.domain)) if page else frozenset()
        self.page_changed.emit(page)

    def asked(self) -> frozenset[str]:
        """The ids of the sections about which the reader wants to be asked, shown or not."""
        page = self._page
        return asked_ids(page, self._policy(page.domain)) if page else frozenset()

    def left_alone(self) -> frozenset[str]:
        """The ids of the sections that stand in the text as if nothing had been found."""
        page = self._page
        return left_alone_ids(page, self._policy(page.domain)) if page else frozenset()

    def apply_policy(self) -> None:
        """Hide and show by the policy again, after it changed."""
        if self._page is not None:
            self._set_hidden(hidden_ids(self._page, self._policy(self._page.domain)))

    def shown_sections(self) -> tuple[Section, ...]:
        """The sections that show, in page order."""
        page = self._page
        return tuple(s for s in page.sections if s.id not in self._hidden) if page else ()

    def sentences(self, section_ids: frozenset[str] | None = None) -> list[str]:
        """The sentences of the shown sections, or of the given ones, in order, each once."""
        if self._page is None:
            return []
        if section_ids is None:
            return shown_sentences(self._page, self._hidden)
        sections = (s for s in self._page.sections if s.id in section_ids)
        texts = (t for s in sections for b in s.blocks for t in b.sentence_texts())
        return list(dict.fromkeys(texts))

    def set_visible(self, section_id: str, visible: bool) -> None:
        """Show or hide a section; can be undone."""
        self.set_all_visible(frozenset({section_id}), visible)

    def set_all_visible(self, section_ids: frozenset[str], visible: bool) -> None:
        """Show or hide sections in one step that can be undone."""
        before = self._hidden
        after = before - section_ids if visible else before | section_ids
        if after == before:
            return
        if len(section_ids) == 1:
            text = self.tr("Part shown") if visible else self.tr("Part hidden")
        else:
            text = self.tr("Hidden parts shown") if visible else self.tr("Parts hidden")
        self._push(text, lambda: self._set_hidden(after), lambda: self._set_hidden(before))

    def hide_block(self, place: BlockPlace) -> None:
        """Hide a paragraph, which becomes a section of its own; can be undone."""
        if self._page is None:
            return
        before, hidden = self._page, self._hidden
        after, apart = before.with_block_apart(place)
        hidden_after = _hidden_in(after, before, hidden) | {apart}
        self._push(
            self.tr("Part hidden"),
            lambda: self._replace(after, hidden_after),
            lambda: self._replace(before, hidden),
        )

    def mark(self, section_id: str, spam: bool) -> None:
        """Call a section spam, or not; it hides or shows, and `marked` lets the program learn."""
        self.mark_all(frozenset({section_id}), spam)

    def mark_all(self, section_ids: frozenset[str], spam: bool) -> None:
        """Call sections spam, or not, in one step that can be undone."""
        if self._page is not None:
            self._mark(self._page, section_ids, spam)

    def mark_block(self, place: BlockPlace, spam: bool) -> None:
        """Call a paragraph spam, or not; it becomes a section of its own."""
        if self._page is not None:
            page, section_id = self._page.with_block_apart(place)
            self._mark(page, frozenset({section_id}), spam)

    def share_of_body(self, section_id: str) -> float:
        """How much of the text of the article stands in a section, from 0 to 1."""
        if self._page is None:
            return 0.0
        lengths = {s.id: len(s.text) for s in self._page.sections if s.role is Role.BODY}
        return lengths.get(section_id, 0) / max(sum(lengths.values()), 1)

    def _mark(self, page: Page, section_ids: frozenset[str], spam: bool) -> None:
        """Mark sections of `page`, which is the open page with its sections split perhaps."""
        before, hidden = self._page, self._hidden
        assert before is not None
        after = page.with_sections(
            tuple(_marked(s, spam) if s.id in section_ids else s for s in page.sections)
        )
        kept = _hidden_in(page, before, hidden)
        hidden_after = kept | section_ids if spam else kept - section_ids
        ids = [section.id for section in page.sections if section.id in section_ids]

        def forward() -> None:
            self._replace(after, hidden_after)
            for section_id in ids:
                self.marked.emit(section_id, spam)

        def back() -> None:
            self._replace(before, hidden)
            for section_id in reversed(ids):
                self.mark_undone.emit(section_id, spam)

        self._push(self._said(page.section(ids[0]), spam), forward, back)

    def _said(self, section: Section, spam: bool) -> str:
        """What was done to a section, in words."""
        if spam:
            return self.tr("Marked as spam")
        if section.verdict is None:
            return self.tr("Taken into the article")
        return self.tr("Marked as not spam")

    def _push(self, text: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        self.undo_stack.push(_Change(text, forward, back))
        self.changed.emit(text)

    def _replace(self, page: Page, hidden: frozenset[str]) -> None:
        self._page = page
        self._hidden = hidden
        self.sections_changed.emit(page)
        self.hidden_changed.emit(hidden)

    def _set_hidden(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        self.hidden_changed.emit(hidden)


def _hidden_in(page: Page, before: Page, hidden: frozenset[str]) -> frozenset[str]:
    """The hidden ids where sections were split: the parts of a hidden section are hidden."""
    known = {section.id for section in before.sections}
    return frozenset(
        section.id
        for section in page.sections
        if (section.id if section.id in known else section.id.rpartition(".")[0]) in hidden
    )


def _marked(section: Section, spam: bool) -> Section:
    """The section as the reader calls it."""
    if spam:
        category = section.verdict.category if section.verdict else Category.OTHER
        return replace(section, role=Role.SPAM, verdict=Verdict(category, 1.0, (Reason("marked"),)))
    role = section.role if section.role in ARTICLE_ROLES else Role.BODY
    return replace(section, role=role, verdict=None)
