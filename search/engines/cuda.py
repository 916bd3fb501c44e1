"""Trains several nets at once on one GPU, each on its own stream, with steps captured as a graph.

A layer of such a small net takes a few microseconds on a GPU: launching it from Python takes longer
than computing it, and one net leaves most of the chip idle. The data set is copied to the device,
and a full training step (select the images, augment, normalise, forward, backward, update) is
captured once as a CUDA graph, which the host only replays. What is left to save is kernels: a step
launches as few as possible, and what can wait for the end of the epoch is computed there.

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
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from search.data.dataset import DataSet
from search.engines.checkpoint import weights_bytes
from search.engines.contract import NETS_PER_GPU, Diverged, Epoch, WorkerDied
from search.engines.device_data import DeviceData, copy_to_device
from search.engines.dropout import SeededDropout
from search.engines.recipe import ScheduledRates, make_optimizer
from search.errors import SearchError
from search.nets.architecture import Conv, build
from search.nets.augment import NO_AUGMENT, Augment, sample_affine, warp
from search.nets.candidate import Run

cuda: Any = torch.cuda  # its streams have no types

MAX_NETS = 32  # the number of streams that torch has per device
TEST_BATCH = 1_000
ALIGNMENT = 64  # numbers: 256 bytes, as torch aligns a tensor
CPU = torch.device("cpu")
WARM_UP_STEPS = 2  # before a capture: libraries choose their kernels and allocate in the first


class CudaEngine:
    """Trains up to `workers` runs at once on `device`, each in the thread that calls `train`.

    Raises:
        SearchError: More than MAX_NETS workers.
    """

    def __init__(self, data: DataSet, workers: int | None = None, device: str = "cuda") -> None:
        torch_device = torch.device(device)
        on_cuda = torch_device.type == "cuda"
        self.workers = workers or (NETS_PER_GPU if on_cuda else 1)
        if self.workers > MAX_NETS:
            raise SearchError(f"--engine {device} trains at most {MAX_NETS} runs at once")
        self.device = f"{device}, {torch.cuda.get_device_name(torch_device)}" if on_cuda else device
        self._data = copy_to_device(data, torch_device)
        self._closed = threading.Event()
        if on_cuda:
            torch.backends.cudnn.deterministic = True  # a seed determines the curve
            torch.backends.cudnn.allow_tf32 = False  # float32 as in the other engines
            cuda.synchronize(torch_device)  # the data is there before a stream reads it

        # Created once: torch has 32 per device and reuses them after that.
        self._streams: queue.SimpleQueue[Any] = queue.SimpleQueue()
        for _ in range(self.workers):
            self._streams.put(cuda.Stream(torch_device) if on_cuda else None)

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


# Held while steps are warmed up and captured, and while torch's global generator draws the initial
# weights. One run at a time: on an H200, warm-ups beside a capture made it fail.
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
            train_accuracy, train_loss = steps.train_result()
            if not math.isfinite(train_loss):
                raise Diverged(f"the loss became {train_loss} in epoch {number}")
            test()
            test_accuracy, test_loss = mean_result(steps.test_logits, data.test_labels)
            steps.schedule.end_epoch(test_loss)
            weights = steps.trained_weights() if number == run.epochs else None
        seconds = time.perf_counter() - started
        measured = test_accuracy, test_loss, train_accuracy, train_loss
        yield Epoch(number, *measured, seconds, weights)


def mean_result(
    logits: Tensor, labels: Tensor, label_smoothing: float = 0.0
) -> tuple[float, float]:
    """Return the accuracy and the mean loss of these logits."""
    correct = (logits.argmax(1) == labels).sum()
    loss = F.cross_entropy(logits, labels, label_smoothing=label_smoothing)
    return correct.item() / len(labels), loss.item()


class TrainingSteps:
    """The tensors of one run on the device, and the steps that read and write only these."""

    def __init__(self, run: Run, data: DeviceData) -> None:
        self.data, self.recipe = data, run.candidate.recipe
        device, images, classes = data.device, len(data.train_labels), data.data.classes
        # The weights, the order and the augmentation of the images are drawn on the CPU, so that
        # they are those of the reference; masks of dropout are drawn on the device.
        with CAPTURE_LOCK, torch.random.fork_rng(devices=[]):
            torch.default_generator.manual_seed(run.seed)
            net = build(run.candidate.architecture, data.data.shape, classes)
            self.draws = torch.Generator()
            self.draws.set_state(torch.get_rng_state())
        self.masks = torch.Generator(device).manual_seed(run.seed + 1)
        # For depthwise convolutions on channels_last maps cuDNN compiles kernels in each thread:
        # four seconds for F3 on an H200. torch has its own for contiguous maps.
        layers = run.candidate.architecture.layers
        separable = any(isinstance(layer, Conv) and layer.separable for layer in layers)
        self.memory_format = torch.contiguous_format if separable else torch.channels_last
        self.net = net.to(device).to(memory_format=self.memory_format)
        for index, layer in enumerate(self.net):
            if type(layer) is nn.Dropout:
                self.net[index] = SeededDropout(layer.p, self.masks)
            elif isinstance(layer, nn.BatchNorm2d):
                layer.num_batches_tracked = None  # would be counted by a kernel of its own
        self.tested = deepcopy(self.net) if self.recipe.ema else self.net
        self.values = flatten(self.net)
        self.average = flatten(self.tested) if self.recipe.ema else None

        # A last batch of one image is skipped: BatchNorm cannot use it.
        self.full, rest = divmod(images, self.recipe.batch_size)
        self.rest = rest if rest > 1 else 0
        self.steps, self.total_steps = self.full + (1 if self.rest else 0), 0
        # Of each step and of the current one: the learning rate, the average's share of change.
        self.plan = torch.zeros(self.steps, 2, device=device)
        self.current = torch.zeros(1, 2, device=device)
        self.rate, self.change = self.current[0]
        self.optimizer = make_optimizer(self.recipe, self.net, self.rate)
        self.schedule = ScheduledRates(self.recipe, run.epochs, self.steps)

        # What a step reads besides; the first two are overwritten for each epoch.
        self.order = torch.zeros(images, dtype=torch.int64, device=device)
        self.affine = torch.zeros(images, 2, 3, device=device)
        smoothing = self.recipe.label_smoothing
        self.targets = F.one_hot(data.train_labels, classes) * (1 - smoothing) + smoothing / classes
        # What it writes.
        self.step = torch.zeros(1, dtype=torch.int64, device=device)
        self.train_logits = torch.zeros(images, classes, device=device)
        self.test_logits = torch.zeros(len(data.test_labels), classes, device=device)

    def begin_epoch(self, augment: Augment) -> None:
        """Draw the order and the augmentation of the images; compute the learning rates."""
        images = len(self.order)
        self.order.copy_(torch.randperm(images, generator=self.draws))
        if augment != NO_AUGMENT:
            size = self.data.data.shape[1:]
            self.affine.copy_(sample_affine(augment, images, size, CPU, self.draws))
        else:  # the captured step moves images all the same, by nothing
            self.affine.copy_(torch.eye(2, 3))
        rates, decays = self.schedule.next_epoch()
        changes = [1 - decay for decay in decays]
        self.plan.copy_(torch.tensor([rates, changes]).T)
        self.step.zero_()
        self.total_steps += self.steps

    def one_epoch(self) -> None:
        """Run every step of an epoch."""
        for _ in range(self.full):
            self.full_step()
        if self.rest:
            self.last_step()

    def full_step(self) -> None:
        """Train on the next full batch."""
        seen = self.full * self.recipe.batch_size
        batches = self.order[:seen].view(self.full, -1)
        logits = self.train_on(batches.index_select(0, self.step)[0])
        kept = self.train_logits[:seen].view(self.full, -1, logits.shape[1])
        kept.index_copy_(0, self.step, logits[None])
        self.step += 1

    def last_step(self) -> None:
        """Train on the smaller last batch."""
        start = self.full * self.recipe.batch_size
        last = slice(start, start + self.rest)
        self.train_logits[last] = self.train_on(self.order[last])

    def train_on(self, indices: Tensor) -> Tensor:
        """Train one step on the images at these indices; return the logits before the step."""
        recipe, data = self.recipe, self.data
        images = data.train_images[indices].float()
        if recipe.augment != NO_AUGMENT:
            images = warp(images, self.affine[indices], recipe.augment.nearest, data.centres)
        self.net.train()
        logits: Tensor = self.net(data.normalised(images, self.memory_format))
        # The gradient of the mean cross entropy: computing the loss itself can wait.
        gradient = logits.detach().softmax(1).sub_(self.targets[indices]).div_(len(indices))
        self.optimizer.zero_grad()
        logits.backward(gradient)  # type: ignore[no-untyped-call]
        torch.index_select(self.plan, 0, self.step, out=self.current)
        self.optimizer.step()
        if self.average is not None:
            self.average.lerp_(self.values, self.change)
        return logits.detach()

    @torch.no_grad()
    def test(self) -> None:
        """Compute the logits of the test images."""
        self.tested.eval()
        batches = torch.split(self.data.test_images, TEST_BATCH)
        for images, logits in zip(batches, torch.split(self.test_logits, TEST_BATCH), strict=True):
            logits.copy_(self.tested(self.data.normalised(images.float(), self.memory_format)))

    def train_result(self) -> tuple[float, float]:
        """Return the accuracy and the mean loss of the epoch's training batches."""
        seen = self.full * self.recipe.batch_size + self.rest
        labels = self.data.train_labels[self.order[:seen]]
        return mean_result(self.train_logits[:seen], labels, self.recipe.label_smoothing)

    def trained_weights(self) -> bytes:
        """Serialize the net that is tested, as the other engines do."""
        for layer in self.tested:
            if isinstance(layer, nn.BatchNorm2d):
                layer.num_batches_tracked = torch.tensor(self.total_steps)
        return weights_bytes(self.tested.cpu())

    def captured(self) -> tuple[Callable[[], None], Callable[[], None]]:
        """Capture the steps as graphs, and undo what the warm-up has learned.

        Returns:
            Functions that replay `one_epoch` and `test`.
        """
        learned = [values for values in (self.values, self.average) if values is not None]
        before = [values.clone() for values in learned]
        steps = ((self.full_step, self.full), (self.last_step, self.rest))
        parts = [step for step, count in steps if count]
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

        for values, earlier in zip(learned, before, strict=True):
            values.copy_(earlier)
        for state in self.optimizer.state.values():
            for value in state.values():
                value.zero_()
        self.masks.manual_seed(self.masks.initial_seed())
        return one_epoch, test.replay

    def capture(self, part: Callable[[], None]) -> Any:
        """Capture what `part` does on the current stream as a graph.

        `torch.cuda.graph` would first wait for the whole device, and so for the other nets.
        """
        graph: Any = torch.cuda.CUDAGraph()
        graph.register_generator_state(self.masks)
        self.optimizer.zero_grad()  # so that gradients are allocated in the graph's own memory
        graph.capture_begin(capture_error_mode="thread_local")
        try:
            part()
        finally:
            graph.capture_end()
        return graph


def flatten(net: nn.Module) -> Tensor:
    """Move weights and statistics of a net into one tensor, of which they become parts.

    One operation can then read or write all of them. Each part is aligned as cuDNN likes it.
    """
    tensors = [t for t in (*net.parameters(), *net.buffers()) if t.is_floating_point()]
    sizes = [-(-tensor.numel() // ALIGNMENT) * ALIGNMENT for tensor in tensors]
    values = tensors[0].new_zeros(sum(sizes)).detach()
    for tensor, part in zip(tensors, torch.split(values, sizes), strict=True):
        view = part.as_strided(tensor.shape, tensor.stride(), part.storage_offset())
        tensor.data = view.copy_(tensor.detach())
    return values
