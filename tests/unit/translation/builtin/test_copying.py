"""What the built-in package's network does, without it."""

from reader.translation.builtin.copying import Copier


def test_it_says_what_it_reads_without_spaces_before_marks() -> None:
    (answer,) = Copier("en").translate_batch([["▁bank", "▁,", "▁open", "▁”"]], beam_size=5)
    assert answer.result().hypotheses == [["▁bank", ",", "▁open", "”"]]
    assert answer.attention[0][2] == [0.0, 0.0, 1.0, 0.0]


def test_chinese_has_no_spaces_before_what_opens() -> None:
    (answer,) = Copier("zh").translate_batch([["银行", "▁“", "▁,"]])
    assert answer.hypotheses == [["银行", "“", "▁,"]]
