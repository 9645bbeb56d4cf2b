"""What holds for the whole window: no signal, no action and no menu entry without an effect."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QMetaMethod, QObject, QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidgetAction
from pytestqt.qtbot import QtBot

import reader
from reader.app import make_frame
from reader.paths import Paths
from reader.services.bundle import Services
from reader.settings import Settings
from reader.ui.actions import ACTIONS
from reader.ui.main_window import MainWindow
from reader.ui.window_frame import WindowFrame

ROOT = Path(reader.__file__).parent

#: Actions that open a dialog or a bar.
OPENERS = (
    "show_settings",
    "show_about",
    "show_shortcuts",
    "show_requests",
    "show_properties",
    "show_packages",
    "show_rules",
    "show_browsers",
    "show_palette",
    "find",
)


@pytest.fixture
def full(qtbot: QtBot, reading: MainWindow) -> Iterator[MainWindow]:
    """A window with a page and everything open that can be opened."""
    reading.window_actions["pick_parts"].trigger()
    reading.exporting.article()
    session = reading.parts.session
    reading.controllers.learning.offer_rules(session.state.shown_sections()[-1].id)
    for name in OPENERS:
        reading.window_actions[name].trigger()
    reading.window_actions["next_paragraph"].trigger()
    reading.window_actions["look_up"].trigger()
    words = reading.controllers.words
    qtbot.waitUntil(lambda: words.popup is not None)
    reading.greet()
    yield reading
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


def test_no_key_is_given_twice() -> None:
    """Qt calls neither action of a key that two have."""
    owners: dict[str, list[str]] = {}
    for spec in ACTIONS:
        for key in spec.keys.split():
            owners.setdefault(QKeySequence(key).toString(), []).append(spec.name)
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def declared_signals() -> set[tuple[str, str, str]]:
    """Module, class and name of every signal of the program that is no internal one."""
    found = set()
    for path in ROOT.rglob("*.py"):
        module = ".".join(path.relative_to(ROOT.parent).with_suffix("").parts)
        tree = ast.parse(path.read_text("utf-8"))
        for cls in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            for line in cls.body:
                if isinstance(line, ast.Assign) and ast.unparse(line.value).startswith("Signal("):
                    found.add((module, cls.name, ast.unparse(line.targets[0])))
    return found


def signals_of(instance: QObject) -> Iterator[tuple[type, str]]:
    """The signals an object has of the program's own classes, with the class declaring each."""
    for cls in type(instance).__mro__:
        if cls.__module__.startswith("reader."):
            yield from (
                (cls, name) for name, value in vars(cls).items() if isinstance(value, Signal)
            )


def is_outlet(cls: type, name: str) -> bool:
    """Whether the class says that its signal is there for others than the program."""
    pattern = re.compile(rf"^ *{name}: (.*?)(?=^ *\w+: |\Z)", re.DOTALL | re.MULTILINE)
    entry = pattern.search(cls.__doc__ or "")
    return entry is not None and "outlet" in entry[1].lower()


def test_every_signal_of_what_lives_is_heard_or_an_outlet(full: MainWindow) -> None:
    heard: dict[tuple[type, str], bool] = {}
    outlets = set()
    for instance in living(full):
        for cls, name in signals_of(instance):
            signal = QMetaMethod.fromSignal(getattr(instance, name))
            key = (type(instance), name)
            heard[key] = heard.get(key, False) or instance.isSignalConnected(signal)
            if is_outlet(cls, name):
                outlets.add(key)
    assert len(heard) > 80
    assert [key for key, is_heard in heard.items() if not is_heard and key not in outlets] == []


def test_every_declared_signal_is_connected_somewhere_in_the_code() -> None:
    code = "\n".join(path.read_text("utf-8") for path in ROOT.rglob("*.py"))
    connected = set(re.findall(r"\.(\w+)\.connect\(", code))
    named = {name for _, _, name in declared_signals()}
    assert len(named) > 60
    unheard = named - connected
    assert unheard <= {"shown_page"}  # an outlet, by the test above


def test_objects_emit_their_own_signals_only() -> None:
    foreign = []
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                chain = ast.unparse(node.func)
                if node.func.attr == "emit" and not re.fullmatch(r"self\.\w+\.emit", chain):
                    foreign.append(f"{path.relative_to(ROOT)}:{node.lineno} {chain}")
    assert foreign == []


def living(window: MainWindow) -> list[QObject]:
    """The window, what it consists of, and its services."""
    services = (getattr(window.parts.services, f.name) for f in fields(Services))
    return [window, *window.findChildren(QObject), *(s for s in services if isinstance(s, QObject))]


def listeners(window: WindowFrame, name: str) -> int:
    action = window.window_actions[name]
    return action.receivers(SIGNAL("triggered(bool)")) + action.receivers(SIGNAL("toggled(bool)"))


def test_every_action_is_bound(window: MainWindow, tmp_path: Path) -> None:
    # Menus and buttons listen to their actions, too; the frame has these and nothing else.
    frame = make_frame(Settings(), Paths.below(tmp_path / "frame"))
    loose = [s.name for s in ACTIONS if listeners(window, s.name) <= listeners(frame, s.name)]
    frame.deleteLater()
    assert loose == []


def test_a_window_may_be_closed_before_it_is_built(tmp_path: Path) -> None:
    frame = make_frame(Settings(), Paths.below(tmp_path / "frame"))
    frame.show()
    assert frame.close()
    frame.deleteLater()


def test_every_entry_of_the_language_menu_does_something(reading: MainWindow) -> None:
    button = reading.toolbar.languages
    for signal in ("source_chosen", "target_chosen", "usual_target_chosen", "packages_requested"):
        assert button.isSignalConnected(QMetaMethod.fromSignal(getattr(button, signal)))
    menu = button.menu()
    menu.popup(QPoint(0, 0))
    choices = [a for a in menu.actions() if not (a.isSeparator() or isinstance(a, QWidgetAction))]
    disabled = [action.text() for action in choices if not action.isEnabled()]
    menu.close()
    assert choices
    assert disabled == []


def test_controllers_call_alike_what_all_of_them_have() -> None:
    folder = ROOT / "ui" / "controllers"
    of_all = set(re.findall(r"= (parts\.[\w.]+)$", (folder / "base.py").read_text(), re.M))
    assert "parts.services.library" in of_all
    again = [
        f"{path.name}: {line}"
        for path in folder.rglob("*.py")
        if path.name != "base.py" and "(Controller)" in (text := path.read_text("utf-8"))
        for line in re.findall(r"^ +self\._\w+ = parts\.[\w.]+$", text, re.M)
        if line.rpartition(" ")[2] in of_all
    ]
    assert again == []


def test_widgets_ask_for_the_theme_and_are_not_told_of_it() -> None:
    told = [path.name for path in (ROOT / "ui").rglob("*.py") if "set_theme" in path.read_text()]
    assert told == []


def test_every_label_is_made_where_its_text_is_kept_plain() -> None:
    """A label of Qt's own takes what a page says for markup where it looks like it."""
    folder = ROOT / "ui"
    made = [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if re.search(r"(?<!\w)QLabel\((?!QLabel)", path.read_text("utf-8"))
    ]
    assert made == ["widgets/labels.py"]


def test_menus_that_go_when_they_close_are_made_in_one_way() -> None:
    by_hand = [
        path.name
        for path in (ROOT / "ui").rglob("*.py")
        if re.search(r"aboutToHide\.connect\(.*deleteLater", path.read_text("utf-8"))
    ]
    assert by_hand == ["menus.py"]
