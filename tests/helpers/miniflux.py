"""A real Miniflux with a PostgreSQL of its own, as Debian has them; nothing is left of either."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import time
import urllib.request
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.untrusted import read_json

USER, PASSWORD = "reader", "reader-password-1"
_DATABASE = "miniflux_test"
#: Seconds for each of them to start on a busy computer.
_START = 60.0


@dataclass
class Miniflux:
    """One that runs: its address, and its own interface for what the web side does."""

    address: str
    folder: Path
    port: int

    def ask(self, path: str, data: Mapping[str, Any] | None = None, method: str = "") -> Any:
        """Ask its own interface, as its web pages do (https://miniflux.app/docs/api.html)."""
        import json

        request = urllib.request.Request(
            f"{self.address}/v1/{path}",
            data=None if data is None else json.dumps(data).encode(),
            method=method or ("GET" if data is None else "POST"),
        )
        token = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        request.add_header("Authorization", f"Basic {token}")
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=60) as answer:
            body = answer.read()
        return read_json(body) if body.strip() else None

    def sql(self, statement: str) -> str:
        """What PostgreSQL answers to a statement."""
        return _run(self.folder, "psql", "-h", str(self.folder), "-d", _DATABASE, "-Atc", statement)


def missing() -> str:
    """Why it cannot be started here; "" where it can."""
    if shutil.which("miniflux") is None or _postgres() is None:
        return "needs Debian's miniflux and postgresql"
    if os.geteuid() == 0 and "postgres" not in {user.pw_name for user in pwd.getpwall()}:
        return "PostgreSQL does not run as root"
    return ""


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Miniflux]:
    """Miniflux with a user, and the Google Reader API switched on for it.

    Args:
        folder: an empty one, whose path is short: a socket lies in it.
    """
    folder.mkdir(exist_ok=True)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    _run(folder, "initdb", "-D", str(data), "-A", "trust", "--no-sync", "-E", "UTF8")
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    log = str(folder / "log")
    _run(folder, "pg_ctl", "-D", str(data), "-o", options, "-l", log, "-w", "start")
    try:
        psql = ("psql", "-h", str(folder))
        _run(folder, *psql, "-d", "postgres", "-c", f"CREATE DATABASE {_DATABASE}")
        for extension in ("hstore", "pgcrypto"):
            _run(folder, *psql, "-d", _DATABASE, "-c", f"CREATE EXTENSION {extension}")
        with _server(folder) as found:
            yield found
    finally:
        _run(folder, "pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")


@contextlib.contextmanager
def _server(folder: Path) -> Iterator[Miniflux]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    owner = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    environment = {
        **os.environ,
        "DATABASE_URL": f"user={owner} dbname={_DATABASE} host={folder} sslmode=disable",
        "RUN_MIGRATIONS": "1",
        "CREATE_ADMIN": "1",
        "ADMIN_USERNAME": USER,
        "ADMIN_PASSWORD": PASSWORD,
        "LISTEN_ADDR": f"127.0.0.1:{port}",
        "DISABLE_SCHEDULER_SERVICE": "1",
        "POLLING_FREQUENCY": "100000",
    }
    with (folder.parent / f"{folder.name}.server").open("wb") as log:
        process = subprocess.Popen(["miniflux"], env=environment, stdout=log, stderr=log)
    try:
        found = Miniflux(f"http://127.0.0.1:{port}", folder, port)
        _wait_for(found)
        found.ask("me")
        found.sql(
            "INSERT INTO integrations (user_id) SELECT id FROM users ON CONFLICT DO NOTHING; "
            "UPDATE integrations SET googlereader_enabled = true, "
            f"googlereader_username = '{USER}', "
            f"googlereader_password = crypt('{PASSWORD}', gen_salt('bf', 4))"
        )
        yield found
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(found: Miniflux) -> None:
    until = time.monotonic() + _START
    while True:
        try:
            with urllib.request.urlopen(f"{found.address}/healthcheck", timeout=5):
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def _postgres() -> Path | None:
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return versions[-1].parent if versions else None


def _run(folder: Path, program: str, *arguments: str) -> str:
    programs = _postgres()
    assert programs is not None
    user = "postgres" if os.geteuid() == 0 else None
    done = subprocess.run(
        [str(programs / program), *arguments],
        cwd=folder,
        user=user,
        group=user,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, (program, done.stdout, done.stderr)
    return done.stdout.strip()
