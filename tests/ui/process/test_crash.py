"""Faults of the program itself: told once, kept without the text of pages."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from reader.ui.main_window import MainWindow
from reader.ui.process.crash import Fault, FaultReporter, diagnostics


def _look_up(text: str) -> None:
    try:
        dict[str, str]()[text]
    except KeyError as error:
        raise ValueError(f"cannot show {text!r}") from error


def _error_about(text: str) -> Exception:
    with pytest.raises(ValueError, match="cannot show") as caught:
        _look_up(text)
    return caught.value


def test_a_fault_says_where_and_not_what_was_read() -> None:
    fault = Fault.of(_error_about("The ferry left at noon."))
    lines = fault.trace.splitlines()
    assert fault.name == lines[-1] == "ValueError"
    assert "KeyError" in lines
    assert sum("test_crash.py" in line and "_look_up" in line for line in lines) == 2
    assert "ferry" not in fault.trace
    assert __file__ not in fault.trace


@pytest.mark.expects_logs
def test_copied_diagnostics_hold_the_trace_of_what_went_wrong(reading: MainWindow) -> None:
    reporter = FaultReporter()
    reporter.fault.connect(reading.report_fault)
    error = _error_about("The ferry left at noon.")
    reporter._hook(type(error), error, error.__traceback__)
    assert reading.parts.messages.isVisible()
    reading.window_actions["copy_diagnostics"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(diagnostics())
    assert "_look_up" in copied
    assert "ferry" not in copied


def test_a_fault_at_every_step_fills_no_memory(reading: MainWindow) -> None:
    for number in range(100):
        reading.report_fault(Fault(f"Error{number}", f"Error{number}"))
    reading.window_actions["copy_diagnostics"].trigger()
    assert "Error99" in QGuiApplication.clipboard().text()
    assert "Error50" not in QGuiApplication.clipboard().text()
