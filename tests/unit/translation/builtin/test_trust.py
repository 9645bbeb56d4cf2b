"""How far the built-in package's translations are trusted."""

from reader.translation.builtin.trust import is_doubtful, log_trust, stretches
from reader.translation.tokens import Tokens


def read(*parts: tuple[str, str]) -> Tokens:
    """A clause as the package read it: its stretches, and what it has for them."""
    text, pieces, spans = "", list[str](), list[tuple[int, int]]()
    for source, said in parts:
        pieces.append(said)
        spans.append((len(text), len(text) + len(source)))
        text += source
    return Tokens(text, pieces, spans)


def test_a_stretch_is_what_was_read_as_one() -> None:
    tokens = Tokens("on Monday night", ["周一", "晚", "▁late"], [(0, 9), (0, 9), (9, 15)])
    assert list(stretches(tokens)) == [("on Monday", "周一晚"), ("night", "late")]


def test_usual_words_are_trusted_more_than_words_of_many_senses() -> None:
    usual = read(("The government ", "政府"), ("said ", "表示"), ("on Monday.", "周一。"))
    words = [
        "accused",
        "suitor",
        "peeved",
        "issues",
        "cross",
        "bill",
        "charged",
        "resume",
        "host",
        "trunk",
        "appeal",
        "pitch",
    ]
    rare = read(*((f"{word} ", "问题") for word in words))
    trusted, doubted = (log_trust(t.text, "", [t], "en") for t in (usual, rare))
    assert 0 > trusted > doubted
    assert is_doubtful(doubted, "en")
    assert not is_doubtful(trusted, "en")


def test_unknown_chinese_words_and_names_make_doubt() -> None:
    trusted = log_trust(
        "政府周一表示支持。", "The government said on Monday it supports.", [], "zh"
    )
    doubted = log_trust(
        "巴弄卓康哨点余旺站岗", "Ba get Zhuo Kang whistles o'clock Yu Wang", [], "zh"
    )
    assert not is_doubtful(trusted, "zh")
    assert is_doubtful(doubted, "zh")
