"""The soak's verdict says what grew, and by how much."""

from __future__ import annotations

from tests.soak.measuring import Held, Minute, Opening, Stalls, held, verdict


def minutes(
    *, memory: int = 0, worker: int = 0, restarted: int = -1, handles: int = 0, slower: float = 1.0
) -> list[Minute]:
    """An hour in which something grows evenly; the worker is empty in the minute of its restart."""
    return [
        Minute(
            Held(200_000_000 + memory * n // 60, 20 + handles * n // 60, 8),
            Held(0 if n == restarted else 100_000_000 + worker * n // 60, 10, 2),
            [Opening(0.1, 0.1 * (slower if n > 30 else 1))] * 20,
            Stalls.of([0.01]),
        )
        for n in range(60)
    ]


def broken(seen: list[Minute], *faults: str) -> list[str]:
    return [words for kept, words in verdict(seen, faults) if not kept]


def test_a_quiet_hour_keeps_every_promise() -> None:
    assert broken(minutes(memory=10_000_000)) == []


def test_what_grows_is_named() -> None:
    assert "window +" in broken(minutes(memory=60_000_000))[0]
    assert "worker +" in broken(minutes(worker=80_000_000))[0]
    assert "descriptors +" in broken(minutes(handles=20))[0]
    assert "opening" in broken(minutes(slower=1.5))[0]
    assert "faults 1" in broken(minutes(), "a fault")[0]


def test_a_restart_of_the_worker_is_no_growth() -> None:
    assert broken(minutes(restarted=9)) == []  # the last minute of the warm-up
    assert "worker +" in broken(minutes(worker=80_000_000, restarted=59))[0]


def test_a_short_run_is_no_proof() -> None:
    assert "too few" in broken(minutes()[:2])[0]


def test_a_process_tells_what_it_holds() -> None:
    assert held("self").memory > 1_000_000
    assert held("self").threads >= 1
    assert held(None) == Held()
