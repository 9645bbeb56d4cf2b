"""The packages that ship: plain Argos packages, and no line makes them loop."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ctranslate2")
pytest.importorskip("sentencepiece")

from training.translation.package.decode import Package
from training.translation.scoring.evaluate import through_engine
from training.translation.scoring.faults import faults
from training.translation.scoring.hard_lines import hard_lines
from training.translation.scoring.scores import loops, numbers_share

FOLDER = Path(__file__).parents[3] / "resources" / "packages"
MOST = 20_000_000


@pytest.fixture(scope="module", params=["en_zh", "zh_en"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    archives = sorted(FOLDER.glob(f"translate-{request.param}-*.argosmodel"))
    assert len(archives) == 1
    assert archives[0].stat().st_size <= MOST
    into = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(archives[0]) as archive:
        archive.extractall(into)
    (top,) = into.iterdir()
    return top


@pytest.fixture(scope="module")
def package(folder: Path) -> Package:
    return Package(folder)


def test_metadata_says_what_the_program_reads(folder: Path) -> None:
    metadata: dict[str, Any] = json.loads((folder / "metadata.json").read_text("utf-8"))
    assert metadata["starter"] is True
    assert metadata["decoding"]["beam_size"] == 1
    assert "CC-CEDICT" in (folder / "README.md").read_text("utf-8")


def test_no_hard_line_loops(package: Package) -> None:
    lines = hard_lines()
    made = package.translate(lines)
    assert len(made) == len(lines)
    assert [line for line, text in zip(lines, made, strict=True) if loops(line, text)] == []


def test_numbers_come_through(package: Package) -> None:
    english = package.metadata["from_code"] == "en"
    lines = ["It sold 125 cars at $3,400 each.", "Only 3.5% of 1,200 came."]
    lines = lines if english else ["售出125辆汽车，每辆3400美元。", "1200人中只有3.5%来了。"]
    assert numbers_share(lines, package.translate(lines)) == (2, 2)


@pytest.mark.parametrize("folder", ["en_zh"], indirect=True)
def test_no_form_of_a_word_leaves_an_ending(package: Package) -> None:
    lines = [
        "This targeted plan and a former pilot drew many Tunisians.",
        "Prices resurged, he said, emphasising “windfalls” for pepper-sprayed crowds.",
        "The embassies and two Consulate Generals in the lowlands reopened.",
        "“Isn't it time?” they asked as the swans, sundials and bridge tolls were counted.",
    ]
    assert faults(lines, package.translate(lines)).endings == 0


@pytest.mark.parametrize("folder", ["en_zh"], indirect=True)
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("She lives in New York.", "纽约"),
        ("The swans left.", "天鹅"),
        ("Bridge tolls will rise.", "过桥费"),
        ("They restored the sundial.", "日晷"),
        ("Workers closed the heavy gates.", "大门"),
        ("The old ferries burn diesel oil.", "燃烧"),
        ("She spoke of the president of France.", "法国总统"),
    ],
)
def test_words_have_the_sense_of_news(package: Package, line: str, wanted: str) -> None:
    assert wanted in package.translate([line])[0]


@pytest.mark.parametrize("folder", ["zh_en"], indirect=True)
def test_what_is_rewritten_for_the_package_loses_no_number(folder: Path) -> None:
    lines = [
        "截至9月26日17时，两人3月来过。",
        "9月25日，2027海滨书展开幕。",
        "共有1.34亿用户，每年约1500万游客，发放150万张。",
        "可替代600多万吨煤，装机容量250余万千瓦。",
        "9月25日0—24时，新增46例。",
        "自 6 月 15 日起，病例接近 140 万例。",
        "“30年前，他来到中国。”",
    ]
    made = through_engine(folder, 1)(lines)
    assert [faults([line], [text]).numbers for line, text in zip(lines, made, strict=True)] == [
        0
    ] * 7
    assert made[6].startswith("“30 years ago")
    assert made[5].startswith("From June 15")
    assert "17:00 on September 26" in made[0]
    assert "people in March" in made[0]
    assert "June 15" in made[5]
    assert "1.4 million" in made[5]


def test_argos_translate_loads_and_translates(folder: Path) -> None:
    argos = pytest.importorskip("argostranslate.package")
    ctranslate2 = pytest.importorskip("ctranslate2")
    package = argos.Package(folder)
    source = "Spain" if package.from_code == "en" else "西班牙"
    tokens = package.tokenizer.encode(f"in {source}" if package.from_code == "en" else source)
    translator = ctranslate2.Translator(str(package.package_path / "model"), device="cpu")
    found = translator.translate_batch([tokens], beam_size=4, length_penalty=0.2)
    target = package.tokenizer.decode(found[0].hypotheses[0])
    assert ("西班牙" if package.to_code == "zh" else "Spain") in target


def test_attention_links_each_piece_to_its_source(package: Package) -> None:
    lines = ["The police of Spain.", "西班牙警方表示。"]
    for line in lines:
        tokens = package.pieces.encode(line, out_type=str)
        for row, weights in enumerate(package.attention(tokens)):
            assert max(range(len(weights)), key=weights.__getitem__) == row


def test_a_span_of_time_may_open_what_is_said(folder: Path) -> None:
    if "en_zh" not in folder.name:
        pytest.skip("quotation marks of Chinese text have a direction")
    [made] = through_engine(folder, 1)(['"Five years ago, the gates were closed," she said.'])
    assert made.startswith("“五年前")
    assert made.count("“") == made.count("”") == 1
