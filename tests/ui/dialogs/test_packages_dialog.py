from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QProgressBar, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.errors import PackageError
from reader.paths import Paths
from reader.services.packages import PackageProgress, PackageService
from reader.services.tasks import Lane, Task
from reader.translation.manager import PackageManager
from reader.translation.packages.package import Package
from reader.translation.packages.store import Route
from reader.ui.dialogs.first_run import FirstRunPanel
from reader.ui.dialogs.packages import PackagesDialog
from reader.ui.texts import wording
from reader.ui.widgets.message_bar import MessageBar


class IdleRunner:
    """Takes tasks and never runs them: the service stays busy until it is told to stop."""

    def __init__(self) -> None:
        self.tasks: list[Task[object]] = []

    def start(self, task: Task[object], lane: Lane = Lane.GENERAL) -> None:
        self.tasks.append(task)


def put_package(folder: Path, source: str, target: str, version: str, model: bool = True) -> None:
    place = folder / f"translate-{source}_{target}"
    (place / "model").mkdir(parents=True)
    metadata = {"from_code": source, "to_code": target, "package_version": version}
    (place / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    (place / "sentencepiece.model").write_bytes(b"x")
    if model:
        (place / "model" / "model.bin").write_bytes(b"x" * 2_000_000)


@pytest.fixture
def service(tmp_path: Path) -> PackageService:
    paths = Paths.below(tmp_path)
    put_package(paths.packages, "en", "zh", "1.0")
    put_package(paths.packages, "de", "en", "99.0")
    put_package(paths.packages, "fr", "en", "1.0", model=False)
    manager = PackageManager.at(paths)
    store = replace(manager.store, bundled=tmp_path / "bundled")
    return PackageService(replace(manager, store=store), IdleRunner())


@pytest.fixture
def dialog(qtbot: QtBot, service: PackageService) -> PackagesDialog:
    made = PackagesDialog(service, True)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog: PackagesDialog, group: int) -> dict[str, tuple[str, str, str]]:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    top = tree.topLevelItem(group)
    assert top is not None
    items = [item for row in range(top.childCount()) if (item := top.child(row)) is not None]
    return {i.text(0): (i.text(1), i.text(2), i.text(3)) for i in items if not i.isHidden()}


def press(dialog: PackagesDialog, name: str) -> None:
    for button in dialog.findChildren(QPushButton):
        if name in (button.accessibleName(), button.text()) and button.isVisible():
            button.click()
            return
    raise AssertionError(name)


def texts(dialog: PackagesDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_installed_packages_are_listed_with_version_size_and_state(dialog: PackagesDialog) -> None:
    listed = rows(dialog, 0)
    assert listed["German → English"] == ("Full · 99.0", "2.0\u00a0MB", "Installed")
    assert listed["English → Chinese"][2].endswith("is out")


def test_a_broken_package_is_named_and_the_others_stay(dialog: PackagesDialog) -> None:
    assert rows(dialog, 0)["translate-fr_en"][2] == "Broken, set aside"


def test_what_is_installed_is_not_offered_again(dialog: PackagesDialog) -> None:
    available = rows(dialog, 1)
    assert "Japanese → English" in available
    assert "German → English" not in available


def test_packages_stand_in_the_order_of_the_interface_s_language(
    qtbot: QtBot, service: PackageService, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {"ar": "阿拉伯语", "da": "丹麦语", "eo": "世界语", "uk": "乌克兰语"}  # by their sounds
    monkeypatch.setattr(wording, "language_word", lambda code: names.get(code, "中文"))
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    try:
        dialog = PackagesDialog(service, True)
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(dialog)
    sources = dict.fromkeys(pair.partition(" ")[0] for pair in rows(dialog, 1))
    assert [name for name in sources if name in names.values()] == list(names.values())


def test_the_filter_knows_languages_by_both_names(dialog: PackagesDialog) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("日本語")
    assert set(rows(dialog, 1)) == {"Japanese → English", "English → Japanese"}


def test_a_group_without_a_package_is_not_listed(dialog: PackagesDialog) -> None:
    tree, field = dialog.findChild(QTreeWidget), dialog.findChild(QLineEdit)
    assert tree is not None
    assert field is not None
    shown = []
    for typed in ("", "Japanese", "Klingon"):
        field.setText(typed)
        tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        shown.append([top.text(0) for top in tops if top is not None and not top.isHidden()])
    assert shown == [["On this computer", "Can be downloaded"], ["Can be downloaded"], []]


def test_a_pair_shows_its_package_or_those_of_the_language_to_read(dialog: PackagesDialog) -> None:
    dialog.show_pair(Pair("en", "ja"))
    assert set(rows(dialog, 1)) == {"English → Japanese"}
    dialog.show_pair(Pair("zh", "ja"))
    assert set(rows(dialog, 1)) == {"Japanese → English", "English → Japanese"}


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, dialog: PackagesDialog, service: PackageService
) -> None:
    dialog.show_pair(Pair("en", "ja"))
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Download: English → Japanese"
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert service.busy
    assert dialog.isVisible()


def test_a_download_shows_how_far_it_is_and_can_be_stopped(
    dialog: PackagesDialog, service: PackageService
) -> None:
    press(dialog, "Download: Japanese → English")
    assert service.busy
    service.progressed.emit(PackageProgress(34_000_000, 124_000_000, 2_100_000.0))
    assert "Downloading Japanese → English · 34\u00a0MB of 124\u00a0MB · 2.1\u00a0MB/s" in texts(
        dialog
    )
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum()) == (34_000, 124_000)
    press(dialog, "Cancel")
    assert not service.busy
    assert not bar.isVisible()


def test_a_download_of_unknown_length_is_shown_as_such(
    dialog: PackagesDialog, service: PackageService
) -> None:
    press(dialog, "Refresh the list")
    service.progressed.emit(PackageProgress(3_000_000, None, None))
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    assert bar.maximum() == 0
    assert "Fetching the list · 3.0\u00a0MB" in texts(dialog)


def test_nothing_else_can_be_started_meanwhile(dialog: PackagesDialog) -> None:
    press(dialog, "Download: Japanese → English")
    enabled = {b.text() for b in dialog.findChildren(QPushButton) if b.isEnabled()}
    assert not enabled & {"Download", "Update", "Remove", "Refresh the list", "Install from file…"}


def test_removing_is_asked_first(dialog: PackagesDialog, service: PackageService) -> None:
    press(dialog, "Remove: German → English")
    assert not service.busy
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Remove").click()
    assert service.busy


def test_a_failure_is_said_in_the_dialog(dialog: PackagesDialog, service: PackageService) -> None:
    service.failed.emit(PackageError("some-code", "The package is damaged."))
    assert "The package is damaged." in texts(dialog)


def test_a_dropped_file_is_installed(
    dialog: PackagesDialog, service: PackageService, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "new.argosmodel"))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert service.busy
    assert "Installing new.argosmodel" in texts(dialog)


def test_the_list_follows_the_service(
    dialog: PackagesDialog, service: PackageService, tmp_path: Path
) -> None:
    put_package(Paths.below(tmp_path).packages, "ja", "en", "99.0")
    service.changed.emit()
    assert rows(dialog, 0)["Japanese → English"][2] == "Installed"


def test_starter_packages_can_be_left_unused(dialog: PackagesDialog, qtbot: QtBot) -> None:
    box = dialog.findChild(QCheckBox)
    assert box is not None
    with qtbot.waitSignal(dialog.builtin_toggled) as toggled:
        box.click()
    assert toggled.args == [False]


def test_starter_packages_are_marked(qtbot: QtBot, tmp_path: Path) -> None:
    service = PackageService(PackageManager.at(Paths.below(tmp_path)), IdleRunner())
    if not service.builtin_packages():
        pytest.skip("no starter packages ship with this checkout")
    dialog = PackagesDialog(service, True)
    qtbot.addWidget(dialog)
    listed = rows(dialog, 0).values()
    assert {(kind, state) for kind, _size, state in listed} == {("Starter", "Rough")}
    assert all(size.endswith("MB") for _kind, size, _state in listed)
    box = dialog.findChild(QCheckBox)
    assert box is not None
    box.click()
    states = {state for _kind, _size, state in rows(dialog, 0).values()}
    assert states == {"Not used"}


def test_a_starter_package_is_never_taken_for_the_newer_one(qtbot: QtBot, tmp_path: Path) -> None:
    service = PackageService(PackageManager.at(Paths.below(tmp_path)), IdleRunner())
    dialog = PackagesDialog(service, True)
    qtbot.addWidget(dialog)
    kind, size, _state = rows(dialog, 1)["English → Chinese"]
    assert kind.startswith("Full · ")
    assert size == "about 100\u00a0MB"


def test_for_a_pair_with_a_starter_what_is_gained_is_said_and_return_fetches_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    service = PackageService(PackageManager.at(Paths.below(tmp_path)), IdleRunner())
    dialog = PackagesDialog(service, True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Of ten sentences" not in texts(dialog)
    dialog.show_pair(Pair("en", "zh"))
    assert "Of ten sentences in the news the starter package gets about 3 right" in texts(dialog)
    assert "100\u00a0MB" in texts(dialog)
    button = dialog.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Download: English → Chinese"
    put_package(Paths.below(tmp_path).packages, "en", "zh", "1.9")
    service.changed.emit()
    assert "Of ten sentences" not in texts(dialog)


def test_a_download_that_failed_or_was_stopped_goes_on_from_where_it_is_said(
    dialog: PackagesDialog, service: PackageService
) -> None:
    press(dialog, "Download: Japanese → English")
    press(dialog, "Cancel")
    assert "What was fetched is kept" in texts(dialog)
    press(dialog, "Go on")
    assert service.busy
    service.progressed.emit(PackageProgress(34_000_000, 124_000_000, None))
    assert "Downloading Japanese → English · 34\u00a0MB of 124\u00a0MB" in texts(dialog)
    service.cancel()
    service.failed.emit(PackageError("stalled", "The site sends nothing any more."))
    press(dialog, "Try again")
    assert service.busy


def starter_route(pair: Pair) -> Route | None:
    package = Package("translate-en_zh", "1.0", "en", "zh", Path("x"), builtin=True)
    return Route(pair, (package,)) if pair == Pair("en", "zh") else None


@pytest.fixture
def first_run(qtbot: QtBot) -> FirstRunPanel:
    codes = ["en", "zh", "de"]
    panel = FirstRunPanel(starter_route, codes, Pair("en", "zh"))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def panel_button(panel: FirstRunPanel, words: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.text() == words)


def test_the_first_page_says_what_is_there_for_the_pair(first_run: FirstRunPanel) -> None:
    assert any("starter package" in label.text() for label in first_run.findChildren(QLabel))


def test_the_first_page_leads_to_the_sample_or_away(first_run: FirstRunPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first_run.finished):
        panel_button(first_run, "Open the sample page").click()
    with qtbot.assertNotEmitted(first_run.finished), qtbot.waitSignal(first_run.postponed):
        panel_button(first_run, "Later").click()


def test_the_first_page_follows_the_choice_of_languages(
    first_run: FirstRunPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first_run.pair_chosen) as chosen:
        qtbot.keyClick(first_run._source, Qt.Key.Key_Up)
    assert chosen.args == [Pair("de", "zh")]
    assert any("no package" in label.text() for label in first_run.findChildren(QLabel))
    with qtbot.waitSignal(first_run.download_requested) as wanted:
        panel_button(first_run, "Find a package…").click()
    assert wanted.args == [Pair("de", "zh")]


def test_without_a_package_the_first_button_is_the_one_that_gets_it(
    first_run: FirstRunPanel, qtbot: QtBot
) -> None:
    def accented() -> list[str]:
        return [b.text() for b in first_run.findChildren(QPushButton) if b.property("accent")]

    assert accented() == ["Open the sample page"]
    qtbot.keyClick(first_run._source, Qt.Key.Key_Up)
    assert accented() == ["Find a package…"]
    first_run.entrance().setFocus()
    assert first_run.focusWidget() is panel_button(first_run, "Find a package…")
    qtbot.keyClick(first_run._source, Qt.Key.Key_Down)
    assert accented() == ["Open the sample page"]


def test_a_language_is_not_translated_into_itself(first_run: FirstRunPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(first_run.pair_chosen):
        first_run._source.setCurrentIndex(first_run._source.findData("zh"))
        first_run._on_pair_changed()
    assert any("different" in label.text() for label in first_run.findChildren(QLabel))
