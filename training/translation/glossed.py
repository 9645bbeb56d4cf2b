"""`python -m training.translation.glossed en zh`: a package that looks words up."""

from __future__ import annotations

import argparse
import json
import tempfile
import tomllib
from pathlib import Path

from training.translation import copier, glosses, package, pieces, rules
from training.translation.export import readme
from training.translation.network import Shape
from training.translation.translate import Decoding

#: Translations put right by hand.
CORRECTIONS = Path(__file__).with_name("corrections.toml")

# The network copies, so nothing is to be searched, and what stands twice may stand twice.
DECODING = Decoding(
    beam_size=1,
    repetition_penalty=1.0,
    no_repeat_ngram_size=0,
    max_input_length=240,
    max_decoding_length=255,
)


def tokenizer(lexicon: Path, from_code: str, models: tuple[Path, Path]) -> pieces.Model:
    """Returns the tokenizer that reads one language as rough words of the other."""
    read = json.loads(lexicon.read_text(encoding="utf-8"))
    corrections = tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))
    for direction, right in corrections.items():
        read[direction].update(right)
    if from_code == "zh":
        made = rules.chinese_rules(read)
    else:
        made = rules.english_rules(read, read["frequency"])
    joined = pieces.join(pieces.load_proto(models[0]), pieces.load_proto(models[1]), glosses=True)
    glosses.put_into(joined, made)
    return joined


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m training.translation.glossed")
    parser.add_argument("from_code", choices=("en", "zh"))
    parser.add_argument("to_code", choices=("en", "zh"))
    parser.add_argument("--data", type=Path, required=True, help="folder with sources.tsv")
    parser.add_argument("--lexicon", type=Path, required=True, help="lexicon.json")
    parser.add_argument("--work", type=Path, required=True, help="folder with both tokenizers")
    parser.add_argument("--out", type=Path, required=True, help="folder for the package")
    parser.add_argument("--version", default="1.0")
    parser.add_argument("--notes", type=Path, help="text for the top of the README")
    options = parser.parse_args()
    codes = options.from_code, options.to_code
    models = options.work / "source.model", options.work / "target.model"
    notes = options.notes.read_text(encoding="utf-8") if options.notes else ""
    text = readme(*codes, options.data, notes)
    described = package.Description(*codes, options.version, DECODING, text)
    target = options.out / f"{described.stem}.argosmodel"
    with tempfile.TemporaryDirectory() as temporary:
        model = Path(temporary) / "joined.model"
        joined = tokenizer(options.lexicon, options.from_code, models)
        model.write_bytes(joined.SerializeToString())
        size = len(joined.pieces)
        shape = Shape(size, size, encoder_layers=1, decoder_layers=1)
        places = copier.place_table(shape)
        package.write(target, described, copier.weights(shape), shape, (model, model), places)
    print(f"{target} {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
