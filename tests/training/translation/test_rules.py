import pytest

pytest.importorskip("rjieba", reason="training only")
pytest.importorskip("pypinyin", reason="training only")

from training.translation import numerals, rules

LEXICON = {
    "to_chinese": {
        "prime minister": "总理",
        "minister": "部长",
        "spain": "西班牙",
        "car": "汽车",
        "price": "价格",
        "high price": "高价格",
        "high": "高",
        "of the": "的",
    },
    "to_english": {
        "总理": "prime minister",
        "西班牙": "Spain",
        "价": "price",
        "高": "high",
        "高价": "high price",
    },
    "case": {"spain": "Spain", "carmelo": "Carmelo"},
}
FREQUENCY = {
    "prime": 5, "minister": 50, "spain": 40, "car": 90, "carpet": 9, "carmelo": 2, "price": 70,
    "prices": 40, "high": 60, "the": 900, "then": 90,
}  # fmt: skip


def rewritten(text: str, made: dict[str, str]) -> str:
    """Applies the rules as SentencePiece does: at each place the longest."""
    out, place = "", 0
    while place < len(text):
        for end in range(len(text), place, -1):
            if text[place:end] in made:
                out += made[text[place:end]]
                place = end
                break
        else:
            out += text[place]
            place += 1
    return " ".join(out.split())


@pytest.fixture(scope="module")
def english() -> dict[str, str]:
    return rules.english_rules(LEXICON, FREQUENCY)


@pytest.fixture(scope="module")
def chinese() -> dict[str, str]:
    return rules.chinese_rules(LEXICON)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The prime minister of Spain.", "总理西班牙。"),
        ("Spain: HIGH prices", "西班牙：高价格"),
        ("Then a carpet, a car, Carmelo", "Then carpet，汽车， Carmelo"),
        ("On August 1st, 2020", "在8月1日， 2020"),
        ("In 2020 for $3.5 million", "2020年为350万美元"),
        ("1,234.5", "1,234.5"),
        ("www.example.com", "www.example.com"),
    ],
)
def test_english(english: dict[str, str], text: str, wanted: str) -> None:
    assert rewritten(text, english) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("西班牙的总理。", "Spain prime minister."),
        ("2020年8月1日，350万", "2020 August 1, 3.5 million"),
        ("1.2亿、12000、3.5%", "120 million, 12000, 3.5%"),
        ("COVID-19", "COVID-19"),
    ],
)
def test_chinese(chinese: dict[str, str], text: str, wanted: str) -> None:
    assert rewritten(text, chinese) == wanted


def test_a_phrase_that_its_parts_give_is_no_rule(
    english: dict[str, str], chinese: dict[str, str]
) -> None:
    assert " high price" not in english
    assert "高价" not in chinese


def test_a_phrase_that_begins_many_others_is_no_rule(english: dict[str, str]) -> None:
    assert " of the" not in english


def test_a_known_word_is_not_bitten_off(english: dict[str, str]) -> None:
    assert english[" carpet"] == " carpet"


def test_an_unknown_character_is_told_by_its_sound(chinese: dict[str, str]) -> None:
    assert chinese["宁"] == " Ning"


@pytest.mark.parametrize(
    ("number", "written"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (22, "22nd")]
)
def test_ordinals(number: int, written: str) -> None:
    assert numerals.ordinal(number) == written


@pytest.mark.parametrize(("value", "text"), [(3.50, "3.5"), (4.0, "4"), (0.25, "0.25")])
def test_numbers_have_no_needless_zeros(value: float, text: str) -> None:
    assert numerals.plain(value) == text
