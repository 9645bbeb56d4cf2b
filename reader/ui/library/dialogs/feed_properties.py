"""What is known of a feed, and what the reader decides for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QWidget

from reader.datamodel.feed import AtStart, Folder, FullText, HeadlineChoice, Subscription
from reader.settings import NewsSettings
from reader.ui.dialogs.editors import CalmComboBox, CalmSpinBox
from reader.ui.dialogs.frame import Dialog
from reader.ui.library.rows import when
from reader.ui.texts.i18n import message_text
from reader.ui.widgets.labels import plain_label

#: Least and greatest minutes between two looks at a feed.
SHORTEST, LONGEST = 10, 1440


class FeedPropertiesDialog(Dialog):
    """Shows and changes a feed; what is changed applies when the dialog is accepted.

    Args:
        feed: the feed as it is.
        folders: the folders it may lie in.
        news: what is set for all feeds.

    Signals:
        options_changed: the id of the feed and its new `FeedOptions`.
        moved: the id of the feed and of a folder, or None.
        update_requested: the id of the feed, which is to be asked now.
        remove_requested: the id of the feed, which is to be followed no more.
    """

    options_changed = Signal(int, object)
    moved = Signal(int, object)
    update_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(
        self,
        feed: Subscription,
        folders: Sequence[Folder],
        news: NewsSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(feed.title, (520, 420), parent)
        self._feed = feed
        self._title = QLineEdit(feed.options.title, self)
        self._folder = CalmComboBox(self)
        self._interval = CalmSpinBox(self)
        self._at_start = CalmComboBox(self)
        self._full_text = CalmComboBox(self)
        self._headlines = CalmComboBox(self)
        self._fill(folders)
        self._fill_times(news)
        self._build_ui()

    def _fill(self, folders: Sequence[Folder]) -> None:
        feed = self._feed
        self._title.setPlaceholderText(feed.own_title or feed.address)
        self._folder.addItem(self.tr("None"), None)
        for folder in folders:
            self._folder.addItem(folder.name, folder.id)
        self._folder.setCurrentIndex(max(self._folder.findData(feed.folder), 0))
        for full_text, words in (
            (FullText.AUTO, self.tr("The page, where the feed has little text")),
            (FullText.PAGE, self.tr("The page")),
            (FullText.FEED, self.tr("The text of the feed")),
            (FullText.ASK, self.tr("The text of the feed, and ask for the page")),
        ):
            self._full_text.addItem(words, full_text)
        self._full_text.setCurrentIndex(self._full_text.findData(feed.options.full_text))
        for headlines, words in (
            (HeadlineChoice.AUTO, self.tr("Unless I read the language")),
            (HeadlineChoice.ALWAYS, self.tr("Always")),
            (HeadlineChoice.NEVER, self.tr("Never")),
        ):
            self._headlines.addItem(words, headlines)
        self._headlines.setCurrentIndex(self._headlines.findData(feed.options.headlines))

    def _fill_times(self, news: NewsSettings) -> None:
        """Offer when the feed is asked; the least interval stands for what is set for all."""
        options = self._feed.options
        self._interval.setRange(SHORTEST - 1, LONGEST)
        self._interval.setSuffix(" " + self.tr("minutes"))
        self._interval.setSpecialValueText(
            self.tr("As often as all feeds ({0} minutes)").format(news.interval)
        )
        minutes = options.interval / timedelta(minutes=1) if options.interval else 0
        self._interval.setValue(round(minutes))
        usual = self.tr("As all feeds (yes)") if news.at_start else self.tr("As all feeds (no)")
        for at_start, words in (
            (AtStart.AUTO, usual),
            (AtStart.ALWAYS, self.tr("Yes")),
            (AtStart.NEVER, self.tr("No")),
        ):
            self._at_start.addItem(words, at_start)
        self._at_start.setCurrentIndex(self._at_start.findData(options.at_start))

    def _chosen_interval(self) -> timedelta | None:
        minutes = self._interval.value()
        return timedelta(minutes=minutes) if minutes >= SHORTEST else None

    def _build_ui(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * self.unit)
        form.setVerticalSpacing(2 * self.unit)
        form.addRow(self.tr("Name"), self._title)
        form.addRow(self.tr("Folder"), self._folder)
        form.addRow(self.tr("Look for news every"), self._interval)
        form.addRow(self.tr("Ask it at the start"), self._at_start)
        form.addRow(self.tr("Stories open as"), self._full_text)
        form.addRow(self.tr("Translate headlines"), self._headlines)
        form.addRow(self.tr("Address"), plain_label(self._feed.address, self, quiet=True))
        form.addRow(self.tr("State"), plain_label(self._state(), self, quiet=True))
        self.column.addLayout(form)
        self.column.addStretch()
        save = QPushButton(self.tr("Save"), self)
        update = QPushButton(self.tr("Ask now"), self)
        remove = QPushButton(self.tr("Unfollow"), self)
        self.add_close_button(remove, update, save, main=save)
        save.clicked.connect(self._on_save)
        update.clicked.connect(lambda: self.update_requested.emit(self._feed.id))
        remove.clicked.connect(self._on_remove)

    def _state(self) -> str:
        """When the feed was asked, when it will be, and what went wrong."""
        memory, now = self._feed.memory, datetime.now(UTC)
        lines = []
        if memory.fault is not None:
            lines.append(message_text(memory.fault.message))
        elif memory.incomplete:
            lines.append(self.tr("What it sent was damaged or too long: stories may be missing."))
        if memory.stopped:
            lines.append(self.tr("It is asked no more."))
        elif memory.checked is not None:
            lines.append(self.tr("Asked last: {0}.").format(when(memory.checked, now)))
        else:
            lines.append(self.tr("It was not asked yet."))
        if memory.next_check is not None and not memory.stopped:
            lines.append(self.tr("Next: {0}.").format(when(memory.next_check, now)))
        return " ".join(lines)

    def _on_save(self) -> None:
        options = replace(
            self._feed.options,
            title=self._title.text().strip(),
            interval=self._chosen_interval(),
            at_start=self._at_start.currentData(),
            full_text=self._full_text.currentData(),
            headlines=self._headlines.currentData(),
        )
        if options != self._feed.options:
            self.options_changed.emit(self._feed.id, options)
        if self._folder.currentData() != self._feed.folder:
            self.moved.emit(self._feed.id, self._folder.currentData())
        self.accept()

    def _on_remove(self) -> None:
        self.accept()
        self.remove_requested.emit(self._feed.id)
