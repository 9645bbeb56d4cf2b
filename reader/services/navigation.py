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

    @property
    def trail(self) -> tuple[Sequence[S], int]:
        """All that was visited, and where in it the reader is; -1 for nowhere."""
        return tuple(self._visited), self._index

    def restore(self, visited: Sequence[S], index: int) -> None:
        """Take up a trail; nowhere in it is nowhere at all."""
        self._visited, self._index = list(visited), index
        if not 0 <= index < len(visited):
            self._visited, self._index = [], -1

    def put_ahead(self, sources: Sequence[S]) -> None:
        """Put sources ahead of the current one, to be gone to one after the other."""
        self._visited[self._index + 1 :] = sources

    @property
    def current(self) -> S | None:
        """The source the reader is at."""
        return self.at(0)

    def at(self, step: int) -> S | None:
        """The source so many steps back (-1) or forward (1); None beyond either end."""
        index = self._index + step
        return self._visited[index] if 0 <= index < len(self._visited) else None

    def move(self, step: int) -> None:
        """Be so many steps back (-1) or forward (1) from now on, as far as there are any."""
        if self.at(step) is not None:
            self._index += step
