"""Laws of a net: counted in closed form as torch counts it, built of stock layers, or refused."""

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
LOGITS = Conv(None, kernel=1, after="nothing")


# ---- thousands of random nets ----------------------------------------------------------------

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
    """A body of convolutions and pools, then one of the ways to end; it need not be possible."""
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
    """The first nets that are possible, of a fixed seed."""
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
    """For maps this small, handing work to a second thread costs ten times the work."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.mark.usefixtures("one_thread")
def test_thousands_of_random_nets_count_as_torch_counts_and_end_in_one_number_per_class(
    nets: list[Net],
) -> None:
    with torch.inference_mode():
        for architecture, shape, classes in nets:
            # float64, or oneDNN would compile a kernel for every shape it has not met before.
            net = build(architecture, shape, classes).double().eval()
            counted = sum(weights.numel() for weights in net.parameters())
            assert parameter_count(architecture, shape, classes) == counted, architecture
            images = torch.zeros(2, *shape, dtype=torch.float64)
            assert net(images).shape == (2, classes), architecture


def test_the_random_nets_use_the_whole_vocabulary(nets: list[Net]) -> None:
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


def test_each_step_of_the_trace_goes_on_where_the_one_before_ended(nets: list[Net]) -> None:
    for architecture, shape, classes in nets:
        steps = trace(architecture, shape, classes)
        assert [step.layer for step in steps] == list(architecture.layers)
        inputs = [step.input for step in steps]
        outputs = [step.output for step in steps]
        assert inputs == [shape, *outputs[:-1]]
        assert outputs[-1] == (classes, 1, 1)


def test_a_net_is_one_flat_sequential_of_stock_layers_that_their_text_rebuilds(
    nets: list[Net],
) -> None:
    # What an exported module relies on: every layer is `nn.` and what it prints.
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
    """What a layer was told: its attributes without torch's own bookkeeping."""
    return {name: value for name, value in vars(layer).items() if not name.startswith("_")}


def shapes(layer: nn.Module) -> dict[str, torch.Size]:
    return {name: value.shape for name, value in layer.state_dict().items()}


# ---- counting --------------------------------------------------------------------------------


def test_counting_never_builds_a_layer(monkeypatch: pytest.MonkeyPatch) -> None:
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
        (Conv(8, after="nothing"), 3 * 9 * 8),
        (Conv(8, after="nothing", bias=True), 3 * 9 * 8 + 8),
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
def test_a_convolution_counts_its_weights_bias_and_norm(conv: Conv, parameters: int) -> None:
    first, *_ = trace(Architecture((conv, GAP, LOGITS)), (3, 28, 28))
    assert first.parameters == parameters


# ---- building --------------------------------------------------------------------------------


def kinds(*layers: Layer, shape: Shape = (1, 28, 28)) -> list[str]:
    return [type(module).__name__ for module in build(Architecture(layers), shape)]


@pytest.mark.parametrize(
    ("after", "words"),
    [
        ("norm-act", ["BatchNorm2d", "ReLU"]),
        ("act-norm", ["ReLU", "BatchNorm2d"]),
        ("norm", ["BatchNorm2d"]),
        ("act", ["ReLU"]),
        ("nothing", []),
    ],
)
def test_what_follows_a_convolution_follows_in_the_stated_order_dropout_last(
    after: str, words: list[str]
) -> None:
    block = kinds(Conv(8, after=after, dropout=0.1), GAP, LOGITS)
    assert block == ["Conv2d", *words, "Dropout", "AdaptiveAvgPool2d", "Conv2d", "Flatten"]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_a_block_gets_the_activation_it_names(name: str) -> None:
    expected = ACTIVATIONS[name].__name__
    assert kinds(Conv(8, activation=name), GAP, LOGITS)[2] == expected
    assert kinds(Linear(8, activation=name), Linear())[2] == expected


def test_a_separable_convolution_is_a_depthwise_one_and_a_1x1_behind_it() -> None:
    net = build(Architecture((Conv(8, 5, 2, bias=True, separable=True), GAP, LOGITS)), (3, 9, 9))
    depthwise, pointwise = net[0], net[1]
    assert isinstance(depthwise, nn.Conv2d)
    assert isinstance(pointwise, nn.Conv2d)
    assert (depthwise.groups, depthwise.kernel_size, depthwise.padding) == (3, (5, 5), (2, 2))
    assert (pointwise.groups, pointwise.kernel_size, pointwise.padding) == (1, (1, 1), (0, 0))
    # A bias between two linear maps would only repeat the one behind them.
    assert depthwise.bias is None
    assert pointwise.bias is not None


def test_a_dropout_of_zero_is_no_layer() -> None:
    assert "Dropout" not in kinds(Conv(8), GAP, LOGITS)
    assert "Dropout" not in kinds(Linear(8), Linear())


def test_a_linear_flattens_for_itself_and_a_net_that_ends_in_maps_flattens_at_the_end() -> None:
    assert kinds(Linear(8, activation="relu", dropout=0.1), Linear()) == (
        ["Flatten", "Linear", "ReLU", "Dropout", "Flatten", "Linear"]
    )
    assert kinds(Pool("avg", 4), GAP, LOGITS)[-2:] == ["Conv2d", "Flatten"]


def test_the_same_seed_builds_the_same_weights() -> None:
    net = Architecture((Conv(8), GAP, LOGITS))
    torch.manual_seed(3)
    first = build(net).state_dict()
    torch.manual_seed(3)
    for name, value in build(net).state_dict().items():
        assert torch.equal(value, first[name])


# ---- what cannot be --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layers", "layer", "reason"),
    [
        ((Conv(8), Conv(8, kernel=27), GAP, LOGITS), "layer 2 (27x27:8)", "larger than the map"),
        ((Conv(8, kernel=29),), "layer 1 (29x29:8)", "a kernel of 29 is larger than the map, 28"),
        ((Pool("max", 14), Conv(8, 5, padding=1)), "layer 2 (5x5:8p1)", "4 with padding"),
        ((Pool("max", 20), Pool("avg", 2)), "layer 2 (avg2)", "1x1 by 2 leaves nothing"),
        ((Conv(8), Pool("max", 27)), "layer 2 (max27)", "26x26 by 27 leaves nothing"),
        ((Conv(8), GAP), "ends in 8 maps of 1x1", "not in 10 of 1x1"),
        ((Conv(None),), "ends in 10 maps of 26x26", "not in 10 of 1x1"),
        ((Linear(8),), "ends in 8 maps of 1x1", "not in 10 of 1x1"),
    ],
)
@pytest.mark.parametrize("look", [trace, parameter_count, build])
def test_a_net_that_cannot_be_is_refused_with_the_place_and_the_reason(
    look: object, layers: tuple[Layer, ...], layer: str, reason: str
) -> None:
    assert callable(look)
    with pytest.raises(ArchitectureError) as refusal:
        look(Architecture(layers))
    assert layer in str(refusal.value)
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_convolution_or_a_pool_is_refused_exactly_where_torch_refuses_it() -> None:
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
    assert 100 < refused < 400  # neither outcome is left untried


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
        (lambda: Conv(0), "width of 0"),
        (lambda: Conv(8, kernel=0), "kernel of 0"),
        (lambda: Conv(8, padding=-1), "padding of -1"),
        (lambda: Conv(8, after="act-norm-act"), "known are norm-act, act-norm"),
        (lambda: Conv(8, activation="tanh"), "known are relu"),
        (lambda: Conv(8, dropout=1.0), "dropout of 1.0"),
        (lambda: Pool("mean"), "known are max, avg"),
        (lambda: Pool("max", 0), "pooling of 0"),
        (lambda: Linear(0), "width of 0"),
        (lambda: Linear(activation="tanh"), "known are relu"),
        (lambda: Linear(dropout=-0.1), "dropout of -0.1"),
        (lambda: Architecture(()), "without layers"),
    ],
)
def test_a_layer_that_cannot_be_is_refused_where_it_is_written(make: object, reason: str) -> None:
    assert callable(make)
    with pytest.raises(ArchitectureError, match=reason):
        make()


# ---- pure data -------------------------------------------------------------------------------


def test_an_architecture_is_frozen_hashable_and_survives_a_pickle(nets: list[Net]) -> None:
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


def test_an_architecture_reads_as_the_boards_write_it() -> None:
    net = Architecture(
        (Conv(8), Conv(16, padding=1), Pool(), Conv(10, 1), Conv(12, separable=True), GAP, Linear())
    )
    assert str(net) == "8 16p1 max2 1x1:10 dw-12 gap linear:classes"
