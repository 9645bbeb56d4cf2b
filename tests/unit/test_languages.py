"""Names of languages from systems, pages and packages, and what is known of each language."""

import pytest

from reader.languages import (
    NAMES,
    base_language,
    english_name,
    is_chinese,
    is_full_width,
    is_right_to_left,
    is_spaceless,
    is_traditional,
    language_code,
    language_tag,
    language_to_read,
)

#: A name as a system, a page or a package gives it; its code; its tag.
TABLE = [
    # POSIX locales
    ("zh_CN.UTF-8", "zh", "zh-Hans"),
    ("zh_CN.GB18030", "zh", "zh-Hans"),
    ("zh_TW.UTF-8", "zt", "zh-Hant"),
    ("zh_TW.Big5", "zt", "zh-Hant"),
    ("zh_HK", "zt", "zh-Hant"),
    ("zh_SG.utf8", "zh", "zh-Hans"),
    ("en_US.UTF-8", "en", "en"),
    ("de_DE@euro", "de", "de"),
    ("de_AT.ISO-8859-15@euro", "de", "de"),
    ("sr_RS@latin", "sr", "sr"),
    ("pt_BR.UTF-8", "pb", "pt-BR"),
    ("pt_PT", "pt", "pt"),
    ("nn_NO.UTF-8", "nb", "nb"),
    ("no_NO", "nb", "nb"),
    ("C", "", "und"),
    ("C.UTF-8", "", "und"),
    ("POSIX", "", "und"),
    ("", "", "und"),
    # BCP 47, as pages declare it
    ("zh", "zh", "zh-Hans"),
    ("zh-CN", "zh", "zh-Hans"),
    ("ZH-tw", "zt", "zh-Hant"),
    ("zh-HK", "zt", "zh-Hant"),
    ("zh-MO", "zt", "zh-Hant"),
    ("zh-Hant", "zt", "zh-Hant"),
    ("zh-Hant-TW", "zt", "zh-Hant"),
    ("zh-Hans-TW", "zh", "zh-Hans"),
    ("zh-Hant-CN", "zt", "zh-Hant"),
    ("zh-cmn-Hant", "zt", "zh-Hant"),
    ("cmn-Hans-CN", "zh", "zh-Hans"),
    ("yue", "zt", "zh-Hant"),
    ("en-GB-oxendict", "en", "en"),
    ("es-419", "es", "es"),
    ("iw", "he", "he"),
    ("fil-PH", "tl", "tl"),
    ("  fr-CA\n", "fr", "fr"),
    ("und", "", "und"),
    ("x-klingon", "", "und"),
    ("english", "", "und"),
    ("<script>", "", "und"),
    # Qt's and Windows' names
    ("zh-Hant-HK", "zt", "zh-Hant"),
    ("pt-Latn-BR", "pb", "pt-BR"),
    ("de-Latn-DE", "de", "de"),
    ("en-POSIX", "en", "en"),
    ("zh-CHT", "zt", "zh-Hant"),
    # Argos' codes
    ("zt", "zt", "zh-Hant"),
    ("pb", "pb", "pt-BR"),
    ("ja", "ja", "ja"),
]


@pytest.mark.parametrize(("name", "code", "tag"), TABLE)
def test_every_name_of_a_language_is_understood(name: str, code: str, tag: str) -> None:
    assert language_code(name) == code
    assert language_tag(name) == tag


@pytest.mark.parametrize("code", NAMES)
def test_codes_and_their_tags_name_the_same_language(code: str) -> None:
    assert language_code(code) == code
    assert language_code(language_tag(code)) == code
    assert english_name(language_tag(code)) == NAMES[code]


@pytest.mark.parametrize(
    ("page", "wanted", "known", "code"),
    [
        ("en", "", ["zh_CN"], "zh"),
        ("en", "", ["zh_TW"], "zt"),
        ("en", "", ["de_DE@euro"], "de"),
        ("en", "", ["C"], "zh"),
        ("zh", "", ["C"], "en"),
        ("zh", "", ["zh_CN", "zh"], "en"),
        ("zt", "", ["zh_CN"], "en"),
        ("zh-Hant", "", ["zh_CN", "fr"], "fr"),
        ("en", "", ["en_US", "de"], "de"),
        ("fr", "", ["en_US", "de"], "en"),
        ("en", "", [], "zh"),
        ("", "", ["zh-Hant-TW"], "zt"),
        ("", "", [], "en"),
        ("en", "zh_TW", ["de"], "zt"),
        ("zh", "zh", ["de"], "zh"),
    ],
)
def test_a_page_is_read_in_a_language_of_the_reader_that_is_not_its_own(
    page: str, wanted: str, known: list[str], code: str
) -> None:
    assert language_to_read(page, wanted, known) == code


def test_scripts_without_spaces_and_from_the_right_are_known() -> None:
    assert is_spaceless("zh-Hant")
    assert is_spaceless("ja")
    assert is_spaceless("th")
    assert not is_spaceless("ko")
    assert is_full_width("zt")
    assert not is_full_width("th")
    assert is_chinese("zt")
    assert is_chinese("zh_TW")
    assert not is_chinese("ja")
    assert is_traditional("zh_TW")
    assert not is_traditional("zh_CN")
    assert is_right_to_left("ar-EG")
    assert not is_right_to_left("en")
    assert base_language("pb") == "pt"
    assert base_language("C") == ""
