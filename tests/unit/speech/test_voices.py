from __future__ import annotations

import sys
import wave
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.errors import Cancelled, SpeechError
from reader.speech.commands import (
    Command,
    CommandSpeaker,
    EspeakNg,
    MacSay,
    WindowsVoices,
)
from reader.speech.voices import Speech, Voice, choose_voice, voices_for

ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn  (zh-cmn 5)(zh 5)
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  yue             --/M      Chinese_(Cantonese) sit/yue              (zh-yue 5)(zh 8)
 5  zh              --/M      chinese-mb-cn1     mb/mb-cn1
"""
SAY = """Daniel (Enhanced)   en_GB    # Hello! My name is Daniel.
Samantha            en_US    # Hello! My name is Samantha.
Tingting            zh_CN    # 你好！我叫婷婷。
"""
SAPI = "en-US\tMicrosoft Zira Desktop\nzh-CN\tMicrosoft Huihui Desktop\n\nbroken\n"


def names(voices: list[Voice], language: str) -> list[str]:
    return [voice.name for voice in voices_for(voices, language)]


def test_the_list_of_espeak_is_read_and_the_usual_voice_comes_first() -> None:
    voices = EspeakNg().parse_voices(ESPEAK)
    assert names(voices, "en")[0] == "English (America)"
    assert names(voices, "zh") == ["Chinese (Mandarin, latin as English)", "Chinese (Cantonese)"]
    assert names(voices, "zt")[0] == "Chinese (Mandarin, latin as English)"
    assert names(voices, "") == []


def test_the_lists_of_other_systems_are_read() -> None:
    assert names(MacSay().parse_voices(SAY), "en") == ["Samantha", "Daniel (Enhanced)"]
    assert names(MacSay().parse_voices(SAY), "zh") == ["Tingting"]
    assert names(WindowsVoices().parse_voices(SAPI), "zh") == ["Microsoft Huihui Desktop"]


def test_the_chosen_voice_is_used_and_one_that_is_gone_is_passed_over() -> None:
    voices = EspeakNg().parse_voices(ESPEAK)
    assert choose_voice(voices, "en", "espeak-ng/gmw/en").name == "English (Great Britain)"
    assert choose_voice(voices, "en", "say/Samantha").name == "English (America)"


def test_without_a_voice_one_sentence_tells_how_to_get_one() -> None:
    with pytest.raises(SpeechError) as told:
        choose_voice(EspeakNg().parse_voices(ESPEAK), "ko")
    assert str(told.value).startswith("This computer has no voice for Korean. ")
    if sys.platform == "linux":
        assert "espeak-ng" in str(told.value)


@pytest.mark.parametrize("program", [EspeakNg(), MacSay(), WindowsVoices()])
def test_a_text_never_stands_among_the_arguments(
    program: EspeakNg | MacSay | WindowsVoices,
) -> None:
    secret = "-w /etc/passwd; $(rm) [[volm 9]]"
    speech = Speech(secret, Voice(program.name, "id", "en", "Voice"), 150)
    command = program.speak(speech, None)
    assert not any("passwd" in argument for argument in command.arguments)
    assert "passwd" in command.text
    assert "passwd" not in " ".join(command.variables.values())


def test_an_order_to_the_voice_is_read_as_text() -> None:
    speech = Speech("[[volm 9]] ferry", Voice("say", "Samantha", "en_US", "Samantha"))
    for program in (MacSay(), EspeakNg()):
        assert "[[" not in program.speak(speech, None).text


class Script:
    """A program that speaks by doing what a test says."""

    name = "script"
    executable = sys.executable

    def __init__(self, code: str) -> None:
        self._code = code

    def list_voices(self) -> Command:
        return Command((self.executable, "-c", self._code))

    def parse_voices(self, listing: str) -> list[Voice]:
        return [Voice(self.name, line, "en", line) for line in listing.split()]

    def speak(self, speech: Speech, file: Path | None) -> Command:
        return Command((self.executable, "-c", self._code, str(file)), speech.text)


ANNA = Voice("script", "anna", "en", "Anna")


def test_what_is_said_reaches_the_program(tmp_path: Path) -> None:
    code = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
    heard = tmp_path / "heard"
    CommandSpeaker(Script(code), heard).speak(Speech("渡轮 — ferry", ANNA), CancelToken())
    assert heard.read_text("utf-8") == "渡轮 — ferry"


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(3)",
        "import sys; sys.stdin.close(); raise SystemExit(1)",
        "import sys; sys.stderr.write('ALSA lib\\nerror: No such file or directory\\n')",
    ],
)
def test_a_voice_that_says_nothing_is_told_of(code: str) -> None:
    with pytest.raises(SpeechError, match="The voice Anna does not speak"):
        CommandSpeaker(Script(code)).speak(Speech("ferry " * 50_000, ANNA), CancelToken())


def test_a_program_that_is_gone_is_told_of() -> None:
    program = Script("")
    program.executable = "/nowhere/at/all"
    assert CommandSpeaker(program).voices() == []
    with pytest.raises(SpeechError, match="could not be started"):
        CommandSpeaker(program).speak(Speech("ferry", ANNA), CancelToken())


def test_a_voice_falls_silent_at_once_when_it_is_stopped() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        CommandSpeaker(Script("import time; time.sleep(600)")).speak(Speech("ferry", ANNA), token)


def seconds(path: Path) -> float:
    with wave.open(str(path)) as sound:
        return float(sound.getnframes() / sound.getframerate())


def test_espeak_speaks_into_a_file_as_long_as_the_speed_says(tmp_path: Path) -> None:
    voices = CommandSpeaker(EspeakNg()).voices()
    if not voices:
        pytest.skip("espeak-ng is not installed")
    text = "The ferry came in at noon, and the crowd on the quay waved to the pilot."
    lengths = []
    for speed in (50, 100, 200):
        path = tmp_path / f"{speed}.wav"
        speaker = CommandSpeaker(EspeakNg(), path)
        speaker.speak(Speech(text, choose_voice(voices, "en"), speed), CancelToken())
        lengths.append(seconds(path))
    slow, usual, fast = lengths
    assert 2 < usual < 8
    assert 1.6 < slow / usual < 2.6
    assert 1.6 < usual / fast < 2.6
    chinese = tmp_path / "zh.wav"
    speech = Speech("渡轮中午到达，码头上挤满了人。", choose_voice(voices, "zh"))
    CommandSpeaker(EspeakNg(), chinese).speak(speech, CancelToken())
    assert 1 < seconds(chinese) < 10
