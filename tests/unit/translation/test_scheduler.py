from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.datamodel.translation import Pair
from reader.limits import MAX_DEATHS
from reader.translation.worker.scheduler import FIRST_BATCH, LARGEST_BATCH, Job, Priority, Scheduler

PAIR = Pair("en", "zh")
OTHER = Pair("zh", "en")


def jobs(*texts: str, pair: Pair = PAIR) -> list[Job]:
    return [Job(pair, text) for text in texts]


def numbered(count: int, name: str = "s") -> list[Job]:
    return jobs(*(f"{name}{n}" for n in range(count)))


def drain(scheduler: Scheduler) -> list[str]:
    """Every text in the order it is sent."""
    texts: list[str] = []
    while batch := scheduler.next_batch():
        texts += batch.texts
        scheduler.finish(batch.id)
    return texts


def test_pages_go_out_in_their_order_in_growing_batches() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(200), Priority.PAGE)
    sizes: list[int] = []
    texts: list[str] = []
    while batch := scheduler.next_batch():
        sizes.append(len(batch.jobs))
        texts += batch.texts
        scheduler.finish(batch.id)
    assert texts == [f"s{n}" for n in range(200)]
    assert sizes[0] == FIRST_BATCH
    assert max(sizes) == LARGEST_BATCH


def test_one_batch_at_a_time() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(50), Priority.PAGE)
    assert scheduler.next_batch()
    assert scheduler.next_batch() is None


def test_visible_goes_first_and_prefetched_last() -> None:
    scheduler = Scheduler()
    scheduler.add(jobs("later"), Priority.PREFETCH)
    scheduler.add(jobs("page"), Priority.PAGE)
    scheduler.add(jobs("visible"), Priority.VISIBLE)
    assert drain(scheduler) == ["visible", "page", "later"]


def test_scrolling_makes_others_visible_and_keeps_the_order_of_the_page() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(6), Priority.PAGE)
    scheduler.prioritise(jobs("s3", "s4"))
    scheduler.prioritise(jobs("s5"))
    assert drain(scheduler) == ["s5", "s0", "s1", "s2", "s3", "s4"]


def test_a_batch_has_one_pair() -> None:
    scheduler = Scheduler()
    scheduler.add([*jobs("a"), *jobs("b", pair=OTHER), *jobs("c")], Priority.PAGE)
    batch = scheduler.next_batch()
    assert batch
    assert batch.texts == ("a",)


def test_a_sentence_asked_for_twice_is_sent_once() -> None:
    scheduler = Scheduler()
    scheduler.add(jobs("a", "a"), Priority.PAGE)
    batch = scheduler.next_batch()
    scheduler.add(jobs("a"), Priority.VISIBLE)
    assert batch
    assert batch.texts == ("a",)
    assert scheduler.finish(batch.id) == jobs("a")
    assert scheduler.next_batch() is None


def test_long_sentences_make_small_batches() -> None:
    scheduler = Scheduler()
    scheduler.add(jobs("a" * 5000, "b" * 5000), Priority.PAGE)
    batch = scheduler.next_batch()
    assert batch
    assert len(batch.jobs) == 1


def test_what_was_dropped_is_not_wanted_when_it_comes() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(10), Priority.PAGE)
    batch = scheduler.next_batch()
    scheduler.cancel()
    scheduler.add(jobs("s1"), Priority.PAGE)
    assert batch
    assert scheduler.finish(batch.id) == jobs("s1")
    assert len(scheduler) == 0


def test_a_late_answer_is_not_taken() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(3), Priority.PAGE)
    batch = scheduler.next_batch()
    assert batch
    scheduler.died()
    assert scheduler.finish(batch.id) is None


def test_suspects_wait_for_the_others_and_travel_alone() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(FIRST_BATCH), Priority.PAGE)
    scheduler.next_batch()
    assert scheduler.died() == []
    scheduler.add(jobs("fresh"), Priority.PAGE)
    sent = []
    while batch := scheduler.next_batch():
        sent.append(batch.texts)
        scheduler.finish(batch.id)
    assert sent == [("fresh",), *((f"s{n}",) for n in range(FIRST_BATCH))]


def test_a_sentence_is_given_up_after_deaths_alone() -> None:
    scheduler = Scheduler()
    scheduler.add(jobs("poison"), Priority.PAGE)
    for _ in range(MAX_DEATHS - 1):
        scheduler.next_batch()
        assert scheduler.died() == []
    scheduler.next_batch()
    assert scheduler.died() == jobs("poison")
    assert scheduler.next_batch() is None


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sets(st.integers(0, 30)), st.sampled_from(Priority)),
        st.tuples(st.just("look"), st.sets(st.integers(0, 30))),
        st.tuples(st.just("work")),
        st.tuples(st.just("die")),
    ),
    max_size=40,
)


@given(_STEPS)
def test_no_sentence_is_lost_or_done_twice(steps: list[tuple[object, ...]]) -> None:
    scheduler = Scheduler()
    asked: set[str] = set()
    ended: Counter[str] = Counter()

    def work(die: bool) -> None:
        batch = scheduler.next_batch()
        if batch is None:
            return
        if die:
            ended.update(job.text for job in scheduler.died())
        else:
            ended.update(job.text for job in scheduler.finish(batch.id) or [])

    for name, *values in steps:
        if name == "add":
            texts = {f"s{n}" for n in values[0]} - asked  # type: ignore[attr-defined]
            asked |= texts
            scheduler.add(jobs(*sorted(texts)), values[1])  # type: ignore[arg-type]
        elif name == "look":
            scheduler.prioritise(jobs(*(f"s{n}" for n in values[0])))  # type: ignore[attr-defined]
        else:
            work(die=name == "die")
    while len(scheduler):
        work(die=False)
    assert ended == dict.fromkeys(asked, 1)


def test_who_wants_alternatives_travels_alone_and_first() -> None:
    scheduler = Scheduler()
    scheduler.add(numbered(10), Priority.PAGE)
    asked = Job(PAIR, "s3", alternatives=5)
    scheduler.add([asked], Priority.ASKED)
    scheduler.prioritise(jobs("s7"))
    batch = scheduler.next_batch()
    assert batch is not None
    assert (batch.jobs, batch.alternatives) == ((asked,), 5)
    scheduler.finish(batch.id)
    assert sorted(drain(scheduler)) == sorted(f"s{n}" for n in range(10))


def test_alternatives_do_not_join_the_batch_of_others() -> None:
    scheduler = Scheduler()
    scheduler.add(jobs("a"), Priority.VISIBLE)
    scheduler.add([Job(PAIR, "b", alternatives=5)], Priority.VISIBLE)
    scheduler.add(jobs("c"), Priority.VISIBLE)
    batches = []
    while batch := scheduler.next_batch():
        batches.append(batch.texts)
        scheduler.finish(batch.id)
    assert batches == [("a",), ("b",), ("c",)]
