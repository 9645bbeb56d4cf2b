"""How many words a text has, with spaces between them or without."""

import pytest

from reader.text.tokenization import CHARACTERS_A_WORD, count_words, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The ferry doesn't sail today.", 5),
        ("L’été sera long à Évian.", 5),
        ("渡轮今天不开。天气不好，请明天再来。", 9),
        ("渡轮 Aurora 今天不开", 1 + 6 / CHARACTERS_A_WORD),
        ("เรือข้ามฟากวันนี้ไม่ออก", 5),
    ],
)
def test_a_text_has_about_as_many_words_in_each_script(text: str, words: float) -> None:
    assert count_words(text) == pytest.approx(words, abs=0.7)


def test_each_chinese_character_is_compared_by_itself() -> None:
    assert tokens("Ferry 渡轮 No. 7") == ["ferry", "渡", "轮", "no", "7"]
