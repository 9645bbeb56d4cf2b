"""Reads the variables of a CTranslate2 `model.bin`, undoing its int8 quantisation.

CTranslate2 writes this format but offers no reader, and a finished package is the most
convenient checkpoint there is: any published version can be trained further.
"""

from __future__ import annotations

import struct
from typing import IO

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

_TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
_SCALE = "_scale"
_TIED = "decoder/projection/weight"


def _number(file: IO[bytes], code: str) -> int:
    size = struct.calcsize("<" + code)
    return int(struct.unpack("<" + code, file.read(size))[0])


def _text(file: IO[bytes]) -> str:
    return file.read(_number(file, "H"))[:-1].decode()


def read_raw(file: IO[bytes]) -> dict[str, npt.NDArray[np.generic]]:
    """Returns every variable as it is stored."""
    _number(file, "I")  # version of the container
    _text(file)  # name of the specification
    _number(file, "I")  # revision of the specification
    variables: dict[str, npt.NDArray[np.generic]] = {}
    for _ in range(_number(file, "I")):
        name = _text(file)
        shape = tuple(_number(file, "I") for _ in range(_number(file, "B")))
        kind = _TYPES[_number(file, "B")]
        data = file.read(_number(file, "I"))
        variables[name] = np.frombuffer(data, dtype=kind).reshape(shape)
    # Variables of equal content are stored once.
    for _ in range(_number(file, "I")):
        alias = _text(file)
        variables[alias] = variables[_text(file)]
    return variables


def read_weights(file: IO[bytes]) -> dict[str, Array]:
    """Returns the weights as float32; settings, scales and position tables are left out."""
    raw = read_raw(file)
    weights: dict[str, Array] = {}
    for name, value in raw.items():
        if name.endswith(_SCALE) or value.ndim == 0 or "position_encodings" in name:
            continue
        if name == _TIED:  # the target embeddings once more, without their scale
            continue
        weight = value.astype(np.float32)
        if value.dtype == np.int8:
            scale = raw[name + _SCALE].astype(np.float32)
            weight /= scale.reshape(-1, *([1] * (weight.ndim - 1)))
        weights[name] = weight
    return weights
