"""Which phrases texts have."""

from __future__ import annotations

from training.translation.rules.spoken import spoken

TEXTS = ("“Carried out” was said, twice.", "The work was carried out, they said (the next day).")


def test_phrases_are_found_behind_marks_and_before_them() -> None:
    phrases = {"carried out", "was carried out", "the next day", "work was said"}
    assert spoken(phrases, TEXTS) == {"carried out", "was carried out", "the next day"}


def test_a_mark_inside_parts_a_phrase() -> None:
    assert spoken({"out they said", "said twice"}, TEXTS) == set()


def test_single_words_are_not_asked_for() -> None:
    assert spoken({"carried"}, TEXTS) == set()
