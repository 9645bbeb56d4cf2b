"""What is measured of blocks, and the features by which they are judged, each present or not.

Measures of a block are its `facts`. The name of a feature says what it means, and the table of
weights (`resources/vocabularies/block_weights.json`) can be read by eye. There are two rounds. The
first sees the block, its names and its neighbours (`block`); the second sees in addition (`page`)
what the first thinks of the page around it (`landscape`) and where a block stands in it
(`branches`).
"""

from reader.extraction.features.block import first_round
from reader.extraction.features.landscape import survey
from reader.extraction.features.page import second_round

__all__ = ["first_round", "second_round", "survey"]
