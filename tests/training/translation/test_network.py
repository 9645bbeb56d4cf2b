"""The network against plain PyTorch, and the way from weights to a package and back."""

from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="training only")

from training.translation.network import learning, lexical  # noqa: E402
from training.translation.network.transformer import (  # noqa: E402
    Network,
    flatten,
    sinusoids,
    unflatten,
)
from training.translation.package import copier, write  # noqa: E402
from training.translation.package.shape import Shape  # noqa: E402

SMALL = Shape(40, 50, 1, 1, 16, 2, 32, 20)


def weights() -> Any:
    table = torch.rand(40, 50).half()
    return lexical.from_table(table, SMALL)


def test_the_gradient_of_the_chunked_loss_is_right() -> None:
    torch.manual_seed(0)
    states, weight, bias = (
        torch.randn(s, requires_grad=True) for s in ((700, 16), (50, 16), (50,))
    )
    labels = torch.randint(0, 50, (700,))
    ours = learning.cross_entropy(states, weight, bias, labels, 0.1)
    logits = states @ weight.t() + bias
    plain = torch.nn.functional.cross_entropy(logits, labels, reduction="sum", label_smoothing=0.1)
    plain.backward()
    for mine, theirs in ((ours.to_states, states), (ours.to_weight, weight), (ours.to_bias, bias)):
        torch.testing.assert_close(mine, theirs.grad, atol=1e-3, rtol=1e-3)


def test_later_target_pieces_do_not_reach_earlier_states() -> None:
    network = Network(SMALL, weights(), torch.float32)
    source = torch.tensor([[5, 6, 7, 2]])
    one, _ = network.forward(source, torch.tensor([[1, 8, 9]]), 0)
    two, _ = network.forward(source, torch.tensor([[1, 8, 30]]), 0)
    torch.testing.assert_close(one[:, :2], two[:, :2])


def test_padding_changes_nothing() -> None:
    network = Network(SMALL, weights(), torch.float32)
    target = torch.tensor([[1, 8, 9]])
    one, _ = network.forward(torch.tensor([[5, 6, 2]]), target, 0)
    two, _ = network.forward(torch.tensor([[5, 6, 2, 0, 0]]), target, 0)
    torch.testing.assert_close(one, two)


def test_a_step_lowers_the_loss_and_a_checkpoint_goes_on(tmp_path: Path) -> None:
    state = learning.State.fresh(weights())
    network = Network(SMALL, state.master, torch.float32)
    source, target = torch.tensor([[5, 6, 7, 2]]), torch.tensor([[1, 8, 9]])
    labels = torch.tensor([8, 9, 2])
    losses = []
    for _ in range(20):
        states, _scores = network.forward(source, target, 0)
        embedding = network.weights["decoder/embeddings/weight"]
        bias = network.weights["decoder/projection/bias"]
        found = learning.cross_entropy(states[0], embedding, bias, labels, 0.0)
        losses.append(float(found.total))
        states.backward(found.to_states[None])
        learning.step(network, state, 1e-2)
    assert losses[-1] < losses[0]
    learning.save(tmp_path / "x.pt", state)
    again = learning.load(tmp_path / "x.pt", torch.device("cpu"))
    assert again.step == 20
    assert torch.equal(again.master, state.master)


def test_the_rate_warms_up_and_cools_down() -> None:
    schedule = learning.Schedule(peak=1.0, warm_up_steps=10)
    assert schedule.rate(0, 0.0) == pytest.approx(0.1)
    assert schedule.rate(100, 0.0) == pytest.approx(1.0)
    assert schedule.rate(100, 2.0) == pytest.approx(0.02)


def test_positions_are_sines_then_cosines() -> None:
    table = sinusoids(4, 6)
    assert table[0].tolist() == [0.0, 0.0, 0.0, 1.0, 1.0, 1.0]
    assert table[1, 0] == pytest.approx(0.8414709)


def test_ctranslate2_takes_the_weights_as_a_model(tmp_path: Path) -> None:
    ctranslate2 = pytest.importorskip("ctranslate2")
    pieces = [f"p{i}" for i in range(50)]
    named = {name: value.numpy().copy() for name, value in unflatten(weights(), SMALL).items()}
    places = sinusoids(SMALL.positions, SMALL.width).numpy()
    spec = write.specification(named, SMALL, places, (pieces[:40], pieces))
    spec.save(str(tmp_path))
    assert ctranslate2.contains_model(str(tmp_path))


def test_a_copying_network_says_again_what_it_reads() -> None:
    shape = Shape(300, 300, 1, 1, 256, 8, 64, 64)
    network = Network(shape, flatten(copier.weights(shape), shape), torch.float32)
    network.use_places(torch.from_numpy(copier.place_table(shape)))
    source = torch.randint(3, 300, (2, 40))
    source[:, -1] = 2
    started = torch.cat([torch.ones(2, 1, dtype=torch.long), source[:, :-1]], 1)
    states, scores = network.forward(source, started, 0)
    logits = states @ network.weights["decoder/embeddings/weight"].t()
    assert torch.equal(logits.argmax(-1), source)
    assert torch.equal(scores.argmax(-1), torch.arange(40).expand(2, 40))


def test_a_copying_network_needs_one_vocabulary() -> None:
    with pytest.raises(ValueError, match="same pieces"):
        copier.weights(Shape(10, 20))
