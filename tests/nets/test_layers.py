"""Tests of single layers: parameter counts, torch modules, validation."""

import random

import pytest
import torch
from torch import nn

from search.nets.architecture import (
    ACTIVATIONS,
    Architecture,
    ArchitectureError,
    Conv,
    GlobalPool,
    Layer,
    Linear,
    Pool,
    Shape,
    build,
    parameter_count,
    trace,
)

GAP = GlobalPool()
LOGITS = Conv(None, kernel=1, after="none")


# ---- counting --------------------------------------------------------------------------------


def test_counting_parameters_builds_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    class Built(Exception):
        pass

    def refuse(*_: object, **__: object) -> None:
        raise Built

    monkeypatch.setattr(nn.Module, "__init__", refuse)
    net = Architecture((Conv(8), Pool(), Conv(16, separable=True, dropout=0.1), Linear()))
    assert parameter_count(net) == 72 + 16 + 72 + 128 + 32 + 11 * 11 * 16 * 10 + 10
    with pytest.raises(Built):
        build(net)


@pytest.mark.parametrize(
    ("conv", "parameters"),
    [
        (Conv(8, after="none"), 3 * 9 * 8),
        (Conv(8, after="none", bias=True), 3 * 9 * 8 + 8),
        (Conv(8, after="norm"), 3 * 9 * 8 + 2 * 8),
        (Conv(8, after="norm-act"), 3 * 9 * 8 + 2 * 8),
        (Conv(8, after="act-norm", bias=True), 3 * 9 * 8 + 8 + 2 * 8),
        (Conv(8, after="act", dropout=0.5), 3 * 9 * 8),
        (Conv(8, kernel=5, padding=2, after="act"), 3 * 25 * 8),
        (Conv(8, separable=True, after="act"), 3 * 9 + 3 * 8),
        (Conv(8, separable=True, after="act", bias=True), 3 * 9 + 3 * 8 + 8),
        (Conv(None, after="act"), 3 * 9 * 10),
    ],
)
def test_parameter_count_of_a_convolution(conv: Conv, parameters: int) -> None:
    first, *_ = trace(Architecture((conv, GAP, LOGITS)), (3, 28, 28))
    assert first.parameters == parameters


# ---- building --------------------------------------------------------------------------------


def kinds(*layers: Layer, shape: Shape = (1, 28, 28)) -> list[str]:
    return [type(module).__name__ for module in build(Architecture(layers), shape)]


@pytest.mark.parametrize(
    ("after", "modules"),
    [
        ("norm-act", ["BatchNorm2d", "ReLU"]),
        ("act-norm", ["ReLU", "BatchNorm2d"]),
        ("norm", ["BatchNorm2d"]),
        ("act", ["ReLU"]),
        ("none", []),
    ],
)
def test_after_sets_the_order_of_norm_and_activation(after: str, modules: list[str]) -> None:
    block = kinds(Conv(8, after=after, dropout=0.1), GAP, LOGITS)
    assert block == ["Conv2d", *modules, "Dropout", "AdaptiveAvgPool2d", "Conv2d", "Flatten"]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activation_is_the_named_one(name: str) -> None:
    expected = ACTIVATIONS[name]
    assert kinds(Conv(8, activation=name), GAP, LOGITS)[2] == expected
    assert kinds(Linear(8, activation=name), Linear())[2] == expected


def test_separable_is_a_depthwise_and_a_1x1_convolution() -> None:
    net = build(Architecture((Conv(8, 5, 2, bias=True, separable=True), GAP, LOGITS)), (3, 9, 9))
    depthwise, pointwise = net[0], net[1]
    assert isinstance(depthwise, nn.Conv2d)
    assert isinstance(pointwise, nn.Conv2d)
    assert (depthwise.groups, depthwise.kernel_size, depthwise.padding) == (3, (5, 5), (2, 2))
    assert (pointwise.groups, pointwise.kernel_size, pointwise.padding) == (1, (1, 1), (0, 0))
    # A bias of the first of two linear operations would be redundant.
    assert depthwise.bias is None
    assert pointwise.bias is not None


def test_zero_dropout_adds_no_layer() -> None:
    assert "Dropout" not in kinds(Conv(8), GAP, LOGITS)
    assert "Dropout" not in kinds(Linear(8), Linear())


def test_feature_maps_are_flattened_before_linear_or_at_the_end() -> None:
    assert kinds(Linear(8, activation="relu", dropout=0.1), Linear()) == (
        ["Flatten", "Linear", "ReLU", "Dropout", "Flatten", "Linear"]
    )
    assert kinds(Pool("avg", 4), GAP, LOGITS)[-2:] == ["Conv2d", "Flatten"]


def test_equal_seeds_build_equal_weights() -> None:
    net = Architecture((Conv(8), GAP, LOGITS))
    torch.manual_seed(3)
    first = build(net).state_dict()
    torch.manual_seed(3)
    for name, value in build(net).state_dict().items():
        assert torch.equal(value, first[name])


# ---- validation ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layers", "layer", "reason"),
    [
        ((Conv(8), Conv(8, kernel=27), GAP, LOGITS), "layer 2 (27x27:8)", "larger than its input"),
        ((Conv(8, kernel=29),), "layer 1 (29x29:8)", "kernel 29 is larger than its input, 28"),
        ((Pool("max", 14), Conv(8, 5, padding=1)), "layer 2 (5x5:8p1)", "4 with padding"),
        (
            (Pool("max", 20), Pool("avg", 2)),
            "layer 2 (avg2)",
            "size 2 is larger than its input, 1x1",
        ),
        (
            (Conv(8), Pool("max", 27)),
            "layer 2 (max27)",
            "size 27 is larger than its input, 26x26",
        ),
        ((Conv(8), GAP), "last output is 8 maps of 1x1", "expected 10 of 1x1"),
        ((Conv(None),), "last output is 10 maps of 26x26", "expected 10 of 1x1"),
        ((Linear(8),), "last output is 8 maps of 1x1", "expected 10 of 1x1"),
    ],
)
@pytest.mark.parametrize("function", [trace, parameter_count, build])
def test_an_impossible_net_is_refused_naming_the_layer(
    function: object, layers: tuple[Layer, ...], layer: str, reason: str
) -> None:
    assert callable(function)
    with pytest.raises(ArchitectureError) as refusal:
        function(Architecture(layers))
    assert layer in str(refusal.value)
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_layers_are_refused_exactly_when_torch_refuses_them() -> None:
    rng = random.Random(0)
    refused = 0
    for _ in range(500):
        shape = (2, rng.randint(1, 6), rng.randint(1, 6))
        layer = rng.choice(
            (
                Conv(3, rng.randint(1, 7), rng.randint(0, 2), separable=rng.random() < 0.5),
                Pool("max", rng.randint(1, 7)),
                Pool("avg", rng.randint(1, 7)),
            )
        )
        try:
            first, *_ = trace(Architecture((layer, GAP, LOGITS)), shape)
            ours = first.output
        except ArchitectureError:
            ours = None
        theirs = shape_in_torch(layer, shape)
        assert ours == theirs, (layer, shape)
        refused += ours is None
    assert 100 < refused < 400, "both outcomes must be tested"


def shape_in_torch(layer: Conv | Pool, shape: Shape) -> Shape | None:
    module: nn.Module
    match layer:
        case Conv():
            module = nn.Conv2d(shape[0], layer.width or 10, layer.kernel, padding=layer.padding)
        case Pool("max"):
            module = nn.MaxPool2d(layer.size)
        case Pool():
            module = nn.AvgPool2d(layer.size)
    try:
        with torch.inference_mode():
            _, channels, height, width = module(torch.zeros(1, *shape)).shape
    except RuntimeError:
        return None
    return channels, height, width


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Conv(0), "width: expected 1 or more, got 0"),
        (lambda: Conv(8, kernel=0), "kernel: expected 1 or more, got 0"),
        (lambda: Conv(8, padding=-1), "padding: expected 0 or more, got -1"),
        (lambda: Conv(8, after="act-norm-act"), "after: expected one of norm-act, act-norm"),
        (lambda: Conv(8, activation="tanh"), "activation: expected one of relu"),
        (lambda: Conv(8, dropout=1.0), "dropout: expected a probability .* got 1.0"),
        (lambda: Pool("mean"), "pooling kind: expected one of max, avg"),
        (lambda: Pool("max", 0), "pooling size: expected 1 or more, got 0"),
        (lambda: Linear(0), "width: expected 1 or more, got 0"),
        (lambda: Linear(activation="tanh"), "activation: expected one of relu"),
        (lambda: Linear(dropout=-0.1), "dropout: expected a probability .* got -0.1"),
        (lambda: Architecture(()), "at least one layer"),
    ],
)
def test_invalid_layer_arguments_are_refused(make: object, reason: str) -> None:
    assert callable(make)
    with pytest.raises(ArchitectureError, match=reason):
        make()
