"""The training loop: draws, steps, saves, and says now and then how it goes."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.translation.network import learning
from training.translation.network.data import (
    PADDING,
    Batch,
    Encoded,
    cut,
    draw,
    make_batch,
    pair_weights,
)
from training.translation.network.learning import CrossEntropy, State, cross_entropy, guidance
from training.translation.network.lexical import wanted_attention
from training.translation.network.transformer import Network
from training.translation.package.shape import EMBEDDING_TARGET, OUTPUT_BIAS, Shape
from training.translation.sources import weights_at


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train."""

    minutes: float
    schedule: learning.Schedule
    tokens: int = 3200
    longest: int = 160
    smoothing: float = 0.1
    guidance: float = 0.1
    save_minutes: float = 5.0
    precision: torch.dtype = torch.bfloat16
    seed: int = 1


class Training:
    """One direction in training."""

    def __init__(
        self,
        data: Encoded,
        dev: Encoded,
        table: Tensor,
        shape: Shape,
        state: State,
        settings: Settings,
        folder: Path,
    ) -> None:
        """Takes everything by hand; `folder` gets `checkpoint.pt` and `log.tsv`."""
        self._data = data
        self._dev = dev
        self._state = state
        self._settings = settings
        self._folder = folder
        self._device = state.master.device
        self._table = table.to(self._device)
        self._shape = shape
        self._network = Network(shape, state.master, settings.precision)
        self._stopped = False

    def _batches(self) -> Iterator[Batch]:
        """Yields batches for ever, drawn by the weights of the moment."""
        while True:
            # The step is in the seed, so that a resumed training draws new pairs.
            random = np.random.default_rng((self._settings.seed, self._state.step))
            weights = weights_at(self._data.origins, self._fraction())
            chances = pair_weights(self._data, weights, self._settings.longest)
            yield from draw(self._data, chances, self._settings.tokens, random)

    def _fraction(self) -> float:
        return self._state.seconds / (60 * self._settings.minutes)

    def _tensors(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Returns source, shifted target and labels where the network is."""
        source, target_in, target_out = (
            torch.from_numpy(ids).to(self._device)
            for ids in (batch.source, batch.target_in, batch.target_out)
        )
        return source, target_in, target_out

    def _entropy(
        self, network: Network, states: Tensor, labels: Tensor, smoothing: float
    ) -> CrossEntropy:
        weights = network.weights
        return cross_entropy(
            states, weights[EMBEDDING_TARGET], weights[OUTPUT_BIAS], labels, smoothing
        )

    def _step(self, batch: Batch) -> float:
        """Makes one step and returns the loss a piece."""
        source, target_in, target_out = self._tensors(batch)
        states, scores = self._network.forward(source, target_in, PADDING)
        real = target_out != PADDING
        count = int(real.sum())
        states = states[real]
        entropy = self._entropy(self._network, states, target_out[real], self._settings.smoothing)
        weights = self._network.weights
        weights[EMBEDDING_TARGET].grad.add_(entropy.to_weight, alpha=1 / count)
        weights[OUTPUT_BIAS].grad.add_(entropy.to_bias, alpha=1 / count)
        wanted = wanted_attention(self._table, source, target_out)
        guided = self._settings.guidance / count * guidance(scores, wanted, real)
        torch.autograd.backward([states, guided], [entropy.to_states / count, None])
        rate = self._settings.schedule.rate(self._state.step, self._fraction())
        learning.step(self._network, self._state, rate)
        self._state.pairs += len(batch.source)
        return float(entropy.total) / count

    def dev_loss(self) -> float:
        """Returns the averaged weights' cross-entropy a piece on the development text."""
        network = Network(self._shape, self._state.average, self._settings.precision)
        source_lengths, target_lengths = self._dev.lengths()
        total, pieces = 0.0, 0
        with torch.no_grad():
            for group in cut(source_lengths, target_lengths, self._settings.tokens):
                source, target_in, target_out = self._tensors(make_batch(self._dev, group))
                states, _ = network.forward(source, target_in, PADDING)
                real = target_out != PADDING
                total += float(self._entropy(network, states[real], target_out[real], 0.0).total)
                pieces += int(real.sum())
        return total / pieces

    def _report(self, train_loss: float) -> None:
        state = self._state
        losses = f"{train_loss:.4f}\t{self.dev_loss():.4f}"
        line = f"{state.seconds:.0f}\t{state.step}\t{state.pairs}\t{losses}"
        with (self._folder / "log.tsv").open("a", encoding="utf-8") as log:
            log.write(line + "\n")
        print(line, flush=True)
        learning.save(self._folder / "checkpoint.pt", state)

    def stop(self, *_: object) -> None:
        """Asks the loop to save and end after the step it is in; a signal handler."""
        self._stopped = True

    def run(self) -> None:
        """Trains until the time is up; what was saved last is never older than `save_minutes`."""
        signal.signal(signal.SIGTERM, self.stop)
        clock = time.monotonic()
        next_save = self._state.seconds
        recent = 0.0
        for batch in self._batches():
            if self._state.seconds >= next_save:
                self._report(recent)
                next_save = self._state.seconds + 60 * self._settings.save_minutes
            now = time.monotonic()
            self._state.seconds += now - clock
            clock = now
            if self._fraction() >= 1.0 or self._stopped:
                break
            value = self._step(batch)
            recent = value if recent == 0.0 else 0.98 * recent + 0.02 * value
        self._report(recent)
