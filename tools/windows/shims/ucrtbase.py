"""Gives Wine's ucrtbase.dll what numpy needs of C's complex numbers and Wine 10 only announces.

Runs in Wine's Python, which has pefile: `python ucrtbase.py OLD NEW`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pefile

#: The machine code of each: a `float complex` comes in rcx, others as the address of two doubles.
#: https://learn.microsoft.com/cpp/build/x64-calling-convention
CODE = {
    b"creal": "f20f1001c3",  # movsd xmm0, [rcx]; ret
    b"creall": "f20f1001c3",
    b"cimag": "f20f104108c3",  # movsd xmm0, [rcx+8]; ret
    b"cimagl": "f20f104108c3",
    b"crealf": "660f6ec1c3",  # movd xmm0, ecx; ret
    b"cimagf": "48c1e920660f6ec1c3",  # shr rcx, 32; movd xmm0, ecx; ret
}

#: Wine takes its own library for a file that bears this mark.
MARK, OTHER_MARK = b"Wine builtin DLL", b"Wine patched DLL"


def patched(old: bytes) -> bytes:
    """The library with those functions."""
    library = pefile.PE(data=old)
    new = bytearray(old)
    for symbol in library.DIRECTORY_ENTRY_EXPORT.symbols:
        code = bytes.fromhex(CODE.get(symbol.name, ""))
        offset = library.get_offset_from_rva(symbol.address) if code else 0
        new[offset : offset + len(code)] = code
    return bytes(new).replace(MARK, OTHER_MARK, 1)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(patched(Path(sys.argv[1]).read_bytes()))
