"""WHAT A NET IS: a frozen Architecture, its exact parameter count, and the torch module.

An Architecture is a tuple of layers, independent of the data: the image shape and the number of
classes are arguments of `trace`, `parameter_count` and `build`. `trace` computes every layer's
shapes; counting, building, describing and exporting all use its result.
Only building imports torch, which takes seconds: the leaderboard and the space need no net.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from search.errors import SearchError, describe_error

if TYPE_CHECKING:
    from torch import Tensor, nn

Shape = tuple[int, int, int]
"""Channels, height, width."""

MNIST_SHAPE: Shape = (1, 28, 28)
MNIST_CLASSES = 10

# The values of Conv.after: the layers that follow a convolution, in order.
AFTER = {
    "norm-act": ("norm", "act"),
    "act-norm": ("act", "norm"),
    "norm": ("norm",),
    "act": ("act",),
    "none": (),
}

ACTIVATIONS = {  # to torch's classes, by their names in torch.nn
    "relu": "ReLU",
    "leaky_relu": "LeakyReLU",
    "silu": "SiLU",
    "gelu": "GELU",
    "hardswish": "Hardswish",
}


class ArchitectureError(SearchError):
    """An impossible architecture; the message names the layer and the reason."""


@dataclass(frozen=True)
class Conv:
    """A convolution of stride 1, optionally followed by BatchNorm, activation and dropout.

    Attributes:
        width: Number of output channels; None for one per class.
        kernel: Side of the square kernel, in pixels.
        padding: Zero padding on each side, in pixels.
        bias: Whether the convolution has a bias.
        separable: Use a depthwise convolution (one kernel per input channel) followed by a 1x1
            convolution.
        after: Key of `AFTER`. "nothing", as earlier versions wrote it, becomes "none".
        activation: Key of `ACTIVATIONS`.
        dropout: Dropout probability, from 0 to below 1.
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
        if self.after == "nothing":
            object.__setattr__(self, "after", "none")
        _check_width(self.width)
        _check_min("kernel", self.kernel, 1)
        _check_min("padding", self.padding, 0)
        _check_choice("after", self.after, AFTER)
        _check_choice("activation", self.activation, ACTIVATIONS)
        _check_dropout(self.dropout)


@dataclass(frozen=True)
class Pool:
    """`kind` ("max" or "avg") pooling with a size x size window and equal stride.

    Rows and columns that do not fill a window are dropped.
    """

    kind: str = "max"
    size: int = 2

    def __post_init__(self) -> None:
        _check_choice("pooling kind", self.kind, ("max", "avg"))
        _check_min("pooling size", self.size, 1)


@dataclass(frozen=True)
class GlobalPool:
    """The mean of each feature map: any height and width become 1x1."""


@dataclass(frozen=True)
class Linear:
    """Flatten, then a fully connected layer.

    Attributes:
        width: Number of outputs; None for one per class.
        bias: Whether the layer has a bias.
        activation: Key of `ACTIVATIONS`; None for no activation.
        dropout: Dropout probability, from 0 to below 1.
    """

    width: int | None = None
    bias: bool = True
    activation: str | None = None
    dropout: float = 0.0

    def __post_init__(self) -> None:
        _check_width(self.width)
        if self.activation is not None:
            _check_choice("activation", self.activation, ACTIVATIONS)
        _check_dropout(self.dropout)


Layer = Conv | Pool | GlobalPool | Linear


@dataclass(frozen=True)
class Architecture:
    """A sequence of layers from the image to one logit per class."""

    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        _require(bool(self.layers), "an architecture needs at least one layer")

    def __str__(self) -> str:
        return " ".join(_notation(layer) for layer in self.layers)


class Step(NamedTuple):
    """A layer with its input shape, output shape and number of parameters."""

    layer: Layer
    input: Shape
    output: Shape
    parameters: int


def trace(
    architecture: Architecture, shape: Shape = MNIST_SHAPE, classes: int = MNIST_CLASSES
) -> list[Step]:
    """Compute the shapes and the parameter count of every layer, without building any.

    Args:
        architecture: The layers.
        shape: (C, H, W) of an input image.
        classes: Number of classes.

    Returns:
        One `Step` per layer, in order.

    Raises:
        ArchitectureError: A layer does not fit its input, or the last output is not
            (classes, 1, 1).
    """
    steps: list[Step] = []
    flattened = False
    for position, layer in enumerate(architecture.layers, start=1):
        where = f"layer {position} ({_notation(layer)})"
        flattened = flattened or isinstance(layer, Linear)
        _require(
            not flattened or isinstance(layer, Linear),
            f"{where}: only Linear layers can follow a Linear layer",
        )
        output, parameters = _infer(layer, shape, classes, where)
        steps.append(Step(layer, shape, output, parameters))
        shape = output
    _require(
        shape == (classes, 1, 1),
        f"the last output is {shape[0]} maps of {shape[1]}x{shape[2]},"
        f" expected {classes} of 1x1 (one per class)",
    )
    return steps


def parameter_count(
    architecture: Architecture, shape: Shape = MNIST_SHAPE, classes: int = MNIST_CLASSES
) -> int:
    """Count the learnable parameters exactly as torch does, without building the net.

    Args:
        architecture: The layers.
        shape: (C, H, W) of an input image.
        classes: Number of classes.

    Raises:
        ArchitectureError: As `trace` does.
    """
    return sum(step.parameters for step in trace(architecture, shape, classes))


def build(
    architecture: Architecture, shape: Shape = MNIST_SHAPE, classes: int = MNIST_CLASSES
) -> "nn.Sequential":
    """Build the net as a flat Sequential of torch's own layers.

    Args:
        architecture: The layers.
        shape: (C, H, W) of an input image.
        classes: Number of classes.

    Returns:
        A module from images (N, C, H, W) to logits (N, classes), initialised from torch's global
        random generator.

    Raises:
        ArchitectureError: As `trace` does.
    """
    from torch import nn

    modules: list[nn.Module] = []
    for step in trace(architecture, shape, classes):
        modules.extend(_modules(step))
    # A Linear already returns (N, classes); feature maps (N, classes, 1, 1) are flattened.
    if not isinstance(architecture.layers[-1], Linear):
        modules.append(nn.Flatten())
    return nn.Sequential(*modules)


def build_trained(
    architecture: Architecture, state: "Mapping[str, Tensor]", shape: Shape, classes: int
) -> "nn.Sequential":
    """Build the net with trained weights, in eval mode.

    Raises:
        ArchitectureError: The state_dict is of another net.
    """
    net = build(architecture, shape, classes)
    try:
        net.load_state_dict(state)
    except Exception as reason:  # torch raises several kinds
        raise ArchitectureError(
            f"the weights do not fit the net: {describe_error(reason)[:200]}"
        ) from reason
    return net.eval()


def _infer(layer: Layer, shape: Shape, classes: int, where: str) -> tuple[Shape, int]:
    """Return the output shape and the number of parameters of `layer` on an input of `shape`."""
    channels, height, width = shape
    match layer:
        case Conv():
            side = min(height, width) + 2 * layer.padding
            _require(
                layer.kernel <= side,
                f"{where}: kernel {layer.kernel} is larger than its input, {side} with padding",
            )
            out = layer.width or classes
            area = layer.kernel**2
            weights = channels * area + channels * out if layer.separable else channels * out * area
            bias = out if layer.bias else 0
            norm = 2 * out if "norm" in AFTER[layer.after] else 0
            shrink = layer.kernel - 1 - 2 * layer.padding
            return (out, height - shrink, width - shrink), weights + bias + norm
        case Pool():
            _require(
                layer.size <= min(height, width),
                f"{where}: size {layer.size} is larger than its input, {height}x{width}",
            )
            return (channels, height // layer.size, width // layer.size), 0
        case GlobalPool():
            return (channels, 1, 1), 0
        case Linear():
            out = layer.width or classes
            bias = out if layer.bias else 0
            return (out, 1, 1), channels * height * width * out + bias


def _modules(step: Step) -> "Iterator[nn.Module]":
    """Yield the torch modules of a layer, in order."""
    from torch import nn

    channels, height, width = step.input
    out = step.output[0]
    match step.layer:
        case Conv() as conv:
            if conv.separable:
                depthwise = partial(nn.Conv2d, groups=channels, bias=False)
                yield depthwise(channels, channels, conv.kernel, padding=conv.padding)
                yield nn.Conv2d(channels, out, 1, bias=conv.bias)
            else:
                yield nn.Conv2d(channels, out, conv.kernel, padding=conv.padding, bias=conv.bias)
            for kind in AFTER[conv.after]:
                activation = getattr(nn, ACTIVATIONS[conv.activation])
                yield nn.BatchNorm2d(out) if kind == "norm" else activation()
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
                yield getattr(nn, ACTIVATIONS[linear.activation])()
            if linear.dropout:
                yield nn.Dropout(linear.dropout)


def _notation(layer: Layer) -> str:
    """Abbreviate a layer as in leaderboards: `8`, `16p1`, `1x1:10`, `max2`, `gap`, `linear:10`."""
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


def _check_width(width: int | None) -> None:
    if width is not None:
        _check_min("width", width, 1)


def _check_min(name: str, value: int, least: int) -> None:
    _require(value >= least, f"{name}: expected {least} or more, got {value}")


def _check_choice(name: str, value: str, choices: Iterable[str]) -> None:
    _require(value in choices, f"{name}: expected one of {', '.join(choices)}, got {value!r}")


def _check_dropout(dropout: float) -> None:
    _require(0 <= dropout < 1, f"dropout: expected a probability from 0 to below 1, got {dropout}")


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise ArchitectureError(message)
