"""Trains several nets at once on one GPU, each on its own stream, with steps captured as a graph.

A layer of such a small net takes a few microseconds on a GPU: launching it from Python takes longer
than computing it, and one net leaves most of the chip idle. The data set is copied to the device,
and a full training step (select the images, augment, normalise, forward, backward, update) is
captured once as a CUDA graph, which the host only replays.

On a device without graphs, such as Apple's `mps` or, in the tests, the CPU, the same steps run
eagerly.
"""

import math
import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, nullcontext
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from search.data.dataset import DataSet
from search.engines.checkpoint import weights_bytes
from search.engines.contract import Diverged, Epoch, WorkerDied
from search.engines.recipe import ScheduledRates, make_optimizer
from search.errors import SearchError
from search.nets.architecture import build
from search.nets.augment import NO_AUGMENT, Augment, sample_affine, warp
from search.nets.candidate import Run

cuda: Any = torch.cuda  # its streams have no types

NETS_PER_GPU = 8  # at once on a GPU
MAX_NETS = 32  # the number of streams that torch has per device
TEST_BATCH = 1_000
WARM_UP_STEPS = 2  # before a capture: libraries choose their kernels and allocate in the first


class CudaEngine:
    """Trains up to `workers` runs at once on `device`, each in the thread that calls `train`.

    Raises:
        SearchError: More than MAX_NETS workers.
    """

    def __init__(self, data: DataSet, workers: int | None = None, device: str = "cuda") -> None:
        place = torch.device(device)
        self.workers = workers or (NETS_PER_GPU if place.type == "cuda" else 1)
        if self.workers > MAX_NETS:
            raise SearchError(f"--engine {device} trains at most {MAX_NETS} runs at once")
        self.device = (
            f"{device}, {torch.cuda.get_device_name(place)}" if place.type == "cuda" else device
        )
        self._data = copy_to_device(data, place)
        self._closed = threading.Event()
        if place.type == "cuda":
            torch.backends.cudnn.deterministic = True  # a seed determines the curve
            torch.backends.cudnn.allow_tf32 = False  # float32 as in the other engines

        # Created once: torch has 32 per device and reuses them after that.
        self._streams: queue.SimpleQueue[Any] = queue.SimpleQueue()
        for _ in range(self.workers):
            self._streams.put(cuda.Stream(place) if place.type == "cuda" else None)

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Train `run`, one epoch per step; waits for a free stream."""
        stream = self._streams.get()
        try:
            epochs = train(run, self._data, stream)
            while not self._closed.is_set():
                epoch = next(epochs, None)
                if epoch is None:
                    return
                yield epoch
            raise WorkerDied("the engine was closed")
        finally:
            self._streams.put(stream)

    def close(self) -> None:
        """End the runs under way with their current epoch."""
        self._closed.set()


@dataclass(frozen=True)
class DeviceData:
    """A data set on a device: images uint8, mean and standard deviation (C, 1, 1)."""

    data: DataSet
    device: torch.device
    train_images: Tensor
    train_labels: Tensor
    test_images: Tensor
    test_labels: Tensor
    mean: Tensor
    std: Tensor

    def normalised(self, images: Tensor) -> Tensor:
        """Shift and scale images from 0 to 1 to mean 0 and deviation 1 of the training images."""
        return (images - self.mean) / self.std


def copy_to_device(data: DataSet, device: torch.device) -> DeviceData:
    """Copy a data set to a device."""
    parts = data.train_images, data.train_labels, data.test_images, data.test_labels
    moments = (torch.tensor(values).view(-1, 1, 1) for values in (data.mean, data.std))
    return DeviceData(data, device, *(part.to(device) for part in (*parts, *moments)))


# Held for a capture, of which only one may run at a time, and while torch's global generator draws
# the initial weights.
CAPTURE_LOCK = threading.Lock()


def train(run: Run, data: DeviceData, stream: Any) -> Iterator[Epoch]:
    """Train `run`, one epoch per step; everything random is derived from its seed.

    Args:
        run: What to train.
        data: The data set on the device.
        stream: The CUDA stream to train on; None where the device has none.

    Raises:
        Diverged: The training loss of an epoch is infinite or NaN.
    """
    on_stream: Callable[[], AbstractContextManager[Any]] = (
        (lambda: cuda.stream(stream)) if stream else nullcontext
    )
    with on_stream():
        steps = TrainingSteps(run, data)
        epoch, test = steps.one_epoch, steps.test
        if stream:
            with CAPTURE_LOCK:
                epoch, test = steps.captured()
    for number in range(1, run.epochs + 1):
        started = time.perf_counter()
        with on_stream():
            steps.begin_epoch(run.candidate.recipe.augment_in(number, run.epochs))
            epoch()
            train_loss = steps.loss.item() / len(steps.order)
            train_accuracy = int(steps.train_correct.item()) / len(steps.order)
            if not math.isfinite(train_loss):
                raise Diverged(f"the loss became {train_loss} in epoch {number}")
            test()
            images = len(data.test_labels)
            correct, test_loss = int(steps.correct.item()), steps.test_loss.item() / images
            steps.schedule.end_epoch(test_loss)
            weights = weights_bytes(steps.tested.cpu()) if number == run.epochs else None
        seconds = time.perf_counter() - started
        measured = correct / images, test_loss, train_accuracy, train_loss
        yield Epoch(number, *measured, seconds, weights)


class TrainingSteps:
    """The tensors of one run on the device, and the steps that read and write only these."""

    def __init__(self, run: Run, data: DeviceData) -> None:
        self.data = data
        self.recipe = run.candidate.recipe
        device, images = data.device, len(data.train_labels)
        self.generator = torch.Generator(device).manual_seed(run.seed)
        with CAPTURE_LOCK, torch.random.fork_rng(devices=[]):
            torch.default_generator.manual_seed(run.seed)
            net = build(run.candidate.architecture, data.data.shape, data.data.classes)
            if device.type == "cpu":  # continue after the weights, as the reference does
                self.generator.set_state(torch.get_rng_state())
        self.net = net.to(device).to(memory_format=torch.channels_last)
        self.tested = deepcopy(self.net) if self.recipe.ema else self.net
        for place, layer in enumerate(self.net):
            if type(layer) is nn.Dropout:
                self.net[place] = SeededDropout(layer.p, self.generator)

        # A last batch of one image is skipped: BatchNorm cannot use it.
        self.full, rest = divmod(images, self.recipe.batch_size)
        self.rest = rest if rest > 1 else 0
        self.steps = self.full + bool(self.rest)
        self.rate = torch.tensor(self.recipe.lr, device=device)
        self.optimizer = make_optimizer(self.recipe, self.net, self.rate)
        self.schedule = ScheduledRates(self.recipe, run.epochs, self.steps)

        # What a step reads; overwritten in place for each epoch.
        self.order = torch.zeros(images, dtype=torch.int64, device=device)
        self.maps = torch.zeros(images, 2, 3, device=device)
        self.rates = torch.zeros(self.steps, device=device)
        self.decays = torch.zeros(self.steps, device=device)
        # What it writes.
        self.step = torch.zeros(1, dtype=torch.int64, device=device)
        self.loss = torch.zeros((), device=device)
        self.train_correct = torch.zeros((), dtype=torch.int64, device=device)
        self.correct = torch.zeros((), dtype=torch.int64, device=device)
        self.test_loss = torch.zeros((), device=device)

    def begin_epoch(self, augment: Augment) -> None:
        """Draw the order and the augmentation of the images; compute the learning rates."""
        images, device = len(self.order), self.data.device
        self.order.copy_(torch.randperm(images, generator=self.generator, device=device))
        if augment != NO_AUGMENT:
            size = self.data.data.shape[1:]
            self.maps.copy_(sample_affine(augment, images, size, device, self.generator))
        else:  # the captured step moves images all the same, by nothing
            self.maps.copy_(torch.eye(2, 3, device=device))
        rates, decays = self.schedule.next_epoch()
        self.rates.copy_(torch.tensor(rates))
        self.decays.copy_(torch.tensor(decays))
        self.step.zero_()
        self.loss.zero_()
        self.train_correct.zero_()

    def one_epoch(self) -> None:
        """Run every step of an epoch."""
        for _ in range(self.full):
            self.full_step()
        if self.rest:
            self.last_step()

    def full_step(self) -> None:
        """Train on the next full batch."""
        batches = self.order[: self.full * self.recipe.batch_size].view(self.full, -1)
        self.train_on(batches.index_select(0, self.step).squeeze(0))

    def last_step(self) -> None:
        """Train on the smaller last batch."""
        start = self.full * self.recipe.batch_size
        self.train_on(self.order[start : start + self.rest])

    def train_on(self, indices: Tensor) -> None:
        """Train one step on the images at these indices."""
        recipe, data = self.recipe, self.data
        images = data.train_images[indices].float() / 255
        if recipe.augment != NO_AUGMENT:
            nearest = recipe.augment.nearest
            images = warp(images, self.maps[indices], nearest)
        seen = data.normalised(images).contiguous(memory_format=torch.channels_last)
        self.net.train()
        logits, labels = self.net(seen), data.train_labels[indices]
        loss = F.cross_entropy(logits, labels, label_smoothing=recipe.label_smoothing)
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self.rate.copy_(self.rates.index_select(0, self.step).squeeze(0))
        self.optimizer.step()
        if recipe.ema:
            self.average(self.decays.index_select(0, self.step).squeeze(0))
        self.loss += loss.detach() * len(indices)
        self.train_correct += (logits.detach().argmax(1) == labels).sum()
        self.step += 1

    @torch.no_grad()
    def average(self, decay: Tensor) -> None:
        """Update the moving average of weights and statistics."""
        both = zip(self.tested.state_dict().values(), self.net.state_dict().values(), strict=True)
        pairs = [(a, b) for a, b in both if a.is_floating_point()]
        averaged, current = ([pair[side] for pair in pairs] for side in (0, 1))
        torch._foreach_mul_(averaged, decay)
        torch._foreach_add_(averaged, torch._foreach_mul(current, 1 - decay))

    @torch.no_grad()
    def test(self) -> None:
        """Count the correct test images, and sum their losses."""
        self.tested.eval()
        self.correct.zero_()
        self.test_loss.zero_()
        data = self.data
        pieces = (torch.split(part, TEST_BATCH) for part in (data.test_images, data.test_labels))
        for images, labels in zip(*pieces, strict=True):
            seen = data.normalised(images.float() / 255)
            seen = seen.contiguous(memory_format=torch.channels_last)
            logits = self.tested(seen)
            self.correct += (logits.argmax(1) == labels).sum()
            self.test_loss += F.cross_entropy(logits, labels, reduction="sum")

    def captured(self) -> tuple[Callable[[], None], Callable[[], None]]:
        """Capture the steps as graphs, and undo what the warm-up has learned.

        Returns:
            Functions that replay `one_epoch` and `test`.
        """
        before = deepcopy(self.net.state_dict()), deepcopy(self.tested.state_dict())
        parts = [self.full_step] * bool(self.full) + [self.last_step] * bool(self.rest)
        self.begin_epoch(self.recipe.augment)
        for _ in range(WARM_UP_STEPS):
            self.step.zero_()
            for part in (*parts, self.test):
                part()
        full, *last, test = [self.capture(part) for part in (*parts, self.test)]
        # A data set smaller than a batch has only the last step, which is then the first graph.
        times = self.full or 1

        def one_epoch() -> None:
            for _ in range(times):
                full.replay()
            for graph in last:
                graph.replay()

        with torch.no_grad():
            for net, state in zip((self.net, self.tested), before, strict=True):
                net.load_state_dict(state)
            for state in self.optimizer.state.values():
                for value in state.values():
                    value.zero_()
        self.schedule.begin()
        self.generator.manual_seed(self.generator.initial_seed())
        return one_epoch, test.replay

    def capture(self, part: Callable[[], None]) -> Any:
        """Capture what `part` does on the current stream as a graph.

        `torch.cuda.graph` would first wait for the whole device, and so for the other nets.
        """
        graph: Any = torch.cuda.CUDAGraph()
        graph.register_generator_state(self.generator)
        self.optimizer.zero_grad()  # so that gradients are allocated in the graph's own memory
        graph.capture_begin(capture_error_mode="thread_local")
        try:
            part()
        finally:
            graph.capture_end()
        return graph


class SeededDropout(nn.Dropout):
    """nn.Dropout that draws from its own generator."""

    def __init__(self, p: float, generator: torch.Generator) -> None:
        super().__init__(p)
        self.generator = generator

    def forward(self, input: Tensor) -> Tensor:
        if not self.training:
            return input
        kept = torch.empty_like(input).bernoulli_(1 - self.p, generator=self.generator)
        return input * kept / (1 - self.p)
