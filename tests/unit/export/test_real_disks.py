"""Writing to a file system that really is full, or really is read-only, in a mount namespace."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

WRITE = """
import sys
from pathlib import Path
from reader.errors import ExportError
from reader.export.files import Existing, write

path = Path(sys.argv[1])
for data, existing in ((b"x" * 1_000_000, Existing.REPLACE), (b"x" * 1_000_000, Existing.UNIQUE)):
    try:
        write(path, data, existing)
    except ExportError as error:
        print(error.code)
print(path.read_text(), sorted(p.name for p in path.parent.iterdir()))
"""


def in_mount(options: str, folder: Path) -> list[str]:
    """What the writer said on a small file system that holds the file `old`."""
    script = (
        f'mount -t tmpfs -o size=64k tmpfs "$1" && printf kept > "$1/old" && '
        f'mount -o remount,{options} "$1" && exec "$2" -c "$3" "$1/old"'
    )
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(folder), sys.executable, WRITE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "Traceback" not in done.stderr and done.returncode != 0:
        pytest.skip(f"no mount namespace here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare")
@pytest.mark.parametrize(
    ("options", "code"), [("size=64k", "disk-full"), ("ro", "read-only")], ids=["full", "read-only"]
)
def test_the_old_file_is_kept_and_nothing_else_stays(
    options: str, code: str, tmp_path: Path
) -> None:
    assert in_mount(options, tmp_path) == [code, code, "kept ['old']"]
