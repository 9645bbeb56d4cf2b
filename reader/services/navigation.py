"""Where the reader has been: back and forward, as in a browser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

S = TypeVar("S")


class Navigation(Generic[S]):
    """The sources visited in this window, and where in them the reader stands."""

    def __init__(self) -> None:
        self._visited: list[S] = []
        self._index = -1

    def visit(self, source: S) -> None:
        """Add a source after the current one; what lay ahead is dropped, unless it is that one."""
        if self.current == source:
            return
        if self._visited[self._index + 1 : self._index + 2] == [source]:
            self._index += 1
            return
        del self._visited[self._index + 1 :]
        self._visited.append(source)
        self._index += 1

    def put_ahead(self, sources: Sequence[S]) -> None:
        """Put sources ahead of the current one, to be gone to one after the other."""
        self._visited[self._index + 1 :] = sources

    @property
    def current(self) -> S | None:
        """The source the reader is at."""
        return self._visited[self._index] if self._index >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is something before."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is something ahead."""
        return self._index + 1 < len(self._visited)

    def step(self, by: int) -> S | None:
        """Go back (-1) or forward (1); gives the source there, None at either end."""
        if not 0 <= self._index + by < len(self._visited):
            return None
        self._index += by
        return self._visited[self._index]
