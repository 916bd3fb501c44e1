"""WHAT IS TRAINED AND HOW: Candidate = Architecture + Recipe, Run = Candidate + seed, and the Task.

All frozen, hashable and picklable: a Run is everything a worker has to be told.
"""

from dataclasses import dataclass, field

from search.errors import SearchError
from search.nets.architecture import MNIST_CLASSES, MNIST_SHAPE, Architecture, Shape
from search.nets.augment import NO_AUGMENT, Augment

OPTIMIZERS = ("sgd", "adam", "adamw")
SCHEDULES = ("constant", "step", "cosine", "linear", "onecycle", "plateau")


@dataclass(frozen=True)
class Recipe:
    """How a net is trained, in torch's words.

    optimizer        sgd, adam or adamw
    lr               its learning rate; the peak of a schedule
    momentum         of sgd; beta1 of adam and adamw
    nesterov         for sgd only
    schedule         constant; step: lr x `gamma` every `step_epochs`; cosine: half a wave down to
                     zero; linear: a straight line to zero; onecycle: up during the share `warmup`
                     of all steps, then down to nothing; plateau: lr x `gamma` after two epochs
                     in which the test loss did not fall. Step, plateau and `by_epoch` change the
                     rate once an epoch, the others once a step.
    label_smoothing  share of the target spread over all classes
    ema              decay per step of a moving average of the weights, which is then what is
                     tested and kept; 0 for none
    """

    optimizer: str = "sgd"
    lr: float = 0.01
    momentum: float = 0.9
    nesterov: bool = False
    weight_decay: float = 0.0
    batch_size: int = 128
    schedule: str = "constant"
    by_epoch: bool = False
    step_epochs: int = 6
    gamma: float = 0.1
    warmup: float = 0.3
    label_smoothing: float = 0.0
    ema: float = 0.0
    augment: Augment = NO_AUGMENT

    def __post_init__(self) -> None:
        _require(self.optimizer in OPTIMIZERS, "optimizer", self.optimizer, OPTIMIZERS)
        _require(self.schedule in SCHEDULES, "schedule", self.schedule, SCHEDULES)
        _require(self.lr > 0, "lr", self.lr, "more than 0")
        _require(0 <= self.momentum < 1, "momentum", self.momentum, "from 0 to below 1")
        _require(self.weight_decay >= 0, "weight_decay", self.weight_decay, "0 or more")
        _require(self.batch_size >= 2, "batch_size", self.batch_size, "2 or more")
        _require(self.step_epochs >= 1, "step_epochs", self.step_epochs, "1 or more")
        _require(0 < self.warmup < 1, "warmup", self.warmup, "between 0 and 1")
        _require(0 <= self.label_smoothing < 1, "label_smoothing", self.label_smoothing, "below 1")
        _require(0 <= self.ema < 1, "ema", self.ema, "from 0 to below 1")


@dataclass(frozen=True)
class Candidate:
    """What to train and how."""

    architecture: Architecture
    recipe: Recipe = field(default_factory=Recipe)


@dataclass(frozen=True)
class Run:
    """One candidate, trained once for `epochs` epochs with one random seed.

    `state` is what the last epoch of it left that was trained before, if it was cut short.
    """

    candidate: Candidate
    seed: int
    epochs: int
    state: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Task:
    """What every candidate of a study has to solve, and within what budget."""

    epochs: int = 15
    max_parameters: int = 8_000
    shape: Shape = MNIST_SHAPE
    classes: int = MNIST_CLASSES

    def __post_init__(self) -> None:
        for name in ("epochs", "max_parameters"):
            value = getattr(self, name)
            if not isinstance(value, int) or value < 1:
                raise SearchError(f"task: {name} is {value!r}, expected a whole number, 1 or more")


def _require(possible: bool, name: str, value: object, expected: object) -> None:
    if not possible:
        wanted = ", ".join(expected) if isinstance(expected, tuple) else expected
        raise SearchError(f"recipe: {name} is {value!r}, expected {wanted}")
