"""Which sentences the worker gets next. Pure data: no process, no thread, no clock.

Every sentence is a job. What the reader sees goes first, then the rest of the page, then what was
prefetched. A job the worker died on is a suspect: it waits for the others of its priority and
travels alone, and after `MAX_DEATHS` deaths in a row it is given up.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import count

from reader.datamodel.translation import Context, Pair
from reader.limits import MAX_DEATHS


class Priority(IntEnum):
    """How soon a sentence is wanted; less is sooner. `ASKED`: somebody waits for this one."""

    ASKED = -1
    VISIBLE = 0
    PAGE = 1
    PREFETCH = 2


#: Sentences in the first batch after a change; each one after it may have twice as many, up to the
#: most. Small batches are shown sooner and cost little: four sentences at a time take 12 % longer
#: than all at once (measured on news with one thread, beam 2).
FIRST_BATCH = 4
LARGEST_BATCH = 32
#: Characters for each sentence a batch may hold.
_CHARACTERS = 150


@dataclass(frozen=True, slots=True)
class Job:
    """A sentence to be translated from a language to another.

    `alternatives` is how many different translations are wanted; 0 for the one that is shown. Its
    `context` makes it no other job.
    """

    pair: Pair
    text: str
    alternatives: int = 0
    context: Context | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Batch:
    """The jobs sent to the worker together; all of one pair. Who wants alternatives goes alone."""

    id: int
    pair: Pair
    jobs: tuple[Job, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences."""
        return tuple(job.text for job in self.jobs)

    @property
    def alternatives(self) -> int:
        """How many different translations of its one sentence are wanted, or 0."""
        return self.jobs[0].alternatives


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """A job's place in the queue; `order` never changes, so that pages stay in their order."""

    priority: Priority
    suspect: bool
    order: int


class Scheduler:
    """The queue of jobs, and the batch that is with the worker.

    Args:
        largest: sentences of a batch at most.
    """

    def __init__(self, largest: int = LARGEST_BATCH) -> None:
        self._largest = largest
        self._first = min(FIRST_BATCH, largest)
        self._waiting: dict[Job, _Place] = {}
        self._heap: list[tuple[_Place, Job]] = []
        self._deaths: dict[Job, int] = {}
        self._order = count()
        self._ids = count(1)
        self._flying: dict[Job, _Place] = {}
        self._size = self._first
        self.in_flight: Batch | None = None

    def __len__(self) -> int:
        """How many jobs are waiting or under way and still wanted."""
        return len(self._waiting) + len(self._flying)

    def add(self, jobs: Iterable[Job], priority: Priority) -> None:
        """Queue jobs; one that waits already only ever moves forward."""
        if priority is Priority.VISIBLE or not self._waiting:
            self._size = self._first
        under_way = self.in_flight.jobs if self.in_flight else ()
        for job in jobs:
            known = self._waiting.get(job)
            if job in under_way:  # wanted again, if it was dropped meanwhile
                self._flying.setdefault(job, _Place(priority, False, next(self._order)))
            elif known is None:
                self._push(job, _Place(priority, job in self._deaths, next(self._order)))
            elif priority < known.priority:
                self._push(job, replace(known, priority=priority))

    def prioritise(self, jobs: Iterable[Job]) -> None:
        """Make these the visible ones; what was visible before falls back to its page."""
        wanted = set(jobs)
        self._size = self._first
        for job, place in list(self._waiting.items()):
            if job in wanted:
                self._push(job, replace(place, priority=Priority.VISIBLE))
            elif place.priority is Priority.VISIBLE:
                self._push(job, replace(place, priority=Priority.PAGE))

    def cancel(self) -> None:
        """Drop all that waits. The batch under way ends by itself, and is not repeated."""
        self._waiting.clear()
        self._heap.clear()
        self._flying.clear()

    @property
    def is_in_vain(self) -> bool:
        """Whether a batch is under way that nobody wants any more."""
        return self.in_flight is not None and not self._flying

    def next_batch(self) -> Batch | None:
        """Take the next batch, if none is under way and something waits."""
        if self.in_flight:
            return None
        first = self._pop()
        if first is None:
            return None
        job, place = first
        self._flying = {job: place}
        if not place.suspect and not job.alternatives:
            self._fill(job, place)
        self.in_flight = Batch(next(self._ids), job.pair, tuple(self._flying))
        return self.in_flight

    def finish(self, batch_id: int) -> list[Job] | None:
        """Note that a batch came back.

        Returns:
            Those of its jobs that are still wanted; None where it is not the batch under way.
        """
        batch = self.in_flight
        if batch is None or batch.id != batch_id:
            return None
        wanted = list(self._flying)
        self.in_flight, self._flying = None, {}
        self._size = min(2 * self._size, self._largest)
        for job in batch.jobs:
            self._deaths.pop(job, None)
        return wanted

    def died(self) -> list[Job]:
        """Note that the worker died; what it had is queued again, each sentence by itself.

        Returns:
            The jobs that are given up.
        """
        batch, wanted = self.in_flight, self._flying
        self.in_flight, self._flying = None, {}
        given_up: list[Job] = []
        for job, place in wanted.items():
            alone = batch is not None and len(batch.jobs) == 1
            self._deaths[job] = self._deaths.get(job, 0) + alone
            if self._deaths[job] >= MAX_DEATHS:
                del self._deaths[job]
                given_up.append(job)
            else:
                self._push(job, replace(place, suspect=True))
        return given_up

    def interrupted(self) -> None:
        """Note that the batch under way was stopped; what is wanted of it again is queued again."""
        wanted, self.in_flight, self._flying = self._flying, None, {}
        for job, place in wanted.items():
            self._push(job, place)

    def give_up(self) -> dict[Job, Priority]:
        """Take out everything that waits or is under way.

        Returns:
            The jobs taken out and how soon they were wanted, in the order of the queue.
        """
        places = sorted({**self._flying, **self._waiting}.items(), key=lambda item: item[1])
        self.cancel()
        self.in_flight = None
        return {job: place.priority for job, place in places}

    def _push(self, job: Job, place: _Place) -> None:
        self._waiting[job] = place
        heapq.heappush(self._heap, (place, job))

    def _pop(self) -> tuple[Job, _Place] | None:
        """The first job that waits; entries of the heap that were overtaken are passed over."""
        while self._heap:
            place, job = heapq.heappop(self._heap)
            if self._waiting.get(job) == place:
                del self._waiting[job]
                return job, place
        return None

    def _fill(self, first: Job, place: _Place) -> None:
        """Add jobs of the same pair and priority to the batch, as many as fit."""
        characters = len(first.text)
        while len(self._flying) < self._size:
            found = self._pop()
            if found is None:
                return
            job, other = found
            characters += len(job.text)
            alike = other.priority is place.priority and job.pair == first.pair
            alone = other.suspect or job.alternatives
            if not alike or alone or characters > _CHARACTERS * self._size:
                self._push(job, other)
                return
            self._flying[job] = other
