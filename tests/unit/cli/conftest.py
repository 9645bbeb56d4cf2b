"""The program as a fixture."""

from __future__ import annotations

import pytest

from tests.helpers.program import Program


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str]) -> Program:
    """Run the program with these arguments; gives its status and output."""
    return Program(capsys)
