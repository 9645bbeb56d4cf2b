"""The names of two hundred people, through the packages that ship and the program's engine."""

import csv
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("ctranslate2")
pytest.importorskip("sentencepiece")

from training.translation.scoring.evaluate import Translate, through_engine

PACKAGES = Path(__file__).parents[3] / "resources" / "packages"
PEOPLE = Path(__file__).parent / "people.tsv"
#: Kind of people, how many there are, and how many must come out right.
FLOORS = {"chinese": (100, 95), "foreign": (60, 57), "english": (40, 38)}

Opened = Callable[[str], Translate]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    def through(codes: str) -> Translate:
        (archive,) = PACKAGES.glob(f"translate-{codes}-*.argosmodel")
        into = tmp_path_factory.mktemp("package")
        with zipfile.ZipFile(archive) as file:
            file.extractall(into)
        return through_engine(next(into.iterdir()), 1)

    return through


def news_people(kind: str) -> Iterator[tuple[str, str]]:
    """Sentences with the name that must stand in the translation."""
    with PEOPLE.open(encoding="utf-8") as file:
        for of, line, name in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if of == kind:
                yield line, name


@pytest.mark.parametrize("kind", FLOORS)
def test_people_in_the_news_keep_their_names(kind: str, opened: Opened) -> None:
    lines, names = zip(*news_people(kind), strict=True)
    made = opened("en_zh" if kind == "english" else "zh_en")(lines)
    wrong = [f"{name}: {text}" for name, text in zip(names, made, strict=True) if name not in text]
    many, floor = FLOORS[kind]
    assert len(lines) == many
    assert many - len(wrong) >= floor, "\n".join(wrong)
