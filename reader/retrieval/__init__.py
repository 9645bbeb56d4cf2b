"""Sources (addresses, files, pasted text) become raw pages."""

from reader.retrieval.addresses import complete_address, is_address
from reader.retrieval.options import Request, RetrievalOptions
from reader.retrieval.sources import from_text, retrieve

__all__ = [
    "Request",
    "RetrievalOptions",
    "complete_address",
    "from_text",
    "is_address",
    "retrieve",
]
