"""The layers between two convolutions as one: stock layers out, `kernels` in."""

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from search.engines import kernels

NOTHING = -math.inf  # the floor of a rectifier that is not there


def fuse(net: nn.Sequential) -> None:
    """Put fused layers in the place of stock ones; parameters, buffers and names stay.

    A BatchNorm takes over the ReLU before or behind it and the dropout behind that; what it has
    taken over becomes an Identity. Every other layer is left as it is.
    """
    for place, layer in enumerate(net):
        if type(layer) is nn.BatchNorm2d:
            before = place > 0 and type(net[place - 1]) is nn.ReLU
            after = not before and place + 1 < len(net) and type(net[place + 1]) is nn.ReLU
            behind = place + 1 + after
            dropout = net[behind] if behind < len(net) else None
            p = dropout.p if type(dropout) is nn.Dropout else 0.0
            net[place] = FusedNorm(layer, before, after, p)
            for taken, index in ((before, place - 1), (after, place + 1), (p > 0, behind)):
                if taken:
                    net[index] = nn.Identity()
        elif type(layer) is nn.MaxPool2d and layer.kernel_size == 2:
            net[place] = FusedPool(2)


class FusedNorm(nn.BatchNorm2d):
    """A BatchNorm2d with the ReLU `before` or `after` it and dropout `p` behind both."""

    def __init__(self, norm: nn.BatchNorm2d, before: bool, after: bool, p: float) -> None:
        super().__init__(norm.num_features)
        self.load_state_dict(norm.state_dict())
        self.before = np.float32(0 if before else NOTHING)
        self.after = np.float32(0 if after else NOTHING)
        self.dropped = np.uint32(round(p * 2**32))

    def forward(self, input: Tensor) -> Tensor:
        return Fused.apply(input, self.weight, self.bias, self)  # type: ignore[no-any-return]


class Fused(torch.autograd.Function):
    """The autograd side of FusedNorm."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, layer: Any) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)
        y = torch.empty_like(x)
        dropout = None
        if layer.training:
            layer.num_batches_tracked.add_(1)
            if layer.dropped:
                dropout = np.uint32(torch.randint(2**32, ()).item()), layer.dropped
        numbers = np.empty((4, layer.num_features), np.float32)
        kernels.forward(
            flat(x),
            weight.detach().numpy(),
            bias.detach().numpy(),
            layer.running_mean.numpy(),
            layer.running_var.numpy(),
            layer.momentum,
            layer.eps,
            layer.before,
            layer.after,
            dropout,
            layer.training,
            numbers,
            flat(y),
        )
        ctx.save_for_backward(x, y)
        ctx.how = numbers, layer.before, dropout
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
        x, y = ctx.saved_tensors
        dy = dy.contiguous(memory_format=torch.channels_last)
        dx, dweight, dbias = torch.empty_like(x), *torch.empty(2, x.shape[1])
        gradients = dweight.numpy(), dbias.numpy(), flat(dx)
        kernels.backward(flat(x), flat(y), flat(dy), *ctx.how, *gradients)
        return dx, dweight, dbias, None


class FusedPool(nn.MaxPool2d):
    """A MaxPool2d of 2x2."""

    def forward(self, input: Tensor) -> Tensor:
        return Pooled.apply(input)  # type: ignore[no-any-return]


class Pooled(torch.autograd.Function):
    """The autograd side of FusedPool."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)
        images, channels, height, width = x.shape
        size = images, channels, height // 2, width // 2
        y = torch.empty(size, dtype=x.dtype, memory_format=torch.channels_last)
        kernels.pool(pixels(x), pixels(y))
        ctx.save_for_backward(x)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> Tensor:
        (x,) = ctx.saved_tensors
        dy = dy.contiguous(memory_format=torch.channels_last)
        dx = torch.zeros_like(x) if x.shape[2] % 2 or x.shape[3] % 2 else torch.empty_like(x)
        kernels.unpool(pixels(x), pixels(dy), pixels(dx))
        return dx


def pixels(maps: Tensor) -> Any:
    """Maps (N, C, H, W), channels_last, as a numpy array (N, H, W, C) of what is stored."""
    maps = maps.detach().permute(0, 2, 3, 1)
    if maps.dtype == torch.bfloat16:
        return maps.view(torch.uint16).numpy()
    return maps.numpy()


def flat(maps: Tensor) -> Any:
    """The same as one row of numbers."""
    return pixels(maps).reshape(-1)
