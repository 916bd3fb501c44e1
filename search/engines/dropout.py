"""Dropout that draws its masks from a generator of its own, in three kernels instead of five."""

from typing import Any

import torch
from torch import Tensor, nn


class SeededDropout(nn.Dropout):
    """nn.Dropout that draws from its own generator, which a CUDA graph can register."""

    def __init__(self, p: float, generator: torch.Generator) -> None:
        super().__init__(p)
        self.generator = generator

    def forward(self, input: Tensor) -> Tensor:
        if not self.training:
            return input
        mask = torch.empty_like(input, dtype=torch.bool)
        mask.bernoulli_(1 - self.p, generator=self.generator)
        masked: Tensor = Masked.apply(input, mask, 1 / (1 - self.p))
        return masked


class Masked(torch.autograd.Function):
    """The input times a mask of booleans and a number: one kernel in either direction."""

    @staticmethod
    def forward(ctx: Any, input: Tensor, mask: Tensor, scale: float) -> Tensor:
        ctx.save_for_backward(mask)
        ctx.scale = scale
        return masked(input, mask, scale)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        (mask,) = ctx.saved_tensors
        return masked(gradients[0], mask, ctx.scale), None, None


def masked(values: Tensor, mask: Tensor, scale: float) -> Tensor:
    """Return values * mask * scale; torch has this product in one kernel, for its own dropout."""
    product: Tensor = torch.ops.aten.native_dropout_backward(values, mask, scale)
    return product
