"""What the data itself tells."""

import pytest

from reader.datamodel.page import Block, BlockKind


@pytest.mark.parametrize(
    ("text", "ordinal", "marker"),
    [("Milk", None, "•"), ("Milk", 3, "3."), ("• Milk", None, ""), ("・牛乳", None, "")],
)
def test_a_list_item_gets_no_second_bullet(text: str, ordinal: int | None, marker: str) -> None:
    assert Block(BlockKind.LIST_ITEM, text, ordinal=ordinal).marker == marker
    assert Block(BlockKind.PARAGRAPH, text).marker == ""
