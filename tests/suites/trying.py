"""One input after the other through the program, in a process that may be killed.

    python -m tests.suites.trying WAY

Reads a path as a line of JSON, and answers with a line of what came of it.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from reader.errors import ReaderError
from tests.helpers.peak import peak, reset_peak
from tests.suites.ways import WAYS, Way


class Unseen(logging.Handler):
    """Remembers what no caller is told: logged errors, and exceptions inside the event loop."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record.getMessage())

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Stands for `sys.excepthook`."""
        self.seen.append(placed(error.with_traceback(trace)))


def placed(error: BaseException) -> str:
    """An exception with the place it came from."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}"


def tried(way: Way, path: Path, unseen: Unseen) -> dict[str, Any]:
    """What came of a file: seconds of computing and by the clock, megabytes, errors.

    And how many bytes were translated in these seconds.
    """
    before = reset_peak()
    started, computing = time.perf_counter(), time.process_time()
    told: dict[str, Any] = {"error": "", "refused": "", "translated": 0}
    try:
        told["translated"] = way(path)
    except ReaderError as error:
        told["refused"] = error.code
    except Exception as error:  # noqa: BLE001  what is looked for
        told["error"] = placed(error)
    told["error"] = "; ".join([*filter(None, [told["error"]]), *unseen.seen])
    unseen.seen.clear()
    return told | {
        "seconds": time.process_time() - computing,
        "clock": time.perf_counter() - started,
        "megabytes": (peak() - before) / 1e6,
    }


def main() -> None:
    """Answer until there is nothing more to read."""
    way, unseen = WAYS[sys.argv[1]](), Unseen()
    logging.getLogger("reader").addHandler(unseen)
    sys.excepthook = unseen.on_exception
    for line in sys.stdin:
        print(json.dumps(tried(way, Path(json.loads(line)), unseen)), flush=True)


if __name__ == "__main__":
    main()
