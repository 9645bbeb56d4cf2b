import gzip
from pathlib import Path

import pytest

pytest.importorskip("rjieba", reason="training only")
pytest.importorskip("pypinyin", reason="training only")

from training.translation import words


@pytest.mark.parametrize(
    ("gloss", "plain"),
    [
        ("to allow", "allow"),
        ("(finance) share price", "share price"),
        ("Raffarin, prime minister of France", "Raffarin"),
        ("variant of 稟賦|禀赋[bing3 fu4]", ""),
        ("to do something at great length", ""),
        ("", ""),
    ],
)
def test_only_short_glosses_are_of_use(gloss: str, plain: str) -> None:
    assert words.plain_gloss(gloss) == plain


def test_the_dictionary_is_read_by_simplified_word(tmp_path: Path) -> None:
    lines = [
        "# comment",
        "領事館 领事馆 [ling3 shi4 guan3] /consulate/",
        "允許 允许 [yun3 xu3] /to permit; to allow/",
        "寧夏 宁夏 [Ning2 xia4] /see 寧夏回族自治區|宁夏回族自治区[Ning2xia4]/",
        "3Q 3Q [san1 Q] /thanks/",
    ]
    path = tmp_path / "x.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    assert words.read_dictionary(path) == {
        "领事馆": ["consulate"],
        "允许": ["permit", "allow"],
        "宁夏": ["Ningxia"],
    }


def test_words_are_written_as_inside_sentences() -> None:
    case = words.usual_case(["Prices in Spain rose.", "The prices of Spain."])
    assert case["spain"] == "Spain"
    assert case["prices"] == "prices"


def test_words_are_beside_each_other_within_a_text() -> None:
    assert words.beside(["A former car", "Prices"]) == {"a former", "former car"}
