"""What is written otherwise before a package that looks words up."""

import pytest

from reader.translation.sentences.no_words import begin_upper, rewrite_what_is_no_word
from reader.translation.sentences.tracked import Tracked


@pytest.mark.parametrize(
    ("source", "text", "made"),
    [
        ("en", "they said 'stop' to \"all\"", "They said ‘stop' to “all\""),
        ("en", "Rock the boat 'til dawn", "Rock the boat 'til dawn"),
        ("en", "The pest —the other--spread –a lot", "The pest — the other — spread — a lot"),
        ("en", "The workers' strike", "The workers's strike"),
        ("en", "In ten years' time", "十年后"),
        ("zh", '他说："很安全。"', "他说：“很安全。”"),
        ("zh", '屏幕5"大', '屏幕5"大'),
        ("zh", "截至6月的三个月", "截至June 的three months"),
    ],
)
def test_marks_are_written_as_the_package_knows_them(source: str, text: str, made: str) -> None:
    fed = Tracked(text)
    rewrite_what_is_no_word(fed, source, str, str)
    assert fed.text == made


def test_a_clause_begins_with_a_capital() -> None:
    fed = Tracked("the level fell")
    begin_upper(fed)
    assert fed.text == "The level fell"
