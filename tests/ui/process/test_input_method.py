"""fcitx is asked in the way that works: `reader/ui/process/input_method.py`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.ui.process.input_method import choose_input_method

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fcitx is for Linux")

DOOR = {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}


@pytest.mark.parametrize(
    "wish",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5"},
        {"QT_IM_MODULES": "fcitx;ibus"},
        {"XMODIFIERS": "@im=fcitx"},
    ],
)
def test_fcitx_without_its_plugin_is_asked_as_ibus(wish: dict[str, str]) -> None:
    environment = dict(wish)
    choose_input_method(environment)
    assert {name: environment.get(name) for name in DOOR} == DOOR
    assert "QT_IM_MODULES" not in environment


@pytest.mark.parametrize(
    "wish",
    [
        {},
        {"QT_IM_MODULE": "ibus"},
        {"QT_IM_MODULES": "wayland;fcitx"},
        {"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"},
        {"XMODIFIERS": "@im=ibus"},
    ],
)
def test_other_wishes_are_left_alone(wish: dict[str, str]) -> None:
    environment = dict(wish)
    choose_input_method(environment)
    assert environment == wish


def test_the_plugin_of_a_distribution_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    (folder / "libfcitx5platforminputcontextplugin.so").touch()
    wish = {"QT_IM_MODULE": "fcitx", "QT_PLUGIN_PATH": str(tmp_path)}
    environment = dict(wish)
    choose_input_method(environment)
    assert environment == wish
