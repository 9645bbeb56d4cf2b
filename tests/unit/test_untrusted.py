"""What strangers wrote as JSON and TOML: read, or refused with one error."""

from __future__ import annotations

import ast
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
