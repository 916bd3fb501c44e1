"""A recipe's optimizer, scheduler and average, torch's own."""

from typing import Any

import torch
from torch import nn
from torch.optim import lr_scheduler
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from search.nets.candidate import Recipe


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
