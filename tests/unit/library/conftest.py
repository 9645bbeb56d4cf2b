"""What tests of the library share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """The folder that all computers see."""
    folder = tmp_path / "there"
    folder.mkdir()
    return folder
