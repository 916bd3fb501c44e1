"""What stands between two convolutions, in one pass over the maps instead of one per layer.

A convolution of 8 or 16 channels is cheap where BatchNorm, ReLU, dropout and pooling each read and
write all maps again: they took three quarters of a training step. These kernels, compiled by Numba
at first use and kept on disk, do the work of all of them for maps that lie channel by channel in
memory (`torch.channels_last`), flat as numpy sees them: float32, or bfloat16 as uint16.

    r = max(x, before)                      an activation before the norm: before = 0, none: -inf
    z = scale[c] * r + shift[c]             BatchNorm, statistics of this batch, c the channel
    y = z / (1 - p) if z > after else 0     an activation behind it, and dropout of a share p

Where nothing passes, the activation's or dropout's doing, y is written as the zero that has a
minus sign: by it the way back knows, and no mask is ever stored.
"""

from collections.abc import Callable
from math import gcd
from typing import Any

import numpy as np
from numba import njit, types
from numba.extending import overload

ROWS = 16  # a pass handles this many pixels' channels as one vector, whatever the channels are
BLOCK = 512  # vectors summed in float32 before they are added up in float64

# Not "no number is NaN or infinite", for a diverged run must look diverged, nor "zero has no sign".
FASTMATH = {"arcp", "contract", "reassoc"}


def kernel(function: Callable[..., Any]) -> Any:
    """`function` compiled at first use, and kept on disk where there is a place for it."""
    options: dict[str, Any] = {"fastmath": FASTMATH, "error_model": "numpy"}
    try:
        return njit(cache=True, **options)(function)
    except RuntimeError:  # neither the folder of this file nor the user's cache can be written to
        return njit(**options)(function)


part: Any = njit  # of a kernel: compiled into it


def widen(x: Any) -> Any:
    """A stored number as float32."""


def narrow(x: Any, like: Any) -> Any:
    """A float32 as `like` is stored, rounded to the nearest."""


def passed(y: Any) -> Any:
    """Whether a stored y is any number but the zero with a minus sign."""


@overload(widen, inline="always")
def _widen(x: Any) -> Any:
    def from_bfloat16(x: Any) -> Any:
        return np.uint32(np.uint32(x) << np.uint32(16)).view(np.float32)

    def as_it_is(x: Any) -> Any:
        return x

    return from_bfloat16 if x == types.uint16 else as_it_is


@overload(narrow, inline="always")
def _narrow(x: Any, like: Any) -> Any:
    def to_bfloat16(x: Any, like: Any) -> Any:
        bits = np.float32(x).view(np.uint32)
        odd = (bits >> np.uint32(16)) & np.uint32(1)
        return np.uint16((bits + np.uint32(0x7FFF) + odd) >> np.uint32(16))

    def as_it_is(x: Any, like: Any) -> Any:
        return x

    return to_bfloat16 if like == types.uint16 else as_it_is


@overload(passed, inline="always")
def _passed(y: Any) -> Any:
    def in_bfloat16(y: Any) -> Any:
        return y != np.uint16(0x8000)

    def in_float32(y: Any) -> Any:
        return np.float32(y).view(np.uint32) != np.uint32(0x80000000)

    return in_bfloat16 if y == types.uint16 else in_float32


@part
def at_least(x: Any, low: Any) -> Any:
    """The larger of both; NaN where x is, which `max` does not promise."""
    return low if x < low else x


@part
def kept(place: Any, dropout: Any) -> Any:
    """Whether dropout leaves the element at `place`; decided as it is compiled where None drops."""
    if dropout is None:
        return True
    seed, dropped = dropout
    bits = np.uint32((np.uint32(place) ^ seed) * np.uint32(0x9E3779B1))
    return np.uint32((bits ^ (bits >> np.uint32(15))) * np.uint32(0x85EBCA77)) >= dropped


@part
def boost(dropout: Any) -> Any:
    """What makes up for the dropped: 1 / (1 - p)."""
    if dropout is None:
        return np.float32(1)
    return np.float32(2.0**32 / (2.0**32 - dropout[1]))


@part
def vector(size: int, channels: int) -> int:
    """The length of a pass: whole pixels, and a whole number of passes in `size` elements."""
    return channels * gcd(size // channels, ROWS)


@part
def spread(values: Any, length: int) -> Any:
    """One value per channel, repeated to the length of a pass."""
    return np.array([values[place % len(values)] for place in range(length)], np.float32)


@part
def statistics(x: Any, before: Any, mean: Any, variance: Any) -> None:
    """Writes mean and biased variance of r, per channel."""
    channels = len(mean)
    length = vector(x.size, channels)
    total, squares = np.zeros(channels), np.zeros(channels)
    for block in range(0, x.size, BLOCK * length):
        sums, sums_of_squares = np.zeros(length, np.float32), np.zeros(length, np.float32)
        for start in range(block, min(block + BLOCK * length, x.size), length):
            xs = x[start : start + length]
            for j in range(length):
                r = at_least(widen(xs[j]), before)
                sums[j] += r
                sums_of_squares[j] += r * r
        for j in range(length):
            total[j % channels] += sums[j]
            squares[j % channels] += sums_of_squares[j]
    pixels = x.size // channels
    for c in range(channels):
        mean[c] = total[c] / pixels
        variance[c] = at_least(squares[c] / pixels - (total[c] / pixels) ** 2, 0.0)


@kernel
def forward(
    x: Any,
    weight: Any,
    bias: Any,
    running_mean: Any,
    running_variance: Any,
    momentum: Any,
    eps: Any,
    before: Any,
    after: Any,
    dropout: Any,
    training: Any,
    numbers: Any,
    y: Any,
) -> None:
    """Writes y, moves the running statistics if in training, and notes scale, shift, mean and
    1 / standard deviation in `numbers` (4, channels) for the way back."""
    channels = len(weight)
    scale, shift, mean, inverse = numbers
    if training:
        statistics(x, before, mean, inverse)
        pixels = x.size // channels
        for c in range(channels):
            unbiased = inverse[c] * pixels / max(pixels - 1, 1)
            running_mean[c] += momentum * (mean[c] - running_mean[c])
            running_variance[c] += momentum * (unbiased - running_variance[c])
    else:
        mean[:] = running_mean
        inverse[:] = running_variance
    for c in range(channels):
        inverse[c] = 1 / np.sqrt(inverse[c] + eps)
        scale[c] = weight[c] * inverse[c]
        shift[c] = bias[c] - mean[c] * scale[c]

    length = vector(x.size, channels)
    scales, shifts, more = spread(scale, length), spread(shift, length), boost(dropout)
    for start in range(0, x.size, length):
        xs, ys = x[start : start + length], y[start : start + length]
        for j in range(length):
            z = at_least(widen(xs[j]), before) * scales[j] + shifts[j]
            passes = not z <= after and kept(start + j, dropout)  # NaN does
            ys[j] = narrow(z * more if passes else np.float32(-0.0), xs[j])


@kernel
def backward(
    x: Any,
    y: Any,
    dy: Any,
    numbers: Any,
    before: Any,
    dropout: Any,
    dweight: Any,
    dbias: Any,
    dx: Any,
) -> None:
    """Writes the gradients of x and of the norm's weight and bias, from that of y."""
    scale, _, mean, inverse = numbers
    channels = len(scale)
    length = vector(x.size, channels)
    more, none = boost(dropout), np.float32(0)

    # With g the gradient of z, the sums of g and of g * r.
    total, with_r = np.zeros(channels), np.zeros(channels)
    for block in range(0, x.size, BLOCK * length):
        sums, sums_with_r = np.zeros(length, np.float32), np.zeros(length, np.float32)
        for start in range(block, min(block + BLOCK * length, x.size), length):
            end = start + length
            xs, ys, dys = x[start:end], y[start:end], dy[start:end]
            for j in range(length):
                g = widen(dys[j]) if passed(ys[j]) else none
                sums[j] += g
                sums_with_r[j] += g * at_least(widen(xs[j]), before)
        for j in range(length):
            total[j % channels] += more * sums[j]
            with_r[j % channels] += more * sums_with_r[j]

    # dr = scale * (g - mean(g) - n * mean(g * n)), n the normed r: a line in g and r.
    pixels = x.size // channels
    of_r, constant = np.empty(channels, np.float32), np.empty(channels, np.float32)
    for c in range(channels):
        dweight[c] = (with_r[c] - mean[c] * total[c]) * inverse[c]
        dbias[c] = total[c]
        of_r[c] = -scale[c] * dweight[c] * inverse[c] / pixels
        constant[c] = -scale[c] * total[c] / pixels - of_r[c] * mean[c]
    of_gs = spread(scale * more, length)
    of_rs, constants = spread(of_r, length), spread(constant, length)
    for start in range(0, x.size, length):
        end = start + length
        xs, ys, dys, dxs = x[start:end], y[start:end], dy[start:end], dx[start:end]
        for j in range(length):
            value = widen(xs[j])
            g = widen(dys[j]) if passed(ys[j]) else none
            dr = of_gs[j] * g + of_rs[j] * at_least(value, before) + constants[j]
            dxs[j] = narrow(dr if value > before else none, xs[j])


@kernel
def pool(x: Any, y: Any) -> None:
    """Writes the largest of every 2x2 pixels of x (N, H, W, C) to y (N, H // 2, W // 2, C)."""
    images, height, width, channels = y.shape
    for n in range(images):
        for h in range(height):
            upper, lower, out = x[n, 2 * h], x[n, 2 * h + 1], y[n, h]
            for w in range(width):
                for c in range(channels):
                    a, b = widen(upper[2 * w, c]), widen(upper[2 * w + 1, c])
                    d, e = widen(lower[2 * w, c]), widen(lower[2 * w + 1, c])
                    out[w, c] = narrow(at_least(at_least(a, b), at_least(d, e)), upper[0, 0])


@kernel
def unpool(x: Any, dy: Any, dx: Any) -> None:
    """Writes the gradient of x, from that of y: the first of the largest gets it, as in torch."""
    images, height, width, channels = dy.shape
    none = np.float32(0)
    for n in range(images):
        for h in range(height):
            for w in range(width):
                # One loop for each of the four: a compiler makes vectors of loops with one output.
                given = dy[n, h, w]
                a, b = x[n, 2 * h, 2 * w], x[n, 2 * h, 2 * w + 1]
                d, e = x[n, 2 * h + 1, 2 * w], x[n, 2 * h + 1, 2 * w + 1]
                out = dx[n, 2 * h, 2 * w]
                for c in range(channels):
                    rest = at_least(widen(b[c]), at_least(widen(d[c]), widen(e[c])))
                    out[c] = narrow(widen(given[c]) if widen(a[c]) >= rest else none, given[c])
                out = dx[n, 2 * h, 2 * w + 1]
                for c in range(channels):
                    rest, v = at_least(widen(d[c]), widen(e[c])), widen(b[c])
                    wins = v > widen(a[c]) and v >= rest
                    out[c] = narrow(widen(given[c]) if wins else none, given[c])
                out = dx[n, 2 * h + 1, 2 * w]
                for c in range(channels):
                    earlier, v = at_least(widen(a[c]), widen(b[c])), widen(d[c])
                    wins = v > earlier and v >= widen(e[c])
                    out[c] = narrow(widen(given[c]) if wins else none, given[c])
                out = dx[n, 2 * h + 1, 2 * w + 1]
                for c in range(channels):
                    earlier = at_least(widen(a[c]), at_least(widen(b[c]), widen(d[c])))
                    wins = widen(e[c]) > earlier
                    out[c] = narrow(widen(given[c]) if wins else none, given[c])
