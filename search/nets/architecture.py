"""WHAT A NET IS: a frozen Architecture, its exact parameter count, and the net itself.

An Architecture is a tuple of layers and knows nothing of the data: the image's shape and the
number of classes are given where it is traced, counted or built. `trace` is the one walk through
the layers; counting, building, describing and exporting all read what it found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from torch import nn

from search.errors import SearchError

Shape = tuple[int, int, int]
"""Channels, height, width."""

MNIST_SHAPE: Shape = (1, 28, 28)
MNIST_CLASSES = 10

# The words of Conv.after: what follows a convolution, in order.
AFTER = {
    "norm-act": ("norm", "act"),
    "act-norm": ("act", "norm"),
    "norm": ("norm",),
    "act": ("act",),
    "nothing": (),
}

ACTIVATIONS: dict[str, type[nn.Module]] = {
    "relu": nn.ReLU,
    "leaky_relu": nn.LeakyReLU,
    "silu": nn.SiLU,
    "gelu": nn.GELU,
    "hardswish": nn.Hardswish,
}


class ArchitectureError(SearchError):
    """A net that cannot be; the message says which layer and why."""


@dataclass(frozen=True)
class Conv:
    """A convolution of stride 1 and what follows it.

    `width` is the number of output channels, None for one per class. A `separable` one is a
    depthwise convolution (one kernel per input channel) and a 1x1 convolution behind it.
    """

    width: int | None
    kernel: int = 3
    padding: int = 0
    bias: bool = False
    separable: bool = False
    after: str = "norm-act"
    activation: str = "relu"
    dropout: float = 0.0

    def __post_init__(self) -> None:
        _require(self.width is None or self.width >= 1, f"a width of {self.width}")
        _require(self.kernel >= 1, f"a kernel of {self.kernel}")
        _require(self.padding >= 0, f"a padding of {self.padding}")
        _require(self.after in AFTER, f"after={self.after!r}: known are {', '.join(AFTER)}")
        _require(
            self.activation in ACTIVATIONS,
            f"activation {self.activation!r}: known are {', '.join(ACTIVATIONS)}",
        )
        _require(0 <= self.dropout < 1, f"a dropout of {self.dropout}: it is a share below 1")


@dataclass(frozen=True)
class Pool:
    """`kind` "max" or "avg" over size x size, as far apart; what does not fill a window is lost."""

    kind: str = "max"
    size: int = 2

    def __post_init__(self) -> None:
        _require(self.kind in ("max", "avg"), f"pooling {self.kind!r}: known are max, avg")
        _require(self.size >= 1, f"a pooling of {self.size}")


@dataclass(frozen=True)
class GlobalPool:
    """The mean of each map: any height and width become 1x1."""


@dataclass(frozen=True)
class Linear:
    """Flattens what comes and connects it fully; `width` None is one output per class."""

    width: int | None = None
    bias: bool = True
    activation: str | None = None
    dropout: float = 0.0

    def __post_init__(self) -> None:
        _require(self.width is None or self.width >= 1, f"a width of {self.width}")
        _require(
            self.activation is None or self.activation in ACTIVATIONS,
            f"activation {self.activation!r}: known are {', '.join(ACTIVATIONS)}",
        )
        _require(0 <= self.dropout < 1, f"a dropout of {self.dropout}: it is a share below 1")


Layer = Conv | Pool | GlobalPool | Linear


@dataclass(frozen=True)
class Architecture:
    """Layers from the image to one number per class."""

    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        _require(bool(self.layers), "a net without layers")

    def __str__(self) -> str:
        return " ".join(_words(layer) for layer in self.layers)


class Step(NamedTuple):
    """One layer in its place: what comes in, what goes out, its learnable numbers."""

    layer: Layer
    input: Shape
    output: Shape
    parameters: int


def trace(
    architecture: Architecture, shape: Shape = MNIST_SHAPE, classes: int = MNIST_CLASSES
) -> list[Step]:
    """Walk an image of `shape` through the layers, without building any.

    Raises ArchitectureError where a layer cannot stand or the end is not one number per class.
    """
    steps: list[Step] = []
    flat = False
    for place, layer in enumerate(architecture.layers, start=1):
        where = f"layer {place} ({_words(layer)})"
        flat = flat or isinstance(layer, Linear)
        _require(
            not flat or isinstance(layer, Linear), f"{where}: no maps are left behind a Linear"
        )
        output, parameters = _pass(layer, shape, classes, where)
        steps.append(Step(layer, shape, output, parameters))
        shape = output
    _require(
        shape == (classes, 1, 1),
        f"the net ends in {shape[0]} maps of {shape[1]}x{shape[2]}, not in {classes} of 1x1",
    )
    return steps


def parameter_count(
    architecture: Architecture, shape: Shape = MNIST_SHAPE, classes: int = MNIST_CLASSES
) -> int:
    """The number of learnable numbers, exactly as torch counts them. Raises ArchitectureError."""
    return sum(step.parameters for step in trace(architecture, shape, classes))


def build(
    architecture: Architecture, shape: Shape = MNIST_SHAPE, classes: int = MNIST_CLASSES
) -> nn.Sequential:
    """A flat Sequential of stock layers: images (N, C, H, W) in, logits (N, classes) out."""
    modules: list[nn.Module] = []
    for step in trace(architecture, shape, classes):
        modules.extend(_modules(step))
    # The last thing any net does is hand over (N, classes); a Linear already has.
    if not isinstance(architecture.layers[-1], Linear):
        modules.append(nn.Flatten())
    return nn.Sequential(*modules)


def _pass(layer: Layer, shape: Shape, classes: int, where: str) -> tuple[Shape, int]:
    channels, height, width = shape
    match layer:
        case Conv():
            side = min(height, width) + 2 * layer.padding
            _require(
                layer.kernel <= side,
                f"{where}: a kernel of {layer.kernel} is larger than the map, {side} with padding",
            )
            out = layer.width or classes
            taps = layer.kernel**2
            weights = channels * taps + channels * out if layer.separable else channels * out * taps
            norm = 2 * out if "norm" in AFTER[layer.after] else 0
            lost = layer.kernel - 1 - 2 * layer.padding
            return (out, height - lost, width - lost), weights + out * layer.bias + norm
        case Pool():
            _require(
                layer.size <= min(height, width),
                f"{where}: pooling a map of {height}x{width} by {layer.size} leaves nothing",
            )
            return (channels, height // layer.size, width // layer.size), 0
        case GlobalPool():
            return (channels, 1, 1), 0
        case Linear():
            out = layer.width or classes
            return (out, 1, 1), channels * height * width * out + out * layer.bias


def _modules(step: Step) -> Iterator[nn.Module]:
    channels, height, width = step.input
    out = step.output[0]
    match step.layer:
        case Conv() as conv:
            if conv.separable:
                yield nn.Conv2d(
                    channels,
                    channels,
                    conv.kernel,
                    padding=conv.padding,
                    groups=channels,
                    bias=False,
                )
                yield nn.Conv2d(channels, out, 1, bias=conv.bias)
            else:
                yield nn.Conv2d(channels, out, conv.kernel, padding=conv.padding, bias=conv.bias)
            for word in AFTER[conv.after]:
                yield nn.BatchNorm2d(out) if word == "norm" else ACTIVATIONS[conv.activation]()
            if conv.dropout:
                yield nn.Dropout(conv.dropout)
        case Pool(kind, size):
            yield nn.MaxPool2d(size) if kind == "max" else nn.AvgPool2d(size)
        case GlobalPool():
            yield nn.AdaptiveAvgPool2d(1)
        case Linear() as linear:
            yield nn.Flatten()
            yield nn.Linear(channels * height * width, out, bias=linear.bias)
            if linear.activation:
                yield ACTIVATIONS[linear.activation]()
            if linear.dropout:
                yield nn.Dropout(linear.dropout)


def _words(layer: Layer) -> str:
    """One layer as the boards write it: `8`, `16p1`, `1x1:10`, `max2`, `gap`, `linear:10`."""
    match layer:
        case Conv():
            width = "classes" if layer.width is None else str(layer.width)
            kernel = "" if layer.kernel == 3 else f"{layer.kernel}x{layer.kernel}:"
            return (
                f"{'dw-' if layer.separable else ''}{kernel}{width}"
                f"{f'p{layer.padding}' if layer.padding else ''}"
            )
        case Pool():
            return f"{layer.kind}{layer.size}"
        case GlobalPool():
            return "gap"
        case Linear():
            return f"linear:{'classes' if layer.width is None else layer.width}"


def _require(possible: bool, what: str) -> None:
    if not possible:
        raise ArchitectureError(what)
