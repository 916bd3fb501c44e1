"""The layers between two convolutions in one pass over memory, compiled by Numba.

As layers of torch, BatchNorm, ReLU, dropout and pooling took three quarters of a training step,
because each reads and writes all feature maps. `forward` and `backward` do the work of the first
three in one pass each, after one for the batch's statistics. For each element, of channel c:

    r = max(x, floor_before)           ReLU before the norm: floor_before = 0; none: -inf
    z = scale[c] * r + shift[c]        BatchNorm, from the statistics of this batch
    y = z / (1 - p) if z > floor_after else 0    ReLU after the norm, dropout with probability p

Memory layout. The maps are `channels_last` and flat: element i belongs to channel i % channels. The
inner loops run over a chunk of several pixels, with scale and shift repeated to the same length, so
the compiler can vectorize them for any number of channels. Maps are float32 or bfloat16, which
numpy does not know and sees as uint16; arithmetic is in float32.

Negative zero. Instead of storing a mask for the backward pass, `forward` writes -0.0 where ReLU or
dropout set an element to zero. (Without a ReLU, z can be -0.0 by chance; losing that gradient does
no harm.)
"""

from collections.abc import Callable
from math import gcd
from typing import Any

import numpy as np
from numba import njit, types
from numba.extending import overload

PIXELS_PER_CHUNK = 16  # the inner loops run over this many pixels where their number allows
CHUNKS_PER_BLOCK = 512  # summed in float32; the sums of blocks are added in float64


def kernel(function: Callable[..., Any]) -> Any:
    """Compile `function` at its first call, and cache the machine code on disk if possible."""
    # Without fastmath, which saves no time here: it allows code that was just compiled to round
    # differently than the same code from the cache, and a seed would not determine the curve.
    try:
        return njit(cache=True, error_model="numpy")(function)
    except RuntimeError:  # neither this file's folder nor the user's cache folder can be written
        return njit(error_model="numpy")(function)


part: Any = njit(error_model="numpy")  # of a kernel, compiled into it


def widen(x: Any) -> Any:
    """Convert an element of a map to float32."""


def narrow(x: Any, like: Any) -> Any:
    """Round a float32 to the nearest number of the type of `like`."""


def has_passed(y: Any) -> Any:
    """Return whether an element of y is anything but -0.0."""


@overload(widen, inline="always")
def _widen(x: Any) -> Any:
    def from_bfloat16(x: Any) -> Any:
        return np.uint32(np.uint32(x) << np.uint32(16)).view(np.float32)

    def from_float32(x: Any) -> Any:
        return x

    return from_bfloat16 if x == types.uint16 else from_float32


@overload(narrow, inline="always")
def _narrow(x: Any, like: Any) -> Any:
    def to_bfloat16(x: Any, like: Any) -> Any:
        bits = np.float32(x).view(np.uint32)
        odd = (bits >> np.uint32(16)) & np.uint32(1)
        return np.uint16((bits + np.uint32(0x7FFF) + odd) >> np.uint32(16))

    def to_float32(x: Any, like: Any) -> Any:
        return x

    return to_bfloat16 if like == types.uint16 else to_float32


@overload(has_passed, inline="always")
def _has_passed(y: Any) -> Any:
    def in_bfloat16(y: Any) -> Any:
        return y != np.uint16(0x8000)

    def in_float32(y: Any) -> Any:
        return np.float32(y).view(np.uint32) != np.uint32(0x80000000)

    return in_bfloat16 if y == types.uint16 else in_float32


@part
def at_least(x: Any, low: Any) -> Any:
    """Return the larger number, and NaN if x is NaN, which `max` does not guarantee."""
    return low if x < low else x


@part
def is_kept(index: Any, dropout: Any) -> Any:
    """Return whether dropout keeps the element at `index`: a hash of index and seed decides.

    `dropout` is None (the compiler then removes the test) or a seed and a threshold.
    """
    if dropout is None:
        return True
    seed, threshold = dropout
    bits = np.uint32((np.uint32(index) ^ seed) * np.uint32(0x9E3779B1))
    return np.uint32((bits ^ (bits >> np.uint32(15))) * np.uint32(0x85EBCA77)) >= threshold


@part
def dropout_scale(dropout: Any) -> Any:
    """Return 1 / (1 - p), by which dropout multiplies the elements it keeps."""
    if dropout is None:
        return np.float32(1)
    return np.float32(2.0**32 / (2.0**32 - dropout[1]))


@part
def chunk_length(size: int, channels: int) -> int:
    """Return the elements per chunk: a few pixels with all their channels, dividing `size`."""
    return channels * gcd(size // channels, PIXELS_PER_CHUNK)


@part
def repeat(values: Any, length: int) -> Any:
    """Repeat one value per channel to the length of a chunk."""
    return np.array([values[index % len(values)] for index in range(length)], np.float32)


@part
def batch_statistics(x: Any, floor_before: Any, mean: Any, variance: Any) -> None:
    """Write mean and biased variance of r = max(x, floor_before) per channel."""
    channels = len(mean)
    length = chunk_length(x.size, channels)
    total, total_squares = np.zeros(channels), np.zeros(channels)
    for block in range(0, x.size, CHUNKS_PER_BLOCK * length):
        sums, squares = np.zeros(length, np.float32), np.zeros(length, np.float32)
        for start in range(block, min(block + CHUNKS_PER_BLOCK * length, x.size), length):
            xs = x[start : start + length]
            for j in range(length):
                r = at_least(widen(xs[j]), floor_before)
                sums[j] += r
                squares[j] += r * r
        for j in range(length):
            total[j % channels] += sums[j]
            total_squares[j % channels] += squares[j]
    pixels = x.size // channels
    for c in range(channels):
        mean[c] = total[c] / pixels
        variance[c] = at_least(total_squares[c] / pixels - (total[c] / pixels) ** 2, 0.0)


@part
def update_running(
    mean: Any, variance: Any, pixels: Any, momentum: Any, running_mean: Any, running_variance: Any
) -> None:
    """Move the running statistics towards those of a batch, as nn.BatchNorm2d does."""
    for c in range(len(mean)):
        unbiased = variance[c] * pixels / max(pixels - 1, 1)
        running_mean[c] += momentum * (mean[c] - running_mean[c])
        running_variance[c] += momentum * (unbiased - running_variance[c])


@part
def write_output(
    x: Any, scale: Any, shift: Any, floor_before: Any, floor_after: Any, dropout: Any, y: Any
) -> None:
    """Write ReLU, norm, ReLU and dropout of x to y."""
    length = chunk_length(x.size, len(scale))
    scales, shifts = repeat(scale, length), repeat(shift, length)
    boost = dropout_scale(dropout)
    for start in range(0, x.size, length):
        xs, ys = x[start : start + length], y[start : start + length]
        for j in range(length):
            z = at_least(widen(xs[j]), floor_before) * scales[j] + shifts[j]
            # Written so that NaN passes: a run that diverged must be seen to diverge.
            passes = not z <= floor_after and is_kept(start + j, dropout)
            ys[j] = narrow(z * boost if passes else np.float32(-0.0), xs[j])


@kernel
def forward(
    x: Any,
    weight: Any,
    bias: Any,
    running_mean: Any,
    running_variance: Any,
    momentum: Any,
    eps: Any,
    floor_before: Any,
    floor_after: Any,
    dropout: Any,
    training: Any,
    moments: Any,
    y: Any,
) -> None:
    """Write the output to y, and what the backward pass needs to `moments`.

    Args:
        x, y: Input and output, channels_last and flat.
        weight, ..., eps: As in nn.BatchNorm2d; in training the running statistics are updated.
        floor_before, floor_after: 0 for a ReLU before or after the norm, otherwise -inf.
        dropout: None, or a seed and the threshold of 32 random bits below which to drop.
        training: Whether to use the statistics of this batch instead of the running ones.
        moments: (4, channels): scale, shift, mean, 1 / standard deviation.
    """
    channels = len(weight)
    scale, shift, mean, inverse = moments
    if training:
        variance = inverse
        batch_statistics(x, floor_before, mean, variance)
        update_running(mean, variance, x.size // channels, momentum, running_mean, running_variance)
    else:
        mean[:] = running_mean
        inverse[:] = running_variance
    for c in range(channels):
        inverse[c] = 1 / np.sqrt(inverse[c] + eps)
        scale[c] = weight[c] * inverse[c]
        shift[c] = bias[c] - mean[c] * scale[c]
    write_output(x, scale, shift, floor_before, floor_after, dropout, y)


@part
def gradient_sums(
    x: Any, y: Any, dy: Any, floor_before: Any, boost: Any, sum_g: Any, sum_g_r: Any
) -> None:
    """Add up g, the gradient of z, and g * r per channel, in float64."""
    channels = len(sum_g)
    length, zero = chunk_length(x.size, channels), np.float32(0)
    for block in range(0, x.size, CHUNKS_PER_BLOCK * length):
        sums, sums_r = np.zeros(length, np.float32), np.zeros(length, np.float32)
        for start in range(block, min(block + CHUNKS_PER_BLOCK * length, x.size), length):
            end = start + length
            xs, ys, dys = x[start:end], y[start:end], dy[start:end]
            for j in range(length):
                g = widen(dys[j]) if has_passed(ys[j]) else zero
                sums[j] += g
                sums_r[j] += g * at_least(widen(xs[j]), floor_before)
        for j in range(length):
            sum_g[j % channels] += boost * sums[j]
            sum_g_r[j % channels] += boost * sums_r[j]


@part
def write_input_gradient(
    x: Any, y: Any, dy: Any, floor_before: Any, by_g: Any, by_r: Any, constant: Any, dx: Any
) -> None:
    """Write by_g * g + by_r * r + constant to dx where x passed the ReLU before the norm, else 0.

    g is dy where y passed; by_g, by_r and constant are per channel.
    """
    length, zero = chunk_length(x.size, len(by_g)), np.float32(0)
    by_gs, by_rs, constants = repeat(by_g, length), repeat(by_r, length), repeat(constant, length)
    for start in range(0, x.size, length):
        end = start + length
        xs, ys, dys, dxs = x[start:end], y[start:end], dy[start:end], dx[start:end]
        for j in range(length):
            value = widen(xs[j])
            g = widen(dys[j]) if has_passed(ys[j]) else zero
            dr = by_gs[j] * g + by_rs[j] * at_least(value, floor_before) + constants[j]
            dxs[j] = narrow(dr if value > floor_before else zero, xs[j])


@kernel
def backward(
    x: Any,
    y: Any,
    dy: Any,
    moments: Any,
    floor_before: Any,
    dropout: Any,
    dweight: Any,
    dbias: Any,
    dx: Any,
) -> None:
    """Write the gradients of the norm's weight and bias, and of x.

    Args:
        x, y: Input and output of the forward pass, where -0.0 marks what was set to zero.
        moments, floor_before, dropout: As in the forward pass.
        dy, dweight, dbias, dx: Gradients; the last three are written.
    """
    scale, _, mean, inverse = moments
    channels, boost = len(scale), dropout_scale(dropout)
    pixels = x.size // channels
    sum_g, sum_g_r = np.zeros(channels), np.zeros(channels)
    gradient_sums(x, y, dy, floor_before, boost, sum_g, sum_g_r)

    # dr = scale * (g - mean(g) - n * mean(g * n)), where n is r normalised: linear in g and r.
    by_g, by_r = np.empty(channels, np.float32), np.empty(channels, np.float32)
    constant = np.empty(channels, np.float32)
    for c in range(channels):
        dweight[c] = (sum_g_r[c] - mean[c] * sum_g[c]) * inverse[c]
        dbias[c] = sum_g[c]
        by_g[c] = scale[c] * boost
        by_r[c] = -scale[c] * dweight[c] * inverse[c] / pixels
        constant[c] = -scale[c] * sum_g[c] / pixels - by_r[c] * mean[c]
    write_input_gradient(x, y, dy, floor_before, by_g, by_r, constant, dx)


@kernel
def pool(x: Any, y: Any) -> None:
    """Write the largest of every 2x2 pixels of x (N, H, W, C) to y (N, H // 2, W // 2, C)."""
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
def unpool(x: Any, y: Any, dy: Any, dx: Any) -> None:
    """Write the gradient of `pool`'s x to dx: as in PyTorch, the first maximum of a window gets it.

    All arrays hold bits, as unsigned integers: the maximum is a copy of the pixel it came from.
    Multiplying by a comparison needs no branch, which made channels beyond a multiple of 8 five
    times as slow. Each of a window's pixels has its own loop: compilers vectorize loops that write
    one array.

    Args:
        x, y: Input (N, H, W, C) and output (N, H // 2, W // 2, C) of `pool`.
        dy, dx: Gradients of y and x; dx is written, except a last odd row or column.
    """
    images, height, width, channels = y.shape
    for n in range(images):
        for h in range(height):
            for w in range(width):
                largest, dys = y[n, h, w], dy[n, h, w]
                a, b = x[n, 2 * h, 2 * w], x[n, 2 * h, 2 * w + 1]
                d, e = x[n, 2 * h + 1, 2 * w], x[n, 2 * h + 1, 2 * w + 1]
                out = dx[n, 2 * h, 2 * w]
                for c in range(channels):
                    out[c] = dys[c] * (a[c] == largest[c])
                out = dx[n, 2 * h, 2 * w + 1]
                for c in range(channels):
                    out[c] = dys[c] * ((b[c] == largest[c]) & (a[c] != largest[c]))
                out = dx[n, 2 * h + 1, 2 * w]
                for c in range(channels):
                    is_later = (a[c] != largest[c]) & (b[c] != largest[c])
                    out[c] = dys[c] * (is_later & (d[c] == largest[c]))
                out = dx[n, 2 * h + 1, 2 * w + 1]
                for c in range(channels):
                    is_later = (a[c] != largest[c]) & (b[c] != largest[c]) & (d[c] != largest[c])
                    out[c] = dys[c] * (is_later & (e[c] == largest[c]))
