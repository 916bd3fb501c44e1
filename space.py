"""WHAT MAY BE TRIED: suggest(trial, shape) -> Candidate. Edit the knobs and ranges as you like.

Keep conditional knobs few: TPE models jointly only those that every trial has.
"""

from collections.abc import Callable

import optuna

from search.nets.architecture import (
    MNIST_SHAPE,
    Architecture,
    Conv,
    GlobalPool,
    Layer,
    Linear,
    Pool,
    Shape,
)
from search.nets.augment import Augment
from search.nets.candidate import Candidate, Recipe

# Channels of each conv: few early ones lose accuracy, many of them cost time. No layer has fewer
# than 8: of random nets, those that are narrow at the first pooling or after it score lowest.
WIDTHS = ((8, 12), (8, 16), (8, 20), (8, 32), (8, 20), (8, 20), (8, 20))
SCHEDULERS = ("onecycle", "cosine", "linear", "step")  # all end with small steps, as 99.4 % needs
# A 1x1 conv before or after the first pooling.
TRANSITIONS = ("none", "before pool", "after pool")
CLASSIFY = Conv(None, kernel=1, after="none")
HEADS: dict[str, Callable[[int], tuple[Layer, ...]]] = {  # by the side of the last feature map
    "gap, 1x1": lambda side: (GlobalPool(), CLASSIFY),
    "1x1, gap": lambda side: (CLASSIFY, GlobalPool()),
    # The norm comes last here: a ReLU on the logits would cut half of them off.
    "3x3, gap": lambda side: (Conv(None, padding=int(side < 4), after="act-norm"), GlobalPool()),
    "linear": lambda side: (Linear(),),
}


def suggest(trial: optuna.trial.BaseTrial, shape: Shape = MNIST_SHAPE) -> Candidate:
    """Draw a candidate for images (C, H, W) from a new trial, or rebuild a stored trial's."""
    return Candidate(suggest_architecture(trial, side=min(shape[1:])), suggest_recipe(trial))


def suggest_architecture(trial: optuna.trial.BaseTrial, side: int) -> Architecture:
    """Suggest 3x3 convs, one or two poolings, up to two 1x1 convs between them, and a head.

    Where a feature map has become too small, a conv is padded and a pooling left out.
    """
    depth = trial.suggest_int("depth", 5, 7)
    widths = [
        trial.suggest_int(f"width_{position}", low, high)
        for position, (low, high) in enumerate(WIDTHS[:depth], start=1)
    ]
    separable = trial.suggest_categorical("separable", (False, True))  # all but the first conv
    pool_1 = trial.suggest_int("pool_1", 1, 2)  # after which conv
    pool_2 = trial.suggest_categorical("pool_2", (0, 4, 5))  # likewise; 0 is never
    transition = trial.suggest_categorical("transition", TRANSITIONS)
    squeeze = trial.suggest_categorical("squeeze", (False, True))  # a 1x1 before the last conv
    head = trial.suggest_categorical("head", tuple(HEADS))
    after = trial.suggest_categorical("order", ("norm-act", "act-norm"))
    # Which convs keep the size: those up to the first pooling, or the last one.
    padding = trial.suggest_categorical("padding", ("none", "first", "last"))
    dropout = trial.suggest_float("dropout", 0.0, 0.05, step=0.01)

    layers: list[Layer] = []
    at_pool: list[Layer] = [Pool()]
    if transition != "none":
        width = trial.suggest_int("transition_width", 8, 16)
        bare = trial.suggest_categorical("bare_transition", (False, True))  # no norm, no activation
        conv = Conv(width, kernel=1, after="none" if bare else after)
        at_pool = [conv, Pool()] if transition == "before pool" else [Pool(), conv]
    if squeeze:
        squeeze_width = trial.suggest_int("squeeze_width", 8, 16)

    for position, width in enumerate(widths, start=1):
        if squeeze and position == depth:
            layers.append(Conv(squeeze_width, kernel=1, after=after))
        stage = "first" if position <= pool_1 else "last" if position == depth else "middle"
        padded = padding == stage or side < 4
        apart = separable and position > 1
        width = 2 * width if apart else width  # for about the same number of parameters
        layers.append(Conv(width, 3, int(padded), separable=apart, after=after, dropout=dropout))
        side = side if padded else side - 2
        if position in (pool_1, pool_2) and side > 1:
            layers += at_pool if position == pool_1 else [Pool()]
            side //= 2
    return Architecture((*layers, *HEADS[head](side)))


def suggest_recipe(trial: optuna.trial.BaseTrial) -> Recipe:
    """Suggest how the net is trained."""
    optimizer = trial.suggest_categorical("optimizer", ("sgd", "adamw"))
    # One knob for both, scaled for SGD: Adam's good rates are some thirty times smaller.
    lr = trial.suggest_float("lr", 0.12, 0.4, log=True) / (1 if optimizer == "sgd" else 30)
    scheduler = trial.suggest_categorical("scheduler", SCHEDULERS)
    degrees = trial.suggest_float("degrees", 5, 12)
    translate = trial.suggest_float("translate", 0.04, 0.08)
    scale = trial.suggest_float("scale", 0.05, 0.15)
    return Recipe(
        optimizer=optimizer,
        lr=lr,
        nesterov=True,
        weight_decay=trial.suggest_float("weight_decay", 1e-5, 2e-4, log=True),
        decay_kernels_only=True,
        batch_size=trial.suggest_categorical("batch", (64, 128)),
        schedule=scheduler,
        warmup=trial.suggest_float("warmup", 0.1, 0.4) if scheduler == "onecycle" else 0.3,
        step_epochs=trial.suggest_int("step_epochs", 6, 12) if scheduler == "step" else 6,
        ema=trial.suggest_categorical("ema_decay", (0.999, 0.9993)),
        augment=Augment((degrees,), (translate, translate), (1 - scale, 1 + scale)),
        plain_epochs=trial.suggest_int("plain_epochs", 0, 4),  # the last, without augmentation
    )


# fmt: off
def params(widths: tuple[int, ...], **others: object) -> dict[str, object]:
    """Make a net's params: these widths, `others`, and F1's params where they are left out."""
    f1 = dict(
        separable=False, pool_1=2, pool_2=0, transition="none", squeeze=False, head="gap, 1x1",
        order="norm-act", padding="none", dropout=0.03, optimizer="sgd", lr=0.25,
        scheduler="onecycle", warmup=0.3, weight_decay=1e-4, batch=128, ema_decay=0.999, degrees=8,
        translate=0.07, scale=0.1, plain_epochs=0, depth=len(widths),
    )
    return f1 | {f"width_{n}": width for n, width in enumerate(widths, start=1)} | others


AFTER_POOL = dict(transition="after pool", transition_width=8, bare_transition=False)
BARE = dict(bare_transition=True)
SMOOTH = dict(lr=0.2, weight_decay=5e-5, batch=64, ema_decay=0.9993, plain_epochs=2)

# Tried first, unless `run --no-warm-start`: the nets found before (see `search presets`), the best
# first, so that the pruner knows early what is good; then the published models that this space can
# express, with their exact layers, but F1's recipe: the published recipes lose .1 and more.
WARM_START = {
    "F4": params((11, 10, 20, 24, 19, 8), separable=True, padding="first", dropout=0.02,
                 degrees=9.7, translate=0.064, scale=0.095, lr=0.23, warmup=0.32,
                 weight_decay=5e-5, batch=64, plain_epochs=4),
    "F3": params((12, 12, 18, 20, 20, 18), separable=True, padding="first", dropout=0.02,
                 degrees=7, translate=0.06, scale=0.09, **SMOOTH),
    "F1": params((8, 8, 12, 12, 12, 15, 14), padding="first"),
    "F2": params((8, 8, 12, 12, 12, 12), separable=True, padding="first", dropout=0.0,
                 degrees=6, translate=0.05, scale=0.08, **SMOOTH),
    "A2": params((8, 10, 16, 16, 20), **AFTER_POOL, squeeze=True, squeeze_width=10,
                 head="1x1, gap"),
    "A3": params((8, 10, 16, 32, 10), **AFTER_POOL | BARE, squeeze=True, squeeze_width=8, pool_2=4),
    "B2": params((8, 16, 10, 16, 16), **AFTER_POOL, head="1x1, gap"),
    "B3": params((8, 16, 8, 12, 12, 16), **AFTER_POOL),
    "E4": params((8, 10, 14, 16, 8, 12), transition="before pool", transition_width=12, **BARE,
                 order="act-norm", padding="last"),
}
