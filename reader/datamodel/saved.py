"""Articles that a person saved in another program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """An article as another program wrote it down.

    Attributes:
        address: where it is on the web; "" for quotations of a book, which has none.
        title: as it was saved; "" where it was not.
        added: when it was saved; None where that is not told.
        tags: its tags and the folder it lay in.
        is_read: whether it was read, or put away.
        is_starred: whether it was marked as a favourite.
        notes: what was written to it, and what was quoted of it.
        markup: the page as HTML, where the other program kept it.
    """

    address: str
    title: str = ""
    added: datetime | None = None
    tags: tuple[str, ...] = ()
    is_read: bool = False
    is_starred: bool = False
    notes: tuple[str, ...] = ()
    markup: str = ""
