"""The whole job with the network cut: cleaned, translated in both directions, exported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.packages import build_folder

ROOT = Path(__file__).parents[2]

#: Runs the command line with a trap: whatever goes to the network ends it with status 99.
_TRAPPED = """
import os, sys
NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
def trap(event, arguments):
    if event in NETWORK:
        sys.stderr.write(f"network: {event} {arguments}")
        os._exit(99)
sys.addaudithook(trap)
from reader.__main__ import main
sys.exit(main())
"""

_SERVICE = """
import queue, sys
from pathlib import Path
from reader.datamodel.translation import Pair
from reader.translation.packages.store import PackageStore
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.events import Translated
from reader.translation.worker.supervisor import Supervisor
if __name__ == "__main__":
    store = PackageStore(Path(sys.argv[1]), Path("none"), Path("none"))
    events = queue.Queue()
    supervisor = Supervisor(events.put)
    supervisor.add(store.route(Pair("en", "zh")), ["The bank opened."], Priority.PAGE)
    while not isinstance(event := events.get(timeout=60), Translated):
        pass
    supervisor.close()
    print(event.translations[0].text)
"""

ENGLISH = (
    "<html><body><article><h1>The bank opened</h1>" + "<p>{}</p>" * 4 + "</article></body></html>"
)
PARAGRAPHS = [
    "The bank opened the new office in the city today. People read the news in the city."
] * 4


@pytest.fixture
def home(own_folders: Path) -> Path:
    packages = own_folders / "data" / "argos-translate" / "packages"
    build_folder(packages, "en", "zh")
    build_folder(packages, "zh", "en")
    return own_folders


def isolated() -> list[str]:
    """The command that cuts the network off, where the system allows it."""
    command = ["unshare", "-rn"]
    allowed = (
        shutil.which("unshare")
        and not subprocess.run([*command, "true"], capture_output=True, check=False).returncode
    )
    return command if allowed else []


def run(*arguments: str, code: str = _TRAPPED, given: str = "") -> str:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "ARGOS_MODEL_PROVIDER": "LIBRETRANSLATE",
        "LIBRETRANSLATE_API_KEY": "planted",
    }
    del environment["ORT_DISABLE_TELEMETRY"]
    done = subprocess.run(
        [*isolated(), sys.executable, "-c", code, *arguments],
        input=given,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_command_line_works_without_a_network(home: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(ENGLISH.format(*PARAGRAPHS), "utf-8")
    assert "The bank opened" in run("clean", str(page), "--json")
    assert "这银行开业" in run("read", str(page), "--to", "zh", "--format", "html")
    assert "这银行开业" in run("read", str(page), "--to", "zh")
    for kind in ("markdown", "json", "epub"):
        output = tmp_path / f"out.{kind}"
        run("read", str(page), "--to", "zh", "--format", kind, "-o", str(output))
        assert output.stat().st_size > 500
    into_chinese = run(
        "translate", "--from", "en", "--to", "zh", given="The bank opened.\n\nHello\n"
    )
    into_english = run("translate", "--from", "zh", "--to", "en", given="银行开业。\n")
    assert into_chinese.splitlines() == ["这银行开业。", "", "你好"]
    assert into_english.splitlines() == ["Bank opened."]
    assert no_traces(home)


def test_the_worker_works_without_a_network(home: Path, tmp_path: Path) -> None:
    script = tmp_path / "service.py"
    script.write_text(_SERVICE, "utf-8")
    packages = home / "data" / "argos-translate" / "packages"
    done = subprocess.run(
        [*isolated(), sys.executable, str(script), str(packages)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        check=False,
        encoding="utf-8",
    )
    assert done.stdout.strip() == "这银行开业。", done.stderr
    assert no_traces(home)


def no_traces(home: Path) -> bool:
    """Whether no library left the file by which it knows this computer again."""
    return not [p for p in home.rglob("*") if "onnxruntime" in p.name or "Microsoft" in p.parts]
