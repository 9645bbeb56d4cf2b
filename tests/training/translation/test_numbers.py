"""Four hundred quantities each way, in sentences of news, through the engine: none is wrong."""

import zipfile
from pathlib import Path

import pytest

pytest.importorskip("ctranslate2")
pytest.importorskip("sentencepiece")

from reader.translation.sentences.numerals import missing_numbers
from tests.training.translation.news_numbers import news_numbers
from training.translation.scoring.evaluate import through_engine

FOLDER = Path(__file__).parents[3] / "resources" / "packages"


def same(text: str) -> str:
    return text.replace(" ", "").lower()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_number_of_news_is_wrong(language: str, tmp_path: Path) -> None:
    (package,) = FOLDER.glob(f"translate-{language}_*.argosmodel")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    cases = news_numbers(language)
    assert len(cases) >= 400
    made = through_engine(folder, 1)([text for text, _ in cases])
    wrong = [
        (text, wanted, translated)
        for (text, wanted), translated in zip(cases, made, strict=True)
        if same(wanted) not in same(translated) or missing_numbers(text, translated)
    ]
    assert wrong == []
