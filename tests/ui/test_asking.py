"""Parts of a kind about which the reader wants to be asked, and parts that are left alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Role
from reader.policy import Policy, asked_ids, hidden_ids, left_alone_ids
from reader.settings import Settings
from reader.ui.main_window import MainWindow
from reader.ui.reading.rows import RowKind, Tint
from tests.helpers.widgets import button
from tests.helpers.windows import SAMPLE, open_source


def choose(window: MainWindow, **actions: str) -> None:
    window.parts.services.settings.set("spam.category_actions", actions)


def sections(window: MainWindow, category: str) -> set[str]:
    page = window.parts.session.page
    assert page is not None
    return {s.id for s in page.sections if s.verdict and s.verdict.category == category}


def asked_about(window: MainWindow) -> set[str]:
    """The adverts of the sample: a paper's own, a lender's, and its letters."""
    return set().union(*(sections(window, c) for c in ("sponsored", "finance", "newsletter")))


def question(window: MainWindow) -> str:
    """What the bar asks; "" while it asks nothing."""
    bar = window.parts.question_bar
    texts = [label.text() for label in bar.findChildren(QLabel) if label.text()]
    return texts[0] if bar.isVisible() else ""


@pytest.fixture
def asked(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window that asks about three kinds, with the sample page open."""
    choose(window, sponsored="ask", newsletter="ask", finance="ask")
    open_source(qtbot, window, SAMPLE)
    return window


def test_parts_show_in_their_boxes_and_one_question_is_asked(asked: MainWindow) -> None:
    parts = asked_about(asked)
    assert len(parts) == 3
    assert not parts & asked.parts.session.hidden
    assert sections(asked, "gambling") <= asked.parts.session.hidden
    assert (
        question(asked) == "3 parts look like: Sponsored, Newsletter, Loans and money. Hide them?"
    )
    rows = asked.parts.view.presenter.rows
    boxed = {r.section.id for r in rows if r.kind is RowKind.HEADER and r.section}
    assert parts <= boxed


def test_hiding_hides_all_of_them_in_one_step_that_can_be_undone(asked: MainWindow) -> None:
    parts = asked_about(asked)
    button(asked.parts.question_bar, "Hide").click()
    assert parts <= asked.parts.session.hidden
    assert question(asked) == ""
    asked.window_actions["undo"].trigger()
    assert not parts & asked.parts.session.hidden
    assert question(asked)


def test_showing_is_the_answer_for_this_page_and_the_next_time_it_is_asked_again(
    qtbot: QtBot, asked: MainWindow
) -> None:
    button(asked.parts.question_bar, "Show").click()
    assert question(asked) == ""
    asked.window_actions["reveal_hidden"].trigger()
    assert question(asked) == ""
    open_source(qtbot, asked, SAMPLE)
    assert question(asked)


def test_a_part_that_was_hidden_by_hand_is_asked_about_no_more(asked: MainWindow) -> None:
    (letter,) = sections(asked, "newsletter")
    asked.parts.session.set_visible(letter, False)
    assert question(asked) == "2 parts look like: Sponsored, Loans and money. Hide them?"


def test_a_part_that_was_called_no_advert_is_asked_about_no_more(asked: MainWindow) -> None:
    (letter,) = sections(asked, "newsletter")
    asked.parts.session.mark(letter, False)
    assert question(asked) == "2 parts look like: Sponsored, Loans and money. Hide them?"


def test_one_can_go_to_the_parts_before_answering(qtbot: QtBot, asked: MainWindow) -> None:
    asked.resize(1000, 420)
    qtbot.waitUntil(lambda: asked.parts.view.is_settled)
    button(asked.parts.question_bar, "Go there").click()
    session = asked.parts.session
    first = next(s.id for s in session.state.shown_sections() if s.id in session.state.asked)
    view = asked.parts.view
    shown = range(view.pane_layout.visible_rows()[0], view.pane_layout.visible_rows()[1] + 1)
    ids = {r.section.id for n in shown if (r := view.presenter.rows[n]).section}
    assert first in ids
    assert question(asked)


def test_furniture_can_be_asked_about_and_a_site_can_have_its_own_way(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_source(qtbot, window, SAMPLE)
    assert question(window) == ""
    window.parts.services.settings.set("cleaning.role_actions", {"related": "ask"})
    assert question(window).endswith("look like: Related. Hide them?")
    policy = Settings().with_value("spam.site_actions", {"post.example": {"gambling": "ask"}})
    page = window.parts.session.page
    assert page is not None
    assert asked_ids(page, policy.policy("post.example")) == sections(window, "gambling")
    assert asked_ids(page, policy.policy("other.example")) == frozenset()


def test_the_answers_have_names_and_say_what_they_answer(asked: MainWindow) -> None:
    buttons = asked.parts.question_bar.findChildren(QPushButton)
    assert [b.text() for b in buttons] == ["Hide", "Show", "Go there"]
    assert {b.accessibleDescription() for b in buttons} == {question(asked)}
    assert asked.parts.question_bar.accessibleName() == question(asked)


def test_what_is_left_alone_stands_in_the_text_without_a_box(
    qtbot: QtBot, window: MainWindow
) -> None:
    choose(window, newsletter="off", sponsored="flag")
    open_source(qtbot, window, SAMPLE)
    rows = window.parts.view.presenter.rows
    (letter,) = sections(window, "newsletter")
    assert {r.tint for r in rows if r.section and r.section.id == letter} == {Tint.NONE}
    sponsored = sections(window, "sponsored")
    assert {r.tint for r in rows if r.section and r.section.id in sponsored} == {Tint.ADVERT}
    choose(window, newsletter="flag", sponsored="flag")
    rows = window.parts.view.presenter.rows
    assert {r.tint for r in rows if r.section and r.section.id == letter} == {Tint.ADVERT}
    assert question(window) == ""


def test_the_article_is_never_asked_about_and_a_page_of_spam_has_its_own_notice(
    asked: MainWindow,
) -> None:
    page = asked.parts.session.page
    assert page is not None
    everything = Policy(
        roles=dict.fromkeys(Role, "ask"),  # type: ignore[arg-type]
        categories={},
    )
    body = {s.id for s in page.sections if s.role in (Role.TITLE, Role.BODY, Role.BYLINE)}
    assert not body & asked_ids(page, everything)
    assert not body & left_alone_ids(page, Policy())
    assert not hidden_ids(page, everything) & asked_ids(page, everything)
