"""The interface's languages: complete, compiled, and kept in step with the code."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import reader
from reader.composition import Composition
from reader.datamodel.page import Role
from reader.datamodel.translation import Pair
from reader.datamodel.verdict import Category
from reader.errors import PackageError, ReaderError
from reader.languages import INTERFACE_LANGUAGES, NAMES
from reader.messages import Message
from reader.network import failures
from reader.paths import Paths
from reader.policy import Action
from reader.resources import resource_path
from reader.retrieval.http import fetch_feed
from reader.settings import Settings
from reader.spam.reasons import TEMPLATES as REASON_TEMPLATES
from reader.translation.manager import PackageManager
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.requests import RequestsDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.main_window import MainWindow
from reader.ui.manual.pages import Manual
from reader.ui.manual.window import ManualWindow
from reader.ui.style.theme import apply_theme, load_theme
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import (
    conventions,
    install_translators,
    interface_language,
    message_text,
    remove_translators,
    spoken_language,
)
from tests.helpers.catalogues import messages
from tests.helpers.windows import end_window
from tools import texts

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install_translators(qapp, "zh_CN")
    yield
    remove_translators(qapp)
    QLocale.setDefault(before)


def test_a_system_in_traditional_chinese_reads_its_own_characters_and_words(
    qapp: QApplication,
) -> None:
    before = QLocale()
    install_translators(qapp, interface_language("", QLocale("zh_HK")))
    try:
        assert QCoreApplication.translate("Actions", "Settings…") == "設定…"
        assert QCoreApplication.translate("Actions", "Open file…") == "開啟檔案…"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    finally:
        remove_translators(qapp)
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_an_arrow_on_the_keyboard_is_not_called_as_a_button_of_the_mouse(
    language: str, qapp: QApplication
) -> None:
    before = QLocale()
    install_translators(qapp, language)
    try:
        keys = [QKeySequence(f"Alt+{key}") for key in ("Left", "Right", "Up", "Down")]
        native = QKeySequence.SequenceFormat.NativeText
        assert [key.toString(native) for key in keys] == ["Alt+←", "Alt+→", "Alt+↑", "Alt+↓"]
    finally:
        remove_translators(qapp)
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("own", "system", "wanted"),
    [
        ("en", "de_DE", "26/11/2026 18:04"),
        ("en", "en_US", "11/26/26 6:04 PM"),
        ("en", "zh_CN", "11/26/26 6:04 PM"),
        ("zh_CN", "de_DE", "2026/11/26 18:04"),
        ("zh_TW", "zh_TW", "2026/11/26 下午6:04"),
    ],
)
def test_dates_are_written_as_where_the_person_lives(own: str, system: str, wanted: str) -> None:
    locale, short = conventions(QLocale(own), QLocale(system)), QLocale.FormatType.ShortFormat
    day, time = QDate(2026, 11, 26), QTime(18, 4)
    shown = f"{locale.toString(day, short)} {locale.toString(time, short)}"
    assert re.sub(r"\s", " ", shown) == wanted


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_language_of_the_interface_has_a_catalogue_and_a_name(language: str) -> None:
    assert resource_path("i18n", f"reader_{language}.qm").exists()
    assert wording.choice_name(language) == INTERFACE_LANGUAGES[language]
    assert interface_language("", QLocale(language)) == language


def test_no_text_to_be_translated_is_put_together_before() -> None:
    """Such a text is not collected by the tools, or not found again when the program runs."""
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            template = texts.template_of(node)
            # The template of an error stands there; that of a message may come out of a table.
            assert not isinstance(template, ast.JoinedStr | ast.BinOp), (path, node.lineno)
            if template and getattr(node.func, "id", "") != "Message":
                assert isinstance(template, ast.Constant | ast.IfExp), (path, node.lineno)
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
                assert not any(isinstance(a, ast.JoinedStr) for a in node.args[:2]), path
            if name == "tr":  # of another object it is collected for a class that there is not
                assert ast.unparse(node.func) == "self.tr", (path, node.lineno)
                assert isinstance(node.args[0], ast.Constant), path


def test_every_context_that_is_asked_for_is_collected() -> None:
    asked = {
        node.args[0].value
        for path in (ROOT / "reader").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and len(node.args) > 1
        if getattr(node.func, "attr", getattr(node.func, "id", "")) == "translate"
        if isinstance(node.args[0], ast.Constant)
    }
    assert asked
    assert asked <= {context for context, *_ in messages("zh_CN")}


def test_what_a_message_is_filled_with_has_its_place_in_the_template() -> None:
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            template = texts.template_of(node) if isinstance(node, ast.Call) else None
            if isinstance(node, ast.Call) and isinstance(template, ast.Constant):
                places = {name for _, name, _, _ in Formatter().parse(str(template.value)) if name}
                assert places == {keyword.arg for keyword in node.keywords}, template.value


def test_every_error_is_named_so_that_its_template_is_collected() -> None:
    for module in walk_packages(reader.__path__, "reader."):
        import_module(module.name)
    waiting, found = [ReaderError], {ReaderError}
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found.update(below)
    assert len(found) > 8
    assert {kind.__name__ for kind in found if not kind.__name__.endswith("Error")} == {"Cancelled"}


def test_every_template_of_the_code_is_translated_to_chinese() -> None:
    translated = {text: forms[0] for _, text, forms, done in messages("zh_CN") if done}
    wanted = texts.texts()
    assert len(wanted) > 300
    assert [text for text in wanted if not translated.get(text)] == []


def test_a_message_within_a_message_is_translated_too(chinese: None) -> None:
    inner = Message("A file in it has an unsafe name, {name}.", name="en_zh.exe")
    shown = message_text(
        Message("The package was refused. {reason} Look for another version of it.", reason=inner)
    )
    assert "en_zh.exe" in shown
    assert not re.search(r"[a-z]{4,} [a-z]{2,}", shown)


def test_an_error_speaks_chinese_with_its_names_and_numbers(chinese: None) -> None:
    shown = wording.error_text(failures.bad_status("https://post.example/x", 403, {}))
    assert "post.example" in shown
    assert "403" in shown
    assert not re.search(r"[a-z]{4,} [a-z]{2,}", shown)


def test_a_language_inside_an_error_has_its_chinese_name(chinese: None, tmp_path: Path) -> None:
    manager = PackageManager.at(Paths.below(tmp_path))
    with pytest.raises(PackageError) as caught:
        manager.download_pair(Pair("xx", "ky"))
    assert wording.error_text(caught.value).count("吉尔吉斯语") == 1


def test_every_reason_that_is_given_has_words() -> None:
    given = set()
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason":
                given |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant)}
    assert given <= set(REASON_TEMPLATES)


def test_every_kind_of_request_has_words() -> None:
    given = {"redirect", inspect.signature(fetch_feed).parameters["reason"].default}
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            names = {getattr(part, "id", "") for part in (node.func, *node.args[:1])}
            if "RequestRules" in names:
                given |= {str(a.value) for a in node.args[:1] if isinstance(a, ast.Constant)}
            elif "fetch_feed" in names:  # called or prepared: its caller tells what it asks for
                reasons = (k.value for k in node.keywords if k.arg == "reason")
                given |= {str(value.value) for value in reasons if isinstance(value, ast.Constant)}
    assert given == set(texts.REQUESTS)


def test_every_code_has_words_in_chinese(chinese: None) -> None:
    words = [
        *map(wording.role_name, Role),
        *map(wording.category_name, Category),
        *map(wording.action_name, Action),
        *map(wording.language_word, NAMES),
        *map(wording.request_reason, texts.REQUESTS),
    ]
    assert [word for word in words if not re.search("[\u4e00-\u9fff]", word)] == []


def test_english_tells_one_from_many(qapp: QApplication) -> None:
    install_translators(qapp, "zh_CN")
    remove_translators(qapp)
    install_translators(qapp, "en")
    try:
        assert Counts().parts(1) == "1 part"
        assert Counts().parts(2) == "2 parts"
        assert wording.role_name(Role.SPAM) == "Spam"
    finally:
        remove_translators(qapp)


def test_chinese_has_a_colon_of_its_own(chinese: None) -> None:
    assert wording.labelled("导航，已隐藏", "首页") == "导航，已隐藏：首页"


def test_chinese_counts(chinese: None) -> None:
    assert Counts().parts(2) == "2 个分区"


@pytest.mark.parametrize(
    ("chosen", "system", "wanted"),
    [
        ("", "zh_CN", "zh_CN"),
        ("", "zh_TW", "zh_TW"),
        ("", "zh_HK", "zh_TW"),
        ("", "zh_Hant_MO", "zh_TW"),
        ("", "zh_SG", "zh_CN"),
        ("", "eu_ES", "en"),
        ("", "de_AT", "de"),
        ("", "fr_CA", "fr"),
        ("", "es_MX", "es"),
        ("en", "zh_CN", "en"),
        ("zh_CN", "de_DE", "zh_CN"),
        ("tlh", "en_US", "en"),
    ],
)
def test_the_interface_follows_the_choice_then_the_system(
    chosen: str, system: str, wanted: str
) -> None:
    assert interface_language(chosen, QLocale(system)) == wanted


@pytest.mark.parametrize(
    ("language", "day", "size"),
    [
        ("de", "6. Oktober 2026", "1,9\u00a0MB"),
        ("es", "6 de octubre de 2026", "1,9\u00a0MB"),
        ("fr", "6 octobre 2026", "1,9\u00a0Mo"),
    ],
)
def test_dates_and_numbers_are_those_of_the_language(
    language: str, day: str, size: str, qapp: QApplication
) -> None:
    before = QLocale()
    install_translators(qapp, language)
    try:
        assert wording.day(datetime(2026, 10, 6, tzinfo=UTC)) == day
        assert wording.byte_size(1_900_000) == size
        assert spoken_language() == language
    finally:
        remove_translators(qapp)
        QLocale.setDefault(before)


def test_a_draft_says_what_it_is(qtbot: QtBot, qapp: QApplication) -> None:
    before = QLocale()
    for language, words in (("de", "Entwurf"), ("fr", "brouillon"), ("es", "borrador")):
        install_translators(qapp, language)
        about = AboutDialog()
        qtbot.addWidget(about)
        manual = ManualWindow(Manual(language))
        qtbot.addWidget(manual)
        try:
            assert any(words in label.text() for label in about.findChildren(QLabel))
            assert len(manual.findChildren(QLabel)) == 1  # it is in English, it says
            assert words in wording.choice_name(language)
        finally:
            remove_translators(qapp)
    QLocale.setDefault(before)
    full = AboutDialog()
    qtbot.addWidget(full)
    assert not any("draft" in label.text() for label in full.findChildren(QLabel))


def test_qts_own_words_are_translated_too(chinese: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("context", "text", "wanted"),
    [
        ("QFileSystemModel", "Size", "大小"),
        ("QLineEdit", "&Undo", "撤销(&U)"),
        ("QWidgetTextControl", "&Undo", "撤销(&U)"),
    ],
)
def test_words_of_qt_that_are_odd_give_way_to_ours(context: str, text: str, wanted: str) -> None:
    assert QCoreApplication.translate(context, text) == wanted


@pytest.mark.usefixtures("chinese")
def test_the_window_opens_in_chinese(qtbot: QtBot, tmp_path: Path) -> None:
    composition = Composition(Paths.below(tmp_path), offline=True)
    services = composition.services
    window = MainWindow(services.settings.current, ["zh_CN"], tmp_path)
    window.build_ui(services)
    try:
        window.show()
        qtbot.waitExposed(window)
        assert "内容分区" in [label.text() for label in window.parts.sidebar.findChildren(QLabel)]
        names = [action.text() for action in window.window_actions]
        assert [name for name in names if not re.search("[\u4e00-\u9fff]", name)] == []
    finally:
        end_window(window, composition)


def test_dialogs_stand_the_other_way_round(qtbot: QtBot, qapp: QApplication) -> None:
    """Right to left: there is no catalogue for it yet, but nothing may break."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for dialog in made_dialogs():
            qtbot.addWidget(dialog)
            dialog.show()
            assert not dialog.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def made_dialogs() -> list[QDialog]:
    settings = SettingsDialog(Settings())
    settings.show_group("appearance")
    return [AboutDialog(), RequestsDialog(), settings]


@pytest.mark.usefixtures("chinese")
def test_no_word_is_cut_off_in_chinese(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    for dialog in made_dialogs():
        qtbot.addWidget(dialog)
        dialog.show()
        widgets = [*dialog.findChildren(QPushButton), *dialog.findChildren(QCheckBox)]
        labels = [label for label in dialog.findChildren(QLabel) if not label.wordWrap()]
        for widget in (*widgets, *labels):
            if widget.isVisible():
                assert widget.width() >= widget.sizeHint().width()
