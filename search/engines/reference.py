"""One eager net at a time on tensors in memory: the law the other engines are held to."""

import math
import time
from collections.abc import Callable, Generator

import torch
from torch import nn
from torch.nn import functional as F

from search.data.dataset import DataSet, normalise
from search.engines.checkpoint import load_training_state, training_state_bytes, weights_bytes
from search.engines.contract import Diverged, Epoch
from search.engines.recipe import make_average, make_optimizer, make_scheduler
from search.nets.architecture import build
from search.nets.augment import NO_AUGMENT, sample_affine, warp
from search.nets.candidate import Run

TEST_BATCH = 500


class ReferenceEngine:
    """Trains in the process and thread that asks, with every core torch takes."""

    workers = 1
    device = "cpu, float32"

    def __init__(self, data: DataSet) -> None:
        self.data = data

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        yield from train(run, self.data)

    def close(self) -> None:
        """Nothing is held."""


def train(
    run: Run,
    data: DataSet,
    memory_format: torch.memory_format = torch.contiguous_format,
    autocast: torch.dtype | None = None,
    prepare: Callable[[nn.Sequential], None] = lambda net: None,
) -> Generator[Epoch, None, None]:
    """Train `run` on `data`, an epoch per step; its draws depend on its seed alone.

    `autocast` is the precision of the training steps; tests are always in float32. `prepare` may
    put faster layers in the place of stock ones, as long as the parameters stay the same.
    Raises Diverged when an epoch's loss is not finite.
    """
    recipe = run.candidate.recipe
    # Torch's generators are global: each epoch runs inside a fork of them that goes on from the
    # epoch before, so nothing drawn outside between two epochs can change this run.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(run.seed)
        net = build(run.candidate.architecture, data.shape, data.classes)
        net.to(memory_format=memory_format)
        prepare(net)
        state = torch.get_rng_state()
    optimizer = make_optimizer(recipe, net)
    images, labels = data.train_images, data.train_labels
    steps = len(batches(torch.arange(len(labels)), recipe.batch_size))
    scheduler, once_per = make_scheduler(recipe, optimizer, run.epochs, steps)
    average = make_average(recipe, net)
    tested = average.module if average else net
    whole = {"net": net, "optimizer": optimizer, "scheduler": scheduler}
    if average:
        whole["average"] = average
    done = 0
    if run.state:
        done, state = load_training_state(whole, run.state)

    for number in range(done + 1, run.epochs + 1):
        started = time.perf_counter()
        with torch.random.fork_rng(devices=[]):
            torch.set_rng_state(state)
            net.train()
            total_loss = torch.zeros(())
            order, maps = torch.randperm(len(labels)), None
            if recipe.augment != NO_AUGMENT:
                maps = sample_affine(recipe.augment, len(labels), data.shape[1:], images.device)
            for index in batches(order, recipe.batch_size):
                seen = images[index].float() / 255
                if maps is not None:
                    seen = warp(seen, maps[index], recipe.augment.nearest)
                seen = normalise(seen, data).to(memory_format=memory_format)
                with torch.autocast("cpu", autocast, enabled=autocast is not None):
                    logits = net(seen)
                loss = F.cross_entropy(
                    logits.float(), labels[index], label_smoothing=recipe.label_smoothing
                )
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
                if once_per == "step":
                    scheduler.step()
                if average:
                    average.update_parameters(net)
                total_loss += loss.detach() * len(index)
            state = torch.get_rng_state()
        train_loss = total_loss.item() / len(labels)
        if not math.isfinite(train_loss):
            raise Diverged(f"the loss became {train_loss} in epoch {number}")
        test_accuracy, test_loss = evaluate(tested, data, memory_format)
        if once_per == "epoch":
            scheduler.step(*[test_loss] if recipe.schedule == "plateau" else [])
        last = number == run.epochs
        weights = weights_bytes(tested) if last else None
        left = None if last else training_state_bytes(whole, number, state)
        seconds = time.perf_counter() - started
        yield Epoch(number, test_accuracy, train_loss, seconds, weights, left)


def evaluate(
    net: nn.Module, data: DataSet, memory_format: torch.memory_format = torch.contiguous_format
) -> tuple[float, float]:
    """Accuracy (a fraction) and mean cross entropy over the test images, in float32."""
    net.eval()
    correct, total_loss = 0, 0.0
    pieces = torch.split(torch.arange(len(data.test_labels)), TEST_BATCH)
    with torch.inference_mode():
        for index in pieces:
            images, labels = data.test_images[index].float() / 255, data.test_labels[index]
            logits = net(normalise(images, data).to(memory_format=memory_format))
            correct += int((logits.argmax(1) == labels).sum())
            total_loss += F.cross_entropy(logits, labels, reduction="sum").item()
    return correct / len(data.test_labels), total_loss / len(data.test_labels)


def batches(order: torch.Tensor, batch_size: int) -> list[torch.Tensor]:
    """`order` in pieces; a last piece of one image is left out, BatchNorm cannot use it."""
    return [piece for piece in torch.split(order, batch_size) if len(piece) > 1]
