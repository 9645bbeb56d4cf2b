"""What strangers wrote as JSON and TOML: read, or refused with one error."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import reader
from reader.limits import MAX_DATA_DEPTH
from reader.untrusted import MalformedDataError, read_json, read_toml

DIGITS = "1" * 5_000
DEEP = MAX_DATA_DEPTH + 50


@pytest.mark.parametrize(
    "data",
    [
        DIGITS,
        f'{{"a": [{DIGITS}]}}',
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" * DEEP + "]" * DEEP,
        b"\xff\xfe",
        b"\xed\xa0\x80",
        "",
        "{",
        "nothing",
    ],
)
def test_bad_json_is_one_error(data: bytes | str) -> None:
    with pytest.raises(MalformedDataError):
        read_json(data)


@pytest.mark.parametrize(
    "data",
    [
        f"a = {DIGITS}",
        f"a = 0x{DIGITS}",
        "a = " + "[" * 100_000,
        "a = " + "{b = " * 100_000,
        "a = " + "[" * DEEP + "]" * DEEP,
        b"\xff\xfe",
        b"a = \xed\xa0\x80",
        "= 3",
        "[a",
    ],
)
def test_bad_toml_is_one_error(data: bytes | str) -> None:
    with pytest.raises(MalformedDataError):
        read_toml(data)


def test_good_data_is_read_with_or_without_a_byte_order_mark() -> None:
    assert read_json(b'\xef\xbb\xbf{"a": [1, "\xe6\xb3\xb0"]}') == {"a": [1, "泰"]}
    assert read_json('\ufeff{"a": 18446744073709551616}') == {"a": 2**64}
    assert read_toml(b"\xef\xbb\xbfa = 1") == {"a": 1}
    assert read_json("[" * MAX_DATA_DEPTH + "]" * MAX_DATA_DEPTH)


@pytest.mark.parametrize(
    "text", ['"a\\ud800b"', '"a\ud800b"', '{"k": ["a\\uDFFFb"]}', '{"a\\udc00b": 0}']
)
def test_no_text_keeps_half_a_surrogate(text: str) -> None:
    assert "a\ufffdb" in str(read_json(text))
    assert read_json('"\\ud83d\\ude00"') == "😀"


def test_no_other_module_parses_json_or_toml() -> None:
    package = Path(reader.__file__).parent
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                called = f"{node.value.id}.{node.attr}"
                parses = called in ("json.load", "json.loads", "tomllib.load", "tomllib.loads")
                assert not parses or path.name == "untrusted.py", path


def test_no_digit_is_read_as_a_number_that_is_none() -> None:
    """`"²".isdigit()` is true, and `int("²")` an error; what is decimal can be read."""
    package = Path(reader.__file__).parent
    wrong = [
        f"{path.relative_to(package)}: {line.strip()}"
        for path in package.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if ".isdigit()" in line and "int(" in line and "isascii()" not in line
    ]
    assert wrong == []


#: Takes apart what others wrote, and raises a `ValueError` (or an `OverflowError`) for the rest.
_RAISES = ("urlsplit", "urljoin", "fromtimestamp", "fromisoformat", "fromhex", "strptime")
#: Where that cannot be, each with its reason.
_SOUND = {
    "accounts/addresses.py": "checked by check_address",
    "extraction/extract.py": "checked by _legible",
    "extraction/markup/silent.py": "ten digits",
    "extraction/metadata/record.py": "checked by extract",
    "feeds/discovery.py": "checked by the client, or by web_address",
    "library/grouping.py": "made of a moment of the library",
    "library/releases.py": "checked by web_address",
    "network/client.py": "checked by check_address",
    "retrieval/files.py": "between 1970 and now",
    "retrieval/http.py": "checked by the client",
    "search/index.py": "made of a moment of the library",
    "storage/backups.py": "the moment 0",
    "sync/sealing.py": "a name of a folder that MACHINE fits",
    "sync/webdav.py": "checked by webdav_address",
    "translation/servers/server.py": "checked by check_address",
}


def _unguarded(node: ast.AST, guarded: bool = False) -> Iterator[ast.Call]:
    """The calls in some code that raise what nobody there takes."""
    if isinstance(node, ast.Try):
        caught = " ".join(ast.unparse(h.type) if h.type else "" for h in node.handlers)
        inner = guarded or "ValueError" in caught
        for part in node.body:
            yield from _unguarded(part, inner)
        for other in (*node.handlers, *node.orelse, *node.finalbody):
            yield from _unguarded(other, guarded)
        return
    if isinstance(node, ast.With):
        guarded |= any("ValueError" in ast.unparse(item) for item in node.items)
    if isinstance(node, ast.Call) and not guarded:
        name = ast.unparse(node.func).rpartition(".")[2]
        if name in _RAISES:
            yield node
    for child in ast.iter_child_nodes(node):
        yield from _unguarded(child, guarded)


def test_what_others_wrote_is_taken_apart_with_care() -> None:
    package = Path(reader.__file__).parent
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if any(_unguarded(ast.parse(path.read_text("utf-8"))))
    }
    documented = "codec.py"  # whose docstring says so: `made` and those who read rows take it
    assert found - {documented} == set(_SOUND)
