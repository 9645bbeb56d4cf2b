"""One Argos package, read from its folder by ourselves.

A package is a folder with `metadata.json`, the CTranslate2 model in `model/`, and a tokenizer,
`sentencepiece.model` or `bpe.model`. Nothing is trusted: a value of the wrong type makes the
package broken, never the program. `argostranslate` is not imported: importing it makes folders.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from reader.errors import PackageError
from reader.languages import english_name
from reader.limits import MAX_METADATA_BYTES
from reader.messages import Message
from reader.untrusted import MalformedDataError, read_json

#: Where newer packages list their languages.
_LISTS = ("languages", "source_languages", "target_languages")

TOKENIZERS = ("sentencepiece.model", "bpe.model")


@dataclass(frozen=True, slots=True)
class Decoding:
    """How CTranslate2 searches for a translation; a package may carry its own values.

    The guards against loops are those of the small packages: `repetition_penalty` over 1 makes a
    piece less likely each time it is used, and no run of `no_repeat_ngram_size` pieces comes twice.
    """

    beam_size: int = 2
    length_penalty: float = 1.0
    repetition_penalty: float = 1.1
    no_repeat_ngram_size: int = 4
    replace_unknowns: bool = True

    @classmethod
    def from_metadata(cls, values: Any) -> Decoding:
        """The values a package gives, within bounds; the default for what is missing or wrong."""
        if not isinstance(values, Mapping):
            return cls()
        good = {f.name: values[f.name] for f in fields(cls) if _sensible(f.name, values)}
        return cls(**good)


_BOUNDS = {
    "beam_size": (1, 8),
    "length_penalty": (0.0, 5.0),
    "repetition_penalty": (1.0, 5.0),
    "no_repeat_ngram_size": (0, 32),
}


def _sensible(name: str, values: Mapping[str, Any]) -> bool:
    value = values.get(name)
    if name == "replace_unknowns":
        return isinstance(value, bool)
    low, high = _BOUNDS[name]
    kinds = int if isinstance(low, int) else (int, float)
    return isinstance(value, kinds) and not isinstance(value, bool) and low <= value <= high


@dataclass(frozen=True, slots=True)
class Package:
    """A language package that can be used.

    Attributes:
        code: name of the package in the index, "translate-en_zh".
        version: as the package gives it, "1.9".
        source, target: language codes.
        path: its folder; for a bundled one, the place it is unpacked to when first used.
        archive: the file a bundled package is unpacked from.
        builtin: whether it is one of the small packages that come with the program.
    """

    code: str
    version: str
    source: str
    target: str
    path: Path
    source_name: str = ""
    target_name: str = ""
    archive: Path | None = None
    builtin: bool = False
    target_prefix: str = ""
    decoding: Decoding = Decoding()

    @property
    def id(self) -> str:
        """What names this version of the package in caches and exports, "translate-en_zh 1.9".

        A built-in package is another one than that which is installed under the same version.
        """
        return f"{self.code} {self.version}" + (" (starter)" if self.builtin else "")

    @property
    def label(self) -> str:
        """What the screen says made a translation."""
        if self.builtin:
            return "starter package, rough"
        return f"Argos {self.source}→{self.target} {self.version}".rstrip()

    @property
    def version_key(self) -> tuple[int, ...]:
        """What orders packages by their versions."""
        return version_key(self.version)


def version_key(version: str) -> tuple[int, ...]:
    """The numbers of a version, which order versions: 1.10 is newer than 1.9."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:6])


@dataclass(frozen=True, slots=True)
class BrokenPackage:
    """A folder that should be a package and is not, and why in one sentence."""

    path: Path
    reason: Message


def read_package(folder: Path) -> Package | None:
    """Read the package in a folder.

    Returns:
        The package, or None where the folder holds something else than a translation package.

    Raises:
        PackageError: the folder holds a damaged package.
    """
    package = parse_metadata(_read_metadata(folder / "metadata.json"), folder)
    if package is None:
        return None
    if not (folder / "model" / "model.bin").is_file():
        raise _broken(Message("Its model is missing."))
    if not any((folder / name).is_file() for name in TOKENIZERS):
        raise _broken(Message("Its tokenizer is missing."))
    return package


def _read_metadata(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            raise FileNotFoundError(path)
        with path.open("rb") as file:
            return file.read(MAX_METADATA_BYTES + 1)
    except OSError as error:
        raise _broken(Message("Its metadata.json is missing or cannot be read.")) from error


def parse_metadata(data: bytes, folder: Path, archive: Path | None = None) -> Package | None:
    """Make a package of the bytes of its `metadata.json`.

    Older packages give `from_code` and `to_code`, newer ones may give lists of languages instead.

    Returns:
        The package, or None where the metadata is that of another kind, such as a sentence
        splitter.

    Raises:
        PackageError: the bytes are no metadata.
    """
    if len(data) > MAX_METADATA_BYTES:
        raise _broken(Message("Its metadata.json is too large."))
    try:
        metadata = read_json(data)
    except MalformedDataError as error:
        raise _broken(Message("Its metadata.json is not valid.")) from error
    if not isinstance(metadata, dict):
        raise _broken(Message("Its metadata.json is not valid."))
    if metadata.get("type", "translate") != "translate":
        return None
    if not all(_is_list_of_objects(metadata.get(name)) for name in _LISTS):
        raise _broken(Message("Its languages are not given."))
    source, source_name = _language(metadata, "from", "source_languages")
    target, target_name = _language(metadata, "to", "target_languages")
    prefix = metadata.get("target_prefix") or ""
    if not isinstance(prefix, str):
        raise _broken(Message("Its target prefix is not valid."))
    return Package(
        code=f"translate-{source}_{target}",
        version=_version(metadata.get("package_version")),
        source=source,
        target=target,
        path=folder,
        source_name=source_name,
        target_name=target_name,
        archive=archive,
        builtin=metadata.get("starter") is True,
        target_prefix=prefix,
        decoding=Decoding.from_metadata(metadata.get("decoding")),
    )


def _is_list_of_objects(value: Any) -> bool:
    """Whether a value is what Argos adds to: a list of objects, or nothing."""
    if value is None:
        return True
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _language(metadata: dict[str, Any], side: str, plural: str) -> tuple[str, str]:
    """The code and the name of the source or the target language."""
    codes = metadata.get(f"{side}_codes") or [None]
    languages = metadata.get(plural) or metadata.get("languages") or [None]
    listed = languages[0] if isinstance(languages, list) else None
    first = listed if isinstance(listed, dict) else {}
    code = metadata.get(f"{side}_code") or first.get("code")
    code = code or (codes[0] if isinstance(codes, list) else None)
    if not isinstance(code, str) or not re.fullmatch(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*", code):
        raise _broken(Message("Its languages are not given."))
    name = metadata.get(f"{side}_name") or first.get("name")
    return code, name if isinstance(name, str) else english_name(code)


def _version(value: Any) -> str:
    text = str(value) if isinstance(value, str | int | float) else ""
    return text if re.fullmatch(r"[\w.+-]{1,32}", text) else ""


def _broken(reason: Message) -> PackageError:
    return PackageError.of("package-broken", reason)
