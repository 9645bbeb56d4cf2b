from pathlib import Path

import pytest

np = pytest.importorskip("numpy", reason="training only")
pytest.importorskip("sentencepiece", reason="training only")

from training.translation.network import data  # noqa: E402
from training.translation.package.pieces import END, START  # noqa: E402

ROWS = [([5, 6], [7], "a"), ([8], [9, 10, 11], "b"), ([12] * 9, [13] * 9, "a")]


def test_a_pack_gives_back_what_went_in(tmp_path: Path) -> None:
    data.save(tmp_path / "x.npz", data.pack(ROWS))
    loaded = data.load(tmp_path / "x.npz")
    again = [
        (loaded.source(i).tolist(), loaded.target(i).tolist(), loaded.origins[loaded.origin[i]])
        for i in range(len(loaded))
    ]
    assert again == ROWS
    assert [path.name for path in tmp_path.iterdir()] == ["x.npz"]


def test_packs_are_joined_by_the_names_of_their_sources() -> None:
    joined = data.join_packs([data.pack(ROWS[1:]), data.pack(ROWS[:1])])
    assert [joined.origins[number] for number in joined.origin] == ["b", "a", "a"]
    assert joined.source(2).tolist() == [5, 6]
    assert joined.target(0).tolist() == [9, 10, 11]


def test_batches_shift_the_target_by_the_start_mark() -> None:
    batch = data.make_batch(data.pack(ROWS), np.array([0, 1]))
    assert batch.source.tolist() == [[5, 6, END], [8, END, 0]]
    assert batch.target_in.tolist() == [[START, 7, 0, 0], [START, 9, 10, 11]]
    assert batch.target_out.tolist() == [[7, END, 0, 0], [9, 10, 11, END]]


def test_cutting_keeps_every_pair_and_the_limit() -> None:
    lengths = np.random.default_rng(0).integers(1, 90, size=(2, 500))
    groups = data.cut(lengths[0], lengths[1], 1000)
    assert sorted(np.concatenate(groups).tolist()) == list(range(500))
    for group in groups:
        padded = lengths[0][group].max() + lengths[1][group].max() + 2
        assert len(group) == 1 or len(group) * padded <= 1000


def test_pairs_of_no_weight_or_too_long_are_never_drawn() -> None:
    chances = data.pair_weights(data.pack(ROWS), {"a": 2.0}, longest=8)
    assert chances.tolist() == [1.0, 0.0, 0.0]
