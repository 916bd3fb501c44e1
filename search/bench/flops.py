"""Floating point operations: how many an epoch needs, how many a device can do."""

import time

import torch
from torch.utils.flop_counter import FlopCounterMode

from search.data.dataset import DataSet
from search.engines.contract import Engine
from search.nets.architecture import build
from search.nets.candidate import Candidate


def flops_per_epoch(candidate: Candidate, data: DataSet) -> float:
    """Count the operations of the convolutions and linear layers in one epoch.

    Forward and backward pass on the training images, forward pass on the test images. The first
    layer's backward pass computes no gradient of the images.
    """
    net = build(candidate.architecture, data.shape, data.classes)
    images = torch.zeros(2, *data.shape)  # BatchNorm cannot train on a single image
    counter = FlopCounterMode(display=False)
    with counter:
        net(images)
    forward = counter.get_total_flops()
    with counter:
        net(images).sum().backward()
    both = counter.get_total_flops()
    return (both * len(data.train_labels) + forward * len(data.test_labels)) / len(images)


def peak_flops(engine: Engine) -> float:
    """Measure the operations a second that the engine's device reaches on large matrices.

    In the engine's precision, with all cores; the best of six multiplications.
    """
    device = engine.device.split(",")[0]
    dtype = torch.bfloat16 if "bfloat16" in engine.device else torch.float32
    a, b = (torch.randn(2048, 2048, device=device).to(dtype) for _ in range(2))
    seconds = []
    for _ in range(6):
        started = time.perf_counter()
        torch.mm(a, b)[0, 0].item()  # reading a number waits for an asynchronous device
        seconds.append(time.perf_counter() - started)
    return 2 * 2048**3 / min(seconds)
