"""The open page and what the reader does with it: languages, what shows, marks, and undo.

The session alone knows which page is open. Another one is told of in three steps, so that it does
not matter who hears first: `page_closing` while the one before is still on show, `page_changed` to
the panes that paint it, `page_opened` to those who work with what is painted.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from reader.datamodel.page import BlockPlace, Page, RawPage, Section
from reader.datamodel.story import Story
from reader.datamodel.translation import Pair, Translation
from reader.languages import language_code, language_to_read
from reader.policy import Policy, hidden_ids
from reader.services.pages import Opened
from reader.ui.open_page import OpenPage, Step
from reader.ui.page_state import PageState, as_marked, hidden_in


class ReadingSession(QObject):
    """The open page, its story, the languages it is read in, its translations, what shows of it.

    Args:
        policy: gives the policy of a site.
        wanted: gives the language to read in as it is set, "" for none.
        known: the languages the reader knows, the best first.

    Signals:
        page_closing: the `OpenPage` is about to be another; it is there still.
        page_changed: the `PageState` of another page, or of the same anew, to be painted.
        page_opened: the `OpenPage` that was painted, for the first time or again.
        story_changed: the open page is of another story, of none, or its story in another state.
        state_changed: the `PageState` of the same page, to be painted.
        pair_changed: the open page was painted in another `Pair`; it has no translations yet.
        parts_changed: the ids of sections that came to show where others of its parts were painted.
        translated: a tuple of `Translation` that came for the open page.
        own_changed: a `Pair`, a sentence, and the reader's own `Translation` of it in the pair, or
            None for none any more.
        changed: what was done, in words; it can be undone.
        steps_changed: other steps can be taken back, or again.
        marked, mark_undone: the id of a section, and whether it was called spam.
    """

    page_closing = Signal(object)
    page_changed = Signal(object)
    page_opened = Signal(object)
    story_changed = Signal()
    state_changed = Signal(object)
    pair_changed = Signal(object)
    parts_changed = Signal(object)
    translated = Signal(object)
    own_changed = Signal(object, str, object)
    changed = Signal(str)
    steps_changed = Signal()
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
        self._open_page = OpenPage()
        self._open_page.undo.indexChanged.connect(self.steps_changed)

    # -- the page

    @property
    def open_page(self) -> OpenPage:
        """The open page and all that is remembered of it; an empty one while none is open."""
        return self._open_page

    @property
    def opened(self) -> Opened | None:
        """The open page as it was had, and how it was asked for."""
        return self._open_page.opened

    @property
    def state(self) -> PageState:
        """What the panes show of it."""
        return self._open_page.state

    @property
    def page(self) -> Page | None:
        """The open page with what the reader said of its sections."""
        return self._open_page.state.page

    @property
    def story(self) -> Story | None:
        """The story that the open page is of; None for a page that is in no list."""
        opened = self._open_page.opened
        return opened.opening.story if opened is not None else None

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps that can be taken back on the open page."""
        return self._open_page.undo

    def begun(self, opened: Opened, before: OpenPage) -> OpenPage:
        """A page to be read; its sections show as the policy of its site says.

        Args:
            opened: the page as it was had.
            before: what it takes the place of. A language that was chosen for a page stays with it
                when it is opened anew, and so does a place that was kept for one not yet opened.
        """
        page = opened.page
        same = before.state.page is not None and before.state.page.source == page.source
        target = before.chosen_target if same else ""
        policy = self._policy(page.domain)
        state = PageState(page, self._pair_of(page, target))
        made = OpenPage(
            opened,
            state.judged(policy, hidden_ids(page, policy)),
            policy,
            chosen_target=target,
            place=before.place if before.opened is None else None,
        )
        made.take(opened.opening.translations)
        return made

    def open(self, opened: Opened) -> None:
        """Read another page in place of the open one."""
        self.show(self.begun(opened, self._open_page))

    def show(self, page: OpenPage) -> None:
        """Read a page, perhaps one that was read before; what was set since then counts for it."""
        self.page_closing.emit(self._open_page)
        # A QUndoGroup would do this, but holds every page that ever was open (PySide 6.11).
        self._open_page.undo.indexChanged.disconnect(self.steps_changed)
        self._open_page = page
        page.undo.indexChanged.connect(self.steps_changed)
        self._bring_up_to_date(page)
        self.page_changed.emit(page.state)
        if shown := self.translations:
            self.translated.emit(tuple(shown.values()))
        self.page_opened.emit(page)
        page.was_shown = True

    def _bring_up_to_date(self, page: OpenPage) -> None:
        """What was set while another page was read counts for this one, too."""
        if (shown := page.state.page) is None:
            return
        policy = self._policy(shown.domain)
        if policy != page.policy:
            page.policy = policy
            page.state = page.state.judged(policy, hidden_ids(shown, policy))
        self._set_pair(page, self._pair_of(shown, page.chosen_target))

    def _set_pair(self, page: OpenPage, pair: Pair) -> bool:
        """Read a page in a pair; whether it was another."""
        changed = pair != page.state.pair
        if changed:
            page.translations, page.own = {}, {}
            page.state = replace(page.state, pair=pair)
        return changed

    def set_story(self, raw: RawPage, story: Story | None) -> None:
        """Say which story a page is of, or in which state that is; nothing if it was left.

        Args:
            raw: the page as it came.
            story: the story.
        """
        opened = self.opened
        if opened is None or opened.raw is not raw or opened.opening.story == story:
            return
        self._open_page.opened = replace(opened, opening=replace(opened.opening, story=story))
        self.story_changed.emit()

    # -- languages and translations

    @property
    def pair(self) -> Pair:
        """The language of the open page and the one it is read in, as codes."""
        return self._open_page.state.pair

    @property
    def is_in_own_language(self) -> bool:
        """Whether the open page is read in the language it is written in, untranslated."""
        return self._open_page.state.is_in_own_language

    @property
    def chosen_target(self) -> str:
        """The language the reader chose for this page; "" for the usual one."""
        return self._open_page.chosen_target

    @property
    def translations(self) -> Mapping[str, Translation]:
        """What is translated of the open page in its pair, by source sentence; own ones win."""
        return MappingProxyType(ChainMap(self._open_page.own, self._open_page.translations))

    @property
    def machine_translations(self) -> Mapping[str, Translation]:
        """What packages translated of the open page in its pair, by source sentence."""
        return MappingProxyType(self._open_page.translations)

    def usual_pair(self) -> Pair:
        """The pair a page in the other of English and Chinese would be read in."""
        target = language_to_read("", self._wanted(), self._known)
        return Pair("zh" if target == "en" else "en", target)

    def read_in(self, target: str) -> None:
        """Read the open page in a language, and only this page; "" for the usual one."""
        self._open_page.chosen_target = target
        self.update_pair()

    def swap(self) -> None:
        """Read the open page in its own language, or in the usual one if it is read so."""
        target = self.other_target() if self.is_in_own_language else self.pair.source
        self.read_in("" if target == self._usual_target() else target)

    def other_target(self) -> str:
        """The language to read the open page in where it is not to be its own."""
        source = self.pair.source
        usual = self._usual_target()
        return usual if usual != source else language_to_read(source, "", self._known)

    def _usual_target(self) -> str:
        return self.target_of(self.pair.source)

    def target_of(self, source: str) -> str:
        """The language that a page in some language is usually read in, as codes."""
        return language_to_read(source, self._wanted(), self._known)

    def update_pair(self) -> None:
        """Read the open page in the language that is chosen or usual now."""
        page = self.page
        if page and self._set_pair(
            self._open_page, self._pair_of(page, self._open_page.chosen_target)
        ):
            self.state_changed.emit(self.state)
            self.pair_changed.emit(self.pair)

    def add_translations(self, translations: Iterable[Translation]) -> None:
        """Take translations that came; those of other pairs are left out, and so are own ones."""
        fresh = self._open_page.take(translations)
        if shown := tuple(t for t in fresh if t.source not in self._open_page.own):
            self.translated.emit(shown)

    def add_own(self, translations: Mapping[str, Translation]) -> None:
        """Show the reader's own translations, by sentence, in place of those of packages."""
        self._open_page.own = {**translations, **self._open_page.own}
        self.show_own_again()

    def show_own_again(self) -> None:
        """Show the own translations again, where the view has forgotten them."""
        if own := self._open_page.own:
            self.translated.emit(tuple(own.values()))

    def translate_by_hand(self, sentence: str, translation: Translation | None) -> None:
        """Let the reader's own translation of a sentence win, or None of them; can be undone."""
        pair, before = self.pair, self._open_page.own.get(sentence)
        text = self.tr("Translation kept as yours") if translation else self.tr("Yours taken back")
        self._push(
            text,
            lambda: self._set_own(pair, sentence, translation),
            lambda: self._set_own(pair, sentence, before),
        )

    def _set_own(self, pair: Pair, sentence: str, translation: Translation | None) -> None:
        if pair == self.pair:  # else the page is read in another language by now
            self._open_page.own.pop(sentence, None)
            if translation is not None:
                self._open_page.own[sentence] = translation
            if (shown := self.translations.get(sentence)) is not None:
                self.translated.emit((shown,))
        self.own_changed.emit(pair, sentence, translation)

    def forget_translations(self) -> None:
        """Be without translations of packages, so that all are asked for anew."""
        self._open_page.translations = {}

    def _pair_of(self, page: Page, chosen_target: str) -> Pair:
        source = language_code(page.language) or "en"
        wanted = chosen_target or self._wanted()
        return Pair(source, language_to_read(source, wanted, self._known))

    # -- what shows

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the sections that do not show, unless all is revealed."""
        return self.state.hidden

    def apply_policy(self) -> None:
        """Hide and show by the policy again, after it changed."""
        if (page := self.page) is not None:
            self._show(page, hidden_ids(page, self._policy(page.domain)))

    def reveal_all(self, reveal: bool) -> None:
        """Show all hidden parts for now, or hide them again."""
        if reveal != self.state.reveals_all:
            self._change(replace(self.state, reveals_all=reveal, put_back=frozenset()))

    def put_back(self, section_ids: frozenset[str]) -> None:
        """Hide again some of the parts that are shown for now."""
        self._change(replace(self.state, put_back=self.state.put_back | section_ids))

    def set_visible(self, section_id: str, visible: bool) -> None:
        """Show or hide a section; can be undone."""
        self.set_all_visible(frozenset({section_id}), visible)

    def set_all_visible(self, section_ids: frozenset[str], visible: bool) -> None:
        """Show or hide sections in one step that can be undone."""
        before, page = self.hidden, self.page
        after = before - section_ids if visible else before | section_ids
        if page is None or after == before:
            return
        if len(section_ids) == 1:
            text = self.tr("Part shown") if visible else self.tr("Part hidden")
        else:
            text = self.tr("Hidden parts shown") if visible else self.tr("Parts hidden")
        self._push(text, lambda: self._show(page, after), lambda: self._show(page, before))

    def hide_block(self, place: BlockPlace) -> None:
        """Hide a paragraph, which becomes a section of its own; can be undone."""
        before, hidden = self.page, self.hidden
        if before is None:
            return
        after, apart = before.with_block_apart(place)
        hidden_after = hidden_in(after, before, hidden) | {apart}
        self._push(
            self.tr("Part hidden"),
            lambda: self._show(after, hidden_after),
            lambda: self._show(before, hidden),
        )

    def mark(self, section_id: str, spam: bool) -> None:
        """Call a section spam, or not; it hides or shows, and `marked` lets the program learn."""
        self.mark_all(frozenset({section_id}), spam)

    def mark_all(self, section_ids: frozenset[str], spam: bool) -> None:
        """Call sections spam, or not, in one step that can be undone."""
        if self.page is not None:
            self._mark(self.page, section_ids, spam)

    def mark_block(self, place: BlockPlace, spam: bool) -> None:
        """Call a paragraph spam, or not; it becomes a section of its own."""
        if self.page is not None:
            page, section_id = self.page.with_block_apart(place)
            self._mark(page, frozenset({section_id}), spam)

    def _mark(self, page: Page, section_ids: frozenset[str], spam: bool) -> None:
        """Mark sections of `page`, which is the open page with its sections split perhaps."""
        before, hidden = self.page, self.hidden
        assert before is not None
        after = page.with_sections(
            tuple(as_marked(s, spam) if s.id in section_ids else s for s in page.sections)
        )
        kept = hidden_in(page, before, hidden)
        hidden_after = kept | section_ids if spam else kept - section_ids
        ids = [section.id for section in page.sections if section.id in section_ids]

        def forward() -> None:
            self._show(after, hidden_after)
            for section_id in ids:
                self.marked.emit(section_id, spam)

        def back() -> None:
            self._show(before, hidden)
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
        self.undo_stack.push(Step(text, forward, back))
        self.changed.emit(text)

    def _show(self, page: Page, hidden: frozenset[str]) -> None:
        """Show the open page with its sections as they are now."""
        self._open_page.policy = policy = self._policy(page.domain)
        self._change(replace(self.state, page=page).judged(policy, hidden))

    def _change(self, state: PageState) -> None:
        """Show other parts of the open page."""
        before, self._open_page.state = self.state, state
        self.state_changed.emit(state)
        self.parts_changed.emit(state.came_to_show(before))
