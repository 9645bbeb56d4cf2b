"""Raw pages become cleaned pages with sections and roles."""

from reader.extraction.extract import ExtractionOptions, extract

__all__ = ["ExtractionOptions", "extract"]
