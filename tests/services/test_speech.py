"""Sentences are said in their order, with a clock and voices of the tests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from reader.errors import ReaderError
from reader.services.speech import SpeechService, SpeechState
from reader.settings import SpeechSettings
from reader.speech.reading import Half, Order, Passage, Utterance
from tests.helpers.speech import ANNA, MEI, OTTO, FakeTimer, PatientRunner, QuietSpeaker, run

TEXTS = ("The ferry came in at noon.", "The quay was full.", "It left at one.")
PASSAGES = [Passage(f"b{n}", 0, text, "en") for n, text in enumerate(TEXTS)]
TRANSLATIONS = dict(zip(TEXTS, ("渡轮中午到了。", "码头满是人。", "一点钟离开。"), strict=True))


@dataclass
class World:
    """A service, and what it says and tells."""

    speaker: QuietSpeaker = field(default_factory=lambda: QuietSpeaker(ANNA, MEI))
    other: QuietSpeaker = field(default_factory=lambda: QuietSpeaker(name="other"))
    runner: PatientRunner = field(default_factory=PatientRunner)
    timer: FakeTimer = field(default_factory=FakeTimer)
    settings: SpeechSettings = field(default_factory=SpeechSettings)
    marks: list[tuple[str, Half] | None] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    changes: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        timer: Any = self.timer
        self.service = SpeechService(
            lambda: [self.speaker, self.other], self.runner, lambda: self.settings, timer
        )
        self.service.reached.connect(self._on_reached)
        self.service.failed.connect(self._on_failed)
        self.service.voice_changed.connect(lambda *names: self.changes.append(names))

    def _on_reached(self, utterance: Utterance | None) -> None:
        self.marks.append((utterance.passage.row, utterance.half) if utterance else None)

    def _on_failed(self, error: ReaderError) -> None:
        self.errors.append(str(error))

    def read(self, order: Order = Order.TURNS, passages: list[Passage] = PASSAGES) -> None:
        self.marks.clear()
        self.service.read(passages, order, lambda text: TRANSLATIONS.get(text, ""), "zh")

    def run(self, said: int | None = None) -> None:
        """Go on to the end, or until so many sentences are said."""
        run(self.runner, self.timer, lambda: said is not None and len(self.texts) >= said)

    @property
    def texts(self) -> list[str]:
        return [s.text for speaker in (self.speaker, self.other) for s in speaker.said]


@pytest.fixture
def world(qapp: object) -> World:
    return World()


def test_marks_follow_the_sentences_by_turns_with_the_pauses_that_are_set(world: World) -> None:
    world.settings = SpeechSettings(pause=3)
    world.read()
    world.run()
    both = [(f"b{n}", half) for n in range(3) for half in (Half.SOURCE, Half.TARGET)]
    assert world.marks == [None, *both, None]
    assert world.texts == [t for pair in TRANSLATIONS.items() for t in pair]
    assert world.timer.waits == [3000] * 5
    assert [speech.voice for speech in world.speaker.said] == [ANNA, MEI] * 3
    assert world.service.state is SpeechState.IDLE


def test_the_speed_and_the_voices_that_are_set_are_used(world: World) -> None:
    brook = replace(ANNA, id="brook", name="Brook")
    world.speaker.there.append(brook)
    world.settings = SpeechSettings(speed=150, voices={"en": brook.key})
    world.read(Order.SOURCE)
    world.run()
    assert {(speech.voice, speech.speed) for speech in world.speaker.said} == {(brook, 150)}
    assert world.timer.waits == []


def test_a_pause_keeps_the_sentence_and_going_on_begins_it_anew(world: World) -> None:
    world.read(Order.SOURCE)
    world.run(said=1)
    world.service.pause()
    world.run()
    assert world.texts == list(TEXTS[:1])
    assert world.marks[-1] == ("b1", Half.SOURCE)
    world.service.resume()
    world.run()
    assert world.texts == list(TEXTS)


def test_one_can_go_to_the_next_sentence_and_back(world: World) -> None:
    world.read(Order.SOURCE)
    world.run(said=1)
    world.service.skip(1)
    world.run(said=2)
    assert world.texts == [TEXTS[0], TEXTS[2]]
    world.read(Order.SOURCE)
    world.run(said=3)
    world.service.skip(-1)
    world.run()
    assert world.texts[2:] == list(TEXTS[:1] + TEXTS)


def test_another_order_holds_from_the_sentence_that_is_read(world: World) -> None:
    world.read(Order.SOURCE)
    world.run(said=1)
    world.service.set_order(Order.TARGET)
    world.run()
    assert world.texts[1:] == [TRANSLATIONS[text] for text in TEXTS[1:]]


def test_stopping_says_nothing_more_and_marks_nothing(world: World) -> None:
    world.read()
    world.run(said=1)
    world.service.stop()
    world.run()
    assert len(world.texts) == 1
    assert world.marks[-1] is None
    assert not world.timer.is_running


def test_reading_something_else_while_voices_are_looked_for_reads_that_alone(world: World) -> None:
    world.read(Order.SOURCE)
    world.read(Order.SOURCE, PASSAGES[2:])
    world.run()
    assert world.texts == [TEXTS[2]]


def test_without_a_voice_one_is_told_and_the_place_is_kept(world: World) -> None:
    world.speaker.there = []
    world.read(Order.SOURCE)
    world.run()
    assert len(world.errors) == 1
    assert world.errors[0].startswith("This computer has no voice for English.")
    assert world.service.state is SpeechState.PAUSED
    world.speaker.there = [ANNA]  # it was installed meanwhile
    world.service.resume()
    world.run()
    assert world.texts == list(TEXTS)


def test_where_a_voice_vanishes_another_goes_on_and_one_is_told(world: World) -> None:
    brook = replace(ANNA, id="brook", name="Brook")
    world.speaker.there.append(brook)
    world.read(Order.SOURCE)
    world.run(said=1)
    world.speaker.there.remove(ANNA)
    world.speaker.broken.add(ANNA.id)
    world.run()
    assert world.texts == list(TEXTS)
    assert world.changes == [("Anna", "Brook")]
    assert world.errors == []


def test_where_all_of_an_engine_is_silent_another_engine_goes_on(world: World) -> None:
    world.speaker.there.append(replace(ANNA, id="brook", name="Brook"))
    world.speaker.broken |= {"anna", "brook"}
    world.other.there = [OTTO]
    world.read(Order.SOURCE)
    world.run()
    assert world.texts == list(TEXTS)
    assert world.changes == [("Anna", "Otto")]


def test_where_all_voices_are_silent_it_stands_still_and_says_so_once(world: World) -> None:
    voices = [replace(ANNA, id=f"v{n}", name=f"V{n}") for n in range(50)]
    world.speaker.there = voices
    world.speaker.broken = {voice.id for voice in voices}
    world.read(Order.SOURCE)
    world.run()
    assert world.texts == []
    assert len(world.errors) == 1
    assert "does not speak" in world.errors[0]
    assert len(world.changes) == 2
    assert world.service.state is SpeechState.PAUSED


@pytest.mark.parametrize(
    ("order", "told"),
    [(Order.TARGET, "no translation to read aloud"), (Order.SOURCE, "no words to read aloud")],
)
def test_where_there_is_nothing_to_say_one_is_told(world: World, order: Order, told: str) -> None:
    world.read(order, [Passage("b0", 0, "* * *", "en")])
    world.run()
    assert told in world.errors[0]
    assert world.service.state is SpeechState.IDLE
