from __future__ import annotations

from reader.limits import MAX_SPOKEN_CHARACTERS
from reader.speech.reading import (
    Half,
    Order,
    Passage,
    Reading,
    Rest,
    Utterance,
    has_words,
    pieces,
)

NOON = Passage("b1", 0, "The ferry came in at noon.", "en")
QUAY = Passage("b1", 1, "The quay was full.", "en")
STARS = Passage("b2", 0, "* * *", "en")
TRANSLATIONS = {NOON.text: "渡轮中午到了。", QUAY.text: "码头满是人。"}


def reading(*passages: Passage, order: Order = Order.TURNS) -> Reading:
    return Reading(passages, order, lambda text: TRANSLATIONS.get(text, ""), "zh")


def steps(reading: Reading) -> list[str]:
    """The texts that are said, and "-" for each pause."""
    said = []
    while (step := reading.next()) is not None:
        said.append("-" if isinstance(step, Rest) else step.text)
    return said


def test_by_turns_a_sentence_is_followed_by_a_pause_and_its_translation() -> None:
    assert steps(reading(NOON, QUAY)) == [
        NOON.text,
        "-",
        "渡轮中午到了。",
        "-",
        QUAY.text,
        "-",
        "码头满是人。",
    ]


def test_one_side_is_read_without_pauses_of_ours() -> None:
    assert steps(reading(NOON, QUAY, order=Order.SOURCE)) == [NOON.text, QUAY.text]
    assert steps(reading(NOON, QUAY, order=Order.TARGET)) == ["渡轮中午到了。", "码头满是人。"]


def test_each_half_is_said_in_its_own_language() -> None:
    first, _, second = (reading(NOON).next(), None, None)
    assert isinstance(first, Utterance)
    assert (first.half, first.language) == (Half.SOURCE, "en")
    told = reading(NOON, order=Order.TARGET).next()
    assert isinstance(told, Utterance)
    assert (told.half, told.language) == (Half.TARGET, "zh")
    assert second is None


def test_what_has_no_words_is_passed_over_without_a_pause() -> None:
    assert steps(reading(STARS, NOON, STARS)) == [NOON.text, "-", "渡轮中午到了。", "-"]
    assert not has_words("……  * * * 。")
    assert has_words("3")
    assert has_words("渡")


def test_a_sentence_without_translation_is_read_in_the_original_alone() -> None:
    late = Passage("b3", 0, "It left at one.", "en")
    assert steps(reading(late)) == [late.text]
    empty = reading(late, order=Order.TARGET)
    assert steps(empty) == []
    assert not empty.said_anything


def test_a_translation_that_comes_while_its_sentence_is_read_is_said() -> None:
    known: dict[str, str] = {}
    going = Reading([NOON], Order.TURNS, lambda text: known.get(text, ""), "zh")
    known[NOON.text] = "渡轮到了。"
    assert steps(going) == [NOON.text, "-", "渡轮到了。"]


def test_skipping_goes_from_sentence_to_sentence_and_stays_in_the_article() -> None:
    going = reading(NOON, QUAY, order=Order.SOURCE)
    going.next()
    going.skip(1)
    assert steps(going) == [QUAY.text]
    going.skip(-1)
    assert going.number == 1
    going.skip(-9)
    assert steps(going) == [NOON.text, QUAY.text]


def test_a_sentence_begins_anew_after_a_pause() -> None:
    going = reading(NOON, QUAY)
    going.next()
    going.next()
    going.again()
    assert steps(going)[0] == NOON.text


def test_a_stretch_that_was_selected_is_read_as_it_is() -> None:
    word = Passage("b1", 0, "中午", "zh", Half.TARGET, alone=True)
    assert steps(reading(word, order=Order.SOURCE)) == ["中午"]
    assert steps(reading(word, order=Order.TURNS)) == ["中午"]


def test_long_texts_are_cut_where_one_may_breathe_and_nothing_is_lost() -> None:
    text = "The tide came in, and the pilot waited. " * 400
    cut = list(pieces(text))
    assert max(map(len, cut)) <= MAX_SPOKEN_CHARACTERS
    assert " ".join(cut) == text.strip()
    assert all(piece.endswith((",", ".")) for piece in cut[:-1])
    endless = "渡" * 5_000
    assert "".join(pieces(endless)) == endless
