"""Tests of whole architectures: random ones are counted, traced and built as torch does."""

import pickle
import random
from collections.abc import Iterator
from dataclasses import FrozenInstanceError

import pytest
import torch
from torch import nn

from search.nets.architecture import (
    ACTIVATIONS,
    AFTER,
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


RANDOM_NETS = 2_500

Net = tuple[Architecture, Shape, int]


def random_conv(rng: random.Random, width: int | None, kernel: int | None = None) -> Conv:
    return Conv(
        width=width,
        kernel=kernel or rng.choice((1, 2, 3, 3, 3, 5, 7)),
        padding=rng.choice((0, 0, 1, 2)) if kernel is None else 0,
        bias=rng.random() < 0.5,
        separable=rng.random() < 0.3,
        after=rng.choice(list(AFTER)),
        activation=rng.choice(list(ACTIVATIONS)),
        dropout=rng.choice((0.0, 0.1)),
    )


def random_linear(rng: random.Random, width: int | None) -> Linear:
    activation = rng.choice((None, *ACTIVATIONS))
    return Linear(width, rng.random() < 0.5, activation, rng.choice((0.0, 0.1)))


def random_layers(rng: random.Random) -> tuple[Layer, ...]:
    """Return convolutions and pools, then one of the possible heads; they need not fit."""
    body: list[Layer] = []
    for _ in range(rng.randint(0, 6)):
        if rng.random() < 0.7:
            body.append(random_conv(rng, rng.randint(1, 12)))
        else:
            body.append(Pool(rng.choice(("max", "avg")), rng.choice((1, 2, 2, 3))))
    heads: tuple[tuple[Layer, ...], ...] = (
        (GAP, random_conv(rng, None, kernel=1)),
        (random_conv(rng, None), GAP),
        (random_linear(rng, None),),
        (random_linear(rng, rng.randint(1, 12)), random_linear(rng, None)),
        (random_conv(rng, None, kernel=rng.randint(1, 12)),),
    )
    return (*body, *rng.choice(heads))


def random_nets() -> list[Net]:
    """Return the first valid nets of a fixed seed."""
    rng = random.Random(0)
    nets: list[Net] = []
    while len(nets) < RANDOM_NETS:
        shape = (rng.randint(1, 4), rng.randint(1, 32), rng.randint(1, 32))
        net = (Architecture(random_layers(rng)), shape, rng.randint(1, 12))
        try:
            trace(*net)
        except ArchitectureError:
            continue
        nets.append(net)
    return nets


@pytest.fixture(scope="module")
def nets() -> list[Net]:
    return random_nets()


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Use one thread: for such small images a second one only adds overhead."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.mark.usefixtures("one_thread")
def test_parameter_counts_and_output_shapes_equal_torchs(
    nets: list[Net],
) -> None:
    with torch.inference_mode():
        for architecture, shape, classes in nets:
            # float64, because oneDNN compiles a float32 kernel for every new shape.
            net = build(architecture, shape, classes).double().eval()
            counted = sum(weights.numel() for weights in net.parameters())
            assert parameter_count(architecture, shape, classes) == counted, architecture
            images = torch.zeros(2, *shape, dtype=torch.float64)
            assert net(images).shape == (2, classes), architecture


def test_random_nets_cover_every_layer_and_option(nets: list[Net]) -> None:
    layers = [layer for net, _, _ in nets for layer in net.layers]
    convs = [layer for layer in layers if isinstance(layer, Conv)]
    assert {type(layer) for layer in layers} == {Conv, Pool, GlobalPool, Linear}
    assert {conv.after for conv in convs} == set(AFTER)
    assert {conv.activation for conv in convs} == set(ACTIVATIONS)
    assert {(conv.separable, conv.bias, bool(conv.dropout)) for conv in convs} == {
        (separable, bias, dropout)
        for separable in (False, True)
        for bias in (False, True)
        for dropout in (False, True)
    }


def test_trace_chains_the_shapes_from_image_to_classes(nets: list[Net]) -> None:
    for architecture, shape, classes in nets:
        steps = trace(architecture, shape, classes)
        assert [step.layer for step in steps] == list(architecture.layers)
        inputs = [step.input for step in steps]
        outputs = [step.output for step in steps]
        assert inputs == [shape, *outputs[:-1]]
        assert outputs[-1] == (classes, 1, 1)


def test_build_uses_torch_layers_that_their_repr_rebuilds(
    nets: list[Net],
) -> None:
    # The exporter writes every layer as `nn.` followed by its repr.
    rebuilt: dict[str, nn.Module] = {}
    for architecture, shape, classes in nets[::10]:
        net = build(architecture, shape, classes)
        assert type(net) is nn.Sequential
        for layer in net:
            assert getattr(nn, type(layer).__name__) is type(layer)
            assert not list(layer.children())
            text = repr(layer)
            twin = rebuilt.setdefault(text, eval(f"nn.{text}"))
            assert type(twin) is type(layer)
            assert plain_attributes(twin) == plain_attributes(layer)
            assert shapes(twin) == shapes(layer)


def plain_attributes(layer: nn.Module) -> dict[str, object]:
    """Return a layer's attributes without torch's private ones."""
    return {name: value for name, value in vars(layer).items() if not name.startswith("_")}


def shapes(layer: nn.Module) -> dict[str, torch.Size]:
    return {name: value.shape for name, value in layer.state_dict().items()}


def test_an_architecture_is_frozen_hashable_and_picklable(nets: list[Net]) -> None:
    for architecture, _, _ in nets[:100]:
        copy = pickle.loads(pickle.dumps(architecture))
        assert copy == architecture
        assert hash(copy) == hash(architecture)
    for frozen, name in (
        (Architecture((GAP,)), "layers"),
        (Conv(8), "width"),
        (Pool(), "size"),
        (Linear(), "width"),
    ):
        with pytest.raises(FrozenInstanceError):
            setattr(frozen, name, None)


def test_str_abbreviates_the_layers() -> None:
    net = Architecture(
        (Conv(8), Conv(16, padding=1), Pool(), Conv(10, 1), Conv(12, separable=True), GAP, Linear())
    )
    assert str(net) == "8 16p1 max2 1x1:10 dw-12 gap linear:classes"
