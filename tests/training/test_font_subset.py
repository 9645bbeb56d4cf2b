"""The font that ships has the characters it was cut for, under a name of its own."""

import pytest

from reader.resources import resource_path
from reader.ui.style.fonts import FALLBACK_FAMILY
from training.font.subset import FAMILY, characters

ttLib = pytest.importorskip("fontTools.ttLib")


def test_every_character_a_news_page_needs_is_there() -> None:
    with ttLib.TTFont(resource_path("fonts", "reader-han.otf"), lazy=True) as font:
        there = set(font.getBestCmap())
    sample = "新闻镕堃喆閱讀臺灣，。“”《》【】—…·かなカナ０１ＡＢāáǎàǖǘǚǜéß№①→"
    assert {c for c in sample if ord(c) not in there} == set()
    han = {code for code in characters() if 0x4E00 <= code <= 0x9FA5}
    assert len(han) == 20_902
    assert han <= there


def test_it_has_a_name_of_its_own() -> None:
    assert FAMILY == FALLBACK_FAMILY
    with ttLib.TTFont(resource_path("fonts", "reader-han.otf"), lazy=True) as font:
        assert font["name"].getBestFamilyName() == FAMILY
        assert "SIL Open Font License" in font["name"].getDebugName(13)
