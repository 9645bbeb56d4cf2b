"""Texts shown in simplified or traditional characters."""

from __future__ import annotations

import pytest

from reader.text.script import to_script


@pytest.mark.parametrize(
    ("text", "script", "shown"),
    [
        ("渡轮为城市带来工人", "traditional", "渡輪為城市帶來工人"),
        ("码头里面的群众在吃饭", "traditional", "碼頭裡面的群眾在吃飯"),
        ("軟體公司的峰會", "simplified", "软体公司的峰会"),
        ("软件公司", "traditional", "軟件公司"),
        ("软件公司", "as-is", "软件公司"),
        ("Quay 12", "traditional", "Quay 12"),
    ],
)
def test_characters_change_and_words_stay(text: str, script: str, shown: str) -> None:
    assert to_script(text, script) == shown


def test_traditional_chinese_quotes_with_brackets_of_its_own() -> None:
    assert to_script("“渡轮来了，”他说。", "traditional") == "「渡輪來了，」他說。"
    assert to_script("“他说‘来了’。”", "traditional") == "「他說『來了』。」"
    assert to_script("他说‘来了’。", "traditional") == "他說「來了」。"
    assert to_script("O’Brien说", "traditional") == "O’Brien說"
    assert to_script("“渡轮来了，”他说。", "simplified") == "“渡轮来了，”他说。"
