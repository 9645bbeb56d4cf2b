"""Sources (addresses, files, pasted text) become raw pages."""

from reader.retrieval.addresses import complete_address, is_address
from reader.retrieval.options import RetrievalOptions
from reader.retrieval.sources import from_text, retrieve

__all__ = [
    "RetrievalOptions",
    "complete_address",
    "from_text",
    "is_address",
    "retrieve",
]
