"""Certificates for servers of the tests, made by openssl."""

from __future__ import annotations

import subprocess
from pathlib import Path


def certificate(folder: Path, name: str, *extra: str) -> Path:
    """A self-signed certificate and its key in one file.

    Args:
        folder: where it is put.
        name: whose it is: "IP:127.0.0.1", "DNS:other.example".
        extra: more arguments for `openssl req`.
    """
    file = folder / f"{name}.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    names = ["-nodes", "-subj", f"/CN={name}", "-addext", f"subjectAltName={name}"]
    files = ["-keyout", str(file), "-out", str(file.with_suffix(".crt"))]
    subprocess.run([*command, *names, *files, *extra], check=True, capture_output=True)
    file.write_text(file.read_text() + file.with_suffix(".crt").read_text())
    return file
