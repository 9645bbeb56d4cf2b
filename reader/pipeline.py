"""The way of a page: retrieved, cleaned, judged. Used alike by the command line and the window."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.cancellation import CancelToken, Progress
from reader.document import Page, RawPage
from reader.extraction import ExtractionOptions, extract
from reader.retrieval import RetrievalOptions, retrieve
from reader.spam import Detector


@dataclass(frozen=True, slots=True)
class Pipeline:
    """How sources become judged pages."""

    retrieval: RetrievalOptions = field(default_factory=RetrievalOptions)
    extraction: ExtractionOptions = field(default_factory=ExtractionOptions)
    detector: Detector = field(default_factory=Detector)

    def open(
        self,
        source: str,
        *,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> Page:
        """Retrieve and clean a source: an address, a path, or "-".

        Raises:
            RetrievalError: the source cannot be fetched or read.
            ExtractionError: what came is no text.
            Cancelled: the token was cancelled.
        """
        raw = retrieve(source, self.retrieval, progress=progress, cancel=cancel)
        return self.clean(raw, cancel=cancel)

    def clean(self, raw: RawPage, *, cancel: CancelToken | None = None) -> Page:
        """Clean and judge what was retrieved.

        Raises:
            ExtractionError: it is no text.
            Cancelled: the token was cancelled.
        """
        page = extract(raw, self.extraction, cancel=cancel)
        return self.detector.judge(page, cancel=cancel)
