from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Block, BlockKind, Page, Role, Section
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.policy import Policy, hidden_ids
from reader.ui.page_state import PageState
from reader.ui.sidebar import SectionsSidebar
from reader.ui.sidebar.delegate import SectionDelegate
from reader.ui.sidebar.model import ROWS_AT_ONCE, ItemRole, SectionsModel
from reader.ui.sidebar.tree import SectionsTree


def section(number: int, role: Role, text: str, verdict: Verdict | None = None) -> Section:
    return Section(f"s{number}", role, (Block(BlockKind.PARAGRAPH, text),), verdict)


def verdict(category: Category, score: float) -> Verdict:
    return Verdict(category, score, (Reason("links", "14"),))


def make_page(*sections: Section) -> Page:
    return Page(None, "post.example", "en", "Night ferry", "", None, sections, source="a")


@pytest.fixture
def page() -> Page:
    return make_page(
        section(1, Role.NAVIGATION, "Home Business Weather"),
        section(2, Role.TITLE, "Night ferry returns"),
        section(3, Role.BODY, "The first night ferry left the quay."),
        section(4, Role.ADVERT, "Scan the code", verdict(Category.PROMOTION, 0.92)),
        section(5, Role.BODY, "Freight had moved to trucks.", verdict(Category.SPONSORED, 0.5)),
        section(6, Role.SPAM, "free spins | free coins", verdict(Category.GAMBLING, 0.99)),
        section(7, Role.SPAM, "cheap pills here", verdict(Category.PHARMA, 0.97)),
    )


@pytest.fixture
def sidebar(qtbot: QtBot, page: Page) -> SectionsSidebar:
    made = SectionsSidebar()
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show_page(PageState(page, hidden=hidden_ids(page, Policy())))
    made.show()
    return made


def tree_of(sidebar: SectionsSidebar) -> SectionsTree:
    tree = sidebar.findChild(SectionsTree)
    assert tree is not None
    return tree


def model_of(sidebar: SectionsSidebar) -> SectionsModel:
    model = tree_of(sidebar).model()
    assert isinstance(model, SectionsModel)
    return model


def button(sidebar: SectionsSidebar, name: str) -> QPushButton:
    buttons = [b for b in sidebar.findChildren(QPushButton, name) if b.isVisible()]
    assert len(buttons) == 1
    return buttons[0]


def outline(sidebar: SectionsSidebar) -> list[tuple[str, str]]:
    model = model_of(sidebar)
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [(top.data(), top.data(ItemRole.COUNT)) for top in tops]


def test_the_tree_has_a_group_for_each_role_and_category(sidebar: SectionsSidebar) -> None:
    names = [name for name, _count in outline(sidebar)]
    assert names == ["Spam Gambling", "Spam Medicines", "Advert Promotion", "Article", "Navigation"]


def test_every_section_stands_in_the_tree_once(sidebar: SectionsSidebar, page: Page) -> None:
    model = model_of(sidebar)
    listed = [
        row.section.id
        for top in range(model.rowCount())
        for number in range(model.rowCount(model.index(top, 0)))
        if (row := model.row(model.index(number, 0, model.index(top, 0))))
    ]
    assert sorted(listed) == [s.id for s in page.sections]


def test_spam_is_unfolded_at_first_and_furniture_is_not(sidebar: SectionsSidebar) -> None:
    tree, model = tree_of(sidebar), model_of(sidebar)
    assert [tree.isExpanded(model.index(i, 0)) for i in range(5)] == [True, True, True, True, False]


def test_a_row_reads_as_kind_state_and_score(sidebar: SectionsSidebar) -> None:
    index = model_of(sidebar).find("s4")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Promotion, hidden, 92 percent"
    assert "Scan the code" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_flagged_part_of_the_article_reads_as_shown(sidebar: SectionsSidebar) -> None:
    index = model_of(sidebar).find("s5")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Sponsored, shown, 50 percent"


def test_the_chosen_row_unfolds_its_buttons(sidebar: SectionsSidebar) -> None:
    tree, index = tree_of(sidebar), model_of(sidebar).find("s6")
    collapsed = tree.visualRect(index).height()
    sidebar.select_section("s6")
    assert button(sidebar, "not-spam").isVisible()
    assert tree.visualRect(index).height() > collapsed + button(sidebar, "not-spam").height()
    sidebar.select_section("s7")
    assert tree.visualRect(index).height() == collapsed


def menu_of(sidebar: SectionsSidebar, section_id: str) -> list[str]:
    """What the menu of a row offers."""
    tree = tree_of(sidebar)
    place = tree.visualRect(model_of(sidebar).find(section_id)).center()
    tree.customContextMenuRequested.emit(place)
    menu = sidebar.findChildren(QMenu)[-1]
    offered = [action.text() for action in menu.actions()]
    menu.close()
    return offered


def test_the_menu_of_a_row_denies_what_its_button_denies(sidebar: SectionsSidebar) -> None:
    assert menu_of(sidebar, "s4") == ["Show here", "Spam", "Not an advert", "Always here…"]
    assert menu_of(sidebar, "s6") == ["Show here", "Spam", "Not spam", "Always here…"]


def test_the_menu_of_a_part_of_the_article_denies_nothing(sidebar: SectionsSidebar) -> None:
    assert menu_of(sidebar, "s3") == ["Hide", "Spam", "Always here…"]


def test_the_chosen_row_ends_below_its_buttons(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    sidebar.select_section("s3")
    tree, hide = tree_of(sidebar), button(sidebar, "hide")
    qtbot.waitUntil(lambda: hide.height() > 0)
    row = tree.visualRect(tree.currentIndex())
    end = hide.mapTo(tree.viewport(), hide.rect().bottomLeft()).y()
    assert end < row.bottom() < end + hide.height()


def test_buttons_say_what_the_reader_wishes(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    sidebar.select_section("s6")
    with qtbot.waitSignal(sidebar.not_spam_marked) as marked:
        button(sidebar, "not-spam").click()
    with qtbot.waitSignal(sidebar.visibility_changed) as shown:
        button(sidebar, "show").click()
    with qtbot.waitSignal(sidebar.always_here_requested) as always:
        button(sidebar, "always").click()
    assert marked.args == ["s6"]
    assert shown.args == ["s6", True]
    assert always.args == ["s6"]


def test_a_button_may_change_the_page_it_stands_on(sidebar: SectionsSidebar, page: Page) -> None:
    fewer = page.with_sections(page.sections[:-1])
    sidebar.not_spam_marked.connect(lambda _id: sidebar.show_page(PageState(fewer)))
    sidebar.select_section("s7")
    button(sidebar, "not-spam").click()
    QApplication.processEvents()
    assert tree_of(sidebar).chosen_section() == ""
    sidebar.visibility_changed.connect(
        lambda _id, _on: sidebar.show_page(replace(sidebar.state, hidden=frozenset({"s6"})))
    )
    sidebar.select_section("s6")
    button(sidebar, "hide").click()
    QApplication.processEvents()
    assert button(sidebar, "show").isVisible()


def test_a_shown_section_is_offered_to_be_hidden(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    sidebar.select_section("s6")
    sidebar.show_page(replace(sidebar.state, hidden=frozenset({"s1", "s7"})))
    with qtbot.waitSignal(sidebar.visibility_changed) as hidden:
        button(sidebar, "hide").click()
    assert hidden.args == ["s6", False]


def test_a_click_on_a_row_goes_to_the_section(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    tree = tree_of(sidebar)
    where = tree.visualRect(model_of(sidebar).find("s6")).topLeft() + QPoint(60, 8)
    with qtbot.waitSignal(sidebar.section_chosen) as chosen:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == ["s6"]


def test_a_click_on_the_eye_shows_and_chooses_nothing(
    sidebar: SectionsSidebar, qtbot: QtBot
) -> None:
    tree = tree_of(sidebar)
    rect = tree.visualRect(model_of(sidebar).find("s6"))
    with (
        qtbot.assertNotEmitted(sidebar.section_chosen),
        qtbot.waitSignal(sidebar.visibility_changed) as shown,
    ):
        where = QPoint(tree.viewport().width() - 18, rect.top() + 10)
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown.args == ["s6", True]
    assert tree.chosen_section() == ""


def test_everything_is_reached_by_keys(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    tree = tree_of(sidebar)
    tree.setFocus()
    tree.setCurrentIndex(model_of(sidebar).index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.chosen_section() == "s6"
    with qtbot.waitSignal(sidebar.section_chosen):
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    with qtbot.waitSignal(sidebar.visibility_changed) as shown:
        qtbot.keyClick(tree, Qt.Key.Key_Space)
    with qtbot.waitSignal(sidebar.spam_marked):
        qtbot.keyClick(tree, Qt.Key.Key_X)
    with qtbot.waitSignal(sidebar.not_spam_marked):
        qtbot.keyClick(tree, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert shown.args == ["s6", True]


def test_enter_folds_and_unfolds_a_group(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    tree, top = tree_of(sidebar), model_of(sidebar).index(4, 0)
    tree.setCurrentIndex(top)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(top)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(top)


def test_groups_stay_folded_on_the_next_page(sidebar: SectionsSidebar, page: Page) -> None:
    tree, model = tree_of(sidebar), model_of(sidebar)
    tree.collapse(model.index(0, 0))
    tree.expand(model.index(4, 0))
    sidebar.show_page(PageState(page))
    assert not tree.isExpanded(model.index(0, 0))
    assert tree.isExpanded(model.index(4, 0))


def test_the_chosen_row_stays_when_the_same_page_changes(
    sidebar: SectionsSidebar, page: Page
) -> None:
    sidebar.select_section("s6")
    sidebar.show_page(PageState(page.with_sections(page.sections[1:])))
    assert tree_of(sidebar).chosen_section() == "s6"


def test_the_filter_keeps_what_has_the_words(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    field = sidebar.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "FREE SPINS")
    assert [name for name, _count in outline(sidebar)] == ["Spam Gambling"]
    field.setText("medicines")
    assert [name for name, _count in outline(sidebar)] == ["Spam Medicines"]
    field.setText("nowhere to be found")
    assert tree_of(sidebar).isHidden()
    assert any("No section" in label.text() for label in sidebar.findChildren(QLabel))


def test_an_empty_page_says_nothing_of_a_filter(sidebar: SectionsSidebar, page: Page) -> None:
    sidebar.show_page(PageState(replace(page, sections=())))
    assert not any("No section" in label.text() for label in sidebar.findChildren(QLabel))


def test_what_the_filter_finds_in_a_folded_group_is_listed_until_it_is_cleared(
    sidebar: SectionsSidebar,
) -> None:
    tree, model = tree_of(sidebar), model_of(sidebar)
    group = model.index(0, 0)
    tree.collapse(group)
    field = sidebar.findChild(QLineEdit)
    assert field is not None
    field.setText(model.index(0, 0, group).data().split()[0])
    assert tree.isExpanded(model.index(0, 0))
    field.clear()
    assert not tree.isExpanded(model.index(0, 0))


def test_without_a_page_it_says_what_goes_there(qtbot: QtBot) -> None:
    empty = SectionsSidebar()
    qtbot.addWidget(empty)
    empty.show_page(replace(empty.state))
    empty.set_current_section("s1")
    assert any("listed here" in label.text() for label in empty.findChildren(QLabel))


def test_the_section_on_screen_is_marked(sidebar: SectionsSidebar) -> None:
    model = model_of(sidebar)
    sidebar.set_current_section("s3")
    assert model.find("s3").data(ItemRole.CURRENT)
    sidebar.set_current_section("s5")
    assert not model.find("s3").data(ItemRole.CURRENT)


def test_a_sidebar_that_was_not_seen_yet_begins_with_the_spam(qtbot: QtBot) -> None:
    sidebar = SectionsSidebar()
    qtbot.addWidget(sidebar)
    spam = (section(n, Role.SPAM, f"spam {n}", verdict(Category.SEO, 0.9)) for n in range(1, 5))
    body = (section(n, Role.BODY, f"The ferry leaves quay {n}.") for n in range(5, 25))
    sidebar.show_page(PageState(make_page(*spam, *body)))
    sidebar.set_current_section("s12")
    sidebar.resize(320, 700)
    sidebar.show()
    assert tree_of(sidebar).verticalScrollBar().value() == 0


def test_long_groups_are_listed_in_steps(qtbot: QtBot) -> None:
    sidebar = SectionsSidebar()
    qtbot.addWidget(sidebar)
    count = 2 * ROWS_AT_ONCE + 1
    spam = [
        section(n, Role.SPAM, f"spam {n}", verdict(Category.SEO, 0.9)) for n in range(1, count + 1)
    ]
    page = make_page(*spam)
    sidebar.show_page(PageState(page, hidden=hidden_ids(page, Policy())))
    model = model_of(sidebar)
    top = model.index(0, 0)

    def more() -> QModelIndex:
        return model.index(model.rowCount(top) - 1, 0, top)

    assert model.rowCount(top) == ROWS_AT_ONCE + 1
    assert model.is_more(more())
    model.list_more(more())
    assert model.rowCount(top) == count
    assert model.is_more(more())
    model.list_more(more())
    assert model.rowCount(top) == count
    assert not model.is_more(more())


def test_a_section_behind_more_can_be_chosen(qtbot: QtBot) -> None:
    sidebar = SectionsSidebar()
    qtbot.addWidget(sidebar)
    last = ROWS_AT_ONCE + 50
    spam = [section(n, Role.OTHER, f"part {n}") for n in range(1, last + 1)]
    sidebar.show_page(PageState(make_page(*spam)))
    sidebar.select_section(f"s{last}")
    assert tree_of(sidebar).chosen_section() == f"s{last}"


def test_a_section_without_text_has_a_name(qtbot: QtBot) -> None:
    sidebar = SectionsSidebar()
    qtbot.addWidget(sidebar)
    page = make_page(Section("s1", Role.BODY, (Block(BlockKind.IMAGE, " "),)))
    sidebar.show_page(PageState(page))
    assert model_of(sidebar).find("s1").data() == "Picture"


def test_hostile_text_is_shown_as_it_is(qtbot: QtBot) -> None:
    sidebar = SectionsSidebar()
    qtbot.addWidget(sidebar)
    page = make_page(section(1, Role.OTHER, "<img src='file:///etc/passwd'>\x00 <b>bold</b>"))
    sidebar.show_page(PageState(page))
    sidebar.show()
    assert model_of(sidebar).find("s1").data().startswith("<img")


def test_a_count_whose_words_have_no_room_is_a_number(sidebar: SectionsSidebar) -> None:
    sections = [section(n, Role.ADVERT, f"Buy boat number {n}") for n in range(5)]
    sections.append(section(5, Role.BODY, "The ferry left."))
    sidebar.show_page(PageState(make_page(*sections), hidden=frozenset({"s0", "s1"})))
    delegate, model = tree_of(sidebar).itemDelegate(), model_of(sidebar)
    assert isinstance(delegate, SectionDelegate)
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    said = [[delegate.count_text(group, width) for group in groups] for width in (1000, 1)]
    assert said == [["2 of 5 hidden", "1 paragraph(s)"], ["2/5", "1"]]


def test_the_beginning_of_the_article_goes_with_that_of_the_list(
    qtbot: QtBot, sidebar: SectionsSidebar
) -> None:
    spam = [section(n, Role.SPAM, f"spins {n}", verdict(Category.GAMBLING, 0.9)) for n in range(9)]
    body = [section(n, Role.BODY, f"The ferry left at {n}.") for n in range(10, 14)]
    sidebar.show_page(PageState(make_page(*spam, *body), hidden=frozenset(s.id for s in spam)))
    sidebar.resize(320, 220)
    bar = tree_of(sidebar).verticalScrollBar()
    sidebar.set_current_section("s12")
    qtbot.waitUntil(lambda: bar.value() > 0)
    sidebar.set_current_section("s10")
    assert bar.value() == 0


def test_parts_that_are_alike_share_a_row(sidebar: SectionsSidebar, qtbot: QtBot) -> None:
    sections = [section(n, Role.ADVERT, "Advertisement") for n in range(3)]
    other = section(3, Role.ADVERT, "A fair of invented tractors")
    texts = [section(n, Role.BODY, "The ferry left.") for n in (4, 5)]
    hidden = frozenset({"s0", "s1", "s2", "s3"})
    sidebar.show_page(PageState(make_page(*sections, other, *texts), hidden=hidden))
    model = model_of(sidebar)
    adverts, article = model.index(0, 0), model.index(1, 0)
    rows = [model.index(row, 0, adverts).data() for row in range(model.rowCount(adverts))]
    assert rows == ["3 × Advertisement", "A fair of invented tractors"]
    assert model.rowCount(article) == 2
    assert "4" in adverts.data(ItemRole.COUNT)
    sidebar.show_page(replace(sidebar.state, hidden=hidden - {"s1"}))
    sidebar.select_section("s1")
    with qtbot.waitSignal(sidebar.visibility_changed) as wished:
        qtbot.keyClick(tree_of(sidebar), Qt.Key.Key_Space)
    assert wished.args == ["s0", False]
