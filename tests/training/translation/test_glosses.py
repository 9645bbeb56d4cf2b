from pathlib import Path

import pytest

sentencepiece = pytest.importorskip("sentencepiece", reason="training only")
pytest.importorskip("google.protobuf", reason="training only")

from training.translation import glosses, pieces  # noqa: E402

ENGLISH = "The police allowed the people of Spain to take pictures of the gate in 2020.\n" * 40
CHINESE = "警方允许民众拍照，但时间不能太久。西班牙大门对面的人行道。\n" * 40


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("pieces")
    for name, text in (("en", ENGLISH), ("zh", CHINESE)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        pieces.train(folder / f"{name}.txt", folder / f"{name}.model", 300)
    return folder / "en.model", folder / "zh.model"


def rewritten(model: pieces.Model, text: str) -> str:
    processor = pieces.load(model)
    return str(processor.decode(processor.encode(text)))


def test_chinese_words_become_english(models: tuple[Path, Path]) -> None:
    joined = pieces.join(pieces.load_proto(models[1]), pieces.load_proto(models[0]), glosses=True)
    glosses.put_into(joined, {"警方": " police", "允许": " allowed", "不": " no", "不能": "不能"})
    assert rewritten(joined, "警方允许民众，但不能") == "police allowed民众,但不能"


def test_english_words_become_chinese(models: tuple[Path, Path]) -> None:
    joined = pieces.join(pieces.load_proto(models[0]), pieces.load_proto(models[1]), glosses=True)
    glosses.put_into(joined, {" Spain": "西班牙", " gate": "大门", " gates": " gates", ".5": ".5"})
    assert rewritten(joined, "in Spain the gate") == "in西班牙 the大门"
    assert rewritten(joined, "in the gates") == "in the gates"
    assert rewritten(joined, "to the Ｐolice ２.5") == "to the Police 2.5"


def test_a_joined_model_decodes_the_target_exactly(models: tuple[Path, Path]) -> None:
    english = pieces.load_proto(models[0])
    joined = pieces.load(pieces.join(pieces.load_proto(models[1]), english))
    tokens = pieces.load(english).encode("The police of Spain, in 2020.", out_type=str)
    assert joined.decode_pieces(tokens) == "The police of Spain, in 2020."


def test_a_chinese_target_keeps_its_punctuation(models: tuple[Path, Path]) -> None:
    chinese = pieces.load_proto(models[1])
    pieces.keep_full_width(chinese)
    processor = pieces.load(chinese)
    assert processor.decode(processor.encode("允许，但 1,200。")) == "允许，但 1,200。"
    assert "，" in processor.encode("允许，但", out_type=str)
