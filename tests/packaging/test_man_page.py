"""The man page is made from the parser of the command line."""

from __future__ import annotations

import pytest

from reader.cli.commands import COMMANDS
from reader.cli.parser import make_parser
from tools.man_page import PAGE, man_page


def test_the_man_page_is_in_step_with_the_parser() -> None:
    assert PAGE.read_text("utf-8") == man_page(), "run: python -m tools.man_page"


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_the_man_page_tells_of_every_argument(command: str | None) -> None:
    told = man_page().replace("\\-", "-")
    for action in make_parser(command)._actions:
        for name in action.option_strings:
            assert f"\\fB{name}\\fR" in told
        assert action.help or action.choices, f"{action.dest} explains itself nowhere"
