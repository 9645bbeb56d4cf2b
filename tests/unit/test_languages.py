"""What is known of languages to set and to join their texts."""

import pytest

from reader.languages import is_chinese, is_right_to_left, is_spaceless, language_tag


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("zh", "zh-Hans"),
        ("zt", "zh-Hant"),
        ("pb", "pt-BR"),
        ("en", "en"),
        ("zh-Hant", "zh-Hant"),
        ("", "und"),
    ],
)
def test_argos_codes_become_tags(code: str, tag: str) -> None:
    assert language_tag(code) == tag


def test_scripts_without_spaces_and_from_the_right_are_known() -> None:
    assert is_spaceless("zh-Hant")
    assert is_spaceless("ja")
    assert not is_spaceless("ko")
    assert is_chinese("zt")
    assert not is_chinese("ja")
    assert is_right_to_left("ar")
    assert not is_right_to_left("en")
