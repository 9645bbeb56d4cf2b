"""The libraries that Qt asks of a Linux system."""

from __future__ import annotations

import sys

import pytest

from reader.system.display import missing_libraries


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux libraries")
def test_missing_libraries_are_named_by_their_package() -> None:
    wanted = {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"}
    assert missing_libraries(wanted) == ["libnowhere9"]
