"""Sources (addresses, files, pasted text) become raw pages."""

from reader.network.addresses import complete_address, is_address
from reader.retrieval.sources import from_text, retrieve, retrieve_image

__all__ = [
    "complete_address",
    "from_text",
    "is_address",
    "retrieve",
    "retrieve_image",
]
