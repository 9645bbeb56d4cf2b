"""What is said of what is kept in step with other computers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from reader.datamodel.syncing import Synced
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text


def sync_state(synced: Synced, *, busy: bool) -> str:
    """When something was last in step and what waits, in a line; or that it is under way."""
    if busy:
        return QCoreApplication.translate("Sync", "Syncing…")
    never = QCoreApplication.translate("Sync", "Not synced yet")
    last = QCoreApplication.translate("Sync", "Synced on {0}")
    parts = [last.format(wording.moment(synced.last)) if synced.last else never]
    if synced.waiting:
        parts.append(Counts().waiting(synced.waiting))
    if synced.rests_until is not None:
        rests = QCoreApplication.translate("Sync", "left alone until {0}")
        parts.append(rests.format(wording.moment(synced.rests_until)))
    return " · ".join(parts)


def sync_sign(every: Sequence[Synced], under_way: Collection[str]) -> str:
    """How it is with all of it, in a word or two; "" where nothing is kept in step."""
    if not every:
        return ""
    if under_way:
        return QCoreApplication.translate("Sync", "Syncing…")
    if any(synced.fault for synced in every):
        return QCoreApplication.translate("Sync", "Not synced")
    if waiting := sum(synced.waiting for synced in every):
        return Counts().waiting(waiting)
    return QCoreApplication.translate("Sync", "Synced")


def sync_explanation(every: Sequence[Synced], under_way: Collection[str]) -> str:
    """The same of each thing, a line each, with what is wrong."""
    lines = []
    for synced in every:
        busy = synced.key in under_way
        lines.append(wording.labelled(synced.name, sync_state(synced, busy=busy)))
        if synced.fault is not None and not busy:
            lines.append(message_text(synced.fault.message))
    return "\n".join(lines)
