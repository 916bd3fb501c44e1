"""Layers that do the work of several stock layers between two convolutions, by the kernels."""

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from search.engines import kernels

NO_FLOOR = -math.inf  # the lower limit of a ReLU that is not there


def fuse(net: nn.Sequential) -> None:
    """Replace stock layers of `net` by fused ones, in place.

    A BatchNorm takes over the ReLU directly before or after it, and the dropout after that; the
    layers taken over become Identity. Parameters, buffers and their names stay, and so does every
    other layer.
    """
    for index, layer in enumerate(net):
        if type(layer) is nn.BatchNorm2d:
            _fuse_norm(net, index, layer)
        elif type(layer) is nn.MaxPool2d and layer.kernel_size == 2:
            net[index] = FusedPool(2)


def _fuse_norm(net: nn.Sequential, index: int, norm: nn.BatchNorm2d) -> None:
    """Replace the BatchNorm at `index`, and what it can take over."""
    relu_before = index > 0 and type(net[index - 1]) is nn.ReLU
    if relu_before:
        net[index - 1] = nn.Identity()
    following = index + 1
    relu_after = not relu_before and following < len(net) and type(net[following]) is nn.ReLU
    if relu_after:
        net[following] = nn.Identity()
        following += 1
    dropout = net[following] if following < len(net) else None
    p = dropout.p if type(dropout) is nn.Dropout else 0.0
    if p > 0:
        net[following] = nn.Identity()
    net[index] = FusedNorm(norm, relu_before, relu_after, p)


class FusedNorm(nn.BatchNorm2d):
    """A BatchNorm2d with a ReLU before or after it, and dropout with probability `p` at the end."""

    def __init__(self, norm: nn.BatchNorm2d, relu_before: bool, relu_after: bool, p: float) -> None:
        super().__init__(norm.num_features)
        self.load_state_dict(norm.state_dict())
        self.floor_before = np.float32(0 if relu_before else NO_FLOOR)
        self.floor_after = np.float32(0 if relu_after else NO_FLOOR)
        self.dropout_threshold = np.uint32(round(p * 2**32))  # of 32 random bits: drop below it

    def forward(self, input: Tensor) -> Tensor:
        """Compute ReLU, norm, ReLU and dropout of feature maps (N, C, H, W)."""
        return NormFunction.apply(input, self.weight, self.bias, self)  # type: ignore[no-any-return]


class NormFunction(torch.autograd.Function):
    """Forward and backward pass of FusedNorm."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, layer: Any) -> Tensor:
        """Compute the output in one pass; save it, as it also tells what was dropped."""
        x = x.contiguous(memory_format=torch.channels_last)
        y = torch.empty_like(x)
        dropout = None
        if layer.training:
            layer.num_batches_tracked.add_(1)
            if layer.dropout_threshold:
                seed = np.uint32(torch.randint(2**32, ()).item())
                dropout = seed, layer.dropout_threshold
        moments = np.empty((4, layer.num_features), np.float32)
        kernels.forward(
            flat_array(x),
            weight.detach().numpy(),
            bias.detach().numpy(),
            layer.running_mean.numpy(),
            layer.running_var.numpy(),
            layer.momentum,
            layer.eps,
            layer.floor_before,
            layer.floor_after,
            dropout,
            layer.training,
            moments,
            flat_array(y),
        )
        ctx.save_for_backward(x, y)
        ctx.settings = moments, layer.floor_before, dropout
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
        """Compute the gradients of x, weight and bias."""
        x, y = ctx.saved_tensors
        dy = dy.contiguous(memory_format=torch.channels_last)
        dx, dweight, dbias = torch.empty_like(x), *torch.empty(2, x.shape[1])
        gradients = dweight.numpy(), dbias.numpy(), flat_array(dx)
        kernels.backward(flat_array(x), flat_array(y), flat_array(dy), *ctx.settings, *gradients)
        return dx, dweight, dbias, None


class FusedPool(nn.MaxPool2d):
    """A MaxPool2d with a 2x2 window."""

    def forward(self, input: Tensor) -> Tensor:
        """Pool feature maps (N, C, H, W) to (N, C, H // 2, W // 2)."""
        return PoolFunction.apply(input)  # type: ignore[no-any-return]


class PoolFunction(torch.autograd.Function):
    """Forward and backward pass of FusedPool."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        """Compute the maximum of each window."""
        x = x.contiguous(memory_format=torch.channels_last)
        images, channels, height, width = x.shape
        size = images, channels, height // 2, width // 2
        y = torch.empty(size, dtype=x.dtype, memory_format=torch.channels_last)
        kernels.pool(pixel_array(x), pixel_array(y))
        ctx.save_for_backward(x, y)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> Tensor:
        """Hand each gradient to the first maximum of its window."""
        x, y = ctx.saved_tensors
        dy = dy.contiguous(memory_format=torch.channels_last)
        # With an odd side, the last row or column is in no window and its gradient is zero.
        has_rest = x.shape[2] % 2 or x.shape[3] % 2
        dx = torch.zeros_like(x) if has_rest else torch.empty_like(x)
        kernels.unpool(*(bit_array(maps) for maps in (x, y, dy, dx)))
        return dx


def pixel_array(maps: Tensor) -> Any:
    """Return a numpy view (N, H, W, C) of channels_last maps (N, C, H, W); bfloat16 as uint16."""
    maps = maps.detach().permute(0, 2, 3, 1)
    if maps.dtype == torch.bfloat16:
        return maps.view(torch.uint16).numpy()
    return maps.numpy()


def bit_array(maps: Tensor) -> Any:
    """Return a numpy view (N, H, W, C) of the bits of channels_last maps, as unsigned integers."""
    array = pixel_array(maps)
    return array.view(f"uint{8 * array.itemsize}")


def flat_array(maps: Tensor) -> Any:
    """Return the same view with one dimension, in the order of memory."""
    return pixel_array(maps).reshape(-1)
