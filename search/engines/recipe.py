"""PyTorch's optimizer, learning-rate scheduler and weight average for a Recipe."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.optim import lr_scheduler
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from search.errors import SearchError
from search.nets.candidate import Recipe


@dataclass(frozen=True)
class Scheduler:
    """A scheduler of PyTorch that knows when it is to be stepped.

    Attributes:
        torch_scheduler: The scheduler.
        per_epoch: Whether it is stepped after every epoch, otherwise after every optimizer step.
        needs_test_loss: Whether it is handed the test loss of the epoch.
    """

    torch_scheduler: Any
    per_epoch: bool
    needs_test_loss: bool

    def after_step(self) -> None:
        """Set the learning rate of the next optimizer step."""
        if not self.per_epoch:
            self.torch_scheduler.step()

    def after_epoch(self, test_loss: float) -> None:
        """Set the learning rate of the next epoch."""
        if self.needs_test_loss:
            self.torch_scheduler.step(test_loss)
        elif self.per_epoch:
            self.torch_scheduler.step()


def make_optimizer(
    recipe: Recipe, net: nn.Module, lr: torch.Tensor | None = None
) -> torch.optim.Optimizer:
    """Make the recipe's optimizer for all parameters of the net.

    Args:
        recipe: The optimizer's name and settings.
        net: The net on the device it is trained on.
        lr: A scalar tensor on that device from which each step reads the learning rate, so that
            the step can be captured in a CUDA graph. Left out, it is the number in the recipe.
    """
    rate = recipe.lr if lr is None else lr
    groups = _parameter_groups(recipe, net)
    if recipe.optimizer == "sgd":
        return torch.optim.SGD(
            groups,
            rate,
            momentum=recipe.momentum,
            nesterov=recipe.nesterov and recipe.momentum > 0,
            fused=True,  # one call for all tensors: nets this small have many tiny ones
        )
    adam = torch.optim.AdamW if recipe.optimizer == "adamw" else torch.optim.Adam
    betas = (recipe.momentum, 0.999)
    captured = lr is not None and lr.is_cuda
    return adam(groups, rate, betas=betas, fused=True, capturable=captured)


def _parameter_groups(recipe: Recipe, net: nn.Module) -> list[dict[str, Any]]:
    decay = recipe.weight_decay
    if not recipe.decay_kernels_only:
        return [{"params": list(net.parameters()), "weight_decay": decay}]
    kernels = [parameter for parameter in net.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in net.parameters() if parameter.ndim <= 1]
    groups = [(kernels, decay), (others, 0.0)]
    return [{"params": params, "weight_decay": own} for params, own in groups if params]


def make_scheduler(
    recipe: Recipe, optimizer: torch.optim.Optimizer, epochs: int, steps: int
) -> Scheduler:
    """Make the recipe's scheduler for `epochs` epochs of `steps` optimizer steps each.

    Raises:
        SearchError: A schedule of SCHEDULES has no scheduler here.
    """
    per_epoch = recipe.by_epoch or recipe.schedule in ("step", "plateau")
    total = epochs if per_epoch else epochs * steps
    match recipe.schedule:
        case "step":
            scheduler: Any = lr_scheduler.StepLR(optimizer, recipe.step_epochs, recipe.gamma)
        case "cosine":
            scheduler = lr_scheduler.CosineAnnealingLR(optimizer, total)
        case "linear":
            scheduler = lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total)
        case "onecycle" if total > 1:
            # PyTorch divides by the warm-up's steps less one, so it needs two.
            warmup = max(recipe.warmup, 2 / total)
            scheduler = lr_scheduler.OneCycleLR(
                optimizer, recipe.lr, total, pct_start=warmup, cycle_momentum=False
            )
        case "plateau":
            scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, factor=recipe.gamma, patience=1)
        case "constant" | "onecycle":
            scheduler = lr_scheduler.ConstantLR(optimizer, 1.0)
        case _:
            raise SearchError(f"no scheduler is made for {recipe.schedule!r}: add it here")
    return Scheduler(scheduler, per_epoch, needs_test_loss=recipe.schedule == "plateau")


def make_average(recipe: Recipe, net: nn.Module) -> AveragedModel | None:
    """Make the moving average of weights and BatchNorm statistics, if the recipe asks for one."""
    if not recipe.ema:
        return None

    def average(averaged: Any, current: Any, updates: torch.Tensor | int) -> None:
        decay = ema_decay(recipe, int(updates))
        get_ema_multi_avg_fn(decay)(averaged, current, updates)  # type: ignore[no-untyped-call]

    return AveragedModel(net, multi_avg_fn=average, use_buffers=True)


def ema_decay(recipe: Recipe, updates: int) -> float:
    """Return the share of itself that the average keeps, after `updates` earlier updates.

    It starts at 0 and grows to `recipe.ema`: with the full decay from the beginning, the first
    epochs would test little more than the initial weights.
    """
    return min(recipe.ema, (1 + updates) / (10 + updates)) if updates else 0.0


class ScheduledRates:
    """The learning rate and the decay of the average of each step, computed before the epoch."""

    def __init__(self, recipe: Recipe, epochs: int, steps: int) -> None:
        self.recipe, self.epochs, self.steps = recipe, epochs, steps
        self.begin()

    def begin(self) -> None:
        """Start with the first epoch."""
        # torch's schedulers need an optimizer: one of a parameter that is never used.
        unused = nn.Parameter(torch.zeros(()))
        self.optimizer = torch.optim.SGD([unused], self.recipe.lr)
        self.scheduler = make_scheduler(self.recipe, self.optimizer, self.epochs, self.steps)
        self.count = 0

    def next_epoch(self) -> tuple[list[float], list[float]]:
        """Return the learning rates and the decays of the steps of the next epoch."""
        rates = []
        for _ in range(self.steps):
            rates.append(self.optimizer.param_groups[0]["lr"])
            self.optimizer.step()
            self.scheduler.after_step()
        decays = [ema_decay(self.recipe, self.count + step) for step in range(self.steps)]
        self.count += self.steps
        return rates, decays

    def end_epoch(self, test_loss: float) -> None:
        """Step a scheduler that is stepped once per epoch."""
        self.scheduler.after_epoch(test_loss)
