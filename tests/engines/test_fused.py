"""Tests of the fused layers: they compute what torch's layers compute."""

import os
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
import torch
from torch import nn

from search.data.dataset import DataSet
from search.engines.fused import FusedNorm, FusedPool, fuse
from search.engines.registry import open_engine
from search.errors import SearchError
from search.nets.architecture import build
from search.nets.presets import PRESETS
from tests.conftest import ROOT


def net_of(order: str, channels: int, p: float = 0.0) -> nn.Sequential:
    """Convolutions with the layers of `order` and a pooling between them, weights not all alike."""
    torch.manual_seed(1)
    layers: dict[str, Callable[[], nn.Module]] = {
        "norm": lambda: nn.BatchNorm2d(channels),
        "act": nn.ReLU,
        "dropout": lambda: nn.Dropout(p),
    }
    between = [layers[word]() for word in order.split("-")]
    net = nn.Sequential(
        nn.Conv2d(2, channels, 3), *between, nn.MaxPool2d(2), nn.Conv2d(channels, 3, 3)
    )
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.uniform_(-1.0, 1.0)
    return net.to(memory_format=torch.channels_last)


@pytest.mark.parametrize("order", ["norm", "norm-act", "act-norm", "act", "norm-act-dropout"])
@pytest.mark.parametrize(
    ("images", "channels", "height", "width"), [(7, 5, 13, 11), (32, 16, 12, 12)]
)
def test_fused_layers_equal_torchs(
    order: str, images: int, channels: int, height: int, width: int
) -> None:
    fused = net_of(order, channels)
    stock = deepcopy(fused).double()  # stock layers in float32 are less exact than the fused ones
    fuse(fused)
    assert list(stock.state_dict()) == list(fused.state_dict())
    x = torch.randn(images, 2, height, width)
    exact, inexact = x.double().requires_grad_(), x.clone().requires_grad_()
    expected, found = stock(exact), fused(inexact)
    torch.testing.assert_close(found, expected.float(), rtol=1e-4, atol=1e-4)
    gradient = torch.randn_like(found)
    expected.backward(gradient.double())
    found.backward(gradient)
    pairs = zip([exact, *stock.parameters()], [inexact, *fused.parameters()], strict=True)
    for a, b in pairs:
        torch.testing.assert_close(b.grad, a.grad.float(), rtol=1e-3, atol=1e-3)
    for a, b in zip(stock.buffers(), fused.buffers(), strict=True):
        torch.testing.assert_close(b, a.to(b.dtype))
    stock.eval()
    fused.eval()
    torch.testing.assert_close(fused(x), stock(x.double()).float(), rtol=1e-4, atol=1e-4)


def test_fused_layers_in_bfloat16_are_as_exact_as_torchs() -> None:
    exact = net_of("norm-act", 8)
    x = torch.randn(16, 2, 14, 14)
    truth = exact(x)
    errors = []
    for prepare in (lambda net: None, fuse):
        net = deepcopy(exact)
        prepare(net)
        with torch.autocast("cpu", torch.bfloat16):
            errors.append((net(x).float() - truth).abs().mean().item())
    stock, fused = errors
    assert 0 < fused < 1.2 * stock


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("channels", [3, 8, 15])
def test_fused_pool_breaks_ties_like_torch(dtype: torch.dtype, channels: int) -> None:
    x = torch.randint(-1, 2, (4, channels, 7, 9)).to(dtype)  # many equals, odd sides
    inputs = [x.clone().requires_grad_() for _ in range(2)]
    for layer, each in zip((nn.MaxPool2d(2), FusedPool(2)), inputs, strict=True):
        (layer(each) * torch.arange(12.0).view(3, 4)).sum().backward()
    assert torch.equal(inputs[0].grad, inputs[1].grad)


def test_nan_passes_through_fused_layers() -> None:
    net = net_of("act-norm", 8)
    fuse(net)
    x = torch.randn(4, 2, 10, 10)
    x[0, 0, 3, 3] = float("nan")
    assert net(x).isnan().any()


@pytest.mark.parametrize("p", [0.05, 0.3])
def test_fused_dropout_has_probability_and_mean(p: float) -> None:
    torch.manual_seed(0)
    layer = FusedNorm(nn.BatchNorm2d(3), relu_before=False, relu_after=False, p=p)
    nn.init.zeros_(layer.weight)
    nn.init.ones_(layer.bias)
    images = torch.rand(16, 3, 20, 20).to(memory_format=torch.channels_last)
    masks = torch.stack([layer(images) for _ in range(200)]).detach()
    assert masks.unique().tolist() == pytest.approx([0.0, 1 / (1 - p)])
    dropped = (masks == 0).float()
    assert dropped.mean() == pytest.approx(p, rel=0.02)
    # Over 200 masks, no element is dropped much more often than chance would have it, and
    # whether one is says nothing of its neighbours or of the next mask.
    deviation = (p * (1 - p)) ** 0.5
    assert dropped.mean(0).max() < p + 6 * deviation / 200**0.5
    centred = (dropped - p).permute(0, 1, 3, 4, 2).reshape(200, -1) / deviation
    for lag in (1, 2, 3, 60, 1200):
        assert abs((centred[:, lag:] * centred[:, :-lag]).mean()) < 5 / centred.numel() ** 0.5
    assert abs((centred[1:] * centred[:-1]).mean()) < 5 / centred.numel() ** 0.5
    layer.eval()
    assert torch.equal(layer(images), torch.ones_like(images))


def test_fused_dropout_masks_gradients_like_values() -> None:
    fused, stock = FusedNorm(nn.BatchNorm2d(4), False, True, p=0.5), nn.BatchNorm2d(4)
    x = torch.randn(8, 4, 6, 6)
    inputs = [x.clone().requires_grad_() for _ in range(2)]
    y = fused(inputs[0])
    y.sum().backward()
    (2.0 * (y.detach() != 0) * stock(inputs[1])).sum().backward()  # the same mask, made visible
    torch.testing.assert_close(inputs[0].grad, inputs[1].grad, rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(fused.weight.grad, stock.weight.grad, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(fused.bias.grad, stock.bias.grad, rtol=1e-3, atol=1e-3)


def test_published_nets_are_fused_completely() -> None:
    net = build(PRESETS["A2"].candidate.architecture)
    fuse(net)
    kinds = {type(layer) for layer in net}
    assert kinds <= {nn.Conv2d, FusedNorm, FusedPool, nn.Identity, nn.AdaptiveAvgPool2d, nn.Flatten}


def test_unknown_engine_is_answered_with_the_known_ones(small: DataSet) -> None:
    with pytest.raises(SearchError, match="expected one of auto, cpu, cuda, mps, ray, ref"):
        open_engine("warp", small)


TRAIN = """
import torch
from search.data.loading import load_data
from search.engines.cpu import Trainer
from search.nets.candidate import Run
from search.nets.presets import PRESETS

torch.set_num_threads(1)
epoch = Trainer(load_data("digits")).answer(Run(PRESETS["B3"].candidate, 3, 2))
print(repr(epoch.train_loss))
"""


@pytest.mark.process
def test_compiled_and_cached_kernels_give_the_same_loss(tmp_path: Path) -> None:
    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    losses = [
        subprocess.run(
            [sys.executable, "-c", TRAIN], env=environment, capture_output=True, text=True
        ).stdout
        for _ in range(2)
    ]
    assert any(tmp_path.rglob("*.nbc"))
    assert losses[0] == losses[1] != ""
