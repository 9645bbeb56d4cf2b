"""What shows, what was marked, and undo for both."""

from __future__ import annotations

import gc
import weakref

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.page import (
    Block,
    BlockKind,
    BlockPlace,
    Page,
    RawPage,
    Role,
    Section,
    Sentence,
)
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.policy import Policy
from reader.services.pages import Opened, Opening
from reader.ui.session import ReadingSession


def _section(number: int, role: Role, text: str, verdict: Verdict | None = None) -> Section:
    block = Block(BlockKind.PARAGRAPH, text, sentences=(Sentence(0, len(text)),))
    return Section(f"s{number}", role, (block,), verdict)


def as_opened(page: Page) -> Opened:
    return Opened(Opening(), RawPage(b"", page.source or ""), page)


@pytest.fixture
def session(qtbot: QtBot) -> ReadingSession:
    session = ReadingSession(lambda _site: Policy(), lambda: "", ("en",))
    spam = Verdict(Category.GAMBLING, 0.97, (Reason("words", "3"),))
    page = Page(
        "https://post.example/",
        "post.example",
        "en",
        "Ferry",
        "",
        None,
        (
            _section(1, Role.TITLE, "Ferry"),
            _section(2, Role.BODY, "It left."),
            _section(3, Role.SPAM, "lucky wheel | lucky slots", spam),
            _section(4, Role.LEGAL, "All rights reserved."),
        ),
    )
    session.open(as_opened(page))
    return session


def test_furniture_and_spam_are_hidden_at_first(session: ReadingSession) -> None:
    assert session.hidden == {"s3", "s4"}
    assert session.state.sentences() == ["Ferry", "It left."]


def test_a_hidden_part_is_shown_and_hidden_again_by_undo(session: ReadingSession) -> None:
    session.set_visible("s4", True)
    assert session.hidden == {"s3"}
    session.undo_stack.undo()
    assert session.hidden == {"s3", "s4"}
    session.undo_stack.redo()
    assert session.hidden == {"s3"}


def test_not_spam_shows_the_section_as_article(qtbot: QtBot, session: ReadingSession) -> None:
    with qtbot.waitSignals([session.marked, session.state_changed]):
        session.mark("s3", spam=False)
    assert session.page is not None
    assert session.page.section("s3").role is Role.BODY
    assert session.page.section("s3").verdict is None
    assert session.hidden == {"s4"}


def test_undone_mark_restores_role_verdict_and_hiding(
    qtbot: QtBot, session: ReadingSession
) -> None:
    before = session.page
    session.mark("s2", spam=True)
    assert session.page is not None
    assert session.page.section("s2").role is Role.SPAM
    assert "s2" in session.hidden
    with qtbot.waitSignal(session.mark_undone) as undone:
        session.undo_stack.undo()
    assert undone.args == ["s2", True]
    assert session.page == before
    assert session.hidden == {"s3", "s4"}


def test_parts_are_marked_together_and_undone_in_one_step(
    qtbot: QtBot, session: ReadingSession
) -> None:
    before = session.page
    with qtbot.waitSignals([session.marked, session.marked]):
        session.mark_all(frozenset({"s3", "s4"}), spam=False)
    assert session.hidden == frozenset()
    with qtbot.waitSignals([session.mark_undone, session.mark_undone]):
        session.undo_stack.undo()
    assert session.page == before
    assert session.hidden == {"s3", "s4"}


def test_another_page_starts_without_undo(session: ReadingSession) -> None:
    session.set_visible("s4", True)
    assert session.opened is not None
    session.open(session.opened)
    assert not session.undo_stack.canUndo()
    assert session.hidden == {"s3", "s4"}


def test_a_page_that_was_left_is_let_go_of_with_its_steps(session: ReadingSession) -> None:
    assert session.opened is not None
    session.set_visible("s4", True)
    left = weakref.ref(session.undo_stack)
    session.open(session.opened)
    gc.collect()
    assert left() is None


def _two_paragraphs(session: ReadingSession) -> None:
    page = session.page
    assert page is not None
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, text) for text in ("It left.", "Win a phone", "Home.")
    )
    apart = page.with_sections((*page.sections[:1], Section("s2", Role.BODY, blocks)))
    session.open(as_opened(apart))


def test_marking_a_paragraph_leaves_the_rest_of_the_article(session: ReadingSession) -> None:
    _two_paragraphs(session)
    session.mark_block(BlockPlace("s2", 1), True)
    assert [s.text for s in session.state.shown_sections()] == ["Ferry", "It left.", "Home."]
    assert session.page is not None
    assert session.page.section("s2.2").role is Role.SPAM
    session.undo_stack.undo()
    assert session.page.section("s2").role is Role.BODY
    assert session.hidden == frozenset()


def test_a_paragraph_of_a_hidden_part_that_is_no_spam_is_all_that_comes_back(
    session: ReadingSession,
) -> None:
    _two_paragraphs(session)
    session.set_visible("s2", False)
    session.mark_block(BlockPlace("s2", 1), False)
    assert [s.text for s in session.state.shown_sections()] == ["Ferry", "Win a phone"]


def test_hiding_a_paragraph_is_undone_in_one_step(session: ReadingSession) -> None:
    _two_paragraphs(session)
    session.hide_block(BlockPlace("s2", 0))
    assert [s.text for s in session.state.shown_sections()] == ["Ferry", "Win a phone\nHome."]
    session.undo_stack.undo()
    assert session.hidden == frozenset()


def test_the_share_of_the_body_counts_its_text(session: ReadingSession) -> None:
    assert session.state.share_of_body("s2") == 1.0
    assert session.state.share_of_body("s3") == 0.0


def test_a_title_that_stands_in_no_section_is_asked_for_like_the_rest(
    session: ReadingSession,
) -> None:
    text = _section(1, Role.BODY, "Text.")
    session.open(as_opened(Page(None, "", "en", "A title", "", None, (text,))))
    assert session.state.sentences() == ["A title", "Text."]


EN_ZH = Pair("en", "zh")
MACHINE = Translation("It left.", "它离开了。", EN_ZH, ("translate-en_zh 1.0",))
OWN = Translation("It left.", "船开走了。", EN_ZH, (), own=True)


def test_ones_own_translation_wins_over_what_comes_later(session: ReadingSession) -> None:
    session.add_translations([MACHINE])
    session.translate_by_hand("It left.", OWN)
    told: list[Translation] = []
    session.translated.connect(told.extend)
    session.add_translations([MACHINE])
    session.forget_translations()
    assert session.translations["It left."] == OWN
    assert told == []
    session.show_own_again()
    assert told == [OWN]


def test_ones_own_translation_can_be_undone_and_taken_back(session: ReadingSession) -> None:
    session.add_translations([MACHINE])
    changes: list[tuple[Pair, str, object]] = []
    session.own_changed.connect(lambda *change: changes.append(change))
    session.translate_by_hand("It left.", OWN)
    session.undo_stack.undo()
    assert session.translations["It left."] == MACHINE
    session.undo_stack.redo()
    session.translate_by_hand("It left.", None)
    assert session.translations["It left."] == MACHINE
    session.undo_stack.undo()
    assert session.translations["It left."] == OWN
    kept = [own for _, _, own in changes]
    assert kept == [OWN, None, OWN, None, OWN]


def test_undo_in_another_language_changes_what_is_kept_and_not_what_shows(
    session: ReadingSession,
) -> None:
    session.translate_by_hand("It left.", OWN)
    changes: list[tuple[Pair, str, object]] = []
    session.own_changed.connect(lambda *change: changes.append(change))
    session.read_in("de")
    assert session.translations == {}
    session.undo_stack.undo()
    assert session.translations == {}
    assert changes == [(EN_ZH, "It left.", None)]
