"""Reading aloud: the view says which sentences, the service says them, the bar steers."""

from __future__ import annotations

from typing import Any

from reader.errors import ReaderError
from reader.services.speech import SpeechState
from reader.speech.reading import Half, Order, Passage, Utterance
from reader.speech.voices import Voice, choose_voice, voices_for
from reader.ui.actions import SPEECH_ORDERS
from reader.ui.controllers.base import Controller
from reader.ui.reading.modes import Side
from reader.ui.widgets.speech_bar import SPEEDS
from reader.ui.window_parts import WindowParts


class SpeechController(Controller):
    """Reads the selection, the paragraph, or the article from here on."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._service = parts.services.speech
        self._bar = parts.speech_bar
        self._connect()
        for name, order in SPEECH_ORDERS.items():
            parts.actions[name].triggered.connect(lambda _=False, o=order: self._set("order", o))
        self.bind(
            {
                "read_aloud": self.read,
                "read_paragraph_aloud": lambda: self._read(self._view.spoken.paragraph()),
                "next_spoken": lambda: self._service.skip(1),
                "previous_spoken": lambda: self._service.skip(-1),
                "speak_faster": lambda: self._change_speed(1),
                "speak_slower": lambda: self._change_speed(-1),
                "stop_speaking": self._service.stop,
            },
        )
        self._show_state(SpeechState.IDLE)
        self._show_settings()

    def _connect(self) -> None:
        service, bar = self._service, self._bar
        self._session.page_closing.connect(lambda _page: service.stop())
        service.reached.connect(self._on_reached)
        service.state_changed.connect(self._show_state)
        service.progress_changed.connect(bar.show_place)
        service.voice_changed.connect(self._on_voice_changed)
        service.failed.connect(self._on_failed)
        bar.pause_requested.connect(self.read)
        bar.closed.connect(service.stop)
        bar.order_chosen.connect(lambda order: self._set("order", order))
        bar.speed_chosen.connect(lambda speed: self._set("speed", speed))
        bar.voice_chosen.connect(self._on_voice_chosen)
        self._parts.spread.each(
            lambda view: view.pointer.aloud_requested.connect(self._read_from_row)
        )
        self._settings.changed.connect(self._on_setting_changed)

    def read(self) -> None:
        """Read what is selected, or from here on; while something is read, pause or go on."""
        if self._service.state is SpeechState.SPEAKING:
            self._service.pause()
        elif self._service.state is SpeechState.PAUSED:
            self._service.resume()
        else:
            self._read(self._view.spoken.selection() or self._view.spoken.from_here())

    def _read_from_row(self, row: int, onward: bool) -> None:
        spoken = self._view.spoken
        self._read(spoken.from_here(row) if onward else spoken.paragraph(row))

    def _read(self, passages: list[Passage]) -> None:
        order = Order(self._settings.current.speech.order)
        if self._session.is_in_own_language:
            order = Order.SOURCE
        self._service.read(passages, order, self._translation, self._session.pair.target)
        self._service.load_voices(self._show_voices)

    def _translation(self, sentence: str) -> str:
        found = self._session.translations.get(sentence)
        return found.text if found is not None and not found.failed else ""

    def _on_reached(self, utterance: Utterance | None) -> None:
        if utterance is None:
            self._view.spoken.clear()
        else:
            side = Side.SOURCE if utterance.half is Half.SOURCE else Side.TARGET
            self._view.spoken.mark(utterance.passage.row, utterance.passage.part, side)

    def _show_state(self, state: SpeechState) -> None:
        self._bar.setVisible(state is not SpeechState.IDLE)
        self._bar.show_speaking(state is SpeechState.SPEAKING)
        for name in ("next_spoken", "previous_spoken", "stop_speaking"):
            self._actions[name].setEnabled(state is not SpeechState.IDLE)

    def _on_voice_changed(self, before: str, after: str) -> None:
        text = self.tr("The voice {0} does not speak any more; {1} goes on.")
        self._messages.show_notice(text.format(before, after))

    def _on_failed(self, error: ReaderError) -> None:
        buttons = [(self.tr("Try again"), self.read)]
        paused = self._service.state is SpeechState.PAUSED
        self._messages.show_error(error, buttons if paused else ())

    # -- settings

    def _set(self, name: str, value: Any) -> None:
        self._settings.set(f"speech.{name}", value)

    def _change_speed(self, step: int) -> None:
        now = self._settings.current.speech.speed
        nearest = min(range(len(SPEEDS)), key=lambda n: abs(SPEEDS[n] - now))
        self._set("speed", SPEEDS[min(max(nearest + step, 0), len(SPEEDS) - 1)])

    def _on_voice_chosen(self, language: str, key: str) -> None:
        self._set("voices", {**self._settings.current.speech.voices, language: key})

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if not path.startswith("speech."):
            return
        self._show_settings()
        if path == "speech.order":
            self._service.set_order(Order(self._settings.current.speech.order))
        elif path != "speech.pause" and self._service.state is SpeechState.SPEAKING:
            self._service.skip(0)  # the sentence begins anew, in the way that was chosen
        if path == "speech.voices" and self._bar.isVisible():
            self._service.load_voices(self._show_voices)

    def _show_settings(self) -> None:
        settings = self._settings.current.speech
        self._bar.show_settings(settings.order, settings.speed)
        for name, order in SPEECH_ORDERS.items():
            self._actions[name].setChecked(order == settings.order)

    def _show_voices(self, voices: list[Voice]) -> None:
        pair, chosen = self._session.pair, self._settings.current.speech.voices
        offered = {}
        for language in dict.fromkeys((pair.source, pair.target)):
            fitting = voices_for(voices, language)
            wanted = chosen.get(language, "")
            used = choose_voice(fitting, language, wanted).key if fitting else ""
            offered[language] = (fitting, used)
        self._bar.show_voices(offered)
