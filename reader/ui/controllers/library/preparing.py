"""Making stories ready for reading offline, in both languages: its progress and its outcome."""

from __future__ import annotations

from reader.services.preparing import PreparedStories
from reader.ui.controllers.base import Controller
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts


class PreparingController(Controller):
    """Has stories made ready, and says how far that is and what could not be had."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._preparing = parts.services.preparing
        self._translation = parts.services.translation
        self._kept = parts.services.kept_translation
        self._job = parts.status.job()
        self._job_of_kept = parts.status.job()
        self._preparing.started.connect(self._on_started)
        self._preparing.progressed.connect(self._on_progressed)
        self._preparing.prepared.connect(lambda story: self._kept.wake([story]))
        self._preparing.finished.connect(self._on_finished)
        self._kept.progressed.connect(self._on_translated)
        self._kept.set_reading(parts.session.target_of)
        self._kept.finish_leftovers_soon()
        self.bind({"prepare": self._preparing.prepare})

    def _on_started(self, count: int) -> None:
        if count:
            self._on_progressed(0, count)
        else:
            self._messages.show_notice(self.tr("All of it can be read offline already"))

    def _on_translated(self, done: int, total: int) -> None:
        """Say how far kept stories are translated, where nothing else is said there."""
        if total < 2:
            self._job_of_kept.end()
        elif done >= total:
            self._job_of_kept.end(self.tr("Kept stories are translated"))
        elif not (self._preparing.is_busy or self._translation.is_busy):
            text = self.tr("Translating kept stories · {0} of {1}").format(done, total)
            self._job_of_kept.show(text, done, total)

    def _on_progressed(self, done: int, total: int) -> None:
        text = self.tr("Getting stories ready · {0} of {1}").format(done, total)
        self._job.show(text, done, total)

    def _on_finished(self, result: PreparedStories) -> None:
        self._job.end()
        if not result.failures:
            if result.ready:
                self._messages.show_notice(Counts().stories_ready(result.ready))
            return
        reasons = [
            wording.labelled(one.title, wording.error_text(one.error)) for one in result.failures
        ]
        counts = Counts()
        said = " · ".join(
            (counts.stories_ready(result.ready), counts.stories_missing(len(result.failures)))
        )
        self._messages.show_message(said, details="\n".join(reasons))
