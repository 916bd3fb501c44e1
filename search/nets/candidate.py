"""WHAT IS TRAINED AND HOW: Candidate = Architecture + Recipe, Run = Candidate + seed, and the Task.

All frozen, hashable and picklable: a Run is all that a worker needs besides the data.
"""

from dataclasses import dataclass, field
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from search.errors import SearchError
from search.nets.architecture import (
    MNIST_CLASSES,
    MNIST_SHAPE,
    Architecture,
    Conv,
    GlobalPool,
    Layer,
    Linear,
    Pool,
    Shape,
)
from search.nets.augment import NO_AUGMENT, Augment

OPTIMIZERS = ("sgd", "adam", "adamw")
SCHEDULES = ("constant", "step", "cosine", "linear", "onecycle", "plateau")

T = TypeVar("T")


class CandidateError(SearchError):
    """A stored candidate that this version cannot read."""


@dataclass(frozen=True)
class Recipe:
    """How a net is trained, in torch's terms.

    The schedules "step" and "plateau", and any other with `by_epoch`, change the learning rate
    once per epoch; the others once per optimizer step.

    Attributes:
        optimizer: "sgd", "adam" or "adamw".
        lr: Learning rate; the peak of a schedule.
        momentum: Momentum of sgd; beta1 of adam and adamw.
        nesterov: Use Nesterov momentum; sgd only.
        weight_decay: torch's `weight_decay`.
        decay_kernels_only: Leave biases and BatchNorm's parameters out of weight_decay.
        batch_size: Images per optimizer step.
        schedule: "constant"; "step": multiply lr by `gamma` every `step_epochs` epochs; "cosine":
            half a cosine wave down to zero; "linear": a straight line down to zero; "onecycle":
            rise during the fraction `warmup` of all steps, then fall to nearly zero; "plateau":
            multiply lr by `gamma` after two epochs without a lower test loss.
        by_epoch: Change the learning rate once per epoch instead of once per step.
        step_epochs: Epochs between two reductions of the schedule "step".
        gamma: Factor of the schedules "step" and "plateau".
        warmup: Fraction of all steps in which "onecycle" rises.
        label_smoothing: Fraction of the target spread over all classes.
        ema: Decay per step of a moving average of the weights, which is then tested and saved in
            place of the weights; 0 for none.
        augment: How training images are augmented.
        plain_epochs: The number of last epochs without augmentation.
    """

    optimizer: str = "sgd"
    lr: float = 0.01
    momentum: float = 0.9
    nesterov: bool = False
    weight_decay: float = 0.0
    decay_kernels_only: bool = False
    batch_size: int = 128
    schedule: str = "constant"
    by_epoch: bool = False
    step_epochs: int = 6
    gamma: float = 0.1
    warmup: float = 0.3
    label_smoothing: float = 0.0
    ema: float = 0.0
    augment: Augment = NO_AUGMENT
    plain_epochs: int = 0

    def __post_init__(self) -> None:
        choice = "one of {}".format
        self._check("optimizer", self.optimizer in OPTIMIZERS, choice(", ".join(OPTIMIZERS)))
        self._check("schedule", self.schedule in SCHEDULES, choice(", ".join(SCHEDULES)))
        self._check("lr", self.lr > 0, "more than 0")
        self._check("momentum", 0 <= self.momentum < 1, "from 0 to below 1")
        self._check("weight_decay", self.weight_decay >= 0, "0 or more")
        self._check("batch_size", self.batch_size >= 2, "2 or more")
        self._check("step_epochs", self.step_epochs >= 1, "1 or more")
        self._check("warmup", 0 < self.warmup < 1, "between 0 and 1")
        self._check("label_smoothing", 0 <= self.label_smoothing < 1, "from 0 to below 1")
        self._check("ema", 0 <= self.ema < 1, "from 0 to below 1")
        self._check("plain_epochs", self.plain_epochs >= 0, "0 or more")

    def augment_in(self, epoch: int, epochs: int) -> Augment:
        """Return how images are augmented in epoch number `epoch` of `epochs`."""
        return NO_AUGMENT if epoch > epochs - self.plain_epochs else self.augment

    def _check(self, name: str, condition: bool, expected: str) -> None:
        if not condition:
            value = getattr(self, name)
            raise SearchError(f"recipe: {name}: expected {expected}, got {value!r}")


@dataclass(frozen=True)
class Candidate:
    """An architecture and the recipe to train it with."""

    architecture: Architecture
    recipe: Recipe = field(default_factory=Recipe)


@dataclass(frozen=True)
class Run:
    """A candidate to train for `epochs` epochs with a random seed.

    Attributes:
        candidate: What to train.
        seed: Seed of the weights, the order of the images, dropout and augmentation.
        epochs: Number of epochs.
        state: Engine state after the last finished epoch of an interrupted run; None to start
            with the first epoch.
    """

    candidate: Candidate
    seed: int
    epochs: int
    state: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Task:
    """The classification problem and the budget that all candidates of a study share.

    Attributes:
        epochs: Epochs per run.
        max_parameters: Largest number of learnable parameters.
        shape: (C, H, W) of an image.
        classes: Number of classes.
    """

    epochs: int = 15
    max_parameters: int = 8_000
    shape: Shape = MNIST_SHAPE
    classes: int = MNIST_CLASSES

    def __post_init__(self) -> None:
        for name in ("epochs", "max_parameters"):
            value = getattr(self, name)
            if not isinstance(value, int) or value < 1:
                raise SearchError(f"task: {name}: expected an integer, 1 or more, got {value!r}")


def candidate_from_json(stored: object) -> Candidate:
    """Rebuild a candidate from a trial's attribute, also from one of an earlier version.

    Args:
        stored: What `dataclasses.asdict` returned, perhaps written as JSON and read again;
            omitted fields take their defaults.

    Raises:
        CandidateError: A field is unknown, or its value is of the wrong type or out of range.
    """
    try:
        match stored:
            case {"architecture": {"layers": [*layers]}, "recipe": recipe}:
                architecture = Architecture(tuple(map(_layer_from_json, layers)))
                return Candidate(architecture, _from_json(Recipe, recipe))
    except SearchError as reason:
        raise CandidateError(f"the stored candidate cannot be read: {reason}") from reason
    raise CandidateError(f"expected a stored candidate, got {stored!r:.80}")


def same_candidate(first: object, second: object) -> bool:
    """Return whether two candidates are equal; each is a Candidate, or as any version stored it."""
    return first == second or _readable(first) == _readable(second)


def _readable(candidate: object) -> object:
    """Rebuild a stored candidate; return it unchanged if that is impossible."""
    try:
        return candidate if isinstance(candidate, Candidate) else candidate_from_json(candidate)
    except CandidateError:
        return candidate


def _layer_from_json(stored: object) -> Layer:
    match stored:
        case {"kernel": _}:
            return _from_json(Conv, stored)
        case {"kind": _}:
            return _from_json(Pool, stored)
        case {"width": _}:
            return _from_json(Linear, stored)
    return _from_json(GlobalPool, stored)


def _from_json(kind: type[T], stored: object) -> T:
    """Build the dataclass `kind` from its fields."""
    types = get_type_hints(kind)
    if not isinstance(stored, dict) or not stored.keys() <= types.keys():
        raise CandidateError(f"{kind.__name__}: expected {', '.join(types)}, got {stored!r:.80}")
    return kind(**{name: _field_from_json(types[name], stored[name]) for name in stored})


def _field_from_json(expected: Any, value: Any) -> Any:
    if expected is Augment:
        return _from_json(Augment, value)
    if get_origin(expected) is tuple and isinstance(value, list | tuple):
        kinds = get_args(expected)
        kinds = kinds[:1] * len(value) if ... in kinds else kinds
        if len(kinds) == len(value):
            return tuple(map(_field_from_json, kinds, value))
    allowed = set(get_args(expected) or (expected,))
    number = isinstance(value, int) and allowed & {bool, int, float}  # 5 for 5.0, 1 for True
    if number or type(value) in allowed:
        return value
    raise CandidateError(f"expected {expected}, got {value!r:.80}")
