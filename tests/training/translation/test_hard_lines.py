from training.translation.scoring.hard_lines import hard_lines


def test_the_same_lines_every_time() -> None:
    assert hard_lines(100) == hard_lines(100)


def test_all_kinds_are_there() -> None:
    lines = hard_lines()
    assert len(lines) == 500
    assert any(line.isupper() for line in lines)
    assert any(len(line) > 300 for line in lines)
    assert any(not line.strip() for line in lines)
    assert any("Ｔ" in line for line in lines)
    assert any("週" in line for line in lines)


def test_no_line_holds_a_line_feed() -> None:
    assert not any("\n" in line for line in hard_lines(1000))
