"""Taking articles out: files of every format, and printing."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from reader.cancellation import CancelToken, Progress
from reader.errors import ExportError, ReaderError
from reader.export import Article, Format, render
from reader.export.files import Existing, file_name, write
from reader.library.reasons import reasons_in
from reader.services.tasks import Task
from reader.ui.controllers.article.notes import NotesController
from reader.ui.controllers.base import Controller
from reader.ui.printing import export_pdf, print_with_preview
from reader.ui.texts.i18n import translated
from reader.ui.window_parts import WindowParts


class ExportController(Controller):
    """Joins the page with its translations and notes, and writes it where the reader says.

    Args:
        notes: knows the notes of the open page.
    """

    def __init__(self, parts: WindowParts, notes: NotesController) -> None:
        super().__init__(parts)
        self._notes = notes
        self._runner = parts.services.runner
        self._failure: ReaderError | None = None

    def article(self) -> Article | None:
        """What shows now, ready to be written; None without a page."""
        page, story = self._session.page, self._session.story
        if page is None:
            return None
        pair = self._session.pair
        return Article.join(
            page,
            self._session.translations,
            pair,
            self._session.hidden,
            exported=datetime.now(UTC).astimezone(),
            describe=reasons_in(pair.target),
            notes=self._notes.notes,
            reported_by=story.reported_by if story is not None else (),
        )

    def save_as(self) -> None:
        """Ask for a name and a format, and write the article."""
        article = self.article()
        if article is None:
            return
        filters = {f"{translated(form.label)} (*.{form.extension})": form for form in Format}
        name = file_name(article.title, Format.HTML.extension)
        typed, chosen = self._files.to_save(self.tr("Save the article"), name, ";;".join(filters))
        if typed is not None:
            path = _with_ending(typed, filters.get(chosen, Format.HTML))
            # The dialog asked about the name that was typed, not about one with an extension.
            self.write(article, path, Existing.REPLACE if path == typed else Existing.UNIQUE)

    def write(self, article: Article, path: Path, existing: Existing = Existing.REPLACE) -> None:
        """Write an article as what the extension of the path says."""

        def work(_cancel: CancelToken, _progress: Progress) -> Path:
            form = Format.of_file(path)
            if form is Format.PDF:
                return export_pdf(article, path, existing)
            return write(path, render(article, form), existing)

        task = Task(work).on_success(self._on_written).on_failure(self._on_failed)
        self._runner.start(task)

    def print(self) -> None:
        """Show how the article prints, and print it."""
        if article := self.article():
            print_with_preview(article, self._window)

    def _on_written(self, path: Path) -> None:
        if self._failure:
            self._messages.withdraw(self._failure.code)
            self._failure = None
        self.say_saved(path)

    def _on_failed(self, error: ReaderError) -> None:
        self._failure = error
        self._messages.show_error(error, [(self.tr("Save elsewhere…"), self.save_as)])


def _with_ending(path: Path, chosen: Format) -> Path:
    """The path with the extension of the chosen format, unless another one was typed.

    Not every system's dialog changes the name that was suggested when another format is chosen.
    """
    with contextlib.suppress(ExportError):
        said = Format.of_file(path)
        is_meant = said is chosen or said is not Format.HTML  # which is the one suggested
        return path if is_meant else path.with_suffix(f".{chosen.extension}")
    return path.with_name(f"{path.name}.{chosen.extension}")
