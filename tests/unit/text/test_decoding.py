"""Pages are read as text whatever they claim to be."""

import pytest

from reader.text.decoding import browser_codec, decode, looks_binary

SENTENCE = "新闻报道：朱镕基、囍、€ 与“引号”——结束。"
PAGE = f'<html><head><meta charset="{{}}"></head><body><p>{SENTENCE * 5}</p></body></html>'


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("gb2312", "gb18030"),
        ("gbk", "gb18030"),
        ("utf-8", "gb18030"),
        ("iso-8859-1", "utf-8"),
        ("gb2312", "utf-8"),
        ("rot13", "utf-8"),
        ("", "utf-16"),
        ("utf-16", "utf-8"),
        ("nonsense", "gb18030"),
    ],
)
def test_text_is_recovered_under_any_label(label: str, codec: str) -> None:
    decoded = decode(PAGE.format(label).encode(codec))
    assert SENTENCE in decoded.text
    assert not decoded.damaged


def test_traditional_chinese_is_told_from_simplified() -> None:
    text = "<p>圖書館下個月起將出借電鑽、梯子和縫紉機，使用同一張借書證，期限與圖書一樣。</p>"
    assert decode(text.encode("big5hkscs")).text == text


def test_a_few_bad_bytes_cost_a_few_characters() -> None:
    data = PAGE.format("gb2312").encode("gb18030").replace(b"<p>", b"<p>\xff\xff", 1)
    decoded = decode(data)
    assert decoded.damaged
    assert decoded.text.count("朱镕基") == 5


def test_seven_bit_encoding_needs_its_escape_sequences() -> None:
    assert decode("日本語".encode("iso2022_jp"), charset="iso-2022-jp").text == "日本語"
    assert SENTENCE in decode(SENTENCE.encode(), charset="iso-2022-jp").text


def test_the_person_decides() -> None:
    assert decode("é".encode("cp1252"), override="windows-1252").text == "é"
    assert decode("é".encode(), override="no such thing").text == "é"


@pytest.mark.parametrize("label", ["", "x", "base64", "rot13", "utf-7", "idna", "\x00"])
def test_what_is_no_charset_is_refused(label: str) -> None:
    assert browser_codec(label) is None


def test_nothing_is_too_odd_to_decode() -> None:
    for data in (b"", b"\x00", b"\x00" * 600, bytes(range(256)), b"\xff\xfe", b"\xef\xbb\xbf"):
        assert isinstance(decode(data).text, str)


@pytest.mark.parametrize(
    ("twice", "plain"),
    [
        ("Itâ€™s 20Â\xa0degrees on the quay", "It’s 20\xa0degrees on the quay"),
        ("The ferry â\x80\x93 the old one â\x80\x93 sails", "The ferry – the old one – sails"),
        ("Ã\x85sa och JosÃ© vÃ¤ntar", "Åsa och José väntar"),
        ("渡轮\nItâ€™s late", "渡轮\nIt’s late"),
    ],
)
def test_what_was_encoded_twice_is_put_right(twice: str, plain: str) -> None:
    assert decode(twice.encode()).text == plain


@pytest.mark.parametrize("text", ["Ça va, São João? Âge £5", "L’Âme – «Ã» – naïve", "Ã la carte"])
def test_letters_with_accents_stay_as_they_are(text: str) -> None:
    assert decode(text.encode()).text == text


def test_words_with_control_characters_between_them_are_text() -> None:
    assert not looks_binary("渡船\x06\x08\x05，蛤蜊\x07\x07\x05很肥。".encode() * 40)
    assert looks_binary(bytes(range(256)) * 4)
