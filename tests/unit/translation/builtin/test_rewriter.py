"""What is written otherwise before a package that looks words up."""

import pytest

from reader.translation.builtin.rewriter import Rewriter
from reader.translation.sentences.tracked import Tracked
from reader.translation.tokens import Tokens


class Known:
    """A package whose tokenizer has no word at all."""

    def tokenize(self, text: str) -> Tokens:
        return Tokens(text, [text], [(0, len(text))])

    def detokenize(self, pieces: list[str]) -> Tokens:
        return self.tokenize("".join(pieces))


def rewriter(source: str) -> Rewriter:
    return Rewriter(source, Known(), Known().tokenize)


@pytest.mark.parametrize(
    ("source", "text", "made"),
    [
        ("en", "they said 'stop' to \"all\"", "They said ‘stop' to “all\""),
        ("en", "Rock the boat 'til dawn", "Rock the boat 'til dawn"),
        ("en", "The pest —the other--spread –a lot", "The pest — the other — spread — a lot"),
        ("en", "The pest - the other - spread 3 - 4", "The pest — the other — spread 3 - 4"),
        ("en", "The workers' strike", "The workers's strike"),
        ("en", "In ten years' time", "十年后"),
        ("zh", '他说："很安全。"', "他说：“很安全。”"),
        ("zh", '屏幕5"大', '屏幕5"大'),
        ("zh", "截至6月的三个月", "截至June 的three months"),
    ],
)
def test_marks_are_written_as_the_package_knows_them(source: str, text: str, made: str) -> None:
    fed = Tracked(text)
    rewriter(source).rewrite(fed)
    assert fed.text == made


def test_a_clause_begins_with_a_capital() -> None:
    fed = Tracked("the level fell")
    rewriter("en").arrange(fed, begins=False)
    assert fed.text == "The level fell"
