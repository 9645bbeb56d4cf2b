"""Writes a finished Argos package: CTranslate2 int8 model, tokenizer, metadata, README."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from ctranslate2.specs import Activation, TransformerSpec

from training.translation.package import pieces
from training.translation.package.decode import Decoding
from training.translation.package.shape import Shape

Array = npt.NDArray[np.float32]

NAMES = {"en": "English", "zh": "Chinese"}
# A fixed date inside the archive: the same weights give the same file.
_DATE = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Description:
    """What a package says of itself."""

    from_code: str
    to_code: str
    version: str
    decoding: Decoding
    readme: str

    @property
    def stem(self) -> str:
        """Returns the name of the folder and the file, as Argos names them."""
        return f"translate-{self.from_code}_{self.to_code}-{self.version.replace('.', '_')}"

    def metadata(self) -> dict[str, Any]:
        """Returns `metadata.json`; Argos ignores the last two entries, the reader uses them."""
        return {
            "package_version": self.version,
            "argos_version": "1.9",
            "from_code": self.from_code,
            "from_name": NAMES[self.from_code],
            "to_code": self.to_code,
            "to_name": NAMES[self.to_code],
            "target_prefix": "",
            "starter": True,
            "decoding": self.decoding.as_json(),
        }


def specification(
    weights: Mapping[str, Array],
    shape: Shape,
    places: Array,
    vocabularies: tuple[list[str], list[str]],
) -> TransformerSpec:
    """Returns the network as CTranslate2 describes it."""
    spec = TransformerSpec.from_config(
        (shape.encoder_layers, shape.decoder_layers),
        shape.heads,
        pre_norm=True,
        activation=Activation.RELU,
    )
    for name, value in weights.items():
        _put(spec, name, value)
    spec.encoder.position_encodings.encodings = places
    spec.decoder.position_encodings.encodings = places
    spec.encoder.scale_embeddings = True
    spec.decoder.scale_embeddings = True
    spec.decoder.projection.weight = spec.decoder.embeddings.weight
    spec.register_source_vocabulary(vocabularies[0])
    spec.register_target_vocabulary(vocabularies[1])
    spec.config.add_source_eos = True
    spec.config.bos_token = spec.config.decoder_start_token = "<s>"
    spec.config.eos_token = "</s>"
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _put(spec: Any, name: str, value: np.ndarray) -> None:
    """Sets one variable of a specification by its path."""
    *path, last = name.split("/")
    for part in path:
        if "_" in part and part.rsplit("_", 1)[1].isdigit():
            base, number = part.rsplit("_", 1)
            spec = getattr(spec, base)[int(number)] if hasattr(spec, base) else getattr(spec, part)
        else:
            spec = getattr(spec, part)
    setattr(spec, last, value)


def write(
    target: Path, description: Description, spec: TransformerSpec, tokenizer: pieces.Model
) -> None:
    """Writes the `.argosmodel`, first beside and then in place."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        model = folder / "model"
        model.mkdir()
        spec.save(str(model))
        (folder / "sentencepiece.model").write_bytes(tokenizer.SerializeToString())
        metadata = json.dumps(description.metadata(), ensure_ascii=False, indent=2) + "\n"
        (folder / "metadata.json").write_text(metadata, encoding="utf-8")
        (folder / "README.md").write_text(description.readme, encoding="utf-8")
        _zip(folder, description.stem, target)


def _zip(folder: Path, top: str, target: Path) -> None:
    beside = target.with_name(target.name + ".part")
    with zipfile.ZipFile(beside, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{top}/{path.relative_to(folder).as_posix()}", _DATE)
                entry.compress_type = zipfile.ZIP_LZMA  # a quarter smaller than deflated
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    beside.replace(target)
