"""A package made from a few rules: what its tokenizer and its network do."""

from pathlib import Path

import pytest

pytest.importorskip("sentencepiece", reason="training only")
pytest.importorskip("google.protobuf", reason="training only")
pytest.importorskip("ctranslate2", reason="training only")

from training.translation.build import DECODING
from training.translation.package import copier, normalizer, pieces
from training.translation.package.decode import Package
from training.translation.package.shape import Shape
from training.translation.package.write import Description, specification, write
from training.translation.scoring.evaluate import unpacked

ENGLISH = {
    " Spain": "西班牙", " gate": "大门", " gates": " gates", ".5": ".5", ",": "，", " the": "",
}  # fmt: skip
CHINESE = {"警方": " police ", "允许": " allowed ", "不": " no ", "，": ", ", "。": ". "}


def model(rules: dict[str, str], words: dict[str, float], marks: list[str]) -> pieces.Model:
    characters = {c for made in rules.values() for c in made} | set(
        "abcdefghijklmnopqrstuvwxyz0123456789.,"
    )
    made = pieces.counted(words, characters, 500, marks)
    normalizer.put_into(made, rules)
    return made


def rewritten(made: pieces.Model, text: str) -> str:
    processor = pieces.load(made)
    return str(processor.decode(processor.encode(text)))


def test_english_words_become_chinese() -> None:
    made = model(ENGLISH, {"西班牙": 5, "大门": 3}, [])
    assert rewritten(made, "in Spain the gate") == "in西班牙大门"
    assert rewritten(made, "in the gates") == "in gates"
    assert rewritten(made, "to Ｐolice ２.5, ü") == "to Police 2.5， ü"


def test_common_words_are_one_piece_and_others_are_spelled() -> None:
    made = pieces.load(model(ENGLISH, {"西班牙": 5.0}, []))
    assert made.encode("in Spain", out_type=str)[-1] == "西班牙"
    assert made.encode("a gate", out_type=str)[-2:] == ["大", "门"]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    made = model(CHINESE, {"▁police": 3.0, "▁allowed": 2.0}, ["▁,", "▁."])
    names = pieces.names(made)
    shape = Shape(len(names), len(names), encoder_layers=1, decoder_layers=1)
    instead = {names.index(f"▁{mark}"): names.index(mark) for mark in ",."}
    weights = copier.weights(shape, instead)
    spec = specification(weights, shape, copier.place_table(shape), (names, names))
    write(folder / "x.argosmodel", Description("zh", "en", "1.0", DECODING, ""), spec, made)
    return folder / "x.argosmodel"


def test_the_network_says_again_what_it_reads_and_closes_up_before_marks(package: Path) -> None:
    with unpacked(package, 1) as loaded:
        assert isinstance(loaded, Package)
        assert loaded.translate(["警方允许，不。12345，6.5"]) == ["police allowed, no. 12345, 6.5"]


def test_the_same_input_gives_the_same_file(package: Path, tmp_path: Path) -> None:
    made = model(CHINESE, {"▁police": 3.0, "▁allowed": 2.0}, ["▁,", "▁."])
    again = model(CHINESE, {"▁allowed": 2.0, "▁police": 3.0}, ["▁.", "▁,"])
    assert made.SerializeToString() == again.SerializeToString()


def test_a_copying_network_needs_one_vocabulary() -> None:
    with pytest.raises(ValueError, match="same pieces"):
        copier.weights(Shape(30, 40))
