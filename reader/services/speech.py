"""Reading aloud: sentence after sentence, with the voices that the system has at the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError, SpeechError
from reader.services.tasks import Runner, Task
from reader.settings import SpeechSettings
from reader.speech.reading import Order, Passage, Reading, Rest, Utterance
from reader.speech.voices import Speaker, Speech, Voice, choose_voice, voices_for

#: How often another voice takes over before the reading stands still.
_MOST_CHANGES = 2


class SpeechState(StrEnum):
    """Whether something is read."""

    IDLE = "idle"
    SPEAKING = "speaking"
    PAUSED = "paused"


class SpeechService(QObject):
    """Reads passages aloud.

    Args:
        speakers: gives what speaks on this system.
        runner: where the work is done.
        settings: gives the settings as they are by then.
        timer: measures the pauses; tests bring their own.

    Signals:
        reached: the `Utterance` that is said now; None when nothing is.
        state_changed: a `SpeechState`.
        progress_changed: which passage is read, from 1, and how many there are.
        voice_changed: names of a voice that failed, and of the one that goes on in its place.
        failed: the `ReaderError` for which the reading stands still.
    """

    reached = Signal(object)
    state_changed = Signal(object)
    progress_changed = Signal(int, int)
    voice_changed = Signal(str, str)
    failed = Signal(object)

    def __init__(
        self,
        speakers: Callable[[], Sequence[Speaker]],
        runner: Runner,
        settings: Callable[[], SpeechSettings],
        timer: QTimer | None = None,
    ) -> None:
        super().__init__()
        self._find_speakers = speakers
        self._runner = runner
        self._settings = settings
        self._timer = timer or QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._advance)
        self._speakers: dict[str, Speaker] = {}
        self._voices: list[Voice] | None = None
        self._failed_voices: set[str] = set()
        self._failed_engines: set[str] = set()
        self._changes = 0
        self._reading: Reading | None = None
        self._task: Task[None] | None = None
        self._generation = 0
        self.state = SpeechState.IDLE

    def load_voices(self, handler: Callable[[list[Voice]], object], *, again: bool = False) -> None:
        """Call `handler` with the voices of the system; they are looked for once, or `again`."""
        if self._voices is not None and not again:
            handler(self._voices)
            return

        def work() -> tuple[dict[str, Speaker], list[Voice]]:
            speakers = {speaker.name: speaker for speaker in self._find_speakers()}
            return speakers, [voice for s in speakers.values() for voice in s.voices()]

        def take(found: tuple[dict[str, Speaker], list[Voice]]) -> None:
            self._speakers, self._voices = found
            handler(found[1])

        self._runner.start(Task(lambda _cancel, _progress: work()).on_success(take))

    def read(
        self,
        passages: Sequence[Passage],
        order: Order,
        translate: Callable[[str], str],
        target: str,
    ) -> None:
        """Read passages in place of what is read now.

        Args:
            passages: the sentences.
            order: what is read of each.
            translate: gives the translation of a sentence as it is by then, "" for none.
            target: the language of the translations.
        """
        self.stop()
        self._reading = Reading(passages, order, translate, target)
        self._set_state(SpeechState.SPEAKING)
        self.load_voices(self._guarded(self._advance))

    def pause(self) -> None:
        """Fall silent; `resume` begins the sentence anew."""
        if self.state is SpeechState.SPEAKING and self._reading is not None:
            self._silence()
            self._reading.again()
            self._set_state(SpeechState.PAUSED)

    def resume(self) -> None:
        """Go on after a pause, with the voices there are by now."""
        if self.state is SpeechState.PAUSED:
            self._forgive()
            self._set_state(SpeechState.SPEAKING)
            self._advance()

    def skip(self, by: int) -> None:
        """Go on with the next sentence (1) or the one before (-1)."""
        if self._reading is not None:
            self._silence()
            self._reading.skip(by)
            self._set_state(SpeechState.SPEAKING)
            self._advance()

    def set_order(self, order: Order) -> None:
        """Read in another order, beginning with the sentence that is read now."""
        if self._reading is not None and order is not self._reading.order:
            self._reading.order = order
            if self.state is SpeechState.SPEAKING:
                self.skip(0)

    def stop(self) -> None:
        """Read no more."""
        self._silence()
        self._reading = None
        self._forgive()
        self.reached.emit(None)
        self._set_state(SpeechState.IDLE)

    # -- inside ---------------------------------------------------------------------------------

    def _silence(self) -> None:
        self._generation += 1
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _guarded(self, then: Callable[[], None]) -> Callable[[object], None]:
        """A handler that does nothing once something else is read, or nothing any more."""
        generation = self._generation
        return lambda _: then() if generation == self._generation else None

    def _advance(self) -> None:
        reading = self._reading
        assert reading is not None
        step = reading.next()
        if step is None:
            self._end(reading)
            return
        self.progress_changed.emit(reading.number + 1, len(reading))
        if isinstance(step, Rest):
            self._timer.start(self._settings().pause * 1000)
        else:
            self._say(step)

    def _end(self, reading: Reading) -> None:
        self.stop()
        if not reading.said_anything:
            self.failed.emit(_nothing(reading.order))

    def _say(self, utterance: Utterance, *, is_fresh: bool = False) -> None:
        """Say something; where no voice is known for it, look for voices once more."""
        settings, language = self._settings(), utterance.language
        try:
            voice = choose_voice(self._usable(), language, settings.voices.get(language, ""))
        except SpeechError as error:
            if is_fresh:
                self._fail(error)
            else:
                say = partial(self._say, utterance, is_fresh=True)
                self.load_voices(self._guarded(say), again=True)
            return
        speaker = self._speakers[voice.engine]
        speech = Speech(utterance.text, voice, settings.speed)
        self.reached.emit(utterance)
        self._task = Task(lambda cancel, _progress: speaker.speak(speech, cancel))
        self._task.on_success(lambda _: self._advance())
        self._task.on_failure(lambda error: self._on_failure(utterance, voice, error))
        self._runner.start(self._task)

    def _on_failure(self, utterance: Utterance, voice: Voice, error: ReaderError) -> None:
        """A voice failed, perhaps because it is gone: another one goes on, if there is one."""
        self._failed_voices.add(voice.key)
        self._changes += 1

        def go_on() -> None:
            others = voices_for(self._usable(), utterance.language)
            elsewhere = [other for other in others if other.engine != voice.engine]
            if elsewhere:  # what fails is mostly all that this engine has
                self._failed_engines.add(voice.engine)
            if not others or self._changes > _MOST_CHANGES:
                self._fail(error)
                return
            self.voice_changed.emit(voice.name, (elsewhere or others)[0].name)
            self._say(utterance, is_fresh=True)

        self.load_voices(self._guarded(go_on), again=True)

    def _usable(self) -> list[Voice]:
        """The voices that did not fail since the reading began."""
        return [
            voice
            for voice in self._voices or ()
            if voice.key not in self._failed_voices and voice.engine not in self._failed_engines
        ]

    def _forgive(self) -> None:
        """Try all voices again."""
        self._failed_voices.clear()
        self._failed_engines.clear()
        self._changes = 0

    def _fail(self, error: ReaderError) -> None:
        """Stand still at the sentence, so that it can go on from there."""
        self.pause()
        self.failed.emit(error)

    def _set_state(self, state: SpeechState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)


def _nothing(order: Order) -> SpeechError:
    if order is Order.TARGET:
        return SpeechError(
            "nothing-translated",
            "There is no translation to read aloud yet. Translate the page first, or read the "
            "original.",
        )
    return SpeechError(
        "nothing-to-read", "There are no words to read aloud here. Choose another place."
    )
