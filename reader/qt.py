"""Qt's binding, without what it does to Python's `import`."""

from __future__ import annotations

import builtins
import os

#: By how much Qt may be told to make all larger or smaller.
_SCALES = (0.2, 10.0)


def load_qt() -> None:
    """Load the binding before anything that uses it, and let `import` be Python's own again.

    PySide6 puts one in its place that knows `from __feature__ import …`, which nothing here uses.
    For that it reads the source of each module that is imported, and keeps it: 45 ms of the time
    until the first page shows, and 13 MB (PySide6 6.11.3, 480 modules).

    Raises:
        ImportError: it is not installed, or a library that it needs is not.
    """
    _forget_impossible_scale()
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = own


def _forget_impossible_scale() -> None:
    """Qt takes "nan" or 1e9 for a scale too, and then paints nothing, or ends."""
    try:
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    except ValueError:
        scale = 0
    if not _SCALES[0] <= scale <= _SCALES[1]:
        del os.environ["QT_SCALE_FACTOR"]
