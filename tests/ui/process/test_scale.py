"""A scale that no window can have is not taken from the environment."""

from __future__ import annotations

import os

import pytest

from reader.qt import load_qt
from tests.helpers.program import run_process


@pytest.mark.parametrize("scale", ["nan", "inf", "-1", "0", "1e9", "much", ""])
def test_an_impossible_scale_is_forgotten(scale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    load_qt()
    assert "QT_SCALE_FACTOR" not in os.environ


@pytest.mark.parametrize("scale", ["1", "1.5", "0.5", "3"])
def test_a_scale_that_a_person_chose_stays(scale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    load_qt()
    assert os.environ["QT_SCALE_FACTOR"] == scale


def test_a_window_opens_where_the_scale_is_none() -> None:
    code = (
        "from reader.qt import load_qt; load_qt()\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([]); window = QWidget(); window.resize(100, 100); window.show()\n"
        "assert window.grab().width() == 100"
    )
    done = run_process(code=code, QT_SCALE_FACTOR="nan", QT_QPA_PLATFORM="offscreen")
    assert done.status == 0, done.err
