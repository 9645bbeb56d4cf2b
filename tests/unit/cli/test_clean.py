"""`clean`: what other programs rely on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.datamodel.page import Page
from reader.pipeline import Pipeline
from reader.resources import resource_path
from tests.helpers.program import Program, run_process

ARTICLE = """<!DOCTYPE html><html lang="en"><head><title>Harbour opens - Quay News</title></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/city">City</a></nav>
<article><h1>Harbour opens</h1>
<p>The new harbour opened on Monday after four years of work, the city said in a statement.</p>
<p>“It is larger than we planned,” said Ida Holm, who leads the port authority, on the pier.</p>
<p>Ships of up to 200 metres can now enter, and the first of them is expected before the summer.</p>
</article><footer>Copyright Quay News. All rights reserved.</footer></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.html"
    file.write_text(ARTICLE, "utf-8")
    return file


def test_a_page_is_one_line_of_json(program: Program, page: Path) -> None:
    result = program("clean", "--json", page)
    assert (result.status, result.err) == (0, "")
    (cleaned,) = result.objects
    assert set(cleaned) == {
        "source", "url", "site", "language", "title", "byline", "published", "text", "sections",
        "entries", "notices", "page_verdict", "level",
    }  # fmt: skip
    assert (cleaned["source"], cleaned["title"]) == (str(page), "Harbour opens")
    assert cleaned["language"] == "en"
    assert len(cleaned["text"].split("\n")) == 3
    assert "Copyright" not in cleaned["text"]
    for section in cleaned["sections"]:
        assert set(section) == {"id", "role", "hidden", "verdict", "paragraphs"}


def test_the_level_of_an_article_is_told(program: Program) -> None:
    samples = (resource_path("samples", f"{name}.html") for name in ("chinese", "english"))
    levels = [cleaned["level"] for cleaned in program("clean", "--json", *samples).objects]
    assert levels == ["HSK 5", "B1"]


def test_sources_stay_in_order_and_one_that_fails_stops_nothing(
    program: Program, page: Path
) -> None:
    missing = page.with_name("missing.html")
    result = program("clean", "--json", page, missing, page)
    assert result.status == 1
    assert result.err == ""
    first, second, third = result.objects
    assert first == third
    assert second == {
        "source": str(missing),
        "error": {
            "code": "not-found",
            "message": f"There is no file {missing}. Check the name.",
        },
    }


def test_text_goes_out_and_errors_go_to_standard_error(program: Program, page: Path) -> None:
    result = program("clean", page, "missing.html")
    assert result.status == 1
    assert result.out.startswith("Harbour opens\n")
    assert result.err == "bilingual-reader: There is no file missing.html. Check the name.\n"


def test_nothing_is_hidden_where_that_is_asked_for(program: Program, page: Path) -> None:
    (usual,) = program("clean", "--json", page).objects
    (open_page,) = program("clean", "--json", "--no-hide", page).objects
    assert any(section["hidden"] for section in usual["sections"])
    assert not any(section["hidden"] for section in open_page["sections"])


def test_every_section_is_explained(program: Program, page: Path) -> None:
    result = program("clean", "--explain", page)
    assert result.status == 0
    assert "navigation" in result.out
    assert "hidden" in result.out


@pytest.mark.expects_logs
def test_a_mistake_of_the_program_costs_one_page_and_tells_no_secrets(
    program: Program, page: Path, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page = Pipeline.open

    def stumble(self: Pipeline, source: str) -> Page:
        if source == "bad":
            raise ValueError("the canary sang in the article")
        return open_page(self, source)

    monkeypatch.setattr(Pipeline, "open", stumble)
    result = program("clean", "--json", "bad", page)
    assert result.status == 1
    broken, whole = result.objects
    assert broken["error"]["code"] == "internal"
    assert whole["title"] == "Harbour opens"
    assert "canary" not in result.out + result.err
    log = next(own_folders.rglob("reader.log")).read_text("utf-8")
    assert "ValueError" in log
    assert "canary" not in log


def test_the_encoding_can_be_given(program: Program, tmp_path: Path) -> None:
    text = "渡船又晚了，乘客在碼頭等了一個小時。"
    file = tmp_path / "a.txt"
    file.write_bytes(text.encode("big5"))
    (cleaned,) = program("clean", "--json", "--encoding", "big5", file).objects
    assert text in [p for section in cleaned["sections"] for p in section["paragraphs"]]


def test_everything_lies_below_the_folder_that_is_given(
    program: Program, page: Path, tmp_path: Path, own_folders: Path
) -> None:
    program("clean", "--json", "--profile", "--data-dir", tmp_path / "portable", page)
    written = [p for p in own_folders.rglob("*") if p.is_file()]
    assert not written


def test_standard_input_is_cleaned(page: Path) -> None:
    result = run_process(
        code="import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-m', 'reader',"
        f" 'clean', '--json', '-'], stdin=open({str(page)!r}, 'rb')))"
    )
    (cleaned,) = result.objects
    assert (cleaned["source"], cleaned["title"]) == ("-", "Harbour opens")


def test_a_locale_without_unicode_does_no_harm(page: Path) -> None:
    result = run_process("clean", "--json", str(page), LC_ALL="C", PYTHONUTF8="0")
    assert result.status == 0
    assert "“It is larger" in result.out


def test_a_reader_that_goes_away_early_is_no_fault(page: Path) -> None:
    code = (
        "import subprocess, sys\n"
        f"command = [sys.executable, '-m', 'reader', 'clean', '--json'] + [{str(page)!r}] * 30\n"
        "process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "process.stdout.readline(); process.stdout.close()\n"
        "print(process.stderr.read().decode()); process.wait()"
    )
    assert run_process(code=code).out.strip() == ""


def test_json_stays_valid_for_names_that_are_no_text(program: Program, tmp_path: Path) -> None:
    result = program("clean", "--json", tmp_path / "\udce9.html")
    assert json.loads(result.out)["error"]["code"] in ("not-found", "unreadable")
