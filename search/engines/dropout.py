"""Dropout at the price of one multiplication."""

import torch
from torch import Tensor, nn

DRAWN = 4  # masks are cut from a strip this many times as long as they are


class StripDropout(nn.Dropout):
    """nn.Dropout whose masks are cut, each at a random place, from a strip drawn once an epoch.

    Every element is dropped with probability p, as it should; but drawing it anew for every step
    took a third of a step's time (bernoulli_, one core). Dense tensors only.
    """

    strip: Tensor | None = None

    def train(self, mode: bool = True) -> "StripDropout":
        self.strip = None
        return super().train(mode)

    def forward(self, input: Tensor) -> Tensor:
        if not self.training:
            return input
        size = input.numel()
        if self.strip is None or len(self.strip) < size:
            strip = torch.empty(DRAWN * size, device=input.device).bernoulli_(1 - self.p)
            self.strip = (strip / (1 - self.p)).to(input.dtype)
        start = int(torch.randint(len(self.strip) - size + 1, ()))
        return input * self.strip.as_strided(input.shape, input.stride(), start)


def with_strip_dropout(net: nn.Sequential) -> None:
    """Put StripDropout in the place of every nn.Dropout."""
    for place, layer in enumerate(net):
        if type(layer) is nn.Dropout:
            net[place] = StripDropout(layer.p)
