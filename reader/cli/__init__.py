"""The command line: the whole job without a window.

Each command has a module of its own, imported when it is called, so that `--help` and `clean` wait
for nothing they do not use.
"""

from reader.cli.commands import run_command
from reader.cli.display import (
    explain_failed_import,
    explain_failed_start,
    explain_missing_display,
    explain_missing_libraries,
)
from reader.cli.parser import parse

__all__ = [
    "explain_failed_import",
    "explain_failed_start",
    "explain_missing_display",
    "explain_missing_libraries",
    "parse",
    "run_command",
]
