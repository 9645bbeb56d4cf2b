"""The way of a page: retrieved, cleaned, judged. Used alike by the command line and the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from reader.cancellation import CancelToken, Progress
from reader.datamodel.network import Request
from reader.datamodel.page import Page, RawPage
from reader.errors import ExtractionError
from reader.extraction import ExtractionOptions, extract
from reader.extraction.presets import Preset, preset_of
from reader.network.connection import Connection, Wish
from reader.retrieval import sources
from reader.retrieval.unpacking import refuse_feed
from reader.settings import Settings
from reader.spam.detector import Detector


@dataclass(frozen=True, slots=True)
class Pipeline:
    """How sources become judged pages."""

    connection: Connection = field(default_factory=Connection)
    extraction: ExtractionOptions = field(default_factory=ExtractionOptions)
    detector: Detector = field(default_factory=Detector)

    @classmethod
    def configured(
        cls,
        settings: Settings,
        *,
        offline: bool = False,
        detector: Detector | None = None,
        log_request: Callable[[Request], None] | None = None,
    ) -> Pipeline:
        """A pipeline as the settings say.

        Args:
            settings: the reader's.
            offline: whether the network is shut off whatever the settings say.
            detector: judges pages; None takes one without learned rules.
            log_request: told of each request to the network before it is made.
        """
        return cls(
            connection=Connection(
                proxy=settings.advanced.proxy,
                timeout=settings.advanced.timeout,
                offline=offline or settings.privacy.offline,
                own_hosts=settings.privacy.allowed_hosts,
                log_request=log_request,
            ),
            extraction=ExtractionOptions(
                use_presets=settings.cleaning.use_presets,
                presets=tuple(own_presets(settings.cleaning.presets)),
            ),
            detector=detector or Detector(),
        )

    def reading_as(self, *, encoding: str | None, language: str | None) -> Pipeline:
        """The same pipeline with the encoding and the language of the page given by the reader."""
        options = replace(self.extraction, encoding=encoding, language=language)
        return replace(self, extraction=options)

    def trying(self, preset: Preset) -> Pipeline:
        """The same pipeline with a preset that goes before all others."""
        options = replace(
            self.extraction, use_presets=True, presets=(preset, *self.extraction.presets)
        )
        return replace(self, extraction=options)

    def retrieve(
        self,
        source: str,
        *,
        wish: Wish,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> RawPage:
        """Fetch or read a source: an address, a path, or "-".

        Args:
            source: the source.
            wish: who wished it.
            progress: told bytes so far, and in all where they are known.
            cancel: stops it.

        Raises:
            RetrievalError: it cannot be fetched or read, or is a feed.
            Cancelled: the token was cancelled.
        """
        raw = sources.retrieve(source, self.connection, wish=wish, progress=progress, cancel=cancel)
        refuse_feed(raw)
        return raw

    def retrieve_image(
        self, address: str, page: Page, *, cancel: CancelToken | None = None
    ) -> bytes:
        """Fetch a picture that a page names, or read it from beside a saved page.

        Raises:
            RetrievalError: it cannot be had, is no picture, or lies in a private network that the
                page is not of.
            Cancelled: the token was cancelled.
        """
        return sources.retrieve_image(address, page, self.connection, cancel=cancel)

    def from_text(self, text: str) -> RawPage:
        """Take pasted text or HTML.

        Raises:
            RetrievalError: there is nothing in it.
        """
        return sources.from_text(text)

    def clean(self, raw: RawPage, *, cancel: CancelToken | None = None) -> Page:
        """Clean and judge what was retrieved.

        Raises:
            ExtractionError: it is no text.
            Cancelled: the token was cancelled.
        """
        page = extract(raw, self.extraction, cancel=cancel)
        return self.detector.classify(page, cancel=cancel)

    def open(self, source: str) -> Page:
        """Retrieve and clean a source.

        Raises:
            RetrievalError: the source cannot be fetched or read.
            ExtractionError: what came is no text.
        """
        return self.clean(self.retrieve(source, wish=Wish.READER))


def own_presets(tables: Mapping[str, Mapping[str, list[str]]]) -> Iterator[Preset]:
    """The presets a person wrote, as the settings keep them; what makes no sense is left out."""
    for name, table in tables.items():
        with contextlib.suppress(ExtractionError):
            yield preset_of(name, table)
