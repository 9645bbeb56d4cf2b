"""The README inside a package: what it is, how it was made, whom the text is owed to."""

from __future__ import annotations

from pathlib import Path

from training.translation.package.write import NAMES
from training.translation.sources import WEIGHTS


def readme(from_code: str, to_code: str, data: Path, notes: str) -> str:
    """Returns the README of a package: what it is, how it was made, whom the text is owed to."""
    title = f"{NAMES[from_code]} → {NAMES[to_code]}"
    rows = [line.split("\t") for line in (data / "sources.tsv").read_text("utf-8").splitlines()]
    used = [row for row in rows[1:] if WEIGHTS.get(row[0], (0.0, 0.0))[0] > 0]
    table = "\n".join(f"| {row[0]} | {row[1]} | {row[4]} | {row[5]} | {row[7]} |" for row in used)
    return (
        f"# {title}, starter package (rough)\n\n{notes.strip()}\n\n"
        "## Text it was trained on\n"
        "| source | pairs | domain | licence | origin |\n|---|--:|---|---|---|\n"
        f"{table}\n"
    )
