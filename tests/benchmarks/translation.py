"""Translation against Argos Translate and against bare CTranslate2, with the same package.

    python -m tests.benchmarks.translation [--package FILE] [--sentences FILE] [--rounds N]

All three translate the same 300 sentences in 60 paragraphs, in turn, in one process and with the
same threads. Argos Translate is called as its users call it, a paragraph at a time and with its own
settings (beam 4); it is given our sentences, for its own splitter would have to be downloaded. Bare
CTranslate2 has our beam and guards; it gets all pieces of all sentences at once and sorts them
itself, and neither cutting into pieces nor joining is counted against it. Every figure stands
twice: by the clock, and by the processor time of all threads, which other programs on the machine
do not change.

Then a worker process: the time to the first paragraph of a page, its packages loaded, and the
memory of the worker and of this process.
"""

from __future__ import annotations

import argparse
import os
import queue
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.datamodel.translation import Pair
from reader.extraction.layout.sentences import split
from reader.resources import resource_path
from reader.translation.argos import load_tokenizer, open_package
from reader.translation.engine import Engine
from reader.translation.model import BATCH_PIECES, LONGEST_TARGET, default_threads
from reader.translation.options import EngineOptions
from reader.translation.packages.archive import unpack
from reader.translation.packages.package import Package, read_package
from reader.translation.packages.store import Route
from reader.translation.worker.events import Event, Translated
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.supervisor import Supervisor

SENTENCES, PARAGRAPH = 300, 5
#: Pieces a sentence may have. Small models have 256 positions, and Argos Translate may join two.
LONGEST_SOURCE = 120

#: What must be reached: times Argos, share of bare CTranslate2, seconds to the first paragraph.
TIMES_ARGOS, SHARE_OF_BARE, FIRST_PARAGRAPH = 3.0, 0.95, 0.3


@dataclass(slots=True)
class Clock:
    """Seconds by the clock and of the processor, one entry a round."""

    wall: list[float]
    processor: list[float]

    def measure(self, work: Callable[[], object]) -> None:
        """Run the work once."""
        wall, processor = time.perf_counter(), time.process_time()
        work()
        self.processor.append(time.process_time() - processor)
        self.wall.append(time.perf_counter() - wall)


def main() -> int:
    """Measure and print. Returns 1 where a goal is missed by the processor's time."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", type=Path, help="a .argosmodel file; the bundled en→zh one")
    parser.add_argument("--sentences", type=Path, help="a file of sentences, one a line")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    archive = arguments.package or bundled("en", "zh")
    if archive is None:
        print("There is no package to measure with: name one with --package.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        package = unpacked(archive, Path(folder) / "packages")
        texts = sentences(arguments.sentences, package)
        first, memory = measure_worker(package, texts)
        clocks = measure_throughput(package, texts, arguments.rounds)
    return report(package, clocks, first, memory)


def bundled(source: str, target: str) -> Path | None:
    """The package that comes with the program, if it does."""
    found = sorted(resource_path("packages").glob(f"translate-{source}_{target}-*.argosmodel"))
    return found[-1] if found else None


def unpacked(archive: Path, folder: Path) -> Package:
    """The package of a file, in a folder Argos Translate can use as well."""
    unpack(archive, folder / archive.stem)
    package = read_package(folder / archive.stem)
    assert package
    return package


def sentences(path: Path | None, package: Package) -> list[str]:
    """300 sentences: of a file, or of the bundled page with other numbers in each round.

    Those too long for the model are left out, for Argos Translate fails on them.
    """
    if path:
        lines = path.read_text("utf-8").splitlines()
    else:
        name = "chinese.html" if package.source == "zh" else "english.html"
        page = re.sub(r"<[^>]+>", "\n", resource_path("samples", name).read_text("utf-8"))
        blocks = [line.strip() for line in page.splitlines() if len(line.strip()) > 40]
        lines = [b[s.start : s.end] for b in blocks for s in split(b, package.source)]
    tokenizer = load_tokenizer(package, open_package(package))
    lines = [line for line in lines if 0 < len(tokenizer.tokenize(line).pieces) < LONGEST_SOURCE]
    rounds = -(-SENTENCES // len(lines))
    return [f"{line} ({n})" if n else line for n in range(rounds) for line in lines][:SENTENCES]


def measure_worker(package: Package, texts: Sequence[str]) -> tuple[Clock, dict[str, float]]:
    """The time to the first paragraph of ten pages, and the memory in MB after all of it.

    The processor time is the worker's.
    """
    events: queue.Queue[Event] = queue.Queue()
    supervisor = Supervisor(events.put)
    route = Route(Pair(package.source, package.target), (package,))
    first = Clock([], [])
    try:
        for page in range(11):
            marked = [f"{text} {page}" for text in texts]
            waiting = set(marked[:PARAGRAPH])
            start, processor = time.perf_counter(), processor_seconds(supervisor.worker_pid)
            supervisor.add(route, marked, Priority.PAGE)
            supervisor.prioritise(route.pair, marked[:PARAGRAPH])
            while waiting:
                waiting -= _translated(events.get(timeout=120))
            if page:  # the first page loads the package
                first.wall.append(time.perf_counter() - start)
                used = processor_seconds(supervisor.worker_pid) - processor
                first.processor.append(used)
            supervisor.cancel()
            while supervisor.waiting:
                events.get(timeout=120)
        supervisor.add(route, texts, Priority.PAGE)
        left = set(texts)
        while left:
            left -= _translated(events.get(timeout=120))
        memory = {"worker": peak_memory(supervisor.worker_pid), "program": peak_memory(os.getpid())}
    finally:
        supervisor.close()
    return first, memory


def _translated(event: Event) -> set[str]:
    return {t.source for t in event.translations} if isinstance(event, Translated) else set()


def processor_seconds(pid: int | None) -> float:
    """Processor time a process has used; 0 where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_memory(pid: int | None) -> float:
    """The most memory a process ever had, in MB; not a number where the system does not say."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return float("nan")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1000 if found else float("nan")


def measure_throughput(package: Package, texts: Sequence[str], rounds: int) -> dict[str, Clock]:
    """Time the three ways of translating all sentences, in turn, after one run to warm up."""
    threads = default_threads()
    ways = {
        "ours": ours(package, texts, threads),
        "bare CTranslate2": bare(package, texts, threads),
        "Argos Translate": argos(package, texts, threads),
    }
    clocks = {name: Clock([], []) for name in ways}
    for number in range(rounds + 1):
        for name, work in ways.items():
            Clock([], []).measure(work) if number == 0 else clocks[name].measure(work)
    return clocks


def ours(package: Package, texts: Sequence[str], threads: int) -> Callable[[], object]:
    """The engine, as the command line uses it."""
    route = Route(Pair(package.source, package.target), (package,))
    engine = Engine(EngineOptions(threads=threads))
    engine.warm_up(route)
    return lambda: engine.translate(texts, route)


def bare(package: Package, texts: Sequence[str], threads: int) -> Callable[[], object]:
    """CTranslate2 with pieces made before; it sorts them by length itself."""
    import ctranslate2

    tokenizer = load_tokenizer(package, open_package(package))
    pieces = [tokenizer.tokenize(text).pieces for text in texts]
    translator = ctranslate2.Translator(
        str(package.path / "model"), inter_threads=1, intra_threads=threads
    )
    decoding = package.decoding
    return lambda: translator.translate_batch(
        pieces,
        max_batch_size=BATCH_PIECES,
        batch_type="tokens",
        beam_size=decoding.beam_size,
        length_penalty=decoding.length_penalty,
        repetition_penalty=decoding.repetition_penalty,
        no_repeat_ngram_size=decoding.no_repeat_ngram_size,
        replace_unknowns=decoding.replace_unknowns,
        max_decoding_length=LONGEST_TARGET,
    )


def argos(package: Package, texts: Sequence[str], threads: int) -> Callable[[], object]:
    """Argos Translate, a paragraph at a time, with its sentence splitter replaced by ours."""
    os.environ.update(
        ORT_DISABLE_TELEMETRY="1",
        ARGOS_PACKAGES_DIR=str(package.path.parent),
        ARGOS_INTRA_THREADS=str(threads),
    )
    import argostranslate.translate

    class Splitter:
        def split_sentences(self, text: str) -> list[str]:
            return [text[s.start : s.end] for s in split(text, package.source)]

    translation: Any = argostranslate.translate.get_translation_from_codes(
        package.source, package.target
    )
    translation.underlying.sentencizer = Splitter()
    paragraphs = [
        (" " if package.source != "zh" else "").join(texts[start : start + PARAGRAPH])
        for start in range(0, len(texts), PARAGRAPH)
    ]
    return lambda: [translation.hypotheses(p, 1)[0].value for p in paragraphs]


def report(
    package: Package, clocks: dict[str, Clock], first: Clock, memory: dict[str, float]
) -> int:
    """Print all figures beside their goals."""
    print(f"{package.id}, beam {package.decoding.beam_size}, {default_threads()} threads")
    for name, clock in clocks.items():
        wall, processor = statistics.median(clock.wall), statistics.median(clock.processor)
        print(f"{name:20}{wall:7.2f} s   {processor:7.2f} s of processor")
    missed = 0
    for name, goal in (("Argos Translate", TIMES_ARGOS), ("bare CTranslate2", SHARE_OF_BARE)):
        wall = ratio(clocks[name].wall, clocks["ours"].wall)
        processor = ratio(clocks[name].processor, clocks["ours"].processor)
        missed += processor < goal
        print(f"{name} / ours: {wall:.2f}, by processor {processor:.2f} (goal {goal})")
    wall, processor = statistics.median(first.wall), statistics.median(first.processor)
    missed += processor > FIRST_PARAGRAPH
    print(
        f"first paragraph, warm: {wall:.2f} s, processor {processor:.2f} (goal {FIRST_PARAGRAPH})"
    )
    print("peak memory: " + ", ".join(f"{name} {mb:.0f} MB" for name, mb in memory.items()))
    return int(missed > 0)


def ratio(theirs: Sequence[float], ours: Sequence[float]) -> float:
    """How many times longer the others take, by the median of the rounds."""
    return statistics.median(a / b for a, b in zip(theirs, ours, strict=True))


if __name__ == "__main__":
    sys.exit(main())
