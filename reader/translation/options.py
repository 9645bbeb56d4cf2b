"""How sentences are translated: what the window, the worker and the engine agree on."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.settings import Settings
from reader.translation.sentences.glossary import Glossary


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How sentences are translated.

    Attributes:
        threads: 0 for all cores but one.
        beam: width of the search; 0 as each package says.
        script: characters of Chinese translations: "as-is", "simplified" or "traditional".
        glossary: names that have one translation only.
        unload_after: seconds without work after which the worker frees its models.
    """

    threads: int = 0
    beam: int = 0
    script: str = "as-is"
    glossary: Glossary = field(default_factory=Glossary)
    unload_after: float = 600.0

    @classmethod
    def configured(cls, settings: Settings) -> EngineOptions:
        """The options that a reader's settings ask for."""
        return cls(
            threads=settings.translation.threads,
            beam=settings.translation.beam,
            script=settings.languages.chinese_script,
            glossary=Glossary(settings.translation.glossary),
            unload_after=settings.translation.unload_minutes * 60.0,
        )
