"""Blocks are read as people read them."""

from reader.datamodel.page import RawPage
from reader.extraction import extract
from reader.spam.blocks.reading import read_blocks
from reader.spam.lexicon.knowledge import bundled_knowledge


def test_stock_phrases_of_comments_are_heard_in_words_that_were_put_right() -> None:
    said = "Best onl1ne cas1no bonus here, what a n1ce webl0g you have."
    page = extract(RawPage(f"<p>{said}</p>".encode(), "page"))
    (block,) = read_blocks(page, bundled_knowledge())
    assert block.masked
    assert block.comments == 1
