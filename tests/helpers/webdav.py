"""A real server of WebDAV over a folder."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from cheroot.wsgi import Server
from wsgidav.wsgidav_app import WsgiDAVApp

USER, PASSWORD = "reader", "a password"


@contextlib.contextmanager
def webdav_server(folder: Path) -> Iterator[str]:
    """Serve a folder, and give the address of a folder in it."""
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(folder)},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False},
            "logging": {"enable": False},
            "verbose": 0,
        }
    )
    made = Server(("127.0.0.1", 0), app, numthreads=2)
    made.prepare()
    thread = Thread(target=made.serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{made.bind_addr[1]}/reader"
    finally:
        made.stop()
        thread.join()
