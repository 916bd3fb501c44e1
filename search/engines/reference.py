"""One eager net at a time on tensors in memory: the law the other engines are held to."""

import io
import math
import time
from collections.abc import Callable, Generator
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F
from torch.optim import lr_scheduler
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from search.data.dataset import DataSet, normalise
from search.engines import Diverged, Epoch
from search.nets.architecture import build
from search.nets.augment import NO_AUGMENT, draw, moved
from search.nets.candidate import Recipe, Run

TEST_BATCH = 500


class Reference:
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
        done, state = load_state(whole, run.state)

    for number in range(done + 1, run.epochs + 1):
        started = time.perf_counter()
        with torch.random.fork_rng(devices=[]):
            torch.set_rng_state(state)
            net.train()
            total_loss = torch.zeros(())
            order, maps = torch.randperm(len(labels)), None
            if recipe.augment != NO_AUGMENT:
                maps = draw(recipe.augment, len(labels), data.shape[1:], images.device)
            for index in batches(order, recipe.batch_size):
                seen = images[index].float() / 255
                if maps is not None:
                    seen = moved(seen, maps[index], recipe.augment.nearest)
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
        weights = to_bytes(tested) if last else None
        left = None if last else state_bytes(whole, number, state)
        seconds = time.perf_counter() - started
        yield Epoch(number, test_accuracy, train_loss, seconds, weights, left)


def state_bytes(whole: dict[str, Any], epoch: int, drawn: torch.Tensor) -> bytes:
    """All that decides the epochs behind `epoch`; `drawn` is the state of torch's generator."""
    buffer = io.BytesIO()
    parts = {name: part.state_dict() for name, part in whole.items()}
    torch.save({"epoch": epoch, "drawn": drawn, **parts}, buffer)
    return buffer.getvalue()


def load_state(whole: dict[str, Any], state: bytes) -> tuple[int, torch.Tensor]:
    """Put everything back as it was behind that epoch; its number and the generator's state."""
    parts = torch.load(io.BytesIO(state), weights_only=True)
    for name, part in whole.items():
        part.load_state_dict(parts[name])
    return parts["epoch"], parts["drawn"]


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


def make_optimizer(
    recipe: Recipe, net: nn.Module, lr: torch.Tensor | None = None
) -> torch.optim.Optimizer:
    """The recipe's optimizer over all of the net's parameters.

    With `lr`, a tensor on their device, the rate is read there in each step, so that a step can be
    captured in a graph.
    """
    decay, rate = recipe.weight_decay, recipe.lr if lr is None else lr
    if recipe.optimizer == "sgd":
        return torch.optim.SGD(
            net.parameters(),
            rate,
            momentum=recipe.momentum,
            weight_decay=decay,
            nesterov=recipe.nesterov and recipe.momentum > 0,
            fused=True,  # one call for all tensors: nets this small have many and tiny ones
        )
    adam = torch.optim.AdamW if recipe.optimizer == "adamw" else torch.optim.Adam
    betas = (recipe.momentum, 0.999)
    captured = lr is not None and lr.is_cuda
    return adam(
        net.parameters(), rate, betas=betas, weight_decay=decay, fused=True, capturable=captured
    )


def make_scheduler(
    recipe: Recipe, optimizer: torch.optim.Optimizer, epochs: int, steps: int
) -> tuple[Any, str]:
    """The recipe's scheduler for `epochs` of `steps`, and once per what it is to be stepped."""
    once_per = "epoch" if recipe.by_epoch or recipe.schedule in ("step", "plateau") else "step"
    total = epochs if once_per == "epoch" else epochs * steps
    match recipe.schedule:
        case "step":
            scheduler: Any = lr_scheduler.StepLR(optimizer, recipe.step_epochs, recipe.gamma)
        case "cosine":
            scheduler = lr_scheduler.CosineAnnealingLR(optimizer, total)
        case "linear":
            scheduler = lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total)
        case "onecycle" if total > 1:
            # Torch cannot go up in one step: it would divide by the steps after it, none.
            warmup = max(recipe.warmup, 2 / total)
            scheduler = lr_scheduler.OneCycleLR(
                optimizer, recipe.lr, total, pct_start=warmup, cycle_momentum=False
            )
        case "plateau":
            scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, factor=recipe.gamma, patience=1)
        case _:
            scheduler = lr_scheduler.ConstantLR(optimizer, 1.0)
    return scheduler, once_per


def make_average(recipe: Recipe, net: nn.Module) -> AveragedModel | None:
    """The moving average of the weights and of BatchNorm's statistics, if the recipe wants one."""
    if not recipe.ema:
        return None

    def average(averaged: Any, current: Any, count: torch.Tensor | int) -> None:
        decay = ema_decay(recipe, int(count))
        get_ema_multi_avg_fn(decay)(averaged, current, count)  # type: ignore[no-untyped-call]

    return AveragedModel(net, multi_avg_fn=average, use_buffers=True)


def ema_decay(recipe: Recipe, count: int) -> float:
    """What the average keeps of itself in its update `count`, the first being 0. A young one leans
    on the present, or the first epochs would test the initial net."""
    return min(recipe.ema, (1 + count) / (10 + count)) if count else 0.0


def to_bytes(net: nn.Module) -> bytes:
    """The net's state_dict, contiguous, as `torch.load(..., weights_only=True)` reads it."""
    state = {name: value.detach().contiguous() for name, value in net.state_dict().items()}
    buffer = io.BytesIO()
    torch.save(state, buffer)
    return buffer.getvalue()
