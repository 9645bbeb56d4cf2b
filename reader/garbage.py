"""When Python's collector of garbage may work."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Keep the collector still while much is made at once that is all still needed.

    It looks at everything again and again, and finds nothing: of the time that a page takes to
    clean, and to be judged, that was a sixth. What is taken apart by hand needs no collector
    afterwards either.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
