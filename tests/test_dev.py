"""The script that has to run where nothing is installed yet."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev
from tools import changed, environment, system_parts
from tools.environment import Missing

ROOT = Path(dev.__file__).parent


@pytest.mark.parametrize(
    "file",
    [
        "dev.py",
        "tools/__init__.py",
        "tools/changed.py",
        "tools/environment.py",
        "tools/system_parts.py",
        "reader/__init__.py",
        "reader/resources.py",
        "reader/system/display.py",
    ],
)
def test_it_needs_the_standard_library_alone(file: str) -> None:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= {*sys.stdlib_module_names, "reader", "tools"}


@pytest.mark.posix("shell scripts")
def test_continuous_integration_runs_what_a_person_runs(tmp_path: Path) -> None:
    python = tmp_path / "python3"
    python.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\nexit 7\n', "utf-8")
    python.chmod(0o755)
    done = subprocess.run(
        [ROOT / ".ci" / "run", "--long", "a b"],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    script, *arguments = done.stdout.splitlines()
    assert Path(script).resolve() == ROOT / "dev.py"
    assert arguments == ["test", "--long", "a b"]
    assert done.returncode == 7


@pytest.mark.parametrize("command", [command.__name__ for command in dev.COMMANDS])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev.main([command, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out


@pytest.mark.posix("root")
def test_who_is_not_root_gets_one_line_to_paste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(Missing) as missing:
        system_parts.install_packages(["libegl1", "xvfb"])
    (line,) = (line for line in str(missing.value).splitlines() if "sudo" in line)
    assert line.strip() == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 xvfb"
    )


def test_other_systems_are_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Missing, match="libegl1"):
        system_parts.install_packages(["libegl1"])


def test_a_missing_font_alone_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_parts, "missing_libraries", lambda wanted: [])
    monkeypatch.setattr(system_parts, "can_make_environments", lambda: True)
    monkeypatch.setattr(system_parts, "has_han_font", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    system_parts.install_system_parts(window=True)
    assert system_parts.HAN_FONT_PACKAGE in capsys.readouterr().out


@pytest.mark.parametrize("level", ["run", "dev"])
def test_nothing_is_installed_a_second_time(
    level: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text("[project]\ndependencies = []\n")
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("more==1\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "CONSTRAINTS", constraints)
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))

    def never(*args: object, **kwargs: object) -> None:
        raise AssertionError("something was installed")

    monkeypatch.setattr(subprocess, "run", never)
    monkeypatch.setattr(subprocess, "Popen", never)
    state = environment.wanted_state(tomllib.loads(project.read_text()))
    (tmp_path / f".installed-{level}").write_text(state)
    environment.prepare()
    about = 'description = "Other words"\nclassifiers = ["Typing :: Typed"]\n'
    project.write_text(project.read_text() + about + "[tool.ruff]\nline-length = 100\n")
    environment.prepare()
    if level == "run":
        with pytest.raises(AssertionError):
            environment.prepare(for_developing=True)
    constraints.write_text("more==2\n")
    with pytest.raises(AssertionError):
        environment.prepare()
    constraints.write_text("more==1\n")
    environment.prepare()
    project.write_text('[project]\ndependencies = ["more"]\n')
    with pytest.raises(AssertionError):
        environment.prepare()


def test_a_bundle_asks_for_its_tools_and_pythons_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/dpkg" if name == "dpkg" else None)
    monkeypatch.setattr(system_parts, "missing_libraries", lambda wanted: list(wanted.values()))
    monkeypatch.setattr(sysconfig, "get_config_var", lambda name: "libpython3.13.so.1.0")
    asked = system_parts.missing_for_bundling()
    assert {"binutils", "xz-utils", "dpkg-dev", "libcups2", "libpython3.13"} <= set(asked)


def test_other_systems_bundle_without_debians_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(system_parts, "missing_libraries", lambda wanted: list(wanted.values()))
    monkeypatch.setattr(sysconfig, "get_config_var", lambda name: "libpython3.13.a")
    asked = system_parts.missing_for_bundling()
    assert "dpkg-dev" not in asked
    assert not [name for name in asked if name.startswith("libpython")]


def test_what_is_installed_is_written_down_for_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["dependencies"]]
    asked += [line for group in project["dependency-groups"].values() for line in group]
    lines = environment.CONSTRAINTS.read_text("utf-8").splitlines()[1:]
    versions = dict(line.split("==") for line in lines)
    for line in asked:
        requirement = Requirement(line)
        version = versions[canonicalize_name(requirement.name)]
        if requirement.marker is None or requirement.marker.evaluate():
            assert requirement.specifier.contains(version), line


def test_the_tests_that_import_a_changed_module_are_found() -> None:
    tests = {
        "a": "from reader.export.files import write\n",
        "b": "from reader.export import (\n    Article,\n    files,\n)\n",
        "c": "import reader.export.files as names\n",
        "d": "from reader.export import Format\n",
        "e": "from reader.export.files_of_others import write\n",
    }
    assert changed.importing(["reader/export/files.py", "README.md"], tests) == ["a", "b", "c"]
    assert changed.importing(["reader/export/__init__.py"], tests) == ["b", "d"]


def test_what_is_wished_of_a_release_reaches_it(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[tuple[object, ...]] = []

    def call(*command: object) -> int:
        called.append(command[1:])
        return 0

    monkeypatch.setattr(dev, "prepare_bundling", lambda: None)
    monkeypatch.setattr(shutil, "rmtree", lambda *_args, **_options: None)
    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["release", "--trial", "--twice", "--level=3"]) == 0
    assert called == [("-m", "tools.release", "--level=3", "--trial", "--twice")]
