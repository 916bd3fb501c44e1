"""The reference engine: one net at a time, eagerly; the other engines are tested against it."""

import math
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel

from search.data.dataset import DataSet, normalise
from search.engines.checkpoint import (
    Stateful,
    load_training_state,
    training_state_bytes,
    weights_bytes,
)
from search.engines.contract import TEST_BATCH, Diverged, Epoch
from search.engines.recipe import Scheduler, make_average, make_optimizer, make_scheduler
from search.nets.architecture import build
from search.nets.augment import NO_AUGMENT, Augment, sample_affine, warp
from search.nets.candidate import Recipe, Run


class ReferenceEngine:
    """Trains in the calling process and thread, with as many cores as torch uses there."""

    workers = 1
    device = "cpu, float32"

    def __init__(self, data: DataSet) -> None:
        self.data = data

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Train `run`, one epoch per step."""
        yield from train(run, self.data)

    def close(self) -> None:
        """No resources to release."""


@dataclass(frozen=True)
class Execution:
    """How the CPU computes a training step; by default in stock PyTorch and float32.

    Attributes:
        memory_format: Of images and feature maps.
        autocast: Data type of the forward pass in training; None for float32. Tests are always in
            float32.
        fuse: Replaces layers of the net by faster ones with the same parameters.
    """

    memory_format: torch.memory_format = torch.contiguous_format
    autocast: torch.dtype | None = None
    fuse: Callable[[nn.Sequential], None] | None = None


STOCK = Execution()


@dataclass(frozen=True)
class Training:
    """What one run trains, and with what."""

    net: nn.Sequential
    optimizer: torch.optim.Optimizer
    scheduler: Scheduler
    average: AveragedModel | None

    @property
    def tested_net(self) -> nn.Module:
        """The net that is tested and saved: the average, if there is one."""
        return self.average.module if self.average else self.net

    @property
    def parts(self) -> dict[str, Stateful]:
        """Everything with a state that later epochs depend on."""
        parts: dict[str, Stateful] = {
            "net": self.net,
            "optimizer": self.optimizer,
            "scheduler": self.scheduler.torch_scheduler,
        }
        if self.average:
            parts["average"] = self.average
        return parts


def train(run: Run, data: DataSet, execution: Execution = STOCK) -> Generator[Epoch, None, None]:
    """Train `run` on `data`, one epoch per step of the generator.

    Everything random derives from the run's seed. Torch's global generator is left as it was, and
    what the caller draws from it between two epochs has no influence.

    Args:
        run: What to train; with a `state`, training resumes after that epoch.
        data: Images and labels in memory.
        execution: How each step is computed.

    Raises:
        Diverged: The training loss of an epoch is infinite or NaN.
    """
    recipe = run.candidate.recipe
    training, rng_state = prepare(run, data, execution)
    completed = 0
    if run.state:
        completed, rng_state = load_training_state(training.parts, run.state)

    for number in range(completed + 1, run.epochs + 1):
        started = time.perf_counter()
        with torch.random.fork_rng(devices=[]):
            torch.set_rng_state(rng_state)
            augment = recipe.augment_in(number, run.epochs)
            train_accuracy, train_loss = train_epoch(training, recipe, augment, data, execution)
            rng_state = torch.get_rng_state()
        if not math.isfinite(train_loss):
            raise Diverged(f"the loss became {train_loss} in epoch {number}")
        tested_net = training.tested_net
        test_accuracy, test_loss = evaluate(tested_net, data, execution.memory_format)
        training.scheduler.after_epoch(test_loss)
        weights = state = None
        if number == run.epochs:
            weights = weights_bytes(tested_net)
        else:
            state = training_state_bytes(training.parts, number, rng_state)
        seconds = time.perf_counter() - started
        measured = test_accuracy, test_loss, train_accuracy, train_loss
        yield Epoch(number, *measured, seconds, weights, state)


def prepare(run: Run, data: DataSet, execution: Execution) -> tuple[Training, Tensor]:
    """Build the net and what trains it; return both and the state of the random generator."""
    recipe = run.candidate.recipe
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(run.seed)
        net = build(run.candidate.architecture, data.shape, data.classes)
        net.to(memory_format=execution.memory_format)
        if execution.fuse:
            execution.fuse(net)
        rng_state = torch.get_rng_state()
    optimizer = make_optimizer(recipe, net)
    steps = len(batches(torch.arange(len(data.train_labels)), recipe.batch_size))
    scheduler = make_scheduler(recipe, optimizer, run.epochs, steps)
    return Training(net, optimizer, scheduler, make_average(recipe, net)), rng_state


def train_epoch(
    training: Training, recipe: Recipe, augment: Augment, data: DataSet, execution: Execution
) -> tuple[float, float]:
    """Train on every image once, in random order.

    Returns:
        Accuracy (a fraction) and mean loss over the images as they were trained on.
    """
    net, optimizer = training.net, training.optimizer
    images, labels = data.train_images, data.train_labels
    net.train()
    total_loss, correct, count = torch.zeros(()), torch.zeros((), dtype=torch.int64), 0
    order, affine = torch.randperm(len(labels)), None
    if augment != NO_AUGMENT:
        affine = sample_affine(augment, len(labels), data.shape[1:], images.device)

    for index in batches(order, recipe.batch_size):
        inputs = images[index].float() / 255
        if affine is not None:
            inputs = warp(inputs, affine[index], augment.nearest)
        inputs = normalise(inputs, data).to(memory_format=execution.memory_format)
        with torch.autocast("cpu", execution.autocast, enabled=execution.autocast is not None):
            logits = net(inputs)
        loss = F.cross_entropy(
            logits.float(), labels[index], label_smoothing=recipe.label_smoothing
        )
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        training.scheduler.after_step()
        if training.average:
            training.average.update_parameters(net)
        total_loss += loss.detach() * len(index)
        correct += (logits.detach().argmax(1) == labels[index]).sum()
        count += len(index)
    return correct.item() / count, total_loss.item() / count


def evaluate(
    net: nn.Module, data: DataSet, memory_format: torch.memory_format = torch.contiguous_format
) -> tuple[float, float]:
    """Test `net` in float32.

    Returns:
        Accuracy (a fraction) and mean cross entropy over the test images.
    """
    net.eval()
    correct, total_loss = 0, 0.0
    with torch.inference_mode():
        for index in torch.split(torch.arange(len(data.test_labels)), TEST_BATCH):
            images, labels = data.test_images[index].float() / 255, data.test_labels[index]
            logits = net(normalise(images, data).to(memory_format=memory_format))
            correct += int((logits.argmax(1) == labels).sum())
            total_loss += F.cross_entropy(logits, labels, reduction="sum").item()
    return correct / len(data.test_labels), total_loss / len(data.test_labels)


def batches(order: Tensor, batch_size: int) -> list[Tensor]:
    """Split `order` into batches; drop a last batch of one image, which BatchNorm rejects."""
    return [batch for batch in torch.split(order, batch_size) if len(batch) > 1]
