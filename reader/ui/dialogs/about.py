"""About the program: what it is, what it never does, and whose work it stands on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader import __version__
from reader.languages import DRAFT_LANGUAGES
from reader.ui.dialogs.frame import Dialog, new_grid
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP, spoken_language
from reader.ui.widgets.labels import heading, plain_label


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work that ships with the program or that it runs on."""

    name: str
    licence: str
    note: str


#: Whose work the program stands on, in the order it is shown.
WORKS: tuple[Work, ...] = (
    Work(
        "Qt, PySide6",
        "LGPL-3.0",
        QT_TRANSLATE_NOOP("Work", "The window. Used as a library, unchanged."),
    ),
    Work(
        "Argos Translate",
        "MIT / CC0",
        QT_TRANSLATE_NOOP(
            "Work",
            "The format of the language packages. Its distribution argos-translate-lt also "
            "installs MiniSBD (AGPL-3.0), which this program does not import.",
        ),
    ),
    Work(
        "CTranslate2, SentencePiece",
        "MIT / Apache-2.0",
        QT_TRANSLATE_NOOP("Work", "Run the translation models on this computer."),
    ),
    Work(
        "CC-CEDICT",
        "CC BY-SA 4.0",
        QT_TRANSLATE_NOOP("Work", "The Chinese–English dictionary, by MDBG and its community."),
    ),
    Work(
        QT_TRANSLATE_NOOP("Work", "Starter packages"),
        "CC BY-SA 4.0",
        QT_TRANSLATE_NOOP(
            "Work",
            "The first translation between English and Chinese, made for this program, in part "
            "from CC-CEDICT; each package names its sources.",
        ),
    ),
    Work(
        "complete-hsk-vocabulary",
        "MIT",
        QT_TRANSLATE_NOOP("Work", "Chinese words by HSK level, by drkameleon."),
    ),
    Work(
        "CEFR-J Wordlist 1.5, Octanove Vocabulary Profile 1.0",
        "CC BY-SA 4.0",
        QT_TRANSLATE_NOOP(
            "Work",
            "English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, "
            "Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of "
            "Octanove Labs.",
        ),
    ),
    Work(
        "genanki",
        "MIT",
        QT_TRANSLATE_NOOP("Work", "Writes packages of cards for Anki."),
    ),
    Work(
        "Noto Sans CJK",
        "OFL-1.1",
        QT_TRANSLATE_NOOP("Work", "Characters for systems without a Chinese font; a subset."),
    ),
    Work(
        "Beautiful Soup, lxml",
        "MIT / BSD-3-Clause",
        QT_TRANSLATE_NOOP("Work", "Read and clean pages."),
    ),
    Work(
        "Requests",
        "Apache-2.0",
        QT_TRANSLATE_NOOP("Work", "Fetches pages."),
    ),
    Work(
        "sentencex, py3langid, OpenCC, rjieba, pypinyin",
        "MIT / BSD-3-Clause / Apache-2.0",
        QT_TRANSLATE_NOOP("Work", "Sentences, languages, characters, words and pinyin."),
    ),
)


class AboutDialog(Dialog):
    """Shows name, version and licences.

    Signals:
        diagnostics_requested: the reader wants to copy what helps with a fault report.
    """

    diagnostics_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Bilingual Reader"), (560, 600), parent)
        self.column.addWidget(
            heading(self.tr("Bilingual Reader {0}").format(__version__), self, 20)
        )
        self.column.addWidget(
            plain_label(
                self.tr("Foreign news, cleaned, with an offline translation beside it."), self
            )
        )
        self.column.addWidget(
            plain_label(self.tr("Free software under the MIT licence."), self, quiet=True)
        )
        self.column.addWidget(
            plain_label(
                self.tr(
                    "Translation stays on this computer. Nothing you read is sent anywhere; every "
                    "request the program makes is in the list of requests."
                ),
                self,
                quiet=True,
            )
        )
        if spoken_language() in DRAFT_LANGUAGES:
            draft = self.tr(
                "This language of the interface is a draft, made without a native reader. The "
                "manual says under “Languages and translation” how to help."
            )
            self.column.addWidget(plain_label(draft, self))
        self.column.addWidget(heading(self.tr("It stands on the work of others"), self, 14))
        self.add_scroll_area(self._works())
        copy = QPushButton(self.tr("Copy diagnostics"), self)
        copy.clicked.connect(self.diagnostics_requested)
        self.add_close_button(copy)

    def _works(self) -> QWidget:
        content = QWidget()
        grid = new_grid(content, down=4)
        grid.setContentsMargins(0, 0, 3 * self.unit, 0)
        for number, work in enumerate(WORKS):
            note = QCoreApplication.translate("Work", work.note)
            row = 3 * number
            grid.addWidget(
                plain_label(QCoreApplication.translate("Work", work.name), content), row, 0
            )
            grid.addWidget(plain_label(work.licence, content, wrap=False), row, 1)
            grid.addWidget(plain_label(note, content, quiet=True), row + 1, 0, 1, 2)
            grid.setRowMinimumHeight(row + 2, 2 * self.unit)
        grid.setRowStretch(3 * len(WORKS), 1)
        return content
